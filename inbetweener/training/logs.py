"""What a run writes down of itself: a CSV table, TensorBoard's files, a line of progress."""

from __future__ import annotations

import csv
import importlib
import importlib.util
import io
import sys
from typing import TYPE_CHECKING, Any, Final

from tqdm import tqdm

from inbetweener.training.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LOG_FILE: Final = "log.csv"
_TENSORBOARD_FOLDER: Final = "tensorboard"


class CsvLog:
    """A table that grows by rows, and by columns where a row brings new ones.

    Args:
        path: gone on with where it exists.
        up_to_step: later rows, of a run that was killed after its last checkpoint, are dropped.
    """

    def __init__(self, path: Path, up_to_step: int) -> None:
        self._path = path
        self._columns: list[str] = []
        rows = read_log(path)
        kept = [row for row in rows if int(row["step"]) <= up_to_step]
        self._columns = list(rows[0]) if rows else []
        self._rewrite(kept)

    def add(self, row: Mapping[str, float]) -> None:
        """Write a row; "step" is among its columns."""
        new = [name for name in row if name not in self._columns]
        if new:
            self._columns += new
            self._rewrite(read_log(self._path))
        with self._path.open("a", newline="", encoding="utf-8") as file:
            csv.DictWriter(file, self._columns).writerow({n: _short(v) for n, v in row.items()})

    def _rewrite(self, rows: list[dict[str, str]]) -> None:
        text = io.StringIO()
        table = csv.DictWriter(text, self._columns)
        table.writeheader()
        table.writerows(rows)
        write_whole(self._path, text.getvalue().encode())


class TensorBoardLog:
    """The same numbers for TensorBoard, where that is installed; else it does nothing.

    Attributes:
        is_open: whether there is a TensorBoard to write for.
    """

    def __init__(self, folder: Path) -> None:
        self.is_open = importlib.util.find_spec("tensorboard") is not None
        self._writer: Any = None
        if self.is_open:
            module = importlib.import_module("torch.utils.tensorboard")
            self._writer = module.SummaryWriter(str(folder / _TENSORBOARD_FOLDER))

    def add(self, row: Mapping[str, float]) -> None:
        """Write a row; "step" is among its columns."""
        if self._writer is not None:
            for name, value in row.items():
                self._writer.add_scalar(name, value, int(row["step"]))

    def close(self) -> None:
        """See that everything is on disk."""
        if self._writer is not None:
            self._writer.close()


class ProgressLine:
    """How far the run is, how long it still takes, how fast it is and how well it does.

    Args:
        amount: of the budget, in its unit.
        used: by earlier runs.
        unit: "steps" or "minutes".
        shown: whether to show anything.
    """

    def __init__(self, amount: float, used: float, unit: str, *, shown: bool) -> None:
        form = "{percentage:5.1f}% |{bar:20}| {n:.5g}/{total:.5g} {unit}, {remaining} left{postfix}"
        self._line = tqdm(
            total=amount,
            initial=used,
            unit=unit,
            bar_format=form,
            disable=not shown,
            # A log file wants a line now and then, a terminal wants it alive.
            mininterval=0.2 if sys.stderr.isatty() else 10,
            dynamic_ncols=True,
        )

    def move_to(self, used: float) -> None:
        """So much of the budget is used."""
        self._line.update(used - self._line.n)

    def tell(self, figures: Mapping[str, float]) -> None:
        """Show these beside the bar."""
        words = ", ".join(f"{name} {value:.4g}" for name, value in figures.items())
        self._line.set_postfix_str(words, refresh=False)

    def say(self, sentence: str) -> None:
        """Print a line above the bar."""
        if not self._line.disable:
            self._line.write(sentence, file=sys.stderr)

    def close(self) -> None:
        """Leave the line as it is."""
        self._line.close()


def read_log(path: Path) -> list[dict[str, str]]:
    """The whole rows of a log; one that a kill cut short is left out, and none are no log's."""
    if not path.is_file():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if _is_whole(row)]


def _is_whole(row: Mapping[Any, Any]) -> bool:
    # The reader puts None in place of values that are missing, and for the name of those too many.
    return None not in row and None not in row.values() and row.get("step", "").isdigit()


def _short(value: float) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)
