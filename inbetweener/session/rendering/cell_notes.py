"""CellNotes: what is known of the pictures of inbetweens: trust, colours, lines, regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.plan import CellId
    from inbetweener.rendering.colouring import ColourNote
    from inbetweener.rendering.line_work import LineNote
    from inbetweener.rendering.regions import RegionNote
    from inbetweener.session.rendering.gap_status import GapStatus


class CellNotes:
    """Reads what was found out about gaps; of keys and drawings by hand nothing is known."""

    def __init__(
        self,
        status_of: Callable[[int], GapStatus | None],
        is_by_hand: Callable[[CellId], bool],
    ) -> None:
        """Know what they know.

        Args:
            status_of: what is known of a gap as it stands, None where nothing is.
            is_by_hand: whether the artist's own drawing stands in place of an inbetween.
        """
        self._status_of = status_of
        self._is_by_hand = is_by_hand

    def confidence(self, cell: CellId) -> float | None:
        """How far the model trusts an inbetween that is ready, in [0, 1]; None where unknown."""
        status = self._status_of_drawn(cell)
        return status.confidence(cell.order) if status is not None else None

    def regions(self, cell: CellId) -> RegionNote | None:
        """What is known of the closed regions of an inbetween that is ready."""
        status = self._status_of_drawn(cell)
        return status.regions_of(cell.order) if status is not None else None

    def lines(self, cell: CellId) -> LineNote | None:
        """What is known of the lines of an inbetween that is ready."""
        status = self._status_of_drawn(cell)
        return status.lines_of(cell.order) if status is not None else None

    def colours_of(self, gap: int) -> tuple[ColourNote, ...]:
        """What is known of the colours of the inbetweens of a gap that are ready."""
        status = self._status_of(gap)
        return status.known_colours() if status is not None else ()

    def regions_of(self, gap: int) -> tuple[RegionNote, ...]:
        """What is known of the closed regions of the inbetweens of a gap that are ready."""
        status = self._status_of(gap)
        return tuple(note for note in status.regions if note) if status is not None else ()

    def lines_of(self, gap: int) -> tuple[LineNote, ...]:
        """What is known of the lines of the inbetweens of a gap that are ready."""
        status = self._status_of(gap)
        return tuple(note for note in status.lines if note) if status is not None else ()

    def _status_of_drawn(self, cell: CellId) -> GapStatus | None:
        """What is known of the gap of an inbetween that a model has drawn."""
        if cell.is_key or self._is_by_hand(cell):
            return None
        return self._status_of(cell.gap)
