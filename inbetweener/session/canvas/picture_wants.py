"""PictureWants: which pictures should be in memory, the most urgent first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from inbetweener.session.pictures.store import BYTES_PER_PIXEL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inbetweener.core.plan import Cell
    from inbetweener.session.canvas.cell_pictures import CellPictures
    from inbetweener.session.canvas.ghosts import Ghosts
    from inbetweener.session.canvas.shown import Companion
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.pictures.refs import AnyRef
    from inbetweener.session.pictures.store import PictureStore

# Ten seconds on ones. They are counted anew with every edit, in however long a shot.
_MOST_AHEAD = 240
# Pictures asked for ahead of the playhead, as a share of those that fit into memory.
_AHEAD_SHARE = 0.2


class PictureWants(QObject):
    """Has the pictures of a frame loaded at once, and those that follow it after a while.

    Finding out which ones follow takes longer than an edit and its painting.
    """

    def __init__(
        self,
        session: DocumentSession,
        cells: CellPictures,
        ghosts: Ghosts,
        pictures: PictureStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._cells = cells
        self._ghosts = ghosts
        self._pictures = pictures
        self._companions: list[Companion] = []
        self._ahead: Callable[[Cell, int], Iterator[AnyRef]] = cells.ahead
        self._cell: Cell | None = None
        # Fires when all that is pending has been done, painting among it.
        self._when_painted = QTimer(self)
        self._when_painted.setSingleShot(True)
        self._when_painted.setInterval(0)
        self._when_painted.timeout.connect(self._ask_ahead)

    def accompany(self, companion: Companion) -> None:
        """Have the pictures of something else loaded with those of the frame."""
        self._companions.append(companion)

    def look_ahead_with(self, ahead: Callable[[Cell, int], Iterator[AnyRef]]) -> None:
        """Let another say which pictures follow a cell, as `CellPictures.ahead` does."""
        self._ahead = ahead

    def ask(self, cell: Cell | None) -> None:
        """Have the pictures loaded that are seen at a cell, and later those that follow it.

        What was asked for before is given up; None asks for nothing.
        """
        self._cell = cell
        self._pictures.want(list(self._urgent(cell)) if cell is not None else ())
        if cell is not None:
            self._when_painted.start()
        else:
            self._when_painted.stop()

    @Slot()
    def _ask_ahead(self) -> None:
        if self._cell is not None:
            ahead = self._ahead(self._cell, self._room())
            self._pictures.want([*self._urgent(self._cell), *ahead])

    def is_seen(self, ref: AnyRef, cell: Cell) -> bool:
        """Whether a picture may be seen at a cell, in place of it, beside it or through it."""
        beside = (each for companion in self._companions for each in companion.refs(cell))
        sources = self._cells.candidates(cell), self._ghosts.refs(cell), beside
        return any(ref in source for source in sources)

    def _urgent(self, cell: Cell) -> Iterator[AnyRef]:
        """What is seen at a cell."""
        ref = self._cells.ref(cell.id)
        if ref is not None:
            yield ref
        elif not cell.id.is_key:
            yield from self._cells.keys_of(cell.id.gap)
        for companion in self._companions:
            yield from companion.refs(cell)
        yield from self._ghosts.refs(cell)

    def _room(self) -> int:
        """How many pictures ahead find room in memory."""
        canvas = self._session.shot.canvas
        size_bytes = canvas.width * canvas.height * BYTES_PER_PIXEL if canvas else 1 << 23
        fitting = int(_AHEAD_SHARE * self._pictures.budget_bytes / max(1, size_bytes))
        return max(2, min(fitting, _MOST_AHEAD))
