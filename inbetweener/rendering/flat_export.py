"""Export of a scene as one sequence: all layers composited, through the camera."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from inbetweener.core.naming import NamePattern, safe_stem
from inbetweener.imaging.picture import Picture
from inbetweener.imaging.picture_formats import PictureFormat, encode_picture
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.export_plan import Per
from inbetweener.rendering.flat_form import flat_form
from inbetweener.rendering.flat_frames import FlatFrames
from inbetweener.storage.export import ExportItem, export_pictures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.imaging.traits import PngTraits
    from inbetweener.rendering.export_plan import ExportNaming
    from inbetweener.rendering.finished import FinishedPictures
    from inbetweener.storage.export import ExportResult


def flat_pattern(scene: Scene) -> NamePattern:
    """How the frames of a scene are called where nobody says: after the scene."""
    return NamePattern.parse(f"{safe_stem(scene.name)}.####.png")


def export_flattened(  # noqa: PLR0913 - each names one thing that the artist chooses
    scene: Scene,
    pictures_of: Callable[[int], FinishedPictures],
    naming: ExportNaming,
    folder: Path,
    *,
    overwrite: bool,
    token: CancelToken,
    report: Callable[[int, int], None],
    sampling: Sampling = Sampling.SMOOTH,
) -> ExportResult:
    """Write the frames of a rendered scene into a folder; no key is ever overwritten.

    Frames that look alike are composed once. As with any export, what is there with the same bytes
    is passed over, so that one that was stopped goes on.

    Args:
        scene: what is written.
        pictures_of: gives the finished pictures of a layer, by its place from the bottom.
        naming: one file a frame, or one for each change of the picture.
        folder: where to; made if it is missing.
        overwrite: whether files of these names with other bytes are replaced.
        token: asked between files.
        report: called with the number of files done and of all.
        sampling: how pictures are turned and scaled.

    Raises:
        ExportError: a file is in the way, or a name is impossible.
        RenderError: an inbetween is not rendered yet, or the scene has no pictures.
        DrawingError: a key has vanished.
        StorageError: the disk is full, read-only or gone.
        Cancelled: the token was set; what was written is whole and stays.
    """
    frames = FlatFrames(scene, pictures_of, sampling)
    traits = flat_form(frames).traits
    items = [
        ExportItem(name, repr(frames.key(frame)), _Composer(frames, frame, traits, naming.form))
        for name, frame in flat_names(frames, naming)
    ]
    protected = [file for each in frames.pictures().values() for file in each.key_files()]
    return export_pictures(
        items, folder, overwrite=overwrite, token=token, report=report, protected=protected
    )


def flat_names(frames: FlatFrames, naming: ExportNaming) -> Iterator[tuple[str, int]]:
    """The name of every file, and the frame that it shows."""
    if naming.per is Per.FRAME:
        for frame in range(frames.plan.length):
            yield naming.pattern.name(naming.start + frame), frame
        return
    runs = groupby(range(frames.plan.length), key=frames.key)
    for number, (_, run) in enumerate(runs, naming.start):
        yield naming.pattern.name(number), next(run)


class _Composer:
    """Composes one frame; a class and not a lambda, so that each keeps its own frame."""

    __slots__ = ("_form", "_frame", "_frames", "_traits")

    def __init__(
        self, frames: FlatFrames, frame: int, traits: PngTraits, form: PictureFormat
    ) -> None:
        self._form = form
        self._frames = frames
        self._frame = frame
        self._traits = traits

    def __call__(self) -> bytes:
        pixels = self._frames.pixels(self._frame)
        highlights = None
        if self._form is PictureFormat.EXR:
            highlights = self._frames.highlights(self._frame, pixels)
        return encode_picture(Picture(pixels, self._traits, highlights), self._form)
