"""Paints what stands on the ruler: the range that is worked on, and the artist's markers."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from inbetweener.core.marker import MarkerSign
from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.crisp import (
    crisp_rect,
    device_pixel_ratio,
    draw_outline,
    line_px,
    outline_pen,
)
from inbetweener.ui.timeline.colours import mixed
from inbetweener.ui.timeline.geometry import RULER_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from inbetweener.core.marker import Marker
    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.time_axis import TimeAxis

_PLATE_HEIGHT_PX = 16.0
_SIGN_PX = 9.0
_LONGEST_PLATE_PX = 180.0
_SERIF_PX = 5.0
CAMERA_KEY_PX = 5.0


class RulerMarks:
    """Paints the marks of the ruler with one painter."""

    def __init__(self, painter: QPainter, contents: TimelineContents, axis: TimeAxis) -> None:
        self._painter = painter
        self._contents = contents
        self._axis = axis
        self._ratio = device_pixel_ratio(painter)
        self._font = lettering.small_font(painter.font(), 11)

    def paint_range(self) -> None:
        """The range that is worked on: a ground between two brackets."""
        if self._contents.work_range is None:
            return
        first, last = self._contents.work_range
        left, right = self._axis.x_of(first), self._axis.x_of(last + 1)
        ground = mixed(theme.GHOST_AFTER, theme.PANEL, 0.17)
        self._fill(left, 0, right - left, RULER_PX, ground)
        width = line_px(self._ratio, 2)
        for x, towards in ((left, 1), (right, -1)):
            self._fill(x if towards > 0 else x - width, 0, width, RULER_PX, theme.TEXT)
            serif = x if towards > 0 else x - _SERIF_PX
            for top in (0, RULER_PX - width):
                self._fill(serif, top, _SERIF_PX, width, theme.TEXT)

    def _fill(self, left: float, top: float, width: float, height: float, colour: QColor) -> None:
        self._painter.fillRect(crisp_rect(left, top, width, height, self._ratio), colour)

    def paint_markers(self, left: float, right: float) -> None:
        """The markers that show between two x: a sign, and as many of its words as there is room.

        A plate reaches to the next marker at most.
        """
        markers = self._contents.markers
        for marker, following in pairwise((*markers, None)):
            if marker is None:
                return
            x = self._axis.x_of(marker.frame)
            room = _LONGEST_PLATE_PX
            if following is not None:
                room = min(room, self._axis.x_of(following.frame) - x - 2)
            if x > right:
                return
            if x + room >= left:
                self._paint_marker(marker, x, room)

    def paint_camera_keys(self, left: float, right: float) -> None:
        """A diamond in the middle of each frame at which the camera has a key."""
        self._painter.setPen(QPen(theme.PANEL, line_px(self._ratio)))
        self._painter.setBrush(theme.ACCENT)
        length = self._contents.plan.length
        for frame in self._contents.camera_frames:
            x, y = self._axis.center_x_of(frame), RULER_PX - CAMERA_KEY_PX - 1
            if left - CAMERA_KEY_PX <= x <= right + CAMERA_KEY_PX and 0 <= frame < length:
                reach = CAMERA_KEY_PX
                self._painter.drawPolygon(
                    _polygon((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
                )

    def _paint_marker(self, marker: Marker, x: float, room: float) -> None:
        text = lettering.shortened(self._font, marker.text, room - _SIGN_PX - 12)
        words = text if marker.text and len(text) > 1 else ""
        width = _SIGN_PX + 6 + (lettering.text_width(self._font, words) + 6 if words else 0)
        plate = crisp_rect(x, 1, width, _PLATE_HEIGHT_PX, self._ratio)
        self._painter.setBrush(theme.RAISED)
        draw_outline(self._painter, plate, outline_pen(theme.TEXT, self._ratio), 2)
        self._fill(x, 1, line_px(self._ratio, 2), RULER_PX - 1, theme.TEXT)
        centre = QPointF(x + 3 + _SIGN_PX / 2 + 1, plate.center().y())
        draw_marker_sign(self._painter, centre, marker.sign, theme.TEXT)
        if words:
            place = QRectF(x + _SIGN_PX + 8, plate.top(), width, plate.height())
            self._painter.setFont(self._font)
            lettering.draw_text(self._painter, place, words, theme.TEXT, lettering.LEFT)


def draw_marker_sign(painter: QPainter, centre: QPointF, sign: MarkerSign, colour: QColor) -> None:
    """The sign of a marker, 8 pixels wide: each another shape."""
    x, y = centre.x(), centre.y()
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    if sign is MarkerSign.FLAG:
        painter.drawPolygon(_polygon((x - 4, y - 4), (x + 4, y - 1), (x - 4, y + 2)))
        painter.drawRect(QRectF(x - 4, y - 4, 1.5, 8))
    elif sign is MarkerSign.DISC:
        painter.drawEllipse(centre, 3.6, 3.6)
    elif sign is MarkerSign.DIAMOND:
        painter.drawPolygon(_polygon((x, y - 4.5), (x + 4.5, y), (x, y + 4.5), (x - 4.5, y)))
    else:
        painter.setPen(QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x - 3, y - 3), QPointF(x + 3, y + 3))
        painter.drawLine(QPointF(x + 3, y - 3), QPointF(x - 3, y + 3))


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
