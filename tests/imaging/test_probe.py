from __future__ import annotations

import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inbetweener.errors import DrawingError
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.picture import PictureInfo
from inbetweener.imaging.probe import probe
from inbetweener.imaging.reading import read_picture
from tests.support.png_samples import (
    ALL_SORTS,
    COLOUR,
    COLOUR_ALPHA,
    INDEXED,
    chunks_of,
    from_chunks,
    random_png,
    with_chunks,
)


@pytest.fixture
def write(tmp_path):
    def written(data: bytes, name: str = "A1.png"):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return written


@pytest.mark.parametrize("transparent", [False, True])
@pytest.mark.parametrize(("colour_type", "depth"), ALL_SORTS)
def test_the_header_tells_what_reading_gives(write, colour_type, depth, transparent):
    has_key = transparent and colour_type in (0, 2, 3)
    path = write(random_png(colour_type, depth, transparent=has_key))

    info = probe(path)
    pixels = read_picture(path).pixels

    assert (info.height, info.width, info.channels) == pixels.shape
    assert info.has_alpha == (pixels.shape[2] == 4)
    assert info.bit_depth == depth
    assert info.is_indexed == (colour_type == INDEXED)


def test_the_name_does_not_matter(write):
    expected = PictureInfo(17, 13, 8, 4, True, False, PictureKind.PNG)

    for name in ("A1.PNG", "A1.jpg", "A1", "A1.TGA"):
        assert probe(write(random_png(COLOUR_ALPHA, 8), name)) == expected


def test_a_large_profile_before_the_palette_is_passed_over(write):
    data = with_chunks(random_png(INDEXED, 8, transparent=True), [(b"iCCP", bytes(500_000))])

    assert probe(write(data)).has_alpha


def test_bytes_after_the_end_do_no_harm(write):
    assert probe(write(random_png(COLOUR, 8) + b"left by a scanner")).width == 17


@pytest.mark.parametrize("missing", [1, 12, 13, 200])
def test_a_png_without_its_end_is_found_out(write, missing):
    path = write(random_png(COLOUR, 8)[:-missing])

    with pytest.raises(DrawingError, match=r"A1\.png cannot be used: it ends too early"):
        probe(path)


def test_an_empty_file_is_told(write):
    with pytest.raises(DrawingError, match="the file is empty"):
        probe(write(b""))


def test_a_text_named_png_is_told(write):
    with pytest.raises(DrawingError, match="it is not a picture of a kind that can be read"):
        probe(write(b"these are the notes for scene 12"))


def test_a_header_of_sixty_thousand_pixels_is_refused(write):
    header = (b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    path = write(from_chunks([header, *chunks_of(random_png(COLOUR, 8))[1:]]))

    with pytest.raises(DrawingError, match="it is 60000 × 60000 pixels, and the largest"):
        probe(path)


def test_a_damaged_header_is_told_by_its_checksum(write):
    data = bytearray(random_png(COLOUR, 8))
    data[18] ^= 1

    with pytest.raises(DrawingError, match="the checksum of IHDR is wrong"):
        probe(write(bytes(data)))


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(DrawingError, match="the file is gone or has another name now"):
        probe(tmp_path / "A1.png")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(garbage=st.binary(max_size=120))
@pytest.mark.parametrize(
    "start",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"II*\0",
        b"MM\0*",
        b"BM",
        b"RIFF\0\0\0\0WEBPVP8 ",
    ],
)
@pytest.mark.parametrize("name", ["A1.png", "A1.tga"])
def test_no_garbage_raises_anything_but_our_error(write, start, garbage, name):
    path = write(start + garbage, name)

    for read in (probe, read_picture):
        try:
            read(path)
        except DrawingError as error:
            assert str(error).startswith(name)  # noqa: PT017 - it need not be raised
