"""Paths, spacing and depth of pinned parts, in what every model draws."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
import torch

from inbetweener.core.cancel import CancelToken
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.interpolator import TakesArcs
from inbetweener.core.motion import TellsMotion
from inbetweener.core.pace import Pace
from inbetweener.core.pin import Arcs, Depth, Fate, Pin, Shape
from inbetweener.core.route import route_of
from inbetweener.core.steering import Steering, prepared
from inbetweener.core.tracing import Tracer
from inbetweener.inference import dis_splat, region_splat
from inbetweener.inference.flow_warp import FlowWarpInterpolator
from tests.support.cartoon_scenes import (
    BLUE,
    GREEN,
    PAPER,
    RED,
    YELLOW,
    Scene,
    center_of_colour,
)
from tests.support.tiny_models import untrained_network

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.interpolator import Interpolator, PreparedGap

_TIMES = (0.1, 0.3, 0.5, 0.7, 0.9)
_ENGINES: dict[str, Callable[[], Interpolator]] = {
    "dis-splat": lambda: dis_splat.open_on("cpu"),
    "region-splat": lambda: region_splat.open_on("cpu"),
    "flow-warp": lambda: FlowWarpInterpolator(
        untrained_network(), device=torch.device("cpu"), proposers=("dis",)
    ),
}


@pytest.fixture(scope="module", params=_ENGINES)
def engine(request: pytest.FixtureRequest) -> Interpolator:
    return _ENGINES[request.param]()


def _gap(engine: Interpolator, a: Scene, b: Scene, *pins: Pin, arcs: Any = None) -> PreparedGap:
    steering = Steering(pins, arcs or Arcs.AUTOMATIC)
    return prepared(engine, (a.picture, b.picture), steering, CancelToken())


def _drawn(gap: PreparedGap, t: float) -> Any:
    return gap.at(t, CancelToken()).image.astype(int)


def _traced(gap: PreparedGap, x: float, y: float) -> Any:
    assert isinstance(gap, TellsMotion)
    path = Tracer(gap.motion()).path(x + 0.5, y + 0.5, 0.0)
    assert path is not None
    return path


def _told(path: Any, t: float) -> Any:
    return np.array(path.at(t)) - 0.5


def _ball(x: float, y: float) -> Scene:
    return Scene().disc((260, 150), 14, GREEN).disc((x, y), 16, RED)


_A, _B = (50.0, 120.0), (200.0, 120.0)
_THROWN = Pin(*_A, *_B, path=((80, 60), (125, 40), (170, 60)))


def test_a_drawn_path_is_followed_and_told(engine):
    gap, route = _gap(engine, _ball(*_A), _ball(*_B), _THROWN), route_of(_THROWN)
    assert route is not None
    path = _traced(gap, *_A)

    for t in _TIMES:
        drawn = _drawn(gap, t)
        assert center_of_colour(drawn, RED) == pytest.approx(route.at(t), abs=1.5)
        assert _told(path, t) == pytest.approx(route.at(t), abs=0.5)
        assert center_of_colour(drawn, GREEN) == pytest.approx((260, 150), abs=0.5)


def _limb(degrees: float) -> tuple[Any, Scene]:
    """A limb with a red hand: where both ends are, and the drawing."""
    joint, angle = np.array([150.0, 90.0]), np.deg2rad(degrees)
    hand = joint + 60 * np.array([np.cos(angle), np.sin(angle)])
    scene = Scene().disc((60, 90), 30, GREEN)
    scene.stroke([joint, hand], 18, (30, 30, 30)).stroke([joint, hand], 14, BLUE)
    return (joint, hand), scene


def _limb_pins(begin: float, end: float, **said: Any) -> tuple[Pin, ...]:
    (joint, hand), _ = _limb(begin)
    (_, there), _ = _limb(end)
    return (
        Pin(*map(float, (*hand, *there)), **said),
        Pin(*map(float, (*joint, *joint)), **said),
    )


def _length(gap: PreparedGap, begin: float, t: float) -> float:
    (joint, hand), _ = _limb(begin)
    ends = [
        _told(_traced(gap, *place), t)
        for place in (0.8 * joint + 0.2 * hand, 0.2 * joint + 0.8 * hand)
    ]
    return float(np.linalg.norm(ends[0] - ends[1]))


@pytest.mark.parametrize("degrees", [45, 90])
def test_a_limb_on_an_automatic_arc_keeps_its_length(engine, degrees):
    pins = _limb_pins(-45, degrees - 45)
    gap = _gap(engine, _limb(-45)[1], _limb(degrees - 45)[1], *pins)

    for t in (0.1, 0.25, 0.5, 0.75, 0.9):
        assert _length(gap, -45, t) == pytest.approx(36, rel=0.02)


def test_a_limb_on_a_drawn_path_keeps_its_length(engine):
    first, *rest = _limb_pins(-45, 45)
    first = replace(first, path=((205.0, 70.0), (214.0, 90.0), (205.0, 110.0)))
    gap = _gap(engine, _limb(-45)[1], _limb(45)[1], first, *rest)

    for t in (0.1, 0.25, 0.5, 0.75, 0.9):
        assert _length(gap, -45, t) == pytest.approx(36, rel=0.02)


@pytest.mark.parametrize("said", ["by the gap", "by the pin"])
def test_straight_is_straight(engine, said):
    by_gap = said == "by the gap"
    pins = _limb_pins(-45, 45, arcs=None if by_gap else Arcs.STRAIGHT)
    arcs = Arcs.STRAIGHT if by_gap else Arcs.AUTOMATIC
    gap = _gap(engine, _limb(-45)[1], _limb(45)[1], *pins, arcs=arcs)
    (_, hand), _ = _limb(-45)
    (_, there), _ = _limb(45)
    path = _traced(gap, *(0.9 * hand + 0.1 * np.array([150, 90])))

    assert path.is_straight
    for t in _TIMES:
        expected = 0.9 * ((1 - t) * hand + t * there) + 0.1 * np.array([150, 90])
        assert _told(path, t) == pytest.approx(expected, abs=1)


def test_a_pin_may_swing_in_a_straight_gap(engine):
    pins = _limb_pins(-45, 45, arcs=Arcs.AUTOMATIC)
    gap = _gap(engine, _limb(-45)[1], _limb(45)[1], *pins, arcs=Arcs.STRAIGHT)

    assert _length(gap, -45, 0.5) == pytest.approx(36, rel=0.02)


def test_a_straight_gap_without_pins_has_straight_paths_only(engine):
    keys = _limb(-20)[1].picture, _limb(10)[1].picture
    gap = engine.prepare(*keys, (), CancelToken())
    assert isinstance(gap, TakesArcs)

    straight = gap.with_arcs(Arcs.STRAIGHT, CancelToken())

    assert isinstance(straight, TellsMotion)
    motion = straight.motion()
    assert all(way.bow is None or not way.bow.any() for way in (motion.from_a, motion.from_b))


# Spacing of its own


_SLOW = Pace.of_chart(Chart(ChartPreset.SLOW_OUT_OF_A))


def _two(x: float, y: float) -> Scene:
    return Scene().disc((40 + x, 40), 14, GREEN).disc((60, 100 + y), 16, RED)


def test_a_part_has_its_own_spacing_and_the_rest_the_gaps(engine):
    pins = Pin(60, 100, 60, 140, pace=_SLOW), Pin(40, 40, 140, 40)
    assert _SLOW is not None
    gap = _gap(engine, _two(0, 0), _two(100, 40), *pins)
    path = _traced(gap, 60, 100)

    for t in _TIMES:
        drawn, own = _drawn(gap, t), _SLOW.at(t)
        assert center_of_colour(drawn, RED) == pytest.approx((60, 100 + 40 * own), abs=1)
        assert center_of_colour(drawn, GREEN) == pytest.approx((40 + 100 * t, 40), abs=1)
        assert _told(path, t) == pytest.approx((60, 100 + 40 * own), abs=0.5)


def test_spacing_of_its_own_leaves_the_rest_as_it_is(engine):
    plain = Pin(60, 100, 60, 140), Pin(40, 40, 140, 40)
    paced = replace(plain[0], pace=_SLOW), plain[1]
    keys = _two(0, 0), _two(100, 40)

    before, after = (_drawn(_gap(engine, *keys, *pins), 0.3) for pins in (plain, paced))

    apart = np.abs(before - after).max(axis=2)
    assert apart[:, 60:].max() > 100  # the part
    assert apart[:, 110:].max() <= 3  # all beside it
    assert apart[:62].max() <= 3


def test_at_its_own_time_a_part_is_whole_and_of_one_key_as_much_as_it_should(engine):
    """Red in A and blue in B: what is seen is mixed as at the part's own time."""
    a, b = Scene().disc((60, 90), 20, RED), Scene().disc((140, 90), 20, BLUE)
    pin = Pin(60, 90, 140, 90, pace=Pace(((0.5, 0.1),)))

    drawn = _drawn(_gap(engine, a, b, pin), 0.5)

    expected = 0.9 * np.array(RED) + 0.1 * np.array(BLUE)
    assert drawn[90, 68] == pytest.approx(expected, abs=12)


def test_what_does_not_look_alike_is_doubted(engine):
    """Red in A and blue in B: said to be one, but nobody would believe it."""
    a = Scene().disc((60, 90), 20, RED)
    alike, other = (Scene().disc((140, 90), 20, colour) for colour in (RED, BLUE))
    pin = Pin(60, 90, 140, 90)

    sure, unsure = (
        _gap(engine, a, b, pin).at(0.5, CancelToken()).confidence[84:96, 94:106].mean()
        for b in (alike, other)
    )

    assert sure > 0.85
    assert unsure < 0.5


# Depth, and what is in one key only


def _passing(x: float) -> Scene:
    post = [(130, 20), (190, 20), (190, 160), (130, 160)]
    return Scene().disc((x, 90), 22, RED).shape(post, BLUE)


def test_what_goes_behind_is_hidden_by_what_it_passes(engine):
    pin = Pin(60, 90, 260, 90, depth=Depth.BEHIND)
    gap = _gap(engine, _passing(60), _passing(260), pin)

    for t in (0.3, 0.4, 0.5, 0.6):
        drawn = _drawn(gap, t)
        assert np.abs(drawn - _passing(60 + 200 * t).picture).mean() < 0.6
        is_red = (np.abs(drawn - RED) <= 60).all(axis=2)
        assert not is_red[:, 133:187].any()
        if t in (0.3, 0.6):
            assert is_red.any()  # it is there, over the paper


def test_in_front_is_in_front(engine):
    a, b = (
        Scene().shape([(130, 20), (190, 20), (190, 160), (130, 160)], BLUE).disc((x, 90), 22, RED)
        for x in (60, 260)
    )

    drawn = _drawn(_gap(engine, a, b, Pin(60, 90, 260, 90)), 0.5)

    assert np.abs(drawn[90, 160] - RED).max() < 60


def test_what_was_half_hidden_is_whole_where_nothing_hides_it(engine):
    pin = Pin(60, 90, 200, 90, depth=Depth.BEHIND)  # in B half behind the post

    drawn = _drawn(_gap(engine, _passing(60), _passing(200), pin), 0.25)

    assert np.abs(drawn - _passing(95).picture).mean() < 0.6


def _head(x: float, *, star: bool = False, sun: bool = False) -> Scene:
    scene = Scene().disc((120 + x, 100), 50, GREEN)
    if star:
        scene.disc((120 + x, 90), 12, RED)
    return scene.disc((270, 40), 14, YELLOW) if sun else scene


_STAR = Pin.at(((150.0, 90.0),), Fate.APPEARS)
_SUN = Pin.at(((250, 20), (290, 20), (290, 60), (250, 60)), Fate.APPEARS, shape=Shape.REGION)
_HEAD = Pin(100, 120, 130, 120)


def test_what_appears_goes_with_what_it_is_on_and_leaves_no_smear(engine):
    gap = _gap(engine, _head(0), _head(30, star=True, sun=True), _HEAD, _STAR, _SUN)

    for t in (0.2, 0.5, 0.6, 0.9):
        expected = _head(30 * t, star=t > 0.5, sun=t > 0.5).picture.astype(int)
        apart = np.abs(_drawn(gap, t) - expected)
        far = cv2.dilate((expected != PAPER).any(axis=2).astype(np.uint8), np.ones((7, 7))) == 0
        assert apart.mean() < 0.6
        assert apart[far].max() <= 6


def test_what_vanishes_is_the_same_backwards(engine):
    pins = (Pin(130, 120, 100, 120), _STAR.becoming(Fate.VANISHES), _SUN.becoming(Fate.VANISHES))
    gap = _gap(engine, _head(30, star=True, sun=True), _head(0), *pins)

    for t in (0.2, 0.5, 0.6, 0.9):
        expected = _head(30 - 30 * t, star=t <= 0.5, sun=t <= 0.5).picture.astype(int)
        assert np.abs(_drawn(gap, t) - expected).mean() < 0.6


def test_its_chart_says_when_it_appears(engine):
    late = replace(_SUN, pace=Pace(((0.7, 0.4),)))
    gap = _gap(engine, _head(0), _head(0, sun=True), late)

    assert np.abs(_drawn(gap, 0.7) - _head(0).picture).mean() < 0.3
    assert np.abs(_drawn(gap, 0.9) - _head(0, sun=True).picture).mean() < 0.3


def test_a_cel_stays_a_cel(engine):
    """What goes behind, or appears, on no paper at all."""

    def cel(scene: Scene) -> Any:
        picture = scene.picture
        away = np.abs(picture.astype(int) - PAPER).max(axis=2, keepdims=True)
        alpha = np.where(away > 8, 255, 0)
        return np.concatenate([np.where(alpha > 0, picture, 0), alpha], axis=2).astype(np.uint8)

    pins = Pin(60, 90, 260, 90, depth=Depth.BEHIND), Pin.at(((290, 30),), Fate.APPEARS)
    keys = cel(_passing(60)), cel(_passing(260).disc((290, 30), 12, YELLOW))
    gap = engine.prepare(*keys, pins, CancelToken())

    for t in (0.3, 0.7):
        scene = _passing(60 + 200 * t)
        expected = cel(scene.disc((290, 30), 12, YELLOW) if t > 0.5 else scene)
        assert np.abs(_drawn(gap, t) - expected.astype(int)).mean() < 1.2
