"""All that a run of training works with, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inbetweener.training.distributed import Ranks
    from inbetweener.training.feeding import Feed
    from inbetweener.training.learner import Learner
    from inbetweener.training.recipe import Recipe
    from inbetweener.training.tasks import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """All that a run works with.

    Attributes:
        recipe: says how.
        task: says what is learned.
        feed: gives the lessons.
        learner: learns them.
        ranks: this process's place among those that learn together.
        bf16: whether the network runs in mixed precision.
        hardware: a line about the machine.
    """

    recipe: Recipe
    task: Task
    feed: Feed
    learner: Learner
    ranks: Ranks
    bf16: bool
    hardware: str
