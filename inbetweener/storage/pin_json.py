"""One pin as plain JSON values and back, in project files and in files of pins alike.

A plain pin of a point is four numbers: x and y in key A, then x and y in key B. Any other is an
object, of which whatever is as usual is left out:

    {"shape": "line", "a": [[1, 2], [30, 4]], "b": [[1, 9], [30, 9]], "depth": "behind",
     "arcs": "straight", "chart": "slow-both"}
    {"fate": "appears", "shape": "region", "b": [[5, 5], [9, 5], [9, 9]]}
    {"a": [1, 2], "b": [50, 2], "path": [[25, -10]], "chart": [0.1, 0.3, 0.7]}
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.pin import Arcs, Depth, Fate, Pin, Points, Shape
from inbetweener.core.pins import FARTHEST_PIN_PX, MOST_POINTS
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from enum import StrEnum

    from inbetweener.storage.fields import Field

_NUMBERS_OF_POINT = 4
_MOST_TICKS = 100_000
_Choice = TypeVar("_Choice", bound="StrEnum")


def pin_as_json(pin: Pin) -> list[float] | dict[str, Any]:
    """A pin as plain JSON values; its pace is none of them."""
    facts: dict[str, Any] = {}
    if pin.shape is not Shape.POINT:
        facts["shape"] = pin.shape.value
    if pin.fate is not Fate.MOVES:
        facts["fate"] = pin.fate.value
    if pin.depth is not Depth.FRONT:
        facts["depth"] = pin.depth.value
    if pin.arcs is not None:
        facts["arcs"] = pin.arcs.value
    if pin.path:
        facts["path"] = _listed(pin.path)
    if pin.chart is not None:
        facts["chart"] = _chart_as_json(pin.chart)
    if not facts:
        return [pin.a_x, pin.a_y, pin.b_x, pin.b_y]
    ends = {"a": _listed(pin.a)} if pin.is_in_a else {}
    return facts | ends | ({"b": _listed(pin.b)} if pin.fate in _WITH_B else {})


def pin_from_json(field: Field) -> Pin:
    """The pin that JSON values describe.

    Raises:
        ProjectFileError: a value is missing, of the wrong kind or out of bounds.
    """
    if isinstance(field.value, list):
        numbers = [_place(each) for each in field.items(_NUMBERS_OF_POINT)]
        if len(numbers) != _NUMBERS_OF_POINT:
            field.fault(tr("is not two points"))
        return Pin(*numbers)
    path, arcs, chart = (field.optional(name) for name in ("path", "arcs", "chart"))
    try:
        return replace(
            _ends(field),
            depth=_choice(field, "depth", Depth.FRONT),
            arcs=None if arcs is None else arcs.choice(Arcs),
            path=() if path is None else _points(path),
            chart=None if chart is None else _chart(chart),
        )
    except EditError as error:
        field.fault_by(error)


_WITH_B = (Fate.MOVES, Fate.APPEARS)


def _ends(field: Field) -> Pin:
    shape = _choice(field, "shape", Shape.POINT)
    fate = _choice(field, "fate", Fate.MOVES)
    if fate is Fate.MOVES:
        return Pin.between(_points(field.member("a")), _points(field.member("b")), shape)
    name = "b" if fate is Fate.APPEARS else "a"
    return Pin.at(_points(field.member(name)), fate, shape)


def _choice(field: Field, name: str, usual: _Choice) -> _Choice:
    member = field.optional(name)
    return usual if member is None else member.choice(type(usual))


def _points(field: Field) -> Points:
    """Places, or a single one without a list around it."""
    items = list(field.items(MOST_POINTS))
    if items and not isinstance(items[0].value, list):
        items = [field]
    return tuple(_point(each) for each in items)


def _point(field: Field) -> tuple[float, float]:
    numbers = [_place(each) for each in field.items(2)]
    if len(numbers) != 2:
        field.fault(tr("is not a point"))
    return numbers[0], numbers[1]


def _place(field: Field) -> float:
    place = field.real()
    if abs(place) > FARTHEST_PIN_PX:
        field.fault(tr("is far from any picture"))
    return place


def _listed(points: Points) -> list[list[float]]:
    return [list(point) for point in points]


def _chart_as_json(chart: Chart) -> str | list[float]:
    return list(chart.ticks) if chart.preset is ChartPreset.FREE else chart.preset.value


def _chart(field: Field) -> Chart:
    if not isinstance(field.value, list):
        return Chart(field.choice(ChartPreset))
    try:
        return Chart.free(tuple(tick.real() for tick in field.items(_MOST_TICKS)))
    except EditError:
        field.fault(tr("do not rise between 0 and 1"))
