"""Finished pictures: the PNG bytes of any cell of the plan, exactly as they are exported."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.core.drawing import FitRule
from inbetweener.core.places import place_of
from inbetweener.core.plan import CellKind
from inbetweener.errors import DrawingError, RenderError
from inbetweener.imaging.files import read_drawing
from inbetweener.imaging.highlights import with_highlights
from inbetweener.imaging.png_chunks import is_png, split_chunks
from inbetweener.imaging.probe import probe
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.writing import encode_png
from inbetweener.rendering.keys import read_key, without_narrow_palette
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.drawing import CanvasSize
    from inbetweener.core.plan import Cell
    from inbetweener.core.shot import Shot
    from inbetweener.imaging.kinds import PictureKind
    from inbetweener.imaging.picture import PictureInfo, Pixels
    from inbetweener.imaging.traits import PngTraits
    from inbetweener.rendering.jobs import GapJob, JobPlanner
    from inbetweener.storage.image_cache import ImageCache


class FinishedPictures:
    """The pictures of one shot as it stands; safe to use from several threads.

    The keys of a gap are looked at once: for one pass over the shot, not to be kept for longer.
    """

    def __init__(self, shot: Shot, planner: JobPlanner, cache: ImageCache) -> None:
        self._shot = shot
        self._planner = planner
        self._cache = cache
        self._jobs: dict[int, GapJob] = {}
        self._jobs_guard = threading.Lock()

    def digest(self, cell: Cell) -> str:
        """Under which name the cache keeps an inbetween.

        Raises:
            DrawingError: a key of its gap has vanished.
        """
        return self._job(cell.id.gap).inbetweens[cell.id.order - 1].digest

    def _job(self, gap: int) -> GapJob:
        """The job of a gap, made once; a gap of many inbetweens would make it for each of them."""
        with self._jobs_guard:
            if gap not in self._jobs:
                job = self._planner.known_job(self._shot, gap)
                self._jobs[gap] = job or self._planner.job(self._shot, gap)
            return self._jobs[gap]

    def key_files(self) -> list[Path]:
        """The artist's own files."""
        files = [drawing.id for drawing in self._shot.drawings] + [*self._shot.hand_drawn.values()]
        return [self._planner.folder / file for file in files]

    def key_info(self, cell: Cell) -> PictureInfo:
        """What the header tells of the key that opens a cell's gap; its file as the artist made it.

        Raises:
            DrawingError: it has vanished or is damaged.
        """
        return probe(self._path(cell))

    def is_ready(self, cell: Cell) -> bool:
        """Whether the picture can be read now, without rendering."""
        if cell.kind is not CellKind.INBETWEEN or self.hand_drawing(cell) is not None:
            return True
        return self._cache.has(self.digest(cell))

    def hand_drawing(self, cell: Cell) -> Path | None:
        """The artist's own drawing in place of an inbetween or a blank, if there is one."""
        if cell.kind is CellKind.KEY or not self._shot.hand_drawn:
            return None
        file = self._shot.hand_drawn.get(place_of(self._shot, cell.id.gap, cell.id.order))
        return None if file is None else self._planner.folder / file

    def read(self, cell: Cell) -> bytes:
        """The bytes of the PNG file of a cell; what its light is above white is in it too.

        A key that is a PNG of the canvas's size is given byte for byte; one of another format or
        size is converted. So is what the artist drew in place of an inbetween or a blank. A blank
        cell without is an empty picture in the form of its left key.

        Raises:
            DrawingError: a key or a drawing by hand cannot be read, or the latter has another size
                than the shot and is not to be fitted.
            RenderError: the inbetween has not been rendered.
        """
        if cell.kind is CellKind.KEY:
            return self._own(self._path(cell))
        hand = self.hand_drawing(cell)
        if hand is not None:
            return self._hand(hand)
        if cell.kind is CellKind.BLANK:
            return self._blank(cell)
        png = self._cache.read(self.digest(cell))
        if png is None:
            gap = self._shot.keys[cell.id.gap].drawing
            raise RenderError(
                tr(
                    "The inbetween {order} after {gap} is not rendered yet.",
                    order=cell.id.order,
                    gap=gap,
                )
            )
        return png

    def own_file(self, cell: Cell, kind: PictureKind) -> bytes | None:
        """The artist's own file of a cell, byte for byte; None where there is none of that kind.

        Args:
            cell: of the plan.
            kind: what it has to be, of the canvas's size.

        Raises:
            DrawingError: it cannot be read.
        """
        path = self._path(cell) if cell.kind is CellKind.KEY else self.hand_drawing(cell)
        if path is None or probe(path).format is not kind:
            return None
        if cell.kind is not CellKind.KEY:
            self._refuse_other_size(path)
        data = read_drawing(path)
        if not self._fits(path):
            return None
        read_picture(data, path)  # a damaged key is told, not exported
        return data

    def _hand(self, path: Path) -> bytes:
        """A drawing by hand, of the shot's size."""
        self._refuse_other_size(path)
        return self._own(path)

    def _refuse_other_size(self, path: Path) -> None:
        """A paint program may have cropped a drawing by hand."""
        canvas = self._shot.canvas
        if canvas is not None and self._shot.fit is not FitRule.FIT:
            info = probe(path)
            if (info.width, info.height) != (canvas.width, canvas.height):
                found = f"{info.width} × {info.height}"
                raise DrawingError(
                    path,
                    tr("it is {found} pixels and the shot is {canvas}", found=found, canvas=canvas),
                )

    def _own(self, path: Path) -> bytes:
        """A file of the artist's, byte for byte where it is a PNG of the right size."""
        data = read_drawing(path)
        if is_png(data) and self._fits(path):
            split_chunks(data, path)  # a damaged key is told, not exported
            return data
        picture = read_key(path, self._canvas)
        return with_highlights(_encoded(picture.pixels, picture.traits), picture.highlights, path)

    def _fits(self, path: Path) -> bool:
        canvas = self._canvas
        if canvas is None:
            return True
        info = probe(path)
        return (info.width, info.height) == (canvas.width, canvas.height)

    def _blank(self, cell: Cell) -> bytes:
        """Nothing on a cel, or white paper where the left key has no alpha."""
        picture = read_key(self._path(cell), self._canvas)
        empty = np.zeros_like(picture.pixels)
        if empty.shape[2] == 3:
            empty[:] = np.iinfo(empty.dtype).max
        return _encoded(empty, picture.traits)

    @property
    def _canvas(self) -> CanvasSize | None:
        return self._shot.canvas if self._shot.fit is FitRule.FIT else None

    def _path(self, cell: Cell) -> Path:
        return self._planner.folder / self._shot.keys[cell.id.gap].drawing


def _encoded(pixels: Pixels, traits: PngTraits) -> bytes:
    return encode_png(pixels, without_narrow_palette(traits, pixels))
