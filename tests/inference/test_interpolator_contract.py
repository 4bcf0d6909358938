"""What every engine promises, whatever it draws: `core.interpolator` in tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.interpolator import Pin
from inbetweener.errors import RenderError
from inbetweener.inference import (
    dis_splat,
    flow_warp_gap,
    midpoint,
    region_splat,
    softsplat,
    splatted_gap,
    steered_network,
)
from inbetweener.inference.flow_warp import FlowWarpInterpolator
from inbetweener.inference.midpoint import MidpointInterpolator
from inbetweener.inference.softsplat import SoftSplatInterpolator
from inbetweener.networks.baselines.building import MULTIPLES, build
from inbetweener.networks.baselines.softsplat import SoftSplat
from tests.support.tiny_models import stirred, stirred_network

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.interpolator import Inbetween, Interpolator, PreparedGap

_SIZE = 96


def _tiny_flow_warp(*proposers: str) -> FlowWarpInterpolator:
    return FlowWarpInterpolator(stirred_network(), device=torch.device("cpu"), proposers=proposers)


def _tiny_midpoint(architecture: str, **size: int) -> MidpointInterpolator:
    network = stirred(build(architecture, size))
    multiple = MULTIPLES[architecture]
    return MidpointInterpolator(network, device=torch.device("cpu"), multiple=multiple)


def _tiny_softsplat() -> SoftSplatInterpolator:
    network = SoftSplat(channels=(4, 4, 4), columns=2, flow_share=0.05)
    return SoftSplatInterpolator(stirred(network), device=torch.device("cpu"))


_ENGINES: dict[str, Callable[[], Interpolator]] = {
    "dis-splat": lambda: dis_splat.open_on("cpu"),
    "region-splat": lambda: region_splat.open_on("cpu"),
    "flow-warp": lambda: _tiny_flow_warp("dis"),
    "flow-warp without proposals": _tiny_flow_warp,
    "fusion": lambda: _tiny_midpoint("fusion", width=4),
    "transunet": lambda: _tiny_midpoint("transunet", width=2, depth=1),
    "softsplat": _tiny_softsplat,
}


@pytest.fixture(scope="module", params=_ENGINES)
def engine(request: pytest.FixtureRequest) -> Interpolator:
    return _ENGINES[request.param]()


def _prepare(engine: Interpolator, key_a: Any, key_b: Any, *pins: Pin) -> PreparedGap:
    return engine.prepare(key_a, key_b, pins, CancelToken())


def _draw(engine: Interpolator, key_a: Any, key_b: Any, t: float) -> Inbetween:
    return _prepare(engine, key_a, key_b).at(t, CancelToken())


def _disc(center_x: int) -> Any:
    """A red disc with a black outline on white paper, (96, 96, 3) uint8."""
    picture = np.full((_SIZE, _SIZE, 3), 255, np.uint8)
    cv2.circle(picture, (center_x, 48), 18, (220, 40, 30), -1, cv2.LINE_AA)
    cv2.circle(picture, (center_x, 48), 18, (0, 0, 0), 2, cv2.LINE_AA)
    return picture


def _noise(*shape: int, dtype: type[Any] = np.uint8, seed: int = 0) -> Any:
    return np.random.default_rng(seed).integers(0, np.iinfo(dtype).max, shape, dtype, endpoint=True)


def test_it_says_where_it_runs(engine: Interpolator) -> None:
    assert engine.device == "cpu"


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [3, 4])
def test_t_0_and_t_1_are_the_keys_to_the_bit(
    engine: Interpolator, dtype: type[Any], channels: int
) -> None:
    key_a = _noise(33, 47, channels, dtype=dtype)
    key_b = _noise(33, 47, channels, dtype=dtype, seed=1)
    gap = _prepare(engine, key_a, key_b)

    for t, key in ((0, key_a), (1, key_b)):
        inbetween = gap.at(t, CancelToken())
        assert np.array_equal(inbetween.image, key)
        assert inbetween.image.dtype == dtype
        assert inbetween.confidence.min() == 1


@pytest.mark.parametrize("t", [0.0, 0.01, 0.5, 0.99, 1.0])
def test_between_two_same_keys_is_that_key_to_the_bit(engine: Interpolator, t: float) -> None:
    key = _noise(40, 30, 4, dtype=np.uint16)

    inbetween = _draw(engine, key, key.copy(), t)

    assert np.array_equal(inbetween.image, key)
    assert inbetween.confidence.min() == 1


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    height=st.integers(1, 40),
    width=st.integers(1, 40),
    channels=st.sampled_from([3, 4]),
    dtype=st.sampled_from([np.uint8, np.uint16]),
    t=st.floats(0, 1),
)
def test_keys_of_any_size_give_a_picture_of_that_size(
    engine: Interpolator, height: int, width: int, channels: int, dtype: type[Any], t: float
) -> None:
    key_a = _noise(height, width, channels, dtype=dtype)
    key_b = _noise(height, width, channels, dtype=dtype, seed=1)

    inbetween = _draw(engine, key_a, key_b, t)

    assert inbetween.image.shape == key_a.shape
    assert inbetween.image.dtype == dtype
    assert inbetween.confidence.shape == (height, width)
    assert inbetween.confidence.dtype == np.float32
    assert 0 <= inbetween.confidence.min() <= inbetween.confidence.max() <= 1


@pytest.mark.parametrize("size", [(1, 1), (7, 5), (1, 33), (64, 3)])
def test_the_smallest_keys_can_be_drawn(engine: Interpolator, size: tuple[int, int]) -> None:
    inbetween = _draw(engine, _noise(*size, 4), _noise(*size, 4, seed=1), 0.5)

    assert inbetween.image.shape == (*size, 4)
    assert np.isfinite(inbetween.confidence).all()


def test_the_same_keys_give_the_same_bytes(engine: Interpolator) -> None:
    key_a, key_b = _noise(70, 90, 4), np.roll(_noise(70, 90, 4), 6, axis=1)

    first, second = (_draw(engine, key_a, key_b, 0.3) for _ in range(2))

    assert first.image.tobytes() == second.image.tobytes()
    assert first.confidence.tobytes() == second.confidence.tobytes()


def test_what_was_drawn_before_changes_nothing(engine: Interpolator) -> None:
    key_a, key_b = _disc(38), _disc(58)
    gap = _prepare(engine, key_a, key_b)
    fresh = gap.at(0.5, CancelToken())
    drawn = fresh.image.copy()

    fresh.image[:] = 0
    gap.at(0.9, CancelToken()).image[:] = 0
    gap.at(0.0, CancelToken()).image[:] = 0
    _draw(engine, key_b, key_a, 0.2)

    assert np.array_equal(gap.at(0.5, CancelToken()).image, drawn)
    assert np.array_equal(gap.at(0.0, CancelToken()).image, _disc(38))


@pytest.mark.parametrize("other_x", [38, 58])
def test_the_keys_themselves_are_left_alone(engine: Interpolator, other_x: int) -> None:
    key_a, key_b = _disc(38), _disc(other_x)

    _draw(engine, key_a, key_b, 0.5).image[:] = 0

    assert np.array_equal(key_a, _disc(38))
    assert np.array_equal(key_b, _disc(other_x))


def test_keys_that_may_not_be_written_are_drawn(engine: Interpolator) -> None:
    key_a, key_b = _disc(38), _disc(58)
    expected = _draw(engine, key_a, key_b, 0.5).image
    key_a.flags.writeable = key_b.flags.writeable = False

    assert np.array_equal(_draw(engine, key_a, key_b, 0.5).image, expected)


def test_changing_a_key_after_preparation_changes_nothing(engine: Interpolator) -> None:
    key_a, key_b = _disc(38), _disc(58)
    gap = _prepare(engine, key_a, key_b)
    expected = _draw(engine, key_a, key_b, 0.5).image

    key_a[:] = 0

    assert np.array_equal(gap.at(0.0, CancelToken()).image, _disc(38))
    assert np.array_equal(gap.at(0.5, CancelToken()).image, expected)


def test_pins_are_taken(engine: Interpolator) -> None:
    gap = _prepare(engine, _disc(38), _disc(58), Pin(38, 48, 58, 48))

    assert gap.at(0.5, CancelToken()).image.shape == (_SIZE, _SIZE, 3)


class _CountingToken(CancelToken):
    """Cancels itself after it has been asked a number of times."""

    def __init__(self, patience: int) -> None:
        super().__init__()
        self.asked = 0
        self._patience = patience

    def raise_if_cancelled(self) -> None:
        self.asked += 1
        if self.asked > self._patience:
            self.cancel()
        super().raise_if_cancelled()


def test_preparation_can_be_cancelled_between_any_two_steps(engine: Interpolator) -> None:
    key_a, key_b = _disc(38), _disc(58)
    calm = _CountingToken(1000)
    engine.prepare(key_a, key_b, (), calm)

    assert calm.asked >= 3
    for patience in range(calm.asked):
        with pytest.raises(Cancelled):
            engine.prepare(key_a, key_b, (), _CountingToken(patience))


def test_drawing_can_be_cancelled_between_any_two_steps_and_tried_again(
    engine: Interpolator,
) -> None:
    calm = _CountingToken(1000)
    expected = _prepare(engine, _disc(38), _disc(58)).at(0.5, calm)
    gap = _prepare(engine, _disc(38), _disc(58))

    assert calm.asked >= 2
    for patience in range(calm.asked):
        with pytest.raises(Cancelled):
            gap.at(0.5, _CountingToken(patience))
    assert np.array_equal(gap.at(0.5, CancelToken()).image, expected.image)


def test_a_cancelled_token_stops_even_what_would_cost_nothing(engine: Interpolator) -> None:
    token = CancelToken()
    token.cancel()
    same = _prepare(engine, _disc(38), _disc(38))

    with pytest.raises(Cancelled):
        same.at(0.5, token)
    with pytest.raises(Cancelled):
        engine.prepare(_disc(38), _disc(38), (), token)


@pytest.mark.parametrize("t", [-0.1, 1.1, float("nan")])
@pytest.mark.parametrize("other_x", [38, 58])
def test_a_t_outside_the_gap_is_refused(engine: Interpolator, t: float, other_x: int) -> None:
    with pytest.raises(ValueError, match=r"t must be in \[0, 1\], got"):
        _draw(engine, _disc(38), _disc(other_x), t)


@pytest.mark.parametrize(
    ("key_b", "message"),
    [
        (_noise(_SIZE, _SIZE, 4), "one shape and type"),
        (_noise(_SIZE, _SIZE - 1, 3), "one shape and type"),
        (_noise(_SIZE, _SIZE, 3, dtype=np.uint16), "one shape and type"),
        (np.zeros((_SIZE, _SIZE, 3), np.float32), "key B must be uint8 or uint16"),
        (_noise(_SIZE, _SIZE), r"key B must be \(H, W, 3 or 4\)"),
    ],
)
def test_keys_that_do_not_go_together_are_refused(
    engine: Interpolator, key_b: Any, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        _prepare(engine, _disc(38), key_b)


def test_a_lack_of_memory_is_said_to_the_artist(
    monkeypatch: pytest.MonkeyPatch, engine: Interpolator
) -> None:
    def _fails(*_: object) -> None:
        raise MemoryError

    gap = _prepare(engine, _disc(38), _disc(58))
    for module in (splatted_gap, flow_warp_gap, midpoint, softsplat):
        monkeypatch.setattr(module, "straight_image", _fails)
    for module in (dis_splat, region_splat, steered_network, midpoint, softsplat):
        monkeypatch.setattr(module, "premultiply", _fails)

    with pytest.raises(RenderError, match="96 × 96"):
        gap.at(0.5, CancelToken())
    with pytest.raises(RenderError, match="96 × 96"):
        _prepare(engine, _disc(38), _disc(58))
