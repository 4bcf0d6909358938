"""Paints what moves over the timeline: the playhead, and a key that is being dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF

from inbetweener.ui import lettering, theme
from inbetweener.ui.crisp import (
    crisp_rect,
    device_pixel_ratio,
    draw_outline,
    line_px,
    outline_pen,
)
from inbetweener.ui.timeline.colours import mixed
from inbetweener.ui.timeline.geometry import GAP_BAND_PX, RULER_PX, Bands

if TYPE_CHECKING:
    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.gestures import KeyDragGesture
    from inbetweener.ui.timeline.time_axis import TimeAxis

_FLAG_HEIGHT_PX = 16.0
_KEEPS_LENGTH = "The shot keeps its length; ripple makes it longer"
_GHOST_FILL = QColor(245, 168, 90, 60)  # the accent, with the timeline showing through


def _flag_font(font: QFont) -> QFont:
    return lettering.small_font(font, 11, is_bold=True)


def flag_width_px(font: QFont, text: str) -> float:
    """How wide the flag with a frame's number is, for the widget's font."""
    return max(24.0, lettering.text_width(_flag_font(font), text) + 12)


def flag_reach_px(contents: TimelineContents, axis: TimeAxis) -> float:
    """How far left and right of its frame's middle the playhead changes the picture.

    The numbers of the ruler that its flag would touch are left out.
    """
    digits = len(str(contents.number_of(contents.plan.length)))
    return max(16.0 + digits * 14.0, axis.px_per_frame / 2 + 1)


class MarkerPainter:
    """Paints markers with one painter."""

    def __init__(
        self, painter: QPainter, contents: TimelineContents, axis: TimeAxis, bands: Bands
    ) -> None:
        self._painter = painter
        self._contents = contents
        self._axis = axis
        self._bands = bands
        self._ratio = device_pixel_ratio(painter)
        self._base_font = painter.font()

    def _fill(self, left: float, top: float, width: float, height: float, colour: QColor) -> None:
        self._painter.fillRect(crisp_rect(left, top, width, height, self._ratio), colour)

    def paint_playhead(self, frame: int) -> None:
        """The playhead: a line through the middle of its frame, and a flag with the number."""
        if self._axis.px_per_frame >= 6:
            column = mixed(theme.PLAYHEAD, theme.PANEL, 0.35)
            x = self._axis.x_of(frame)
            self._fill(x, RULER_PX - 4, self._axis.px_per_frame, 4, column)
        centre = self._axis.center_x_of(frame)
        width = line_px(self._ratio, 2)
        x = centre - width / 2
        self._fill(x, _FLAG_HEIGHT_PX, width, self._bands.height_px, theme.PLAYHEAD)
        self._paint_flag(centre, str(self._contents.number_of(frame)), theme.PLAYHEAD)

    def _paint_flag(self, centre: float, text: str, colour: QColor) -> None:
        self._painter.setFont(_flag_font(self._base_font))
        width = flag_width_px(self._base_font, text)
        flag = crisp_rect(centre - width / 2, 1, width, _FLAG_HEIGHT_PX, self._ratio)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawRoundedRect(flag, 3, 3)
        tip = [QPointF(centre - 4, 17), QPointF(centre + 4, 17), QPointF(centre, 22)]
        self._painter.drawPolygon(QPolygonF(tip))
        lettering.draw_text(self._painter, flag, text, theme.ON_ACCENT)

    def paint_drag(self, drag: KeyDragGesture) -> None:
        """The key where it would stand, its frame, and how long both gaps would be."""
        if not drag.has_moved:
            return
        x = self._axis.x_of(drag.frame)
        top, height = self._bands.cells_top, self._bands.cells_height
        frames = min(drag.plan.gaps[drag.key].cells[0].length, drag.length_after)
        width = max(10.0, min(frames * self._axis.px_per_frame, height * 1.2))
        ghost = crisp_rect(x + 1, top, width - 2, height, self._ratio)
        self._painter.setBrush(_GHOST_FILL)
        draw_outline(self._painter, ghost, outline_pen(theme.ACCENT, self._ratio, 2), 3)
        self._fill(
            x,
            RULER_PX - 6,
            line_px(self._ratio, 2),
            self._bands.bottom - RULER_PX + 6,
            theme.ACCENT,
        )
        self._paint_flag(x, str(self._contents.number_of(drag.frame)), theme.ACCENT)
        start = drag.plan.starts[drag.key - 1]
        shift = drag.frame - drag.start if drag.is_ripple else 0
        end = drag.start + drag.plan.gaps[drag.key].length + shift
        self._paint_span(self._axis.x_of(start), x, drag.length_before)
        self._paint_span(x, self._axis.x_of(end), drag.length_after)
        if drag.is_held_by_end:
            self._paint_drag_hint(self._axis.x_of(end) + 10, top)

    def _paint_drag_hint(self, left: float, top: float) -> None:
        """Why the last key goes no further."""
        font = lettering.small_font(self._base_font, 11)
        width = lettering.text_width(font, _KEEPS_LENGTH) + 16
        # To the left of the end where there is no room on its right.
        left = min(left, self._axis.width_px - width - 4)
        box = crisp_rect(left, top + 6, width, 22, self._ratio)
        self._painter.setBrush(theme.RAISED)
        draw_outline(self._painter, box, outline_pen(theme.ACCENT, self._ratio), 3)
        self._painter.setFont(font)
        lettering.draw_text(self._painter, box, _KEEPS_LENGTH, theme.TEXT)

    def _paint_span(self, left: float, right: float, frames: int) -> None:
        """A measure of a gap in the band below the cells."""
        rect = crisp_rect(
            left + 1, self._bands.gaps_top, right - left - 2, GAP_BAND_PX, self._ratio
        )
        self._painter.setBrush(theme.RAISED)
        draw_outline(self._painter, rect, outline_pen(theme.ACCENT, self._ratio), 3)
        font = lettering.small_font(self._base_font, 11)
        self._painter.setFont(font)
        words = "1 frame" if frames == 1 else f"{frames} frames"
        fits = lettering.text_width(font, words) + 8 <= rect.width()
        lettering.draw_text(self._painter, rect, words if fits else str(frames), theme.TEXT)
