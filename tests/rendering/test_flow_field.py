from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from inbetweener.core.motion import Motion, Way
from inbetweener.rendering.flow_field import FlowField


def way(flow: Any, weight: Any) -> Way:
    return Way(np.asarray(flow, np.float32), None, np.asarray(weight, np.float32))


def moving_part() -> Motion:
    """A part 20 by 20 that goes 40 pixels to the right over ground that stands still."""
    ways = []
    for left, step in ((30, 40), (70, -40)):
        flow, weight = np.zeros((90, 160, 2)), np.full((90, 160), 0.2)
        flow[30:50, left : left + 20, 0] = step
        weight[30:50, left : left + 20] = 1
        ways.append(way(flow, weight))
    return Motion(ways[0], ways[1], 160, 90)


@pytest.mark.parametrize("t", [0.0, 0.25, 0.5, 1.0])
def test_a_part_is_seen_to_move_where_it_is(t):
    field = FlowField.at(moving_part(), t, 1 << 20)
    inside = 30 + int(40 * t) + 10

    assert tuple(field.back[40, inside]) == pytest.approx((-40 * t, 0))
    assert tuple(field.ahead[40, inside]) == pytest.approx((40 * (1 - t), 0))
    assert tuple(field.move[40, 10]) == tuple(field.move[40, 150]) == (0, 0)


def test_what_neither_key_brings_moves_as_what_is_near():
    """From A all goes 8 to the right: the first columns are empty, and B brings nothing."""
    right = way(np.full((20, 60, 2), (8.0, 0.0)), np.ones((20, 60)))
    nowhere = way(np.full((20, 60, 2), (500.0, 0.0)), np.ones((20, 60)))
    field = FlowField.at(Motion(right, nowhere, 60, 20), 0.5, 1 << 20)

    assert (field.move[..., 0] == 8).all()


def test_where_nothing_lands_anywhere_nothing_moves():
    nowhere = way(np.full((20, 60, 2), (500.0, 0.0)), np.ones((20, 60)))
    field = FlowField.at(Motion(nowhere, nowhere, 60, 20), 0.5, 1 << 20)

    assert not field.move.any()


def test_a_smaller_field_tells_of_pixels_of_the_keys():
    field = FlowField.at(moving_part().of_keys(320, 180), 0.0, 80 * 45)

    assert field.back.shape == (45, 80, 2)
    assert field.ahead[20, 20, 0] == pytest.approx(80)


def test_it_can_be_cut_down_to_what_is_seen():
    is_seen = np.zeros((90, 160), bool)
    is_seen[:40] = True
    field = FlowField.at(moving_part(), 0.0, 1 << 20).within(is_seen)

    assert field.move[35, 40, 0] == 40
    assert not field.move[40:].any()
