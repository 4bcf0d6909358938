from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.errors import DrawingError
from inbetweener.imaging.png_chunks import (
    Chunk,
    PngInfo,
    join_chunks,
    legal_carried,
    png_info,
    split_chunks,
    without_extras,
)
from tests.support.png_samples import (
    ALL_SORTS,
    COLOUR,
    INDEXED,
    chunks_of,
    from_chunks,
    random_png,
    with_chunks,
)

PATH = Path("A1.png")
PHYS = (b"pHYs", struct.pack(">IIB", 13780, 13780, 1))
GAMA = (b"gAMA", struct.pack(">I", 45455))
SRGB = (b"sRGB", b"\0")
ICCP = (b"iCCP", b"profile\0\0anything")


def info_of(data: bytes) -> PngInfo:
    return png_info(split_chunks(data, PATH), PATH)


@pytest.mark.parametrize(("colour_type", "depth"), ALL_SORTS)
def test_every_sort_of_png_is_described_and_put_together_again(colour_type, depth):
    data = random_png(colour_type, depth, interlaced=True)

    chunks = split_chunks(data, PATH)
    header = png_info(chunks, PATH).header

    assert [(chunk.kind, chunk.data) for chunk in chunks] == chunks_of(data)
    assert (header.width, header.height) == (17, 13)
    assert (header.colour_type, header.bit_depth, header.is_interlaced) == (
        colour_type,
        depth,
        True,
    )
    assert join_chunks(chunks) == data


def test_palette_and_alphas_are_kept_in_their_order():
    data = random_png(INDEXED, 4, transparent=True)

    info = info_of(data)

    assert info.palette == dict(chunks_of(data))[b"PLTE"]
    assert info.transparency == dict(chunks_of(data))[b"tRNS"]
    assert info.has_alpha


def test_carried_chunks_come_in_legal_order_and_the_rest_stays_behind():
    time = (b"tIME", b"\x07\xe8\1\1\1\1\1")
    text = (b"tEXt", b"Author\0somebody")
    data = with_chunks(random_png(COLOUR, 8), [PHYS, time, GAMA, text, SRGB])

    assert [chunk.kind for chunk in info_of(data).carried] == [b"sRGB", b"gAMA", b"pHYs"]


def test_a_profile_wins_over_srgb_for_only_one_may_stand():
    carried = legal_carried([Chunk(*SRGB), Chunk(*ICCP)])

    assert [chunk.kind for chunk in carried] == [b"iCCP"]


@pytest.mark.parametrize("broken", [(b"pHYs", b"abc"), (b"gAMA", b""), (b"sRGB", b"12")])
def test_carried_chunks_of_the_wrong_length_stay_behind(broken):
    assert legal_carried([Chunk(*broken)]) == ()


def test_extras_are_left_out_for_the_decoder():
    plain = random_png(COLOUR, 8)
    data = with_chunks(plain, [PHYS, ICCP])

    assert without_extras(data, split_chunks(data, PATH)) == plain
    assert without_extras(plain, split_chunks(plain, PATH)) is plain


@pytest.mark.parametrize("place", [20, 45, -20])
def test_a_flipped_bit_is_told_by_the_checksum(place):
    data = bytearray(random_png(COLOUR, 8))
    data[place] ^= 4

    with pytest.raises(DrawingError, match=r"A1\.png cannot be used: it is damaged"):
        split_chunks(bytes(data), PATH)


@given(st.integers(min_value=0, max_value=10_000))
def test_a_png_cut_short_anywhere_is_refused(length):
    data = random_png(COLOUR, 8)

    with pytest.raises(DrawingError):
        split_chunks(data[: length % len(data)], PATH)


@given(st.binary(max_size=200))
def test_no_garbage_raises_anything_else(garbage):
    data = b"\x89PNG\r\n\x1a\n" + garbage

    with pytest.raises(DrawingError):
        png_info(split_chunks(data, PATH), PATH)


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ((0, 1, 8, 2, 0, 0, 0), "its size of 0 × 1 pixels makes no sense"),
        ((1, 1, 3, 2, 0, 0, 0), "the PNG header makes no sense"),
        ((1, 1, 16, 3, 0, 0, 0), "the PNG header makes no sense"),
        ((1, 1, 8, 5, 0, 0, 0), "the PNG header makes no sense"),
        ((1, 1, 8, 2, 0, 0, 2), "the PNG header makes no sense"),
    ],
)
def test_a_header_that_makes_no_sense_is_refused(header, reason):
    data = with_header(header)

    with pytest.raises(DrawingError, match=re.escape(reason)):
        info_of(data)


def with_header(header: tuple[int, ...]) -> bytes:
    _, *rest = chunks_of(random_png(COLOUR, 8))
    return from_chunks([(b"IHDR", struct.pack(">IIBBBBB", *header)), *rest])


def test_an_indexed_png_without_its_palette_is_refused():
    chunks = [chunk for chunk in chunks_of(random_png(INDEXED, 8)) if chunk[0] != b"PLTE"]

    with pytest.raises(DrawingError, match="palette"):
        info_of(from_chunks(chunks))


def test_bytes_after_the_end_do_no_harm():
    data = random_png(COLOUR, 8)

    assert split_chunks(data + b"left by a scanner", PATH) == split_chunks(data, PATH)
