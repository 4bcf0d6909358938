"""Paints how everything in a drawing moves: arrows on a grid, or colours read by a wheel.

The colours are the wheel of Baker et al., "A Database and Evaluation Methodology for Optical Flow"
(IJCV 2011): hue says whither, and how strong it is says how far.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, hypot, log2, pi
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from inbetweener.ui.canvas.picture import image_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from numpy.typing import NDArray

    from inbetweener.rendering.flow_field import FlowField
    from inbetweener.ui.canvas.geometry import ViewTransform

    # Where something is in the key before, in this drawing, and in the key after.
    Arrow: TypeAlias = tuple[QPointF, QPointF, QPointF]

FIELD_PIXELS = 200 * 113
# What goes less far than this between the keys stands still for the eye.
_STILL_PX = 1.0
_CLOSEST_ARROWS_PX = 40.0  # in the view
_HEAD_PX = 7.0
_DARK, _LIGHT = QColor(0, 0, 0, 190), QColor(255, 255, 255)
# How many steps of the wheel lie between its six colours: red, yellow, green, cyan, blue, magenta.
_WHEEL_STEPS = (15, 6, 4, 11, 13, 6)
_MOST_OPAQUE = 0.9


@dataclass(frozen=True, slots=True, eq=False)
class Arrows:
    """Motion to be painted as arrows.

    Attributes:
        field: the motion.
        reach: the length of the longest, in pixels of the picture.
    """

    field: FlowField
    reach: float


def longest(field: FlowField) -> float:
    """How far what moves most goes between the keys, but for its last hundredth; in pixels."""
    lengths = np.hypot(field.move[..., 0], field.move[..., 1])
    moving = lengths[lengths >= _STILL_PX]
    return float(np.quantile(moving, 0.99)) if moving.size else 0.0


def colours_of(field: FlowField, reach: float) -> QImage:
    """The field in colour, ARGB32 premultiplied: clear where nothing moves.

    Args:
        field: the motion.
        reach: the length that is shown strongest, above 0.
    """
    return _coloured(field.move, reach)


@lru_cache(maxsize=2)
def wheel(side: int) -> QImage:
    """The legend: a disc in which each place has the colour of a move from the middle to it."""
    places = (np.mgrid[0:side, 0:side][::-1] + 0.5) / side * 2 - 1
    moves = np.moveaxis(places, 0, -1).astype(np.float32)
    moves[np.hypot(moves[..., 0], moves[..., 1]) > 1] = 0
    return _coloured(moves, 1.0)


def _coloured(moves: NDArray[np.float32], reach: float) -> QImage:
    length = np.minimum(1, np.hypot(moves[..., 0], moves[..., 1]) / reach)
    # As in the paper: hue 0, red, is to the right, and it goes round clockwise, y being down.
    place = (np.arctan2(-moves[..., 1], -moves[..., 0]) / pi + 1) / 2 * (len(_wheel_colours()) - 1)
    colour = _wheel_colours()[np.rint(place).astype(np.intp)]
    alpha = (length * _MOST_OPAQUE)[..., None]
    rgba = np.concatenate([colour * alpha, alpha * 255], axis=2)
    return image_of(np.rint(rgba).astype(np.uint8))


@lru_cache(maxsize=1)
def _wheel_colours() -> NDArray[np.float32]:
    """(56, 3) RGB, the last as the first."""
    corners = [(255, 0, 0), (255, 255, 0), (0, 255, 0), (0, 255, 255), (0, 0, 255), (255, 0, 255)]
    parts = [
        np.linspace(corners[index], corners[(index + 1) % 6], steps, endpoint=False)
        for index, steps in enumerate(_WHEEL_STEPS)
    ]
    return np.concatenate([*parts, [corners[0]]]).astype(np.float32)


def paint_wheel(painter: QPainter, box: QRectF, transform: ViewTransform) -> None:
    """The wheel, turned and mirrored as the picture is."""
    painter.save()
    painter.translate(box.center())
    painter.rotate(transform.rotation_degrees)
    painter.scale(-1 if transform.is_mirrored else 1, 1)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    side = box.width()
    place = QRectF(-side / 2, -side / 2, side, side)
    painter.setPen(QPen(_LIGHT, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawImage(place, wheel(96))
    painter.drawEllipse(place)
    painter.restore()


class ArrowPainter:
    """Paints arrows from where things are in key A, through where they are, to key B."""

    def __init__(self, painter: QPainter, transform: ViewTransform) -> None:
        self._painter = painter
        self._transform = transform

    def paint(self, arrows: Arrows) -> None:
        """As many arrows as have room: they lie closer the nearer one looks."""
        field = arrows.field
        paint_arrows(self._painter, [self._arrow(field, *place) for place in self.places(arrows)])

    def places(self, arrows: Arrows) -> list[tuple[int, int]]:
        """Rows and columns of the field at which arrows stand, of what moves and is in view."""
        field, step_px = arrows.field, self.step_px(arrows)
        left, top, right, bottom = self._seen()
        rows = _steps_within(field.height, step_px, (top, bottom), field.back.shape[0])
        columns = _steps_within(field.width, step_px, (left, right), field.back.shape[1])
        moves = field.move[np.ix_(rows, columns)]
        found = np.argwhere(np.hypot(moves[..., 0], moves[..., 1]) >= _STILL_PX)
        return [(int(rows[row]), int(columns[column])) for row, column in found]

    def step_px(self, arrows: Arrows) -> float:
        """How far arrows stand apart, in pixels of the picture; it is doubled as one zooms out.

        Arrows that are long stand farther apart, up to double, so that they can be told apart.
        """
        long_px = arrows.reach * self._transform.scale / 3
        apart_px = min(2 * _CLOSEST_ARROWS_PX, max(_CLOSEST_ARROWS_PX, long_px))
        return float(2.0 ** ceil(log2(apart_px / self._transform.scale)))

    def _seen(self) -> tuple[float, float, float, float]:
        """The box of the picture that is in view: left, top, right, bottom."""
        view = self._transform
        corners = [
            view.to_picture(x, y) for x in (0, view.view_width) for y in (0, view.view_height)
        ]
        xs, ys = zip(*corners, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def _arrow(self, field: FlowField, row: int, column: int) -> Arrow:
        rows, columns = field.back.shape[:2]
        x, y = (column + 0.5) / columns * field.width, (row + 0.5) / rows * field.height
        here, tail, head = (
            QPointF(*self._transform.to_view(x + float(step[0]), y + float(step[1])))
            for step in ((0.0, 0.0), field.back[row, column], field.ahead[row, column])
        )
        return tail, here, head


def _steps_within(
    length: int, step_px: float, seen: tuple[float, float], count: int
) -> NDArray[np.intp]:
    """Which of `count` places along a side stand at whole steps, and are seen."""
    places = np.arange(step_px / 2, length, step_px)
    places = places[(places >= seen[0]) & (places <= seen[1])]
    return (places / length * count).astype(np.intp)


def paint_arrows(painter: QPainter, arrows: Sequence[Arrow]) -> None:
    """Arrows light on dark, so that they are seen on any picture."""
    lines = [line for arrow in arrows for line in _lines_of(*arrow)]
    dots = [here for _, here, _ in arrows]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, line_px, dot_px in ((_DARK, 3.2, 6.0), (_LIGHT, 1.3, 4.0)):
        # Each line by itself: one path of all would be searched for crossings, which takes long.
        painter.setPen(QPen(colour, line_px, c=Qt.PenCapStyle.RoundCap))
        painter.drawLines(lines)
        painter.setPen(QPen(colour, dot_px, c=Qt.PenCapStyle.RoundCap))
        painter.drawPoints(dots)
    painter.restore()


def _lines_of(tail: QPointF, here: QPointF, head: QPointF) -> list[QLineF]:
    """The shaft, and two short strokes back from the head; shorter on short arrows."""
    along = tail - head
    length = hypot(along.x(), along.y())
    if length < 1:
        return []
    back = along * (min(_HEAD_PX, length / 2) / length)
    across = QPointF(-back.y(), back.x()) * 0.5
    barbs = [QLineF(head, head + back + side) for side in (across, -across)]
    return [QLineF(tail, here), QLineF(here, head), *barbs]
