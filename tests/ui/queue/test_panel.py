"""The render queue as an artist uses it: clicks, keys, menus and drops."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QPainter,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QToolButton

from inbetweener.core.plan import CellId
from inbetweener.errors import RenderError
from inbetweener.session.rendering.log import EntryState
from inbetweener.ui.look import theme
from inbetweener.ui.look.drop_offer import DropOffer
from inbetweener.ui.look.palettes import DARK
from inbetweener.ui.queue.delegate import draw_entry_mark
from inbetweener.ui.queue.model import ROW_ROLE
from tests.support.engines import OTHER_FADE
from tests.support.key_files import write_keys

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def panel(front):
    front.press("F6", front.window)
    front.studio.wait(lambda: front.window.queue.isAncestorOf(front.window.focusWidget()))
    return front.window.queue


@pytest.fixture
def shot(tmp_path):
    return write_keys(tmp_path / "jump", "B0001.png", "B0009.png", size=(66, 48))


def view_of(panel) -> QListView:
    view = panel.findChild(QListView, "queue_list")
    assert isinstance(view, QListView)
    return view


def titles(panel) -> list[str]:
    panel.refresh()
    return [row.title for row in panel.rows]


def stands(panel) -> list[EntryState | None]:
    panel.refresh()
    return [row.state for row in panel.rows]


def begin(front) -> None:
    """Render everything, and wait until the engine holds the first gap."""
    front.studio.engine.gate.clear()
    front.trigger("render_all")
    front.studio.wait(lambda: bool(front.studio.engine.prepared))


def finish(front) -> None:
    front.studio.engine.gate.set()
    front.studio.wait(lambda: not front.workspace.rendering.is_busy)
    front.studio.settle()


def click_row(panel, number) -> None:
    panel.refresh()
    view = view_of(panel)
    spot = view.visualRect(view.model().index(number, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def drop(widget, *paths) -> None:
    data = QMimeData()  # the event keeps no reference
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(QPoint(50, 50), copy, data, *held),
        QDropEvent(QPointF(50, 50), copy, data, *held),
    ):
        QApplication.sendEvent(widget, event)


# What is shown


def test_files_held_over_the_panel_are_told_what_becomes_of_them(front, panel, shot):
    offer = panel.findChild(DropOffer)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(shot))])
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, *held)
    QApplication.sendEvent(panel, enter)
    assert offer.isVisible()
    assert offer.geometry() == panel.rect()
    QApplication.sendEvent(panel, QDragLeaveEvent())
    assert not offer.isVisible()


def test_before_anything_is_rendered_it_says_so(front, panel):
    assert panel.rows == []
    assert panel._empty.isVisibleTo(panel)
    front.studio.wait(lambda: "drop other shots here" in panel._empty.text())
    assert panel.summary == ""


def test_a_row_a_gap_with_state_progress_time_device_and_memory(front, panel):
    begin(front)
    panel.refresh()
    assert [row.title for row in panel.rows] == ["A0001 → A0009", "A0009 → A0017", "A0017 → A0025"]
    assert [row.details.split(" · ")[0] for row in panel.rows] == [
        *("Drawing", "Waiting, comes next"),
        "Waiting",
    ]
    assert panel.summary == "0 of 3 gaps"

    finish(front)
    panel.refresh()

    assert [row.progress for row in panel.rows] == ["3 of 3"] * 3
    state, time, device, memory = panel.rows[0].details.split(" · ")
    assert (state, device) == ("Done", "CPU")
    assert time.endswith(" s")
    assert memory.endswith(("MiB", "GiB"))
    assert panel.summary == "Nothing is left to draw"


def test_the_list_follows_by_itself(front, panel):
    begin(front)
    front.studio.wait(lambda: len(panel.rows) == 3)
    finish(front)
    front.studio.wait(lambda: [row.state for row in panel.rows] == [EntryState.DONE] * 3)


def test_what_failed_is_said_in_full(front, panel):
    front.studio.engine.failures.append(RenderError("The keys are too far apart."))
    begin(front)
    finish(front)
    panel.refresh()

    assert panel.rows[0].problem == "The keys are too far apart."
    index = view_of(panel).model().index(0, 0)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "A0001 → A0009 · 0 of 3 · Failed" in index.data(role)
        assert "too far apart" in index.data(role)
    assert panel.summary == "1 has failed"
    assert not panel._problem.isVisible()
    click_row(panel, 0)
    assert panel._problem.isVisible()
    assert panel._problem.text() == "The keys are too far apart."
    click_row(panel, 1)
    assert not panel._problem.isVisible()


def test_another_models_row_names_the_model(front, panel):
    front.workspace.queue.render_with(0, OTHER_FADE.name)
    finish(front)

    assert titles(panel) == ["A0001 → A0009, by other-fade"]


def test_all_rows_can_be_painted_in_every_state(front, panel, shot):
    front.studio.engine.failures.append(RenderError("No."))
    begin(front)
    front.workspace.queue.cancel_gaps(frozenset({2}))
    drop(panel, shot, shot / "nowhere")
    panel.refresh()
    before = panel.grab().toImage()
    finish(front)
    panel.refresh()

    assert stands(panel)[:4] == [None, EntryState.FAILED, EntryState.DONE, EntryState.CANCELLED]
    assert panel.grab().toImage() != before


def test_no_two_states_have_one_sign(qapp, monkeypatch):
    """Told apart without colour; reading and waiting are one and the same to the eye."""
    monkeypatch.setattr(theme, "STATE_COLOURS", dict.fromkeys(DARK.states, QColor("white")))
    monkeypatch.setattr(theme, "MUTED", QColor("white"))
    pictures = set()
    for state in EntryState:
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        draw_entry_mark(painter, image.rect().toRectF().center(), state)
        painter.end()
        pictures.add(bytes(image.constBits()))

    assert len(pictures) == len(EntryState) - 1


# What is done with it


def test_a_click_goes_to_the_gap(front, panel):
    begin(front)
    finish(front)
    click_row(panel, 2)

    assert front.workspace.selection.gaps == {2}
    assert front.workspace.preview.cell().id == CellId(2, 1)


def test_the_arrow_keys_go_from_gap_to_gap_but_taking_the_focus_does_not(front, panel):
    begin(front)
    finish(front)
    front.window.canvas.setFocus()
    frame = front.workspace.playback.frame
    panel.refresh()
    view_of(panel).setFocus(Qt.FocusReason.TabFocusReason)
    assert front.workspace.playback.frame == frame

    for _ in range(2):
        QTest.keyClick(view_of(panel), Qt.Key.Key_Down)

    assert front.workspace.selection.gaps == {2}


def test_pause_and_resume_by_the_button(front, panel):
    begin(front)
    pause = next(b for b in panel.findChildren(QToolButton) if b.text() == "Pause Rendering")
    front.click(pause)
    front.studio.engine.gate.set()
    front.studio.wait(lambda: EntryState.DRAWING not in stands(panel))
    assert panel.summary == "Paused · 0 of 3 gaps"
    assert pause.text() == "Resume Rendering"
    assert front.window.status.message == "Rendering is paused · 9 inbetweens to draw"

    front.click(pause)
    finish(front)

    assert stands(panel) == [EntryState.DONE] * 3
    assert not pause.isEnabled()


def test_delete_cancels_a_gap_and_then_takes_it_off_the_list_but_no_key(front, panel):
    begin(front)
    click_row(panel, 1)
    view = view_of(panel)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert stands(panel)[1] is EntryState.CANCELLED

    QTest.keyClick(view, Qt.Key.Key_Delete)

    assert titles(panel) == ["A0001 → A0009", "A0017 → A0025"]
    assert len(front.workspace.document.shot.keys) == 4
    finish(front)


def test_a_gap_is_put_first_from_the_menu(front, panel):
    begin(front)
    click_row(panel, 2)
    front.trigger("draw_next")
    panel.refresh()

    assert panel.rows[2].details == "Waiting, comes next"
    front.trigger("cancel_gaps")
    assert stands(panel)[2] is EntryState.CANCELLED
    finish(front)


def test_failed_gaps_are_tried_again_and_finished_ones_cleared(front, panel):
    front.studio.engine.failures.append(RenderError("No."))
    begin(front)
    finish(front)
    front.trigger("retry_failed")
    finish(front)
    assert stands(panel) == [EntryState.DONE] * 3

    front.trigger("clear_queue")

    assert stands(panel) == []
    assert not front.window.actions_by_name["retry_failed"].isEnabled()


def test_commands_without_sense_are_greyed_out(front, panel):
    names = ("pause_rendering", "cancel_all", "retry_failed", "clear_queue", "draw_next")
    assert not any(front.window.actions_by_name[name].isEnabled() for name in names)


# Other shots


def test_dropped_shots_wait_below_the_open_one(front, panel, shot):
    begin(front)
    drop(panel, shot)
    assert titles(panel) == [
        *("This shot", "A0001 → A0009", "A0009 → A0017", "A0017 → A0025"),
        *("Other shots", "jump"),
    ]
    assert panel.summary == "0 of 3 gaps · 1 shot to do"
    finish(front)

    assert stands(panel)[-1] is EntryState.DONE
    assert panel.rows[-1].progress == "3 of 3"


def test_headings_cannot_be_chosen(front, panel, shot):
    drop(panel, shot)
    finish(front)
    panel.refresh()
    assert view_of(panel).model().flags(view_of(panel).model().index(0, 0)) == (
        Qt.ItemFlag.NoItemFlags
    )
    assert view_of(panel).model().index(0, 0).data(ROW_ROLE).state is None


def test_enter_opens_a_shot_of_the_list(front, panel, shot):
    drop(panel, shot)
    finish(front)
    click_row(panel, 1)
    with front.studio.signal(front.workspace.shown):
        QTest.keyClick(view_of(panel), Qt.Key.Key_Return)
    front.studio.settle()

    assert front.workspace.document.folder == shot
    assert front.workspace.states.missing_gaps() == ()
    assert titles(panel) == ["Other shots", "jump"]


def test_the_menu_of_a_shot(front, panel, shot):
    front.studio.engine.gate.clear()
    drop(panel, shot, front.studio.folder)
    front.studio.wait(lambda: bool(front.studio.engine.prepared))
    panel.refresh()
    rows = [row for row in panel.rows if row.shot]
    menu = panel._menu.menu_of(rows[1])
    commands = {action.text(): action for action in menu.actions() if action.text()}
    assert [text for text in commands if text.endswith("Shot") or "Shot " in text][:4] == [
        *("Open This Shot", "Draw This Shot Next", "Try This Shot Again"),
        "Cancel This Shot",
    ]
    assert not commands["Try This Shot Again"].isEnabled()

    commands["Cancel This Shot"].trigger()

    assert stands(panel)[-1] is EntryState.CANCELLED
    menu.deleteLater()
    finish(front)


def test_projects_are_chosen_several_at_once(front, panel, shot, monkeypatch):
    chosen = [str(shot), str(front.studio.folder)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_rest: (chosen, ""))
    front.trigger("add_projects")
    assert titles(panel) == ["Other shots", "jump", "walk"]
    finish(front)


def test_folders_are_chosen_several_at_once(front, panel, shot, monkeypatch):
    def choose(dialog) -> bool:
        lists = [v for v in dialog.findChildren(QListView) if v.objectName() == "listView"]
        assert lists[0].selectionMode() is QListView.SelectionMode.ExtendedSelection
        dialog.setDirectory(str(shot.parent))
        dialog.selectFile(str(shot))
        return True

    monkeypatch.setattr(QFileDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(shot)])
    front.trigger("add_shots")

    assert titles(panel) == ["Other shots", "jump"]
    finish(front)


def test_recent_shots_are_offered(front, panel):
    add = next(b for b in panel.findChildren(QToolButton) if b.accessibleName() == "Add Shots")
    recent = next(action.menu() for action in add.menu().actions() if action.menu())
    recent.aboutToShow.emit()
    assert [action.text() for action in recent.actions()] == [str(front.studio.folder)]

    recent.actions()[0].trigger()

    assert titles(panel) == ["Other shots", "walk"]
    finish(front)


def test_the_strip_tells_of_other_shots(front, panel, shot):
    front.studio.engine.gate.clear()
    drop(panel, shot)
    front.studio.wait(lambda: bool(front.studio.engine.prepared))
    assert front.window.status.message == "Rendering jump · 0 of 3"
    finish(front)
    assert front.window.status.message == "No more shots are waiting."


def test_escape_leaves_other_shots_alone(front, panel, shot):
    begin(front)
    drop(panel, shot)
    front.window.canvas.setFocus()
    front.trigger("cancel")
    finish(front)

    assert stands(panel)[1:4] == [EntryState.CANCELLED] * 3
    assert stands(panel)[-1] is EntryState.DONE
