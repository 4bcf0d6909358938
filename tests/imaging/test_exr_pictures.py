"""Reading OpenEXR files that the Academy's library wrote."""

from __future__ import annotations

import random
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import OpenEXR
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inbetweener.errors import DrawingError
from inbetweener.imaging.kinds import PictureKind
from inbetweener.imaging.light import light_of_pixels
from inbetweener.imaging.probe import probe
from inbetweener.imaging.reading import Picture, read_picture
from tests.support.exr_files import exr_of, exr_parts

if TYPE_CHECKING:
    from numpy.typing import NDArray


def _light(seed: int, shape: tuple[int, ...] = (23, 31), top: float = 12.0) -> NDArray[Any]:
    """Halves between a dark grey and far above white."""
    values = np.random.default_rng(seed).uniform(0.01, top, shape)
    return values.astype(np.float16)


def _back(picture: Picture) -> NDArray[np.float16]:
    return light_of_pixels(picture.pixels, picture.highlights).astype(np.float16)


def _rgb(seed: int = 1, **more: Any) -> dict[str, NDArray[Any]]:
    return {name: _light(seed + place) for place, name in enumerate("RGB")} | more


_LOSSLESS = [
    OpenEXR.NO_COMPRESSION,
    OpenEXR.RLE_COMPRESSION,
    OpenEXR.ZIPS_COMPRESSION,
    OpenEXR.ZIP_COMPRESSION,
    OpenEXR.PIZ_COMPRESSION,
    OpenEXR.PXR24_COMPRESSION,
    OpenEXR.HTJ2K256_COMPRESSION,
    OpenEXR.HTJ2K32_COMPRESSION,
]


@pytest.mark.parametrize("compression", _LOSSLESS)
@pytest.mark.parametrize("is_tiled", [False, True])
def test_half_floats_come_back_exactly(compression: Any, is_tiled: bool) -> None:
    channels = _rgb()
    form: dict[str, Any] = {"compression": compression}
    if is_tiled:
        form |= {"type": OpenEXR.tiledimage, "tiles": OpenEXR.TileDescription()}
    picture = read_picture(exr_of(channels, **form))
    assert picture.pixels.dtype == np.uint16
    assert picture.pixels.shape == (23, 31, 3)
    assert (_back(picture) == np.dstack(list(channels.values()))).all()


@pytest.mark.parametrize("compression", [OpenEXR.B44_COMPRESSION, OpenEXR.DWAA_COMPRESSION])
def test_compressions_with_losses_are_read_as_well(compression: Any) -> None:
    light = np.full((64, 64), 0.5, np.float16)
    picture = read_picture(exr_of({"R": light, "G": light, "B": light}, compression=compression))
    assert np.allclose(_back(picture), 0.5, rtol=0.02)


def test_white_is_what_a_png_has_for_white_and_grey_is_what_srgb_says() -> None:
    light = np.array([[0.0, 0.18, 1.0, 4.0]], np.float16)
    picture = read_picture(exr_of({"R": light, "G": light, "B": light}))
    assert picture.pixels[0, :, 0].tolist()[::2] == [0, 65535]
    assert picture.pixels[0, 3, 0] == 65535
    assert abs(int(picture.pixels[0, 1, 0]) - 65535 * 0.4613561) < 20  # half of 0.18
    assert picture.highlights is not None
    assert picture.highlights[0, :3].max() == 0
    assert picture.highlights[0, 3, 0] == pytest.approx(1.055 * 4 ** (1 / 2.4) - 0.055 - 1)


def test_nothing_above_white_has_no_highlights() -> None:
    assert read_picture(exr_of(_rgb() | {"R": _light(9, top=1.0)})).highlights is not None
    dim = {name: _light(place, top=1.0) for place, name in enumerate("RGB")}
    assert read_picture(exr_of(dim)).highlights is None


def test_floats_and_whole_numbers_are_values_too() -> None:
    channels: dict[str, NDArray[Any]] = {
        "R": np.full((3, 4), 0.25, np.float32),
        "G": np.full((3, 4), 3, np.uint32),
        "B": np.full((3, 4), 0.5, np.float16),
    }
    data = exr_of(channels)
    assert (_back(read_picture(data)) == np.array([0.25, 3, 0.5], np.float16)).all()


def test_alpha_is_associated_in_the_file_and_straight_in_memory() -> None:
    alpha = np.array([[0.0, 0.5, 1.0]], np.float16)
    colour = np.array([[0.0, 0.25, 2.0]], np.float16)
    data = exr_of({"R": colour, "G": colour, "B": colour, "A": alpha})
    picture = read_picture(data)
    assert picture.traits.has_alpha
    assert picture.pixels[0, :, 3].tolist() == [0, 32768, 65535]
    assert picture.pixels[0, 1, 0] == pytest.approx(65535 * 0.735357, abs=3)  # straight 0.5
    light = light_of_pixels(picture.pixels, picture.highlights)
    assert np.allclose(light[..., 0], colour, atol=2e-5)
    assert light[0, 2, 0] == pytest.approx(2)


def test_what_is_no_light_is_dark_and_infinity_is_the_brightest() -> None:
    light = np.array([[np.nan, -3.0, np.inf]], np.float32)
    picture = read_picture(exr_of({"R": light, "G": light, "B": light}))
    assert _back(picture)[0, :, 0].tolist() == [0, 0, 65504]


def test_the_picture_is_the_display_window() -> None:
    light = _light(5, (10, 20))
    form = {
        "dataWindow": (np.array([5, -2], np.int32), np.array([24, 7], np.int32)),
        "displayWindow": (np.array([0, 0], np.int32), np.array([15, 11], np.int32)),
    }
    plain = _back(read_picture(exr_of({"R": light, "G": light, "B": light}, **form)))
    assert plain.shape == (12, 16, 3)
    assert (plain[:8, 5:, 1] == light[2:, :11]).all()
    assert plain[8:].max() == 0
    assert plain[:, :5].max() == 0
    ones = np.ones_like(light)
    cel = read_picture(exr_of({"R": light, "G": light, "B": light, "A": ones}, **form))
    assert cel.pixels[:8, 5:, 3].min() == 65535
    assert cel.pixels[8:, :, 3].max() == 0


def test_luminance_alone_is_grey() -> None:
    light = _light(6)
    picture = read_picture(exr_of({"Y": light}))
    assert picture.traits.is_grey
    assert (_back(picture) == light[..., None]).all()


def test_the_default_colours_are_taken_before_layers_and_the_main_layer_before_others() -> None:
    own, other = _rgb(1), {f"aaa.{name}": each for name, each in _rgb(7).items()}
    assert (_back(read_picture(exr_of(own | other)))[..., 0] == own["R"]).all()
    main = {f"View.Combined.{name}": each for name, each in own.items()}
    assert (_back(read_picture(exr_of(main | other)))[..., 0] == own["R"]).all()
    assert (_back(read_picture(exr_of(other)))[..., 0] == other["aaa.R"]).all()


def test_of_several_parts_it_is_the_first() -> None:
    first, second = _rgb(1), _rgb(7)
    scanline = {"type": OpenEXR.scanlineimage}
    data = exr_parts(({**scanline, "name": "rgba"}, first), ({**scanline, "name": "x"}, second))
    assert (_back(read_picture(data))[..., 2] == first["B"]).all()


def test_a_file_without_colours_is_refused_with_its_channels() -> None:
    with pytest.raises(DrawingError, match=r"no colours in it \(its channels: depth.Z\)"):
        read_picture(exr_of({"depth.Z": _light(1)}), Path("a.exr"))


def test_primaries_and_resolution_are_carried_as_a_png_has_them() -> None:
    plain = read_picture(exr_of(_rgb())).traits.carried
    assert [chunk.kind for chunk in plain] == [b"sRGB"]
    ap1 = (0.713, 0.293, 0.165, 0.83, 0.128, 0.044, 0.32168, 0.33767)
    carried = read_picture(exr_of(_rgb(), chromaticities=ap1, xDensity=300.0)).traits.carried
    assert [chunk.kind for chunk in carried] == [b"gAMA", b"cHRM", b"pHYs"]
    assert struct.unpack(">8I", carried[1].data)[:4] == (32168, 33767, 71300, 29300)
    assert int.from_bytes(carried[2].data[:4]) == 11811


def test_the_header_alone_tells_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "A0001.exr"
    path.write_bytes(exr_of(_rgb() | {"A": _light(4, top=1.0)}))
    info = probe(path)
    assert (info.width, info.height, info.bit_depth) == (31, 23, 16)
    assert (info.channels, info.has_alpha, info.format) == (4, True, PictureKind.EXR)
    path.write_bytes(exr_of({"Y": np.zeros((2, 2), np.float32)}))
    assert probe(path).bit_depth == 32


def _with_windows(data: bytes, right: int, bottom: int) -> bytes:
    """The same file that tells another size."""
    for name in (b"dataWindow", b"displayWindow"):
        place = data.index(name + b"\0box2i\0") + len(name) + 7 + 4
        data = data[:place] + struct.pack("<4i", 0, 0, right, bottom) + data[place + 16 :]
    return data


@pytest.mark.parametrize("size", [(2**30, 2**30), (16_000, 16_000), (-5, 3), (2**31 - 1, 1)])
def test_bombs_are_refused_by_the_header(tmp_path: Path, size: tuple[int, int]) -> None:
    data = _with_windows(exr_of(_rgb()), *size)
    with pytest.raises(DrawingError):
        read_picture(data)
    path = tmp_path / "a.exr"
    path.write_bytes(data)
    with pytest.raises(DrawingError):
        probe(path)


def test_more_rows_than_the_file_has_room_to_list_are_refused() -> None:
    with pytest.raises(DrawingError, match="ends too early"):
        read_picture(_with_windows(exr_of(_rgb()), 30, 16_000))


def test_deep_files_are_refused_with_a_way_out() -> None:
    data = bytearray(exr_of(_rgb()))
    data[5] |= 0x08
    with pytest.raises(DrawingError, match="save it as a flat OpenEXR"):
        read_picture(bytes(data))


_WHOLE = [
    exr_of(_rgb(), compression=OpenEXR.ZIP_COMPRESSION),
    exr_of(_rgb(), compression=OpenEXR.PIZ_COMPRESSION),
    exr_of(_rgb(), compression=OpenEXR.DWAA_COMPRESSION),
    exr_of(_rgb(), type=OpenEXR.tiledimage, tiles=OpenEXR.TileDescription()),
]


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(_WHOLE), st.integers(0, 2**32), st.integers(1, 6), st.booleans())
def test_damaged_files_end_in_a_sentence(whole: bytes, seed: int, flips: int, is_cut: bool) -> None:
    chance = random.Random(seed)  # noqa: S311 - damage, not secrets
    data = bytearray(whole)
    for _ in range(flips):
        # Half of the damage in the header, where it does most.
        data[chance.randrange(chance.choice((400, len(data))))] ^= 1 << chance.randrange(8)
    if is_cut:
        del data[chance.randrange(len(data)) :]
    try:
        picture = read_picture(bytes(data), Path("a.exr"))
    except DrawingError as error:
        assert error.path == Path("a.exr")  # noqa: PT017 - either is well
    else:
        assert picture.pixels.dtype == np.uint16
