"""Recipes: all that decides how a model is trained, in one TOML file.

```
title = "what it is for"
seed = 1
[source]      kind = "cartoons", and what that kind of source takes
[task]        kind = "flow-warp", and what that kind of task takes: network, weights, ...
[pictures]    [optimizer]   [schedule]   [validation]   [saving]: see the classes below
```
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from inbetweener.training.errors import RecipeError
from inbetweener.training.tables import Table, plain_table, read_table

if TYPE_CHECKING:
    from collections.abc import Sequence

RECIPES: Final = Path(__file__).parent / "recipes"
OVERLAYS: Final = RECIPES / "overlays"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """The pictures of a step.

    Attributes:
        size_px: height and width.
        count: pairs a step in each process.
    """

    size_px: int = 128
    count: int = 8

    def __post_init__(self) -> None:
        if self.size_px < 1 or self.count < 1:
            raise ValueError("size_px and count are at least 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Optimizer:
    """AdamW (Loshchilov and Hutter, ICLR 2019) with clipped gradients and averaged weights.

    Attributes:
        peak_learning_rate: at the end of the warm-up.
        betas: decay of the first and second moments.
        weight_decay: on matrices and kernels; not on biases and scales.
        greatest_gradient_norm: longer gradients are shortened to this.
        average_decay: of the exponential moving average of the weights, each step.
        rate_shares: by the first part of weights' names, what their learning rate is multiplied by;
            their gradients are shortened by themselves. As good as an optimizer of their own, since
            AdamW treats each weight alone.
        most_bad_steps: this many steps in a row without a finite gradient end the run.
    """

    peak_learning_rate: float = 4e-4
    betas: tuple[float, float] = (0.9, 0.99)
    weight_decay: float = 1e-4
    greatest_gradient_norm: float = 1.0
    average_decay: float = 0.999
    rate_shares: Table = field(default_factory=dict)
    most_bad_steps: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The learning rate over the budget: a straight rise, then half a cosine.

    Attributes:
        warm_up_share: of the budget, in [0, 1).
        final_share: of the peak learning rate that is left at the end.
    """

    warm_up_share: float = 0.05
    final_share: float = 0.02

    def __post_init__(self) -> None:
        if not 0 <= self.warm_up_share < 1:
            raise ValueError("warm_up_share is at least 0 and below 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Validation:
    """The fixed pictures that the averaged weights are judged by.

    Attributes:
        count: how many pairs, in whole batches.
        batch: pairs drawn at once.
        every_minutes: how often where the budget is time.
        every_share: how often, as a share of the budget, where the budget is steps.
        sheet_rows: rows of the sample sheet.
    """

    count: int = 32
    batch: int = 8
    every_minutes: float = 2.0
    every_share: float = 0.1
    sheet_rows: int = 8

    def __post_init__(self) -> None:
        if min(self.count, self.batch, self.sheet_rows) < 1:
            raise ValueError("count, batch and sheet_rows are at least 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Saving:
    """How often a run is written down.

    Attributes:
        every_minutes: between two checkpoints; there is always one at the end.
        log_every_steps: between two rows of the log.
    """

    every_minutes: float = 2.0
    log_every_steps: int = 10

    def __post_init__(self) -> None:
        if self.log_every_steps < 1:
            raise ValueError("log_every_steps is at least 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """All that decides how a model is trained.

    Attributes:
        title: what it is for, in a line.
        source: `kind`, and that kind's own entries (see `inbetweener.training.sources`).
        task: `kind`, and that kind's own entries (see `inbetweener.training.tasks`).
        seed: of everything random.
        precision: "auto" (bf16 on CUDA, else float32), "bf16" or "float32".
        channels_last: whether weights and pictures lie in memory with the channels last.
        compiled: whether the network goes through torch.compile.
        search_in_processes: whether classical searches run in processes instead of threads.
        pictures, optimizer, schedule, validation, saving: see there.
    """

    title: str
    source: Table
    task: Table
    seed: int = 0
    precision: str = "auto"
    channels_last: bool = False
    compiled: bool = False
    search_in_processes: bool = False
    pictures: Pictures = field(default_factory=Pictures)
    optimizer: Optimizer = field(default_factory=Optimizer)
    schedule: Schedule = field(default_factory=Schedule)
    validation: Validation = field(default_factory=Validation)
    saving: Saving = field(default_factory=Saving)

    def __post_init__(self) -> None:
        if self.precision not in ("auto", "bf16", "float32"):
            raise ValueError(f"precision is auto, bf16 or float32, not {self.precision!r}")

    def with_pictures(self, *, size_px: int | None, count: int | None) -> Recipe:
        """The same recipe for pictures of another size or number, where one is given."""
        size_px, count = size_px or self.pictures.size_px, count or self.pictures.count
        return replace(self, pictures=Pictures(size_px=size_px, count=count))

    def table(self) -> dict[str, Any]:
        """The recipe as plain values, for JSON."""
        return plain_table(self)


def recipe_of(table: Table, where: str) -> Recipe:
    """Read a recipe from plain values.

    Raises:
        RecipeError: an entry is unknown, missing or of the wrong kind; named by `where`.
    """
    return read_table(Recipe, table, where)


def load_recipe(name_or_file: str, overlays: Sequence[str] = ()) -> Recipe:
    """Read a recipe by its name (`flow-warp`) or from a file of one's own.

    Args:
        name_or_file: of the recipe.
        overlays: names or files of what is laid over it, one after another: their entries and
            whole tables take the place of the recipe's own, and their titles are added to its.

    Raises:
        RecipeError: there is none, it is no TOML, or an entry is wrong.
    """
    path = _path(name_or_file, RECIPES, "recipe")
    table = _read(path)
    for overlay in overlays:
        table = _laid_over(table, _read(_path(overlay, OVERLAYS, "overlay")))
    return recipe_of(table, " with ".join([path.name, *overlays]))


def _laid_over(table: Table, overlay: Table) -> Table:
    titles = [one["title"] for one in (table, overlay) if "title" in one]
    return {**table, **overlay, "title": ", ".join(map(str, titles))}


def _read(path: Path) -> Table:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RecipeError(f"{path} could not be read: {error.strerror}.") from error
    except ValueError as error:
        raise RecipeError(f"{path.name} is no valid TOML: {error}.") from error


def _path(name_or_file: str, folder: Path, kind: str) -> Path:
    if name_or_file.endswith(".toml"):
        return Path(name_or_file)
    path = folder / f"{name_or_file}.toml"
    if not path.is_file():
        known = ", ".join(sorted(one.stem for one in folder.glob("*.toml")))
        raise RecipeError(f"There is no {kind} named {name_or_file!r}. Choose one of: {known}.")
    return path


def split_kind(table: Table, where: str) -> tuple[str, dict[str, Any]]:
    """A table's `kind` and its other entries.

    Raises:
        RecipeError: it has no kind.
    """
    rest = dict(table)
    kind = rest.pop("kind", None)
    if not isinstance(kind, str):
        raise RecipeError(f"{where} lacks the entry 'kind'.")
    return kind, rest
