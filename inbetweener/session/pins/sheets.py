"""PinSheets: both keys of a gap on the canvas, one on top, and the corners that pins snap to."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRect, QSizeF, Qt
from PySide6.QtGui import QImage

from inbetweener.core.plan import CellId
from inbetweener.imaging.corners import corner_near
from inbetweener.imaging.outlines import PartFinder
from inbetweener.session.canvas.shown import GhostPicture, Shown
from inbetweener.session.pins.marks import PinEnd, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.session.canvas.cell_pictures import CellPictures
    from inbetweener.session.pictures.refs import PictureRef
    from inbetweener.session.pictures.store import PictureStore
    from inbetweener.session.pins.marks import Places

_GHOST_OPACITY = 0.55
# What a corner is told by lies around it as far as this, beyond reach, in shares of the long side.
_AROUND_SHARE, _AROUND_PX = 0.012, 12
_MOST_PARTS = 64
# Closed regions are looked for while the pointer moves.
_LOOKED_AT_PX = 1280


class PinSheets:
    """Finds the pictures of both keys among those in memory; loads none."""

    def __init__(self, cells: CellPictures, pictures: PictureStore) -> None:
        self._cells = cells
        self._pictures = pictures
        self._finders: dict[int, tuple[PartFinder, float]] = {}  # by picture
        self._parts: dict[tuple[int, Place], Places] = {}  # by picture and place

    def refs(self, gap: int) -> Iterator[PictureRef]:
        """The pictures of both keys."""
        return self._cells.keys_of(gap)

    def shown(self, gap: int, on_top: PinEnd) -> Shown:
        """One key with the other shining through it."""
        own, other = self._ref(gap, on_top), self._ref(gap, _OTHER[on_top])
        image = self._pictures.get(own) if own is not None else None
        if own is None or image is None:
            return Shown(problem=self._pictures.problem(own) if own is not None else "")
        t = 0.0 if on_top is PinEnd.A else 1.0
        ghosts = tuple(self._ghost(other)) if other is not None else ()
        if on_top is PinEnd.A:
            return Shown(image, after=ghosts, t=t)
        return Shown(image, before=ghosts, t=t)

    def size(self, gap: int) -> tuple[int, int] | None:
        """Width and height of key A; None while it is not in memory."""
        ref = self._ref(gap, PinEnd.A)
        image = self._pictures.get(ref) if ref is not None else None
        return None if image is None else (image.width(), image.height())

    def is_on_picture(self, gap: int, at: Place) -> bool:
        """Whether a place lies on key A, as far as that is in memory."""
        size = self.size(gap)
        return size is None or (0 <= at.x < size[0] and 0 <= at.y < size[1])

    def corner(self, gap: int, end: PinEnd, at: Place, reach: float) -> Place | None:
        """The corner of a key near a place; None where there is none."""
        ref = self._ref(gap, end)
        image = self._pictures.get(ref) if ref is not None else None
        if image is None:
            return None
        around = reach + _AROUND_PX + _AROUND_SHARE * max(image.width(), image.height())
        window = QRect(
            int(at.x - around), int(at.y - around), 2 * ceil(around) + 1, 2 * ceil(around) + 1
        ).intersected(image.rect())
        if window.isEmpty():
            return None
        left, top = window.x(), window.y()
        found = corner_near(
            _pixels_of(image.copy(window)),
            at.x - left,
            at.y - top,
            reach,
            max(image.width(), image.height()),
        )
        return None if found is None else Place(found[0] + left, found[1] + top)

    def part(self, gap: int, end: PinEnd, at: Place) -> Places:
        """The outline of the closed region of a key that a place lies in; none on the ground."""
        ref = self._ref(gap, end)
        image = self._pictures.get(ref) if ref is not None else None
        if image is None:
            return ()
        wanted = image.cacheKey(), at
        if wanted not in self._parts:
            if len(self._parts) >= _MOST_PARTS:
                self._parts.clear()
            finder, share = self._finder(image)
            outline = finder.outline_around(at.x * share, at.y * share) or ()
            self._parts[wanted] = tuple(Place(x / share, y / share) for x, y in outline)
        return self._parts[wanted]

    def _finder(self, image: QImage) -> tuple[PartFinder, float]:
        """What finds the parts of a picture, made smaller where it is large, and by how much."""
        key = image.cacheKey()
        if key not in self._finders:
            share = min(1.0, _LOOKED_AT_PX / max(image.width(), image.height()))
            size = (QSizeF(image.size()) * share).toSize()
            smooth, ignores = (
                Qt.TransformationMode.SmoothTransformation,
                Qt.AspectRatioMode.IgnoreAspectRatio,
            )
            small = image if share == 1 else image.scaled(size, ignores, smooth)
            if len(self._finders) >= len(PinEnd):
                self._finders.clear()
            self._finders[key] = PartFinder(_pixels_of(small)), small.width() / image.width()
        return self._finders[key]

    def _ref(self, gap: int, end: PinEnd) -> PictureRef | None:
        return self._cells.ref(CellId(gap + (end is PinEnd.B), 0))

    def _ghost(self, ref: PictureRef) -> Iterator[GhostPicture]:
        image = self._pictures.get(ref)
        if image is not None:
            yield GhostPicture(image, self._pictures.ink(ref), _GHOST_OPACITY, 1)


_OTHER = {PinEnd.A: PinEnd.B, PinEnd.B: PinEnd.A}


def _pixels_of(image: QImage) -> np.typing.NDArray[np.uint8]:
    """(H, W, 4) uint8 RGBA, premultiplied, a copy."""
    ready = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    rows = np.frombuffer(ready.constBits(), np.uint8).reshape(ready.height(), ready.bytesPerLine())
    return rows[:, : ready.width() * 4].reshape(ready.height(), ready.width(), 4).copy()
