from __future__ import annotations

import pytest

from inbetweener.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from inbetweener.ui.shortcuts import ShortcutPresets

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
