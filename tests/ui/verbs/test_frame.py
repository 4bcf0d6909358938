from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog

from inbetweener.core import edits
from inbetweener.core.marker import Marker, MarkerSign
from inbetweener.ui.dialogs.marker_dialog import MarkerDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def answer(monkeypatch):
    """What the artist enters for a marker; None gives the dialog up."""

    def answer(text, sign=MarkerSign.FLAG) -> None:
        def enter(dialog) -> QDialog.DialogCode:
            if text is None:
                return QDialog.DialogCode.Rejected
            dialog._text.setText(text)
            dialog._sign.setCurrentIndex(dialog._sign.findData(sign))
            return QDialog.DialogCode.Accepted

        monkeypatch.setattr(MarkerDialog, "exec", enter)

    return answer


def markers(front):
    return front.workspace.document.shot.markers


def test_a_marker_is_set_changed_undone_and_removed(front, answer):
    front.workspace.playback.show_frame(5)
    answer("step", MarkerSign.DISC)
    front.press("M")
    assert markers(front) == (Marker(5, "step", MarkerSign.DISC),)
    answer("hit")
    front.press("M")
    assert markers(front) == (Marker(5, "hit"),)

    front.press("Ctrl+Z")
    assert markers(front) == (Marker(5, "step", MarkerSign.DISC),)
    front.press("Shift+M")
    assert markers(front) == ()


def test_a_dialog_given_up_sets_none(front, answer):
    answer(None)
    front.press("M")

    assert not front.workspace.document.is_modified


def test_one_goes_from_marker_to_marker(front, answer):
    for frame in (3, 10, 20):
        front.workspace.playback.show_frame(frame)
        answer("")
        front.trigger("marker")
    seen = []
    for name in ("previous_marker", "previous_marker", "previous_marker", "next_marker"):
        front.trigger(name)
        seen.append(front.workspace.playback.frame)

    assert seen == [10, 3, 3, 10]


def test_where_no_marker_is_none_is_removed(front):
    front.trigger("remove_marker")

    assert "Go to a marker" in front.notices()[0]


def test_the_timeline_shows_markers_and_range(front, answer):
    before = front.window.timeline.grab().toImage()
    answer("step")
    front.trigger("marker")
    marked = front.window.timeline.grab().toImage()
    front.workspace.work_range.set(4, 9)

    assert marked != before
    assert front.window.timeline.grab().toImage() != marked


def test_the_range_begins_and_ends_at_the_playhead(front):
    front.workspace.playback.show_frame(4)
    front.trigger("range_first")
    front.workspace.playback.show_frame(12)
    front.trigger("range_last")
    assert front.workspace.work_range.frames == (4, 12)

    front.trigger("range_clear")
    assert front.workspace.work_range.frames is None


def test_the_range_is_taken_from_the_selected_gaps(front):
    front.workspace.selection.select(frozenset({1}))
    front.trigger("range_gaps")

    assert front.workspace.work_range.frames == (8, 16)


def test_an_end_of_the_range_is_dragged_on_the_ruler(front):
    timeline = front.window.timeline
    front.workspace.work_range.set(4, 9)
    end = QPoint(round(timeline.axis.x_of(10)), 20)
    moved = QPoint(round(timeline.axis.x_of(14)), 20)
    front.qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=end)
    front.qtbot.mouseMove(timeline, moved)
    front.qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=moved)

    assert front.workspace.work_range.frames == (4, 13)
    assert front.workspace.playback.frame == 0


def test_a_marker_goes_along_with_its_drawing_and_comes_back_by_undo(front):
    front.studio.edit("marker", lambda shot: edits.set_marker(shot, 16, Marker(16, "hit")))
    front.workspace.change_setting(keeps_length=False)
    front.workspace.selection.select(frozenset({0}))
    front.press("3")
    shot = front.workspace.document.shot

    assert [marker.frame for marker in shot.markers] == [shot.key_frames()[2]] == [20]
    front.trigger("undo")
    assert [marker.frame for marker in front.workspace.document.shot.markers] == [16]
