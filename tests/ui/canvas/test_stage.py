"""What the canvas shows of a scene of several layers, pixel by pixel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtGui import QImage

from inbetweener.core import edits
from inbetweener.core.layer import Blend
from inbetweener.imaging.blending import Blend as SheetBlend
from inbetweener.imaging.compositing import Sheet, compose
from inbetweener.imaging.reading import read_picture
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.canvas.picture import pixels_of
from tests.support.front import make_front
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of
from tests.support.workspaces import make_studio

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels
    from tests.support.front import Front

__all__ = ["make_front", "make_studio"]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform

WIDTH, HEIGHT = 64, 48  # the field, that of the lowest cel
BG, A, B, C = range(4)


def pile_up(front: Front) -> None:
    """Wait until what lies around the drawing is made, as far as it can be."""
    workspace = front.workspace

    def is_there() -> bool:
        layers = workspace.other_layers
        cell = workspace.preview.cell()
        refs = list(layers.refs(cell)) if cell is not None else []
        return all(map(workspace.pictures.has, refs))

    front.studio.wait(lambda: is_there() and workspace.preview.shown().image is not None)


@pytest.fixture
def front(make_front: Callable[..., Front], make_studio, tmp_path: Path) -> Front:
    """A (keys at 1, 9, 17), B (5, 13) and C over a background that is larger than the field."""
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", "A0017.png", planes=4)
    for name, files in (("B", {"B0005.png": 4, "B0013.png": 6}), ("C", {"C0001.png": 2})):
        write_keys(folder / name)
        for file, step in files.items():
            (folder / name / file).write_bytes(png_of(drawing(step, planes=4)))
    write_keys(folder / "BG", "bg.png", size=(100, 60))
    studio = make_studio(folder=folder)
    front = make_front(studio)
    studio.open(OpenRequest(folder, as_layers=True))
    front.workspace.change_setting(onion_is_on=False)
    return front


def edit(front: Front, change: Callable[..., Any], *args: Any, **options: Any) -> None:
    front.workspace.document.edit_scene("edit", lambda scene: change(scene, *args, **options))


def seen(front: Front) -> NDArray[np.uint8]:
    """The field as it stands on the canvas: (48, 64, 3) RGB."""
    pile_up(front)
    front.workspace.preview.changed.emit()
    canvas = front.window.canvas
    canvas.zoom_to(1.0)
    around = canvas.layers.around
    assert around is not None
    field = around.field
    left, top = (round(each) for each in canvas.transform.to_view(field.left, field.top))
    shown = canvas.grab().toImage().copy(left, top, WIDTH, HEIGHT)
    return pixels_of(shown.convertToFormat(QImage.Format.Format_RGB32))[..., 2::-1].copy()


def sheet(front: Front, name: str, layer: int) -> Sheet:
    """A file as a layer lays it."""
    pixels = read_picture((front.studio.folder / name).read_bytes()).pixels
    found = front.workspace.document.scene.layers[layer]
    place = round(found.x), round(found.y)
    return Sheet(pixels, *place, found.opacity, SheetBlend(found.blend.value))


def composed(*sheets: Sheet) -> Pixels:
    return compose(sheets, WIDTH, HEIGHT, np.uint8)[..., :3]


def difference(front: Front, *sheets: Sheet) -> int:
    """The largest difference between the canvas and what the export's compositing gives."""
    return int(np.abs(seen(front).astype(int) - composed(*sheets).astype(int)).max())


def test_the_canvas_shows_what_the_compositing_of_the_export_gives(front):
    sheets = [sheet(front, "BG/bg.png", BG), sheet(front, "A/A0001.png", A)]
    # B begins at frame 5.
    assert difference(front, *sheets, sheet(front, "C/C0001.png", C)) == 0


@pytest.mark.parametrize("active", [BG, A, B, C])
def test_whichever_layer_is_worked_on_the_picture_is_the_same(front, active):
    edit(front, edits.set_layer_offset, A, 3, -5)
    edit(front, edits.set_layer_offset, BG, -20, -6)
    edit(front, edits.set_layer_blend, B, Blend.MULTIPLY)
    edit(front, edits.set_layer_opacity, C, 0.5)
    front.workspace.document.activate(active)
    front.workspace.playback.show_frame(16 - front.workspace.document.scene_frame(0))
    names = ("BG/bg.png", "A/A0017.png", "B/B0013.png", "C/C0001.png")
    sheets = [sheet(front, name, layer) for layer, name in enumerate(names)]
    assert difference(front, *sheets) <= 1


@pytest.mark.parametrize("blend", [Blend.MULTIPLY, Blend.SCREEN, Blend.ADD])
def test_layers_above_blend_with_the_drawing_under_them(front, blend):
    edit(front, edits.set_layer_blend, C, blend)
    edit(front, edits.set_layer_opacity, C, 0.6)
    names = ("BG/bg.png", "A/A0001.png", "C/C0001.png")
    sheets = [sheet(front, name, layer) for name, layer in zip(names, (BG, A, C), strict=True)]
    # Qt clips half transparent lights where they are added; elsewhere it rounds once more.
    assert difference(front, *sheets) <= (40 if blend is Blend.ADD else 2)


def test_hidden_layers_are_not_seen(front):
    edit(front, edits.set_layer_visible, C, is_visible=False)
    assert difference(front, sheet(front, "BG/bg.png", BG), sheet(front, "A/A0001.png", A)) == 0


def test_what_lies_outside_the_field_is_cut_off(front):
    canvas = front.window.canvas
    pile_up(front)
    front.workspace.preview.changed.emit()
    shown = canvas.grab().toImage()
    inside = shown.pixelColor(*map(round, canvas.transform.to_view(WIDTH - 2, 2)))
    outside = shown.pixelColor(*map(round, canvas.transform.to_view(WIDTH + 2, 2)))
    assert inside.name() == "#fafaf5"
    assert outside != inside


def test_other_layers_can_be_dimmed_and_hidden_by_one_key(front):
    plain = seen(front)
    front.press("I")
    assert front.workspace.settings.other_layers == "dimmed"
    faint = seen(front)
    front.press("I")
    alone = seen(front)
    ink = composed(sheet(front, "A/A0001.png", A))
    has_ink = ink.any(axis=2)
    assert (alone[has_ink] == ink[has_ink]).all()
    assert not (faint == plain).all()
    assert not (faint == alone).all()
    assert front.window.actions_by_name["other_layers_hidden"].isChecked()
    front.press("I")
    assert (seen(front) == plain).all()


def test_going_to_another_layer_leaves_the_field_where_it_is(front):
    edit(front, edits.set_layer_offset, B, 30, 10)
    canvas = front.window.canvas
    seen(front)
    canvas.zoom_to(2.0)
    before = canvas.transform.to_view(0, 0)
    front.workspace.document.activate(B)
    pile_up(front)
    assert canvas.layers.around.field[:2] == (-30, -10)
    assert canvas.transform.to_view(-30, -10) == before
    assert canvas.zoom == 2.0


def test_a_hidden_layer_that_is_worked_on_says_so(front):
    edit(front, edits.set_layer_visible, A, is_visible=False)
    meant = composed(sheet(front, "BG/bg.png", BG), sheet(front, "C/C0001.png", C))
    assert (seen(front)[:10] == meant[:10]).all()  # the badge lies over what is lower
    assert front.window.canvas._badge == "layer A is hidden"


def test_keys_of_a_hidden_layer_are_seen_while_they_are_pinned(front):
    edit(front, edits.set_layer_visible, A, is_visible=False)
    seen(front)
    assert front.window.canvas.layers.around.opacity == 0
    front.trigger("pin_tool")
    assert front.window.canvas.layers.around.opacity == 1
    assert front.window.canvas.layers.around.below
    front.trigger("pin_tool")
    assert front.window.canvas.layers.around.opacity == 0


def test_while_flipping_the_other_layers_lie_still(front):
    front.workspace.playback.show_frame(8)
    seen(front)
    before = front.window.canvas.layers
    around, picture = before.around.look, before.picture
    front.workspace.flip.flip()
    assert front.workspace.flip.offset == -1
    assert front.window.canvas.layers.around.look == around
    assert front.window.canvas.layers.picture.key != picture.key
    front.workspace.flip.stop()


def test_under_a_map_the_drawing_lies_alone(front):
    front.trigger("overlay_difference")
    front.studio.wait(lambda: front.window.canvas.layers.around.below == ())
    front.trigger("overlay_difference")
    front.studio.wait(lambda: front.window.canvas.layers.around.below != ())


def test_a_plain_shot_has_nothing_around_it(make_front, make_studio):
    front = make_front(make_studio())
    front.studio.open()
    workspace = front.workspace
    assert workspace.other_layers.around() is None
    assert list(workspace.other_layers.refs(workspace.preview.cell())) == []
    assert front.window.canvas.transform.stage is None
