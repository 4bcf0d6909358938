from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inbetweener.core.plan import CellId
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.preferences.dialog import PreferencesDialog
from tests.support.key_files import drawing
from tests.support.png_samples import png_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
FILE = "by-hand/A0001-A0009_0.500.png"


@pytest.fixture
def at_work(front, monkeypatch):
    """The playhead stands on a rendered inbetween, and a paint program waits."""
    opened: list[Path] = []
    hand = front.workspace.hand_drawings
    monkeypatch.setattr(hand, "_open_file", opened.append)
    hand._files._timer.setInterval(20)
    front.studio.render_all()
    plan = front.workspace.document.plan
    front.workspace.playback.show_frame(plan.cell(CellId(0, 2)).first_frame)
    return opened


def paint(front):
    with front.studio.signal(front.workspace.hand_drawings.opened):
        front.press("D")
    assert "Save it to take it in" in front.window.status.message
    with front.studio.signal(front.workspace.hand_drawings.taken_in):
        (front.studio.folder / FILE).write_bytes(png_of(drawing(7)))


def test_one_key_opens_it_and_saving_is_told(front, at_work):
    paint(front)

    assert at_work == [front.studio.folder / FILE]
    assert front.notices()[0] == f"{FILE} was taken in. It is yours: no model draws over it."


def test_what_is_not_drawn_yet_offers_the_ways_on(front):
    front.workspace.playback.show_frame(
        front.workspace.document.plan.cell(CellId(0, 2)).first_frame
    )
    front.press("D")
    assert front.notices() == ["Render this inbetween first: your drawing begins with it."]
    assert front.notice_button("Leave Blank for the Hand").isEnabled()

    with front.studio.signal(front.workspace.queue.finished):
        front.click(front.notice_button("Render This Gap"))

    assert front.notices() == []
    assert front.studio.gap_states(0) == [CellState.READY] * 3


def test_the_model_may_draw_again(front, at_work):
    action = front.window.actions_by_name["let_model_draw"]
    assert not action.isEnabled()
    paint(front)
    assert action.isEnabled()

    front.trigger("let_model_draw")

    assert not front.workspace.document.shot.hand_drawn
    assert not action.isEnabled()


def test_a_drawing_that_vanishes_is_told(front, at_work):
    paint(front)
    front.studio.settle()

    with front.studio.signal(front.workspace.hand_drawings.vanished):
        (front.studio.folder / FILE).unlink()

    assert "The shot keeps its place" in front.notices()[0]


def test_keys_are_not_drawn_over(front, at_work):
    front.workspace.playback.show_frame(0)

    assert not front.window.actions_by_name["draw_by_hand"].isEnabled()


def test_the_paint_program_is_chosen_in_the_preferences(front):
    front.trigger("paint_program")
    (preferences,) = front.window.findChildren(PreferencesDialog)

    assert preferences.isVisible()
    assert preferences.list.currentItem().text() == "Files"
