"""Synthetic cartoons as a source of training pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import torch

from inbetweener.training.batch import Batch, Flows
from inbetweener.training.cartoons.bank import Bank, BankSize, detail_for, draw_bank
from inbetweener.training.cartoons.compositing import render
from inbetweener.training.cartoons.following import follow
from inbetweener.training.cartoons.layout import lay_out
from inbetweener.training.cartoons.scenes import cast
from inbetweener.training.cartoons.staging import stage

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray
    from torch import Tensor

    from inbetweener.training.cartoons.layout import Scenes


_FOLLOWED = (
    ("a_to_b", "seen_a_in_b", 0, 2),
    ("b_to_a", "seen_b_in_a", 2, 0),
    ("a_to_t", "seen_a_at_t", 0, 1),
    ("b_to_t", "seen_b_at_t", 2, 1),
)
"""Which moment is followed to which; moments are key A, t, key B."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CartoonsConfig:
    """What the cartoons are like.

    Attributes:
        size: of the square pictures in pixels.
        seed: of the bank and of all scenes.
        bank: how much is drawn beforehand.
        mix: the shares of cels on transparency, flat vector art, line art and painted pictures.
        max_motion_share: how far a thing travels at most, as a share of the picture.
        times: the earliest and the latest t; the same twice for a model of one moment.
        device: where pictures are composited.
        chunk: samples rendered at a time; 0 for one on a CPU, where small pictures stay in the
            cache, and all of them on a GPU.
    """

    size: int = 128
    seed: int = 0
    bank: BankSize = field(default_factory=BankSize)
    mix: tuple[float, float, float, float] = (0.25, 0.25, 0.25, 0.25)
    max_motion_share: float = 0.5
    times: tuple[float, float] = (0.1, 0.9)
    device: str = "cpu"
    chunk: int = 0


class Cartoons:
    """Drawn scenes with the true motion of everything in them; a `Source`.

    Args:
        config: what they are like.
        bank: drawn pieces, to share between sources; None to draw them from the config.
    """

    def __init__(self, config: CartoonsConfig, bank: Bank | None = None) -> None:
        self.config = config
        self._device = torch.device(config.device)
        self.bank = bank or draw_bank(
            config.seed, config.bank, self._device, detail=detail_for(config.size)
        )

    def draw(self, step: int, count: int, rank: int = 0) -> Batch:
        """The batch of a step, on the config's device; see `Source.draw`."""
        random = np.random.default_rng([self.config.seed, 1, rank, step])
        scenes, t = self.compose(random, count)
        chunk = self.config.chunk or (1 if self._device.type == "cpu" else count)
        parts = [self._film(scenes.part(k, k + chunk)) for k in range(0, count, chunk)]
        colour = torch.cat([part[0] for part in parts])
        flows = {name: torch.cat([part[1][name] for part in parts]) for name in parts[0][1]}
        known = torch.ones(count, 1, 1, 1, device=self._device)
        return Batch(
            key_a=colour[:, 0],
            truth=colour[:, 1],
            key_b=colour[:, 2],
            t=torch.from_numpy(t).float().to(self._device),
            flows=Flows(**flows, known=known),
        )

    def compose(self, random: Generator, count: int) -> tuple[Scenes, NDArray[np.float64]]:
        """Cast, stage and lay out scenes, without drawing them.

        Args:
            random: draws the lots.
            count: how many.

        Returns:
            The scenes, and their t, (count,).
        """
        size, share = self.config.size, self.config.max_motion_share
        players = cast(random, self.bank, count, self.config.mix)
        staging = stage(random, self.bank, players, size=size, max_motion_share=share)
        t = random.uniform(*self.config.times, count)
        return lay_out(self.bank, players, staging, t, size), t

    def _film(self, scenes: Scenes) -> tuple[Tensor, dict[str, Tensor]]:
        """The pictures, (B, 3, 4, H, W), and the fields of `Flows` but `known`."""
        side = (self.config.size, self.config.size)
        layers = scenes.to(self._device)
        rendering = render(self.bank.atlas, layers, scenes.windows(side, self._device), side)
        flows = {}
        for flow, seen, source, target in _FOLLOWED:
            flows[flow], flows[seen] = follow(rendering, layers, source, target)
        return rendering.colour.clamp(0, 1), flows
