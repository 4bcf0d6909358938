from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inbetweener.errors import DrawingError
from inbetweener.imaging.reading import read_picture
from tests.support.png_samples import (
    ALL_SORTS,
    COLOUR,
    COLOUR_ALPHA,
    GREY,
    GREY_ALPHA,
    INDEXED,
    chunks_of,
    expected_pixels,
    from_chunks,
    png_of,
    random_png,
    with_chunks,
)

COLOUR_KEYED = [sort for sort in ALL_SORTS if sort[0] in (GREY, COLOUR, INDEXED)]


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize(("colour_type", "depth"), ALL_SORTS)
def test_every_sort_of_png_gives_the_pixels_that_pypng_reads(colour_type, depth, interlaced):
    data = random_png(colour_type, depth, interlaced=interlaced)

    picture = read_picture(data)

    assert picture.pixels.dtype == (np.uint16 if depth == 16 else np.uint8)
    assert picture.pixels.flags.c_contiguous
    np.testing.assert_array_equal(picture.pixels, expected_pixels(data))


@pytest.mark.parametrize("interlaced", [False, True])
@pytest.mark.parametrize(("colour_type", "depth"), COLOUR_KEYED)
def test_every_sort_of_transparent_colour_becomes_alpha(colour_type, depth, interlaced):
    data = random_png(colour_type, depth, interlaced=interlaced, transparent=True)

    picture = read_picture(data)

    assert picture.traits.has_alpha
    assert picture.pixels[..., 3].min() < picture.pixels[..., 3].max()
    np.testing.assert_array_equal(picture.pixels, expected_pixels(data))


@pytest.mark.parametrize(
    ("colour_type", "depth", "expected"),
    [
        (GREY, 1, (1, True, False)),
        (GREY, 16, (16, True, False)),
        (GREY_ALPHA, 8, (8, True, True)),
        (COLOUR, 8, (8, False, False)),
        (COLOUR_ALPHA, 16, (16, False, True)),
        (INDEXED, 2, (8, False, False)),
    ],
)
def test_traits_tell_depth_greyness_and_alpha(colour_type, depth, expected):
    traits = read_picture(random_png(colour_type, depth)).traits

    assert (traits.bit_depth, traits.is_grey, traits.has_alpha) == expected


def test_traits_of_an_indexed_png_hold_its_palette():
    data = random_png(INDEXED, 4, transparent=True)
    chunks = dict(chunks_of(data))

    palette = read_picture(data).traits.palette

    assert palette is not None
    assert (palette.colours, palette.alphas) == (chunks[b"PLTE"], chunks[b"tRNS"])
    assert (palette.bit_depth, len(palette)) == (4, 16)


def test_resolution_is_carried_and_changes_no_pixel():
    plain = random_png(COLOUR_ALPHA, 8)
    resolution = struct.pack(">IIB", 13780, 13780, 1)

    picture = read_picture(with_chunks(plain, [(b"gAMA", b"\0\0\xb1\x8f"), (b"pHYs", resolution)]))

    assert [(c.kind, c.data) for c in picture.traits.carried][-1] == (b"pHYs", resolution)
    np.testing.assert_array_equal(picture.pixels, expected_pixels(plain))


def test_unsound_extras_do_not_reach_the_decoder(capfd):
    data = with_chunks(random_png(COLOUR, 8), [(b"iCCP", b"x\0\0junk"), (b"zTXt", b"k\0\0junk")])

    read_picture(data)

    assert capfd.readouterr().err == ""


def broken_pngs() -> dict[str, bytes]:
    whole = random_png(COLOUR_ALPHA, 8)
    head, (_, body), end = chunks_of(whole)
    rows = zlib.decompress(body)
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 1
    return {
        "empty": b"",
        "one byte": b"\x89",
        "signature only": whole[:8],
        "cut in the pixels": whole[: len(whole) // 2],
        "without its end": whole[:-12],
        "flipped bit": bytes(flipped),
        "half the rows": from_chunks([head, (b"IDAT", zlib.compress(rows[: len(rows) // 2])), end]),
        "half the stream": from_chunks([head, (b"IDAT", body[: len(body) // 2]), end]),
        "not packed at all": from_chunks([head, (b"IDAT", b"hello" * 20), end]),
        "unknown filter": from_chunks([head, (b"IDAT", zlib.compress(b"\x09" + rows[1:])), end]),
        "no pixels": from_chunks([head, end]),
        "unknown critical chunk": from_chunks([head, (b"IDAT", b""), end]),
    }


@pytest.mark.parametrize("sort", broken_pngs())
def test_a_broken_png_is_refused_with_its_name_and_the_reason(sort):
    with pytest.raises(DrawingError, match=r"^A1\.png cannot be used: .+\.$"):
        read_picture(broken_pngs()[sort], name=Path("A1.png"))


def test_damage_is_found_before_the_decoder_complains(capfd):
    for sort in ("cut in the pixels", "without its end", "flipped bit", "no pixels"):
        with pytest.raises(DrawingError):
            read_picture(broken_pngs()[sort])

    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("size", [(60_000, 60_000), (20_000, 1), (16_000, 16_000)])
def test_a_picture_that_is_too_large_is_refused_before_it_is_unpacked(size):
    header = (b"IHDR", struct.pack(">IIBBBBB", *size, 8, 2, 0, 0, 0))
    data = from_chunks([header, *chunks_of(random_png(COLOUR, 8))[1:]])

    with pytest.raises(DrawingError, match=f"it is {size[0]} × {size[1]} pixels, and the largest"):
        read_picture(data)


@settings(max_examples=200)
@given(st.data())
def test_no_damage_raises_anything_but_our_error(data):
    whole = bytearray(random_png(INDEXED, 4, transparent=True))
    for place in data.draw(st.lists(st.integers(8, len(whole) - 1), min_size=1, max_size=4)):
        whole[place] = data.draw(st.integers(0, 255))

    try:
        picture = read_picture(bytes(whole))
    except DrawingError:
        return
    assert picture.pixels.shape[:2] == (13, 17)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(DrawingError, match=r"A1\.png cannot be used: the file is gone"):
        read_picture(tmp_path / "A1.png")


def test_a_folder_is_no_picture(tmp_path):
    (tmp_path / "A1.png").mkdir()

    with pytest.raises(DrawingError, match="it is not a file"):
        read_picture(tmp_path / "A1.png")


def test_a_name_that_no_file_can_have_is_told():
    with pytest.raises(DrawingError, match="no file can have that name"):
        read_picture(Path("A\0.png"))


def test_a_header_that_promises_more_than_the_file_holds_is_refused_before_it_gets_memory(
    monkeypatch,
):
    def unpack(_data):
        raise AssertionError("half a gigabyte was asked for")

    monkeypatch.setattr("inbetweener.imaging.png_pictures.decode_with_opencv", unpack)
    head, *rest = chunks_of(random_png(COLOUR, 8))
    size = struct.pack(">II", 16_384, 8_192)

    with pytest.raises(DrawingError, match="cannot be unpacked"):
        read_picture(from_chunks([(head[0], size + head[1][8:]), *rest]))


def test_what_deflate_packs_tightest_is_read():
    white = np.full((1500, 2000, 1), 255, np.uint8)

    for planes in (1, 3):
        pixels = np.repeat(white, planes, axis=2)
        packed = png_of(pixels[..., 0] if planes == 1 else pixels)
        assert (read_picture(packed).pixels == 255).all()
