"""The pin tool without a window: gestures in pixels of the picture, the document, the preview."""

from __future__ import annotations

import pytest

from inbetweener.core import edits
from inbetweener.core.gap import Treatment
from inbetweener.core.interpolator import Pin
from inbetweener.core.pins import MOST_PINS
from inbetweener.errors import RenderError
from inbetweener.session.pins.marks import Grip, PinEnd, Place, pin_between
from inbetweener.session.rendering.cell_states import CellState
from tests.support.pin_desk import PinDesk, at


@pytest.fixture
def desk(studio):
    """The tool is taken up on an inbetween of the first gap; everything moves 4 pixels a gap."""
    studio.engine.moves_px = 4.0
    desk = PinDesk(studio)
    desk.go(4)
    desk.tool.take_up()
    desk.settle()
    return desk


def test_a_drag_from_a_to_b_sets_a_pin_in_one_step(desk):
    desk.drag((10, 20), (14, 22), (30, 25))

    assert desk.pins == [(10, 20, 30, 25)]
    assert desk.steps() == ["Set pin"]
    desk.undo()
    assert desk.pins == []


def test_two_clicks_set_a_pin_too(desk):
    desk.click(10, 20)
    assert desk.pins == []
    assert desk.sheet == "b"
    desk.hand.point_at(at(25, 21))
    assert desk.tool.marks()[0].b == (25, 21)
    desk.click(30, 25)

    assert desk.pins == [(10, 20, 30, 25)]
    assert desk.steps() == ["Set pin"]


def test_a_hand_that_trembles_only_clicks(desk):
    desk.drag((10, 20), (11, 21))

    assert desk.pins == []
    assert desk.hand.sketch is not None


def test_escape_lets_go_first_and_lays_down_then(desk):
    desk.click(10, 20)
    desk.tool.cancel()
    assert desk.tool.is_on
    assert desk.tool.marks() == ()
    desk.tool.cancel()

    assert not desk.tool.is_on
    assert desk.steps() == []


def test_either_end_can_be_dragged_each_time_one_step(desk):
    desk.drag((10, 20), (30, 25))
    desk.drag((11, 20), (14, 20), (18, 24))
    desk.drag((30, 26), (40, 36))

    assert desk.pins == [(17, 24, 40, 35)]
    assert desk.steps() == ["Set pin", "Move pin", "Move pin"]
    desk.undo()
    assert desk.pins == [(17, 24, 30, 25)]


def test_while_it_is_dragged_the_document_waits(desk):
    desk.drag((10, 20), (30, 25))
    desk.hand.press(at(30, 25))
    desk.hand.drag(at(40, 30))

    assert desk.pins == [(10, 20, 30, 25)]
    assert desk.tool.marks()[0].b == (40, 30)


def test_a_click_on_an_end_selects_it_and_shows_its_key(desk):
    desk.drag((10, 20), (30, 25))
    desk.click(10, 20)
    assert desk.tool.selected == Grip(0, PinEnd.A)
    assert desk.sheet == "a"
    desk.click(30, 25)

    assert desk.tool.selected == Grip(0, PinEnd.B)
    assert desk.sheet == "b"
    assert desk.steps() == ["Set pin"]


def test_tab_goes_round_all_ends(desk):
    desk.drag((10, 20), (30, 25))
    desk.drag((10, 40), (30, 45))
    desk.tool.select(None)
    went = []
    for _ in range(7):
        desk.tool.select_next()
        went.append((desk.tool.selected.index, desk.tool.selected.end.value))
    assert went == [*((n, end) for n in (0, 1) for end in ("a", "b", "path")), (0, "a")]
    desk.tool.select_next(-1)

    assert desk.tool.selected == Grip(1, PinEnd.PATH, 0, adds=True)


def test_nudges_in_a_row_are_undone_together(desk):
    desk.drag((10, 20), (30, 25))
    for _ in range(3):
        desk.tool.nudge(1, 0)
    assert desk.pins == [(10, 20, 33, 25)]
    desk.tool.select(Grip(0, PinEnd.A))
    desk.tool.nudge(0, -1)
    assert desk.steps() == ["Set pin", "Move pin", "Move pin"]
    desk.undo()
    desk.undo()

    assert desk.pins == [(10, 20, 30, 25)]


def test_deleting_selects_what_is_left(desk):
    for y in (10, 25, 40):
        desk.drag((10, y), (30, y))
    desk.tool.select(Grip(1, PinEnd.B))
    desk.tool.delete()
    assert desk.pins == [(10, 10, 30, 10), (10, 40, 30, 40)]
    assert desk.tool.selected == Grip(1, PinEnd.B)
    desk.tool.delete()
    desk.tool.delete()

    assert desk.pins == []
    assert desk.tool.selected is None
    desk.tool.delete()
    assert desk.steps()[-3:] == ["Delete pin"] * 3


def test_a_pin_that_stays(desk):
    desk.click(12, 13, stays=True)

    assert desk.pins == [(12, 13, 12, 13)]
    desk.drag((12, 13), (20, 13))
    assert desk.pins == [(20, 13, 20, 13)]  # it is in one place on both keys


def test_a_corner_nearby_is_taken_unless_it_is_not_to_be(desk):
    """The first key's square has its corner at (4, 12), the second's at (8, 12)."""
    desk.hand.point_at(at(5.5, 13.5, snaps=True))
    corner = desk.hand.snap
    assert corner is not None
    desk.drag((5.5, 13.5), (9, 9), snaps=True)
    desk.drag((40, 40), (45, 45), snaps=False)

    assert desk.pins[0][:2] == pytest.approx(corner, abs=0.02)
    assert desk.pins[1] == (40, 40, 45, 45)


def test_beside_the_picture_no_pin_begins(desk):
    desk.drag((-3, 10), (30, 25))
    desk.click(200, 10)

    assert desk.pins == []
    assert desk.hand.sketch is None


def test_a_contradiction_is_told(desk):
    desk.drag((10, 20), (30, 25))
    desk.tool.edits.add(0, pin_between(Place(10.5, 20), Place(50, 40)))

    marks = desk.pinning.marks()
    assert [mark.rival for mark in marks.pins] == [0, 1]
    assert marks.hint == "Pin 2 contradicts pin 1 and is not used"
    assert marks.is_warning


def test_too_many_are_refused_with_a_sentence(desk):
    pins = tuple(Pin(n % 60, n // 60, n % 60, n // 60) for n in range(MOST_PINS))
    for pin in pins:
        desk.studio.edit("pin", lambda shot, pin=pin: edits.add_pin(shot, 0, pin))
    with desk.studio.signal(desk.tool.edits.refused) as told:
        desk.tool.edits.add(0, pin_between(Place(50, 40), Place(50, 41)))

    assert "up to 200 pins" in told.args[0]


def test_undo_takes_the_selection_along(desk):
    desk.drag((10, 20), (30, 25))
    desk.undo()

    assert desk.tool.selected is None
    desk.tool.nudge(1, 0)
    desk.tool.delete()
    assert desk.pins == []


def test_another_drawing_lets_go_of_what_is_begun(desk):
    desk.click(10, 20)
    desk.go(5)
    assert desk.hand.sketch is not None  # the same drawing still
    desk.go(12)

    assert desk.hand.sketch is None
    assert desk.tool.gap == 1
    assert desk.tool.marks() == ()


def test_at_the_last_key_there_is_no_gap(desk):
    desk.go(24)
    desk.click(10, 20)

    assert desk.pinning.marks() is None
    assert desk.studio.workspace.preview.shown().badge == ""


# What the canvas shows


def test_the_keys_are_shown_each_with_the_other_shining_through(desk):
    workspace = desk.studio.workspace
    shown = workspace.preview.shown()
    assert (shown.t, len(shown.before), len(shown.after)) == (0.0, 0, 1)
    key_a = shown.image
    desk.click(10, 20)
    shown = workspace.preview.shown()
    assert (shown.t, len(shown.before), len(shown.after)) == (1.0, 1, 0)
    assert shown.before[0].image.cacheKey() == key_a.cacheKey()
    desk.tool.cancel()
    desk.tool.lay_down()

    assert workspace.preview.shown().badge.startswith("preview of the pins")


def test_while_playing_the_shot_is_shown(desk):
    workspace = desk.studio.workspace
    workspace.playback.play()

    assert desk.pinning.marks() is None
    assert workspace.preview.shown().t != 0.0 or workspace.preview.shown().after == ()
    workspace.playback.pause()
    assert desk.pinning.marks() is not None


def test_another_shot_lays_it_down(desk):
    desk.studio.open()

    assert not desk.tool.is_on


# The preview


def test_what_the_pin_makes_is_drawn_before_it_is_let_go(desk):
    engine = desk.studio.engine
    engine.steered.clear()
    desk.hand.press(at(10, 20))
    desk.hand.drag(at(30, 25))
    desk.settle()

    assert engine.steered == [(Pin(9.5, 19.5, 29.5, 24.5),)]
    assert desk.pinning.marks().inset.is_preview
    assert desk.pinning.marks().inset.image is not None
    assert desk.pins == []


def test_the_gap_is_searched_once_however_often_a_pin_moves(desk):
    desk.studio.engine.prepared.clear()
    desk.hand.press(at(10, 20))
    for x in range(20, 40):
        desk.hand.drag(at(x, 25))
        desk.settle()
    desk.hand.release()
    desk.settle()

    assert desk.studio.engine.prepared == []
    assert len(desk.studio.engine.steered) == 20


def test_a_hand_that_does_not_rest_is_answered_all_the_same(desk):
    """A question waits until the one before is answered, and the latest is never dropped."""
    desk.hand.press(at(10, 20))
    for x in range(20, 60):
        desk.hand.drag(at(x, 25))
    desk.settle()

    steered = desk.studio.engine.steered
    assert steered[-1] == (Pin(9.5, 19.5, 58.5, 24.5),)
    assert len(steered) < 40


def test_the_inbetween_under_the_playhead_is_drawn_and_on_a_key_the_middle_one(desk):
    drawn = desk.studio.engine.drawn
    desk.go(2)
    assert drawn[-1] == 0.25
    desk.go(0)

    assert drawn[-1] == 0.5


def test_a_preview_stands_in_until_the_render_is_there(desk):
    studio, workspace = desk.studio, desk.studio.workspace
    studio.render_all()
    desk.settle()
    assert not desk.pinning.marks().inset.is_preview
    desk.drag((10, 20), (30, 25))
    desk.settle()
    desk.tool.lay_down()
    assert studio.gap_states(0) == [CellState.STALE] * 3
    assert studio.gap_states(1) == [CellState.READY] * 3
    assert workspace.preview.shown().badge.startswith("preview of the pins")
    studio.render_all()
    desk.settle()

    assert workspace.preview.shown().badge == ""
    assert workspace.preview.shown().t == 0.5


def test_undo_shows_the_render_again_at_once(desk):
    desk.studio.render_all()
    desk.settle()
    desk.drag((10, 20), (30, 25))
    desk.tool.lay_down()
    desk.settle()
    desk.undo()
    desk.settle()

    assert desk.studio.gap_states(0) == [CellState.READY] * 3
    assert desk.studio.workspace.preview.shown().badge == ""


def test_while_the_artist_renders_the_gap_is_drawn_with_its_pins(desk):
    studio = desk.studio
    studio.engine.gate.clear()
    studio.workspace.render_all()
    desk.studio.wait(lambda: studio.workspace.queue.is_busy)
    desk.drag((10, 20), (30, 25))
    with studio.signal(studio.workspace.queue.finished):
        studio.engine.gate.set()
    desk.settle()

    assert studio.gap_states(0) == [CellState.READY] * 3
    assert (Pin(9.5, 19.5, 29.5, 24.5),) in studio.engine.pins


def test_spacing_dots_follow_the_pinned_motion_without_a_search(desk):
    workspace = desk.studio.workspace
    desk.drag((10, 20), (30, 25))
    desk.settle()
    tracer = workspace.motions.get(0)

    assert tracer is not None
    assert workspace.motions.shelf.is_rough(workspace.motions.digest(0))


def test_a_draft_tells_nobody_how_things_move(desk):
    desk.hand.press(at(10, 20))
    desk.hand.drag(at(30, 25))
    desk.settle()
    desk.hand.drop()
    desk.studio.engine.gate.clear()  # nothing further is drawn
    desk.studio.edit("pin", lambda shot: edits.add_pin(shot, 0, Pin(9.5, 19.5, 29.5, 24.5)))
    known = desk.studio.workspace.motions.get(0)
    desk.studio.engine.gate.set()

    assert known is None


def test_why_there_is_no_preview_is_told(desk):
    desk.studio.engine.failures.append(RenderError("There is not enough memory."))
    desk.go(12)

    inset = desk.pinning.marks().inset
    assert inset.image is None
    assert inset.caption == "There is not enough memory."


def test_where_no_model_draws_it_says_so(desk):
    desk.studio.engine.prepared.clear()
    desk.studio.edit("hold", lambda shot: edits.set_treatment(shot, [0], Treatment.HOLD))
    desk.settle()
    marks = desk.pinning.marks()

    assert marks.inset is None
    assert "No model draws here" in marks.hint
    assert desk.studio.engine.prepared == []


def test_a_key_that_is_painted_over_is_searched_anew(desk):
    studio = desk.studio
    studio.engine.prepared.clear()
    studio.repaint_key("A0001.png", 5)
    with studio.signal(studio.workspace.states.key_changed):
        studio.workspace.look_at_files()
    desk.settle()

    assert len(studio.engine.prepared) == 1


def test_the_same_pin_is_set_once(desk):
    desk.click(12, 13, stays=True)
    desk.tool.add_still(at(12, 13))

    assert desk.pins == [(12, 13, 12, 13)]
    assert desk.tool.selected == Grip(0, PinEnd.A)


def test_while_the_tool_lies_there_stepping_and_editing_cost_nothing(studio):
    studio.engine.moves_px = 4.0
    told: list[bool] = []
    studio.workspace.pinning.changed.connect(lambda: told.append(True))
    for frame in (2, 4, 10, 0):
        studio.workspace.playback.show_frame(frame)
    studio.set_count(0, 2)
    studio.render_all()

    assert told == []
    assert studio.workspace.pinning.marks() is None
    assert not studio.workspace.pin_previews.is_busy
