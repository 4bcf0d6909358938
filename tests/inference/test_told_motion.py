"""What the engines tell of motion is what they draw: points are where the paths say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
import torch

from inbetweener.core.cancel import CancelToken
from inbetweener.core.motion import TellsMotion
from inbetweener.core.tracing import Tracer
from inbetweener.inference import dis_splat, region_splat
from inbetweener.inference.flow_warp import FlowWarpInterpolator
from tests.support.tiny_models import untrained_network

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.interpolator import Interpolator, PreparedGap
    from inbetweener.core.motion import Motion

_TIMES = (0.0, 0.25, 1 / 3, 0.5, 0.8, 1.0)
_ENGINES: dict[str, Callable[[], Interpolator]] = {
    "dis-splat": lambda: dis_splat.open_on("cpu"),
    "region-splat": lambda: region_splat.open_on("cpu"),
    "flow-warp": lambda: FlowWarpInterpolator(
        untrained_network(), device=torch.device("cpu"), proposers=("dis", "regions")
    ),
}


@pytest.fixture(scope="module", params=_ENGINES)
def engine(request: pytest.FixtureRequest) -> Interpolator:
    return _ENGINES[request.param]()


def _square(left: int) -> Any:
    """A red square with a black outline and a yellow spot on white paper, (180, 320, 3)."""
    picture = np.full((180, 320, 3), 255, np.uint8)
    corners = (left, 60), (left + 59, 119)
    cv2.rectangle(picture, *corners, (220, 60, 40), -1)
    cv2.rectangle(picture, *corners, (0, 0, 0), 3)
    cv2.circle(picture, (left + 30, 90), 12, (250, 220, 30), -1)
    return picture


def _bar(angle_degrees: float) -> Any:
    """A bar with a red end that turns about the middle of a cel, (256, 256, 4)."""
    angle = np.deg2rad(angle_degrees)
    end = (round(128 + 100 * np.cos(angle)), round(128 + 100 * np.sin(angle)))
    colour, alpha = np.zeros((256, 256, 3), np.uint8), np.zeros((256, 256), np.uint8)
    for canvas, paints in ((colour, ((30, 60, 200), (220, 40, 30))), (alpha, (255, 255))):
        cv2.line(canvas, (128, 128), end, paints[0], 24, cv2.LINE_AA)
        cv2.circle(canvas, end, 18, paints[1], -1, cv2.LINE_AA)
    return np.dstack([colour, alpha])


def _prepared(engine: Interpolator, key_a: Any, key_b: Any) -> PreparedGap:
    return engine.prepare(key_a, key_b, (), CancelToken())


def _motion(gap: PreparedGap) -> Motion:
    assert isinstance(gap, TellsMotion)
    return gap.motion()


@pytest.mark.parametrize("place", [(2, 62), (30, 90), (15, 105), (57, 70)])
def test_a_point_of_a_square_is_where_it_truly_is_at_every_t(
    engine: Interpolator, place: tuple[int, int]
) -> None:
    tracer = Tracer(_motion(_prepared(engine, _square(100), _square(140))))
    x, y = 100 + place[0] + 0.5, place[1] + 0.5

    for seen in _TIMES:
        path = tracer.path(x + 40 * seen, y, seen)
        assert path is not None
        for t in _TIMES:
            assert path.at(t) == pytest.approx((x + 40 * t, y), abs=1.5)


@pytest.mark.parametrize("t", [0.25, 0.5, 0.75])
def test_the_spot_is_drawn_where_its_path_is(engine: Interpolator, t: float) -> None:
    gap = _prepared(engine, _square(100), _square(140))
    path = Tracer(_motion(gap)).path(130.5, 90.5, 0.0)
    assert path is not None

    drawn = gap.at(t, CancelToken()).image.astype(int)
    is_yellow = (drawn[..., 1] > 150) & (drawn[..., 2] < 120)
    down, across = np.nonzero(is_yellow)

    assert path.at(t) == pytest.approx((across.mean() + 0.5, down.mean() + 0.5), abs=1.0)


def test_what_swings_is_drawn_on_the_arc_that_is_told() -> None:
    gap = _prepared(region_splat.open_on("cpu"), _bar(-40), _bar(40))
    angle = np.deg2rad(-40)
    end = 128 + 100 * np.cos(angle), 128 + 100 * np.sin(angle)
    path = Tracer(_motion(gap)).path(*end, 0.0)
    assert path is not None

    drawn = gap.at(0.5, CancelToken()).image
    is_red = (drawn[..., 0] > 150) & (drawn[..., 3] > 127)
    down, across = np.nonzero(is_red)

    # On a straight path it would be 23 pixels nearer to the middle.
    assert path.at(0.5) == pytest.approx((across.mean() + 0.5, down.mean() + 0.5), abs=2.5)
    assert np.hypot(path.at(0.5)[0] - 128, path.at(0.5)[1] - 128) == pytest.approx(100, abs=3)


def test_between_two_same_keys_nothing_moves(engine: Interpolator) -> None:
    motion = _motion(_prepared(engine, _square(100), _square(100)))
    path = Tracer(motion).path(120, 80, 0.5)

    assert path is not None
    assert np.allclose(path.along(_TIMES), (120, 80))


def test_keys_of_odd_sizes_tell_of_every_pixel(engine: Interpolator) -> None:
    keys = [
        np.random.default_rng(seed).integers(0, 255, (33, 47, 4)).astype(np.uint8)
        for seed in range(2)
    ]
    motion = _motion(_prepared(engine, *keys))

    assert (motion.width, motion.height) == (47, 33)
    for way in (motion.from_a, motion.from_b):
        assert way.flow.shape == (33, 47, 2)
        assert way.size == (33, 47)
        assert (way.weight > 0).all()
