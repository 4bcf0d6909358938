"""Paints how an inbetween stands in the review on its cell of the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from inbetweener.ui.look import theme
from inbetweener.ui.parts.review_marks import draw_review_mark

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from inbetweener.core.review import Standing
    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.geometry import Bands
    from inbetweener.ui.timeline.time_axis import TimeAxis

_SIZE_PX = 15.0
_NARROWEST_PX = 11.0
_STRIPE_PX = 3.0
_DIMMED_ALPHA = 190
_LEAST_AFAR_PX = 2.0


def paint_review(painter: QPainter, tile: QRectF, standing: Standing) -> None:
    """Paint the sign in the upper right corner; a stripe where the cell is too narrow for it."""
    if tile.width() < _NARROWEST_PX:
        stripe = QRectF(tile.left(), tile.top(), tile.width(), _STRIPE_PX)
        painter.fillRect(stripe, theme.STANDING_COLOURS[standing])
        return
    size = min(_SIZE_PX, tile.width() - 2)
    inset = min(size / 2 + 3, tile.width() / 2)
    centre = QPointF(tile.right() - inset, tile.top() + size / 2 + 3)
    draw_review_mark(painter, centre, standing, size)


def paint_dimmed(painter: QPainter, place: QRectF) -> None:
    """Let a cell step back behind those that the filter admits."""
    veil = QColor(theme.BACKGROUND)
    veil.setAlpha(_DIMMED_ALPHA)
    painter.fillRect(place, veil)


def paint_dimmed_from_afar(
    painter: QPainter,
    contents: TimelineContents,
    axis: TimeAxis,
    bands: Bands,
    between: tuple[float, float],
) -> None:
    """Where single cells cannot be told apart, a line for each that the filter admits.

    Args:
        painter: the open painter.
        contents: what is shown.
        axis: frames along x.
        bands: the rows.
        between: the x from and to which is painted.
    """
    if contents.clear is None:
        return
    left, right = between
    paint_dimmed(painter, QRectF(left, bands.cells_top, right - left, bands.cells_height))
    drawn_to = left - 1
    for found in contents.clear_frames:
        from_x = axis.x_of(found.start)
        to_x = max(axis.x_of(found.stop), from_x + _LEAST_AFAR_PX)
        if to_x - drawn_to < 1 or to_x < left:  # no more than the screen can show
            continue
        if from_x > right:
            return
        place = QRectF(from_x, bands.cells_top, to_x - from_x, bands.cells_height)
        painter.fillRect(place, theme.TEXT)
        drawn_to = to_x
