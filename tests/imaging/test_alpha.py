from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from inbetweener.imaging.alpha import (
    common_form,
    display_rgba8,
    premultiply,
    straight_from_premultiplied,
    thumbnail,
    unpremultiply,
    with_bit_depth,
)

DTYPES = [np.uint8, np.uint16]


def picture(dtype: Any, channels: int) -> Any:
    return arrays(dtype, st.tuples(st.integers(1, 6), st.integers(1, 6), st.just(channels)))


def random_pixels(channels: int, dtype: Any = np.uint8, size: tuple[int, int] = (9, 12)) -> Any:
    highest = np.iinfo(dtype).max
    return np.random.default_rng(2).integers(0, highest, (*size, channels), dtype, endpoint=True)


@pytest.mark.parametrize("dtype", DTYPES)
def test_an_opaque_picture_survives_premultiplying_exactly(dtype):
    pixels = random_pixels(3, dtype)

    floats = premultiply(pixels)

    assert floats.shape == (9, 12, 4)
    assert floats.dtype == np.float32
    np.testing.assert_array_equal(unpremultiply(floats, dtype)[..., :3], pixels)


@pytest.mark.parametrize("dtype", DTYPES)
def test_straight_pixels_come_back_wherever_they_can_be_seen(dtype):
    pixels = random_pixels(4, dtype)
    pixels[0] = 0, 9, 9, 0

    straight = unpremultiply(premultiply(pixels), dtype)

    assert (straight[0] == 0).all()
    np.testing.assert_array_equal(straight[1:], pixels[1:])


def test_what_overshoots_is_cut_off():
    floats = np.array([[[1.2, 0.5, -0.1, 1.1], [0.4, 0.1, 0.0, 0.2]]], np.float32)

    assert unpremultiply(floats, np.uint8).tolist() == [[[255, 128, 0, 255], [255, 128, 0, 51]]]


def test_premultiplied_pixels_become_straight_ones():
    pixels = np.array([[[64, 32, 0, 128], [0, 0, 0, 0]]], np.uint8)

    assert straight_from_premultiplied(pixels).tolist() == [[[128, 64, 0, 128], [0, 0, 0, 0]]]


@given(picture(np.uint8, 4))
def test_the_screen_gets_premultiplied_colour_within_half_a_level(pixels):
    shown = display_rgba8(pixels)

    exact = pixels[..., :3].astype(float) * pixels[..., 3:] / 255
    assert shown.dtype == np.uint8
    assert np.abs(shown[..., :3] - exact).max() <= 0.5
    np.testing.assert_array_equal(shown[..., 3], pixels[..., 3])


@pytest.mark.parametrize("dtype", DTYPES)
def test_the_screen_gets_opaque_pictures_as_they_are(dtype):
    pixels = random_pixels(3, dtype)

    shown = display_rgba8(pixels)

    assert (shown.shape, shown.flags.c_contiguous) == ((9, 12, 4), True)
    np.testing.assert_array_equal(shown[..., :3], with_bit_depth(pixels, np.uint8))
    assert (shown[..., 3] == 255).all()


def test_what_is_shown_is_never_the_picture_itself():
    pixels = np.full((2, 2, 4), 255, np.uint8)

    assert not np.shares_memory(display_rgba8(pixels), pixels)
    assert not np.shares_memory(thumbnail(pixels, 10, 10), pixels)


def test_a_thumbnail_pixel_is_the_average_of_those_it_stands_for():
    pixels = np.zeros((4, 8, 4), np.uint8)
    pixels[:, :4] = 200, 100, 0, 255
    pixels[::2, 4:] = 0, 255, 0, 0  # hidden green must not show

    assert thumbnail(pixels, 2, 1).tolist() == [[[200, 100, 0, 255], [0, 0, 0, 0]]]


@given(st.integers(1, 60), st.integers(1, 60), st.integers(1, 40), st.integers(1, 40))
def test_a_thumbnail_fits_its_frame_and_touches_it(height, width, max_width, max_height):
    small = thumbnail(np.zeros((height, width, 3), np.uint8), max_width, max_height)

    assert small.shape[0] <= max_height
    assert small.shape[1] <= max_width
    is_whole = small.shape[:2] == (height, width)
    assert is_whole or small.shape[0] == max_height or small.shape[1] == max_width


def test_sixteen_bits_are_rounded_to_the_nearest_of_eight():
    levels = np.arange(65536, dtype=np.uint16).reshape(64, -1, 4)

    narrowed = with_bit_depth(levels, np.uint8)

    np.testing.assert_array_equal(narrowed, np.rint(levels / 257))


@pytest.mark.parametrize("a_form", [(np.uint8, 3), (np.uint8, 4), (np.uint16, 3), (np.uint16, 4)])
@pytest.mark.parametrize("b_form", [(np.uint8, 3), (np.uint8, 4), (np.uint16, 3), (np.uint16, 4)])
def test_two_pictures_are_brought_to_one_form_without_loss(a_form, b_form):
    originals = [random_pixels(channels, dtype) for dtype, channels in (a_form, b_form)]

    brought = common_form(*originals)

    assert {pixels.dtype.type for pixels in brought} == {
        max(a_form[0], b_form[0], key=DTYPES.index)
    }
    assert {pixels.shape[2] for pixels in brought} == {max(a_form[1], b_form[1])}
    for original, pixels in zip(originals, brought, strict=True):
        widened = original.astype(int) * (257 if pixels.dtype != original.dtype else 1)
        np.testing.assert_array_equal(pixels[..., : original.shape[2]], widened)
        if original.shape[2] < pixels.shape[2]:
            assert (pixels[..., 3] == np.iinfo(pixels.dtype).max).all()


def test_a_picture_that_needs_no_change_is_given_back_itself():
    a, b = random_pixels(4), random_pixels(3)

    assert common_form(a, b)[0] is a
