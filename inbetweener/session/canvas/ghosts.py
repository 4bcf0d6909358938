"""Ghosts: which drawings shine through the one on the screen, and how strongly."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from inbetweener.session.canvas.shown import GhostPicture, OnionSkin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.plan import Cell, CellId
    from inbetweener.session.canvas.cell_pictures import CellPictures
    from inbetweener.session.pictures.refs import PictureRef
    from inbetweener.session.pictures.store import PictureStore


class Ghosts:
    """The onion skin of the drawing on the screen; loads no picture.

    Attributes:
        onion: which ghosts are shown.
    """

    def __init__(self, cells: CellPictures, pictures: PictureStore) -> None:
        self.onion = OnionSkin()
        self._cells = cells
        self._pictures = pictures

    def neighbours(self, cell: Cell) -> tuple[CellId | None, CellId | None]:
        """The drawings next to a cell: those of the nearest ghosts, and those that are flipped."""
        return self._cells.neighbours(cell, by_key=self.onion.by_key)

    def refs(self, cell: Cell) -> Iterator[PictureRef]:
        """The pictures of the drawings next to a cell, and of the ghosts farther away."""
        reach = max(1, *(len(side) for side in (self.onion.before, self.onion.after)))
        sides = [list(islice(self._walk(cell, is_after), reach)) for is_after in (False, True)]
        wanted = max(1, len(self.onion.before)), max(1, len(self.onion.after))
        for distance in range(reach):
            for side, count in zip(sides, wanted, strict=True):
                if distance < min(count, len(side)):
                    ref = self._cells.ref(side[distance])
                    if ref is not None:
                        yield ref

    def before(self, cell: Cell) -> tuple[GhostPicture, ...]:
        """The ghosts of what comes before a cell, the nearest first; those in memory."""
        return tuple(self._side(cell, self.onion.before, is_after=False))

    def after(self, cell: Cell) -> tuple[GhostPicture, ...]:
        """The ghosts of what comes after a cell."""
        return tuple(self._side(cell, self.onion.after, is_after=True))

    def _side(
        self, cell: Cell, opacities: tuple[float, ...], *, is_after: bool
    ) -> Iterator[GhostPicture]:
        near = zip(opacities, self._walk(cell, is_after), strict=False)
        for distance, (opacity, each) in enumerate(near, 1):
            ref = self._cells.ref(each)
            image = self._pictures.get(ref) if ref is not None else None
            if ref is not None and image is not None:
                yield GhostPicture(image, self._pictures.ink(ref), opacity, distance)

    def _walk(self, cell: Cell, is_after: bool) -> Iterator[CellId]:
        """The drawings on one side, the nearest first."""
        near = self.neighbours(cell)[is_after]
        while near is not None:
            yield near
            near = self.neighbours(self._cells.cell(near))[is_after]
