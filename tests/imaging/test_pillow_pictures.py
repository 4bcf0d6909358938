from __future__ import annotations

import io
import struct
import sys
import threading
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms

from inbetweener.errors import DrawingError
from inbetweener.imaging import pillow_pictures
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.probe import probe
from inbetweener.imaging.reading import read_picture
from tests.support.png_samples import COLOUR, random_png

ORIENTATION = 0x0112
SRGB_PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
# Undoes each EXIF orientation, as EXIF 2.32 defines them, on (H, W, C).
UPRIGHT = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.transpose(1, 0, 2),
    6: lambda a: np.rot90(a, -1),
    7: lambda a: a[::-1, ::-1].transpose(1, 0, 2),
    8: lambda a: np.rot90(a, 1),
}


def random_pixels(channels: int, dtype: Any = np.uint8, size: tuple[int, int] = (5, 8)) -> Any:
    highest = np.iinfo(dtype).max
    return np.random.default_rng(4).integers(0, highest, (*size, channels), dtype, endpoint=True)


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def tiff(samples: Any, tags: dict[int, int] | None = None, order: str = "<") -> bytes:
    """(H, W, C) uint8 or uint16 as a plain TIFF; `tags` replaces or adds short values."""
    height, width, channels = samples.shape
    data: bytes = samples.astype(samples.dtype.newbyteorder(order)).tobytes()
    fields = {
        256: [width], 257: [height], 258: [samples.dtype.itemsize * 8] * channels, 259: [1],
        262: [2 if channels >= 3 else 1], 273: [8], 277: [channels], 278: [height],
        279: [len(data)], 284: [1],
    }  # fmt: skip
    fields |= {tag: [value] for tag, value in (tags or {}).items()}
    start = 8 + len(data)
    beyond = start + 2 + 12 * len(fields) + 4
    directory, tail = struct.pack(order + "H", len(fields)), b""
    for tag, values in sorted(fields.items()):
        is_long = tag in (273, 279)
        packed = struct.pack(f"{order}{len(values)}{'I' if is_long else 'H'}", *values)
        if len(packed) > 4:
            place = struct.pack(order + "I", beyond + len(tail))
            tail += packed
            packed = place
        head = struct.pack(order + "HHI", tag, 4 if is_long else 3, len(values))
        directory += head + packed.ljust(4, b"\0")
    mark = b"II*\0" if order == "<" else b"MM\0*"
    return mark + struct.pack(order + "I", start) + data + directory + bytes(4) + tail


@pytest.fixture
def write(tmp_path):
    def written(data: bytes, name: str):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return written


@pytest.mark.parametrize(
    ("kind", "name", "options", "channels"),
    [
        ("TGA", "A1.tga", {}, 4),
        ("TGA", "A1.TGA", {"compression": "tga_rle"}, 4),
        ("TGA", "A1.tga", {}, 3),
        ("BMP", "A1.bmp", {}, 3),
        ("WEBP", "A1.webp", {"lossless": True, "exact": True}, 4),
        ("WEBP", "A1.webp", {"lossless": True}, 3),
        ("TIFF", "A1.tif", {"compression": "tiff_lzw"}, 4),
        ("TIFF", "A1.png", {}, 3),
        ("BMP", "A1.PNG", {}, 3),
    ],
)
def test_lossless_formats_give_their_pixels_whatever_their_name(
    write, kind, name, options, channels
):
    pixels = random_pixels(channels)
    path = write(saved(Image.fromarray(pixels), kind, **options), name)

    info, picture = probe(path), read_picture(path)

    np.testing.assert_array_equal(picture.pixels, pixels)
    assert (info.width, info.height, info.channels, info.bit_depth) == (8, 5, channels, 8)
    assert info.format == PictureKind(kind if kind != "WEBP" else "WebP")
    assert picture.traits.has_alpha == info.has_alpha == (channels == 4)


@pytest.mark.parametrize("name", ["A1.jpg", "A1.JpEg", "A1.png"])
def test_a_jpeg_is_read_under_any_name(write, name):
    pixels = np.full((6, 9, 3), (200, 30, 60), np.uint8)
    path = write(saved(Image.fromarray(pixels), "JPEG", quality=95), name)

    assert probe(path).format is PictureKind.JPEG
    np.testing.assert_allclose(read_picture(path).pixels, pixels, atol=3)


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_a_turned_photograph_is_put_upright(write, orientation):
    stored = np.kron(random_pixels(3, size=(2, 3)), np.ones((16, 16, 1), np.uint8))
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    data = saved(Image.fromarray(stored), "JPEG", quality=95, subsampling=0, exif=exif)
    path = write(data, "A1.jpg")

    expected = UPRIGHT[orientation](stored)
    info, pixels = probe(path), read_picture(path).pixels

    assert (info.height, info.width) == pixels.shape[:2] == expected.shape[:2]
    middles = slice(8, None, 16)
    np.testing.assert_allclose(pixels[middles, middles], expected[middles, middles], atol=6)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("orientation", UPRIGHT)
def test_a_turned_tiff_is_put_upright_in_either_depth(write, orientation, dtype):
    stored = random_pixels(3, dtype)
    path = write(tiff(stored, {274: orientation}), "A1.tif")

    expected = UPRIGHT[orientation](stored)
    info = probe(path)

    assert (info.height, info.width) == expected.shape[:2]
    np.testing.assert_array_equal(read_picture(path).pixels, expected)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_tiffs_keep_every_bit(write, order, dtype, channels):
    samples = random_pixels(channels, dtype)
    path = write(tiff(samples, {338: 2} if channels == 4 else None, order), "A1.tif")

    info, picture = probe(path), read_picture(path)

    expected = samples.repeat(3, axis=2) if channels == 1 else samples
    np.testing.assert_array_equal(picture.pixels, expected)
    assert picture.pixels.dtype == dtype
    assert info.bit_depth == picture.traits.bit_depth == samples.dtype.itemsize * 8
    assert picture.traits.is_grey == (channels == 1)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_premultiplied_tiffs_become_straight(dtype):
    highest = np.iinfo(dtype).max
    half = highest // 2 + 1
    samples = np.array([[[half, half // 2, 0, half], [0, 0, 0, 0]]], dtype)

    pixels = read_picture(tiff(samples, {338: 1})).pixels.astype(int)

    np.testing.assert_allclose(pixels[0, 0], [highest, highest / 2, 0, half], atol=1)
    assert pixels[0, 1].tolist() == [0, 0, 0, 0]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_tiffs_that_count_from_white_are_turned_over(dtype):
    samples = random_pixels(1, dtype)

    pixels = read_picture(tiff(samples, {262: 0})).pixels

    np.testing.assert_array_equal(pixels[..., :1], np.iinfo(dtype).max - samples)


def test_deep_tiffs_in_separate_planes_are_refused_rather_than_misread():
    with pytest.raises(DrawingError, match="an unusual kind of 16 bit TIFF"):
        read_picture(tiff(random_pixels(3, np.uint16), {284: 2}))


def test_cmyk_becomes_rgb_and_its_profile_stays_behind():
    cmyk = Image.new("CMYK", (8, 8), (0, 255, 255, 0))
    profile = bytearray(SRGB_PROFILE)
    profile[16:20] = b"CMYK"

    picture = read_picture(saved(cmyk, "JPEG", quality=95, icc_profile=bytes(profile)))

    np.testing.assert_allclose(picture.pixels, np.full((8, 8, 3), (255, 0, 0)), atol=4)
    assert picture.traits.carried == ()


def test_resolution_and_profile_are_taken_from_other_formats():
    image = Image.fromarray(random_pixels(3))

    data = saved(image, "JPEG", dpi=(350, 350), icc_profile=SRGB_PROFILE)
    carried = {chunk.kind: chunk.data for chunk in read_picture(data).traits.carried}

    assert carried[b"pHYs"] == struct.pack(">IIB", 13780, 13780, 1)
    assert carried[b"iCCP"].startswith(b"ICC profile\0\0")


def test_palettes_of_other_formats_become_colour():
    indexed = Image.fromarray(random_pixels(3)).quantize(8)

    picture = read_picture(saved(indexed, "BMP"))

    np.testing.assert_array_equal(picture.pixels, np.array(indexed.convert("RGB")))
    assert picture.traits.palette is None


def test_one_bit_line_art_becomes_grey():
    lines = Image.fromarray(random_pixels(1)[..., 0] > 128)

    picture = read_picture(saved(lines, "TIFF", compression="group4"))

    np.testing.assert_array_equal(picture.pixels[..., 1], np.array(lines) * np.uint8(255))
    assert picture.traits.is_grey


@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "WEBP", "BMP", "TGA"])
@pytest.mark.parametrize("part", [0.2, 0.5, 0.8])
def test_a_file_cut_short_is_refused_without_a_sound(kind, part, capfd):
    data = saved(Image.fromarray(random_pixels(3, size=(60, 60))), kind)

    with pytest.raises(DrawingError, match=rf"^A1\.{kind.lower()} cannot be used: .+\.$"):
        read_picture(data[: int(len(data) * part)], name=Path(f"A1.{kind.lower()}"))

    assert capfd.readouterr().err == ""


BMP = saved(Image.new("RGB", (4, 4)), "BMP")


def webp_head(form: bytes, size: bytes) -> bytes:
    return b"RIFF\xff\xff\0\0WEBP" + form + b"\xff\xff\0\0" + size.ljust(40, b"\0")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (BMP[:18] + struct.pack("<ii", 60_000, 60_000) + BMP[26:], "A1.bmp"),
        (struct.pack("<BBBHHBHHHHBB", 0, 0, 2, 0, 0, 0, 0, 0, 60_000, 60_000, 24, 0), "A1.tga"),
        (webp_head(b"VP8X", bytes(4) + b"\x5f\xea\0\x5f\xea\0"), "A1.webp"),
        (webp_head(b"VP8L", b"\x2f\xff\xff\xff\x0f"), "A1.webp"),
        (webp_head(b"VP8 ", b"\0\0\0\x9d\1\x2a\xff\x3f\xff\x3f"), "A1.webp"),
        (tiff(random_pixels(3), {256: 60_000, 257: 60_000}), "A1.tif"),
        (tiff(random_pixels(3), {256: 13_000, 257: 13_000}), "A1.tif"),
    ],
)
def test_headers_of_bombs_are_refused_before_any_memory_is_taken(write, data, name):
    path = write(data.ljust(64, b"\0"), name)

    for read in (probe, read_picture):
        with pytest.raises(DrawingError, match=r"and the largest that can|far more pixels"):
            read(path)


def test_pixels_of_an_unknown_sort_are_refused():
    with pytest.raises(DrawingError, match="its kind of pixels"):
        read_picture(saved(Image.new("F", (4, 4)), "TIFF"))


def test_without_pillow_only_other_formats_than_png_are_refused(monkeypatch):
    monkeypatch.setitem(sys.modules, "PIL", None)

    assert read_picture(random_png(COLOUR, 8)).pixels.shape == (13, 17, 3)
    with pytest.raises(DrawingError, match="reading BMP needs Pillow, which is not installed"):
        read_picture(BMP)


def test_warnings_come_back_only_when_the_last_thread_has_left():
    entered, may_leave = threading.Event(), threading.Event()
    seen: list[bool] = []

    def stay() -> None:
        with pillow_pictures._warnings_off():
            entered.set()
            may_leave.wait()
            warnings.warn("still silent", stacklevel=1)
            seen.append(True)

    thread = threading.Thread(target=stay)
    with pillow_pictures._warnings_off():
        thread.start()
        entered.wait()
    may_leave.set()
    thread.join()

    assert seen == [True]
    with pytest.raises(UserWarning, match="heard again"):
        warnings.warn("heard again", stacklevel=1)
