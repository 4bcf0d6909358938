"""From Lottie files to frames, through rlottie, which is asked for only when it is used."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

import cv2
import numpy as np
from tqdm import tqdm

from inbetweener.training.errors import TrainingError
from inbetweener.training.lottie.bank import ClipBank, pack_clips
from inbetweener.training.seeds import seed_of

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderConfig:
    """What is taken out of a folder.

    Attributes:
        size: of the square frames in pixels.
        frames: how many in a row from each animation; one more than the widest gap to learn.
        fps: about how many of them a second, rounded so that the animation's own frames are hit.
        runs: how many such runs from each animation.
        seed: of where in an animation a run begins.
    """

    size: int = 160
    frames: int = 13
    fps: float = 24.0
    runs: int = 1
    seed: int = 0


def render_folder(folder: Path, config: RenderConfig) -> ClipBank:
    """Render the animations of a folder, in the order of their names.

    An animation that shows nothing, stands still or cannot be read gives no clip.

    Raises:
        TrainingError: the folder has no animations, none of them could be used, or rlottie-python
            is not installed.
    """
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise TrainingError(f"There are no Lottie files (*.json) in {folder}.")
    opener = _opener()
    clips = [
        clip
        for path in tqdm(paths, desc="rendering", unit="file")
        for clip in _render_file(opener, path, config)
    ]
    if not clips:
        raise TrainingError(f"None of the Lottie files in {folder} shows anything that moves.")
    return pack_clips(clips)


def _opener() -> Any:  # noqa: ANN401 - the package has no stated types
    """The class that opens animations."""
    try:
        package = import_module("rlottie_python")
    except ImportError as error:
        raise TrainingError(
            "Rendering Lottie files needs the package rlottie-python: pip install rlottie-python"
        ) from error
    return package.LottieAnimation


def _render_file(
    opener: Any,  # noqa: ANN401
    path: Path,
    config: RenderConfig,
) -> list[list[NDArray[np.uint8]]]:
    """The runs of one animation."""
    try:
        animation = opener.from_data(path.read_text(encoding="utf-8"))
        total = int(animation.lottie_animation_get_totalframe())
        rate = float(animation.lottie_animation_get_framerate())
    except (OSError, UnicodeDecodeError, ValueError, AttributeError):
        return []
    step = max(1, round(rate / config.fps))
    count = min(config.frames, (total - 1) // step + 1)
    latest = total - 1 - (count - 1) * step
    random = np.random.default_rng(seed_of(config.seed, path.name))
    if count < 3:
        return []
    starts = random.integers(0, latest + 1, config.runs)
    runs = [
        [_render_frame(animation, int(start) + k * step, config.size) for k in range(count)]
        for start in starts
    ]
    return [run for run in runs if _moves(run)]


def _render_frame(
    animation: Any,  # noqa: ANN401
    number: int,
    size: int,
) -> NDArray[np.uint8]:
    """One frame, (size, size, 4) uint8 RGBA; rlottie gives premultiplied BGRA."""
    data = animation.lottie_animation_render(number, width=size, height=size)
    pixels = np.frombuffer(data, np.uint8).reshape(size, size, 4)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA), np.uint8)


def _moves(run: list[NDArray[np.uint8]]) -> bool:
    """Whether a run is worth learning from."""
    return any(not np.array_equal(run[0], frame) for frame in run[1:])
