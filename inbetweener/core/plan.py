"""The frame plan: for every frame of the shot, which drawing is shown.

Everything that shows, renders or exports reads this, and nothing else decides what a frame holds.
Building it costs one addition a gap, so that a shot of 2,000 drawings is planned anew at every
edit; single cells are made when they are asked for.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING

from inbetweener.core.gap import LONGEST_GAP_FRAMES, Gap, GapCell, Treatment
from inbetweener.core.timing import Frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.shot import Shot


class CellKind(Enum):
    """What a cell shows."""

    KEY = auto()
    INBETWEEN = auto()
    BLANK = auto()


@dataclass(frozen=True, slots=True)
class CellId:
    """Which drawing of the plan: `order` 0 is the key that opens `gap`, 1 its first inbetween.

    The last key opens a gap that does not exist: its `gap` is the number of gaps.
    """

    gap: int
    order: int

    @property
    def is_key(self) -> bool:
        """Whether this is a key."""
        return self.order == 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One drawing's stay on the timeline.

    Attributes:
        id: which drawing.
        kind: what it shows.
        first_frame: where it begins.
        length: frames it stays.
        t: its place on the gap's timing chart; 0 for keys.
    """

    id: CellId
    kind: CellKind
    first_frame: Frame
    length: int
    t: float

    @property
    def end_frame(self) -> Frame:
        """The first frame after it."""
        return Frame(self.first_frame + self.length)


@dataclass(frozen=True, slots=True)
class FramePlan:
    """The plan of one shot.

    Attributes:
        gaps: the shot's gaps, and one of treatment HOLD for the last key.
        starts: the first frame of every key.
        drawings_before: how many drawings come before each key.
        length: frames in all.
    """

    gaps: tuple[Gap, ...]
    starts: tuple[Frame, ...]
    drawings_before: tuple[int, ...]
    length: int

    @classmethod
    def of(cls, shot: Shot, at_least: int = 0) -> FramePlan:
        """The plan of a shot; one without keys has no frames.

        Args:
            shot: what is shown.
            at_least: for how many frames; the last key is held until then where it ends before.
        """
        if not shot.keys:
            return cls((), (), (), 0)
        starts = shot.key_frames()
        rest = min(at_least - starts[-1], LONGEST_GAP_FRAMES)
        stay = max(shot.last_exposure, rest)
        gaps = (*shot.gaps, Gap(stay, treatment=Treatment.HOLD))
        before = tuple(accumulate(map(len, map(attrgetter("cells"), shot.gaps)), initial=0))
        return cls(gaps, starts, before, starts[-1] + stay)

    @property
    def drawing_count(self) -> int:
        """How many drawings are shown, keys and inbetweens and blanks."""
        return self.drawings_before[-1] + 1 if self.gaps else 0

    def cell(self, cell_id: CellId) -> Cell:
        """The cell of a drawing.

        Raises:
            IndexError: the plan has no such drawing.
        """
        if min(cell_id.gap, cell_id.order) < 0:
            raise IndexError(f"no drawing has the place {cell_id}")
        gap = self.gaps[cell_id.gap]
        return _cell(self.starts[cell_id.gap], cell_id, gap, gap.cells[cell_id.order])

    def cell_at(self, frame: int) -> Cell:
        """What is shown at a frame.

        Raises:
            IndexError: the shot has no such frame.
        """
        if not 0 <= frame < self.length:
            raise IndexError(f"frame {frame} of a shot of {self.length} frames")
        gap = bisect_right(self.starts, frame) - 1
        offset = frame - self.starts[gap]
        order = bisect_right(self.gaps[gap].cells, offset, key=_offset) - 1
        return self.cell(CellId(gap, order))

    def cells(self, first: int = 0, end: int | None = None) -> Iterator[Cell]:
        """The cells that show any frame of [first, end), in time; all of them by default."""
        end = self.length if end is None else min(end, self.length)
        first = max(0, first)
        if first >= end:
            return
        for index in range(bisect_right(self.starts, first) - 1, len(self.gaps)):
            for cell in self.cells_of_gap(index):
                if cell.first_frame >= end:
                    return
                if cell.end_frame > first:
                    yield cell

    def cells_of_gap(self, gap: int) -> tuple[Cell, ...]:
        """The key that opens a gap, and its inbetweens or blanks."""
        found = self.gaps[gap]
        start = self.starts[gap]
        return tuple(
            _cell(start, CellId(gap, order), found, span) for order, span in enumerate(found.cells)
        )

    def rows(self) -> Iterator[tuple[Frame, Cell]]:
        """One row a frame: every frame exactly once, in order."""
        for cell in self.cells():
            for frame in range(cell.first_frame, cell.end_frame):
                yield Frame(frame), cell

    def ordinal(self, cell_id: CellId) -> int:
        """The running number of a drawing, from 0."""
        return self.drawings_before[cell_id.gap] + cell_id.order

    def rendered_gaps(self) -> tuple[int, ...]:
        """The gaps that a model draws."""
        return tuple(index for index, gap in enumerate(self.gaps) if gap.is_rendered)


def _offset(span: GapCell) -> int:
    return span.offset


def _cell(start: Frame, cell_id: CellId, gap: Gap, span: GapCell) -> Cell:
    if cell_id.order == 0:
        kind = CellKind.KEY
    else:
        kind = CellKind.BLANK if gap.treatment is Treatment.BLANK else CellKind.INBETWEEN
    return Cell(cell_id, kind, Frame(start + span.offset), span.length, span.t)
