"""The gaps of a scene under running numbers, so that several machines can share them out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from inbetweener.core.places import orders_noted
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inbetweener.core.scene import Scene

_RANGE: Final = re.compile(r"(?P<first>\d+)(?:-(?P<last>\d+)(?::(?P<step>\d+))?)?")
MOST_GAPS: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class NumberedGap:
    """One gap of a scene.

    Attributes:
        number: from 1, through the layers from the bottom up.
        layer: the place of its layer from the bottom, from 0.
        gap: its place in the layer, from 0.
        to_draw: how many of its inbetweens are a model's to draw.
    """

    number: int
    layer: int
    gap: int
    to_draw: int


def numbered_gaps(scene: Scene, layers: Iterable[int]) -> tuple[NumberedGap, ...]:
    """All gaps of some layers of a scene, also those in which nothing is drawn.

    Args:
        scene: the document.
        layers: places of layers from the bottom.
    """
    places = [
        (layer, gap)
        for layer in sorted(layers)
        for gap in range(len(scene.layers[layer].shot.gaps))
    ]
    return tuple(
        NumberedGap(number, layer, gap, _to_draw(scene, layer, gap))
        for number, (layer, gap) in enumerate(places, 1)
    )


def _to_draw(scene: Scene, layer: int, gap: int) -> int:
    shot = scene.layers[layer].shot
    if not shot.gaps[gap].is_rendered:
        return 0
    return shot.gaps[gap].inbetween_count - len(orders_noted(shot, gap, shot.hand_drawn))


def parsed_numbers(text: str) -> tuple[int, ...]:
    """The numbers that a list such as "1-3,7,10-20:5" stands for, rising, each once.

    It is written as Open Job Description writes ranges: first-last:step.

    Raises:
        EditError: it is no such list, or of too many numbers.
    """
    found: set[int] = set()
    for part in text.replace(" ", "").split(","):
        match = _RANGE.fullmatch(part)
        if match is None or len(part) > 40:
            raise _no_list(text)
        first, last = int(match["first"]), int(match["last"] or match["first"])
        step = int(match["step"] or 1)
        if not 1 <= first <= last <= MOST_GAPS or not step:
            raise _no_list(text)
        found.update(range(first, last + 1, step))
    return tuple(sorted(found))


def numbers_as_text(numbers: Sequence[int]) -> str:
    """Rising numbers as `parsed_numbers` reads them: "1-3,7"."""
    starts = [0, *(n for n, (a, b) in enumerate(pairwise(numbers), 1) if b != a + 1)]
    ends = [*starts[1:], len(numbers)]
    runs = [numbers[start:end] for start, end in zip(starts, ends, strict=True)]
    return ",".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs if run)


def chosen_gaps(gaps: Sequence[NumberedGap], text: str) -> tuple[NumberedGap, ...]:
    """Those of some gaps whose numbers a list names.

    Raises:
        EditError: it is no list, or names a gap that is not there.
    """
    numbers = parsed_numbers(text)
    if numbers[-1] > len(gaps):
        raise EditError(
            tr(
                "There is no gap {number}: the gaps are numbered 1 to {count}.",
                number=numbers[-1],
                count=len(gaps),
            )
        )
    return tuple(gaps[number - 1] for number in numbers)


def _no_list(text: str) -> EditError:
    return EditError(tr("“{text}” is no list of gaps; write 3, 1-4 or 1-4,7.", text=text))
