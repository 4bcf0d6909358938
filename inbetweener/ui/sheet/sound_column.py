"""Paints the waveform down an exposure sheet, as lines, so that paper shows it sharp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPolygonF

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from inbetweener.ui.sheet.geometry import SheetGeometry
    from inbetweener.ui.timeline.sound_lane import SoundLane

_STEPS_A_ROW = 16
_MARGIN_PX = 3.0
_THINNEST_PX = 0.4  # silence is a line


def paint_sound(
    painter: QPainter,
    lane: SoundLane,
    geometry: SheetGeometry,
    frames: tuple[int, int],
    ink: QColor,
) -> None:
    """Paint what is heard during the frames [first, end), time running down."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in outline(lane, geometry, *frames)]))


def outline(
    lane: SoundLane, geometry: SheetGeometry, first: int, end: int
) -> list[tuple[float, float]]:
    """The waveform of the frames [first, end) as one shape: down one side and up the other."""
    start, stop = max(float(first), lane.track.offset), min(float(end), lane.end)
    count = round((stop - start) * _STEPS_A_ROW)
    if count < 1:
        return []
    swings = lane.swings_from(start, 1 / _STEPS_A_ROW, count)
    column = geometry.sound
    reach = column.width / 2 - _MARGIN_PX
    step_px = geometry.row_px / _STEPS_A_ROW
    top = geometry.top_of(0) + start * geometry.row_px
    heights = [top + (index + 0.5) * step_px for index in range(count)]
    left = [column.center + min(low * reach, -_THINNEST_PX) for low in swings[:, 0].tolist()]
    right = [column.center + max(high * reach, _THINNEST_PX) for high in swings[:, 1].tolist()]
    down = list(zip(left, heights, strict=True))
    up = list(zip(right, heights, strict=True))
    return [*down, *reversed(up)]
