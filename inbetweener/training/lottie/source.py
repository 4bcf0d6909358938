"""Clips as training pictures: two frames are keys, one between them is the truth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch

from inbetweener.training.batch import Batch, unknown_flows

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from inbetweener.training.lottie.bank import ClipBank

_TRIES = 6
"""How often keys that teach nothing are drawn again."""

_LEAST_COVERAGE = 0.03
"""The share of a frame that must be drawn on: what comes from nowhere cannot be inbetweened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LottieConfig:
    """How clips become samples.

    Attributes:
        size: of the square pictures in pixels.
        seed: of everything drawn by lot.
        gap: the fewest and the most frames from key A to key B; where a clip is shorter, its
            length.
        zoom: the least and the greatest, from the pixels of frames of 160 px to the picture's.
        opaque_share: how many samples are laid on a plain colour; the others stay cels.
        device: where the batch goes.
    """

    size: int = 128
    seed: int = 0
    gap: tuple[int, int] = (2, 12)
    zoom: tuple[float, float] = (0.75, 1.3)
    opaque_share: float = 0.5
    device: str = "cpu"

    def __post_init__(self) -> None:
        if not 2 <= self.gap[0] <= self.gap[1]:
            raise ValueError("gap goes from at least 2 frames, so that one is between, up to more")
        if not 0 < self.zoom[0] <= self.zoom[1]:
            raise ValueError("zoom goes from above 0 up to more")


class LottieClips:
    """True inbetweens of vector animation, their motion unknown; a `Source`.

    Args:
        bank: the clips, each of at least three frames.
        config: how they become samples.
    """

    def __init__(self, bank: ClipBank, config: LottieConfig) -> None:
        self.bank, self.config = bank, config
        self._device = torch.device(config.device)

    def draw(self, step: int, count: int, rank: int = 0) -> Batch:
        """The batch of a step; see `Source.draw`."""
        random = np.random.default_rng([self.config.seed, 2, rank, step])
        samples = [self._sample(random) for _ in range(count)]
        pictures = np.stack([pictures for pictures, _ in samples])
        colour = torch.from_numpy(pictures).to(self._device).permute(1, 0, 4, 2, 3).contiguous()
        return Batch(
            key_a=colour[0],
            truth=colour[1],
            key_b=colour[2],
            t=torch.tensor([t for _, t in samples], dtype=torch.float32, device=self._device),
            flows=unknown_flows(count, self.config.size, self._device),
        )

    def _sample(self, random: Generator) -> tuple[NDArray[np.float32], float]:
        """Key A, truth and key B, (3, H, W, 4) float32, and t."""
        for _ in range(_TRIES):
            numbers, t = self._pick_frames(random)
            frames = [self.bank.frame(number) for number in numbers]
            if _is_lesson(frames):
                break
        placed = _place(random, frames, self.config)
        return _colour(random, placed, self.config.opaque_share), t

    def _pick_frames(self, random: Generator) -> tuple[tuple[int, int, int], float]:
        """A clip's key A, inbetween and key B, and where between them it lies."""
        clip = int(random.integers(len(self.bank.clips) - 1))
        first, end = (int(self.bank.clips[clip + k]) for k in (0, 1))
        longest = min(self.config.gap[1], end - first - 1)
        gap = int(random.integers(min(self.config.gap[0], longest), longest + 1))
        start = first + int(random.integers(end - first - gap))
        between = int(random.integers(1, gap))
        numbers = (start, start + between, start + gap)
        if random.random() < 0.5:  # time runs either way
            return numbers[::-1], 1 - between / gap
        return numbers, between / gap


def _is_lesson(frames: list[NDArray[np.uint8]]) -> bool:
    """Whether both keys show something, and not the same."""
    coverage = min(float(frame[..., 3].mean()) / 255 for frame in frames)
    return coverage > _LEAST_COVERAGE and not np.array_equal(frames[0], frames[2])


def _place(
    random: Generator, frames: list[NDArray[np.uint8]], config: LottieConfig
) -> NDArray[np.float32]:
    """Zoom, turn by quarters, mirror and crop all three alike, (3, size, size, 4), 0 to 1."""
    size, side = config.size, frames[0].shape[0]
    zoom = float(np.exp(random.uniform(*np.log(config.zoom)))) * 160 / side
    slack = size - zoom * side
    shift = slack / 2 + random.uniform(-0.5, 0.5, 2) * abs(slack)
    affine = np.array([[zoom, 0, shift[0]], [0, zoom, shift[1]]])
    turns, mirrored = int(random.integers(4)), bool(random.random() < 0.5)
    moved = [cv2.warpAffine(frame, affine, (size, size)) for frame in frames]
    upright = np.stack(moved).astype(np.float32) / 255
    turned = np.rot90(upright, turns, axes=(1, 2))
    return np.ascontiguousarray(turned[:, :, ::-1] if mirrored else turned)


def _colour(
    random: Generator, pictures: NDArray[np.float32], opaque_share: float
) -> NDArray[np.float32]:
    """Exchange and dim the channels, and lay some samples on a plain ground."""
    order = random.permutation(3) if random.random() < 0.5 else np.arange(3)
    gains = random.uniform(0.8, 1.0, 3).astype(np.float32)
    colour = pictures.copy()
    colour[..., :3] = pictures[..., order] * gains
    if random.random() < opaque_share:
        ground = np.ones(4, np.float32)
        ground[:3] = 1.0 if random.random() < 0.4 else random.random(3)
        colour += (1 - colour[..., 3:]) * ground
    return np.clip(colour, 0, 1)
