"""What the first process of a run writes: log, progress, verdicts, checkpoints."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import torch

from inbetweener.training.checkpoints import Checkpoint, CheckpointFolder, RunNote
from inbetweener.training.curves import CURVES_FILE, write_curves
from inbetweener.training.logs import LOG_FILE, CsvLog, ProgressLine, TensorBoardLog
from inbetweener.training.sample_sheet import SHEET_FILE, write_sheet
from inbetweener.training.validation import Validator

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.training.equipment import Equipment
    from inbetweener.training.learner import StepReport
    from inbetweener.training.schedule import Pace

# The figure of validation that says which weights are best.
JUDGED_BY: Final = "psnr"


class Desk:
    """Where the first process keeps the run's papers: log, verdicts, checkpoints.

    Args:
        equipment: of the run.
        pace: of the run.
        checkpoint: as the run before left it, or a first one.
        folder: for the papers.
    """

    def __init__(
        self, equipment: Equipment, pace: Pace, checkpoint: Checkpoint, folder: Path
    ) -> None:
        self._with = equipment
        self._pace = pace
        # As it lies in the folder: budget and runs are those of its last tensors.
        self._checkpoint = checkpoint
        self._runs_before = checkpoint.runs
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
            "waited_s": self._with.feed.take_waited_s(),
            "memory_gib": _memory_gib(self._with.ranks.device),
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
        write_curves({"run": self._folder.folder}, self._folder.folder / CURVES_FILE)
        best = self._checkpoint.best
        if best is None or verdict.figures[JUDGED_BY] > best.figures[JUDGED_BY]:
            best = self._folder.save_best(
                self._checkpoint, learner.step, network.state_dict(), verdict.figures
            )
            self._checkpoint = replace(self._checkpoint, best=best)

    def _save(self) -> None:
        learner, described = self._with.learner, self._described()
        last = self._folder.save_last(described, learner.step, learner.tensors())
        self._checkpoint = replace(described, last=last)
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
        runs = (*self._runs_before, note)
        return replace(self._checkpoint, budget=self._pace.budget, runs=runs)

    @property
    def _pairs_per_step(self) -> int:
        return self._with.recipe.pictures.count * self._with.ranks.count


def _validator(equipment: Equipment) -> Validator:
    options = equipment.recipe.validation
    return Validator(equipment.feed, pairs=options.count, batch=options.batch)


def _memory_gib(device: torch.device) -> float:
    """The most that torch has held on a CUDA device so far; 0 elsewhere."""
    return torch.cuda.max_memory_allocated(device) / 2**30 if device.type == "cuda" else 0.0


def _listed(figures: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.4g}" for name, value in figures.items())
