"""Paints the paths of pins: as animators draw arcs, with a tick across for each inbetween."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from inbetweener.session.pins.grips import TICK_REACHES
from inbetweener.session.pins.marks import PathKind, PinEnd
from inbetweener.ui.canvas.pin_looks import (
    ARROW_PX,
    DARK,
    LIGHT,
    LINE_PX,
    REACH_PX,
    SHADOW_PX,
    arrow_head,
    draw_shape,
    draw_stroke,
    halo_of,
)
from inbetweener.ui.look import lettering, theme

if TYPE_CHECKING:
    from inbetweener.session.pins.marks import PathMark, PinMark, Place, Tick
    from inbetweener.ui.canvas.geometry import ViewTransform

_TICK_PX, _SHOWN_PX, _HANDLE_PX = 5.0, 4.5, 4.0
# A path that is shorter in the view has no room for a handle.
_LEAST_PATH_PX = 40.0
_NUMBER_PX = 14.0


class PinPathPainter:
    """Paints with one painter, in logical pixels of the view."""

    def __init__(self, painter: QPainter, transform: ViewTransform) -> None:
        self._painter = painter
        self._transform = transform

    def paint(self, pin: PinMark, path: PathMark, radii: tuple[float, float], order: int) -> None:
        """The path with its ticks; its handle where there is room to take hold of it.

        Args:
            pin: whose path it is.
            path: that path.
            radii: of what stands at its ends on A and on B.
            order: of the inbetween under the playhead, from 1; 0 on a key.
        """
        line = [self._at(place) for place in path.line]
        shown = _shortened(line, *radii)
        if len(shown) < 2:
            return
        is_dashed = bool(pin.rival) or not path.is_known
        colour = _colour(pin)
        draw_stroke(self._painter, shown, is_closed=False, colour=colour, is_dashed=is_dashed)
        self._paint_head(shown)
        places = [self._at(tick.at) for tick in path.ticks]
        across = [self._across(tick) for tick in path.ticks]
        for at, step in zip(places, across, strict=True):
            self._paint_tick(at, step, colour)
        if _length(line) >= _LEAST_PATH_PX and not pin.is_being_set:
            self._paint_handles(pin, path)
        if 0 < order <= len(places):
            self._paint_shown(places[order - 1])
        if pin.selected is not None:
            self._paint_numbers(places, across, order)

    def paint_straight(self, pin: PinMark, radii: tuple[float, float]) -> None:
        """From end to end, of a pin whose path is not known."""
        shown = _shortened([self._at(pin.a), self._at(pin.b)], *radii)
        if len(shown) == 2:
            is_dashed = bool(pin.rival)
            draw_stroke(self._painter, shown, is_closed=False, colour=LIGHT, is_dashed=is_dashed)
            self._paint_head(shown)

    def _at(self, place: Place) -> QPointF:
        return QPointF(*self._transform.to_view(place.x, place.y))

    def _across(self, tick: Tick) -> QPointF:
        """A step of length 1 across the path, as it is seen; to the left of whoever goes along."""
        x, y = self._transform.to_view(tick.at.x + tick.along.x, tick.at.y + tick.along.y)
        step = QPointF(x, y) - self._at(tick.at)
        return QPointF(step.y(), -step.x()) / (hypot(step.x(), step.y()) or 1.0)

    def _paint_head(self, line: list[QPointF]) -> None:
        """An arrow head at B."""
        if _length(line) > 2 * ARROW_PX:
            last = line[-1]
            before = next((at for at in reversed(line) if _apart(at, last) > ARROW_PX), line[0])
            self._painter.setPen(QPen(DARK, 1.0))
            self._painter.setBrush(LIGHT)
            self._painter.drawPolygon(arrow_head(QLineF(before, last)))

    def _paint_tick(self, at: QPointF, across: QPointF, colour: QColor) -> None:
        step = across * _TICK_PX
        for ink, width in ((halo_of(colour), SHADOW_PX), (colour, LINE_PX)):
            self._painter.setPen(QPen(ink, width, c=Qt.PenCapStyle.RoundCap))
            self._painter.drawLine(at - step, at + step)

    def _paint_shown(self, at: QPointF) -> None:
        """Where the part is on the drawing under the playhead: a disc with a ring."""
        self._painter.setPen(QPen(DARK, 1.2))
        self._painter.setBrush(LIGHT)
        self._painter.drawEllipse(at, _SHOWN_PX + 2, _SHOWN_PX + 2)
        self._painter.setBrush(theme.ACCENT)
        self._painter.drawEllipse(at, _SHOWN_PX, _SHOWN_PX)

    def _paint_numbers(self, places: list[QPointF], across: list[QPointF], order: int) -> None:
        """The numbers of the timing chart beside the ticks: on the other side where one is full."""
        font = lettering.small_font(self._painter.font(), 10, is_bold=True)
        taken: list[QRectF] = []
        numbered = list(enumerate(zip(places, across, strict=True), start=1))
        for number, (at, step) in sorted(numbered, key=lambda one: one[0] != order):
            width = max(_NUMBER_PX, lettering.text_width(font, str(number)) + 8)
            for side in (step, -step):
                box = QRectF(0, 0, width, _NUMBER_PX)
                box.moveCenter(at + side * (TICK_REACHES * REACH_PX))
                if not any(box.intersects(other) for other in taken):
                    taken.append(box)
                    self._paint_number(box, str(number), font)
                    break

    def _paint_number(self, box: QRectF, text: str, font: QFont) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.BADGE)
        self._painter.drawRoundedRect(box, _NUMBER_PX / 2, _NUMBER_PX / 2)
        self._painter.setFont(font)
        lettering.draw_text(self._painter, box, text, theme.TEXT)

    def _paint_handles(self, pin: PinMark, path: PathMark) -> None:
        """Diamonds: filled where the path was drawn through them, open where it could be bent."""
        is_drawn = path.kind is PathKind.DRAWN
        for number, handle in enumerate(path.handles):
            is_chosen = pin.selected is PinEnd.PATH and pin.corner == number
            is_solid = is_drawn or is_chosen
            radius = _HANDLE_PX * (1.5 if is_chosen else 1.0) + (0 if is_solid else 2)
            at = self._at(handle)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            if is_solid:
                self._painter.setBrush(theme.ACCENT if is_chosen else LIGHT)
            colour = _colour(pin)
            for ink, width in ((halo_of(colour), 3.5), (colour, 1.6)):
                self._painter.setPen(QPen(ink, width))
                draw_shape(self._painter, PinEnd.PATH, at, radius)


def _colour(pin: PinMark) -> QColor:
    return theme.ACCENT if pin.selected is not None else LIGHT


def _shortened(line: list[QPointF], at_first: float, at_last: float) -> list[QPointF]:
    """A polyline without what lies under the marks at its ends."""
    if _length(line) < at_first + at_last + 2:
        return []
    return _cut(_cut(line, at_first)[::-1], at_last)[::-1]


def _cut(line: list[QPointF], radius: float) -> list[QPointF]:
    """A polyline from where it leaves a circle around its first point."""
    middle = line[0] if line else QPointF()
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
