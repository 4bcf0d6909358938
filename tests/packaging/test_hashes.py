"""What is one file for every platform is installed by its hash, and by no other pin."""

from __future__ import annotations

import importlib.util
import json
import re

import pytest

from tests.support.checkout import CHECKOUT

_LINE = re.compile(
    r"([a-z0-9-]+)==(\S+)(?: ; sys_platform == \"win32\")? --hash=sha256:([0-9a-f]{64})"
)


def _module(name: str):
    spec = importlib.util.spec_from_file_location(name, CHECKOUT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _rows(name: str) -> list[str]:
    lines = (CHECKOUT / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


@pytest.fixture(scope="module")
def pins() -> dict[str, str]:
    pairs = (line.split("==") for line in _rows("constraints.txt"))
    return {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in pairs}


def test_each_hash_is_of_the_version_that_is_pinned(pins):
    matches = [_LINE.fullmatch(line) for line in _rows("constraints-hashed.txt")]
    hashed = {match[1]: match[2] for match in matches if match is not None}

    assert len(hashed) == len(matches) > 50  # every line is of that form
    assert hashed.items() <= pins.items()


def test_what_has_a_file_for_each_platform_is_left_to_pip():
    hashed = " ".join(_rows("constraints-hashed.txt"))
    for name in ("torch", "numpy", "opencv-python", "pyside6-essentials", "av", "mypy", "ruff"):
        assert f"{name}==" not in hashed


def test_pure_wheels_are_told_from_others():
    def entry(file: str) -> dict[str, object]:
        facts = {"url": f"https://somewhere/{file}", "archive_info": {"hashes": {"sha256": "ab"}}}
        return {"download_info": facts}

    files = [
        "Foo_Bar-1.0-py2.py3-none-any.whl",
        "baz-2.0-cp311-cp311-win_amd64.whl",
        "torch-2.13.0%2Bcpu-cp311-cp311-manylinux_2_28_x86_64.whl",
        "old-3.tar.gz",
    ]
    pure = _module("pure_wheels").pure({"install": [entry(file) for file in files]})

    assert pure == {"foo-bar": ("1.0", "ab")}


@pytest.mark.parametrize(
    ("packages", "code", "last"),
    [
        ([], 2, "The database of known faults cannot be reached from here: nothing is known."),
        ([{"name": "a", "skip_reason": "not found"}], 2,
         "The database of known faults cannot be reached from here: nothing is known."),
        ([{"name": "a", "version": "1", "vulns": []}], 0, "Nothing is known against any of them."),
        ([{"name": "a", "version": "1", "vulns": [{"id": "CVE-1", "fix_versions": ["2"]}]}], 1,
         "a 1: CVE-1, mended in 2."),
    ],
)  # fmt: skip
def test_an_audit_is_told_in_sentences(packages, code, last):
    sentences, found = _module("audit").told(json.dumps({"dependencies": packages}))

    assert (sentences[-1], found) == (last, code)


def test_an_answer_that_is_none_is_none():
    assert _module("audit").told("")[1] == 2
