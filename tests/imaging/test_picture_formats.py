"""TIFFs and OpenEXR files of ours, read by tifffile, Pillow and the Academy's library."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import tifffile
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from inbetweener.imaging.light import pixels_of_light
from inbetweener.imaging.picture import Picture
from inbetweener.imaging.picture_formats import PictureFormat, encode_picture
from inbetweener.imaging.png_chunks import Chunk
from inbetweener.imaging.probe import probe
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.traits import Palette, PngTraits, profile_chunk
from inbetweener.imaging.writing import encode_png
from tests.support.exr_files import channels_in, header_in

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
_DPI = Chunk(b"pHYs", struct.pack(">IIB", 11811, 5906, 1))


def _noise(seed: int, shape: tuple[int, ...], dtype: Any) -> NDArray[Any]:
    chance = np.random.default_rng(seed)
    return chance.integers(0, np.iinfo(dtype).max, shape, dtype, endpoint=True)


def _tiff(pixels: NDArray[Any], **traits: Any) -> bytes:
    depth = 8 * pixels.itemsize
    told = PngTraits(bit_depth=depth, has_alpha=pixels.shape[2] == 4, **traits)
    return encode_picture(Picture(pixels, told), PictureFormat.TIFF)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("planes", [3, 4])
@pytest.mark.parametrize("size", [(1, 1), (5, 7), (300, 701)])
def test_tifffile_reads_every_sample_of_our_tiffs(
    dtype: Any, planes: int, size: tuple[int, int]
) -> None:
    pixels = _noise(1, (*size, planes), dtype)
    with tifffile.TiffFile(io.BytesIO(_tiff(pixels))) as file:
        page = file.pages.first
        assert (page.asarray() == pixels).all()
        assert page.asarray().dtype == dtype
        assert page.extrasamples == ((2,) if planes == 4 else ())  # straight
        assert page.compression == 8


def test_pillow_reads_8_bits_and_we_read_ours() -> None:
    pixels = _noise(2, (30, 40, 4), np.uint8)
    with Image.open(io.BytesIO(_tiff(pixels))) as image:
        assert image.mode == "RGBA"
        assert (np.array(image) == pixels).all()
    for dtype in (np.uint8, np.uint16):
        deep = _noise(3, (30, 40, 4), dtype)
        assert (read_picture(_tiff(deep), Path("a.tif")).pixels == deep).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_grey_stays_grey(dtype: Any) -> None:
    grey = np.repeat(_noise(4, (9, 11, 1), dtype), 3, axis=2)
    with tifffile.TiffFile(io.BytesIO(_tiff(grey, is_grey=True))) as file:
        assert (file.pages.first.asarray() == grey[..., 0]).all()
        assert file.pages.first.photometric == 1


def test_a_palette_becomes_rgb_and_coarse_grey_8_bits() -> None:
    palette = Palette(bytes([0, 0, 0, 255, 0, 9]), b"", 1)
    pixels = np.zeros((4, 4, 3), np.uint8)
    pixels[1] = (255, 0, 9)
    indexed = Picture(pixels, PngTraits(palette=palette))
    data = encode_picture(indexed, PictureFormat.TIFF)
    assert (tifffile.imread(io.BytesIO(data)) == pixels).all()
    coarse = Picture(np.full((4, 4, 3), 255, np.uint8), PngTraits(bit_depth=1, is_grey=True))
    assert tifffile.imread(io.BytesIO(encode_picture(coarse, PictureFormat.TIFF))).max() == 255


def test_profile_and_resolution_are_in_the_tiff() -> None:
    profile = profile_chunk(_PROFILE, is_grey=False)
    assert profile is not None
    data = _tiff(_noise(5, (4, 4, 3), np.uint16), carried=(profile, _DPI))
    with tifffile.TiffFile(io.BytesIO(data)) as file:
        tags = file.pages.first.tags
        assert bytes(tags["InterColorProfile"].value) == _PROFILE
        assert tags["XResolution"].value == (11811, 100)
        assert tags["YResolution"].value == (5906, 100)
        assert tags["ResolutionUnit"].value == 3
    with Image.open(io.BytesIO(_tiff(_noise(5, (4, 4, 3), np.uint8), carried=(_DPI,)))) as image:
        assert image.info["dpi"] == pytest.approx((300, 150), rel=1e-3)


def _exr(picture: Picture) -> bytes:
    return encode_picture(picture, PictureFormat.EXR)


@pytest.mark.parametrize("planes", [3, 4])
@pytest.mark.parametrize("size", [(1, 1), (16, 9), (70, 131)])
def test_the_academys_library_reads_our_openexr(planes: int, size: tuple[int, int]) -> None:
    chance = np.random.default_rng(6)
    light = chance.uniform(0.01, 40, (*size, planes)).astype(np.float32)
    if planes == 4:
        light[..., 3] = 1
    halves = light.astype(np.float16)
    pixels, highlights = pixels_of_light(halves.astype(np.float32))
    data = _exr(Picture(pixels, PngTraits(16, has_alpha=planes == 4), highlights))
    found = channels_in(data)
    assert sorted(found) == sorted("RGBA"[:planes])
    for place, name in enumerate("RGBA"[:planes]):
        assert found[name].dtype == np.float16
        assert (found[name] == halves[..., place]).all()


def test_white_of_a_png_is_1_and_grey_is_what_srgb_says() -> None:
    pixels = np.array([[[0, 128, 255]]], np.uint8)
    found = channels_in(_exr(Picture(pixels, PngTraits())))
    assert found["R"][0, 0] == 0
    assert found["G"][0, 0] == pytest.approx(0.21586, rel=1e-3)
    assert found["B"][0, 0] == 1


def test_alpha_is_associated() -> None:
    pixels = np.array([[[255, 255, 255, 128], [255, 0, 0, 0]]], np.uint8)
    found = channels_in(_exr(Picture(pixels, PngTraits(has_alpha=True))))
    assert found["A"][0].tolist() == pytest.approx([0.50196, 0], abs=1e-3)
    assert found["R"][0].tolist() == pytest.approx([0.50196, 0], abs=1e-3)


def test_the_header_tells_primaries_aspect_and_resolution() -> None:
    pixels = np.zeros((3, 5, 3), np.uint8)
    header = header_in(_exr(Picture(pixels, PngTraits(carried=(_DPI,)))))
    assert header["chromaticities"] == pytest.approx(
        (0.64, 0.33, 0.3, 0.6, 0.15, 0.06, 0.3127, 0.329)
    )
    assert header["pixelAspectRatio"] == pytest.approx(0.5, rel=1e-3)
    assert header["xDensity"] == pytest.approx(300, rel=1e-3)
    ap1 = (32168, 33767, 71300, 29300, 16500, 83000, 12800, 4400)
    carried = (Chunk(b"gAMA", (45455).to_bytes(4)), Chunk(b"cHRM", struct.pack(">8I", *ap1)))
    told = header_in(_exr(Picture(pixels, PngTraits(carried=carried))))["chromaticities"]
    assert told == pytest.approx((0.713, 0.293, 0.165, 0.83, 0.128, 0.044, 0.32168, 0.33767))


@given(st.integers(1, 40), st.integers(1, 40), st.integers(3, 4), st.integers(0, 9))
def test_openexr_of_ours_comes_back_as_it_was(
    height: int, width: int, planes: int, seed: int
) -> None:
    pixels = _noise(seed, (height, width, planes), np.uint16)
    if planes == 4:
        pixels[..., 3] = 65535
    back = read_picture(_exr(Picture(pixels, PngTraits(16, has_alpha=planes == 4))))
    # A half float of white has 11 bits: on the curve that is 1 in 2500 at most.
    assert np.abs(back.pixels.astype(int) - pixels).max() <= 26


@pytest.mark.parametrize("form", list(PictureFormat))
def test_the_same_picture_gives_the_same_bytes_and_is_what_it_says(
    tmp_path: Path, form: PictureFormat
) -> None:
    picture = Picture(_noise(7, (20, 30, 4), np.uint16), PngTraits(16, has_alpha=True))
    data = encode_picture(picture, form)
    assert encode_picture(picture, form) == data
    path = tmp_path / f"A0001{form.suffix}"
    path.write_bytes(data)
    info = probe(path)
    assert (info.width, info.height, info.channels, info.format) == (30, 20, 4, form.kind)
    assert info.bit_depth == 16


def test_a_png_is_the_one_that_was_always_written() -> None:
    picture = Picture(_noise(8, (20, 30, 3), np.uint8), PngTraits(carried=(_DPI,)))
    assert encode_picture(picture, PictureFormat.PNG) == encode_png(picture.pixels, picture.traits)


@pytest.mark.parametrize("alpha", ["unassalpha", "assocalpha"])
def test_16_bit_tiffs_of_tifffile_keep_their_bits_as_keys(tmp_path: Path, alpha: Any) -> None:
    straight = _noise(9, (12, 14, 4), np.uint16)
    straight[..., 3] |= 0x8000
    stored = straight
    if alpha == "assocalpha":
        cover = straight[..., 3:] / 65535
        colours = np.rint(straight[..., :3] * cover).astype(np.uint16)
        stored = np.concatenate([colours, straight[..., 3:]], axis=2)
    path = tmp_path / "A0001.tif"
    tifffile.imwrite(path, stored, photometric="rgb", extrasamples=[alpha], compression="zlib")
    picture = read_picture(path)
    assert picture.pixels.dtype == np.uint16
    assert np.abs(picture.pixels.astype(int) - straight).max() <= (0 if alpha[0] == "u" else 1)


@pytest.mark.parametrize("compression", [None, "zlib"])
def test_16_bit_rgb_and_grey_tiffs_of_tifffile_are_exact(tmp_path: Path, compression: Any) -> None:
    path = tmp_path / "A0001.tif"
    colour, grey = _noise(10, (12, 14, 3), np.uint16), _noise(11, (12, 14), np.uint16)
    tifffile.imwrite(path, colour, photometric="rgb", compression=compression)
    assert (read_picture(path).pixels == colour).all()
    tifffile.imwrite(path, grey, photometric="minisblack", compression=compression)
    picture = read_picture(path)
    assert (picture.pixels == grey[..., None]).all()
    assert (picture.traits.is_grey, picture.traits.bit_depth) == (True, 16)
