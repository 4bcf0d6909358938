"""The loop: step after step, until the budget is used or a stop is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import torch

from inbetweener.paths import is_packed
from inbetweener.training.desk import Desk
from inbetweener.training.errors import TrainingError
from inbetweener.training.schedule import Pace, learning_rate_share
from inbetweener.training.seeds import seed_of
from inbetweener.training.tasks import Exam

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import nn

    from inbetweener.training.checkpoints import Checkpoint
    from inbetweener.training.equipment import Equipment
    from inbetweener.training.learner import StepReport


class Loop:
    """One run of training.

    Args:
        equipment: to work with.
        pace: how much of the budget is used, and when to stop.
        checkpoint: as the run before left it, or a first one.
        folder: for the run's files; only the first process writes there.
        is_told_to_stop: asked after every step.
    """

    def __init__(
        self,
        equipment: Equipment,
        pace: Pace,
        checkpoint: Checkpoint,
        folder: Path,
        is_told_to_stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self._with = equipment
        self._pace = pace
        self._is_told_to_stop = is_told_to_stop
        self._exam = _exam(equipment)
        self._desk = Desk(equipment, pace, checkpoint, folder) if equipment.ranks.is_first else None

    def run(self) -> str:
        """Train until the budget is used or a stop is asked for, and save.

        Returns:
            A sentence that says how it ended.

        Raises:
            TrainingError: the gradients are not finite, or files cannot be written.
        """
        self._pace.start()
        self._agree(stop=False)
        stopped = False
        if self._desk is not None:
            self._desk.begin()
        while not stopped and not self._pace.is_over:
            report = self._step()
            self._pace.step()
            stopped = self._agree(stop=self._is_told_to_stop())
            if self._desk is not None:
                self._desk.after_step(report)
        if self._desk is None:
            return ""
        return self._desk.finish(stopped=stopped)

    def _step(self) -> StepReport:
        learner, recipe, ranks = self._with.learner, self._with.recipe, self._with.ranks
        progress = self._pace.budget.share
        lesson = replace(self._with.feed.lesson(learner.step), progress=progress)
        torch.manual_seed(seed_of(recipe.seed, "step", learner.step, ranks.rank))
        share = learning_rate_share(progress, recipe.schedule)
        share *= self._with.task.rate_at(progress)
        rate = share * recipe.optimizer.peak_learning_rate
        report = learner.learn(self._exam, lesson, rate)
        if learner.step % recipe.saving.log_every_steps == 0:
            learner.check()
        return report

    def _agree(self, *, stop: bool) -> bool:
        """All processes go by the one that is furthest, and stop if any is told to."""
        used, any_stop = self._with.ranks.greatest([self._pace.budget.used, float(stop)])
        self._pace.follow(used)
        return any_stop > 0


def _refuse_to_compile_where_packed() -> None:
    if is_packed():
        raise TrainingError(
            "This copy of Inbetweener is packed, without torch's compiler: take `compiled` out of "
            "the recipe, or train with Inbetweener from pip."
        )


def _exam(equipment: Equipment) -> nn.Module:
    network = equipment.learner.network
    if equipment.recipe.compiled:
        _refuse_to_compile_where_packed()
        network.compile()
    exam = Exam(equipment.task, network)
    return equipment.ranks.sharing(exam, is_staged=equipment.task.is_staged)
