from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QPushButton,
)

from inbetweener.core.gap import Treatment
from inbetweener.errors import RenderError
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.presenters.timeline_thumbnails import TimelineThumbnails
from tests.support.key_files import write_keys

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def empty_front(make_studio, make_front):
    """The window as it is when nothing was opened yet."""
    return make_front(make_studio())


def opened(front, do) -> None:
    """Do something that opens a shot, and wait for it."""
    with front.studio.signal(front.workspace.opener.opened):
        do()
    front.studio.settle()


def message(window) -> tuple[str, ...]:
    """What is said in place of a picture: title, sentence, buttons."""
    shown = window.welcome if window.welcome.isVisible() else window.canvas._message
    if not shown.isVisibleTo(window.canvas):
        return ()
    return (*texts_in(shown), *(button.text() for button in shown.findChildren(QPushButton)))


def texts_in(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def gap(front, index=0) -> Any:
    return front.workspace.document.shot.gaps[index]


def test_the_window_begins_with_an_invitation(empty_front):
    window = empty_front.window

    assert window.windowTitle() == "Inbetweener"
    assert message(window)[0]
    assert not window.actions_by_name["export"].isEnabled()
    assert not window.actions_by_name["undo"].isEnabled()


# Opening


def test_a_folder_is_opened_by_menu(empty_front, monkeypatch):
    folder = empty_front.studio.folder
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    opened(empty_front, lambda: empty_front.press("Ctrl+O"))

    window = empty_front.window
    assert window.windowTitle() == "walk[*] – Inbetweener"
    assert "frame 1 / 25" in window.position.whole_text
    assert window.drawings._model.rowCount() == 4
    assert window.timeline._contents.plan.length == 25


def test_a_dialog_that_is_given_up_opens_nothing(empty_front, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(empty_front.workspace.opener.opened):
        empty_front.press("Ctrl+O")
        empty_front.press("Ctrl+Shift+O")

    assert not empty_front.workspace.document.is_open


def test_a_dialog_begins_beside_the_shot_but_never_among_our_own_files(empty_front, monkeypatch):
    begun: list[str] = []

    def give_up(*asked: object) -> str:
        begun.append(str(asked[-1]))
        return ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", give_up)
    window = empty_front.window

    opened(empty_front, window.actions_by_name["open_sample"].trigger)
    empty_front.press("Ctrl+O")
    opened(empty_front, lambda: empty_front.drop(empty_front.studio.folder))
    empty_front.press("Ctrl+O")

    assert begun == [str(Path.home()), str(empty_front.studio.folder.parent)]


def test_a_folder_is_opened_by_dropping_it_on_the_canvas(empty_front):
    opened(empty_front, lambda: empty_front.drop(empty_front.studio.folder))

    assert empty_front.workspace.document.shot.name == "walk"


def test_a_picture_dropped_opens_its_folder(empty_front):
    picture = empty_front.studio.folder / "A0009.png"
    opened(empty_front, lambda: empty_front.drop(picture))

    assert len(empty_front.workspace.document.shot.keys) == 4


def test_the_sample_shot_opens_from_the_menu(empty_front):
    opened(empty_front, lambda: empty_front.trigger("open_sample"))

    assert len(empty_front.workspace.document.shot.keys) >= 5


def test_recent_shots_are_in_the_menu(front, tmp_path):
    write_keys(tmp_path / "run", "B1.png", "B2.png")
    opened(front, lambda: front.drop(tmp_path / "run"))
    menu = front.window.recent_menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [
        str(tmp_path / "run"),
        str(front.studio.folder),
    ]

    opened(front, menu.actions()[1].trigger)

    assert front.workspace.document.shot.name == "walk"


def test_recent_shots_that_are_gone_are_not_in_the_menu(empty_front):
    empty_front.window.recent_menu.aboutToShow.emit()

    (nothing,) = empty_front.window.recent_menu.actions()
    assert nothing.text() == "No shot was opened yet"
    assert not nothing.isEnabled()


def test_an_empty_folder_is_told_on_the_canvas(empty_front, tmp_path):
    (tmp_path / "nothing").mkdir()
    with empty_front.studio.signal(empty_front.workspace.opener.failed):
        empty_front.drop(tmp_path / "nothing")

    title, sentence, *rest = message(empty_front.window)
    assert title == "nothing cannot be opened"
    assert "holds no drawings. Put PNG, " in sentence
    assert "Open Folder…" in rest


def test_an_empty_folder_leaves_the_open_shot_and_is_told_above_it(front, tmp_path):
    (tmp_path / "nothing").mkdir()
    with front.studio.signal(front.workspace.opener.failed):
        front.drop(tmp_path / "nothing")

    assert "holds no drawings" in front.notices()[0]
    assert front.workspace.document.shot.name == "walk"

    before = len(front.notices())
    with front.studio.signal(front.workspace.opener.failed):
        front.drop(tmp_path / "nowhere")
    assert "nowhere" in front.notices()[0]
    assert len(front.notices()) == before  # the sentence about the first try is gone


def test_opening_can_be_given_up_and_the_strip_says_so(front):
    front.workspace.open(OpenRequest(front.studio.folder))
    front.workspace.opener.progressed.emit(1, 4)
    assert "Opening" in front.window.status.message
    front.press("Escape")

    assert front.window.status.message == "Opening was stopped."
    front.studio.wait(lambda: not front.workspace.opener.is_busy)


# Stepping and playing


@pytest.mark.parametrize(
    ("keys", "frame"),
    [
        ((".",), 9),
        ((",",), 7),
        (("Shift+.",), 10),
        (("Shift+,",), 6),
        (("Alt+.",), 16),
        (("Alt+,",), 0),
        (("Home",), 0),
        (("End",), 24),
        (("End", "."), 24),
        (("Home", ","), 0),
    ],
)
def test_keys_step_by_frame_drawing_and_key(front, keys, frame):
    front.workspace.playback.show_frame(8)
    for each in keys:
        front.press(each)

    assert front.workspace.playback.frame == frame
    assert f"frame {frame + 1} / 25" in front.window.position.whole_text
    assert front.window.timeline._playhead == frame


@pytest.mark.parametrize("place", ["canvas", "timeline", "drawings"])
def test_return_plays_wherever_the_keyboard_is(front, place):
    widget = getattr(front.window, place)
    (widget._view if place == "drawings" else widget).setFocus()
    front.press("Return")
    assert front.workspace.playback.is_playing
    front.press("Return")
    assert not front.workspace.playback.is_playing


@pytest.mark.parametrize("place", ["canvas", "timeline"])
def test_tapped_space_plays(front, place):
    widget = getattr(front.window, place)
    widget.setFocus()
    front.press("Space", widget)
    assert front.workspace.playback.is_playing
    front.press("Space", widget)
    assert not front.workspace.playback.is_playing


def test_playing_runs_and_stepping_stops_it(front):
    with front.studio.signal(front.workspace.playback.frame_changed):
        front.press("Return")
    assert front.window.actions_by_name["play"].text() == "Pause"
    front.press(".")

    assert not front.workspace.playback.is_playing
    assert front.window.actions_by_name["play"].text() == "Play"


def test_the_mouse_scrubs_on_the_timeline(front):
    timeline = front.window.timeline
    front.press("Return")
    for frame in (12, 3):
        place = QPoint(round(timeline.axis.center_x_of(frame)), 6)
        front.qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=place)
        assert front.workspace.playback.frame == frame

    assert not front.workspace.playback.is_playing


def test_the_loop_is_switched_and_kept(front):
    assert front.window.actions_by_name["loop"].isChecked()
    front.press("Ctrl+L")

    assert not front.workspace.playback.loops
    assert not front.window.actions_by_name["loop"].isChecked()


# Timing


@pytest.mark.parametrize(("key", "count"), [("1", 7), ("2", 3), ("3", 2)])
def test_digits_set_the_exposure(front, key, count):
    front.press("1" if key == "2" else "2")
    front.press(key)

    assert gap(front).exposure == int(key)
    assert gap(front).inbetween_count == count


def test_plus_and_minus_change_the_count(front):
    front.press("+")
    front.press("+")
    assert gap(front).inbetween_count == 5
    front.press("-")
    assert gap(front).inbetween_count == 4


def test_a_count_that_has_no_room_is_refused_with_a_sentence(front):
    front.press("1")
    front.press("+")

    assert "room for 7 inbetweens" in front.notices()[0]
    assert gap(front).inbetween_count == 7


@pytest.mark.parametrize(
    ("key", "treatment"), [("Alt+2", "hold"), ("Alt+3", "cut"), ("Alt+4", "blank")]
)
def test_treatments_have_keys(front, key, treatment):
    front.press(key)
    assert gap(front).treatment is Treatment(treatment)
    front.press("Alt+1")
    assert gap(front).treatment is Treatment.INBETWEEN


def test_every_edit_can_be_undone_and_redone_by_key(front):
    before = front.workspace.document.shot
    front.press("1")
    front.press("Alt+2")
    after = front.workspace.document.shot
    front.press("Ctrl+Z")
    front.press("Ctrl+Z")
    assert front.workspace.document.shot is before
    front.press("Ctrl+Shift+Z")
    front.press("Ctrl+Shift+Z")

    assert front.workspace.document.shot is after


def test_undo_says_what_it_undoes(front):
    front.press("1")

    assert front.window.actions_by_name["undo"].text() == "Undo Set on ones"
    assert front.window.actions_by_name["undo"].isEnabled()
    assert not front.window.actions_by_name["redo"].isEnabled()


def test_all_gaps_are_timed_at_once(front):
    front.press("Ctrl+A")
    front.press("1")

    assert {each.exposure for each in front.workspace.document.shot.gaps} == {1}
    front.press("Ctrl+Z")
    assert {each.exposure for each in front.workspace.document.shot.gaps} == {2}


def test_a_key_is_taken_off_and_put_back(front):
    front.press("Alt+.")
    front.press("Delete")
    assert len(front.workspace.document.shot.keys) == 3
    front.press("Ctrl+Z")
    assert len(front.workspace.document.shot.keys) == 4


def test_a_key_is_only_taken_off_where_there_is_one(front):
    front.press(".")
    front.press(".")

    assert not front.window.actions_by_name["remove_key"].isEnabled()


def test_ripple_moves_what_comes_after(front):
    rule = next(box for box in front.window.findChildren(QComboBox) if box.findText("Ripple") >= 0)
    rule.setCurrentIndex(rule.findText("Ripple"))
    rule.activated.emit(rule.currentIndex())
    front.press("+")

    assert front.workspace.document.shot.length == 27
    assert not front.workspace.settings.keeps_length


def test_the_frame_rate_is_changed_in_the_toolbar(front):
    fps = front.window.findChild(QDoubleSpinBox)
    fps.setFocus()
    fps.selectAll()
    front.qtbot.keyClicks(fps, "12")
    front.press("Return", fps)

    assert front.workspace.document.shot.fps == 12
    assert not front.workspace.playback.is_playing


def test_the_model_is_changed_in_the_toolbar(front):
    model = next(
        box
        for box in front.window.findChildren(QComboBox)
        if box.findText("other-fade") == 1 and box.count() == 2
    )
    model.setCurrentIndex(1)
    model.activated.emit(1)

    assert front.workspace.document.shot.model == "other-fade"


# The view


def test_the_onion_skin_is_toggled(front):
    assert front.window.actions_by_name["onion"].isChecked()
    front.press("O")
    assert not front.workspace.preview.onion.is_on
    assert front.workspace.preview.shown().after == ()
    front.press("O")

    assert front.workspace.preview.onion.is_on


def test_ghosts_are_made_stronger_and_weaker_within_bounds(front):
    for _ in range(12):
        front.trigger("onion_stronger")
    assert front.workspace.preview.onion.before == (1.0,)
    for _ in range(12):
        front.trigger("onion_weaker")

    assert front.workspace.preview.onion.after == (0.05,)


def test_zooming_by_key(front):
    front.press("Ctrl+1")
    assert front.window.canvas.zoom == 1.0
    front.press("Ctrl++")
    assert front.window.canvas.zoom > 1.0
    front.press("Ctrl+0")

    assert front.window.canvas.zoom != 1.0


# Rendering


def test_everything_is_rendered_by_the_button(front):
    with front.studio.signal(front.workspace.queue.finished):
        front.click(front.window.render_button)
    front.studio.settle()

    assert front.studio.states() == {CellState.READY}
    assert front.window.status.message == "All inbetweens are ready."


def test_layers_that_are_all_drawn_are_said_to_be_ready(make_studio, make_front, tmp_path):
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", planes=4)
    write_keys(folder / "B", "B0001.png", "B0009.png", planes=4)
    studio = make_studio(folder=folder)
    studio.open(OpenRequest(folder, as_layers=True))
    front = make_front(studio)
    for _ in range(2):  # the second time all of it is found
        with studio.signal(front.workspace.rendering.shots.finished):
            front.click(front.window.render_button)
        studio.settle()
        assert front.window.status.message == "All inbetweens are ready."


def test_only_the_selected_gap_is_rendered(front):
    front.press("Alt+.")
    with front.studio.signal(front.workspace.queue.finished):
        front.press("Shift+F5")
    front.studio.settle()

    assert [front.studio.gap_states(each)[0] for each in range(3)] == [
        CellState.NOT_RENDERED,
        CellState.READY,
        CellState.NOT_RENDERED,
    ]


def test_rendering_shows_progress_and_is_cancelled_by_esc(front):
    front.studio.engine.gate.clear()
    front.press("F5")
    front.studio.wait(lambda: bool(front.studio.engine.prepared))
    assert front.window.status.message.startswith("Rendering A0001 → A0009 · 0 of 9 inbetweens")
    front.press("Escape")

    assert not front.workspace.queue.is_busy
    assert front.window.status.message == "Rendering stopped."


def test_a_gap_that_fails_is_told_above_the_canvas(front):
    front.studio.engine.failures.append(RenderError("The keys are too far apart."))
    front.studio.render_all()

    assert front.notices() == ["A0001 → A0009: The keys are too far apart."]
    assert "The keys are too far apart." in texts_in(front.window.inspector)
    assert front.window.status.message == "One gap could not be rendered."


def test_gaps_that_fail_alike_are_counted_in_one_notice(front):
    front.studio.engine.failures.extend(RenderError("No memory is left.") for _ in range(3))
    front.studio.render_all()
    assert front.notices() == ["3 gaps: No memory is left."]

    front.studio.engine.failures.append(RenderError("No memory is left."))
    front.studio.render_all()
    assert front.notices() == ["A0001 → A0009: No memory is left."]


def test_a_shot_without_a_size_is_not_fitted(front):
    front.studio.edit("no size", lambda shot: replace(shot, canvas=None))
    front.trigger("fit_drawings")

    assert "no size to fit" in front.notices()[0]
    assert front.workspace.document.shot.canvas is None
    assert not front.window.actions_by_name["fit_drawings"].isChecked()


def test_the_timeline_keeps_one_picture_of_each_drawing(front):
    thumbnails_shown = front.window.findChild(TimelineThumbnails)
    for step in (5, 6, 7):
        thumbnails = front.workspace.thumbnails
        front.studio.repaint_key("A0001.png", step)
        before = thumbnails_shown._of_key(0).cacheKey()
        with front.studio.signal(thumbnails.ready):
            front.workspace.look_at_files()
        front.studio.settle()
        assert thumbnails_shown._of_key(0).cacheKey() != before

    assert list(thumbnails_shown._pixmaps).count("A0001.png") == 1
    assert len(thumbnails_shown._pixmaps) <= 4


def test_a_rendered_inbetween_becomes_a_breakdown(front):
    assert not front.window.actions_by_name["make_breakdown"].isEnabled()
    front.studio.render_all()
    front.workspace.playback.show_frame(4)
    with front.studio.signal(front.workspace.promoter.promoted):
        front.press("B")

    assert (front.studio.folder / "A0005.png").exists()
    assert len(front.workspace.document.shot.keys) == 5
    assert "A0005.png was written" in front.notices()[0]
    assert front.window.drawings._model.rowCount() == 5


def test_coming_back_to_the_window_looks_at_the_keys_again(front):
    front.studio.render_all()
    front.studio.repaint_key("A0009.png", 9)
    QApplication.sendEvent(front.window, QEvent(QEvent.Type.ActivationChange))
    front.studio.wait(lambda: front.studio.state(0) is CellState.STALE)

    assert front.studio.state(1) is CellState.STALE
    assert front.studio.state(2) is CellState.READY


# The timeline


def on_timeline(front, frame) -> QPoint:
    bands, axis = front.window.timeline.bands, front.window.timeline.axis
    return QPointF(axis.center_x_of(frame), bands.cells_top + bands.cells_height / 2).toPoint()


def test_a_key_dragged_on_the_timeline_is_retimed_in_one_step(front):
    timeline, left = front.window.timeline, Qt.MouseButton.LeftButton
    front.qtbot.mousePress(timeline, left, pos=on_timeline(front, 8))
    for frame in (7, 5, 4):
        front.qtbot.mouseMove(timeline, on_timeline(front, frame))
    front.qtbot.mouseRelease(timeline, left, pos=on_timeline(front, 4))

    assert front.workspace.document.plan.starts == (0, 4, 16, 24)
    assert front.workspace.document.undo_stack.count() == 1


def test_a_gap_selected_on_the_timeline_is_shown_in_the_inspector(front):
    timeline = front.window.timeline
    front.qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=on_timeline(front, 19))

    assert front.workspace.selection.gaps == {2}
    assert "A0017 → A0025" in texts_in(front.window.inspector)
