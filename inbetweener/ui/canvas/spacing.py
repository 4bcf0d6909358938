"""Paints spacing dots: where one point is on each drawing of a gap, along the path it takes."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.crisp import draw_outline, outline_pen
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.session.review.spacing import Spacing, SpacingDot
    from inbetweener.ui.canvas.geometry import ViewTransform

# Light on dark is seen on any picture, whatever the theme around it.
_DARK, _LIGHT = QColor(0, 0, 0, 170), QColor(255, 255, 255)
_INK = QColor(20, 20, 20)
_KEY_PX, _SHOWN_PX, _RING_PX = 5.0, 5.0, 2.0
_LEAST_DOT_PX, _MOST_DOT_PX = 2.0, 4.0
_LABEL_DISTANCE_PX = 18.0
_LABEL_HEIGHT_PX = 16.0
_HINT_HEIGHT_PX = 24.0
_INSET_PX = 10.0


class SpacingPainter:
    """Paints the dots of one point with one painter, in logical pixels of the view."""

    def __init__(self, painter: QPainter, transform: ViewTransform) -> None:
        self._painter = painter
        self._transform = transform

    def paint(self, spacing: Spacing, *, has_hint: bool = True) -> None:
        """The path, the dots with their numbers, and what there is to say, if it is to be said."""
        painter = self._painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if spacing.dots:
            places = [QPointF(*self._transform.to_view(dot.x, dot.y)) for dot in spacing.dots]
            self._paint_line([QPointF(*self._transform.to_view(*point)) for point in spacing.line])
            self._paint_dots(spacing, places)
            self._paint_labels(spacing, places)
        if has_hint:
            self._paint_hint(spacing)
        painter.restore()

    def _paint_line(self, points: list[QPointF]) -> None:
        line = QPolygonF(points)
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((_DARK, 3.5), (_LIGHT, 1.5)):
            self._painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, round_join))
            self._painter.drawPolyline(line)

    # Dots

    def _paint_dots(self, spacing: Spacing, places: list[QPointF]) -> None:
        """All dots, the one of the drawing on the screen last, over the others."""
        radius = _dot_radius(places)
        both = sorted(
            zip(spacing.dots, places, strict=True),
            key=lambda pair: (pair[0].is_shown, pair[0].is_key),
        )
        for dot, place in both:
            if dot.is_shown:
                self._paint_shown(place, is_key=dot.is_key, is_pinned=spacing.is_pinned)
            elif dot.is_key:
                self._disc(place, _KEY_PX, _LIGHT)
                self._disc(place, 1.5, _INK)
            else:
                self._disc(place, radius, _LIGHT)

    def _paint_shown(self, place: QPointF, *, is_key: bool, is_pinned: bool) -> None:
        """Larger, of the colour of what is chosen; with four ticks around it where it is pinned."""
        if is_pinned:
            self._paint_ticks(place)
        self._disc(place, _SHOWN_PX + _RING_PX, _LIGHT)
        self._disc(place, _SHOWN_PX, theme.ACCENT)
        if is_key:
            self._disc(place, 1.5, _LIGHT)

    def _paint_ticks(self, place: QPointF) -> None:
        near, far = _SHOWN_PX + _RING_PX, _SHOWN_PX + _RING_PX + 7
        for colour, width in ((_DARK, 3.5), (_LIGHT, 1.5)):
            self._painter.setPen(QPen(colour, width))
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                step = QPointF(x, y)
                self._painter.drawLine(place + step * near, place + step * far)

    def _disc(self, place: QPointF, radius: float, fill: QColor) -> None:
        self._painter.setPen(QPen(_DARK, 1.2))
        self._painter.setBrush(fill)
        self._painter.drawEllipse(place, radius, radius)

    # Words

    def _paint_labels(self, spacing: Spacing, places: list[QPointF]) -> None:
        """As many labels as have room: that of the drawing on the screen first, then the keys'."""
        sides = _label_sides(places)
        by_worth = sorted(
            zip(spacing.dots, places, sides, strict=True),
            key=lambda one: (not one[0].is_shown, not one[0].is_key),
        )
        taken: list[QRectF] = []
        for dot, place, side in by_worth:
            box = self._label_box(dot, place, side)
            if not any(box.adjusted(-2, -1, 2, 1).intersects(other) for other in taken):
                taken.append(box)
                self._paint_label(dot, box)

    def _label_box(self, dot: SpacingDot, place: QPointF, side: QPointF) -> QRectF:
        font = lettering.small_font(self._painter.font(), 11, is_bold=dot.is_shown)
        width = max(_LABEL_HEIGHT_PX, lettering.text_width(font, dot.label) + 10)
        # Wide labels stand farther off where they stand at the left or right.
        reach = _LABEL_DISTANCE_PX + abs(side.x()) * (width - _LABEL_HEIGHT_PX) / 2
        box = QRectF(0, 0, width, _LABEL_HEIGHT_PX)
        box.moveCenter(place + side * reach)
        return box

    def _paint_label(self, dot: SpacingDot, box: QRectF) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ACCENT if dot.is_shown else theme.BADGE)
        painter.drawRoundedRect(box, _LABEL_HEIGHT_PX / 2, _LABEL_HEIGHT_PX / 2)
        painter.setFont(lettering.small_font(painter.font(), 11, is_bold=dot.is_shown))
        colour = theme.ON_ACCENT if dot.is_shown else theme.TEXT
        lettering.draw_text(painter, box, dot.label, colour)

    def _paint_hint(self, spacing: Spacing) -> None:
        """In the lower left corner: what is the matter, or how to keep the dots."""
        text = _hint(spacing)
        font = lettering.small_font(self._painter.font(), 12)
        width = lettering.text_width(font, text) + 24
        top = self._transform.view_height - _HINT_HEIGHT_PX - _INSET_PX
        box = QRectF(_INSET_PX, top, width, _HINT_HEIGHT_PX)
        self._painter.setBrush(theme.BADGE)
        pen = outline_pen(theme.OUTLINE, self._transform.pixel_ratio)
        draw_outline(self._painter, box, pen, _HINT_HEIGHT_PX / 2)
        self._painter.setFont(font)
        lettering.draw_text(self._painter, box, text, theme.TEXT)


def _hint(spacing: Spacing) -> str:
    keep = (
        tr("pinned · Shift+click it to let it go")
        if spacing.is_pinned
        else tr("Shift+click to keep this point")
    )
    return " · ".join(filter(None, (spacing.remark, keep if spacing.dots else "")))


def _dot_radius(places: list[QPointF]) -> float:
    """How large inbetweens' dots are: smaller where they would run into each other."""
    steps = sorted(hypot(b.x() - a.x(), b.y() - a.y()) for a, b in pairwise(places))
    usual = steps[len(steps) // 2]
    return max(_LEAST_DOT_PX, min(_MOST_DOT_PX, usual / 2.5))


def _label_sides(places: list[QPointF]) -> list[QPointF]:
    """Steps of length 1 to where the labels stand: numbers beside the path, keys beyond its ends.

    Beside is above, or to the right of a steep path.
    """
    along = places[-1] - places[0]
    length = hypot(along.x(), along.y())
    along = along / length if length >= 1 else QPointF(1, 0)
    beside = QPointF(along.y(), -along.x())
    is_steep = abs(beside.y()) < 0.35
    if beside.x() < 0 if is_steep else beside.y() > 0:
        beside = -beside
    return [-along, *[beside] * (len(places) - 2), along]
