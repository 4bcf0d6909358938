"""The wheel, built as `pip install .` builds it, and used from a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

import inbetweener
from inbetweener.paths import shipped_folder
from tests.support.checkout import CHECKOUT, needs_the_programs_source

if TYPE_CHECKING:
    from pathlib import Path

_ROOT = CHECKOUT
pytestmark = needs_the_programs_source


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    _copy_of_the_checkout(source)
    options = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation"]
    command = [sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", str(folder)]
    subprocess.run([*command, str(source)], check=True)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel):
    folder = wheel.parent / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_it_bears_the_version_of_the_package(wheel):
    assert wheel.name == f"inbetweener-{inbetweener.__version__}-py3-none-any.whl"


def test_it_carries_what_the_program_reads(installed):
    shipped = {_relative(path, installed / "inbetweener/shipped") for path in _files(installed)}
    beside = {
        _relative(path, _ROOT)
        for name in ("resources", "models")
        for path in _files(_ROOT / name)
        if path.suffix not in {".py", ".pyc", ".ts"}
    }
    assert beside == shipped - {None}


def test_it_leaves_out_tests_and_tools(installed):
    tops = {path.name for path in installed.iterdir()}
    assert tops == {"inbetweener", f"inbetweener-{inbetweener.__version__}.dist-info"}


def test_it_finds_its_models_and_its_sample_from_any_folder(installed, tmp_path):
    sample = installed / "inbetweener/shipped/resources/sample"
    assert '"flow-warp"' in _said(installed, tmp_path, "models", "--json")
    assert str(sample) in _said(installed, tmp_path, "info", str(sample), "--json")


def test_a_checkout_ships_what_lies_beside_the_package():
    assert shipped_folder() == _ROOT


def _said(installed: Path, folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(installed), "INBETWEENER_HOME": str(folder)}
    command = [sys.executable, "-m", "inbetweener", *arguments]
    return subprocess.run(
        command, check=True, cwd=folder, env=environment, capture_output=True, text=True
    ).stdout


def _copy_of_the_checkout(target: Path) -> None:
    """What building reads; building in the checkout would leave its traces there."""
    target.mkdir()
    for name in ("inbetweener", "resources", "models", "setup.py", "pyproject.toml", "MANIFEST.in"):
        (target / name).symlink_to(_ROOT / name)
    for name in ("README.md", "LICENSE"):
        (target / name).symlink_to(_ROOT / name)


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _relative(path: Path, folder: Path) -> str | None:
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else None
