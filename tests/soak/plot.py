"""The plot of a long session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from tests.soak.samples import Sample

_LINES = {
    "memory_mib": ("memory, MiB", (180, 90, 0)),
    "files": ("open files", (0, 120, 0)),
    "threads": ("threads", (0, 0, 200)),
    "gpu_mib": ("memory of the GPU, MiB", (160, 0, 160)),
}
_LEFT, _RIGHT, _HEIGHT = 20, 500, 84


def plot(samples: Sequence[Sample], path: Path) -> None:
    """What was held over time, a strip for each kind, from 0 to its highest."""
    kinds = [each for each in _LINES if any(getattr(sample, each) for sample in samples)]
    picture = np.full((_HEIGHT * len(kinds) + 40, 760, 3), 255, np.uint8)
    for row, which in enumerate(kinds):
        _strip(picture, [float(getattr(each, which)) for each in samples], which, row)
    minutes = samples[-1].seconds / 60
    words = f"{len(samples)} rounds in {minutes:.0f} minutes"
    _say(picture, words, (_LEFT, _HEIGHT * len(kinds) + 24), (60, 60, 60))
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), picture)


def _strip(picture: NDArray[np.uint8], values: list[float], which: str, row: int) -> None:
    name, colour = _LINES[which]
    bottom = _HEIGHT * (row + 1)
    tall = _HEIGHT - 18
    xs = np.linspace(_LEFT, _RIGHT, len(values))
    ys = bottom - np.array(values) / max(values) * tall
    points = np.rint(np.stack([xs, ys], axis=-1)).astype(np.int32)
    cv2.line(picture, (_LEFT, bottom), (_RIGHT, bottom), (190, 190, 190), 1)
    cv2.polylines(picture, [points], isClosed=False, color=colour, thickness=1,
                  lineType=cv2.LINE_AA)  # fmt: skip
    _say(picture, name, (_RIGHT + 12, bottom - tall + 8), colour)
    quarter = values[len(values) // 4]
    words = f"{quarter:g} after a quarter, {values[-1]:g} at the end"
    _say(picture, words, (_RIGHT + 12, bottom - tall + 24), (60, 60, 60))
    _say(picture, f"at most {max(values):g}", (_RIGHT + 12, bottom - tall + 40), (60, 60, 60))


def _say(
    picture: NDArray[np.uint8], words: str, at: tuple[int, int], colour: tuple[int, ...]
) -> None:
    cv2.putText(picture, words, at, cv2.FONT_HERSHEY_SIMPLEX, 0.38, colour, 1, cv2.LINE_AA)
