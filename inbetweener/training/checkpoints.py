"""What is kept of a run: `checkpoint.json`, and the tensor files that it names.

```
checkpoint.json            recipe, budget, figures; replaced in one go: it decides what counts
last-STEP-N.safetensors    everything that a run needs to go on: see `learner.Learner.tensors`
best-STEP-N.safetensors    the averaged weights with the best validation so far
```

New tensor files are written beside the old ones under other names; then the one file that names
them is replaced; then the old ones go. A kill at any moment leaves a checkpoint that is whole.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inbetweener.training.errors import TrainingError
from inbetweener.training.schedule import Budget  # noqa: TC001 - read while the program runs
from inbetweener.training.tables import Table, plain_table, read_table
from inbetweener.training.tensor_files import read_tensors, write_tensors
from inbetweener.training.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

MANIFEST: Final = "checkpoint.json"
_FORMAT: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A set of tensors on disk.

    Attributes:
        step: how many steps it had learned.
        files: names, in the checkpoint's folder.
        figures: of validation, if it was judged.
    """

    step: int
    files: tuple[str, ...]
    figures: Table = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunNote:
    """One run of the command, for the model's card.

    Attributes:
        hardware: what it ran on.
        minutes: how long it trained.
        steps: how many steps it took.
        pairs: how many pairs of keys it saw, in all processes.
        size_px: of the pictures.
    """

    hardware: str
    minutes: float
    steps: int
    pairs: int
    size_px: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """What `checkpoint.json` holds.

    Attributes:
        architecture: name of the network's code.
        arguments: of the network.
        recipe: see `recipe.Recipe.table`.
        budget: as it stood.
        last: None only before the first save.
        best: None where nothing has been judged yet.
        runs: earliest first.
        format: of the file.
    """

    architecture: str
    arguments: Table
    recipe: Table
    budget: Budget
    last: Stored | None = None
    best: Stored | None = None
    runs: tuple[RunNote, ...] = ()
    format: int = _FORMAT

    def __post_init__(self) -> None:
        if self.format != _FORMAT:
            raise ValueError(f"it is of format {self.format}, this program reads {_FORMAT}")


def read_checkpoint(folder_or_file: Path) -> tuple[Checkpoint, Path]:
    """Read a checkpoint's description.

    Args:
        folder_or_file: the folder of a run, or its `checkpoint.json`.

    Returns:
        It, and its folder.

    Raises:
        TrainingError: there is none or it is damaged.
    """
    path = folder_or_file / MANIFEST if folder_or_file.is_dir() else folder_or_file
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise TrainingError(f"There is no run to take up in {path}: {error.strerror}.") from error
    except ValueError as error:
        raise TrainingError(f"{path} is damaged: {error}.") from error
    return read_table(Checkpoint, table, path.name), path.parent


def load_stored(stored: Stored | None, folder: Path) -> dict[str, Tensor]:
    """The tensors of a set.

    Raises:
        TrainingError: there is no such set, or a file of it is missing or damaged.
    """
    if stored is None:
        raise TrainingError(f"The checkpoint in {folder} holds no such weights.")
    return read_tensors([folder / Path(name).name for name in stored.files])


class CheckpointFolder:
    """A folder with at most one set of last and one of best tensors."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def save_last(self, checkpoint: Checkpoint, step: int, tensors: Mapping[str, Tensor]) -> Stored:
        """Write a run's state, and make it the one that counts.

        Raises:
            TrainingError: it cannot be written; the checkpoint before it stands.
        """
        stored = Stored(step=step, files=write_tensors(self.folder, f"last-{step}", tensors))
        self._declare(replace(checkpoint, last=stored))
        return stored

    def save_best(
        self,
        checkpoint: Checkpoint,
        step: int,
        tensors: Mapping[str, Tensor],
        figures: Mapping[str, float],
    ) -> Stored:
        """Write averaged weights, and make them the ones that count as best.

        Args:
            checkpoint: as it was last declared: its budget and runs belong to its last tensors, and
                a run that is taken up goes on from there.
            step: that the weights had learned.
            tensors: the weights.
            figures: of validation.

        Raises:
            TrainingError: they cannot be written; those before them stand.
        """
        files = write_tensors(self.folder, f"best-{step}", tensors)
        stored = Stored(step=step, files=files, figures=dict(figures))
        self._declare(replace(checkpoint, best=stored))
        return stored

    def _declare(self, checkpoint: Checkpoint) -> None:
        text = json.dumps(plain_table(checkpoint), indent=1, ensure_ascii=False)
        write_whole(self.folder / MANIFEST, f"{text}\n".encode())
        sets = [one for one in (checkpoint.last, checkpoint.best) if one is not None]
        self._remove_all_but({name for one in sets for name in one.files})

    def _remove_all_but(self, kept: set[str]) -> None:
        # Only names that are ours: a person may keep a best-of.safetensors beside them.
        sets = (f"{kind}-[0-9]*-[0-9]*.safetensors" for kind in ("last", "best"))
        for pattern in (*sets, ".*.part"):
            for path in self.folder.glob(pattern):
                if path.name not in kept:
                    with contextlib.suppress(OSError):
                        path.unlink()
