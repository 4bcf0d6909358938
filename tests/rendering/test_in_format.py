"""Exports as TIFF and OpenEXR: what goes through as it is, and what is converted, exactly."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import tifffile

from inbetweener.core.cancel import CancelToken
from inbetweener.core.layer import Blend
from inbetweener.core.plan import FramePlan
from inbetweener.imaging.highlights import HIGHLIGHTS_KIND
from inbetweener.imaging.light import light_of_pixels
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.imaging.reading import read_picture
from inbetweener.rendering.export_plan import ExportNaming, Per, default_pattern
from inbetweener.rendering.flat_export import export_flattened, flat_pattern
from inbetweener.rendering.line_pictures import LINE_FOLDER
from inbetweener.rendering.scene_export import SceneNaming
from inbetweener.rendering.verifying import expected_of_shot, faults_in
from tests.support.desk import Desk
from tests.support.exr_files import channels_in, exr_of
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import expected_pixels, png_of
from tests.support.scenes import pictures_of, scene_of

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from inbetweener.core.shot import Shot


def naming(shot: Shot, form: PictureFormat, **more: Any) -> ExportNaming:
    pattern = default_pattern(shot).ending_in(*form.suffixes)
    return ExportNaming(pattern, 1, Per.DRAWING, form=form, **more)


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def light(step: int, *, planes: int = 3) -> NDArray[np.float16]:
    found = np.full((24, 40, planes), 0.18, np.float16)
    found[8:16, 4 + 8 * step : 12 + 8 * step, :3] = 20
    found[..., 3:] = 1
    return found


def exr(step: int) -> bytes:
    return exr_of({name: light(step)[..., place] for place, name in enumerate("RGB")})


@pytest.fixture
def lamps(tmp_path: Path) -> Desk:
    """A shot of two OpenEXR keys and the inbetween between them."""
    folder = tmp_path / "lamps"
    folder.mkdir()
    for step in (0, 1):
        (folder / f"A{1 + 4 * step:04d}.exr").write_bytes(exr(step))
    desk = Desk(tmp_path / "home", folder)
    desk.engine.moves_px = 8
    return desk


@pytest.mark.parametrize("depth", [8, 16])
def test_pngs_become_tiffs_of_the_very_same_pixels(tmp_path: Path, depth: int) -> None:
    folder = write_keys(tmp_path / "walk", "A0001.png", "A0005.png", planes=4, depth=depth)
    desk, out = Desk(tmp_path / "home", folder), tmp_path / "out"
    shot = desk.shot()
    desk.export(shot, out, naming(shot, PictureFormat.TIFF))
    files = files_in(out)
    assert list(files) == ["A0001.tif", "A0002.tif", "A0003.tif"]
    for step, name in ((0, "A0001.tif"), (1, "A0003.tif")):
        found = tifffile.imread(io.BytesIO(files[name]))
        assert found.dtype.itemsize * 8 == depth
        assert (found == drawing(step, planes=4, depth=depth)).all()
    (between,) = desk.inbetweens(shot)
    assert (tifffile.imread(io.BytesIO(files["A0002.tif"])) == expected_pixels(between)).all()


@pytest.mark.parametrize("form", list(PictureFormat))
def test_an_export_that_is_run_again_writes_nothing(lamps: Desk, form: Any, tmp_path: Path) -> None:
    shot, out = lamps.shot(), tmp_path / "out"
    first = lamps.export(shot, out, naming(shot, form, line_layer=True))
    again = lamps.export(shot, out, naming(shot, form, line_layer=True))
    assert (first.written, first.skipped_same) == (6, 0)
    assert (again.written, again.skipped_same) == (0, 6)


def test_keys_of_the_format_go_through_byte_for_byte(lamps: Desk, tmp_path: Path) -> None:
    shot, out = lamps.shot(), tmp_path / "out"
    lamps.export(shot, out, naming(shot, PictureFormat.EXR))
    files = files_in(out)
    assert list(files) == ["A0001.exr", "A0002.exr", "A0003.exr"]
    assert files["A0001.exr"] == exr(0)
    assert files["A0003.exr"] == exr(1)
    between = channels_in(files["A0002.exr"])
    assert between["R"].dtype == np.float16
    assert between["R"][8:16, 8:12].min() > 5  # above white, on its way
    assert between["R"][0, 0] == pytest.approx(0.18, rel=2e-3)


def test_tiff_keys_go_through_byte_for_byte_and_others_are_converted(tmp_path: Path) -> None:
    folder = tmp_path / "walk"
    folder.mkdir()
    tifffile.imwrite(folder / "A0001.tif", drawing(0, depth=16), photometric="rgb")
    (folder / "A0005.png").write_bytes(png_of(drawing(1)))
    desk, out = Desk(tmp_path / "home", folder), tmp_path / "out"
    shot = desk.shot()
    desk.export(shot, out, naming(shot, PictureFormat.TIFF))
    files = files_in(out)
    assert files["A0001.tif"] == (folder / "A0001.tif").read_bytes()
    assert (tifffile.imread(io.BytesIO(files["A0003.tif"])) == drawing(1)).all()
    desk.export(shot, tmp_path / "png", naming(shot, PictureFormat.PNG))
    assert (tmp_path / "png" / "A0003.png").read_bytes() == png_of(drawing(1))


def test_a_key_of_another_size_is_fitted_and_not_passed(lamps: Desk, tmp_path: Path) -> None:
    large = np.repeat(np.repeat(light(1), 2, axis=0), 2, axis=1)
    (lamps.folder / "A0005.exr").write_bytes(
        exr_of({name: large[..., place] for place, name in enumerate("RGB")})
    )
    shot = lamps.shot(fit=True)
    lamps.export(shot, tmp_path / "out", naming(shot, PictureFormat.EXR))
    found = channels_in((tmp_path / "out" / "A0003.exr").read_bytes())
    assert found["G"].shape == (24, 40)
    assert (found["G"] == light(1)[..., 1]).all()


def test_as_png_light_is_cut_at_white_on_the_curve_of_srgb(lamps: Desk, tmp_path: Path) -> None:
    shot = lamps.shot()
    lamps.export(shot, tmp_path / "out", naming(shot, PictureFormat.PNG))
    files = files_in(tmp_path / "out")
    key = expected_pixels(files["A0001.png"])
    assert key[10, 6].tolist() == [65535] * 3
    assert abs(int(key[0, 0, 0]) - 30236) < 20
    assert all(HIGHLIGHTS_KIND not in data for data in files.values())


def test_pngs_become_light_by_the_curve_of_srgb(tmp_path: Path) -> None:
    folder = write_keys(tmp_path / "walk", "A0001.png", "A0005.png", planes=4)
    desk, out = Desk(tmp_path / "home", folder), tmp_path / "out"
    shot = desk.shot()
    desk.export(shot, out, naming(shot, PictureFormat.EXR))
    found = channels_in((out / "A0001.exr").read_bytes())
    pixels = drawing(0, planes=4)
    expected = light_of_pixels(pixels).astype(np.float16)
    for place, name in enumerate("RGBA"):
        assert (found[name] == expected[..., place]).all()
    back = read_picture(out / "A0001.exr").pixels
    assert (np.rint(back / 257) == pixels).all()  # 8 bits survive the way to light and back


def test_the_line_layer_has_the_format_too(lamps: Desk, tmp_path: Path) -> None:
    shot, out = lamps.shot(), tmp_path / "out"
    lamps.export(shot, out, naming(shot, PictureFormat.TIFF, line_layer=True))
    lines = files_in(out / LINE_FOLDER)
    assert list(lines) == ["A0001.tif", "A0002.tif", "A0003.tif"]
    assert tifffile.imread(io.BytesIO(lines["A0001.tif"])).shape == (24, 40, 4)


def test_what_was_written_is_found_whole_in_any_format(lamps: Desk, tmp_path: Path) -> None:
    shot, out = lamps.shot(), tmp_path / "out"
    for form in PictureFormat:
        names = naming(shot, form)
        lamps.export(shot, out, names)
        expected = [*expected_of_shot(shot, FramePlan.of(shot), names, lamps.pictures(shot), out)]
        assert not list(faults_in(expected, CancelToken(), lambda _done: None))
        expected[0].path.write_bytes(expected[2].path.read_bytes())
        assert list(faults_in(expected, CancelToken(), lambda _done: None))


@pytest.fixture
def layered(tmp_path: Path) -> Desk:
    """A lamp on a cel that moves over a background of PNG."""
    folder = tmp_path / "scene"
    (folder / "A").mkdir(parents=True)
    for step in (0, 1):
        picture = light(step, planes=4)
        picture[picture[..., 0] < 1] = 0
        data = exr_of({name: picture[..., place] for place, name in enumerate("RGBA")})
        (folder / "A" / f"A{1 + 4 * step:04d}.exr").write_bytes(data)
    (folder / "BG").mkdir()
    (folder / "BG" / "bg.png").write_bytes(png_of(np.full((24, 40, 3), 118, np.uint8)))
    desk = Desk(tmp_path / "home", folder)
    desk.engine.moves_px = 8
    return desk


@pytest.mark.parametrize("blend", [Blend.NORMAL, Blend.MULTIPLY])
def test_flattened_frames_keep_their_light(layered: Desk, tmp_path: Path, blend: Blend) -> None:
    (layered.folder / "SH").mkdir()
    (layered.folder / "SH" / "sh.png").write_bytes(png_of(np.full((24, 40, 3), 128, np.uint8)))
    still: dict[str, Any] = {"is_background": True}
    over: dict[str, Any] = {"SH": {**still, "blend": blend}} if blend is Blend.MULTIPLY else {}
    scene = scene_of(layered.folder, BG=still, A={}, **over)
    for layer in scene.layers:
        layered.render(layer.shot)
    form = PictureFormat.EXR
    names = ExportNaming(flat_pattern(scene).ending_in(".exr"), 1, form=form)
    export_flattened(
        scene,
        pictures_of(layered, scene),
        names,
        tmp_path / "out",
        overwrite=False,
        token=CancelToken(),
        report=lambda _done, _total: None,
    )
    first = channels_in((tmp_path / "out" / "walk.0001.exr").read_bytes())
    assert sorted(first) == ["B", "G", "R"]
    curve = 1.055 * 20 ** (1 / 2.4) - 0.055
    if blend is Blend.MULTIPLY:
        curve *= 128 / 255
    np.testing.assert_allclose(first["R"][8:16, 4:12], ((curve + 0.055) / 1.055) ** 2.4, rtol=5e-3)
    assert first["R"][0, 0] < 0.19


def test_names_end_as_the_format_does(layered: Desk) -> None:
    scene = scene_of(layered.folder, BG={"is_background": True}, A={})
    asked = SceneNaming(form=PictureFormat.TIFF)
    assert str(asked.of_layer(scene, 1).pattern) == "A####.tif"
    assert str(asked.flat(scene).pattern) == "walk.####.tif"
    typed = replace(asked, pattern=default_pattern(scene.layers[1].shot).ending_in(".tiff"))
    assert str(typed.flat(scene).pattern) == "A####.tiff"
    assert asked.of_layer(scene, 1).form is PictureFormat.TIFF
