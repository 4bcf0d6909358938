"""A gap: what lies between two neighbouring keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from inbetweener.core.chart import Chart
from inbetweener.core.gap_closing import refuse_gap_closing
from inbetweener.core.pin import Arcs
from inbetweener.core.timing import cells_by_count, cells_by_exposure
from inbetweener.errors import EditError
from inbetweener.wording import mark, tr

LONGEST_GAP_FRAMES = 100_000


class Treatment(StrEnum):
    """What becomes of a gap."""

    INBETWEEN = "inbetween"
    HOLD = mark("hold")  # key A stays
    CUT = mark("cut")  # key A stays, and the two keys never meet in a model
    BLANK = "blank"  # the cells are left for the hand


class GapCell(NamedTuple):
    """One drawing's stay inside a gap.

    Attributes:
        offset: frames from key A's first frame.
        length: frames shown.
        t: place on the timing chart; 0 for the key itself.
    """

    offset: int
    length: int
    t: float


@dataclass(frozen=True, slots=True)
class Gap:
    """The timing of one gap. Frozen; the cells are worked out once, when it is made.

    Attributes:
        length: frames from key A's first frame to key B's.
        exposure: frames each drawing stays: 1 for ones, 2 for twos.
        count: inbetweens set by hand; None takes as many as the exposure gives.
        treatment: what becomes of the gap.
        chart: the spacing.
        model: the model's name; None takes the shot's.
        exact_colours: whether its inbetweens are in the paints of their keys alone; None as the
            shot says.
        whole_lines: whether lines of its inbetweens are drawn anew, whole and of their width; None
            as the shot says.
        close_gaps_px: how wide openings of lines are closed in its inbetweens, 0 for none; None as
            the shot says.
        arcs: which path its parts take.
        cells: the key and then its inbetweens (or blanks), in order.
    """

    length: int
    exposure: int = 2
    count: int | None = None
    treatment: Treatment = Treatment.INBETWEEN
    chart: Chart = Chart()  # noqa: RUF009 - frozen, so one default serves all
    model: str | None = None
    exact_colours: bool | None = None
    whole_lines: bool | None = None
    close_gaps_px: int | None = None
    arcs: Arcs = Arcs.AUTOMATIC
    cells: tuple[GapCell, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not 1 <= self.length <= LONGEST_GAP_FRAMES:
            raise EditError(
                tr(
                    "A gap lasts 1 to {most} frames, not {length}.",
                    most=LONGEST_GAP_FRAMES,
                    length=self.length,
                )
            )
        if not 1 <= self.exposure <= LONGEST_GAP_FRAMES:
            raise EditError(
                tr(
                    "A drawing is exposed for 1 frame or more, not {exposure}.",
                    exposure=self.exposure,
                )
            )
        if self.count is not None and not 0 <= self.count < self.length:
            raise EditError(
                tr(
                    "A gap of {length} frames has room for {most} inbetweens, "
                    "not {count}. Make the gap longer, or choose ripple.",
                    length=self.length,
                    most=self.length - 1,
                    count=self.count,
                )
            )
        if self.close_gaps_px is not None:
            refuse_gap_closing(self.close_gaps_px)
        if self.treatment in (Treatment.HOLD, Treatment.CUT):
            cells: tuple[GapCell, ...] = (GapCell(0, self.length, 0.0),)
        else:
            cells = _laid_out(self.length, self.exposure, self.count, self.chart)
        object.__setattr__(self, "cells", cells)

    @property
    def inbetween_count(self) -> int:
        """How many drawings lie between the keys: 0 for holds and cuts."""
        return len(self.cells) - 1

    @property
    def times(self) -> tuple[float, ...]:
        """The t of each inbetween, rising."""
        return tuple(cell.t for cell in self.cells[1:])

    @property
    def exposures(self) -> tuple[int, ...]:
        """The frames that drawings stay, each number once, in the order in which they come."""
        return tuple(dict.fromkeys(cell.length for cell in self.cells))

    @property
    def common_exposure(self) -> int | None:
        """What each drawing stays; a remainder at the gap's end does not count, None if uneven."""
        if self.count is None:
            return self.exposure
        return self.exposures[0] if len(self.exposures) == 1 and self.inbetween_count else None

    @property
    def is_rendered(self) -> bool:
        """Whether a model draws here."""
        return self.treatment is Treatment.INBETWEEN and len(self.cells) > 1


@lru_cache(maxsize=256)
def _laid_out(length: int, exposure: int, count: int | None, chart: Chart) -> tuple[GapCell, ...]:
    """The cells of a gap that is drawn; shared, since most gaps of a shot are timed alike."""
    if count is None:
        lengths = cells_by_exposure(length, exposure)
    else:
        lengths = cells_by_count(length, count)
    times = (0.0, *chart.times(len(lengths) - 1))
    offsets = accumulate(lengths[:-1], initial=0)
    return tuple(map(GapCell, offsets, lengths, times))
