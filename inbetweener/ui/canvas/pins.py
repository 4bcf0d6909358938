"""Paints pins: where parts of key A are on key B, how they get there, and what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from inbetweener.core.pin import Shape
from inbetweener.session.pins.marks import ENDS, PinEnd
from inbetweener.ui.canvas.pin_labels import PinLabels
from inbetweener.ui.canvas.pin_looks import (
    DARK,
    LIGHT,
    LINE_PX,
    SHADOW_PX,
    diamond,
    draw_shape,
    draw_stroke,
    filled,
    halo_of,
)
from inbetweener.ui.canvas.pin_path_painter import PinPathPainter
from inbetweener.ui.look import theme

if TYPE_CHECKING:
    from inbetweener.session.pins.marks import PinMark, PinMarks, Place, Places
    from inbetweener.ui.canvas.geometry import ViewTransform

_NEAR_PX, _FAR_PX = 7.0, 5.0  # the end on the key on top is the larger
_SNAP_PX, _CROSS_PX = 9.0, 16.0
_CORNER_PX = 2.6
_FILL_ALPHA = 46
_HATCHING = QColor(0, 0, 0, 70)


class PinsPainter:
    """Paints the pins of a gap with one painter, in logical pixels of the view."""

    def __init__(self, painter: QPainter, transform: ViewTransform) -> None:
        self._painter = painter
        self._transform = transform
        self._labels = PinLabels(painter, transform)
        self._paths = PinPathPainter(painter, transform)
        self._sheet = PinEnd.A
        self._order = 0

    def paint(self, marks: PinMarks) -> None:
        """All pins, the selected one over the others, and what there is to say."""
        painter = self._painter
        self._sheet, self._order = marks.sheet, marks.order
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
        radii = self._radius(PinEnd.A), self._radius(PinEnd.B)
        if pin.path is not None:
            self._paths.paint(pin, pin.path, radii, self._order)
        elif pin.ends == ENDS:
            self._paths.paint_straight(pin, radii)
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

    # Its ends

    def _radius(self, end: PinEnd) -> float:
        return _NEAR_PX if end is self._sheet else _FAR_PX

    def _paint_end(self, pin: PinMark, end: PinEnd, at: QPointF) -> None:
        """A circle on A, a square on B, open so that the drawing is seen; filled if selected."""
        is_selected, radius = pin.selected is end, self._radius(end)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = self._colour(pin)
        for colour, width in ((halo_of(ink), SHADOW_PX), (ink, LINE_PX + is_selected)):
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
