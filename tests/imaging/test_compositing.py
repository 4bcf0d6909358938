"""Cels over one another, against Pillow and against the published formulas in double precision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from PIL import Image

from inbetweener.imaging import compositing
from inbetweener.imaging.alpha import premultiply
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.compositing import Sheet, compose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels


def _noise(seed: int, shape: tuple[int, int, int] = (23, 31, 4), dtype: Any = np.uint8) -> Any:
    random = np.random.default_rng(seed)
    return random.integers(0, np.iinfo(dtype).max, shape, dtype=dtype, endpoint=True)


def _formula(b: NDArray[Any], s: NDArray[Any], opacity: float, blend: Blend) -> NDArray[Any]:
    """Straight RGBA in [0, 1], double precision: the W3C's "Compositing and Blending", 5 and 9."""
    cb, ab, cs, alpha = b[..., :3], b[..., 3:], s[..., :3], s[..., 3:] * opacity
    mixed = {
        Blend.NORMAL: cs,
        Blend.MULTIPLY: cb * cs,
        Blend.SCREEN: cb + cs - cb * cs,
        Blend.ADD: np.minimum(1, cb + cs),
    }[blend]
    colour = alpha * ((1 - ab) * cs + ab * mixed) + (1 - alpha) * ab * cb
    out = alpha + ab * (1 - alpha)
    straight = np.divide(colour, out, out=np.zeros_like(colour), where=out > 0)
    return np.concatenate([straight, out], axis=2)


def _expected(sheets: Sequence[Sheet], size: tuple[int, int]) -> NDArray[Any]:
    canvas = np.zeros((size[1], size[0], 4))
    for sheet in sheets:
        pixels = sheet.pixels / (255 if sheet.pixels.dtype == np.uint8 else 65535)
        if pixels.shape[2] == 3:
            pixels = np.concatenate([pixels, np.ones_like(pixels[..., :1])], axis=2)
        whole = np.zeros_like(canvas)
        for y, x in np.ndindex(*pixels.shape[:2]):
            if 0 <= y + sheet.top < size[1] and 0 <= x + sheet.left < size[0]:
                whole[y + sheet.top, x + sheet.left] = pixels[y, x]
        canvas = _formula(canvas, whole, sheet.opacity, sheet.blend)
    return canvas


def _assert_within(result: Pixels, expected: NDArray[Any], levels: float) -> None:
    """Within so many levels, colours weighed by their alpha, since a faint pixel has few."""
    maximum = np.iinfo(result.dtype).max
    alpha = expected[..., 3:]
    assert np.abs(result[..., 3:] - alpha * maximum).max() <= levels
    off = np.abs(result[..., :3] - expected[..., :3] * maximum) * (alpha * maximum >= 0.5)
    assert off.max() <= levels


def test_one_cel_over_another_is_pillows_alpha_composite() -> None:
    below, above = _noise(1), _noise(2)
    result = compose([Sheet(below), Sheet(above)], 31, 23).astype(int)
    pillow = Image.alpha_composite(Image.fromarray(below), Image.fromarray(above))
    expected = np.asarray(pillow).astype(int)
    visible = expected[..., 3] > 0
    assert np.abs(result - expected)[visible].max() <= 1


@pytest.mark.parametrize("blend", Blend)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_each_blending_is_the_published_formula(blend: Blend, dtype: Any) -> None:
    sheets = [
        Sheet(_noise(3, (23, 31, 3), dtype)),
        Sheet(_noise(4, dtype=dtype), opacity=0.4, blend=blend),
        Sheet(_noise(5, dtype=dtype), 3, -2, blend=blend),
    ]
    result = compose(sheets, 31, 23)
    assert result.dtype == dtype
    _assert_within(result, _expected(sheets, (31, 23)), 0.51)


@pytest.mark.parametrize("blend", Blend)
def test_over_nothing_every_blending_leaves_a_cel_as_it_is(blend: Blend) -> None:
    cel = _noise(6)
    result = compose([Sheet(cel, blend=blend)], 31, 23)
    assert (result == np.where(cel[..., 3:] > 0, cel, 0)).all()


@st.composite
def _sheets(draw: st.DrawFn) -> Sheet:
    dtype: Any = draw(st.sampled_from([np.uint8, np.uint16]))
    shape = (draw(st.integers(1, 6)), draw(st.integers(1, 6)), draw(st.sampled_from([3, 4])))
    maximum = int(np.iinfo(dtype).max)
    values = st.sampled_from([0, 1, maximum // 2, maximum - 1, maximum])
    pixels = draw(npst.arrays(dtype, shape, elements=values))
    place = st.integers(-7, 7)
    opacity = draw(st.sampled_from([0.0, 0.25, 1.0]))
    return Sheet(pixels, draw(place), draw(place), opacity, draw(st.sampled_from(Blend)))


@settings(max_examples=120, deadline=None)
@given(st.lists(_sheets(), max_size=4), st.sampled_from([np.uint8, np.uint16]))
def test_any_pile_is_the_formula_rounded_once(sheets: list[Sheet], dtype: type[Any]) -> None:
    result = compose(sheets, 6, 5, dtype)
    expected = _expected(sheets, (6, 5))
    # A pixel of one level's alpha has its colour from a quotient of two tiny numbers.
    _assert_within(result, expected, 0.51 if dtype is np.uint8 else 1.0)


@given(npst.arrays(np.uint16, (4, 5, 4)), st.booleans())
@settings(max_examples=60, deadline=None)
def test_what_is_opaque_or_alone_comes_through_exactly(cel: Any, opaque: bool) -> None:
    if opaque:
        cel[..., 3] = 65535
    below = [Sheet(_noise(7, (4, 5, 4), np.uint16))] if opaque else []
    result = compose([*below, Sheet(cel)], 5, 4)
    assert (result == np.where(cel[..., 3:] > 0, cel, 0)).all()


def test_eight_bits_are_widened_to_sixteen_exactly() -> None:
    low, deep = _noise(8, (4, 4, 3)), np.zeros((4, 4, 4), np.uint16)
    result = compose([Sheet(low), Sheet(deep)], 4, 4)
    assert (result[..., :3] == low.astype(np.uint16) * 257).all()
    assert (result[..., 3] == 65535).all()


def test_sixteen_bits_are_rounded_to_eight_where_asked() -> None:
    deep = _noise(9, (4, 4, 3), np.uint16)
    result = compose([Sheet(deep)], 4, 4, np.uint8)
    assert np.abs(result[..., :3] * 257.0 - deep).max() <= 128.5


def test_a_background_larger_than_the_frame_is_cut_where_it_lies() -> None:
    background = _noise(10, (40, 60, 3))
    result = compose([Sheet(background, -7, -5)], 20, 10)
    assert (result[..., :3] == background[5:15, 7:27]).all()


def test_premultiplied_floats_are_as_good_as_straight_pixels() -> None:
    below, above = Sheet(_noise(17, (23, 31, 3))), _noise(18)
    floats = Sheet(premultiply(above), 2, 1, 0.7, Blend.MULTIPLY)
    straight = Sheet(above, 2, 1, 0.7, Blend.MULTIPLY)
    result = compose([below, floats], 31, 23).astype(int)
    assert np.abs(result - compose([below, straight], 31, 23)).max() <= 1
    alone = compose([Sheet(premultiply(above))], 31, 23, np.uint8)
    assert (alone == np.where(above[..., 3:] > 0, above, 0)).all()


def test_opaque_floats_are_rounded() -> None:
    floats = np.full((3, 2, 4), [0.25, 0.5, 1, 1], np.float32)
    assert (compose([Sheet(floats)], 2, 3) == [64, 128, 255, 255]).all()


def test_strips_leave_no_seam(monkeypatch: pytest.MonkeyPatch) -> None:
    sheets = [Sheet(_noise(11)), Sheet(_noise(12), 2, 9), Sheet(_noise(13), -4, -3, 0.5)]
    whole = compose(sheets, 31, 23)
    monkeypatch.setattr(compositing, "_STRIP_PIXELS", 62)
    assert (compose(sheets, 31, 23) == whole).all()


def test_nothing_is_transparent_black() -> None:
    assert not compose([], 3, 2).any()
    assert not compose([Sheet(_noise(14), 31, 0)], 3, 2).any()


def test_a_hidden_cel_is_not_seen() -> None:
    assert not compose([Sheet(_noise(15), opacity=0)], 31, 23).any()


@pytest.mark.parametrize("opacity", [-0.1, 1.5, float("nan")])
def test_an_opacity_beyond_its_range_is_a_mistake(opacity: float) -> None:
    with pytest.raises(ValueError, match="opacity"):
        Sheet(_noise(16), opacity=opacity)


def test_a_frame_needs_pixels() -> None:
    with pytest.raises(ValueError, match="frame"):
        compose([], 0, 5)
