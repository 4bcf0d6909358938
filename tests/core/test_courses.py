"""Parts that travel at a time or on a path of their own, in what is told of motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from inbetweener.core.motion import Course, Motion, Way
from inbetweener.core.pace import Pace
from inbetweener.core.route import Route
from inbetweener.core.tracing import Tracer

if TYPE_CHECKING:
    from inbetweener.core.tracing import Path

_LATE = Pace(((0.5, 0.1),))
_ARCH = Route(((40.0, 40.0), (60.0, 10.0), (80.0, 40.0)))


def motion(course: Course) -> Motion:
    """A part 20 by 20 at (30, 30) that goes 40 to the right in its own way over still ground."""
    ways = []
    for left, step, own in ((30, 40.0, course), (70, -40.0, course.backwards())):
        flow, weight = np.zeros((90, 160, 2), np.float32), np.full((90, 160), 0.2, np.float32)
        part = slice(30, 50), slice(left, left + 20)
        flow[part][..., 0], weight[part] = step, 1
        course_of = np.zeros((90, 160), np.uint8)
        course_of[part] = 1
        ways.append(Way(flow, None, weight, (own,), course_of))
    return Motion(ways[0], ways[1], 160, 90)


def found(told: Motion, x: float, y: float, t: float) -> Path:
    path = Tracer(told).path(x, y, t)
    assert path is not None
    return path


@pytest.mark.parametrize("t", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_a_part_with_its_own_spacing_is_found_where_it_is(t):
    path = found(motion(Course(pace=_LATE)), 40.5 + 40 * _LATE.at(t), 40.5, t)

    assert path.is_straight
    assert path.at(0.5) == pytest.approx((44.5, 40.5), abs=1e-3)
    assert path.at(1) == pytest.approx((80.5, 40.5), abs=1e-3)


@pytest.mark.parametrize("t", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_a_part_on_a_drawn_path_is_found_where_it_is(t):
    x, y = _ARCH.at(t)
    path = found(motion(Course(route=_ARCH)), x + 0.5, y + 0.5, t)

    assert not path.is_straight
    assert path.at(0.5) == pytest.approx((60.5, 10.5), abs=1e-3)


def test_both_at_once_and_from_b_too():
    told = motion(Course(_ARCH, _LATE))
    x, y = _ARCH.at(0.1)

    from_b = told.from_b.after(0.5)[40, 80]
    assert np.array([80, 40]) + from_b == pytest.approx((x, y), abs=1e-3)
    assert found(told, x + 0.5, y + 0.5, 0.5).at(0) == pytest.approx((40.5, 40.5), abs=1e-3)


def test_the_ground_keeps_to_the_gap():
    assert found(motion(Course(_ARCH, _LATE)), 120, 80, 0.3).at(0.9) == pytest.approx((120, 80))


def test_thinned_and_of_larger_keys_it_tells_the_same():
    told = motion(Course(_ARCH, _LATE)).thinned(80 * 45).of_keys(320, 180)
    x, y = _ARCH.at(0.1)

    path = found(told, 2 * x + 1, 2 * y + 1, 0.5)

    assert path.at(0) == pytest.approx((81, 81), abs=1.5)
    assert path.at(1) == pytest.approx((161, 81), abs=1.5)
