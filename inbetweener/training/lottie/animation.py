"""Lottie files opened with rlottie, which is asked for only when it is used."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from inbetweener.added_packages import way_to_add
from inbetweener.training.errors import TrainingError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Animation:
    """One file that rlottie can draw.

    Attributes:
        frame_count: from its first frame to its last.
        fps: frames a second.
    """

    frame_count: int
    fps: float
    _drawn_by: Any

    def frame(self, number: int, size_px: int) -> NDArray[np.uint8]:
        """A frame, (size_px, size_px, 4) uint8 RGBA, premultiplied."""
        data = self._drawn_by.lottie_animation_render(number, width=size_px, height=size_px)
        pixels = np.frombuffer(data, np.uint8).reshape(size_px, size_px, 4)
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA), np.uint8)


class Opener:
    """Opens animations.

    Raises:
        TrainingError: rlottie-python is not installed.
    """

    def __init__(self) -> None:
        try:
            package = import_module("rlottie_python")
        except ImportError as error:
            raise TrainingError(
                "Rendering Lottie files needs the package rlottie-python. "
                + way_to_add("rlottie-python")
            ) from error
        self._kind = package.LottieAnimation

    def open(self, path: Path) -> Animation | None:
        """The animation in a file; None where it cannot be read."""
        try:
            found = self._kind.from_data(path.read_text(encoding="utf-8"))
            count = int(found.lottie_animation_get_totalframe())
            return Animation(count, float(found.lottie_animation_get_framerate()), found)
        except (OSError, UnicodeDecodeError, ValueError, AttributeError):
            return None


def lottie_files(folder: Path) -> list[Path]:
    """The animations of a folder, in the order of their names.

    Raises:
        TrainingError: there are none.
    """
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise TrainingError(f"There are no Lottie files (*.json) in {folder}.")
    return paths
