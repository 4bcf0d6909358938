"""The list of licences is complete, and nothing is shipped that only the GPL allows to."""

from __future__ import annotations

import importlib.util
import re
import sys
import tomllib

import pytest

from tests.support.checkout import CHECKOUT

_ROOT = CHECKOUT


@pytest.fixture(scope="module")
def licences():
    file = _ROOT / "packaging" / "licences.py"
    spec = importlib.util.spec_from_file_location("licences_of_what_is_shipped", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # for its dataclasses
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture(scope="module")
def listed():
    page = (_ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    rows = [line.split("|") for line in page.splitlines() if line.startswith("| ")]
    return {_plain(cells[1]): cells[2].strip() for cells in rows[2:]}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.strip()).lower()


def test_everything_that_is_shipped_is_on_the_page_with_its_licence(licences, listed):
    found = {each.key: each for each in licences.shipped()}

    assert len(found) > 30
    assert sorted(set(found) - set(listed)) == []
    assert [key for key in found if not listed[key]] == []


def test_every_package_that_the_program_names_is_on_the_page(listed):
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {_plain(re.split(r"[^\w.-]", text)[0]) for text in project["dependencies"]}

    assert sorted(named - set(listed)) == []


def test_all_that_is_shipped_is_pinned(licences):
    lines = (_ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {_plain(line.partition("==")[0]) for line in lines if "==" in line}
    of_the_system = {"setuptools"}  # which torch asks for and constraints leave to the venv

    assert sorted({each.key for each in licences.shipped()} - pinned - of_the_system) == []


def test_nothing_is_shipped_under_the_gpl_alone(licences):
    alone = [each.key for each in licences.shipped() if each.is_copyleft_only]

    assert alone == []


@pytest.mark.parametrize(
    ("licence", "is_alone"),
    [
        ("GPL-3.0-only", True),
        ("GNU General Public License v3 (GPLv3)", True),
        ("AGPL-3.0-or-later", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GNU Lesser General Public License v3 (LGPLv3)", False),
        ("MIT", False),
        ("BSD-3-Clause", False),
    ],
)
def test_what_only_the_gpl_allows_is_recognised(licences, licence, is_alone):
    package = licences.Shipped("x", "1", licence, "")

    assert package.is_copyleft_only is is_alone
