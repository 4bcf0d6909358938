"""Paints pins: where parts of key A are on key B, how they get there, and what is selected."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from inbetweener.core.pin import Shape
from inbetweener.session.pin_marks import PathKind, PinEnd, Place
from inbetweener.ui import theme
from inbetweener.ui.canvas.pin_labels import PinLabels
from inbetweener.ui.canvas.pin_looks import (
    ARROW_PX,
    DARK,
    LIGHT,
    LINE_PX,
    SHADOW_PX,
    arrow_head,
    diamond,
    draw_shape,
    draw_stroke,
    filled,
)

if TYPE_CHECKING:
    from inbetweener.session.pin_marks import PathMark, PinMark, PinMarks, Places
    from inbetweener.ui.canvas.geometry import ViewTransform

_NEAR_PX, _FAR_PX = 7.0, 5.0  # the end on the key on top is the larger
_SNAP_PX, _CROSS_PX = 9.0, 16.0
_TICK_PX, _HANDLE_PX, _CORNER_PX = 5.0, 4.0, 2.6
_FILL_ALPHA = 46
_HATCHING = QColor(0, 0, 0, 70)
# A path that is shorter in the view has no room for a handle.
_LEAST_PATH_PX = 40.0


class PinsPainter:
    """Paints the pins of a gap with one painter, in logical pixels of the view."""

    def __init__(self, painter: QPainter, transform: ViewTransform) -> None:
        self._painter = painter
        self._transform = transform
        self._labels = PinLabels(painter, transform)
        self._sheet = PinEnd.A

    def paint(self, marks: PinMarks) -> None:
        """All pins, the selected one over the others, and what there is to say."""
        painter = self._painter
        self._sheet = marks.sheet
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marks.part:
            self._paint_offer(marks.part)
        for pin in sorted(marks.pins, key=lambda each: each.selected is not None):
            self._paint_pin(pin)
        if marks.snap is not None:
            self._paint_snap(self._at(marks.snap))
        if marks.cross is not None:
            self._paint_cross(self._at(marks.cross))
        self._labels.paint_names(marks)
        self._labels.paint_hint(marks)
        painter.restore()

    def _at(self, place: Place) -> QPointF:
        return QPointF(*self._transform.to_view(place.x, place.y))

    # One pin

    def _paint_pin(self, pin: PinMark) -> None:
        for end in pin.ends:
            self._paint_stroke(pin, end)
        if pin.path is not None:
            self._paint_path(pin, pin.path)
        elif PinEnd.A in pin.ends and PinEnd.B in pin.ends:
            self._paint_way(self._at(pin.a), self._at(pin.b), is_dashed=bool(pin.rival))
        for end in pin.ends:
            self._paint_end(pin, end, self._at(pin.place(end)))
        near = self._sheet if self._sheet in pin.ends else pin.ends[0]
        far = next((end for end in pin.ends if end is not near), near)
        self._labels.paint_number(pin, self._at(pin.place(near)), self._at(pin.place(far)))

    def _colour(self, pin: PinMark) -> QColor:
        return theme.ACCENT if pin.selected is not None else LIGHT

    def _paint_stroke(self, pin: PinMark, end: PinEnd) -> None:
        """The line or outline; that on B is dashed, as the other key shines through."""
        stroke = [self._at(place) for place in pin.stroke(end)]
        if len(stroke) < 2:
            return
        is_region = pin.shape is Shape.REGION
        is_closed = is_region and not (pin.is_being_set and end is self._sheet)
        if is_closed and (pin.selected is not None or len(pin.ends) == 1):
            self._fill(stroke, self._colour(pin))
        draw_stroke(
            self._painter,
            stroke,
            is_closed=is_closed,
            colour=self._colour(pin),
            is_dashed=end is PinEnd.B and PinEnd.A in pin.ends,
        )
        if pin.selected is not None and pin.has_corners and not pin.is_being_set:
            self._paint_corners(pin, end, stroke)

    def _fill(self, outline: list[QPointF], colour: QColor) -> None:
        wash = QColor(colour)
        wash.setAlpha(_FILL_ALPHA)
        shape = filled(outline)
        self._painter.fillPath(shape, wash)
        self._painter.fillPath(shape, QBrush(_HATCHING, Qt.BrushStyle.BDiagPattern))

    def _paint_corners(self, pin: PinMark, end: PinEnd, stroke: list[QPointF]) -> None:
        for number, at in enumerate(stroke):
            is_chosen = pin.selected is end and pin.corner == number
            self._painter.setPen(QPen(DARK, 1.0))
            self._painter.setBrush(theme.ACCENT if is_chosen else LIGHT)
            draw_shape(self._painter, end, at, _CORNER_PX * (1.6 if is_chosen else 1.0))

    # Its path

    def _paint_path(self, pin: PinMark, path: PathMark) -> None:
        """The path with its ticks; its handle where there is room to take hold of it."""
        line = [self._at(place) for place in path.line]
        shown = _shortened(line, self._radius(PinEnd.A), self._radius(PinEnd.B))
        if len(shown) < 2:
            return
        is_dashed = bool(pin.rival) or not path.is_known
        draw_stroke(
            self._painter, shown, is_closed=False, colour=self._colour(pin), is_dashed=is_dashed
        )
        self._paint_head(shown)
        self._paint_ticks(pin, path)
        if _length(line) >= _LEAST_PATH_PX and not pin.is_being_set:
            self._paint_handles(pin, path)

    def _paint_way(self, a: QPointF, b: QPointF, *, is_dashed: bool) -> None:
        shown = _shortened([a, b], self._radius(PinEnd.A), self._radius(PinEnd.B))
        if len(shown) == 2:
            draw_stroke(self._painter, shown, is_closed=False, colour=LIGHT, is_dashed=is_dashed)
            self._paint_head(shown)

    def _paint_head(self, line: list[QPointF]) -> None:
        """An arrow head at B."""
        if _length(line) > 2 * ARROW_PX:
            before = next((at for at in reversed(line) if _apart(at, line[-1]) > ARROW_PX), line[0])
            self._painter.setPen(QPen(DARK, 1.0))
            self._painter.setBrush(LIGHT)
            self._painter.drawPolygon(arrow_head(QLineF(before, line[-1])))

    def _paint_ticks(self, pin: PinMark, path: PathMark) -> None:
        """As on an animator's arc: a stroke across it for each inbetween."""
        for tick in path.ticks:
            at = self._at(tick.at)
            along = self._at(
                tick.at._replace(x=tick.at.x + tick.along.x, y=tick.at.y + tick.along.y)
            )
            step = along - at
            length = hypot(step.x(), step.y()) or 1.0
            across = QPointF(-step.y(), step.x()) / length * _TICK_PX
            for colour, width in ((DARK, SHADOW_PX), (self._colour(pin), LINE_PX)):
                self._painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.RoundCap))
                self._painter.drawLine(at - across, at + across)

    def _paint_handles(self, pin: PinMark, path: PathMark) -> None:
        """Diamonds: filled where the path was drawn through them, open where it could be bent."""
        is_drawn = path.kind is PathKind.DRAWN
        for number, handle in enumerate(path.handles):
            is_chosen = pin.selected is PinEnd.PATH and pin.corner == number
            radius = _HANDLE_PX * (1.5 if is_chosen else 1.0)
            self._painter.setPen(QPen(DARK, 1.0 if is_drawn or is_chosen else 3.0))
            solid = theme.ACCENT if is_chosen else LIGHT
            self._painter.setBrush(solid if is_drawn or is_chosen else DARK)
            draw_shape(self._painter, PinEnd.PATH, self._at(handle), radius)
            if not is_drawn and not is_chosen:
                self._painter.setPen(QPen(self._colour(pin), 1.4))
                draw_shape(self._painter, PinEnd.PATH, self._at(handle), radius)

    # Its ends

    def _radius(self, end: PinEnd) -> float:
        return _NEAR_PX if end is self._sheet else _FAR_PX

    def _paint_end(self, pin: PinMark, end: PinEnd, at: QPointF) -> None:
        """A circle on A, a square on B, open so that the drawing is seen; filled if selected."""
        is_selected, radius = pin.selected is end, self._radius(end)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((DARK, SHADOW_PX), (self._colour(pin), LINE_PX + is_selected)):
            self._painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.MiterJoin))
            draw_shape(self._painter, end, at, radius)
        self._painter.setPen(QPen(DARK, 1.0))
        self._painter.setBrush(theme.ACCENT if is_selected else LIGHT)
        draw_shape(self._painter, end, at, 3.5 if is_selected else 1.8)

    # What a click would take

    def _paint_snap(self, at: QPointF) -> None:
        """A diamond around the corner that a click would take."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((DARK, SHADOW_PX), (LIGHT, LINE_PX)):
            self._painter.setPen(QPen(colour, width))
            self._painter.drawPolygon(diamond(at, _SNAP_PX))

    def _paint_cross(self, at: QPointF) -> None:
        """A cross hair with an open middle: where the keyboard points."""
        for colour, width in ((DARK, SHADOW_PX), (LIGHT, LINE_PX)):
            self._painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.FlatCap))
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                step = QPointF(x, y)
                self._painter.drawLine(at + step * 4, at + step * _CROSS_PX)

    def _paint_offer(self, part: Places) -> None:
        """The outline of the region that a click would take."""
        outline = [self._at(place) for place in part]
        self._fill(outline, LIGHT)
        draw_stroke(self._painter, outline, is_closed=True, colour=LIGHT, width=1.4)


def _shortened(line: list[QPointF], at_first: float, at_last: float) -> list[QPointF]:
    """A polyline without what lies under the marks at its ends."""
    if _length(line) < at_first + at_last + 2:
        return []
    return _cut(_cut(line, at_first)[::-1], at_last)[::-1]


def _cut(line: list[QPointF], radius: float) -> list[QPointF]:
    """A polyline from where it leaves a circle around its first point."""
    middle = line[0]
    for number, (before, after) in enumerate(pairwise(line)):
        near, far = _apart(before, middle), _apart(after, middle)
        if far > radius:
            part = (radius - near) / (far - near) if far > near else 0.0
            return [before + (after - before) * part, *line[number + 1 :]]
    return []


def _length(line: list[QPointF]) -> float:
    return sum(_apart(one, other) for one, other in pairwise(line))


def _apart(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())
