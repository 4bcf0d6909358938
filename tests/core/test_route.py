"""Drawn paths, and the strokes that they are measured by."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.interpolator import Pin
from inbetweener.core.pin import Shape
from inbetweener.core.route import Route, anchors_of, route_of
from inbetweener.core.strokes import Stroke, center_of, encloses

_PLACES = st.tuples(*[st.integers(-50, 50).map(float)] * 2)
SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))


@given(st.lists(_PLACES, min_size=2, max_size=6).map(tuple))
def test_a_route_goes_evenly_through_all_its_points(points):
    route = Route(points)
    places = [route.at(i / 200) for i in range(201)]

    assert places[0] == pytest.approx(points[0])
    assert places[-1] == pytest.approx(points[-1])
    length = Stroke(route.curve).length
    for place in points:
        assert min(math.dist(place, each) for each in places) <= length / 200 + 1e-6
    steps = [math.dist(a, b) for a, b in pairwise(places)]
    assert max(steps) <= length / 200 + 1e-6


def test_a_half_circle_is_drawn_by_few_points():
    points = tuple((-50 * math.cos(a), -50 * math.sin(a)) for a in (0, 0.8, 1.57, 2.3, math.pi))

    for place in Route(points).curve:
        assert math.hypot(*place) == pytest.approx(50, abs=1)


def test_what_lies_beside_the_straight_way_is_nothing_at_the_ends():
    route = Route(((0.0, 0.0), (5.0, 5.0), (10.0, 0.0)))

    assert route.beside(0) == pytest.approx((0, 0))
    assert route.beside(1) == pytest.approx((0, 0))
    assert route.beside(0.5) == pytest.approx((0, 5))
    assert route.backwards().beside(0.25) == pytest.approx(route.beside(0.75))


def test_a_pin_without_a_path_has_no_route():
    assert route_of(Pin(1, 2, 3, 4)) is None
    assert route_of(Pin(1, 2, 1, 2, path=((5, 5),))) is not None


def test_a_line_goes_by_its_middle_and_an_outline_by_its_centre():
    line = Pin.between(((0, 0), (8, 0), (10, 0)), ((0, 4), (10, 4)), Shape.LINE)
    region = Pin.between(SQUARE, ((3, 3),), Shape.REGION)

    assert anchors_of(line) == ((5, 0), (5, 4))
    begin, end = anchors_of(region)
    assert begin == pytest.approx((5, 5))
    assert end == (3, 3)


def test_strokes_are_measured_by_length():
    stroke = Stroke(((0.0, 0.0), (10.0, 0.0), (10.0, 30.0)))

    assert stroke.at(0.5) == (10, 10)
    assert stroke.nearest((12, 20)) == (2, 0.75)
    assert stroke.sampled(3) == ((0, 0), (10, 10), (10, 30))


def test_outlines_enclose():
    assert encloses(SQUARE, (5, 5))
    assert not encloses(SQUARE, (15, 5))
    assert center_of(SQUARE) == (5, 5)
    assert center_of(((1, 1), (3, 3), (5, 5))) == (3, 3)
