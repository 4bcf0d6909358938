"""The preferences as an artist uses them: words in the search, clicks and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QFileDialog, QMessageBox, QPushButton

from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.settings import Settings
from inbetweener.ui.look.focus_ring import FocusRing
from inbetweener.ui.parts.colour_question import ask_for_colour
from inbetweener.ui.preferences import fields, special_fields
from inbetweener.ui.preferences.dialog import PreferencesDialog
from inbetweener.ui.preferences.fields import CheckField, ChoiceField, ColourField, NumberField
from inbetweener.ui.preferences.special_fields import (
    CacheField,
    GhostsField,
    GroundField,
    KeysField,
    PaintProgramField,
    RecentField,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def dialog(front):
    front.press("Ctrl+,")
    return opened(front)


def opened(front) -> PreferencesDialog:
    dialog: PreferencesDialog
    (dialog,) = front.window.findChildren(PreferencesDialog)
    assert dialog.isVisible()
    return dialog


def row(dialog, setting):
    rows = [view for page in dialog.views for view in page.rows]
    (found,) = [view for view in rows if setting in (view.row.setting, view.row.title)]
    return found


def field(dialog, setting, kind):
    control = row(dialog, setting).field
    assert isinstance(control, kind)
    return control


def pages(dialog) -> list[str]:
    items = (dialog.list.item(number) for number in range(dialog.list.count()))
    return [item.text() for item in items if not item.isHidden()]


def choose(control: ChoiceField, value: object) -> None:
    index = control.combo.findData(value)
    assert index >= 0
    control.combo.setCurrentIndex(index)
    control.combo.activated.emit(index)


def answer(monkeypatch, word: str) -> list[str]:
    """Let every question be answered with the button of that word; what was asked."""
    asked: list[str] = []

    def press(box: QMessageBox) -> int:
        asked.append(f"{box.text()} {box.informativeText()}")
        buttons = {button.text().replace("&", ""): button for button in box.buttons()}
        buttons[word].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    return asked


# Opening and finding


def test_they_open_by_their_key_with_the_search_ready(dialog, front):
    assert dialog.isVisible()
    front.qtbot.waitUntil(dialog.search.hasFocus)
    first = dialog
    front.trigger("preferences")

    assert opened(front) is first


def test_the_search_leaves_the_pages_that_hold_it_and_marks_the_rows(dialog):
    QTest.keyClicks(dialog.search, "thirds")

    assert pages(dialog) == ["Canvas  (1)"]
    assert dialog._stack.currentWidget().page.name == "canvas"
    assert row(dialog, "guide_thirds").is_found
    assert not row(dialog, "guide_safe").is_found


def test_a_row_far_below_is_brought_into_view_and_seen_to_be_found(dialog, front):
    QTest.keyClicks(dialog.search, "safe")
    view = row(dialog, "guide_safe")

    front.qtbot.waitUntil(lambda: not view.visibleRegion().isEmpty())
    marked = view.grab().toImage()
    view.set_found(False)
    assert view.grab().toImage() != marked


def test_a_word_of_no_preference_says_so_and_esc_takes_it_back(dialog):
    QTest.keyClicks(dialog.search, "zeppelin")
    assert pages(dialog) == []
    assert "zeppelin" in dialog._stack.currentWidget().text()
    assert not dialog.restore.isEnabled()

    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert len(pages(dialog)) == len(dialog.views)
    assert dialog.isVisible()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_keyboard_alone_goes_from_the_search_to_a_control(dialog, front):
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog._stack.currentWidget().page.name == "playback"
    QTest.keyClick(dialog.list, Qt.Key.Key_Tab)
    loops = field(dialog, "loops", CheckField).box
    assert loops.hasFocus()
    assert dialog.ring.isVisible()
    QTest.keyClick(loops, Qt.Key.Key_Space)

    assert not front.workspace.settings.loops
    assert not front.workspace.playback.loops


# Changing


def test_a_choice_holds_at_once_and_next_time(dialog, front, make_studio):
    choose(field(dialog, "keeps_length", ChoiceField), False)

    assert not front.workspace.settings.keeps_length
    assert not make_studio().workspace.settings.keeps_length


def test_what_changes_elsewhere_is_seen_here(dialog, front):
    box = field(dialog, "guide_thirds", CheckField).box
    assert not box.isChecked()
    front.window.actions_by_name["guide_thirds"].trigger()

    assert box.isChecked()


def test_a_number_is_taken_when_it_is_whole(dialog, front):
    spin = field(dialog, "memory_mib", NumberField).spin
    spin.selectAll()
    QTest.keyClicks(spin, "512")
    assert front.workspace.settings.memory_mib == Settings().memory_mib
    QTest.keyClick(spin, Qt.Key.Key_Return)

    assert front.workspace.settings.memory_mib == 512
    assert front.workspace.pictures.budget_bytes == 512 << 20


def test_the_wheel_scrolls_and_turns_no_value_in_passing(dialog, front):
    dialog.open_page("canvas")
    spin = field(dialog, "onion_opacity_percent", NumberField).spin
    for control, turned in ((spin, False), (spin, True)):
        before = front.workspace.settings.onion_opacity_percent
        if turned:
            control.setFocus()
        middle = QPointF(control.rect().center())
        none, still = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(
            middle,
            control.mapToGlobal(middle),
            QPoint(0, 0),
            QPoint(0, 120),
            none,
            Qt.KeyboardModifier.NoModifier,
            still,
            False,
        )
        QApplication.sendEvent(control, event)
        assert (front.workspace.settings.onion_opacity_percent != before) is turned


def test_a_colour_is_chosen_and_put_back(dialog, front, monkeypatch):
    monkeypatch.setattr(fields, "ask_for_colour", lambda *_args: QColor("#00ff88"))
    colour = field(dialog, "onion_before_colour", ColourField)
    front.click(colour.button)
    assert front.workspace.preview.onion.before_colour == "#00ff88"
    front.click(colour.reset)

    assert front.workspace.settings.onion_before_colour == ""
    assert not colour.reset.isEnabled()


def test_cels_lie_on_a_colour_of_ones_own_or_on_what_they_lay_before(dialog, front, monkeypatch):
    ground = field(dialog, "view_background", GroundField)
    monkeypatch.setattr(special_fields, "ask_for_colour", lambda *_args: QColor())
    choose(ground, "custom")
    assert ground.combo.currentText() == "Checkerboard"
    monkeypatch.setattr(special_fields, "ask_for_colour", lambda *_args: QColor("#123456"))
    choose(ground, "custom")

    assert front.workspace.settings.view_background == "#123456"
    assert "#123456" in ground.combo.currentText()


def test_every_ghost_is_set(dialog, front):
    ghosts = field(dialog, "onion_before_count", GhostsField)
    ghosts.after.count.setValue(3)
    ghosts.after.sliders[2].setValue(80)

    assert front.workspace.settings.onion_after_count == 3
    assert front.workspace.settings.onion_after_percents[2] == 80


def test_recent_shots_are_forgotten_and_the_shots_stay(dialog, front):
    recent = field(dialog, "recent", RecentField)
    assert front.workspace.settings.recent
    front.click(recent.forget)

    assert front.workspace.settings.recent == ()
    assert not recent.forget.isEnabled()
    assert front.studio.folder.exists()


def test_the_paint_program_is_typed_or_picked(dialog, front, monkeypatch):
    dialog.open_page("files")
    program = field(dialog, "paint_command", PaintProgramField)
    program.edit.setFocus()
    QTest.keyClicks(program.edit, "krita --nosplash {file}")
    QTest.keyClick(program.edit, Qt.Key.Key_Return)
    assert front.workspace.settings.paint_command == "krita --nosplash {file}"

    picked = "/opt/My Paint/paint"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (picked, ""))
    front.click(program.browse)
    assert front.workspace.settings.paint_command == '"/opt/My Paint/paint" {file}'


def test_keys_are_those_of_another_program_at_once(dialog, front):
    choose(field(dialog, "shortcuts", KeysField), "opentoonz")

    assert front.window.actions_by_name["play"].shortcut().toString() == "P"


def test_own_keys_can_be_chosen_only_while_there_are_any(dialog, front):
    keys = field(dialog, "shortcuts", KeysField)
    assert keys.combo.findData("own") < 0
    front.workspace.change_setting(shortcuts="own", own_shortcuts=("loop=F9",))

    assert keys.combo.currentData() == "own"


# The cache


def test_the_cache_is_cleared_after_a_question_that_says_what_is_lost(front, monkeypatch):
    front.studio.render_all()
    keys = front.studio.key_bytes()
    front.press("Ctrl+,")
    dialog = opened(front)
    dialog.open_page("rendering")
    cache = field(dialog, "In use now", CacheField)
    front.qtbot.waitUntil(cache.clear.isEnabled)
    asked = answer(monkeypatch, "Cancel")
    front.click(cache.clear)
    assert front.studio.states() == {CellState.READY}

    answer(monkeypatch, "Clear Cache")
    with front.studio.signal(front.workspace.cache_keeper.cleared):
        front.click(cache.clear)
    front.studio.settle()
    assert front.studio.states() == {CellState.NOT_RENDERED}
    assert front.studio.key_bytes() == keys
    assert "drawings by hand" in asked[0]
    front.qtbot.waitUntil(lambda: cache._text.text().startswith("0 MiB"))
    assert not cache.clear.isEnabled()


# Restoring


def test_a_page_goes_back_and_names_what_does(dialog, front, monkeypatch):
    dialog.open_page("playback")
    assert not dialog.restore.isEnabled()
    field(dialog, "loops", CheckField).box.click()
    field(dialog, "guide_thirds", CheckField).box.click()
    asked = answer(monkeypatch, "Restore Defaults")
    front.click(dialog.restore)

    assert front.workspace.settings.loops
    assert front.workspace.settings.guide_thirds  # of another page
    assert "Begin again at the end" in asked[0]
    assert not dialog.restore.isEnabled()


def test_restoring_can_be_taken_back_and_never_forgets_shots(dialog, front, monkeypatch):
    assert dialog._stack.currentWidget().page.name == "general"
    assert not dialog.restore.isEnabled()  # though there are recent shots
    choose(field(dialog, "theme", ChoiceField), "dark")
    answer(monkeypatch, "Cancel")
    front.click(dialog.restore)

    assert front.workspace.settings.theme == "dark"
    assert [Path(each) for each in front.workspace.settings.recent] == [front.studio.folder]


def test_a_colour_is_asked_for_with_the_ring_and_may_be_refused(front, monkeypatch):
    rings: list[bool] = []

    def refuse(dialog: QColorDialog) -> int:
        rings.append(bool(dialog.findChildren(FocusRing)))
        return QColorDialog.DialogCode.Rejected.value

    monkeypatch.setattr(QColorDialog, "exec", refuse)
    colour = ask_for_colour(QColor("#123456"), front.window, "Colour")

    assert not colour.isValid()
    assert rings == [True]


def test_no_button_answers_return_by_itself(dialog):
    assert not [button for button in dialog.findChildren(QPushButton) if button.autoDefault()]
