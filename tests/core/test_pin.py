"""What a pin may say: shapes, fates, and points that are moved."""

from __future__ import annotations

import pytest

from inbetweener.core.pin import Corner, Depth, Fate, Pin, Shape
from inbetweener.errors import EditError

LINE_A, LINE_B = ((0.0, 0.0), (10.0, 0.0)), ((0.0, 5.0), (4.0, 9.0), (10.0, 5.0))
OUTLINE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0))


def test_a_pin_knows_all_its_points():
    pin = Pin.between(LINE_A, LINE_B, Shape.LINE)

    assert (pin.a, pin.b) == (LINE_A, LINE_B)
    assert Pin(1, 2, 3, 4) == Pin.between(((1, 2),), ((3, 4),))


@pytest.mark.parametrize(
    ("a", "b", "shape", "match"),
    [
        (LINE_A, ((1, 2),), Shape.LINE, "two points or more"),
        (LINE_A, LINE_A, Shape.POINT, "one point in each"),
        (OUTLINE, LINE_A, Shape.REGION, "three points or more"),
    ],
)
def test_a_shape_has_as_many_points_as_it_needs(a, b, shape, match):
    with pytest.raises(EditError, match=match):
        Pin.between(a, b, shape)


@pytest.mark.parametrize("fate", [Fate.STAYS, Fate.APPEARS, Fate.VANISHES])
def test_what_goes_nowhere_is_in_one_place_and_is_dragged_as_one(fate):
    pin = Pin.at(OUTLINE, fate, Shape.REGION)

    dragged = pin.dragged(Corner(is_of_b=True, number=1), 20, 1)

    moved = (OUTLINE[0], (20, 1), OUTLINE[2])
    assert (dragged.a, dragged.b) == (moved, moved)
    with pytest.raises(EditError, match="in one place"):
        Pin(1, 2, 3, 4, fate=fate)


def test_one_point_is_dragged_and_the_others_stay():
    pin = Pin.between(LINE_A, LINE_B, Shape.LINE)

    dragged = pin.dragged(Corner(is_of_b=True, number=1), 4, 8)

    assert dragged.a == LINE_A
    assert dragged.b == (LINE_B[0], (4, 8), LINE_B[2])


def test_another_fate_is_where_the_part_is():
    pin = Pin(1, 2, 3, 4, depth=Depth.BEHIND)

    assert pin.becoming(Fate.APPEARS).a == ((3, 4),)
    assert pin.becoming(Fate.VANISHES).b == ((1, 2),)
    assert pin.becoming(Fate.STAYS).becoming(Fate.MOVES) == Pin(1, 2, 1, 2, depth=Depth.BEHIND)
