"""The tints, hatches and rings that show where paint would run out of an inbetween's regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPen

from inbetweener.imaging.leak_map import LeakMark, spots_of
from inbetweener.ui.canvas.picture import image_of
from inbetweener.ui.look import theme
from inbetweener.wording import mark, tr, tr_count

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QImage, QPainter

# In the order of the legend.
WORDS = {
    LeakMark.GAP: mark("gap in a line"),
    LeakMark.OPENED: mark("runs out"),
    LeakMark.MERGED: mark("runs into a neighbour"),
    LeakMark.LOST: mark("lost"),
    LeakMark.CLOSED: mark("gap that was closed"),
}
_RINGED = (LeakMark.GAP, LeakMark.CLOSED)
_TINT, _HATCH = 0.35, 0.9
# Of 1000 pixels across: between strokes, how wide one is, and how large a ring is.
_PERIOD, _STROKE, _RING = 9.0, 2.4, 13.0
_LEAST_PERIOD_PX, _LEAST_STROKE_PX, _LEAST_RING_PX = 6, 2, 6


def colours() -> dict[LeakMark, QColor]:
    """Of each mark over a drawing that is dimmed, in the theme in use."""
    return {
        LeakMark.GAP: theme.PLAYHEAD,
        LeakMark.OPENED: theme.WARNING,
        LeakMark.MERGED: theme.INFO,
        LeakMark.LOST: theme.TEXT,
        LeakMark.CLOSED: theme.TEXT,
    }


def leaks_layer(levels: NDArray[np.uint8]) -> QImage:
    """A map of leaks in colour: regions tinted and hatched, each kind in its way, gaps ringed.

    Args:
        levels: (H, W) of `LeakMark`.
    """
    width = levels.shape[1]
    opacity = np.zeros(levels.shape, np.float32)
    rgb = np.zeros((*levels.shape, 3), np.uint8)
    for leak, colour in colours().items():
        if leak not in _RINGED and (is_here := levels == leak).any():
            rgb[is_here] = _rgb(colour)
            opacity[is_here] = np.where(_hatched(leak, levels.shape)[is_here], _HATCH, _TINT)
    premultiplied = np.rint(rgb * opacity[..., None]).astype(np.uint8)
    alpha = np.rint(255 * opacity).astype(np.uint8)[..., None]
    rgba = np.ascontiguousarray(np.concatenate([premultiplied, alpha], axis=2))
    for leak in _RINGED:
        for middle in spots_of(levels, leak):
            _draw_ring(rgba, middle, width, leak)
    return image_of(rgba)


def _hatched(leak: LeakMark, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """(H, W): strokes that rise for what runs out, cross for what runs together, dots for lost."""
    period = max(_LEAST_PERIOD_PX, round(shape[1] * _PERIOD / 1000))
    stroke = max(_LEAST_STROKE_PX, round(shape[1] * _STROKE / 1000))
    down, across = np.arange(shape[0])[:, None], np.arange(shape[1])
    rising = (down + across) % period < stroke
    if leak is LeakMark.OPENED:
        return rising
    if leak is LeakMark.MERGED:
        return rising | ((down - across) % period < stroke)
    return (down % period < stroke) & (across % period < stroke)


def _draw_ring(
    rgba: NDArray[np.uint8], middle: tuple[int, int], width: int, leak: LeakMark
) -> None:
    """A ring with an edge that sets it off from whatever is below; thin where all is well."""
    radius = max(_LEAST_RING_PX, round(width * _RING / 1000))
    stroke = max(_LEAST_STROKE_PX, round(width * _STROKE / 1000))
    if leak is LeakMark.CLOSED:
        radius, stroke = round(radius * 0.7), max(1, stroke // 2)
    for colour, thickness in ((theme.SIGN, stroke + 2), (colours()[leak], stroke)):
        cv2.circle(rgba, middle, radius, (*_rgb(colour), 255), thickness, cv2.LINE_AA)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def leaks_told(levels: NDArray[np.uint8]) -> str:
    """What the legend says of a map."""
    gaps = len(spots_of(levels, LeakMark.GAP))
    if gaps:
        return tr_count("{n} gap", "{n} gaps", gaps)
    leaking = np.isin(levels, (LeakMark.OPENED, LeakMark.MERGED, LeakMark.LOST)).any()
    return "" if leaking else tr("nothing leaks")


def paint_sample(painter: QPainter, leak: LeakMark, box: QRectF) -> None:
    """What a mark looks like, for the legend."""
    colour = colours()[leak]
    if leak in _RINGED:
        radius = 5.0 if leak is LeakMark.GAP else 4.0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2.0 if leak is LeakMark.GAP else 1.2))
        painter.drawEllipse(QPointF(box.center()), radius, radius)
        return
    patterns = {
        LeakMark.OPENED: Qt.BrushStyle.BDiagPattern,
        LeakMark.MERGED: Qt.BrushStyle.DiagCrossPattern,
        LeakMark.LOST: Qt.BrushStyle.Dense6Pattern,
    }
    tint = QColor(colour)
    tint.setAlphaF(_TINT)
    painter.fillRect(box, tint)
    painter.fillRect(box, QBrush(colour, patterns[leak]))
