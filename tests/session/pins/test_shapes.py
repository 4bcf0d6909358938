"""Lines and regions, and what stays, appears and vanishes, without a window."""

from __future__ import annotations

import pytest

from inbetweener.core.pin import Fate, Shape
from inbetweener.session.pins.marks import Grip, PinEnd
from tests.support.pin_desk import PinDesk, at

# Of the square on the first key, whose middle is at (14, 24); on the second it is at (18, 24).
IN_SQUARE_A, IN_SQUARE_B, ON_PAPER = (14.0, 24.0), (18.0, 24.0), (50.0, 8.0)


@pytest.fixture
def desk(studio):
    """The tool is taken up on an inbetween of the first gap; everything moves 4 pixels a gap."""
    studio.engine.moves_px = 4.0
    desk = PinDesk(studio)
    desk.go(4)
    desk.tool.take_up()
    desk.settle()
    return desk


def ends(desk) -> list[list[tuple[float, float]]]:
    """The points of the last pin as places of the picture, of either key."""
    return [[(x + 0.5, y + 0.5) for x, y in points] for points in (desk.pin.a, desk.pin.b)]


def test_a_line_is_drawn_along_on_one_key_and_then_on_the_other(desk):
    desk.tool.choose(Shape.LINE)
    desk.drag((10, 10), (20, 10), (20, 30))
    assert desk.pins == []
    assert desk.sheet == "b"
    assert "same direction" in desk.pinning.marks().hint
    desk.drag((14, 10), (24, 10), (24, 30))

    assert desk.pin.shape is Shape.LINE
    assert ends(desk) == [[(10, 10), (20, 10), (20, 30)], [(14, 10), (24, 10), (24, 30)]]
    assert desk.steps() == ["Set pin"]
    desk.undo()
    assert desk.pins == []


def test_what_is_said_while_a_line_is_drawn_is_of_the_key_that_it_is_drawn_on(desk):
    desk.tool.choose(Shape.LINE)
    desk.hand.press(at(10, 10))
    desk.hand.drag(at(20, 10))
    assert desk.pinning.marks().hint == "Draw along a line of A0001, from end to end"
    desk.hand.release()
    desk.tool.cancel()
    desk.tool.choose(Fate.APPEARS)
    desk.hand.press(at(10, 10))
    desk.hand.drag(at(20, 10))

    assert desk.pinning.marks().hint == "Draw along a line of A0009 that is not on A0001"


def test_a_line_is_clicked_from_corner_to_corner_and_ends_with_a_second_click(desk):
    desk.tool.choose(Shape.LINE)
    for place in ((10, 10), (30, 10), (30, 30), (30, 30)):
        desk.click(*place)
    assert desk.sheet == "b"
    for place in ((12, 10), (32, 10)):
        desk.click(*place)
    desk.hand.finish()

    assert ends(desk) == [[(10, 10), (30, 10), (30, 30)], [(12, 10), (32, 10)]]


def test_the_ends_of_a_line_go_to_corners_nearby(desk):
    desk.tool.choose(Shape.LINE)
    desk.tool.choose(Fate.VANISHES)
    corner = desk.pinning._sheets.corner(0, PinEnd.A, at(5.5, 13.5).at, 5.0)
    desk.drag((5.5, 13.5), (30, 13), (40, 40), snaps=True)

    assert ends(desk)[0][0] == pytest.approx(corner, abs=0.02)


def test_escape_drops_the_line_and_keeps_the_tool(desk):
    desk.tool.choose(Shape.LINE)
    desk.drag((10, 10), (20, 10))
    desk.tool.cancel()

    assert desk.tool.is_on
    assert desk.tool.marks() == ()
    assert desk.sheet == "a"


def test_a_region_is_clicked_on_both_keys(desk):
    """Wherever it is clicked, its middle is meant, so that its path begins and ends there."""
    desk.tool.choose(Shape.REGION)
    desk.click(8, 18)
    assert desk.sheet == "b"
    desk.click(24, 30)

    assert desk.pin.shape is Shape.REGION
    assert ends(desk) == [[pytest.approx(IN_SQUARE_A)], [pytest.approx(IN_SQUARE_B)]]
    [mark] = desk.tool.marks()
    assert len(mark.stroke_a) >= 4
    assert not mark.has_corners


def test_a_region_is_drawn_around(desk):
    desk.tool.choose(Shape.REGION)
    desk.drag((2, 10), (26, 10), (26, 40), (2, 40), (2, 12))
    desk.click(*IN_SQUARE_B)

    outline, inside = ends(desk)
    assert len(outline) >= 4
    assert inside == [IN_SQUARE_B]


def test_what_a_click_would_take_is_shown(desk):
    desk.tool.choose(Shape.REGION)
    desk.hand.point_at(at(*IN_SQUARE_A))
    assert len(desk.pinning.marks().part) >= 4
    desk.hand.point_at(at(*ON_PAPER))
    assert desk.pinning.marks().part == ()
    desk.hand.point_at(at(*IN_SQUARE_A))
    desk.hand.press(at(*IN_SQUARE_A))
    desk.hand.drag(at(30, 30))

    assert desk.pinning.marks().part == ()  # an outline is being drawn


def test_the_ground_is_no_region(desk):
    desk.tool.choose(Shape.REGION)
    desk.click(*ON_PAPER)

    assert desk.pins == []
    marks = desk.pinning.marks()
    assert marks.is_warning
    assert "draw around" in marks.hint


@pytest.mark.parametrize(
    ("fate", "sheet", "step"),
    [
        (Fate.STAYS, "a", "Pin what stays"),
        (Fate.APPEARS, "b", "Pin what appears"),
        (Fate.VANISHES, "a", "Pin what vanishes"),
    ],
)
@pytest.mark.parametrize("shape", Shape)
def test_what_is_in_one_place_is_set_at_once_on_the_key_that_it_is_on(
    desk, fate, sheet, step, shape
):
    desk.tool.choose(shape)
    desk.tool.choose(fate)
    assert desk.sheet == sheet
    inside = IN_SQUARE_B if sheet == "b" else IN_SQUARE_A
    if shape is Shape.LINE:
        desk.drag(inside, (30, 24), (40, 40))
    else:
        desk.click(*inside)

    assert (desk.pin.shape, desk.pin.fate) == (shape, fate)
    assert ends(desk)[0][0] == inside
    assert desk.steps() == [step]
    assert desk.tool.selected.end == (PinEnd.B if sheet == "b" else PinEnd.A)


def test_laid_down_the_tool_forgets_what_it_was_set_to(desk):
    desk.tool.choose(Shape.REGION)
    desk.tool.choose(Fate.APPEARS)
    desk.tool.lay_down()
    desk.tool.take_up()

    assert (desk.tool.shape, desk.tool.fate) == (Shape.POINT, Fate.MOVES)
    assert desk.sheet == "a"


def test_choosing_what_to_pin_takes_the_tool_up(desk):
    desk.tool.lay_down()
    desk.tool.choose(Shape.LINE)

    assert desk.tool.is_on


def test_a_whole_line_is_dragged_by_its_stroke_and_one_point_by_its_corner(desk):
    desk.tool.choose(Shape.LINE)
    desk.tool.choose(Fate.VANISHES)
    desk.drag((10, 10), (30, 10), (30, 40))
    desk.tool.select(None)
    desk.drag((17, 10), (19, 16))
    assert ends(desk)[0] == [(12, 16), (32, 16), (32, 46)]
    desk.drag((12, 16), (8, 12))

    assert ends(desk)[0] == [(8, 12), (32, 16), (32, 46)]
    assert desk.tool.selected == Grip(0, PinEnd.A, 0)
    assert desk.steps() == ["Pin what vanishes", "Move pin", "Move pin"]


def test_what_stays_moves_on_both_keys_together(desk):
    desk.click(12, 13, stays=True)
    assert desk.pinning.marks().hint == "Drag it, or nudge it with the arrow keys"
    desk.tool.nudge(2, 1)

    assert desk.pins == [(14, 14, 14, 14)]


def test_another_fate_is_one_step(desk):
    desk.drag((10, 20), (30, 25))
    desk.tool.edits.set_fate(0, 0, Fate.VANISHES)
    assert desk.pin.fate is Fate.VANISHES
    assert desk.pins == [(10, 20, 10, 20)]
    desk.undo()

    assert desk.pins == [(10, 20, 30, 25)]


def test_the_preview_is_drawn_with_the_line(desk):
    desk.studio.engine.steered.clear()
    desk.tool.choose(Shape.LINE)
    desk.drag((10, 10), (20, 10))
    desk.drag((14, 10), (24, 10))
    desk.settle()

    assert desk.studio.engine.steered[-1][0].shape is Shape.LINE
