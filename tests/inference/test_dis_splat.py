from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.interpolator import Pin
from inbetweener.errors import RenderError
from inbetweener.inference import dis_splat
from inbetweener.inference.dis_splat import open_on

if TYPE_CHECKING:
    from inbetweener.core.interpolator import Inbetween, PreparedGap

_SIZE = 96


def _prepare(key_a: Any, key_b: Any, *pins: Pin) -> PreparedGap:
    return open_on("cpu").prepare(key_a, key_b, pins, CancelToken())


def _draw(key_a: Any, key_b: Any, t: float) -> Inbetween:
    return _prepare(key_a, key_b).at(t, CancelToken())


def _disc(center_x: int, center_y: int = 48, radius: int = 18) -> Any:
    """A red disc with a black outline on white paper, (96, 96, 3) uint8."""
    picture = np.full((_SIZE, _SIZE, 3), 255, np.uint8)
    cv2.circle(picture, (center_x, center_y), radius, (220, 40, 30), -1, cv2.LINE_AA)
    cv2.circle(picture, (center_x, center_y), radius, (0, 0, 0), 2, cv2.LINE_AA)
    return picture


def _cel(center_x: int) -> Any:
    """The disc with nothing around it, (96, 96, 4) uint8."""
    # Black under the edge of the alpha, as paint programs leave it, so that no rim is pale.
    colour = np.zeros((_SIZE, _SIZE, 3), np.uint8)
    cv2.circle(colour, (center_x, 48), 16, (220, 40, 30), -1, cv2.LINE_AA)
    alpha = np.zeros((_SIZE, _SIZE), np.uint8)
    cv2.circle(alpha, (center_x, 48), 19, 255, -1, cv2.LINE_AA)
    return np.dstack([np.where(alpha[..., None] > 0, colour, 0).astype(np.uint8), alpha])


def _center(weight: Any) -> tuple[float, float]:
    """The centre of mass, x and y."""
    mass = weight.astype(np.float64)
    y, x = np.indices(mass.shape)
    return float((x * mass).sum() / mass.sum()), float((y * mass).sum() / mass.sum())


def _noise(*shape: int, dtype: type[Any] = np.uint8, seed: int = 0) -> Any:
    return np.random.default_rng(seed).integers(0, np.iinfo(dtype).max, shape, dtype, endpoint=True)


@pytest.mark.parametrize("t", [0.25, 0.5, 0.75])
def test_a_moving_disc_is_where_t_says(t: float) -> None:
    key_a, key_b = _disc(38, 44), _disc(58, 52)

    inbetween = _draw(key_a, key_b, t)

    x, y = _center(255 - inbetween.image[..., 2])
    assert x == pytest.approx(38 + 20 * t, abs=0.75)
    assert y == pytest.approx(44 + 8 * t, abs=0.75)


def test_the_middle_of_a_moving_disc_is_the_disc_and_no_ghost() -> None:
    key_a, key_b, truth = _disc(38), _disc(58), _disc(48).astype(int)

    drawn = _draw(key_a, key_b, 0.5).image.astype(int)

    crossfade = (key_a.astype(int) + key_b) / 2
    assert np.abs(drawn - truth).mean() < 0.15 * np.abs(crossfade - truth).mean()
    assert np.abs(drawn[46:50, 40:56] - (220, 40, 30)).max() <= 2


def test_a_moving_cel_keeps_its_alpha_and_its_colour_up_to_the_edge() -> None:
    key_a, key_b = _cel(38), _cel(58)

    drawn = _draw(key_a, key_b, 0.5).image

    alpha = drawn[..., 3]
    assert _center(alpha)[0] == pytest.approx(48, abs=0.75)
    assert int(alpha.max()) == 255
    assert alpha.sum() == pytest.approx(key_a[..., 3].sum(), rel=0.05)
    assert not drawn[alpha == 0].any()
    # The outline is black: a pale rim would be colour of the void that leaked in.
    rim = (alpha > 8) & (alpha < 128)
    assert drawn[rim][:, :3].max() < 80


def test_white_paint_moves_though_it_looks_like_white_paper() -> None:
    key_a, key_b = _cel(38), _cel(58)
    key_a[..., :3], key_b[..., :3] = 255, 255

    drawn = _draw(key_a, key_b, 0.5).image

    assert _center(drawn[..., 3])[0] == pytest.approx(48, abs=0.75)


def test_16_bit_keys_give_a_16_bit_picture_with_finer_steps() -> None:
    ramp = np.linspace(20000, 21000, _SIZE).astype(np.uint16)
    key_a = np.repeat(np.repeat(ramp[None, :, None], _SIZE, axis=0), 3, axis=2)
    key_b = key_a + np.uint16(64)

    drawn = _draw(key_a, key_b, 0.5).image

    assert drawn.dtype == np.uint16
    np.testing.assert_allclose(drawn, key_a.astype(int) + 32, atol=33)
    assert len(np.unique(drawn)) > 20


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [3, 4])
def test_t_0_and_t_1_are_the_keys_to_the_bit(dtype: type[Any], channels: int) -> None:
    key_a = _noise(33, 47, channels, dtype=dtype)
    key_b = _noise(33, 47, channels, dtype=dtype, seed=1)
    gap = _prepare(key_a, key_b)

    for t, key in ((0, key_a), (1, key_b)):
        inbetween = gap.at(t, CancelToken())
        assert np.array_equal(inbetween.image, key)
        assert inbetween.image.dtype == dtype
        assert inbetween.confidence.min() == 1


@pytest.mark.parametrize("t", [0.0, 0.01, 0.5, 0.99, 1.0])
def test_between_two_same_keys_is_that_key_to_the_bit(t: float) -> None:
    key = _noise(40, 30, 4, dtype=np.uint16)

    inbetween = _draw(key, key.copy(), t)

    assert np.array_equal(inbetween.image, key)
    assert inbetween.confidence.min() == 1


@settings(max_examples=25, deadline=None)
@given(
    height=st.integers(1, 40),
    width=st.integers(1, 40),
    channels=st.sampled_from([3, 4]),
    t=st.floats(0, 1),
)
def test_keys_of_any_size_give_a_picture_of_that_size(
    height: int, width: int, channels: int, t: float
) -> None:
    key_a = _noise(height, width, channels)
    key_b = _noise(height, width, channels, seed=1)

    inbetween = _draw(key_a, key_b, t)

    assert inbetween.image.shape == key_a.shape
    assert inbetween.image.dtype == np.uint8
    assert inbetween.confidence.shape == (height, width)
    assert inbetween.confidence.dtype == np.float32
    assert 0 <= inbetween.confidence.min() <= inbetween.confidence.max() <= 1


def test_the_same_keys_give_the_same_bytes_whatever_the_threads() -> None:
    key_a, key_b = _noise(150, 170, 4), np.roll(_noise(150, 170, 4), 6, axis=1)
    torch_threads, opencv_threads = torch.get_num_threads(), cv2.getNumThreads()
    drawn = []

    try:
        for threads in (1, 2, 3, 2):
            torch.set_num_threads(threads)
            cv2.setNumThreads(threads)
            inbetween = _draw(key_a, key_b, 0.3)
            drawn.append((inbetween.image.tobytes(), inbetween.confidence.tobytes()))
    finally:
        torch.set_num_threads(torch_threads)
        cv2.setNumThreads(opencv_threads)

    assert len(set(drawn)) == 1


def test_what_was_drawn_before_changes_nothing() -> None:
    key_a, key_b = _disc(38), _disc(58)
    gap = _prepare(key_a, key_b)
    fresh = gap.at(0.5, CancelToken())

    gap.at(0.9, CancelToken()).image[:] = 0
    gap.at(0.0, CancelToken()).image[:] = 0
    again = gap.at(0.5, CancelToken())

    assert np.array_equal(again.image, fresh.image)
    assert np.array_equal(gap.at(0.0, CancelToken()).image, _disc(38))


def test_changing_a_key_after_preparation_changes_nothing() -> None:
    key_a, key_b = _disc(38), _disc(58)
    gap = _prepare(key_a, key_b)

    key_a[:] = 0

    assert np.array_equal(gap.at(0.0, CancelToken()).image, _disc(38))


def test_pins_are_taken_and_change_nothing() -> None:
    key_a, key_b = _disc(38), _disc(58)

    pinned = _prepare(key_a, key_b, Pin(38, 48, 10, 10)).at(0.5, CancelToken())

    assert np.array_equal(pinned.image, _draw(key_a, key_b, 0.5).image)


def test_confidence_is_high_on_what_moves_as_one_and_low_where_nothing_agrees() -> None:
    clear = _draw(_disc(44), _disc(52), 0.5).confidence
    lost = _draw(_noise(96, 96, 3), _noise(96, 96, 3, seed=1), 0.5).confidence

    assert clear[40:56, 40:56].min() > 0.9
    assert clear.mean() > 0.9
    assert lost.mean() < 0.3


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


def test_preparation_can_be_cancelled_between_any_two_steps() -> None:
    key_a, key_b = _disc(38), _disc(58)
    calm = _CountingToken(1000)
    open_on("cpu").prepare(key_a, key_b, (), calm)

    assert calm.asked >= 5
    for patience in range(calm.asked):
        with pytest.raises(Cancelled):
            open_on("cpu").prepare(key_a, key_b, (), _CountingToken(patience))


def test_drawing_can_be_cancelled_between_any_two_steps_and_tried_again() -> None:
    gap = _prepare(_disc(38), _disc(58))
    calm = _CountingToken(1000)
    expected = gap.at(0.5, calm)

    assert calm.asked >= 3
    for patience in range(calm.asked):
        with pytest.raises(Cancelled):
            gap.at(0.5, _CountingToken(patience))
    assert np.array_equal(gap.at(0.5, CancelToken()).image, expected.image)


def test_a_cancelled_token_stops_even_what_would_cost_nothing() -> None:
    token = CancelToken()
    token.cancel()
    same = _prepare(_disc(38), _disc(38))

    with pytest.raises(Cancelled):
        same.at(0.5, token)
    with pytest.raises(Cancelled):
        open_on("cpu").prepare(_disc(38), _disc(38), (), token)


@pytest.mark.parametrize("t", [-0.1, 1.1, float("nan")])
@pytest.mark.parametrize("other_x", [38, 58])
def test_a_t_outside_the_gap_is_refused(t: float, other_x: int) -> None:
    with pytest.raises(ValueError, match=r"t must be in \[0, 1\], got"):
        _draw(_disc(38), _disc(other_x), t)


def test_keys_of_different_shapes_are_refused() -> None:
    with pytest.raises(ValueError, match="one shape and type"):
        _prepare(_disc(38), _cel(38))


def test_a_lack_of_memory_is_said_to_the_artist(monkeypatch: pytest.MonkeyPatch) -> None:
    def _fails(*_: object) -> None:
        raise MemoryError

    gap = _prepare(_disc(38), _disc(58))
    monkeypatch.setattr(dis_splat, "straight_image", _fails)
    monkeypatch.setattr(dis_splat, "find_flow", _fails)

    with pytest.raises(RenderError, match="96 x 96"):
        gap.at(0.5, CancelToken())
    with pytest.raises(RenderError, match="96 x 96"):
        _prepare(_disc(38), _disc(58))
