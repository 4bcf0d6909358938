"""What is asked of a model, in our own types; what makes no sense is refused."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.core.gap_closing import refuse_gap_closing
from inbetweener.core.pace import Pace
from inbetweener.core.pin import Pin
from inbetweener.core.pins import contradictions
from inbetweener.errors import EditError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inbetweener.core.pin_board import Pins


def gap_width(width: object) -> int:
    """How wide gaps are closed, in pixels.

    Raises:
        TypeError: it is no whole number.
        ValueError: gaps cannot be closed up to that width.
    """
    if isinstance(width, bool) or not isinstance(width, int | np.integer):
        raise TypeError(f"a width of gaps must be a whole number, got {type(width).__name__}")
    try:
        refuse_gap_closing(int(width))
    except EditError as error:
        raise ValueError(str(error)) from error
    return int(width)


def refuse_non_arrays(*keys: object) -> None:
    """Refuse keys that are no arrays.

    Raises:
        TypeError: one is not.
    """
    for name, key in zip("AB", keys, strict=True):
        if not isinstance(key, np.ndarray):
            raise TypeError(f"key {name} must be a numpy array, got {type(key).__name__}")


def moment_of(time: object) -> float:
    """A time between the keys.

    Raises:
        TypeError: it is no number.
        ValueError: it lies outside [0, 1].
    """
    t = _number(time, "a time")
    if math.isnan(t) or not 0 <= t <= 1:
        raise ValueError(f"a time must be in [0, 1], got {t}")
    return t


def _number(value: object, what: str) -> float:
    if isinstance(value, bool | np.bool_) or not isinstance(value, int | float | np.number):
        raise TypeError(f"{what} must be a number, got {type(value).__name__}")
    return float(value)


def pins_of(pins: Iterable[Sequence[float] | Pin]) -> Pins:
    """Pins as the engine knows them; a chart of one becomes its pace.

    Raises:
        TypeError: a coordinate is no number.
        ValueError: it is not finite, a pin has another count of them, or two contradict each other.
    """
    found = tuple(_pin(pin) for pin in pins)
    for first, second in contradictions(found):
        raise ValueError(f"pin {second + 1} contradicts pin {first + 1}")
    return found


def _pin(pin: Sequence[float] | Pin) -> Pin:
    if isinstance(pin, Pin):
        if not all(math.isfinite(each) for point in (*pin.a, *pin.b, *pin.path) for each in point):
            raise ValueError(f"a pin must be of finite numbers, got {pin!r}")
        pace = pin.pace if pin.chart is None else Pace.of_chart(pin.chart)
        return replace(pin, chart=None, pace=pace)
    numbers = [_number(each, "a coordinate of a pin") for each in pin]
    if len(numbers) != 4 or not all(map(math.isfinite, numbers)):
        raise ValueError(f"a pin must be four finite numbers, got {tuple(pin)!r}")
    return Pin(*numbers)
