"""Reads the program's source for what the artist is told, and what of it goes past `wording`."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from inbetweener.paths import project_root

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = project_root() / "inbetweener"
# How many of the first arguments are texts.
DOORS = {"tr": 1, "mark": 1, "tr_count": 2}
# What shows its texts to somebody.
_SHOWING = """
    QAction QCheckBox QDockWidget QGroupBox QLabel QMenu QPushButton QRadioButton QTableWidgetItem
    QToolBar QStandardItem QListWidgetItem
    addAction addButton addItem addItems addMenu addRow addTab insertItem setAccessibleDescription
    setAccessibleName setEmptyLabel setHeaderLabels setHorizontalHeaderLabels setIconText
    setInformativeText setItemText setLabelText setPlaceholderText setPrefix setSpecialValueText
    setStatusTip setSuffix setTabText setText setTitle setToolTip setWhatsThis setWindowTitle
    getColor getExistingDirectory getOpenFileName getOpenFileNames getSaveFileName getText
    QMessageBox.about QMessageBox.critical QMessageBox.information QMessageBox.question
    QMessageBox.warning
    ActionText Answer ActionButton ElidingLabel
    draw_text end_work failed.emit make_combo_box make_heading make_muted paint_badge refused.emit
    said.emit set_facts set_message show_message show_notice show_work
"""
# Errors whose message the artist reads.
_TOLD = """
    DrawingError EditError ExportError FolderError InbetweenerError ModelError ProjectFileError
    RenderError SoundError StorageError
"""
_SPEAKING = frozenset(f"{_SHOWING} {_TOLD}".split())
_WORD = re.compile(r"[^\W\d_]{2,}")
_NO_WORDS = re.compile(r"<[^>]*>|\{[^}]*\}|^mdi6\..*")  # tags, places for values, names of icons


@dataclass(frozen=True, slots=True)
class Said:
    """Something in the source.

    Attributes:
        place: the file and its line, "ui/menus.py:12".
        text: what is said, with `{}` where an f-string puts a value in; None for what is no text
            that can be read off.
    """

    place: str
    text: str | None


@cache
def trees() -> dict[str, ast.Module]:
    """The syntax tree of every file, by its path in the package."""
    files = sorted(PACKAGE.rglob("*.py"))
    return {
        file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in files
    }


def through_the_door() -> Iterator[tuple[str, list[Said]]]:
    """The texts of every call of `tr`, `mark` and `tr_count`, with the name of the function."""
    for file, call in _calls():
        name = called(call)
        if isinstance(call.func, ast.Name) and name in DOORS and file != "wording.py":
            texts = call.args[: DOORS[name]]
            yield name, [Said(f"{file}:{call.lineno}", literal(text)) for text in texts]


def past_the_door(*folders: str) -> Iterator[Said]:
    """Literals with words that are shown, or told by an error, and are not asked for by `tr`."""
    for file, call in _calls():
        if file.split("/")[0] not in folders:
            continue
        if not {called(call), dotted(call)} & _SPEAKING:
            continue
        for argument in (*call.args, *(each.value for each in call.keywords)):
            for text in _literals(argument):
                if _WORD.search(_NO_WORDS.sub("", text)):
                    yield Said(f"{file}:{call.lineno}", text)


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for file, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield file, node


def called(call: ast.Call) -> str:
    """The name of the function, without what it belongs to."""
    function = call.func
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def dotted(call: ast.Call) -> str:
    """The last two parts of the function's name: "failed.emit"."""
    return ".".join(ast.unparse(call.func).split(".")[-2:])


def literal(node: ast.expr) -> str | None:
    """A text that stands there as it is."""
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text else None  # type: ignore[attr-defined]


def _literals(node: ast.expr) -> Iterator[str]:
    """Texts that an argument may come to be; calls inside see to their own."""
    text = literal(node)
    if text is not None:
        yield text
    elif isinstance(node, ast.JoinedStr):
        parts = [literal(part) or "{}" for part in node.values]
        yield "".join(parts)
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from _literals(node.left)
        yield from _literals(node.right)
    elif isinstance(node, ast.BoolOp | ast.List | ast.Tuple):
        for each in node.values if isinstance(node, ast.BoolOp) else node.elts:
            yield from _literals(each)
