"""The frames of a scene as they are seen: all layers over one another, through the camera."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from inbetweener.core.camera_moves import pose_at, view_of
from inbetweener.core.scene_plan import ScenePlan
from inbetweener.errors import RenderError
from inbetweener.imaging.compositing import Blend, Sheet, compose
from inbetweener.imaging.picture import Pixels
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.sampling import Sampling, Seen, seen_through, whole_offset
from inbetweener.rendering.exporting import picture_source
from inbetweener.rendering.picture_shelf import PictureShelf
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.camera_moves import View
    from inbetweener.core.drawing import CanvasSize
    from inbetweener.core.plan import Cell
    from inbetweener.core.scene import Layer, Scene
    from inbetweener.rendering.finished import FinishedPictures

# For pictures that neighbouring frames share: backgrounds, held drawings.
_SHELF_BYTES: Final = 512 << 20


class SeenLayer(NamedTuple):
    """One layer as a frame sees it; equal where the same pixels come out.

    Attributes:
        layer: its place from the bottom.
        source: names the picture that it shows.
        view: from the picture to the frame.
    """

    layer: int
    source: str
    view: View


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a frame asks of one layer."""

    seen: SeenLayer
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
        self._decoded = PictureShelf[Pixels](_SHELF_BYTES)
        self._sampled = PictureShelf[Seen | None](_SHELF_BYTES)

    def pictures(self) -> dict[int, FinishedPictures]:
        """The finished pictures of the layers that can be seen, by their places."""
        return dict(self._pictures)

    def key(self, frame: int) -> tuple[SeenLayer, ...]:
        """What a frame is made of: equal for frames that look alike."""
        return tuple(asked.seen for asked in self._asked(frame))

    def view(self, layer: int, frame: int) -> View:
        """How a frame sees a layer: from places in its pictures to places in the frame."""
        found = self._scene.layers[layer]
        pose = pose_at(self._scene.camera, frame)
        return view_of(pose, self._field, self.size, found.parallax).moved(found.x, found.y)

    def pixels(self, frame: int) -> Pixels:
        """A frame of the scene, from 0.

        Returns:
            (H, W, 4) of the size, uint16 where any picture in it is, RGBA, straight alpha.

        Raises:
            DrawingError: a key or a drawing by hand cannot be read.
            RenderError: an inbetween is not rendered yet.
        """
        around = {*self.key(frame - 1), *self.key(frame + 1)}
        sheets = []
        depths = []
        for asked in self._asked(frame):
            picture = self._picture(asked)
            depths.append(picture.dtype.type)
            seen = self._seen(asked.seen, picture, is_shared=asked.seen in around)
            if seen is not None:
                sheets.append(_sheet(self._scene.layers[asked.seen.layer], seen))
        deepest = max(depths, key=lambda depth: depth().itemsize, default=None)
        return compose(sheets, self.size.width, self.size.height, deepest)

    def _asked(self, frame: int) -> list[_Asked]:
        if not 0 <= frame < self.plan.length:
            return []
        found = []
        for layer, cell in self.plan.cells_at(frame):
            source = picture_source(self._scene.layers[layer].shot, cell)
            found.append(_Asked(SeenLayer(layer, source, self.view(layer, frame)), cell))
        return found

    def _picture(self, asked: _Asked) -> Pixels:
        def make() -> tuple[Pixels, int]:
            data = self._pictures[asked.seen.layer].read(asked.cell)
            pixels = read_picture(data).pixels
            return pixels, pixels.nbytes

        return self._decoded.get(asked.seen[:2], make)

    def _seen(self, seen: SeenLayer, picture: Pixels, *, is_shared: bool) -> Seen | None:
        """The picture through the camera; kept where the next frame sees it alike."""

        def make() -> tuple[Seen | None, int]:
            sampled = seen_through(
                picture, seen.view, self.size.width, self.size.height, self._sampling
            )
            return sampled, 0 if sampled is None else sampled.pixels.nbytes

        if whole_offset(seen.view) is not None or not is_shared:
            return make()[0]
        return self._sampled.get(seen, make)


def _sheet(layer: Layer, seen: Seen) -> Sheet:
    return Sheet(seen.pixels, seen.left, seen.top, layer.opacity, Blend(layer.blend.value))
