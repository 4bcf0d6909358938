"""Parts that travel at a time, or on a path, of their own: looked up for every pixel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import torch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

    from inbetweener.core.motion import Course


class Progress(NamedTuple):
    """How far every pixel has come.

    Attributes:
        share: (N, 1, H, W), of its own way.
        beside: (N, 2, H, W), x then y, in pixels: what a drawn path adds to flow and bow.
        worth: (N, 1, H, W): times this a key weighs as it does at the part's own time once it is
            blended as at the gap's; 0 of what is no longer seen.
    """

    share: Tensor
    beside: Tensor
    worth: Tensor


@dataclass(frozen=True, slots=True)
class CourseMap:
    """Which pixels of keys follow which course.

    Attributes:
        course_of: (N, 1, H, W) int64: 0 of none, i of the key's `courses[i - 1]`.
        courses: of each of the N keys, as seen from it.
    """

    course_of: Tensor
    courses: tuple[tuple[Course, ...], ...]

    def after(self, share: Tensor) -> Progress:
        """How far pixels are when their gap has gone a share of the way, (N, 1, 1, 1) in (0, 1)."""
        planes = []
        for each, courses, index in zip(
            share.flatten().tolist(), self.courses, self.course_of, strict=True
        ):
            table = torch.tensor(list(_rows(each, courses)), device=index.device)
            planes.append(table[index[0]].permute(2, 0, 1))
        found = torch.stack(planes)
        return Progress(found[:, :1], found[:, 1:3], found[:, 3:])


def _rows(share: float, courses: tuple[Course, ...]) -> Iterator[tuple[float, ...]]:
    """Share, what lies beside, and worth: of no course, then of each."""
    yield share, 0.0, 0.0, 1.0
    for course in courses:
        own = course.share(share)
        worth = (1 - own) / (1 - share) if own <= course.until else 0.0
        yield own, *course.beside(own), worth
