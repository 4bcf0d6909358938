"""PinMarker: the pins of a gap as marks on the canvas, with what the drawing says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.pin import Shape
from inbetweener.core.pins import overruled, pins_of
from inbetweener.session.pins.marks import PinEnd, PinMark, ends_of, places_of
from inbetweener.session.pins.paths import path_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from inbetweener.core.gap import Gap
    from inbetweener.core.pin import Pin
    from inbetweener.core.pin_board import Pins
    from inbetweener.core.shot import Shot
    from inbetweener.core.tracing import Tracer
    from inbetweener.session.pins.marks import Grip, PathMark, Places
    from inbetweener.session.pins.sheets import PinSheets

_MOST_KEPT = 400


class PinMarker:
    """Turns pins into marks; paths are kept as long as neither pin, gap nor motion changes.

    Args:
        sheets: what closed regions lie in.
        tracer_of: how the drawing of a gap moves, as far as that is known.
    """

    def __init__(self, sheets: PinSheets, tracer_of: Callable[[int], Tracer | None]) -> None:
        self._sheets = sheets
        self._tracer_of = tracer_of
        self._tracer: Tracer | None = None
        self._paths: dict[tuple[Pin, Gap], PathMark | None] = {}
        self._rivals: tuple[Pins, Mapping[int, int]] = ((), {})

    def marks(self, shot: Shot, gap: int, selected: Grip | None) -> tuple[PinMark, ...]:
        """All pins of a gap."""
        pins = pins_of(shot, gap)
        self._follow(self._tracer_of(gap) if pins else None)
        rivals = self._rivals_of(pins)
        return tuple(
            self._mark(
                index,
                pin,
                shot.gaps[gap],
                gap,
                selected if selected is not None and selected.index == index else None,
                rivals[index] + 1 if index in rivals else 0,
            )
            for index, pin in enumerate(pins)
        )

    def _rivals_of(self, pins: Pins) -> Mapping[int, int]:
        """Which pins are not obeyed; found once, however often the pointer moves over them."""
        if self._rivals[0] is not pins:
            self._rivals = pins, overruled(pins)
        return self._rivals[1]

    def _mark(
        self, index: int, pin: Pin, gap: Gap, place: int, selected: Grip | None, rival: int
    ) -> PinMark:
        a, b = ends_of(pin)
        return PinMark(
            index + 1,
            a,
            b,
            selected=selected.end if selected is not None else None,
            rival=rival,
            corner=selected.corner if selected is not None else -1,
            shape=pin.shape,
            fate=pin.fate,
            depth=pin.depth,
            has_chart=pin.chart is not None,
            stroke_a=self._stroke(pin, place, PinEnd.A),
            stroke_b=self._stroke(pin, place, PinEnd.B),
            has_corners=len(pin.a) > 1,
            path=self._path(pin, gap),
        )

    def _stroke(self, pin: Pin, gap: int, end: PinEnd) -> Places:
        points = pin.b if end is PinEnd.B else pin.a
        if pin.shape is Shape.POINT:
            return ()
        if len(points) > 1:
            return places_of(points)
        return self._sheets.part(gap, end, places_of(points)[0])

    def _path(self, pin: Pin, gap: Gap) -> PathMark | None:
        known = pin, gap
        if known not in self._paths:
            if len(self._paths) >= _MOST_KEPT:
                self._paths.clear()
            self._paths[known] = path_of(pin, gap, self._tracer)
        return self._paths[known]

    def _follow(self, tracer: Tracer | None) -> None:
        if tracer is not self._tracer:
            self._tracer = tracer
            self._paths.clear()
