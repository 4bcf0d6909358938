"""Where the ladder of a timing chart stands in its widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH_PX = 9.0
_BOX_PX = 26
_LOWEST_PX, _HIGHEST_PX, _RUNG_PX = 96, 210, 14


@dataclass(frozen=True, slots=True)
class LadderGeometry:
    """Where the ladder stands in its widget.

    Attributes:
        height_px: of the widget.
    """

    height_px: float

    line_x = 36.0
    margin_px = 14.0

    @property
    def span_px(self) -> float:
        """How far key B stands below key A."""
        return max(1.0, self.height_px - 2 * self.margin_px)

    def y_of(self, t: float) -> float:
        """The y of a place on the chart."""
        return self.margin_px + t * self.span_px

    def t_at(self, y: float) -> float:
        """The place on the chart at a y; may lie outside it."""
        return (y - self.margin_px) / self.span_px

    def box_at(self, t: float) -> QRect:
        """Where the place of a tick is typed: beside its number, inside the widget."""
        top = min(max(0.0, self.y_of(t) - _BOX_PX / 2), self.height_px - _BOX_PX)
        return QRect(int(self.line_x) + 50, int(top), 76, _BOX_PX)

    def tick_at(self, times: Sequence[float], y: float) -> int | None:
        """The tick within reach of a y, None where there is none."""
        if not times:
            return None
        nearest = min(range(len(times)), key=lambda tick: abs(self.y_of(times[tick]) - y))
        return nearest if abs(self.y_of(times[nearest]) - y) <= _REACH_PX else None


def height_for(ticks: int) -> int:
    """How high a ladder must be for its ticks to be told apart, in pixels.

    Beyond the highest they stand closer, since the panel has more to show.
    """
    wanted = 2 * LadderGeometry.margin_px + _RUNG_PX * (ticks + 1)
    return int(min(_HIGHEST_PX, max(_LOWEST_PX, wanted)))
