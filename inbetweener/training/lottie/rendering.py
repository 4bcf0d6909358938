"""From Lottie files to the clips of a bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from tqdm import tqdm

from inbetweener.training.errors import TrainingError
from inbetweener.training.lottie.animation import Opener, lottie_files
from inbetweener.training.lottie.bank import ClipBank, pack_clips
from inbetweener.training.seeds import seed_of

if TYPE_CHECKING:
    from pathlib import Path

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
    paths, opener = lottie_files(folder), Opener()
    clips = [
        clip
        for path in tqdm(paths, desc="rendering", unit="file")
        for clip in _render_file(opener, path, config)
    ]
    if not clips:
        raise TrainingError(f"None of the Lottie files in {folder} shows anything that moves.")
    return pack_clips(clips)


def _render_file(opener: Opener, path: Path, config: RenderConfig) -> list[list[NDArray[np.uint8]]]:
    """The runs of one animation."""
    animation = opener.open(path)
    if animation is None:
        return []
    total, rate = animation.frame_count, animation.fps
    step = max(1, round(rate / config.fps))
    count = min(config.frames, (total - 1) // step + 1)
    latest = total - 1 - (count - 1) * step
    random = np.random.default_rng(seed_of(config.seed, path.name))
    if count < 3:
        return []
    starts = random.integers(0, latest + 1, config.runs)
    runs = [
        [animation.frame(int(start) + k * step, config.size) for k in range(count)]
        for start in starts
    ]
    return [run for run in runs if _moves(run)]


def _moves(run: list[NDArray[np.uint8]]) -> bool:
    """Whether a run is worth learning from."""
    return any(not np.array_equal(run[0], frame) for frame in run[1:])
