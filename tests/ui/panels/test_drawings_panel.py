from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from inbetweener.core import edits
from inbetweener.core.drawing import DrawingId, Role
from inbetweener.ui.panels.drawings_model import FRAME_ROLE, ROLE_ROLE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def panel(front):
    return front.window.drawings


def row(panel, number) -> tuple[object, ...]:
    index = panel._model.index(number)
    return index.data(), index.data(ROLE_ROLE), index.data(FRAME_ROLE)


def test_every_drawing_is_listed_with_its_frame(panel):
    assert row(panel, 0) == ("A0001", Role.KEY, 1)
    assert row(panel, 3) == ("A0025", Role.KEY, 25)
    assert panel._count.text() == "4 keys"


def test_thumbnails_follow(front, panel):
    front.studio.wait(
        lambda: all(
            panel._model.index(number).data(Qt.ItemDataRole.DecorationRole) for number in range(4)
        )
    )


def test_a_click_goes_to_the_drawing(front, panel):
    view = panel._view
    place = view.visualRect(panel._model.index(2)).center()
    front.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert front.workspace.playback.frame == 16


def test_the_drawing_under_the_playhead_is_marked(front, panel):
    front.workspace.playback.show_frame(9)

    assert panel._view.currentIndex().row() == 1


def test_a_drawing_taken_off_is_unused_and_may_be_used_again(front, panel):
    panel.use_requested.emit("A0009.png", False)
    assert row(panel, 1) == ("A0009", Role.UNUSED, None)
    assert panel._count.text() == "3 keys · 1 unused"
    panel.use_requested.emit("A0009.png", True)

    assert row(panel, 1) == ("A0009", Role.KEY, 9)


def test_only_rows_that_changed_are_told(front, panel):
    told: list[int] = []
    panel._model.dataChanged.connect(lambda first, _last, *_: told.append(first.row()))
    front.studio.edit("length", lambda s: edits.set_gap_length(s, 2, 12, edits.LengthRule.RIPPLE))

    assert set(told) == {3}


def test_rows_that_follow_each_other_are_told_of_at_once(front, panel):
    told: list[tuple[int, int]] = []
    panel._model.dataChanged.connect(lambda first, last, *_: told.append((first.row(), last.row())))
    front.studio.edit("length", lambda s: edits.set_gap_length(s, 0, 12, edits.LengthRule.RIPPLE))

    assert told == [(1, 3)]


def test_undo_brings_it_back(front, panel):
    front.studio.edit(
        "off", lambda s: edits.set_drawing_used(s, DrawingId("A0009.png"), used=False)
    )
    front.press("Ctrl+Z")

    assert row(panel, 1) == ("A0009", Role.KEY, 9)
