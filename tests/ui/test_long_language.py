"""The window in a language that takes more room and puts all that it says in brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from inbetweener.ui.commands.shortcuts import ShortcutPresets
from inbetweener.ui.dialogs.export_dialog import ExportDialog
from inbetweener.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from inbetweener.ui.language import LongEnglish
from inbetweener.ui.preferences.dialog import PreferencesDialog
from inbetweener.wording import English, speak
from tests.support.front import Front
from tests.support.workspaces import make_studio

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["make_studio"]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
# Names, keys, numbers and what Qt says itself.
NAMES = re.compile(
    r"""
    \[.*\] | <[^>]+> | /\S+ | \#[0-9a-f]{6} | [\w.]+\.(png|inbetweener) | [-\w]+-inbetweens
    | walk | A\d+ | dis-splat | region-splat | flow-warp | other-fade | fade | auto | cpu
    | Ctrl | Shift | Alt | Space | Tab | Return | Esc | Del | Home | End | PgUp | PgDown
    | Left | Right | Up | Down
    | Inbetweener | OpenToonz | Pencil2D | Harmony | English | Français | Español | 日本語
    | Press\ shortcut | Scroll\ \w+ | Float | .*the\ dock\ widget | &?(Cancel|Close|Save)
    """,
    re.VERBOSE | re.DOTALL,
)


@pytest.fixture
def front(qtbot, make_studio, monkeypatch) -> Iterator[Front]:
    speak(LongEnglish())
    studio = make_studio()
    studio.open()
    yield Front(qtbot, studio, monkeypatch)
    speak(English())


def shown_by(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QDockWidget | QMenu) or widget.isWindow():
        yield widget.windowTitle()


def english_in(root: QWidget) -> set[str]:
    """What is shown of words that nobody asked a translation for."""
    widgets = [root, *root.findChildren(QWidget)]
    said = {text for widget in widgets for text in shown_by(widget)}
    for action in root.findChildren(QAction):
        said |= {action.text(), action.toolTip(), action.iconText()}
    return {text for text in said if re.search(r"[^\W\d_]{2,}", NAMES.sub("", text))}


def test_the_window_says_nothing_that_was_not_asked_for(front):
    assert english_in(front.window) == set()


def test_the_export_dialog_says_nothing_that_was_not_asked_for(front, qtbot):
    dialog = ExportDialog(front.workspace, None, front.window)
    qtbot.addWidget(dialog)
    assert english_in(dialog) == set()


def test_the_shortcuts_say_nothing_that_was_not_asked_for(front, qtbot):
    actions, presets = front.window.actions_by_name, ShortcutPresets.load()
    dialog = ShortcutsDialog(front.workspace, actions, presets, front.window)
    qtbot.addWidget(dialog)
    assert english_in(dialog) == set()


def test_the_preferences_say_nothing_that_was_not_asked_for(front, qtbot):
    dialog = PreferencesDialog(front.workspace, front.window.actions_by_name, front.window)
    qtbot.addWidget(dialog)
    assert english_in(dialog) == set()


def test_the_button_that_renders_stays_on_the_toolbar(front):
    assert front.window.width() == 1280
    assert front.window.render_button.isVisible()


def test_the_labels_of_the_inspector_are_whole(front):
    labels = [each for each in front.window.inspector.findChildren(QLabel) if each.buddy()]
    assert labels
    assert [each.text() for each in labels if each.width() < each.sizeHint().width()] == []
