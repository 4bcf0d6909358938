from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inbetweener.session.playback.flip import ROUND, STEP_S

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


class Clock:
    """A clock that stands until it is set."""

    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def flip(front):
    """The flip of a window in the middle of a shot, whose clock stands."""
    flip = front.workspace.flip
    flip._clock_s = Clock()
    front.workspace.playback.show_frame(8)
    wait_for_pictures(front)
    return flip


def wait_for_pictures(front) -> None:
    front.studio.wait(lambda: front.workspace.pictures._thread.is_idle)


def pass_steps(flip, steps: int) -> None:
    flip._clock_s.now_s += steps * STEP_S
    flip.advance()


def test_a_tap_of_the_key_flips_one_round(front, flip):
    front.press("F")
    assert flip.offset == ROUND[0]
    pass_steps(flip, 3)
    assert flip.offset == 1
    pass_steps(flip, 3)

    assert flip.offset is None


def test_a_held_key_rolls_until_it_is_let_go(front, flip):
    QTest.keyPress(front.window.canvas, Qt.Key.Key_F)
    pass_steps(flip, 3 * len(ROUND) + 4)
    assert flip.offset == 1
    QTest.keyRelease(front.window.canvas, Qt.Key.Key_F)

    assert flip.offset is None


def test_another_key_let_go_meanwhile_changes_nothing(front, flip):
    QTest.keyPress(front.window.canvas, Qt.Key.Key_F)
    pass_steps(flip, 2 * len(ROUND))
    QTest.keyRelease(front.window.canvas, Qt.Key.Key_Shift)

    assert flip.offset is not None


def test_from_the_menu_it_is_one_round(front, flip):
    front.trigger("flip")
    pass_steps(flip, len(ROUND))

    assert flip.offset is None


def test_rolling_from_the_menu_goes_on_until_it_is_chosen_again(front, flip):
    front.trigger("roll")
    pass_steps(flip, 2 * len(ROUND))
    assert front.window.actions_by_name["roll"].isChecked()
    front.trigger("roll")

    assert flip.offset is None
    assert not front.window.actions_by_name["roll"].isChecked()


def test_the_canvas_shows_the_neighbours_without_ghosts(front, flip):
    shown = front.workspace.preview.shown
    here = shown().image.cacheKey()
    assert shown().before
    before, after = (side[0].image.cacheKey() for side in (shown().before, shown().after))
    front.press("F")
    seen = []
    for _ in ROUND:
        seen.append(shown().image.cacheKey())
        assert (shown().before, shown().after) == ((), ())
        pass_steps(flip, 1)

    assert seen == [before, before, here, after, after, here]
    assert shown().before
    assert front.window.position.text().startswith("frame 9 ")


def test_where_there_is_no_neighbour_the_drawing_itself_is_seen(front, flip):
    front.workspace.playback.show_frame(0)
    wait_for_pictures(front)
    here = front.workspace.preview.shown().image.cacheKey()
    front.press("F")

    assert flip.offset == -1
    assert front.workspace.preview.shown().image.cacheKey() == here


def test_it_is_said_which_sheet_lies_on_top(front, flip):
    canvas = front.window.canvas
    front.press("F")
    said = []
    for _ in ROUND:
        said.append(canvas._badge)
        pass_steps(flip, 1)

    before, here, after = "before · A0001", "this drawing · A0009", "after · A0017"
    assert said == [before, before, here, after, after, here]
    assert canvas._badge == ""


def test_at_the_start_the_drawing_itself_is_not_called_the_one_before(front, flip):
    front.workspace.playback.show_frame(0)
    wait_for_pictures(front)
    front.press("F")

    assert front.window.canvas._badge == "this drawing · A0001"


def test_escape_ends_rolling_and_leaves_what_is_rendered(front, flip, monkeypatch):
    cancelled = []
    monkeypatch.setattr(front.workspace.queue, "cancel", lambda: cancelled.append(1))
    front.trigger("roll")
    pass_steps(flip, 2 * len(ROUND))
    assert flip.is_rolling

    front.trigger("cancel")
    assert (flip.offset, cancelled) == (None, [])

    front.trigger("cancel")
    assert cancelled == [1]
