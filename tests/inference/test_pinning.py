"""Pins: the part that the artist names goes where it is said, and nothing else does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
import torch

from inbetweener.core.cancel import CancelToken
from inbetweener.core.interpolator import Pin, TakesPins
from inbetweener.inference import dis_splat, region_splat
from inbetweener.inference.dense_flow import find_flow
from inbetweener.inference.flow_warp import FlowWarpInterpolator
from inbetweener.inference.motions import carry, flow_of, inverse, similarity
from inbetweener.inference.pinning import steer
from inbetweener.inference.pixels import matching_grey, premultiply
from tests.support.tiny_models import untrained_network

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.interpolator import Interpolator

_SIZE = (180, 320)
_JOINT = np.array([134.0, 80.0])
_NEAR = np.array([12.0, 2.0])
_LENGTH_PX = 62
_BEGIN = 0.2  # radians
_FINENESS = 4
_INK, _PAPER, _SKIN, _SHIRT = (30, 30, 30), (245, 245, 245), (230, 120, 60), (90, 180, 120)


@dataclass(frozen=True)
class Figure:
    """A body with one arm, drawn finely and made small; and which pixels are the arm's."""

    picture: Any
    is_arm: Any


def _figure(angle: float) -> Figure:
    height, width = _SIZE
    picture = np.full((height * _FINENESS, width * _FINENESS, 3), _PAPER, np.uint8)
    for radius, colour in ((40, _INK), (38, _SHIRT)):
        middle = (94 * _FINENESS, 88 * _FINENESS)
        cv2.circle(picture, middle, radius * _FINENESS, colour, -1, cv2.LINE_AA)
    arm = np.zeros(picture.shape[:2], np.uint8)
    hand = _JOINT + _LENGTH_PX * np.array([np.cos(angle), np.sin(angle)])
    begin, end = ([int(v) for v in place * _FINENESS] for place in (_JOINT, hand))
    for thickness, colour in ((24, _INK), (20, _SKIN)):
        cv2.line(picture, begin, end, colour, thickness * _FINENESS, cv2.LINE_AA)
    cv2.line(arm, begin, end, 255, 24 * _FINENESS)
    small, mask = (
        cv2.resize(each, (width, height), interpolation=cv2.INTER_AREA) for each in (picture, arm)
    )
    return Figure(small, mask > 250)


def _swing(degrees: float) -> Any:
    at = np.broadcast_to(_JOINT, (2,))
    return similarity(np.array(np.deg2rad(degrees)), np.array(1.0), at, at)


def _hand_pin(degrees: float) -> Pin:
    hand = _JOINT + 0.9 * _LENGTH_PX * np.array([np.cos(_BEGIN), np.sin(_BEGIN)])
    (there,) = carry(_swing(degrees), hand[None].astype(np.float32))
    return Pin(*map(float, hand), *map(float, there))


@dataclass(frozen=True)
class Gap:
    """The figure before and after a swing, with the flow that was found and the true one."""

    figures: tuple[Figure, Figure]
    colours: tuple[Any, Any]
    found: tuple[Any, Any]
    true: tuple[Any, Any]

    @classmethod
    def of(cls, degrees: float) -> Gap:
        figures = _figure(_BEGIN), _figure(_BEGIN + np.deg2rad(degrees))
        colours = premultiply(figures[0].picture), premultiply(figures[1].picture)
        grey_a, grey_b = (matching_grey(each) for each in colours)
        found = find_flow(grey_a, grey_b), find_flow(grey_b, grey_a)
        swing = _swing(degrees)
        return cls(figures, colours, found, (flow_of(swing, _SIZE), flow_of(inverse(swing), _SIZE)))

    def error_px(self, way: int, flow: Any) -> float:
        """Mean end-point error over the arm."""
        missed = np.linalg.norm(flow - self.true[way], axis=-1)
        return float(missed[self.figures[way].is_arm].mean())


@pytest.mark.parametrize("degrees", [45, 70, -80])
def test_one_pin_brings_a_lost_limb_home_and_leaves_the_rest(degrees):
    gap = Gap.of(degrees)

    ways = steer(*gap.colours, gap.found, [_hand_pin(degrees)])

    for way, steered in enumerate(ways):
        assert gap.error_px(way, gap.found[way]) > 8, "it was found without a pin"
        assert gap.error_px(way, steered.flow) < 2
        either = (gap.figures[0].is_arm | gap.figures[1].is_arm).astype(np.uint8)
        far = cv2.dilate(either, np.ones((13, 13))) == 0  # where an arm comes or goes
        assert np.array_equal(steered.flow[far], gap.found[way][far])
        assert not steered.is_pinned[far].any()
        assert not steered.bow[far].any()


@pytest.mark.parametrize("degrees", [45, 90])
def test_a_limb_that_swings_keeps_its_length(degrees):
    gap = Gap.of(degrees)
    pin = _hand_pin(degrees)
    way, _ = steer(*gap.colours, gap.found, [pin])
    along = [
        _JOINT + share * _LENGTH_PX * np.array([np.cos(_BEGIN), np.sin(_BEGIN)])
        for share in (0.3, 0.9)
    ]
    rows, columns = np.rint(np.array(along)).astype(int)[:, ::-1].T
    places = np.stack([columns, rows], -1)
    true_px = np.linalg.norm(places[1] - places[0])
    for t in (0.1, 0.25, 0.5, 0.75, 0.9):
        moved = places + t * way.flow[rows, columns] + t * (1 - t) * way.bow[rows, columns]
        assert np.linalg.norm(moved[1] - moved[0]) == pytest.approx(true_px, rel=0.02)


def test_two_pins_on_a_limb_fix_its_turn():
    gap = Gap.of(70)
    near = carry(_swing(70), (_JOINT + _NEAR)[None].astype(np.float32))[0]
    pins = [_hand_pin(70), Pin(*map(float, _JOINT + _NEAR), *map(float, near))]

    ways = steer(*gap.colours, gap.found, pins)

    for way, steered in enumerate(ways):
        assert gap.error_px(way, steered.flow) < 2


def test_a_pin_is_met_to_a_fraction_of_a_pixel():
    gap = Gap.of(45)
    pin = Pin(170.0, 88.0, 160.0, 120.0)  # not where the arm really goes

    way, _ = steer(*gap.colours, gap.found, [pin])

    assert way.flow[88, 170] == pytest.approx([-10.0, 32.0], abs=0.25)


@pytest.mark.parametrize(
    "pin",
    [
        Pin(10, 10, 30, 20),  # on paper
        Pin(134, 80, 134, 80),  # on a line
        Pin(-50, 500, 20, 20),  # outside
        Pin(20, 20, 9000, -3),
    ],
)
def test_a_pin_anywhere_moves_no_more_than_what_is_near_it(pin):
    gap = Gap.of(45)

    way, _ = steer(*gap.colours, gap.found, [pin])

    assert np.isfinite(way.flow).all()
    assert (way.flow != gap.found[0]).any(axis=-1).mean() < 0.1


def test_without_pins_nothing_is_touched():
    gap = Gap.of(45)

    for way, found in zip(steer(*gap.colours, gap.found, []), gap.found, strict=True):
        assert np.array_equal(way.flow, found)
        assert not way.is_pinned.any()


_ENGINES: dict[str, Callable[[], Interpolator]] = {
    "dis-splat": lambda: dis_splat.open_on("cpu"),
    "region-splat": lambda: region_splat.open_on("cpu"),
    "flow-warp": lambda: FlowWarpInterpolator(
        untrained_network(), device=torch.device("cpu"), proposers=("dis",)
    ),
}


@pytest.mark.parametrize("name", list(_ENGINES))
def test_every_model_draws_the_limb_where_the_pin_says(name):
    gap, token = Gap.of(70), CancelToken()
    key_a, key_b = (each.picture for each in gap.figures)
    engine = _ENGINES[name]()
    halfway = _figure(_BEGIN + np.deg2rad(35))
    wrong = []
    for pins in ((), (_hand_pin(70),)):
        drawn = engine.prepare(key_a, key_b, pins, token).at(0.5, token).image
        difference = np.abs(drawn.astype(int) - halfway.picture).mean(axis=-1)
        wrong.append(difference[halfway.is_arm].mean())

    assert wrong[1] < 0.35 * wrong[0]


@pytest.mark.parametrize("name", list(_ENGINES))
def test_a_gap_with_other_pins_is_what_would_be_prepared_with_them(name):
    gap, token = Gap.of(70), CancelToken()
    key_a, key_b = (each.picture for each in gap.figures)
    engine, pins = _ENGINES[name](), (_hand_pin(70),)
    unpinned = engine.prepare(key_a, key_b, (), token)
    assert isinstance(unpinned, TakesPins)

    steered = unpinned.with_pins(pins, token)

    whole = engine.prepare(key_a, key_b, pins, token)
    assert np.array_equal(steered.at(0.5, token).image, whole.at(0.5, token).image)
    assert isinstance(steered, TakesPins)
    back = steered.with_pins((), token)
    assert np.array_equal(back.at(0.5, token).image, unpinned.at(0.5, token).image)


def test_a_gap_in_which_nothing_moves_takes_pins_too():
    picture = _figure(_BEGIN).picture
    still = dis_splat.open_on("cpu").prepare(picture, picture, (), CancelToken())
    assert isinstance(still, TakesPins)

    assert still.with_pins((_hand_pin(70),), CancelToken()) is still


@pytest.mark.parametrize("name", list(_ENGINES))
def test_where_the_limb_was_is_what_it_hid(name):
    """Paper comes out behind the arm of either key, and nothing of the arm stays there."""
    gap, token = Gap.of(70), CancelToken()
    key_a, key_b = (each.picture for each in gap.figures)
    halfway = _figure(_BEGIN + np.deg2rad(35))
    near = cv2.dilate(halfway.is_arm.astype(np.uint8), np.ones((9, 9))) > 0
    left = (gap.figures[0].is_arm | gap.figures[1].is_arm) & ~near

    drawn = _ENGINES[name]().prepare(key_a, key_b, (_hand_pin(70),), token).at(0.5, token).image

    difference = np.abs(drawn.astype(int) - halfway.picture).mean(axis=-1)
    assert difference[left].mean() < 4
