"""Paints inbetweens on the timeline: the picture once there is one, and how far it has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.look import lettering, marks, theme
from inbetweener.ui.look.crisp import device_pixel_ratio, draw_outline, outline_pen
from inbetweener.ui.look.numbers import decimal
from inbetweener.ui.timeline.colours import mixed
from inbetweener.ui.timeline.thumbnail_painter import (
    LOWEST_THUMBNAIL_PX,
    NARROWEST_THUMBNAIL_PX,
    paint_thumbnail,
)
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage, QPainter

    from inbetweener.core.plan import Cell
    from inbetweener.ui.timeline.contents import TimelineContents

NARROWEST_MARK_PX = 13.0
NARROWEST_TILE_PX = 5.0
RADIUS_PX = 3.0
_FOOT_PX = 17.0
_MARK_PX = 12.0
_NARROWEST_LOW_PX = 40.0  # a picture and a sign side by side
_OLDER_OPACITY = 0.5  # what is shown until the picture is drawn again


class InbetweenPainter:
    """Paints single inbetweens with one painter."""

    def __init__(self, painter: QPainter, contents: TimelineContents) -> None:
        self._painter = painter
        self._contents = contents
        self._ratio = device_pixel_ratio(painter)
        self._font = lettering.small_font(painter.font(), 11)
        self._tiny = lettering.small_font(painter.font(), 10)

    def paint(self, cell: Cell, tile: QRectF, width: float) -> None:
        """Paint an inbetween.

        Args:
            cell: which one.
            tile: its place on whole device pixels.
            width: its exact width, which decides what is shown: rounded ones differ between cells
                of the same length.
        """
        state = self._contents.state_of(cell.id)
        colour = theme.STATE_COLOURS[state]
        if width < NARROWEST_TILE_PX:
            self._painter.fillRect(tile, colour)
            return
        self._painter.setBrush(mixed(colour, theme.PANEL, 0.16))
        edge = mixed(colour, theme.PANEL, 0.6)
        radius = min(RADIUS_PX, tile.width() / 5)
        draw_outline(self._painter, tile, outline_pen(edge, self._ratio), radius)
        if width < NARROWEST_MARK_PX:
            self._paint_level(tile, state, colour)
            return
        thumbnail = self._thumbnail_of(cell, tile, width)
        if thumbnail is None:
            self._paint_lines(cell, tile, state)
        else:
            self._paint_picture(cell, tile, state, thumbnail)

    def _thumbnail_of(self, cell: Cell, tile: QRectF, width: float) -> QImage | None:
        if width < NARROWEST_THUMBNAIL_PX or (_is_low(tile) and width < _NARROWEST_LOW_PX):
            return None
        return self._contents.inbetween_thumbnails(cell.id)

    def _paint_level(self, tile: QRectF, state: CellState, colour: QColor) -> None:
        """Where no sign fits, a bar that stands the higher the further the drawing has come."""
        inside = tile.adjusted(1, 2, -1, -2)
        inside.setTop(inside.bottom() - inside.height() * marks.STATE_LEVELS[state])
        self._painter.fillRect(inside, mixed(colour, theme.PANEL, 0.75))

    def _paint_picture(self, cell: Cell, tile: QRectF, state: CellState, thumbnail: QImage) -> None:
        """The picture, and at its foot the sign of the state; in a low row, the sign beside it."""
        is_low = _is_low(tile)
        room = tile.adjusted(3, 3, -_FOOT_PX, -3) if is_low else tile.adjusted(3, 3, -3, -_FOOT_PX)
        opacity = 1.0 if state is CellState.READY else _OLDER_OPACITY
        paint_thumbnail(self._painter, thumbnail, room, opacity)
        if is_low:
            foot = QRectF(tile.right() - _FOOT_PX, tile.top(), _FOOT_PX, tile.height())
        else:
            foot = QRectF(tile.left(), tile.bottom() - _FOOT_PX, tile.width(), _FOOT_PX)
        # A finished picture speaks for itself; its place on the chart tells more than "ready".
        text = decimal(cell.t, 2) if state is CellState.READY else tr(state)
        self._paint_foot(foot, state, text)

    def _paint_foot(self, foot: QRectF, state: CellState, text: str) -> None:
        """The sign, and beside it the text where it fits."""
        colour, centre = theme.STATE_COLOURS[state], foot.center()
        width = lettering.text_width(self._tiny, text)
        if _MARK_PX + 4 + width + 6 > foot.width():
            marks.draw_state_mark(self._painter, centre, state, colour, 10)
            return
        left = centre.x() - (_MARK_PX + 4 + width) / 2
        marks.draw_state_mark(self._painter, QPointF(left + 6, centre.y()), state, colour, 10)
        place = QRectF(left + _MARK_PX + 4, foot.top(), width + 2, foot.height())
        self._painter.setFont(self._tiny)
        lettering.draw_text(self._painter, place, text, theme.MUTED, lettering.LEFT)

    def _paint_lines(self, cell: Cell, tile: QRectF, state: CellState) -> None:
        """The sign of the state and, where there is room, its word and the place on the chart."""
        colour = theme.STATE_COLOURS[state]
        word_fits = (
            tile.height() >= 40 and lettering.text_width(self._font, tr(state)) + 6 <= tile.width()
        )
        place_fits = word_fits and tile.height() >= 58
        lines = 14.0 + (15.0 if word_fits else 0.0) + (14.0 if place_fits else 0.0)
        y = tile.center().y() - lines / 2 + 7
        size = _MARK_PX if tile.width() > 18 else 9
        mark = QPointF(tile.center().x(), y)
        marks.draw_state_mark(self._painter, mark, state, colour, size)
        if word_fits:
            self._painter.setFont(self._font)
            line = QRectF(tile.left(), y + 8, tile.width(), 14)
            lettering.draw_text(self._painter, line, tr(state), colour)
        if place_fits:
            self._painter.setFont(self._tiny)
            line = QRectF(tile.left(), y + 23, tile.width(), 14)
            lettering.draw_text(self._painter, line, decimal(cell.t, 2), theme.MUTED)


def _is_low(tile: QRectF) -> bool:
    """Whether a tile is too low for a picture above a sign."""
    return tile.height() < LOWEST_THUMBNAIL_PX + _FOOT_PX + 3
