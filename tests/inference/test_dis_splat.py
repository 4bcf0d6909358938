from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
import torch

from inbetweener.core.cancel import CancelToken
from inbetweener.errors import RenderError
from inbetweener.inference import dis_splat, splatted_gap
from inbetweener.inference.dis_splat import open_on

if TYPE_CHECKING:
    from inbetweener.core.interpolator import Inbetween, Pin, PreparedGap

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


def test_confidence_is_high_on_what_moves_as_one_and_low_where_nothing_agrees() -> None:
    clear = _draw(_disc(44), _disc(52), 0.5).confidence
    lost = _draw(_noise(96, 96, 3), _noise(96, 96, 3, seed=1), 0.5).confidence

    assert clear[40:56, 40:56].min() > 0.9
    assert clear.mean() > 0.9
    assert lost.mean() < 0.3


def test_a_lack_of_memory_is_said_to_the_artist(monkeypatch: pytest.MonkeyPatch) -> None:
    def _fails(*_: object) -> None:
        raise MemoryError

    gap = _prepare(_disc(38), _disc(58))
    monkeypatch.setattr(splatted_gap, "straight_image", _fails)
    monkeypatch.setattr(dis_splat, "find_flow", _fails)

    with pytest.raises(RenderError, match="96 × 96"):
        gap.at(0.5, CancelToken())
    with pytest.raises(RenderError, match="96 × 96"):
        _prepare(_disc(38), _disc(58))
