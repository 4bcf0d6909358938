"""What import-linter cannot say: parts of external packages, and imports at start-up."""

from __future__ import annotations

import ast
import subprocess
import sys

from inbetweener.paths import project_root

_PACKAGE = project_root() / "inbetweener"


def _imported_names(room: str) -> dict[str, set[str]]:
    found = {}
    for file in (_PACKAGE / room).rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        modules = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        plain = (node.names for node in ast.walk(tree) if isinstance(node, ast.Import))
        names = {alias.name for aliases in plain for alias in aliases}
        found[str(file.relative_to(_PACKAGE))] = modules | names
    return found


def _modules_after(statement: str) -> set[str]:
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return {name.split(".")[0] for name in result.stdout.split()}


def test_session_and_workers_draw_no_widgets():
    rooms = {**_imported_names("session"), **_imported_names("workers")}

    assert rooms
    assert [file for file, names in rooms.items() if "PySide6.QtWidgets" in names] == []


def test_the_window_is_imported_without_torch():
    assert "torch" not in _modules_after("import inbetweener.app")


def test_the_shell_is_imported_without_torch_and_without_qt():
    assert not {"torch", "PySide6"} & _modules_after("import inbetweener.cli")


def test_listing_models_loads_no_torch():
    statement = "from inbetweener.inference.catalogue import Catalogue; Catalogue().models()"

    assert "torch" not in _modules_after(statement)
