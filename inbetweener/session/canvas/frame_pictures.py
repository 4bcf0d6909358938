"""FramePictures: what is seen of a drawing: its picture, or the nearest one and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from inbetweener.core.plan import Cell, CellId, CellKind
from inbetweener.session.canvas.shown import Shown
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.session.canvas.cell_pictures import CellPictures
    from inbetweener.session.pictures.store import PictureStore
    from inbetweener.session.rendering.states import RenderStates

_BADGES = {
    CellState.NOT_RENDERED: mark("not rendered yet – nearest drawing shown"),
    CellState.QUEUED: mark("queued – nearest drawing shown"),
    CellState.RENDERING: mark("rendering – nearest drawing shown"),
    CellState.FAILED: mark("failed – nearest drawing shown"),
    CellState.STALE: mark("stale – an older picture is shown"),
}
_LOST_BADGE = mark("the picture is lost – nearest drawing shown")


class FramePictures:
    """Finds what to show of a drawing among the pictures in memory; loads none."""

    def __init__(self, cells: CellPictures, states: RenderStates, pictures: PictureStore) -> None:
        self._cells = cells
        self._states = states
        self._pictures = pictures
        self._last_paper: tuple[int, QImage | None] = (0, None)

    def shown(self, cell: Cell) -> Shown:
        """What is seen of a drawing, without ghosts."""
        own = self._cells.ref(cell.id)
        if cell.kind is CellKind.BLANK and own is None:
            return Shown(self._paper(cell), badge=tr("left for the hand"))
        badge = tr(_BADGES.get(self._states.state(cell.id), ""))
        for t, ref in self._cells.placed_candidates(cell):
            image = self._pictures.get(ref)
            if image is not None:
                badge = badge if ref == own else self._badge_of_nearest(cell, badge)
                return Shown(image, badge, t=t)
        return Shown(problem=self._pictures.problem(own) if own is not None else "")

    def _badge_of_nearest(self, cell: Cell, badge: str) -> str:
        """What to say of a picture that stands in for a cell's own."""
        own = self._cells.ref(cell.id)
        if own is None or not self._pictures.problem(own):
            return badge or tr("loading")
        is_stale = self._states.state(cell.id) is CellState.STALE  # and the older one is lost too
        return tr(_BADGES[CellState.NOT_RENDERED] if is_stale else badge or _LOST_BADGE)

    def _paper(self, cell: Cell) -> QImage | None:
        """An empty picture in the form of a gap's left key, to draw on in the mind."""
        ref = self._cells.ref(CellId(cell.id.gap, 0))
        key = self._pictures.get(ref) if ref is not None else None
        if key is None:
            return None
        if self._last_paper[0] != key.cacheKey():
            paper = QImage(key.size(), key.format())
            paper.fill(
                Qt.GlobalColor.transparent if key.hasAlphaChannel() else Qt.GlobalColor.white
            )
            self._last_paper = key.cacheKey(), paper
        return self._last_paper[1]
