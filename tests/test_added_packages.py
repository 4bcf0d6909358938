"""A wheel in the folder can be imported; what is none harms nothing."""

from __future__ import annotations

import importlib
import importlib.metadata
import sys
import zipfile

import pytest

from inbetweener.added_packages import use_added_packages, way_to_add
from inbetweener.paths import added_packages_folder


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield tmp_path / "packages"
    for name in [name for name in sys.modules if name.startswith("added_example")]:
        del sys.modules[name]
    importlib.invalidate_caches()


def _wheel(folder, version="1.0", name="added_example"):
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(f"{name}/__init__.py", f"VERSION = {version!r}\n")
        head = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        file.writestr(f"{name}-{version}.dist-info/METADATA", head)
    return path


def test_a_wheel_can_be_imported_and_is_known_by_its_metadata(folder):
    _wheel(folder)

    (place,) = use_added_packages(folder)
    importlib.invalidate_caches()

    assert importlib.import_module("added_example").VERSION == "1.0"
    assert importlib.metadata.version("added_example") == "1.0"
    assert place.is_relative_to(folder)


def test_it_is_unpacked_once(folder, monkeypatch):
    _wheel(folder)
    first = use_added_packages(folder)
    monkeypatch.setattr(zipfile, "ZipFile", None)

    assert use_added_packages(folder) == first


def test_taken_out_it_is_forgotten(folder):
    wheel = _wheel(folder)
    (place,) = use_added_packages(folder)
    wheel.unlink()

    assert use_added_packages(folder) == []
    assert not place.exists()


def test_nothing_of_ours_is_replaced(folder):
    _wheel(folder, name="inbetweener")
    before = list(sys.path)

    use_added_packages(folder)

    assert sys.path[: len(before)] == before


def test_what_is_no_wheel_is_told_and_harms_nothing(folder, capsys):
    _wheel(folder)
    (folder / "torn-2.0-py3-none-any.whl").write_bytes(b"PK\x03\x04 the download stopped")

    assert len(use_added_packages(folder)) == 1
    assert "torn-2.0-py3-none-any.whl was not added" in capsys.readouterr().err
    assert not list(folder.glob("unpacking-*"))


def test_the_folder_is_made_where_it_was_not(tmp_path, monkeypatch):
    monkeypatch.setenv("INBETWEENER_HOME", str(tmp_path))

    assert use_added_packages() == []
    assert added_packages_folder().is_dir()


def test_a_home_that_cannot_be_written_in_adds_nothing(tmp_path):
    (tmp_path / "home").write_bytes(b"a file")

    assert use_added_packages(tmp_path / "home" / "packages") == []


def test_the_packed_program_says_where_the_file_goes(tmp_path, monkeypatch):
    monkeypatch.setenv("INBETWEENER_HOME", str(tmp_path))
    assert way_to_add("rlottie-python") == "Install it: pip install rlottie-python"

    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert str(added_packages_folder()) in way_to_add("rlottie-python")
    assert "rlottie_python-….whl" in way_to_add("rlottie-python")
