"""Judging averaged weights by pictures that training never sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor, nn

    from inbetweener.training.feeding import Feed
    from inbetweener.training.lesson import Lesson
    from inbetweener.training.tasks import Task


@dataclass(frozen=True, slots=True)
class Verdict:
    """How good a network's pictures are.

    Attributes:
        figures: means over all pictures; those that are not known of any are left out.
        shown: the first lesson.
        pictures: (B, 4, H, W), what was drawn in it.
    """

    figures: dict[str, float]
    shown: Lesson
    pictures: Tensor


class Validator:
    """A fixed set of lessons, the same in every run of a recipe.

    Args:
        feed: makes them.
        pairs: how many, at least; whole batches are taken.
        batch: pairs drawn at once.
    """

    def __init__(self, feed: Feed, *, pairs: int, batch: int) -> None:
        count = max(1, -(-pairs // batch))
        self._lessons = [feed.fixed_lesson(number, batch) for number in range(count)]

    @torch.no_grad()
    def judge(self, task: Task, network: nn.Module, *, bf16: bool) -> Verdict:
        """Draw all pictures and measure them."""
        drawn, figures = [], []
        for lesson in self._lessons:
            kind = lesson.batch.t.device.type
            with torch.autocast(kind, torch.bfloat16, enabled=bf16):
                pictures, measured = task.draw(network, lesson)
            drawn.append(pictures)
            figures.append(measured)
        every = {name: torch.cat([one[name] for one in figures]) for name in figures[0]}
        means = {name: float(values.nanmean()) for name, values in every.items()}
        known = {name: mean for name, mean in means.items() if mean == mean}  # noqa: PLR0124 - NaN
        return Verdict(known, self._lessons[0], drawn[0])
