from __future__ import annotations

import struct
import zlib
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inbetweener.imaging.png_chunks import Chunk
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.traits import Palette, PngTraits
from inbetweener.imaging.writing import encode_png
from tests.support.png_samples import (
    ALL_SORTS,
    COLOUR,
    COLOUR_ALPHA,
    GREY,
    GREY_ALPHA,
    INDEXED,
    chunks_of,
    expected_pixels,
    random_png,
    raw_png,
)

PALETTE = Palette(bytes([255, 0, 0, 0, 0, 255, 0, 0, 0, 250, 250, 250]), b"\xff\xff\x00", 2)
RESOLUTION = Chunk(b"pHYs", struct.pack(">IIB", 13780, 13780, 1))


def profile(space: bytes) -> Chunk:
    return Chunk(b"iCCP", b"scanner\0\0" + zlib.compress(bytes(16) + space + bytes(108)))


def random_pixels(
    channels: int = 3, dtype: Any = np.uint8, size: tuple[int, int] = (23, 31)
) -> Any:
    highest = np.iinfo(dtype).max
    return np.random.default_rng(5).integers(0, highest, (*size, channels), dtype, endpoint=True)


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize(("colour_type", "depth"), ALL_SORTS)
def test_every_sort_of_png_comes_back_with_its_samples_and_its_form(colour_type, depth, interlaced):
    original = random_png(colour_type, depth, interlaced=interlaced)
    picture = read_picture(original)

    written = encode_png(picture.pixels, picture.traits)

    before, after = raw_png(original), raw_png(written)
    assert (after.colour_type, after.bit_depth) == (before.colour_type, before.bit_depth)
    assert after.palette == before.palette
    np.testing.assert_array_equal(expected_pixels(written), expected_pixels(original))


@pytest.mark.parametrize("depth", [1, 2, 4, 8])
def test_palette_alphas_come_back_entry_by_entry(depth):
    original = random_png(INDEXED, depth, transparent=True)
    picture = read_picture(original)

    written = encode_png(picture.pixels, picture.traits)

    assert dict(chunks_of(written))[b"tRNS"] == dict(chunks_of(original))[b"tRNS"]
    assert raw_png(written).palette == raw_png(original).palette
    np.testing.assert_array_equal(expected_pixels(written), picture.pixels)


@pytest.mark.parametrize(("colour_type", "expected"), [(GREY, GREY_ALPHA), (COLOUR, COLOUR_ALPHA)])
def test_a_transparent_colour_is_written_as_alpha(colour_type, expected):
    original = random_png(colour_type, 8, transparent=True)
    picture = read_picture(original)

    written = encode_png(picture.pixels, picture.traits)

    assert raw_png(written).colour_type == expected
    np.testing.assert_array_equal(expected_pixels(written), picture.pixels)


@settings(max_examples=60)
@given(
    height=st.integers(1, 90),
    width=st.integers(1, 40),
    channels=st.sampled_from([3, 4]),
    dtype=st.sampled_from([np.uint8, np.uint16]),
    compression=st.integers(0, 9),
    flat=st.booleans(),
)
def test_pixels_of_any_size_come_back_exactly(height, width, channels, dtype, compression, flat):
    pixels = random_pixels(channels, dtype, (height, width))
    if flat:
        pixels[:] = pixels[:1, :1]
    traits = PngTraits(bit_depth=pixels.dtype.itemsize * 8, has_alpha=channels == 4)

    written = encode_png(pixels, traits, compression)

    np.testing.assert_array_equal(read_picture(written).pixels, pixels)


def test_gradients_are_packed_by_their_differences():
    ramp = np.add.outer(np.arange(200), np.arange(300))
    pixels = np.dstack([ramp, ramp * 3, ramp * 5]).astype(np.uint8)

    written = encode_png(pixels)

    np.testing.assert_array_equal(expected_pixels(written), pixels)
    assert len(written) < pixels.size / 20


def test_eight_bits_are_widened_for_a_key_of_sixteen():
    pixels = random_pixels()

    written = encode_png(pixels, PngTraits(bit_depth=16))

    assert raw_png(written).bit_depth == 16
    np.testing.assert_array_equal(expected_pixels(written), pixels.astype(int) * 257)


def test_sixteen_bits_are_rounded_for_a_key_of_eight():
    pixels = np.array([[[0, 128, 129], [257 * 7, 65535, 257 * 7 + 128]]], np.uint16)

    written = encode_png(pixels, PngTraits(bit_depth=8))

    assert expected_pixels(written).tolist() == [[[0, 0, 1], [7, 255, 7]]]


def test_grey_a_hair_off_is_still_written_as_grey():
    pixels = np.array([[[100, 101, 102], [7, 7, 7]]], np.uint8)

    raw = raw_png(encode_png(pixels, PngTraits(is_grey=True)))

    assert (raw.colour_type, raw.samples.tolist()) == (GREY, [[[101], [7]]])


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_every_level_of_grey_stays_what_it_is(dtype):
    levels = np.arange(np.iinfo(dtype).max + 1, dtype=dtype)
    pixels = levels.reshape(-1, 16, 1).repeat(3, axis=2)

    raw = raw_png(encode_png(pixels, PngTraits(pixels.dtype.itemsize * 8, is_grey=True)))

    np.testing.assert_array_equal(raw.samples.ravel(), levels)


def test_colour_is_never_lost_to_a_grey_key():
    pixels = random_pixels()

    written = encode_png(pixels, PngTraits(bit_depth=4, is_grey=True))

    assert raw_png(written).colour_type == COLOUR
    np.testing.assert_array_equal(expected_pixels(written), pixels)


def test_coarse_grey_is_rounded_to_its_levels():
    grey = np.array([[0, 42, 43, 127, 128, 255]], np.uint8)[..., None].repeat(3, axis=2)

    raw = raw_png(encode_png(grey, PngTraits(bit_depth=2, is_grey=True)))

    assert (raw.bit_depth, raw.samples.ravel().tolist()) == (2, [0, 0, 1, 1, 2, 3])


def test_an_opaque_frame_of_a_cel_is_still_a_cel():
    written = encode_png(random_pixels(), PngTraits(has_alpha=True))

    raw = raw_png(written)
    assert raw.colour_type == COLOUR_ALPHA
    assert (raw.samples[..., 3] == 255).all()


def test_transparency_is_kept_even_where_the_key_had_none():
    pixels = random_pixels(4)

    np.testing.assert_array_equal(expected_pixels(encode_png(pixels, PngTraits())), pixels)


def test_an_alpha_channel_that_hides_nothing_is_dropped_for_an_opaque_key():
    pixels = random_pixels(4)
    pixels[..., 3] = 255

    assert raw_png(encode_png(pixels, PngTraits())).colour_type == COLOUR


def test_each_pixel_takes_the_nearest_colour_of_the_palette():
    pixels = np.array([[[240, 20, 10], [10, 30, 200], [255, 255, 255]]], np.uint8)

    raw = raw_png(encode_png(pixels, PngTraits(palette=PALETTE)))

    assert (raw.colour_type, raw.bit_depth) == (INDEXED, 2)
    assert raw.samples.ravel().tolist() == [0, 1, 3]


def test_faint_pixels_go_to_the_transparent_entry_whatever_their_colour():
    pixels = np.array([[[255, 0, 0, 10], [250, 250, 250, 0], [0, 0, 255, 250]]], np.uint8)

    raw = raw_png(encode_png(pixels, PngTraits(has_alpha=True, palette=PALETTE)))

    assert raw.samples.ravel().tolist() == [2, 2, 1]


def test_carried_chunks_stand_before_palette_and_pixels():
    carried = (RESOLUTION, profile(b"RGB "), Chunk(b"sRGB", b"\0"), Chunk(b"gAMA", bytes(4)))

    written = encode_png(random_pixels(), PngTraits(palette=PALETTE, carried=carried))

    kinds = [kind for kind, _ in chunks_of(written)]
    assert kinds == [
        b"IHDR", b"iCCP", b"gAMA", b"pHYs", b"PLTE", b"tRNS", b"IDAT", b"IEND",
    ]  # fmt: skip
    assert dict(chunks_of(written))[b"pHYs"] == RESOLUTION.data


def test_a_grey_profile_is_left_out_once_there_is_colour():
    traits = PngTraits(is_grey=True, carried=(profile(b"GRAY"), RESOLUTION))
    grey = np.full((4, 4, 3), 99, np.uint8)

    assert b"iCCP" in dict(chunks_of(encode_png(grey, traits)))
    assert b"iCCP" not in dict(chunks_of(encode_png(random_pixels(), traits)))


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 2), np.uint8),
        np.zeros((0, 4, 3), np.uint8),
        np.zeros((4, 4, 3), np.float32),
    ],
)
def test_what_is_no_picture_is_a_mistake_of_the_caller(pixels):
    with pytest.raises(ValueError, match="a picture is"):
        encode_png(pixels)


def test_compression_out_of_range_is_a_mistake_of_the_caller():
    with pytest.raises(ValueError, match="compression is 0 to 9, not 10"):
        encode_png(random_pixels(), compression=10)
