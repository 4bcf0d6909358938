"""Edits of pins: set one, move it, take it away."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from typing import TYPE_CHECKING

from inbetweener.core.pins import FARTHEST_PIN_PX, MOST_PINS, MOST_POINTS, pair_of, pins_of
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.pin import Pin
    from inbetweener.core.pin_board import Pins
    from inbetweener.core.shot import Shot


def add_pin(shot: Shot, gap: int, pin: Pin) -> Shot:
    """Set a pin between the drawings of a gap.

    Raises:
        EditError: there is no such gap, it has too many pins, or the pin lies nowhere.
    """
    pins = _pins(shot, gap)
    if len(pins) >= MOST_PINS:
        raise EditError(tr("Two drawings have up to {most} pins.", most=MOST_PINS))
    return _with_pins(shot, gap, (*pins, _checked(pin)))


def move_pin(shot: Shot, gap: int, index: int, pin: Pin) -> Shot:
    """Put another pin in the place of one: elsewhere, or with another fate, path or spacing.

    Raises:
        EditError: there is no such gap or pin, or the pin lies nowhere.
    """
    pins = _known(shot, gap, index)
    return _with_pins(shot, gap, (*pins[:index], _checked(pin), *pins[index + 1 :]))


def remove_pin(shot: Shot, gap: int, index: int) -> Shot:
    """Take a pin away.

    Raises:
        EditError: there is no such gap or pin.
    """
    pins = _known(shot, gap, index)
    return _with_pins(shot, gap, (*pins[:index], *pins[index + 1 :]))


def clear_pins(shot: Shot, gaps: Iterable[int]) -> Shot:
    """Take all pins of gaps away.

    Raises:
        EditError: there is no such gap.
    """
    for gap in gaps:
        _pins(shot, gap)
        shot = _with_pins(shot, gap, ())
    return shot


def _pins(shot: Shot, gap: int) -> Pins:
    if not 0 <= gap < len(shot.gaps):
        raise EditError(tr("Go to a gap: pins lie between two keys."))
    return pins_of(shot, gap)


def _known(shot: Shot, gap: int, index: int) -> Pins:
    pins = _pins(shot, gap)
    if not 0 <= index < len(pins):
        raise EditError(tr("That pin is there no more."))
    return pins


def _checked(pin: Pin) -> Pin:
    places = [each for point in (*pin.a, *pin.b, *pin.path) for each in point]
    if not all(isfinite(each) and abs(each) <= FARTHEST_PIN_PX for each in places):
        raise EditError(tr("A pin lies on the picture or near it."))
    if max(map(len, (pin.a, pin.b, pin.path))) > MOST_POINTS:
        raise EditError(tr("A line, outline or path has up to {most} points.", most=MOST_POINTS))
    # The pace is made anew from the charts whenever the gap is drawn.
    return replace(pin, pace=None) if pin.pace is not None else pin


def _with_pins(shot: Shot, gap: int, pins: Pins) -> Shot:
    board = shot.pins.put(pair_of(shot, gap), pins)
    return shot if board == shot.pins else replace(shot, pins=board)
