"""Curves of a run: loss, PSNR and SSIM on training and on test pictures, from `log.csv`.

`python -m inbetweener.training.curves RUN ... --out curves.png` sets several runs side by side.
"""

from __future__ import annotations

import argparse
import math
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from inbetweener.errors import InbetweenerError
from inbetweener.training.errors import TrainingError
from inbetweener.training.logs import LOG_FILE, read_log
from inbetweener.training.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

CURVES_FILE: Final = "curves.png"

# (H, W, 3) uint8, RGB.
Panel: TypeAlias = NDArray[np.uint8]
Row: TypeAlias = "Mapping[str, str]"

_SIZE_PX: Final = (300, 440)
_LEFT_PX, _RIGHT_PX, _TOP_PX, _BOTTOM_PX = 52, 12, 28, 24
_NAMES_PX: Final = 100
_INK: Final = (60, 60, 60)
_FAINT: Final = (225, 225, 225)
_COLOURS: Final = (
    (31, 119, 180),
    (214, 39, 40),
    (44, 160, 44),
    (148, 103, 189),
    (255, 127, 14),
    (23, 190, 207),
    (140, 86, 75),
)
_TICKS: Final = 5
_FONT: Final = cv2.FONT_HERSHEY_SIMPLEX


@dataclass(frozen=True, slots=True)
class Curve:
    """A line in a panel.

    Attributes:
        name: of the run.
        points: step and value, steps rising.
        is_test: on pictures that are never learned; drawn in full, the others faintly.
    """

    name: str
    points: Sequence[tuple[float, float]]
    is_test: bool


@dataclass(frozen=True, slots=True)
class _Figure:
    """What a panel shows, and where a row of the log has it."""

    title: str
    of_training: Callable[[Row], float | None]
    of_test: Callable[[Row], float | None]
    is_logarithmic: bool = field(default=False)


def draw_curves(runs: Mapping[str, Sequence[Row]]) -> Panel:
    """Panels of loss, PSNR and SSIM beside each other.

    Args:
        runs: rows of the log by the run's name.

    Returns:
        (H, W, 3) uint8, RGB; test curves are strong, those of training pale. The names of several
        runs stand right of the panels.
    """
    panels = []
    for figure in _FIGURES:
        curves = [curve for name, rows in runs.items() for curve in _curves(figure, name, rows)]
        panels.append(_panel(figure, curves, list(runs)))
    return np.hstack([*panels, _names(list(runs))])


def write_curves(folders: Mapping[str, Path], path: Path) -> None:
    """Draw the curves of runs as a PNG.

    Args:
        folders: of the runs, by name.
        path: over what is there.

    Raises:
        TrainingError: a log is missing, or the file cannot be written.
    """
    runs = {}
    for name, folder in folders.items():
        runs[name] = read_log(folder / LOG_FILE)
        if not runs[name]:
            raise TrainingError(f"There is no log of a run in {folder}.")
    picture = cv2.cvtColor(draw_curves(runs), cv2.COLOR_RGB2BGR)
    write_whole(path, cv2.imencode(".png", picture)[1].tobytes())


def _number(row: Row, name: str) -> float | None:
    text = row.get(name) or ""
    value = float(text) if text else math.nan
    return value if math.isfinite(value) else None


def _column(name: str) -> Callable[[Row], float | None]:
    return lambda row: _number(row, name)


def _training_psnr(row: Row) -> float | None:
    squared = _number(row, "loss_squared")
    return None if not squared else -10 * math.log10(squared)


def _training_ssim(row: Row) -> float | None:
    missing = _number(row, "loss_ssim")
    return None if missing is None else 1 - missing


_FIGURES: Final = (
    _Figure("loss", _column("loss"), _column("validation_loss"), is_logarithmic=True),
    _Figure("PSNR, dB", _training_psnr, _column("validation_psnr")),
    _Figure("SSIM", _training_ssim, _column("validation_ssim")),
)


def _curves(figure: _Figure, name: str, rows: Sequence[Row]) -> list[Curve]:
    found = []
    for is_test, value_of in ((False, figure.of_training), (True, figure.of_test)):
        values = ((float(row["step"]), value_of(row)) for row in rows)
        points = [(step, _scaled(value, figure)) for step, value in values if value is not None]
        if points:
            found.append(Curve(name, points, is_test))
    return found


def _scaled(value: float, figure: _Figure) -> float:
    return math.log10(max(value, 1e-6)) if figure.is_logarithmic else value


def _panel(figure: _Figure, curves: Sequence[Curve], names: Sequence[str]) -> Panel:
    panel = np.full((*_SIZE_PX, 3), 255, np.uint8)
    points = [point for curve in curves for point in curve.points]
    if not points:
        _write(panel, f"{figure.title}: none", (_LEFT_PX, _TOP_PX - 10))
        return panel
    box = _Box.around(points)
    _draw_axes(panel, box, figure)
    for curve in sorted(curves, key=lambda each: each.is_test):
        colour = _COLOURS[names.index(curve.name) % len(_COLOURS)]
        strength = 1.0 if curve.is_test else 0.35
        shade = tuple(round(255 - strength * (255 - part)) for part in colour)
        places = np.array([box.place(*point) for point in curve.points], np.int32)
        cv2.polylines(panel, [places], False, shade, 2 if curve.is_test else 1, cv2.LINE_AA)
    return panel


@dataclass(frozen=True, slots=True)
class _Box:
    """What part of the numbers a panel shows."""

    last_step: float
    low: float
    high: float

    @classmethod
    def around(cls, points: Sequence[tuple[float, float]]) -> _Box:
        values = [value for _, value in points]
        low, high = min(values), max(values)
        room = 0.05 * (high - low) or 0.5
        return cls(max(step for step, _ in points) or 1.0, low - room, high + room)

    def place(self, step: float, value: float) -> tuple[int, int]:
        """The pixel, x then y."""
        height, width = _SIZE_PX
        x = _LEFT_PX + (width - _LEFT_PX - _RIGHT_PX) * step / self.last_step
        up = (value - self.low) / (self.high - self.low)
        return round(x), round(height - _BOTTOM_PX - (height - _TOP_PX - _BOTTOM_PX) * up)


def _draw_axes(panel: Panel, box: _Box, figure: _Figure) -> None:
    _write(panel, f"{figure.title} (strong: test, pale: training)", (_LEFT_PX, 14))
    for tick in range(_TICKS):
        share = tick / (_TICKS - 1)
        value = box.low + share * (box.high - box.low)
        left, y = box.place(0, value)
        right, _ = box.place(box.last_step, value)
        cv2.line(panel, (left, y), (right, y), _FAINT, 1)
        _write(panel, f"{10**value if figure.is_logarithmic else value:.3g}", (4, y + 4))
        x, bottom = box.place(share * box.last_step, box.low)
        _write(panel, f"{share * box.last_step:.0f}", (x - 12, bottom + 16))


def _names(names: Sequence[str]) -> Panel:
    """A column of names in their colours; nothing for one run."""
    column = np.full((_SIZE_PX[0], _NAMES_PX if len(names) > 1 else 0, 3), 255, np.uint8)
    for number, name in enumerate(names if column.size else ()):
        _write(column, name, (6, _TOP_PX + 12 + 18 * number), _COLOURS[number % len(_COLOURS)])
    return column


def _write(
    panel: Panel, text: str, place: tuple[int, int], colour: tuple[int, int, int] = _INK
) -> None:
    cv2.putText(panel, text, place, _FONT, 0.38, colour, 1, cv2.LINE_AA)


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw the curves of runs from the shell.

    Returns:
        0 where it is done, 1 where it could not be.
    """
    parser = argparse.ArgumentParser(prog="python -m inbetweener.training.curves")
    parser.add_argument("runs", nargs="+", type=Path, metavar="RUN", help="folder of a run")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.png")
    asked: Any = parser.parse_args(arguments)
    try:
        write_curves({run.resolve().name: run for run in asked.runs}, asked.out)
    except InbetweenerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
