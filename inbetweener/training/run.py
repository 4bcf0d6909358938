"""From what a person asks for to a run that is ready: recipe, budget, what is taken up again."""

from __future__ import annotations

import platform
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import torch

from inbetweener.inference.device import resolve_device
from inbetweener.training.checkpoints import (
    MANIFEST,
    Checkpoint,
    CheckpointFolder,
    load_stored,
    read_checkpoint,
)
from inbetweener.training.distributed import Ranks, joined
from inbetweener.training.equipment import Equipment
from inbetweener.training.errors import TrainingError
from inbetweener.training.feeding import Feed
from inbetweener.training.learner import Learner
from inbetweener.training.logs import LOG_FILE
from inbetweener.training.loop import Loop
from inbetweener.training.recipe import Recipe, load_recipe, recipe_of
from inbetweener.training.schedule import Budget, Pace
from inbetweener.training.seeds import seed_of
from inbetweener.training.sources import Surroundings, source_of
from inbetweener.training.stopping import StopRequest
from inbetweener.training.task_kinds import task_of
from inbetweener.training.tensor_files import read_tensors
from inbetweener.training.whole_files import make_folder, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from inbetweener.training.tables import Table
    from inbetweener.training.tasks import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the person at the shell asks for.

    Attributes:
        out: folder for the run's files.
        budget: of the whole schedule.
        allowance: how much of it this run may use; None: all.
        recipe: name or file; None: that of the run that is taken up.
        overlays: names or files of what is laid over it; see `recipe.load_recipe`.
        resume: folder or `checkpoint.json` of a run to take up, or a file of weights to begin
            from; None: from nothing.
        device: "auto", "cpu", "cuda", "cuda:N" or "mps".
        size_px: instead of the recipe's.
        count: pairs a step, instead of the recipe's.
        began_s: `time.monotonic()` when the command was given.
    """

    out: Path
    budget: Budget
    allowance: float | None = None
    recipe: str | None = None
    overlays: tuple[str, ...] = ()
    resume: Path | None = None
    device: str = "auto"
    size_px: int | None = None
    count: int | None = None
    began_s: float = field(default_factory=time.monotonic)


@dataclass(frozen=True, slots=True)
class _Earlier:
    """What is taken up: a whole run, or weights alone, or nothing."""

    checkpoint: Checkpoint | None = None
    folder: Path | None = None
    weights: dict[str, Tensor] | None = None


def train(request: Request) -> str:
    """Train as asked.

    Returns:
        A sentence that says how it ended; empty in all processes but the first.

    Raises:
        TrainingError: the run cannot begin or go on.
        ModelError: there is no such device.
    """
    earlier = _earlier(request.resume)
    recipe = _recipe(request, earlier)
    task = task_of(recipe.task)
    with (
        joined(resolve_device(request.device)) as ranks,
        StopRequest() as stop,
        _feed(recipe, task, ranks) as feed,
    ):
        equipment = _equipment(recipe, task, feed, ranks)
        checkpoint = _take_up(equipment, earlier, request)
        pace = Pace(checkpoint.budget, allowance=request.allowance, began_s=request.began_s)
        return Loop(equipment, pace, checkpoint, request.out, lambda: stop.is_made).run()


def _earlier(resume: Path | None) -> _Earlier:
    if resume is None:
        return _Earlier()
    if resume.suffix == ".safetensors":
        return _Earlier(weights=read_tensors([resume]))
    checkpoint, folder = read_checkpoint(resume)
    return _Earlier(checkpoint=checkpoint, folder=folder)


def _recipe(request: Request, earlier: _Earlier) -> Recipe:
    if request.recipe is not None:
        recipe = load_recipe(request.recipe, request.overlays)
    elif earlier.checkpoint is not None:
        recipe = recipe_of(earlier.checkpoint.recipe, "the checkpoint's recipe")
    else:
        raise TrainingError("Name a recipe with --recipe, or a run to take up with --resume.")
    if request.overlays and request.recipe is None:
        raise TrainingError("What is laid over a recipe (--with) needs one: name it with --recipe.")
    return recipe.with_pictures(size_px=request.size_px, count=request.count)


def _feed(recipe: Recipe, task: Task, ranks: Ranks) -> Feed:
    size_px = recipe.pictures.size_px
    around = Surroundings(size_px=size_px, seed=recipe.seed, device=ranks.device)
    return Feed(source_of(recipe.source, around), task, recipe, ranks)


def _equipment(recipe: Recipe, task: Task, feed: Feed, ranks: Ranks) -> Equipment:
    on_cuda = ranks.device.type == "cuda"
    bf16 = recipe.precision == "bf16" or (recipe.precision == "auto" and on_cuda)
    # The same first weights in all processes, and in every run of the recipe.
    torch.manual_seed(seed_of(recipe.seed, "weights"))
    network = task.build_network().to(ranks.device)
    if recipe.channels_last:
        network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return Equipment(
        recipe=recipe,
        task=task,
        feed=feed,
        learner=Learner(network, recipe.optimizer, bf16=bf16),
        ranks=ranks,
        bf16=bf16,
        hardware=_hardware(ranks),
    )


def _take_up(equipment: Equipment, earlier: _Earlier, request: Request) -> Checkpoint:
    """Put earlier weights and counts in place; what this run's checkpoints begin from."""
    fresh = Checkpoint(
        architecture=equipment.task.architecture,
        arguments=equipment.task.arguments(),
        recipe=equipment.recipe.table(),
        budget=request.budget,
    )
    if equipment.ranks.is_first:
        _make_out(request)
    if earlier.weights is not None:
        learner = equipment.learner
        learner.begin_from(equipment.task.adopted(learner.network, earlier.weights))
    if earlier.checkpoint is None or earlier.folder is None:
        return fresh
    return _take_up_run(equipment, earlier.checkpoint, earlier.folder, fresh, request.out)


def _make_out(request: Request) -> None:
    make_folder(request.out)
    if _holds_a_run(request.out) and not _is_of(request.resume, request.out):
        raise TrainingError(
            f"{request.out} already holds a run. Go on with it (--resume {request.out}) or choose "
            "another folder with --out."
        )


def _holds_a_run(folder: Path) -> bool:
    # Without a state to go on from, as a kill before the first save leaves it, it is none.
    return (folder / MANIFEST).exists() and read_checkpoint(folder)[0].last is not None


def _is_of(resume: Path | None, folder: Path) -> bool:
    """Whether what is taken up is the run of this folder itself, and not weights beside it."""
    return resume is not None and resume.resolve() in (
        folder.resolve(),
        (folder / MANIFEST).resolve(),
    )


def _take_up_run(
    equipment: Equipment, earlier: Checkpoint, folder: Path, fresh: Checkpoint, out: Path
) -> Checkpoint:
    last = earlier.last
    tensors = load_stored(last, folder)
    equipment.learner.restore(tensors, last.step if last else 0)
    goes_on = earlier.budget.is_like(fresh.budget) and not earlier.budget.is_spent
    budget = earlier.budget if goes_on else fresh.budget
    best = earlier.best if _judged_alike(earlier.recipe, fresh.recipe) else None
    taken_up = replace(fresh, budget=budget, runs=earlier.runs, best=best, last=last)
    if equipment.ranks.is_first and folder.resolve() != out.resolve():
        taken_up = _move_in(taken_up, folder, out)
    return taken_up


def _judged_alike(recipe: Table, other: Table) -> bool:
    """Whether both judge by the same pictures, so that their figures can be compared."""
    ours, theirs = (recipe_of(one, "the checkpoint's recipe") for one in (recipe, other))
    names = ("seed", "source", "validation")
    same_size = ours.pictures.size_px == theirs.pictures.size_px
    return same_size and all(getattr(ours, name) == getattr(theirs, name) for name in names)


def _move_in(checkpoint: Checkpoint, folder: Path, out: Path) -> Checkpoint:
    """Copy the best weights and the log so far to another folder."""
    if (folder / LOG_FILE).is_file():
        write_whole(out / LOG_FILE, (folder / LOG_FILE).read_bytes())
    best = checkpoint.best
    bare = replace(checkpoint, last=None, best=None)
    if best is None:
        return bare
    weights = load_stored(best, folder)
    moved = CheckpointFolder(out).save_best(bare, best.step, weights, dict(best.figures))
    return replace(bare, best=moved)


def _hardware(ranks: Ranks) -> str:
    if ranks.device.type == "cuda":
        name = torch.cuda.get_device_name(ranks.device)
    else:
        name = f"{ranks.device.type} ({platform.machine()}, {torch.get_num_threads()} threads)"
    return f"{ranks.count} x {name}" if ranks.count > 1 else name
