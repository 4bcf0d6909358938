"""Where the frames of a movie come from: a layer, or a scene as it is seen."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from inbetweener.core.drawing import FitRule
from inbetweener.core.frame_rate import exact_rate
from inbetweener.core.plan import CellKind, FramePlan
from inbetweener.errors import RenderError
from inbetweener.imaging.probe import probe
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.exporting import picture_source
from inbetweener.rendering.flat_form import flat_form
from inbetweener.rendering.flat_frames import FlatFrames
from inbetweener.rendering.movies.asked import ShotFacts
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inbetweener.core.drawing import CanvasSize, DrawingId
    from inbetweener.core.plan import Cell
    from inbetweener.core.scene import Scene
    from inbetweener.core.sound import SoundTrack
    from inbetweener.imaging.picture import PictureInfo, Pixels
    from inbetweener.rendering.finished import FinishedPictures


class MovieFrames(Protocol):
    """Gives the frames of a movie."""

    @property
    def facts(self) -> ShotFacts:
        """What is known of them without looking at one."""

    @property
    def sound(self) -> SoundTrack | None:
        """What is heard, counted from the first of them."""

    def form(self) -> tuple[bool, bool]:
        """Whether any of them may be transparent, and whether any has 16 bits a sample.

        Raises:
            DrawingError: a key has vanished or is damaged.
        """
        ...

    def runs(self, first: int, end: int) -> Iterator[tuple[Pixels, int]]:
        """The pictures of [first, end), and for how many frames each is seen.

        Raises:
            DrawingError: a key or a drawing by hand cannot be read.
            RenderError: an inbetween is not rendered yet.
        """
        ...

    def key_files(self) -> list[Path]:
        """The artist's own files, which are never written over."""
        ...


class LayerFrames:
    """The frames of one layer by itself, as its own files have them.

    Args:
        scene: with the layer.
        index: its place from the bottom.
        pictures: its finished pictures.

    Raises:
        RenderError: it has no pictures.
    """

    def __init__(self, scene: Scene, index: int, pictures: FinishedPictures) -> None:
        self._shot = scene.layers[index].shot
        self._pictures = pictures
        self._plan = FramePlan.of(self._shot, scene.shown_length(index))
        self.facts = shot_facts(scene, index)
        self.sound = _audible(self._shot.sound)

    def form(self) -> tuple[bool, bool]:
        """As `MovieFrames.form`; headers are read, no pixels."""
        infos = list(self._infos())
        sizes = {(info.width, info.height) for info in infos}
        # Fitting may put transparent margins around a picture of another shape.
        is_fitted = self._shot.fit is FitRule.FIT and len(sizes) > 1
        has_alpha = is_fitted or any(info.has_alpha for info in infos)
        return has_alpha, any(info.bit_depth == 16 for info in infos)

    def runs(self, first: int, end: int) -> Iterator[tuple[Pixels, int]]:
        """As `MovieFrames.runs`."""
        cells = self._plan.cells(first, end)
        for _, group in groupby(cells, key=lambda cell: picture_source(self._shot, cell)):
            held = list(group)
            stay = min(held[-1].end_frame, end) - max(held[0].first_frame, first)
            yield self._read(held[0]), stay

    def key_files(self) -> list[Path]:
        """As `MovieFrames.key_files`."""
        return self._pictures.key_files()

    def _read(self, cell: Cell) -> Pixels:
        return read_picture(
            self._pictures.read(cell), Path(picture_source(self._shot, cell))
        ).pixels

    def _infos(self) -> Iterator[PictureInfo]:
        """Of every file that is seen: keys, and drawings by hand."""
        keys: dict[DrawingId, Cell] = {}
        for cell in self._plan.cells():
            by_hand = self._pictures.hand_drawing(cell)
            if by_hand is not None:
                yield probe(by_hand)
            elif cell.kind is CellKind.KEY:
                keys.setdefault(self._shot.keys[cell.id.gap].drawing, cell)
        yield from map(self._pictures.key_info, keys.values())


class SceneFrames:
    """The frames of a scene: all layers over one another, through the camera.

    Args:
        scene: what is seen.
        pictures_of: gives the finished pictures of a layer, by its place from the bottom.
        sampling: how pictures are turned and scaled.

    Raises:
        RenderError: the scene has no pictures.
    """

    def __init__(
        self,
        scene: Scene,
        pictures_of: Callable[[int], FinishedPictures],
        sampling: Sampling = Sampling.SMOOTH,
    ) -> None:
        self._frames = FlatFrames(scene, pictures_of, sampling)
        self.facts = shot_facts(scene)
        self.sound = scene_sound(scene)

    def form(self) -> tuple[bool, bool]:
        """As `MovieFrames.form`."""
        traits = flat_form(self._frames).traits
        return traits.has_alpha, traits.bit_depth == 16

    def runs(self, first: int, end: int) -> Iterator[tuple[Pixels, int]]:
        """As `MovieFrames.runs`."""
        for _, group in groupby(range(first, end), key=self._frames.key):
            alike = list(group)
            yield self._frames.pixels(alike[0]), len(alike)

    def key_files(self) -> list[Path]:
        """As `MovieFrames.key_files`."""
        return [file for each in self._frames.pictures().values() for file in each.key_files()]


def movie_frames(
    scene: Scene,
    pictures_of: Callable[[int], FinishedPictures],
    layer: int | None = None,
    sampling: Sampling = Sampling.SMOOTH,
) -> MovieFrames:
    """The frames of one layer, or of what is seen of all.

    A scene that is no more than one shot is that shot, pixel for pixel.

    Args:
        scene: what is shown.
        pictures_of: gives the finished pictures of a layer, by its place from the bottom.
        layer: its place; None for all of them.
        sampling: how pictures are turned and scaled.

    Raises:
        RenderError: there are no pictures.
    """
    if layer is None and scene.is_plain:
        layer = 0
    if layer is None:
        return SceneFrames(scene, pictures_of, sampling)
    return LayerFrames(scene, layer, pictures_of(layer))


def shot_facts(scene: Scene, layer: int | None = None) -> ShotFacts:
    """What is known of the frames of a layer, or of a scene, without looking at a picture.

    Raises:
        RenderError: there are no pictures.
    """
    if layer is None:
        return ShotFacts(
            size=_known(scene.camera.size or scene.canvas, scene.name),
            length=scene.length,
            first_number=scene.first_number,
            fps=exact_rate(scene.fps),
            has_sound=scene_sound(scene) is not None,
        )
    shot = scene.layers[layer].shot
    return ShotFacts(
        size=_known(shot.canvas, shot.name),
        length=FramePlan.of(shot, scene.shown_length(layer)).length,
        first_number=shot.first_number,
        fps=exact_rate(shot.fps),
        has_sound=_audible(shot.sound) is not None,
    )


def scene_sound(scene: Scene) -> SoundTrack | None:
    """What is heard of a scene, counted from its first frame."""
    for layer, start in zip(scene.layers, scene.starts, strict=True):
        sound = _audible(layer.shot.sound)
        if sound is not None:
            return replace(sound, offset=sound.offset + start)
    return None


def _audible(sound: SoundTrack | None) -> SoundTrack | None:
    return None if sound is None or sound.is_muted or not sound.gain else sound


def _known(size: CanvasSize | None, name: str) -> CanvasSize:
    if size is None:
        raise RenderError(tr("“{name}” has no pictures: add drawings to it.", name=name))
    return size
