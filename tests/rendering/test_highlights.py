"""Light above white on its way between keys, and in the cache."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from inbetweener.core.motion import Motion, Way
from inbetweener.imaging.highlights import HIGHLIGHTS_KIND, with_highlights, without_highlights
from inbetweener.imaging.light import light_of_pixels, pixels_of_light
from inbetweener.imaging.picture import Picture
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.traits import PngTraits
from inbetweener.imaging.writing import encode_png
from inbetweener.rendering.highlights import CarriedHighlights
from tests.support.desk import Desk
from tests.support.exr_files import exr_of
from tests.support.key_files import drawing
from tests.support.png_samples import chunks_of, expected_pixels, from_chunks, png_of

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_LAMP = 20.0


def lamp(step: int, *, planes: int = 3, light: float = _LAMP) -> NDArray[np.float16]:
    """A bright square on grey, or on nothing: (24, 40, planes), 8 pixels further with each step."""
    found = np.full((24, 40, planes), 0.18 if planes == 3 else 0, np.float16)
    found[8:16, 4 + 8 * step : 12 + 8 * step, :3] = light
    found[8:16, 4 + 8 * step : 12 + 8 * step, 3:] = 1
    return found


def exr(light: NDArray[Any]) -> bytes:
    return exr_of({name: light[..., place] for place, name in enumerate("RGBA"[: light.shape[2]])})


def picture(light: NDArray[Any]) -> Picture:
    pixels, highlights = pixels_of_light(light.astype(np.float32))
    return Picture(pixels, PngTraits(bit_depth=16), highlights)


def moving(px: float, shape: tuple[int, int] = (24, 40)) -> Motion:
    flow = np.zeros((*shape, 2), np.float32)
    flow[..., 0] = px
    weight = np.ones(shape, np.float32)
    return Motion(Way(flow, None, weight), Way(-flow, None, weight), shape[1], shape[0])


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "lamps"
    folder.mkdir()
    for step in (0, 1):
        (folder / f"A{1 + 4 * step:04d}.exr").write_bytes(exr(lamp(step)))
    return Desk(tmp_path / "home", folder)


@pytest.mark.parametrize("planes", [3, 4])
@pytest.mark.parametrize("t", [0.25, 0.5, 0.75])
def test_what_is_above_white_goes_where_the_motion_goes(planes: int, t: float) -> None:
    left, right = (picture(lamp(step, planes=planes)) for step in (0, 1))
    carried = CarriedHighlights.of(left, right, moving(8))
    assert carried is not None
    between = np.zeros((24, 40, planes), np.float16)
    between[8:16, 4 + round(8 * t) : 12 + round(8 * t)] = 1
    found = carried.at(t, pixels_of_light(between.astype(np.float32))[0])
    assert left.highlights is not None
    expected = np.zeros_like(left.highlights)
    expected[8:16, 4 + round(8 * t) : 12 + round(8 * t)] = left.highlights.max()
    np.testing.assert_allclose(found, expected, atol=0.02)


def test_a_motion_of_fewer_pixels_carries_as_far() -> None:
    left, right = picture(lamp(0)), picture(lamp(1))
    small = moving(4, (12, 20))
    base = np.full((24, 40, 3), 65535, np.uint16)
    found = []
    for motion in (moving(8), Motion(small.from_a, small.from_b, 40, 24)):
        carried = CarriedHighlights.of(left, right, motion)
        assert carried is not None
        found.append(carried.at(0.5, base))
    np.testing.assert_allclose(found[1], found[0], atol=1e-4)


def test_without_a_motion_it_fades_where_the_picture_is_bright() -> None:
    carried = CarriedHighlights.of(picture(lamp(0)), picture(lamp(1)), None)
    assert carried is not None
    base = np.zeros((24, 40, 3), np.uint16)
    base[:, :8] = 65535
    found = carried.at(0.5, base)
    assert carried.a.max() > 2
    np.testing.assert_allclose(found[8:16, 4:8], carried.a.max() / 2, rtol=1e-5)
    assert found[:, 8:].max() == 0


def test_keys_without_light_above_white_carry_nothing() -> None:
    dim = picture(lamp(0, light=0.9))
    assert dim.highlights is None
    assert CarriedHighlights.of(dim, dim, moving(8)) is None


def test_a_png_holds_halves_above_white_exactly_and_others_do_not_see_them(tmp_path: Path) -> None:
    halves = np.arange(0x3C00, 0x7C00, dtype=np.uint16).view(np.float16)  # 1 to 65504
    light = np.zeros((128, 128, 3), np.float32)
    light.reshape(-1)[: len(halves)] = halves
    pixels, highlights = pixels_of_light(light)
    plain = encode_png(pixels, PngTraits(bit_depth=16))
    png = with_highlights(plain, highlights, tmp_path)
    back = read_picture(png)
    assert (light_of_pixels(back.pixels, back.highlights).astype(np.float16) == light).all()
    np.testing.assert_array_equal(expected_pixels(png), pixels)
    assert without_highlights(png, tmp_path) == plain
    assert without_highlights(plain, tmp_path) is plain
    assert read_picture(plain).highlights is None


@pytest.mark.parametrize("damage", ["short", "long", "garbage", "other size"])
def test_highlights_that_are_not_legible_are_passed_over(tmp_path: Path, damage: str) -> None:
    pixels, highlights = pixels_of_light(lamp(0).astype(np.float32))
    assert highlights is not None
    wrong = {
        "short": highlights[:, :-1],
        "long": np.concatenate([highlights, highlights]),
        "garbage": highlights,
        "other size": np.zeros((2, 2, 3), np.float32),
    }[damage]
    png = with_highlights(encode_png(pixels), wrong, tmp_path)
    if damage == "garbage":
        chunks = [
            (kind, data[:8] + b"\x00" * 9 if kind == HIGHLIGHTS_KIND else data)
            for kind, data in chunks_of(png)
        ]
        png = from_chunks(chunks)
    assert read_picture(png).highlights is None


def test_inbetweens_of_light_are_kept_whole_and_drawn_as_those_of_pngs(desk: Desk) -> None:
    desk.engine.moves_px = 8
    shot = desk.shot()
    (png,) = desk.inbetweens(shot)
    between = read_picture(png)
    assert between.highlights is not None
    assert between.traits.bit_depth == 16
    light = light_of_pixels(between.pixels, between.highlights)
    # The fake model fades what is up to white; what is above it has moved half of the way.
    left, right = picture(lamp(0)), picture(lamp(1))
    assert light[8:16, 8:12].min() > 10
    assert between.highlights[8:16, 8:16].min() > 1
    assert between.highlights[:, :7].max() < 1e-4
    # Exactly what 16 bit PNGs of the same keys would have given, up to white.
    prepared = desk.engine.prepared[0]
    np.testing.assert_array_equal(prepared[0], left.pixels)
    np.testing.assert_array_equal(prepared[1], right.pixels)
    for step, key in enumerate((left, right)):
        (desk.folder / f"A{1 + 4 * step:04d}.exr").unlink()
        (desk.folder / f"A{1 + 4 * step:04d}.png").write_bytes(encode_png(key.pixels, key.traits))
    (other,) = desk.inbetweens(desk.shot())
    np.testing.assert_array_equal(read_picture(other).pixels, between.pixels)
    assert HIGHLIGHTS_KIND not in other


def test_two_keys_of_the_same_light_give_it_back(desk: Desk) -> None:
    (desk.folder / "A0005.exr").write_bytes(exr(lamp(0)))
    desk.engine.moves_px = 0
    (png,) = desk.inbetweens(desk.shot())
    between = read_picture(png)
    light = light_of_pixels(between.pixels, between.highlights).astype(np.float16)
    assert (light == lamp(0)).all()


def test_a_shot_of_pngs_and_openexr_is_drawn_in_16_bits_with_its_light(desk: Desk) -> None:
    (desk.folder / "A0005.exr").unlink()
    grey = np.full((24, 40, 3), 118, np.uint8)
    (desk.folder / "A0005.png").write_bytes(png_of(grey))
    desk.engine.moves_px = 0
    (png,) = desk.inbetweens(desk.shot())
    between = read_picture(png)
    assert between.traits.bit_depth == 16
    assert desk.engine.prepared[0][1][0, 0].tolist() == [118 * 257] * 3
    light = light_of_pixels(between.pixels, between.highlights)
    # Half of the way from the lamp to grey, on the curve: 3.62 and 0.46 give 2.04, linear 5.2.
    np.testing.assert_allclose(light[8:16, 4:12], 5.2, rtol=0.02)
    np.testing.assert_allclose(light[0, 0], 0.18, rtol=0.02)


def test_the_other_way_round_too_and_a_left_key_of_8_bits_has_its_traits(desk: Desk) -> None:
    (desk.folder / "A0001.exr").unlink()
    (desk.folder / "A0001.png").write_bytes(png_of(drawing(0, size=(40, 24))))
    (png,) = desk.inbetweens(desk.shot())
    assert read_picture(png).traits.bit_depth == 16


def test_light_is_fitted_to_the_canvas_with_its_picture(desk: Desk) -> None:
    large = np.repeat(np.repeat(lamp(1), 2, axis=0), 2, axis=1)
    (desk.folder / "A0005.exr").write_bytes(exr(large))
    desk.engine.moves_px = 0
    shot = desk.shot(fit=True)
    (png,) = desk.inbetweens(shot)
    between = read_picture(png)
    assert between.highlights is not None
    assert between.pixels.shape == (24, 40, 3)
    assert between.highlights[8:16, 12:20].min() > 1
