"""Pins of one limb: what one part cannot show of its turn, the others tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from inbetweener.core.interpolator import Pin
from inbetweener.inference.dense_flow import find_flow
from inbetweener.inference.pinned_joints import joint_turns
from inbetweener.inference.pinning import steer
from inbetweener.inference.pixels import matching_grey, premultiply

if TYPE_CHECKING:
    from inbetweener.inference.motions import Floats

_SIZE = (200, 320)
_SHOULDER = np.array([130.0, 100.0])
_FAR = {"sleeve": 25.0, "forearm": 68.0, "hand": 102.0}
_INK, _PAPER, _SKIN, _SHIRT = (30, 30, 30), (245, 245, 245), (230, 120, 60), (90, 180, 120)
_FINENESS = 4


def _at(degrees: float, far: float) -> Any:
    angle = np.deg2rad(degrees)
    return _SHOULDER + far * np.array([np.cos(angle), np.sin(angle)])


def _arm(degrees: float) -> Any:
    """Sleeve, forearm and a round hand, each with its own line: (H, W, 3) uint8."""
    fine = np.full((_SIZE[0] * _FINENESS, _SIZE[1] * _FINENESS, 3), _PAPER, np.uint8)

    def stroke(begin: float, end: float, width: float, colour: Any) -> None:
        for grown, paint in ((4, _INK), (0, colour)):
            a, b = ([int(v * _FINENESS) for v in _at(degrees, far)] for far in (begin, end))
            cv2.line(fine, a, b, paint, int((width + grown) * _FINENESS), cv2.LINE_AA)

    stroke(50, 90, 14, _SKIN)
    stroke(102, 102, 24, _SKIN)
    stroke(0, 52, 20, _SHIRT)
    return cv2.resize(fine, (_SIZE[1], _SIZE[0]), interpolation=cv2.INTER_AREA)


def _pin(part: str, begin: float, end: float) -> Pin:
    return Pin(*map(float, (*_at(begin, _FAR[part]), *_at(end, _FAR[part]))))


def _reach_halfway(degrees: float, *parts: str) -> dict[str, float]:
    """How far from the shoulder each part is at t = 1/2 once these are pinned."""
    begin, end = -degrees / 2, degrees / 2
    colours = [premultiply(_arm(each)) for each in (begin, end)]
    grey_a, grey_b = (matching_grey(each) for each in colours)
    found = find_flow(grey_a, grey_b), find_flow(grey_b, grey_a)
    pins = [_pin(part, begin, end) for part in parts]
    way, _ = steer(colours[0], colours[1], found, pins)
    reached = {}
    for part in parts:
        x, y = np.rint(_at(begin, _FAR[part])).astype(int)
        halfway = np.array([x, y]) + 0.5 * way.flow[y, x] + 0.25 * way.bow[y, x]
        reached[part] = float(np.linalg.norm(halfway - _SHOULDER))
    return reached


@pytest.mark.parametrize("degrees", [50, 80, 120])
def test_a_round_hand_swings_with_the_arm_that_is_pinned_too(degrees):
    reached = _reach_halfway(degrees, "sleeve", "forearm", "hand")

    for part, far in reached.items():
        assert far == pytest.approx(_FAR[part], rel=0.03), part


def test_a_stick_is_not_turned_the_other_way_by_a_pin_that_is_set_badly():
    """The pin of the forearm is 10 pixels nearer to the elbow on A than on B."""
    begin, end = -40.0, 40.0
    colours = [premultiply(_arm(each)) for each in (begin, end)]
    grey_a, grey_b = (matching_grey(each) for each in colours)
    found = find_flow(grey_a, grey_b), find_flow(grey_b, grey_a)
    bad = Pin(*map(float, (*_at(begin, 62), *_at(end, 72))))
    way, _ = steer(
        colours[0], colours[1], found, [_pin("hand", begin, end), bad, _pin("sleeve", begin, end)]
    )
    x, y = np.rint(_at(begin, 62)).astype(int)

    halfway = np.array([x, y]) + 0.5 * way.flow[y, x] + 0.25 * way.bow[y, x]
    assert halfway == pytest.approx(_at(0, 67), abs=4)


def test_a_round_hand_pinned_alone_goes_straight():
    far = _reach_halfway(80, "hand")["hand"]

    assert far == pytest.approx(_FAR["hand"] * np.cos(np.deg2rad(40)), rel=0.03)


def _box(left: int) -> Any:
    mask = np.zeros((40, 120), np.bool_)
    mask[10:30, left : left + 20] = True
    return mask


def _ends(*pins: tuple[float, float, float, float]) -> Floats:
    return np.array([[[ax, ay], [bx, by]] for ax, ay, bx, by in pins], np.float32)


def test_parts_that_hang_together_turn_as_their_pins_do():
    """A quarter turn about (20, 20)."""
    ends = [_ends((20, 20, 20, 25)), _ends((40, 20, 20, 45))]

    assert joint_turns([_box(10), _box(31)], ends, 3) == pytest.approx([np.pi / 2] * 2, abs=1e-4)


@pytest.mark.parametrize(
    ("parts", "ends"),
    [
        ([_box(10), _box(60)], [_ends((20, 20, 20, 25)), _ends((70, 20, 20, 75))]),  # apart
        ([_box(10), _box(31)], [_ends((20, 20, 20, 20)), _ends((40, 20, 20, 40))]),  # one is still
        ([_box(10), _box(31)], [_ends((20, 20, 20, 25)), _ends((40, 20, 20, 95))]),  # it would grow
        ([_box(10)], [_ends((20, 20, 20, 25))]),
        ([], []),
    ],
)
def test_where_no_limb_is_to_be_seen_no_turn_is_likely(parts, ends):
    assert joint_turns(parts, ends, 3) == [None] * len(parts)
