from __future__ import annotations

import ctypes
import importlib
import importlib.util
import subprocess
import sys
from importlib.machinery import ModuleSpec
from types import SimpleNamespace

import pytest

from inbetweener.inference import catalogue
from inbetweener.inference.torch_libraries import open_torch_libraries

LIBRARY = "libtorch_python.dylib" if sys.platform == "darwin" else "libtorch_python.so"


@pytest.fixture
def no_torch_yet(monkeypatch, tmp_path):
    """As if torch had not been imported, and lay in an empty folder, which is given."""
    (tmp_path / "lib").mkdir()
    spec = ModuleSpec("torch", None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: spec)
    return tmp_path


def test_a_library_that_is_not_there_is_left_to_the_import(no_torch_yet):
    assert not open_torch_libraries()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows leaves this to torch's own import")
def test_a_library_that_cannot_be_opened_is_left_to_the_import(no_torch_yet):
    (no_torch_yet / "lib" / LIBRARY).write_bytes(b"no library")

    assert not open_torch_libraries()


@pytest.mark.parametrize("fault", [OSError, AttributeError])
def test_a_system_without_such_a_loader_leaves_it_to_the_import(no_torch_yet, monkeypatch, fault):
    def refuse(_name: object) -> object:
        raise fault

    (no_torch_yet / "lib" / LIBRARY).write_bytes(b"no library")
    monkeypatch.setattr(ctypes, "CDLL", refuse)

    assert not open_torch_libraries()


def test_torch_that_is_not_installed_is_left_to_the_import(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)

    assert not open_torch_libraries()


def test_the_libraries_are_opened_before_the_module_of_a_model_is_imported(monkeypatch):
    order: list[str] = []
    model = SimpleNamespace(open_on=lambda device: device)

    def note(name: str) -> object:
        order.append(name)
        return model

    monkeypatch.setattr(catalogue, "open_torch_libraries", lambda: note("libraries"))
    monkeypatch.setattr(importlib, "import_module", note)

    catalogue.Catalogue().open("dis-splat", "cpu")
    assert order == ["libraries", "inbetweener.inference.dis_splat"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows leaves this to torch's own import")
def test_torch_is_imported_after_its_libraries_were_opened():
    code = (
        "from inbetweener.inference.torch_libraries import open_torch_libraries\n"
        "opened = open_torch_libraries()\n"
        "import torch\n"
        "print(opened, int(torch.ones(2).sum()), open_torch_libraries())"
    )

    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert result.stdout.split() == ["True", "2", "False"]
