from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inbetweener.ui.commands.action_texts import ACTIONS
from inbetweener.ui.commands.menu_commands import menu_commands
from inbetweener.ui.dialogs.command_delegate import ENABLED_ROLE, KEYS_ROLE, MENU_ROLE, REASON_ROLE
from inbetweener.ui.dialogs.command_palette import CommandPalette

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def palette(front) -> CommandPalette:
    """The palette, opened; it goes with the test."""
    front.trigger("command_palette")
    (shown,) = front.window.findChildren(CommandPalette)
    assert isinstance(shown, CommandPalette)
    front.qtbot.waitUntil(shown.isVisible)
    shown._query.setFocus()
    front.qtbot.addWidget(shown)
    return shown


def found(shown, role=Qt.ItemDataRole.DisplayRole) -> list[Any]:
    return [shown._model.index(row, 0).data(role) for row in range(shown._model.rowCount())]


def choose(shown, words: str, *keys: Qt.Key) -> None:
    QTest.keyClicks(shown._query, words)
    for key in (*keys, Qt.Key.Key_Return):
        QTest.keyClick(shown._query, key)


def test_every_command_and_every_panel_is_listed(front):
    names = {each.action.objectName() for each in menu_commands(front.window.menuBar())}

    assert set(ACTIONS) <= names
    assert {"Inspector", "Review"} <= set(found(palette(front)))


def test_a_command_is_found_by_its_words_and_run_by_key(front):
    shown = palette(front)
    before = front.workspace.settings.guide_thirds
    choose(shown, "thirds")

    front.qtbot.waitUntil(lambda: front.workspace.settings.guide_thirds is not before)
    assert front.window.findChildren(CommandPalette) == []


def test_the_arrows_choose_among_what_is_found(front):
    shown = palette(front)
    QTest.keyClicks(shown._query, "frame")
    names = found(shown)
    assert {"Next Frame", "Previous Frame", "First Frame", "Last Frame"} <= set(names)
    steps = names.index("Last Frame")
    choose(shown, "", *[Qt.Key.Key_Down] * steps)

    front.qtbot.waitUntil(lambda: front.workspace.playback.frame == 24)


def test_a_command_says_its_menu_and_its_keys(front):
    shown = palette(front)
    QTest.keyClicks(shown._query, "safe areas")
    assert found(shown, MENU_ROLE) == ["View → Guides"]
    shown._query.setText("find command")
    assert found(shown, KEYS_ROLE) == ["Ctrl+Shift+P"]


def test_a_greyed_command_says_why_and_does_nothing(front):
    shown = palette(front)
    choose(shown, "redo")

    assert found(shown, ENABLED_ROLE)[0] is False
    assert found(shown, REASON_ROLE)[0] == "Nothing to redo"
    spoken = found(shown, Qt.ItemDataRole.AccessibleTextRole)[0]
    assert spoken == "Redo, Edit, Ctrl+Shift+Z, not available: Nothing to redo"
    assert shown.isVisible()


def test_of_commands_equally_near_those_that_can_be_used_come_first(front):
    shown = palette(front)
    QTest.keyClicks(shown._query, "re")

    names = found(shown)
    assert names.index("Remove Marker") < names.index("Redo")
    assert found(shown, ENABLED_ROLE)[0] is True


def test_without_a_shot_the_reason_is_that_there_is_none(make_studio, make_front):
    shown = palette(make_front(make_studio()))
    QTest.keyClicks(shown._query, "export")

    assert found(shown, REASON_ROLE)[0] == "Open a shot first"


def test_words_that_nothing_has_are_told(front):
    shown = palette(front)
    assert not shown._nothing.isVisible()
    choose(shown, "zebra")

    assert found(shown) == []
    assert shown._nothing.isVisible()


def test_escape_leaves_everything_as_it_was(front):
    shown = palette(front)
    QTest.keyClick(shown._query, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents()

    front.qtbot.waitUntil(lambda: not front.window.findChildren(CommandPalette))
    assert front.workspace.playback.frame == 0
