"""The frames of a scene as they are seen: all layers over one another, through the camera."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from inbetweener.core.camera_moves import pose_at, view_of
from inbetweener.core.scene_plan import ScenePlan
from inbetweener.errors import RenderError
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.compositing import Sheet, compose
from inbetweener.imaging.picture import Picture, Pixels
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.sampling import Sampling, whole_offset
from inbetweener.rendering.exporting import picture_source
from inbetweener.rendering.flat_light import flat_highlights
from inbetweener.rendering.flat_runs import Lying, run_sheets, runs_of
from inbetweener.rendering.picture_shelf import PictureShelf
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.camera_moves import View
    from inbetweener.core.drawing import CanvasSize
    from inbetweener.core.layer import Layer
    from inbetweener.core.plan import Cell
    from inbetweener.core.scene import Scene
    from inbetweener.imaging.picture import Highlights
    from inbetweener.rendering.finished import FinishedPictures

# For pictures that neighbouring frames share: backgrounds, held drawings.
_SHELF_BYTES: Final = 512 << 20


class SeenLayer(NamedTuple):
    """One layer as a frame sees it; equal where the same pixels come out.

    Attributes:
        layer: its place from the bottom.
        source: names the picture that it shows.
        view: from the field to the frame, for the layer's parallax.
    """

    layer: int
    source: str
    view: View


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a frame asks of one layer."""

    seen: SeenLayer
    lying: Lying
    cell: Cell


class FlatFrames:
    """Composes the frames of one scene as it stands; safe to use from several threads.

    Args:
        scene: what is seen.
        pictures_of: gives the finished pictures of a layer, by its place from the bottom.
        sampling: how pictures are turned and scaled; whole-pixel moves are copies in any case.

    Attributes:
        plan: of the scene.
        size: of the frames.

    Raises:
        RenderError: the scene has no picture to take a size from.
    """

    def __init__(
        self,
        scene: Scene,
        pictures_of: Callable[[int], FinishedPictures],
        sampling: Sampling = Sampling.SMOOTH,
    ) -> None:
        field = scene.canvas
        if field is None:
            raise RenderError(
                tr("The scene “{name}” has no pictures: add drawings to a layer.", name=scene.name)
            )
        self.plan = ScenePlan.of(scene)
        self.size: CanvasSize = scene.camera.size or field
        self._scene = scene
        self._field = field
        self._sampling = sampling
        self._pictures = {
            index: pictures_of(index)
            for index, layer in enumerate(scene.layers)
            if layer.is_visible and layer.opacity > 0
        }
        self._decoded = PictureShelf[Picture](_SHELF_BYTES)
        self._sampled = PictureShelf[list[Sheet]](_SHELF_BYTES)

    def pictures(self) -> dict[int, FinishedPictures]:
        """The finished pictures of the layers that can be seen, by their places."""
        return dict(self._pictures)

    def key(self, frame: int) -> tuple[SeenLayer, ...]:
        """What a frame is made of: equal for frames that look alike."""
        return tuple(asked.seen for asked in self._asked(frame))

    def view(self, layer: int, frame: int) -> View:
        """How a frame sees a layer: from places in its pictures to places in the frame."""
        found = self._scene.layers[layer]
        return self._view(found, frame).moved(found.x, found.y)

    def pixels(self, frame: int) -> Pixels:
        """A frame of the scene, from 0.

        Returns:
            (H, W, 4) of the size, uint16 where any picture in it is, RGBA, straight alpha.

        Raises:
            DrawingError: a key or a drawing by hand cannot be read.
            RenderError: an inbetween is not rendered yet.
        """
        around = {*self._run_keys(frame - 1), *self._run_keys(frame + 1)}
        sheets: list[Sheet] = []
        asked = self._asked(frame)
        pictures = [self._picture(each).pixels for each in asked]
        for run in runs_of([each.lying for each in asked]):
            shown = asked[run.start : run.stop]
            key = tuple(each.seen for each in shown)
            sheets += self._sheets(
                key, shown, pictures[run.start : run.stop], is_shared=key in around
            )
        depth = np.uint16 if any(each.dtype == np.uint16 for each in pictures) else np.uint8
        return compose(sheets, self.size.width, self.size.height, depth)

    def highlights(self, frame: int, pixels: Pixels) -> Highlights | None:
        """What a frame has above white; see `rendering.flat_light`.

        Args:
            frame: from 0.
            pixels: the frame, as `pixels` gives it.

        Raises:
            As `pixels`.
        """
        asked = self._asked(frame)
        pictures = [self._picture(each) for each in asked]
        if all(each.highlights is None for each in pictures):
            return None
        lying = [each.lying for each in asked]
        return flat_highlights(lying, pictures, pixels, self._sampling)

    def _run_keys(self, frame: int) -> set[tuple[SeenLayer, ...]]:
        """What names each run of layers of a frame, for looking whether neighbours share it."""
        asked = self._asked(frame)
        runs = runs_of([each.lying for each in asked])
        return {tuple(asked[place].seen for place in run) for run in runs}

    def _sheets(
        self,
        key: tuple[SeenLayer, ...],
        asked: list[_Asked],
        pictures: list[Pixels],
        *,
        is_shared: bool,
    ) -> list[Sheet]:
        """A run of layers through the camera; kept where a neighbour sees it alike."""

        def make() -> tuple[list[Sheet], int]:
            sheets = run_sheets([each.lying for each in asked], pictures, self.size, self._sampling)
            return sheets, sum(sheet.pixels.nbytes for sheet in sheets)

        if not is_shared or whole_offset(asked[0].lying.view) is not None:
            return make()[0]
        return self._sampled.get(key, make)

    def _asked(self, frame: int) -> list[_Asked]:
        if not 0 <= frame < self.plan.length:
            return []
        found = []
        for index, cell in self.plan.cells_at(frame):
            layer = self._scene.layers[index]
            view = self._view(layer, frame)
            seen = SeenLayer(index, picture_source(layer.shot, cell), view)
            lying = Lying(view, layer.x, layer.y, layer.opacity, Blend(layer.blend.value))
            found.append(_Asked(seen, lying, cell))
        return found

    def _view(self, layer: Layer, frame: int) -> View:
        pose = pose_at(self._scene.camera, frame)
        return view_of(pose, self._field, self.size, layer.parallax)

    def _picture(self, asked: _Asked) -> Picture:
        def make() -> tuple[Picture, int]:
            data = self._pictures[asked.seen.layer].read(asked.cell)
            picture = read_picture(data, Path(asked.seen.source))
            light = picture.highlights
            return picture, picture.pixels.nbytes + (0 if light is None else light.nbytes)

        return self._decoded.get(asked.seen[:2], make)
