"""Markers: what the artist notes at frames of a shot, such as an accent of the sound."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_MARKER_TEXT = 200


class MarkerSign(StrEnum):
    """The sign of a marker: each another shape."""

    FLAG = "flag"
    DISC = "disc"
    DIAMOND = "diamond"
    CROSS = "cross"


@dataclass(frozen=True, slots=True)
class Marker:
    """A note at one frame; where an edit ripples, it goes along with its drawing.

    Attributes:
        frame: counted from 0; it may lie beyond the end of the shot.
        text: a few words, "" for none.
        sign: how it is drawn.
    """

    frame: int
    text: str = ""
    sign: MarkerSign = MarkerSign.FLAG

    def __post_init__(self) -> None:
        if self.frame < 0:
            raise ValueError(f"a marker stands at frame 0 or later, not {self.frame}")
        if len(self.text) > LONGEST_MARKER_TEXT:
            raise ValueError(f"a marker's text has {len(self.text)} characters")


def are_in_order(markers: Sequence[Marker]) -> bool:
    """Whether markers rise by frame, one a frame."""
    return all(a.frame < b.frame for a, b in pairwise(markers))


def marker_at(markers: Sequence[Marker], frame: int) -> Marker | None:
    """The marker of a frame, if it has one."""
    index = bisect_left(markers, frame, key=_frame_of)
    return markers[index] if index < len(markers) and markers[index].frame == frame else None


def marker_before(markers: Sequence[Marker], frame: int) -> Marker | None:
    """The nearest marker before a frame."""
    index = bisect_left(markers, frame, key=_frame_of)
    return markers[index - 1] if index else None


def marker_after(markers: Sequence[Marker], frame: int) -> Marker | None:
    """The nearest marker after a frame."""
    index = bisect_right(markers, frame, key=_frame_of)
    return markers[index] if index < len(markers) else None


def _frame_of(marker: Marker) -> int:
    return marker.frame
