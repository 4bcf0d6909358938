"""A scene as one sequence: composited, through the camera, resumable."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image

from inbetweener.core.camera import Camera, CameraKey, CameraPose
from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.drawing import CanvasSize
from inbetweener.core.layer import Blend
from inbetweener.core.naming import NamePattern
from inbetweener.core.plan import FramePlan
from inbetweener.errors import ExportError, RenderError
from inbetweener.imaging.png_chunks import png_info, split_chunks
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.export_plan import ExportNaming, Per
from inbetweener.rendering.flat_export import export_flattened, flat_pattern
from inbetweener.rendering.flat_form import flat_form, flat_notes
from inbetweener.rendering.flat_frames import FlatFrames
from tests.support.desk import Desk
from tests.support.key_files import PAPER, drawing, write_keys
from tests.support.png_samples import expected_pixels, png_of, with_chunks
from tests.support.scenes import pictures_of, scene_of

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.scene import Scene

NAMING = ExportNaming(NamePattern.parse("f.####.png"), 1)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two cels of three keys on nothing, over a background larger than they are."""
    folder = tmp_path / "scene"
    write_keys(folder / "A", "A0001.png", "A0005.png", "A0009.png", planes=4)
    write_keys(folder / "B", "B0001.png", "B0005.png", planes=4)
    for step, name in enumerate(("B0001.png", "B0005.png")):
        (folder / "B" / name).write_bytes(png_of(drawing(step + 4, planes=4)[::-1]))
    (folder / "BG").mkdir()
    (folder / "BG" / "bg.png").write_bytes(png_of(_background()))
    return folder


@pytest.fixture
def desk(tmp_path: Path, root: Path) -> Desk:
    return Desk(tmp_path / "home", root)


def _background(dtype: Any = np.uint8) -> Any:
    random = np.random.default_rng(1)
    return random.integers(0, np.iinfo(dtype).max, (80, 120, 3), dtype, endpoint=True)


BG: dict[str, Any] = {"is_background": True, "x": -20.0, "y": -10.0}


def _export(desk: Desk, scene: Scene, out: Path, **options: Any) -> Any:
    naming = options.pop("naming", NAMING)
    return export_flattened(
        scene,
        pictures_of(desk, scene),
        naming,
        out,
        overwrite=options.pop("overwrite", False),
        token=options.pop("token", CancelToken()),
        report=lambda _done, _total: None,
        **options,
    )


def _frame(out: Path, number: int) -> Any:
    return expected_pixels((out / f"f.{number:04d}.png").read_bytes())


def _by_pillow(desk: Desk, scene: Scene, frame: int, size: tuple[int, int] = (64, 48)) -> Any:
    """The same frame, pasted together by Pillow; no camera, normal blending."""
    whole = Image.new("RGBA", size)
    for layer in scene.layers:
        plan = FramePlan.of(layer.shot)
        cell = plan.cell_at(min(frame, plan.length - 1))
        pixels = expected_pixels(desk.pictures(layer.shot).read(cell)).astype(np.uint8)
        sheet = Image.new("RGBA", size)
        sheet.paste(Image.fromarray(pixels), (round(layer.x), round(layer.y)))
        whole = Image.alpha_composite(whole, sheet)
    return np.asarray(whole).astype(int)


def test_every_frame_is_all_layers_over_one_another(desk, root, tmp_path):
    scene = scene_of(root, BG=BG, A={}, B={})

    result = _export(desk, scene, tmp_path / "out")

    assert scene.length == 9
    assert result.written == 9
    for frame in range(9):
        found = _frame(tmp_path / "out", frame + 1)
        assert found.shape == (48, 64, 3)  # the background fills it: no alpha is needed
        assert np.abs(found - _by_pillow(desk, scene, frame)[..., :3]).max() <= 1


def test_without_a_background_the_frames_are_cels(desk, root, tmp_path):
    scene = scene_of(root, A={}, B={})

    _export(desk, scene, tmp_path / "out")

    found = _frame(tmp_path / "out", 1)
    assert found.shape == (48, 64, 4)
    expected = _by_pillow(desk, scene, 0)
    visible = expected[..., 3] > 0
    assert np.abs(found - expected)[visible].max() <= 1
    assert (found[..., 3] == expected[..., 3]).all()


def test_hidden_layers_are_not_seen_and_faint_ones_are_faint(desk, root, tmp_path):
    scene = scene_of(root, BG=BG, A={"is_visible": False}, B={"opacity": 0.0})
    _export(desk, scene, tmp_path / "out")
    assert (_frame(tmp_path / "out", 1) == _background()[10:58, 20:84]).all()

    faint = scene_of(root, BG=BG, A={"opacity": 0.5, "blend": Blend.MULTIPLY})
    _export(desk, faint, tmp_path / "faint")
    paint = drawing(0, planes=4).astype(float) / 255
    ground = _background()[10:58, 20:84] / 255
    alpha = paint[..., 3:] * 0.5
    expected = ground * (1 - alpha) + alpha * paint[..., :3] * ground
    assert np.abs(_frame(tmp_path / "faint", 1) - expected * 255).max() <= 0.51


def test_frames_that_look_alike_are_composed_once(desk, root, tmp_path, monkeypatch):
    asked: list[int] = []
    compose = FlatFrames.pixels

    def counted(self, frame):
        asked.append(frame)
        return compose(self, frame)

    monkeypatch.setattr(FlatFrames, "pixels", counted)
    _export(desk, scene_of(root, BG=BG, A={}), tmp_path / "out")
    assert sorted(asked) == [0, 2, 4, 6, 8]


def test_one_file_a_change_numbers_them_one_after_the_other(desk, root, tmp_path):
    naming = replace(NAMING, per=Per.DRAWING)
    result = _export(desk, scene_of(root, BG=BG, A={}), tmp_path / "out", naming=naming)
    assert result.written == 5
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        f"f.{number:04d}.png" for number in range(1, 6)
    ]


def test_a_pan_on_ones_under_a_cel_on_twos_is_an_exact_copy(desk, root, tmp_path):
    pan = Camera((CameraKey(0, CameraPose(-8, 0)), CameraKey(8, CameraPose(8, 4))))
    scene = scene_of(root, pan, BG=BG, A={"is_visible": False})

    _export(desk, scene, tmp_path / "out")

    for frame in range(0, 9, 2):  # where the pan stands on whole pixels
        x, y = 20 - 8 + 2 * frame, 10 + frame // 2
        found = _frame(tmp_path / "out", frame + 1)
        assert (found == _background()[y : y + 48, x : x + 64]).all()
    assert len({path.read_bytes() for path in (tmp_path / "out").iterdir()}) == 9


def test_parallax_divides_the_pan(desk, root, tmp_path):
    camera = Camera((CameraKey(0, CameraPose(8, -4)),))
    scene = scene_of(root, camera, BG=BG | {"parallax": 0.5}, A={"parallax": 0.0})
    frames = FlatFrames(scene, pictures_of(desk, scene))
    found = frames.pixels(0)
    sheet = np.zeros((48, 64, 4), np.uint8)
    sheet[...] = drawing(0, planes=4)
    ground = np.dstack([_background()[8:56, 24:88], np.full((48, 64), 255, np.uint8)])
    assert (found == np.where(sheet[..., 3:] == 255, sheet, ground)).all()


def test_the_camera_has_a_size_of_its_own(desk, root, tmp_path):
    camera = Camera((CameraKey(0, CameraPose(2, 1)),), CanvasSize(40, 20))
    scene = scene_of(root, camera, BG=BG)
    _export(desk, scene, tmp_path / "out")
    # The field is of the background's size where there is no cel, and the background apart.
    left, top = 20 + (120 - 40) // 2 + 2, 10 + (80 - 20) // 2 + 1
    found = _frame(tmp_path / "out", 1)
    assert found.shape == (20, 40, 3)
    assert (found == _background()[top : top + 20, left : left + 40]).all()


def test_the_deepest_layer_gives_the_bits(desk, root, tmp_path):
    (root / "BG" / "bg.png").write_bytes(png_of(_background(np.uint16)))
    scene = scene_of(root, BG=BG, A={})
    _export(desk, scene, tmp_path / "out")
    data = (tmp_path / "out" / "f.0001.png").read_bytes()
    assert png_info(split_chunks(data, root), root).header.bit_depth == 16
    found, cel = expected_pixels(data), drawing(0, planes=4)
    ground = _background(np.uint16)[10:58, 20:84]
    assert (found == np.where(cel[..., 3:] == 255, cel[..., :3].astype(int) * 257, ground)).all()


def test_resolution_and_profile_of_the_lowest_layer_are_carried(desk, root, tmp_path):
    dots = (b"pHYs", (5669).to_bytes(4) * 2 + b"\x01")
    (root / "BG" / "bg.png").write_bytes(with_chunks(png_of(_background()), [dots]))
    scene = scene_of(root, BG=BG, A={})
    _export(desk, scene, tmp_path / "out")
    data = (tmp_path / "out" / "f.0001.png").read_bytes()
    assert (b"pHYs", dots[1]) in [(each.kind, each.data) for each in split_chunks(data, root)]


def test_another_profile_is_told(desk, root):
    for gamma, is_told in ((45455, False), (100_000, True)):
        chunks = [(b"gAMA", gamma.to_bytes(4))]
        (root / "BG" / "bg.png").write_bytes(with_chunks(png_of(_background()), chunks))
        scene_notes = flat_notes(scene := scene_of(root, BG=BG, A={}), pictures_of(desk, scene))
        assert bool(scene_notes) is is_told
    scene = scene_of(root, BG=BG, A={})
    (note,) = flat_notes(scene, pictures_of(desk, scene))
    assert note.startswith("“A” has another colour profile than “BG”")


def test_a_pan_beyond_the_background_shows_nothing_there(desk, root, tmp_path):
    for pan, is_seen in ((30, False), (100, True)):
        camera = Camera((CameraKey(0), CameraKey(8, CameraPose(pan, 0))))
        scene = scene_of(root, camera, BG=BG, A={"is_visible": False})
        frames = FlatFrames(scene, pictures_of(desk, scene))
        assert flat_form(frames).traits.has_alpha is is_seen
        assert bool((frames.pixels(8)[..., 3] == 0).any()) is is_seen


def test_it_goes_on_where_it_was_stopped_and_overwrites_nothing(desk, root, tmp_path):
    scene, out = scene_of(root, BG=BG, A={}), tmp_path / "out"
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        _export(desk, scene, out, token=token)
    _export(desk, scene, out)
    (out / "f.0002.png").unlink()
    again = _export(desk, scene, out)
    assert (again.written, again.skipped_same) == (1, 8)

    (out / "f.0003.png").write_bytes(b"another")
    with pytest.raises(ExportError, match=r"f\.0003\.png"):
        _export(desk, scene, out)
    assert (out / "f.0003.png").read_bytes() == b"another"
    _export(desk, scene, out, overwrite=True)
    assert (out / "f.0003.png").read_bytes() != b"another"


def test_keys_are_never_overwritten(desk, root):
    scene = scene_of(root, BG=BG, A={})
    naming = ExportNaming(NamePattern.parse("A####.png"), 1)
    before = (root / "A" / "A0001.png").read_bytes()
    with pytest.raises(ExportError):
        _export(desk, scene, root / "A", naming=naming, overwrite=True)
    assert (root / "A" / "A0001.png").read_bytes() == before


def test_what_is_not_rendered_is_told(desk, root, tmp_path):
    scene = scene_of(root, A={})
    with pytest.raises(RenderError, match="not rendered"):
        export_flattened(
            scene,
            lambda index: desk.pictures(scene.layers[index].shot),
            NAMING,
            tmp_path / "out",
            overwrite=False,
            token=CancelToken(),
            report=lambda _done, _total: None,
        )


@pytest.mark.parametrize("sampling", Sampling)
def test_a_truck_in_is_seen_larger(desk, root, sampling):
    camera = Camera((CameraKey(0, CameraPose(-14, 0, 1.5)),))
    scene = scene_of(root, camera, A={})
    frames = FlatFrames(scene, pictures_of(desk, scene), sampling)
    still = FlatFrames(replace(scene, camera=Camera()), pictures_of(desk, scene))
    larger, usual = (int((each.pixels(4)[..., 3] > 127).sum()) for each in (frames, still))
    assert larger == pytest.approx(1.5**2 * usual, rel=0.05)


def _turned(desk, scene):
    """A frame through a turned camera, and the same with every layer looked at by itself."""
    together = FlatFrames(scene, pictures_of(desk, scene)).pixels(0)
    # Parallaxes that differ by nothing that can be seen keep the layers apart.
    apart = [replace(layer, parallax=1 + 1e-9 * place) for place, layer in enumerate(scene.layers)]
    alone = FlatFrames(scene.with_layers(apart), pictures_of(desk, scene)).pixels(0)
    return together.astype(int), alone.astype(int)


@pytest.mark.parametrize("blend", Blend)
@pytest.mark.parametrize("ground", [BG, {"is_visible": False}])
def test_layers_that_are_looked_at_together_look_as_each_by_itself(desk, root, blend, ground):
    soft = np.zeros((48, 64, 4), np.uint8)
    soft[..., 3] = np.linspace(0, 255, 64)
    soft[..., :2] = 180
    (root / "B" / "B0001.png").write_bytes(png_of(soft))
    smooth = np.tile(np.linspace(0, 255, 120)[:, None], (80, 1, 3)).astype(np.uint8)
    (root / "BG" / "bg.png").write_bytes(png_of(smooth))
    camera = Camera((CameraKey(0, CameraPose(2.5, 1, 1.3, 5)),))
    scene = scene_of(root, camera, BG=ground, A={"opacity": 0.8}, B={"blend": blend})
    together, alone = _turned(desk, scene)
    off = np.abs(together - alone)
    assert (off[..., 3] > 8).mean() < 0.01  # edges differ by a little, and nothing else does
    visible = (together[..., 3] > 128) & (alone[..., 3] > 128)
    assert (off[visible].max(axis=1) > 24).mean() < 0.02


def test_frames_are_called_after_the_scene(root):
    assert str(flat_pattern(scene_of(root, A={}))) == "walk.####.png"


def test_paper_stays_paper(desk, root, tmp_path):
    write_keys(root / "P", "P0001.png", "P0003.png")
    _export(desk, scene_of(root, P={}), tmp_path / "out")
    found = _frame(tmp_path / "out", 1)
    assert found.shape == (48, 64, 3)
    assert tuple(found[0, 0]) == PAPER
