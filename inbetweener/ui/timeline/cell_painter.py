"""Paints the cells of the timeline: keys, inbetweens, blanks, holds and cuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inbetweener.core.gap import Treatment
from inbetweener.core.plan import Cell, CellKind
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.look import lettering, marks, theme
from inbetweener.ui.look.crisp import crisp_rect, draw_outline, line_px, outline_pen
from inbetweener.ui.timeline.geometry import (
    Bands,
    Box,
    cell_box,
    tile_width,
)
from inbetweener.ui.timeline.inbetween_painter import (
    NARROWEST_MARK_PX,
    NARROWEST_TILE_PX,
    RADIUS_PX,
    InbetweenPainter,
)
from inbetweener.ui.timeline.review_painter import paint_dimmed, paint_review
from inbetweener.ui.timeline.thumbnail_painter import NARROWEST_THUMBNAIL_PX, paint_thumbnail
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.time_axis import TimeAxis

_LABEL_PX = 17.0
_MARK_LINE_PX = 14.0
_TWO_LINES_FROM_PX = 64.0
_SHORTEST_NAME = 2
_NARROWEST_SMALL_MARK_PX = 8.0
_CUT_PX = 16.0
_MISSING_DASHES = [3.0, 2.0]
_HOLD_PX = 20.0  # left for the line of a hold, lest it look like a key that is followed by another


class CellPainter:
    """Paints single cells with one painter."""

    def __init__(
        self, painter: QPainter, contents: TimelineContents, axis: TimeAxis, bands: Bands
    ) -> None:
        self._painter = painter
        self._contents = contents
        self._axis = axis
        self._bands = bands
        self._ratio = painter.device().devicePixelRatioF()
        self._font: QFont = lettering.small_font(painter.font(), 11)
        self._inbetweens = InbetweenPainter(painter, contents)

    def paint(self, cell: Cell) -> None:
        """Paint a cell over all its frames."""
        box = cell_box(self._axis, self._bands, cell)
        width = tile_width(box)
        if self._treatment(cell) is Treatment.CUT and box.width > 2 * _CUT_PX:
            width = min(width, box.width - _CUT_PX)
        elif self._treatment(cell) is Treatment.HOLD and box.width > 2 * _HOLD_PX:
            width = min(width, box.width - _HOLD_PX)
        tile = crisp_rect(box.left, box.top, width, box.height, self._ratio)
        if cell.kind is CellKind.KEY:
            self._paint_key(cell, tile)
        elif cell.kind is CellKind.BLANK:
            self._paint_blank(cell, tile)
        else:
            self._inbetweens.paint(cell, tile, box.width)
        if cell.id in self._contents.reviews:
            paint_review(self._painter, tile, self._contents.reviews[cell.id])
        self._paint_stay(cell, box, tile)
        if self._contents.clear is not None and cell.id not in self._contents.clear:
            paint_dimmed(self._painter, QRectF(box.left, box.top, box.width, box.height))

    def _paint_key(self, cell: Cell, tile: QRectF) -> None:
        key = cell.id.gap
        is_missing = key in self._contents.missing_keys
        colour = theme.STATE_COLOURS[CellState.FAILED] if is_missing else theme.ACCENT
        if tile.width() < NARROWEST_TILE_PX:
            self._painter.fillRect(tile, colour)
            return
        self._painter.setBrush(theme.KEY_FILL)
        pen = outline_pen(colour, self._ratio)
        if is_missing:
            pen.setDashPattern(_MISSING_DASHES)
        draw_outline(self._painter, tile, pen, _radius(tile))
        if tile.width() < NARROWEST_MARK_PX:
            self._paint_small_mark(key, tile)
            return
        taken = self._paint_key_label(key, tile)
        if tile.width() >= NARROWEST_THUMBNAIL_PX:
            self._paint_thumbnail(key, tile.adjusted(3, 3, -3, -taken))

    def _paint_small_mark(self, key: int, tile: QRectF) -> None:
        """A key and a breakdown are told apart even where no name fits."""
        if tile.width() >= _NARROWEST_SMALL_MARK_PX:
            mark = QPointF(tile.center().x(), tile.bottom() - _LABEL_PX / 2)
            role = self._contents.key_roles[key]
            marks.draw_role_mark(self._painter, mark, role, theme.ACCENT, tile.width() - 3)

    def _paint_thumbnail(self, key: int, room: QRectF) -> None:
        thumbnail = self._contents.thumbnails(key)
        if key in self._contents.missing_keys:
            self._paint_missing(room)
        elif thumbnail is None or thumbnail.isNull():
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            draw_outline(self._painter, room, outline_pen(theme.OUTLINE, self._ratio), 2)
        else:
            paint_thumbnail(self._painter, thumbnail, room)

    def _paint_missing(self, room: QRectF) -> None:
        """Where the drawing would be: the cross of what has failed, and the word if it fits."""
        colour, text = theme.STATE_COLOURS[CellState.FAILED], tr("missing")
        has_word = lettering.text_width(self._font, text) + 4 <= room.width()
        centre = room.center() - QPointF(0, _LABEL_PX / 2 if has_word else 0)
        marks.draw_state_mark(self._painter, centre, CellState.FAILED, colour)
        if has_word:
            self._write(room, centre.y() + _LABEL_PX / 2, text, colour, self._font)

    def _paint_key_label(self, key: int, tile: QRectF) -> float:
        """The role and the name at a key's foot, in one line or two; how high they are."""
        name, role = self._contents.key_names[key], self._contents.key_roles[key]
        width = lettering.text_width(self._font, name)
        line = QRectF(tile.left(), tile.bottom() - _LABEL_PX, tile.width(), _LABEL_PX)
        self._painter.setFont(self._font)
        if width + 21 <= tile.width():
            left = line.center().x() - (width + 15) / 2
            place = QRectF(left + 15, line.top(), width + 2, line.height())
            lettering.draw_text(self._painter, place, name, theme.TEXT, lettering.LEFT)
            mark = QPointF(left + 5, line.center().y())
            marks.draw_role_mark(self._painter, mark, role, theme.ACCENT)
            return _LABEL_PX
        text = lettering.ending(self._font, name, tile.width() - 4)
        is_readable = text == name or len(text) > _SHORTEST_NAME
        has_name = is_readable and tile.height() >= _TWO_LINES_FROM_PX
        if has_name:
            lettering.draw_text(self._painter, line, text, theme.TEXT)
        mark = line.center() - QPointF(0, _MARK_LINE_PX if has_name else 0)
        marks.draw_role_mark(self._painter, mark, role, theme.ACCENT)
        return _LABEL_PX + (_MARK_LINE_PX if has_name else 0)

    def _write(self, tile: QRectF, top: float, text: str, colour: QColor, font: QFont) -> None:
        self._painter.setFont(font)
        line = QRectF(tile.left(), top, tile.width(), 14)
        lettering.draw_text(self._painter, line, text, colour)

    def _paint_blank(self, cell: Cell, tile: QRectF) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(theme.MUTED, line_px(self._ratio))
        pen.setDashPattern([3.0, 3.0])
        if tile.width() < NARROWEST_TILE_PX:
            self._painter.setPen(pen)
            self._painter.drawLine(tile.topLeft(), tile.bottomLeft())
            return
        draw_outline(self._painter, tile, pen, RADIUS_PX)
        thumbnail = self._contents.inbetween_thumbnails(cell.id)
        if thumbnail is not None and tile.width() >= NARROWEST_THUMBNAIL_PX:
            paint_thumbnail(self._painter, thumbnail, tile.adjusted(3, 3, -3, -3))
            return
        for text in (tr("for the hand"), tr("by hand")):
            if lettering.text_width(self._font, text) + 6 <= tile.width():
                self._write(tile, tile.center().y() - 7, text, theme.MUTED, self._font)
                return

    def _treatment(self, cell: Cell) -> Treatment | None:
        """What becomes of the gap that a key opens; None for other cells and for the last key."""
        is_key = cell.kind is CellKind.KEY and cell.id.gap < self._contents.gap_count
        return self._contents.plan.gaps[cell.id.gap].treatment if is_key else None

    def _paint_stay(self, cell: Cell, box: Box, tile: QRectF) -> None:
        """The hold line of a long cell, and the cut where two keys never meet."""
        is_cut = self._treatment(cell) is Treatment.CUT
        y = tile.center().y()
        marks.draw_hold_line(
            self._painter, tile.right() + 4, box.right - (_CUT_PX if is_cut else 4), y, theme.MUTED
        )
        if is_cut and box.width >= NARROWEST_TILE_PX:
            x = self._axis.x_of(cell.end_frame) - _CUT_PX / 2
            marks.draw_cut_mark(self._painter, x, y - 11, 22, theme.PLAYHEAD)


def _radius(tile: QRectF) -> float:
    return min(RADIUS_PX, tile.width() / 5)
