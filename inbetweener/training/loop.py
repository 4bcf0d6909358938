"""The loop: steps, and between them logs, validation and checkpoints, until the budget is used."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import torch

from inbetweener.training.checkpoints import Checkpoint, CheckpointFolder, RunNote
from inbetweener.training.logs import LOG_FILE, CsvLog, ProgressLine, TensorBoardLog
from inbetweener.training.sample_sheet import SHEET_FILE, write_sheet
from inbetweener.training.schedule import Pace, learning_rate_share
from inbetweener.training.seeds import seed_of
from inbetweener.training.tasks import Exam
from inbetweener.training.validation import Validator

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import nn

    from inbetweener.training.distributed import Ranks
    from inbetweener.training.feeding import Feed
    from inbetweener.training.learner import Learner, StepReport
    from inbetweener.training.recipe import Recipe
    from inbetweener.training.tasks import Task

# The figure of validation that says which weights are best.
JUDGED_BY: Final = "psnr"


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
        self._first_step = equipment.learner.step
        self._began_s = time.monotonic()
        self._desk = (
            _Desk(equipment, pace, checkpoint, folder) if equipment.ranks.is_first else None
        )

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
        lesson = self._with.feed.lesson(learner.step)
        torch.manual_seed(seed_of(recipe.seed, "step", learner.step, ranks.rank))
        share = learning_rate_share(self._pace.budget.share, recipe.schedule)
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


class _Desk:
    """Where the first process keeps the run's papers: log, verdicts, checkpoints."""

    def __init__(
        self, equipment: Equipment, pace: Pace, checkpoint: Checkpoint, folder: Path
    ) -> None:
        self._with = equipment
        self._pace = pace
        self._checkpoint = checkpoint
        self._folder = CheckpointFolder(folder)
        self._validator = _validator(equipment)
        self._csv = CsvLog(folder / LOG_FILE, equipment.learner.step)
        self._tensorboard = TensorBoardLog(folder)
        budget = pace.budget
        self._line = ProgressLine(budget.amount, budget.used, budget.unit, shown=True)
        self._first_step = equipment.learner.step
        self._began_s = self._saved_s = self._logged_s = time.monotonic()
        self._logged_step = self._first_step
        self._judged_at = budget.used

    def begin(self) -> None:
        """Say what can be said before the first step."""
        if not self._tensorboard.is_open:
            self._line.say(f"TensorBoard is not installed: the log is {LOG_FILE} alone.")
        now_s = time.monotonic()
        self._began_s = self._saved_s = self._logged_s = now_s
        self._judged_at = self._pace.budget.used

    def after_step(self, report: StepReport) -> None:
        """Do what is due."""
        step, saving = self._with.learner.step, self._with.recipe.saving
        if step % saving.log_every_steps == 0:
            self._log(report)
        if self._verdict_is_due():
            self._judge()
        if time.monotonic() - self._saved_s >= 60 * saving.every_minutes:
            self._save()

    def finish(self, *, stopped: bool) -> str:
        """Judge, save, and say how it ended."""
        if not stopped:
            self._judge()
        self._save()
        self._line.close()
        self._tensorboard.close()
        step = self._with.learner.step
        how = "Stopped as asked" if stopped else "Done"
        best = self._checkpoint.best
        found = (
            f"; best {JUDGED_BY} {best.figures[JUDGED_BY]:.2f} at step {best.step}" if best else ""
        )
        return f"{how} after step {step}{found}. Everything is in {self._folder.folder}."

    def _log(self, report: StepReport) -> None:
        now_s, step, budget = time.monotonic(), self._with.learner.step, self._pace.budget
        pairs = (step - self._logged_step) * self._pairs_per_step
        row = {
            "step": step,
            "share": budget.share,
            "minutes": (now_s - self._began_s) / 60,
            "learning_rate": self._with.learner.learning_rate,
            "loss": float(report.loss),
            "gradient_norm": float(report.gradient_norm),
            "pairs_per_s": pairs / max(now_s - self._logged_s, 1e-9),
            "left_out": self._with.learner.check(),
        }
        row |= {f"loss_{name}": float(loss) for name, loss in report.parts.items()}
        self._logged_s, self._logged_step = now_s, step
        self._csv.add(row)
        self._tensorboard.add(row)
        self._line.tell({name: row[name] for name in ("loss", "pairs_per_s")})
        self._line.move_to(budget.used)

    def _verdict_is_due(self) -> bool:
        validation, budget = self._with.recipe.validation, self._pace.budget
        every = (
            validation.every_minutes
            if budget.unit == "minutes"
            else validation.every_share * budget.amount
        )
        return budget.used - self._judged_at >= every and not self._pace.is_over

    def _judge(self) -> None:
        """Judge the averaged weights; keep them if they are the best so far."""
        learner, recipe = self._with.learner, self._with.recipe
        network = learner.average.network
        verdict = self._validator.judge(self._with.task, network, bf16=self._with.bf16)
        self._judged_at = self._pace.budget.used
        row = {f"validation_{name}": mean for name, mean in verdict.figures.items()}
        self._csv.add({"step": learner.step, **row})
        self._tensorboard.add({"step": learner.step, **row})
        self._line.say(f"step {learner.step}: {_listed(verdict.figures)}")
        path = self._folder.folder / SHEET_FILE
        write_sheet(path, verdict.shown.batch, verdict.pictures, recipe.validation.sheet_rows)
        best = self._checkpoint.best
        if best is None or verdict.figures[JUDGED_BY] > best.figures[JUDGED_BY]:
            weights = network.state_dict()
            described = self._described()
            best = self._folder.save_best(described, learner.step, weights, verdict.figures)
            self._checkpoint = replace(self._checkpoint, best=best)

    def _save(self) -> None:
        learner = self._with.learner
        last = self._folder.save_last(self._described(), learner.step, learner.tensors())
        self._checkpoint = replace(self._checkpoint, last=last)
        self._saved_s = time.monotonic()

    def _described(self) -> Checkpoint:
        """The checkpoint with this run noted and the budget as it stands."""
        steps = self._with.learner.step - self._first_step
        note = RunNote(
            hardware=self._with.hardware,
            minutes=round((time.monotonic() - self._began_s) / 60, 2),
            steps=steps,
            pairs=steps * self._pairs_per_step,
            size_px=self._with.recipe.pictures.size_px,
        )
        runs = (*self._checkpoint.runs, note)
        return replace(self._checkpoint, budget=self._pace.budget, runs=runs)

    @property
    def _pairs_per_step(self) -> int:
        return self._with.recipe.pictures.count * self._with.ranks.count


def _validator(equipment: Equipment) -> Validator:
    options = equipment.recipe.validation
    return Validator(equipment.feed, pairs=options.count, batch=options.batch)


def _exam(equipment: Equipment) -> nn.Module:
    network = equipment.learner.network
    if equipment.recipe.compiled:
        network.compile()
    return equipment.ranks.sharing(Exam(equipment.task, network))


def _listed(figures: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.4g}" for name, value in figures.items())
