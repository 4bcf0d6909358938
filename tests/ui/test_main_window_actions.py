"""Every command has something to do, a place and its own keys."""

from __future__ import annotations

import tomllib
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from inbetweener.paths import resource
from inbetweener.ui.commands.action_texts import ACTIONS
from inbetweener.ui.commands.actions import _Trigger
from inbetweener.ui.commands.shortcuts import TITLES, ShortcutPresets
from inbetweener.ui.dialogs.about_dialog import AboutDialog
from inbetweener.ui.dialogs.shortcuts_dialog import ShortcutsDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
TABLES = tomllib.loads(resource("shortcuts.toml").read_text(encoding="utf-8"))


def in_menus(window) -> set[str]:
    menus = window.menuBar().findChildren(QMenu)
    return {action.objectName() for menu in menus for action in menu.actions()}


def test_every_command_does_one_thing(front):
    handlers = {
        name: len(front.window.actions_by_name[name].findChildren(_Trigger)) for name in ACTIONS
    }

    assert handlers == dict.fromkeys(ACTIONS, 1)


def test_every_command_is_in_a_menu(front):
    assert set(ACTIONS) - in_menus(front.window) == set()


def test_the_recent_shots_stand_in_the_file_menu(front):
    menus = [menu for menu in front.window.menuBar().findChildren(QMenu) if menu.title() == "File"]
    texts = [action.text() for action in menus[0].actions()]

    assert texts.index("Open Recent") == texts.index("Open Sample Shot") - 1


def test_every_command_of_the_toolbar_has_an_icon_and_a_tool_tip(front):
    actions = front.window.findChild(QToolBar).actions()
    commands = [action for action in actions if action.objectName() in ACTIONS]

    assert len(commands) >= 10
    assert all(not action.icon().isNull() and action.toolTip() for action in commands)


@pytest.mark.parametrize("preset", TABLES)
def test_presets_name_only_commands_that_exist(preset):
    assert set(TABLES[preset]) - set(ACTIONS) == set()
    assert preset in TITLES


@pytest.mark.parametrize("preset", TABLES)
def test_no_two_commands_share_their_keys(qapp, preset):
    keys = ShortcutPresets.load().of(preset)
    counts = Counter(QKeySequence(text).toString() for text in keys.values())

    assert [text for text, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("preset", TABLES)
def test_every_key_is_one_that_qt_knows(qapp, preset):
    for text in TABLES[preset].values():
        sequence = QKeySequence(text)
        assert sequence.count() == 1, text
        assert sequence.toString(QKeySequence.SequenceFormat.PortableText) == text


def test_a_preset_that_does_not_exist_is_the_default(qapp):
    presets = ShortcutPresets.load()

    assert presets.of("flash") == presets.of("inbetweener")


def test_nothing_that_is_triggered_with_no_shot_open_fails(make_studio, make_front, monkeypatch):
    """Commands that make no sense yet are greyed out or do nothing."""
    front = make_front(make_studio())
    monkeypatch.setattr(front.window.file_verbs, "open_folder", lambda: None)
    asks = {"open_folder", "open_project", "open_sample", "quit", "shortcuts", "about"}
    asks |= {
        "save_report",
        "import_layers",
        "import_film",
        "command_palette",
        "add_shots",
        "add_projects",
        "open_sheet",
    }
    for name in ACTIONS.keys() - asks:
        front.window.actions_by_name[name].trigger()

    assert not front.workspace.document.is_open
    assert front.notices() == [] or all("." in text for text in front.notices())


def test_about_and_shortcuts_open(front, monkeypatch):
    told: list[str] = []
    for dialog in (AboutDialog, ShortcutsDialog):
        monkeypatch.setattr(dialog, "exec", lambda shown: told.append(shown.windowTitle()))
    front.trigger("about")
    front.press("Ctrl+K")

    assert told == ["About Inbetweener", "Keyboard shortcuts"]


def test_without_a_shot_there_is_nothing_to_print(make_studio, make_front):
    front = make_front(make_studio())
    assert not front.window.actions_by_name["print_sheet"].isEnabled()
    front.studio.open()

    assert front.window.actions_by_name["print_sheet"].isEnabled()
