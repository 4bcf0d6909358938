"""Films and other data sets as training pictures: two drawings are keys, one between the truth."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch

from inbetweener.datasets.dataset import Part
from inbetweener.imaging.alpha import premultiply, with_alpha
from inbetweener.training.batch import Batch, unknown_flows
from inbetweener.training.seeds import VALIDATION_STEP

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from inbetweener.datasets.dataset import DataSet, Excerpt


_TRIES = 4
"""How often a place in a film where nothing moves is given up for another."""

_MOVED_BY, _MOVED_SHARE = 0.06, 0.002
"""A place moves if so large a share of it changes by that much, of 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcerptsConfig:
    """How excerpts become samples.

    Attributes:
        size: of the square pictures in pixels.
        seed: of everything drawn by lot.
        gap: the fewest and the most steps from key A to key B; where an excerpt is shorter, its
            length.
        midpoint: whether the truth is always the drawing in the middle, for models that know no
            other; the gap is then an even number of steps.
        zoom: the least and the greatest, from the film's pixels to the picture's; never so small
            that the film does not fill the picture.
        mirror: whether half of the samples are seen in a mirror.
        reverse: whether half of them run backwards.
        cache_mib: how much of the decoded drawings is kept.
        device: where the batch goes.
    """

    size: int = 128
    seed: int = 0
    gap: tuple[int, int] = (2, 12)
    midpoint: bool = False
    zoom: tuple[float, float] = (0.5, 1.0)
    mirror: bool = True
    reverse: bool = True
    cache_mib: int = 512
    device: str = "cpu"

    def __post_init__(self) -> None:
        if not 2 <= self.gap[0] <= self.gap[1]:
            raise ValueError("gap goes from at least 2 steps, so that one is between, up to more")
        if self.midpoint and self.gap[0] == self.gap[1] and self.gap[0] % 2:
            raise ValueError("gap must hold an even number of steps where midpoint is true")
        if not 0 < self.zoom[0] <= self.zoom[1]:
            raise ValueError("zoom goes from above 0 up to more")


class ExcerptsSource:
    """True inbetweens of films, their motion unknown; a `Source`.

    Steps of training see scenes for training only. Those from `seeds.VALIDATION_STEP` on, by which
    a run is judged, see scenes for testing only, as far as there are any.

    Args:
        data_set: whose excerpts have parts.
        config: how they become samples.

    Raises:
        ValueError: there are no excerpts to train on.
    """

    def __init__(self, data_set: DataSet, config: ExcerptsConfig) -> None:
        self.data_set, self.config = data_set, config
        self._train = data_set.of_part(Part.TRAIN)
        self._test = data_set.of_part(Part.TEST) or self._train
        if not self._train:
            raise ValueError(f"{data_set.name} has no excerpts to train on")
        self._device = torch.device(config.device)
        self._cache = _DrawingCache(data_set, config.cache_mib << 20)

    def draw(self, step: int, count: int, rank: int = 0) -> Batch:
        """The batch of a step; see `Source.draw`."""
        random = np.random.default_rng([self.config.seed, 3, rank, step])
        excerpts = self._test if step >= VALIDATION_STEP else self._train
        samples = [self._sample(random, excerpts) for _ in range(count)]
        pictures = np.stack([pictures for pictures, _ in samples])
        colour = torch.from_numpy(pictures).to(self._device).permute(1, 0, 4, 2, 3).contiguous()
        return Batch(
            key_a=colour[0],
            truth=colour[1],
            key_b=colour[2],
            t=torch.tensor([t for _, t in samples], dtype=torch.float32, device=self._device),
            flows=unknown_flows(count, self.config.size, self._device),
        )

    def _sample(
        self, random: Generator, excerpts: tuple[Excerpt, ...]
    ) -> tuple[NDArray[np.float32], float]:
        """Key A, truth and key B, (3, H, W, 4) float32 premultiplied, and t."""
        excerpt = excerpts[int(random.integers(len(excerpts)))]
        orders, t = _pick(random, len(excerpt.pictures), self.config)
        drawings = [self._cache.drawing(excerpt.pictures[order]) for order in orders]
        for _ in range(_TRIES):
            placed = _place(random, drawings, self.config)
            if _moves(placed[0], placed[2]):
                break
        return np.stack(placed), t


class _DrawingCache:
    """The drawings that were asked for last, decoded."""

    def __init__(self, data_set: DataSet, most_bytes: int) -> None:
        self._shelf, self._most_bytes = data_set.shelf, most_bytes
        self._drawings: OrderedDict[str, NDArray[np.uint8]] = OrderedDict()
        self._held_bytes = 0

    def drawing(self, place: str) -> NDArray[np.uint8]:
        found = self._drawings.pop(place, None)
        if found is None:
            found = self._shelf.picture(place)
            self._held_bytes += found.nbytes
        self._drawings[place] = found
        while self._held_bytes > self._most_bytes and len(self._drawings) > 1:
            self._held_bytes -= self._drawings.popitem(last=False)[1].nbytes
        return found


def _moves(key_a: NDArray[np.float32], key_b: NDArray[np.float32]) -> bool:
    """Whether anything is to be learned from two keys, (H, W, 4)."""
    return float(np.mean(np.abs(key_a - key_b) > _MOVED_BY)) > _MOVED_SHARE


def _pick(
    random: Generator, length: int, config: ExcerptsConfig
) -> tuple[tuple[int, int, int], float]:
    """Which drawings are key A, truth and key B, and where between the keys the truth lies."""
    longest = min(config.gap[1], length - 1)
    gap = int(random.integers(min(config.gap[0], longest), longest + 1))
    if config.midpoint:
        gap = max(2, gap - gap % 2)
    first = int(random.integers(length - gap))
    between = gap // 2 if config.midpoint else int(random.integers(1, gap))
    orders = (first, first + between, first + gap)
    if config.reverse and random.random() < 0.5:
        return orders[::-1], 1 - between / gap
    return orders, between / gap


def _place(
    random: Generator, drawings: list[NDArray[np.uint8]], config: ExcerptsConfig
) -> list[NDArray[np.float32]]:
    """Scale, crop and mirror all of them alike, to (size, size, 4) float32 premultiplied each."""
    height, width = drawings[0].shape[:2]
    smallest = config.size / min(height, width)
    zoom = max(smallest, float(np.exp(random.uniform(*np.log(config.zoom)))))
    # What is cut out of the drawing; it is cut before it is scaled, which is far less work.
    side = min(height, width, max(1, round(config.size / zoom)))
    top, left = (int(random.integers(free + 1)) for free in (height - side, width - side))
    cut = [premultiply(with_alpha(one[top : top + side, left : left + side])) for one in drawings]
    how = cv2.INTER_AREA if side > config.size else cv2.INTER_LINEAR
    size = (config.size, config.size)
    placed = [np.asarray(cv2.resize(one, size, interpolation=how), np.float32) for one in cut]
    if config.mirror and random.random() < 0.5:
        placed = [np.ascontiguousarray(one[:, ::-1]) for one in placed]
    return placed
