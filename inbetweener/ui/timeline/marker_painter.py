"""Paints what moves over the timeline: the playhead, and a key that is being dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.crisp import (
    crisp_rect,
    device_pixel_ratio,
    draw_outline,
    line_px,
    outline_pen,
)
from inbetweener.ui.timeline.colours import mixed
from inbetweener.ui.timeline.geometry import RULER_PX, Bands, gap_box
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.drags import Drag
    from inbetweener.ui.timeline.time_axis import TimeAxis

_FLAG_HEIGHT_PX = 16.0
_KEEPS_LENGTH = mark("The shot keeps its length; ripple makes it longer")
_NOTE_HEIGHT_PX = 18.0


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

    def paint_drag(self, drag: Drag) -> None:
        """The edge where it would stand, where it stood, and what becomes of the gaps around it.

        The drawings are painted in their new places already.
        """
        bands = self._bands
        was, x = self._axis.x_of(drag.start), self._axis.x_of(drag.frame)
        self._paint_dashes(was, bands.cells_top - 4, bands.bottom)
        width = line_px(self._ratio, 2)
        self._fill(x - width / 2, RULER_PX - 6, width, bands.bottom - RULER_PX + 6, theme.ACCENT)
        for gap in drag.touched_gaps:
            self._paint_span(gap)
        number = self._contents.number_of(drag.frame)
        self._paint_flag(x, str(number), theme.ACCENT)
        self._paint_hint(x, drag)
        if drag.is_held_by_end:
            end = self._axis.x_of(self._contents.plan.length)
            self._paint_note(end + 10, bands.cells_top + 6, tr(_KEEPS_LENGTH))

    def _paint_dashes(self, x: float, top: float, bottom: float) -> None:
        pen = QPen(theme.MUTED, line_px(self._ratio))
        pen.setDashPattern([4.0, 3.0])
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _paint_hint(self, x: float, drag: Drag) -> None:
        """By how much, and by which rule, right of the flag or left of it."""
        moved = drag.frame - drag.start
        text = f"{moved:+d} · {drag.hint}".replace("-", "\N{MINUS SIGN}")
        font = lettering.small_font(self._base_font, 11)
        reach = flag_width_px(self._base_font, "0000") / 2 + 8
        width = lettering.text_width(font, text) + 16
        fits = x + reach + width <= self._axis.width_px
        self._paint_note(x + reach if fits else x - reach - width, 2, text)

    def _paint_note(self, left: float, top: float, text: str) -> None:
        """A few words on a plate, inside the view."""
        font = lettering.small_font(self._base_font, 11)
        width = lettering.text_width(font, text) + 16
        left = min(left, self._axis.width_px - width - 4)
        box = crisp_rect(left, top, width, _NOTE_HEIGHT_PX, self._ratio)
        self._painter.setBrush(theme.RAISED)
        draw_outline(self._painter, box, outline_pen(theme.ACCENT, self._ratio), 3)
        self._painter.setFont(font)
        lettering.draw_text(self._painter, box, text, theme.TEXT)

    def _paint_span(self, gap: int) -> None:
        """What a gap would be, in the band below the cells."""
        box = gap_box(self._axis, self._bands, self._contents.plan, gap)
        rect = crisp_rect(*box, self._ratio)
        self._painter.setBrush(theme.RAISED)
        draw_outline(self._painter, rect, outline_pen(theme.ACCENT, self._ratio), 3)
        font = lettering.small_font(self._base_font, 11)
        self._painter.setFont(font)
        length = self._contents.plan.gaps[gap].length
        for text in (*self._contents.gap_labels(gap), str(length)):
            if lettering.text_width(font, text) + 8 <= rect.width():
                lettering.draw_text(self._painter, rect, text, theme.TEXT)
                return

    def paint_band(self, from_position: float, to_position: float) -> None:
        """The band that selects gaps."""
        low, high = sorted((from_position, to_position))
        left = self._axis.x_of(0) + low * self._axis.px_per_frame
        width = (high - low) * self._axis.px_per_frame
        top = self._bands.cells_top - 4
        rect = crisp_rect(left, top, width, self._bands.bottom - top, self._ratio)
        self._painter.setBrush(theme.BAND_FILL)
        draw_outline(self._painter, rect, outline_pen(theme.ACCENT, self._ratio), 2)
