"""What can be said of the selected pin besides its place: fate, depth, path and spacing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from inbetweener.core.pin import Arcs, Depth, Fate, Shape
from inbetweener.session.pins.paths import times_of

if TYPE_CHECKING:
    from inbetweener.core.chart import Chart
    from inbetweener.core.gap import Gap
    from inbetweener.core.pin import Pin
    from inbetweener.session.pins.tool import PinTool


class PathChoice(StrEnum):
    """Which path a pin takes."""

    GAP = "gap"
    AUTOMATIC = "automatic"
    STRAIGHT = "straight"
    DRAWN = "drawn"


@dataclass(frozen=True, slots=True)
class PinTraits:
    """Of one pin.

    Attributes:
        gap: where it is.
        index: which of that it is.
        names: of the keys around the gap.
        shape: what it names.
        fate: what becomes of the part.
        depth: which way it passes the others.
        path: how it goes from A to B; None of what does not.
        gap_arcs: how parts of the gap go.
        chart: its own spacing, None for the gap's.
        times: how far it has come on each inbetween.
    """

    gap: int
    index: int
    names: tuple[str, str]
    shape: Shape
    fate: Fate
    depth: Depth
    path: PathChoice | None
    gap_arcs: Arcs
    chart: Chart | None
    times: tuple[float, ...]


def traits_of(tool: PinTool) -> PinTraits | None:
    """Of the selected pin, None where none is."""
    place, grip, pin = tool.gap, tool.selected, tool.selected_pin
    if place is None or grip is None or pin is None:
        return None
    shot = tool.shot
    gap: Gap = shot.gaps[place]
    a, b = (shot.drawing(key.drawing).name for key in shot.keys[place : place + 2])
    return PinTraits(
        place,
        grip.index,
        (a, b),
        pin.shape,
        pin.fate,
        pin.depth,
        _path(pin),
        gap.arcs,
        pin.chart,
        times_of(pin, gap),
    )


def _path(pin: Pin) -> PathChoice | None:
    if pin.fate is not Fate.MOVES:
        return None
    if pin.path:
        return PathChoice.DRAWN
    return PathChoice.GAP if pin.arcs is None else PathChoice(pin.arcs.value)
