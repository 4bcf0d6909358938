from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inbetweener.ui.commands.shortcuts import ShortcutPresets
from inbetweener.ui.dialogs.shortcuts_dialog import ShortcutsDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def dialog(front, qtbot):
    dialog = ShortcutsDialog(
        front.workspace, front.window.actions_by_name, ShortcutPresets.load(), front.window
    )
    qtbot.addWidget(dialog)
    return dialog


def rows(dialog) -> dict[str, str]:
    table = dialog._table
    return {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}


def choose(dialog, preset) -> None:
    index = dialog._preset.findData(preset)
    dialog._preset.setCurrentIndex(index)
    dialog._preset.activated.emit(index)


def test_every_command_is_listed_with_its_keys(dialog, front):
    listed = rows(dialog)

    assert listed["Next Frame"] == "."
    assert listed["Play"] == "Return"
    assert {text for text, _ in front.window.actions_by_name.listed()} <= listed.keys()


def test_another_preset_takes_effect_at_once(dialog, front):
    choose(dialog, "opentoonz")

    assert rows(dialog)["Play"] == "P"
    assert front.workspace.settings.shortcuts == "opentoonz"
    front.window.canvas.setFocus()
    front.press(".")
    assert front.workspace.playback.frame == 2  # the next drawing there
    front.press("Shift+.")
    assert front.workspace.playback.frame == 3


def test_a_preset_is_kept_for_the_next_time(dialog, front, make_studio, make_front):
    choose(dialog, "harmony")
    later = make_front(make_studio())

    assert later.window.actions_by_name["onion"].shortcut().toString() == "Alt+O"


def press(dialog, title: str, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
    """Choose a command in the list and press new keys for it."""
    (item,) = dialog._table.findItems(title, Qt.MatchFlag.MatchExactly)
    dialog._table.setCurrentItem(item)
    QTest.keyClick(dialog._table, Qt.Key.Key_Return)
    QTest.keyClick(dialog._editor._edit, key, held)
    dialog._editor._edit.editingFinished.emit()


def test_a_key_is_changed_and_works_at_once(dialog, front, make_studio):
    press(dialog, "Loop", Qt.Key.Key_F9)

    assert rows(dialog)["Loop"] == "F9"
    assert dialog._preset.currentText() == "my own"
    assert front.window.actions_by_name["loop"].shortcut().toString() == "F9"
    assert make_studio().workspace.settings.own_shortcuts == ("loop=F9",)


def test_keys_that_another_has_are_taken_only_when_asked_again(dialog, front):
    press(dialog, "Loop", Qt.Key.Key_Return)
    assert "belongs to Play" in dialog._editor._problem.text()
    assert rows(dialog)["Loop"] == "Ctrl+L"

    front.click(dialog._editor._take)

    assert (rows(dialog)["Loop"], rows(dialog)["Play"]) == ("Return", "")


def test_space_cannot_be_given_away(dialog):
    press(dialog, "Loop", Qt.Key.Key_Space)

    assert "always means" in dialog._editor._problem.text()
    assert rows(dialog)["Loop"] == "Ctrl+L"
    assert not dialog._editor._take.isVisibleTo(dialog)


def test_own_keys_are_reset(dialog, front):
    assert not dialog._reset.isEnabled()
    press(dialog, "Loop", Qt.Key.Key_F9)
    front.click(dialog._reset)

    assert rows(dialog)["Loop"] == "Ctrl+L"
    assert front.workspace.settings.shortcuts == "inbetweener"
    assert dialog._preset.findText("my own") < 0


def test_a_command_is_left_without_keys(dialog, front):
    (item,) = dialog._table.findItems("Loop", Qt.MatchFlag.MatchExactly)
    dialog._table.setCurrentItem(item)
    front.click(dialog._editor._clear)

    assert rows(dialog)["Loop"] == ""


def test_the_list_is_searched_by_words_and_keys(dialog):
    def shown() -> list[str]:
        table = dialog._table
        seen = [row for row in range(table.rowCount()) if not table.isRowHidden(row)]
        return [table.item(row, 0).text() for row in seen]

    dialog._filter.setText("next fr")
    assert shown() == ["Next Frame"]
    dialog._filter.setText("")
    assert len(shown()) > 100
