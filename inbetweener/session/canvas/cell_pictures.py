"""CellPictures: which picture belongs to which drawing of the plan."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from inbetweener.core.drawing import FitRule
from inbetweener.core.plan import Cell, CellId, CellKind
from inbetweener.session.pictures.refs import PictureRef
from inbetweener.session.rendering.cell_states import CellState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.drawing import DrawingId
    from inbetweener.session.document.shown_layer import ShownLayer
    from inbetweener.session.rendering.states import RenderStates


class CellPictures:
    """Finds the pictures of the drawings of a shot; loads none.

    Attributes:
        revisions: how often each file was found changed.
    """

    def __init__(
        self,
        session: ShownLayer,
        states: RenderStates,
        revisions: dict[DrawingId, int] | None = None,
    ) -> None:
        """Know of no change of any file.

        Args:
            session: whose drawings they are.
            states: what is drawn of them.
            revisions: how often files were found changed; shared by all who show one document.
        """
        self._session = session
        self._states = states
        self.revisions: dict[DrawingId, int] = {} if revisions is None else revisions

    def forget(self) -> None:
        """Begin with another shot."""
        self.revisions.clear()

    def note_change(self, drawing: DrawingId) -> None:
        """Note that a key's file is another than before: its picture is another too."""
        self.revisions[drawing] = self.revisions.get(drawing, 0) + 1

    def ref(self, cell: CellId) -> PictureRef | None:
        """The picture to show for a drawing; None where there is none yet."""
        shot, folder = self._session.shot, self._session.folder
        drawing = shot.keys[cell.gap].drawing if cell.is_key else self._states.hand_drawing(cell)
        if drawing is None:
            digest = self._states.digest(cell)
            return PictureRef(digest=digest) if digest else None
        if folder is None:
            return None
        canvas = shot.canvas if shot.fit is FitRule.FIT else None
        return PictureRef(folder / drawing, self.revisions.get(drawing, 0), canvas)

    def is_ready(self, cell: CellId) -> bool:
        """Whether the picture of a drawing is that which the document asks for."""
        return self._states.state(cell) is CellState.READY

    def candidates(self, cell: Cell) -> Iterator[PictureRef]:
        """The picture of a cell, and then its neighbours by their distance on the chart."""
        return (ref for _, ref in self.placed_candidates(cell))

    def placed_candidates(self, cell: Cell) -> Iterator[tuple[float, PictureRef]]:
        """The same, each with its place on the chart of the cell's gap."""
        ref = self.ref(cell.id)
        if ref is not None:
            yield cell.t, ref
        if cell.kind is CellKind.KEY:
            return
        around = self._session.plan.cells_of_gap(cell.id.gap)
        ends = [(each.t, each.id) for each in around] + [(1.0, CellId(cell.id.gap + 1, 0))]
        for t, near in sorted(ends, key=lambda end: abs(end[0] - cell.t)):
            ready = near.is_key or self._states.state(near) is CellState.READY
            nearby = self.ref(near) if ready else None
            if nearby is not None:
                yield t, nearby

    def neighbours(self, cell: Cell, *, by_key: bool) -> tuple[CellId | None, CellId | None]:
        """What comes before and after a cell: the nearest keys, or the nearest drawings."""
        plan = self._session.plan
        last = len(plan.gaps) - 1
        if not by_key:
            before = plan.cell_at(cell.first_frame - 1).id if cell.first_frame else None
            after = plan.cell_at(cell.end_frame).id if cell.end_frame < plan.length else None
            return before, after
        gap = cell.id.gap
        previous = gap - 1 if cell.id.is_key else gap
        following = gap + 1
        return (
            CellId(previous, 0) if previous >= 0 else None,
            CellId(following, 0) if following <= last else None,
        )

    def cell(self, cell: CellId) -> Cell:
        """A drawing of the plan."""
        return self._session.plan.cell(cell)

    def keys_of(self, gap: int) -> Iterator[PictureRef]:
        """The pictures of both keys of a gap."""
        for key in (CellId(gap, 0), CellId(gap + 1, 0)):
            ref = self.ref(key)
            if ref is not None:
                yield ref

    def ahead(self, cell: Cell, count: int) -> Iterator[PictureRef]:
        """The pictures of the next `count` drawings, round the loop."""
        plan = self._session.plan
        following = chain(plan.cells(cell.end_frame), plan.cells(0, cell.first_frame))
        for each in islice(following, count):
            ref = self.ref(each.id)
            if ref is not None:
                yield ref
