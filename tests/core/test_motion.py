from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from inbetweener.core.motion import Motion, Way
from inbetweener.core.tracing import Path, Tracer


def way(flow: Any, bow: Any = None, weight: Any = None) -> Way:
    flow = np.asarray(flow, np.float32)
    weight = np.ones(flow.shape[:2]) if weight is None else weight
    bow = None if bow is None else np.asarray(bow, np.float32)
    return Way(flow, bow, np.asarray(weight, np.float32))


def moving_part(width: int = 160, height: int = 90, *, by: int = 40) -> Motion:
    """A part 20 by 20 at (30, 30) that moves to the right over ground that stands still."""
    fields = {}
    for name, left, step in (("a", 30, by), ("b", 30 + by, -by)):
        flow, weight = np.zeros((height, width, 2)), np.full((height, width), 0.2)
        flow[30:50, left : left + 20, 0] = step
        weight[30:50, left : left + 20] = 1
        fields[name] = way(flow, weight=weight)
    return Motion(fields["a"], fields["b"], width, height)


@pytest.mark.parametrize("t", [0.0, 0.2, 0.5, 0.9, 1.0])
def test_the_path_of_a_part_is_found_wherever_it_is_seen(t):
    path = Tracer(moving_part()).path(40.25 + 40 * t, 41.5, t)

    assert path is not None
    for other in (0.0, 0.5, 1.0):
        assert path.at(other) == pytest.approx((40.25 + 40 * other, 41.5), abs=1e-3)


@pytest.mark.parametrize(("x", "t"), [(110.0, 0.5), (40.0, 1.0), (80.0, 0.0)])
def test_beside_the_part_the_ground_stands_still(x, t):
    path = Tracer(moving_part()).path(x, 41.5, t)

    assert path is not None
    assert np.allclose(path.along([0.0, 0.3, 1.0]), [(x, 41.5)] * 3, atol=1e-3)


def test_what_is_believed_hides_what_is_not():
    """In A the ground at x = 60 lands where the part has come to at t = 0.5."""
    path = Tracer(moving_part()).path(60, 40, 0.5)

    assert path is not None
    assert path.at(0.0)[0] == pytest.approx(40, abs=1e-3)


def test_a_point_that_only_b_has_is_traced_back_from_there():
    """A brings nothing: all its pixels fly off."""
    gone = np.full((90, 160, 2), 500.0)
    motion = Motion(way(gone), way(np.full((90, 160, 2), (-20.0, 0.0))), 160, 90)
    path = Tracer(motion).path(100, 40, 0.25)

    assert path is not None
    assert path.is_from_b
    assert path.at(1.0) == pytest.approx((115, 40), abs=1e-3)
    assert path.at(0.0) == pytest.approx((95, 40), abs=1e-3)


def test_where_nothing_arrives_nothing_is_known():
    gone = way(np.full((90, 160, 2), 500.0))

    assert Tracer(Motion(gone, gone, 160, 90)).path(80, 40, 0.5) is None


@pytest.mark.parametrize("point", [(-0.1, 40), (160, 40), (80, -1), (80, 90)])
def test_outside_the_picture_there_is_no_path(point):
    x, y = point

    assert Tracer(moving_part()).path(x, y, 0.5) is None


def test_paths_bend_as_the_engine_bends_them():
    bow = np.full((90, 160, 2), (0.0, -24.0))
    motion = Motion(
        way(np.full((90, 160, 2), (40.0, 0.0)), bow),
        way(np.full((90, 160, 2), (-40.0, 0.0)), bow),
        160,
        90,
    )
    path = Tracer(motion).path(60, 50, 0.5)

    assert path is not None
    # Half way it is a quarter of the bow beside the line: the line is 6 px lower.
    assert np.allclose(path.along([0, 0.5, 1]), [(40, 56), (60, 50), (80, 56)], atol=1e-3)


def test_a_path_found_in_b_runs_from_a_to_b():
    path = Path((80, 50), (-40, 0), (0, -24), is_from_b=True)

    assert path.along([0, 0.25, 1]) == [(40, 50), (50, 45.5), (80, 50)]


def test_the_motion_of_small_keys_tells_of_large_ones():
    motion = moving_part().of_keys(640, 360)
    path = Tracer(motion).path(200, 160, 0.25)

    assert path is not None
    assert np.allclose(path.along([0, 1]), [(160, 160), (320, 160)], atol=1e-3)


def test_thinned_motion_takes_less_and_tells_the_same():
    motion = moving_part(by=43).thinned(80 * 45)
    path = Tracer(motion).path(40, 40, 0.0)

    assert motion.from_a.size == (45, 80)
    assert path is not None
    assert path.at(1) == pytest.approx((83, 40), abs=1e-3)
    assert moving_part().thinned(1 << 20).from_a.size == (90, 160)


def test_what_is_stretched_is_known_between_its_pixels():
    """Half way every pixel is three times as far to the right as it stood."""
    flow = np.zeros((90, 160, 2))
    flow[..., 0] = 4 * np.arange(160)
    gone = way(np.full((90, 160, 2), 500.0))
    path = Tracer(Motion(way(flow), gone, 160, 90)).path(91, 40, 0.5)

    assert path is not None
    assert path.at(1)[0] == pytest.approx(91 + 60, abs=2)
