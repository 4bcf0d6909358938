"""The smallest source of training pictures: flat squares that slide over a shade.

It costs nothing, its motion is exact, and a network must be able to learn it: what the loop is
tried with before pictures worth learning from are at hand.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from inbetweener.training.batch import Batch, Flows
from inbetweener.training.seeds import seed_of


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingSquares:
    """A source of one opaque square a picture, moving on a straight path.

    Attributes:
        size_px: height and width of the pictures.
        seed: other seeds give other pictures.
        greatest_move_px: along each axis, from key A to key B.
        different: how many different batches there are; 0: no end.
        times: the earliest and the latest t.
        device: where the pictures are made.
    """

    size_px: int
    seed: int = 0
    greatest_move_px: float = 6.0
    different: int = 0
    times: tuple[float, float] = (0.1, 0.9)
    device: str = "cpu"

    def draw(self, step: int, count: int, rank: int = 0) -> Batch:
        """The batch of a step: see `inbetweener.training.batch.Source`."""
        step = step % self.different if self.different else step
        generator = torch.Generator().manual_seed(seed_of(self.seed, step, rank))
        numbers = torch.rand(count, 8, generator=generator).to(self.device)
        start = (0.25 + 0.3 * numbers[:, :2]) * self.size_px
        move = (2 * numbers[:, 2:4] - 1) * self.greatest_move_px
        first, last = self.times
        t = first + (last - first) * numbers[:, 4]
        scenes = [self._scene(start + at[:, None] * move, numbers) for at in _moments(t)]
        (key_a, in_a), (key_b, in_b), (truth, in_t) = scenes
        return Batch(key_a, key_b, truth, t, _flows(move, t, (in_a, in_b, in_t)))

    def _scene(self, corner: Tensor, numbers: Tensor) -> tuple[Tensor, Tensor]:
        """The pictures, (B, 4, H, W), and where their squares are, (B, 1, H, W), 0 or 1."""
        place = torch.arange(self.size_px, device=corner.device) + 0.5
        side = self.size_px / 4
        x, y = (
            ((place - corner[:, i, None] + 0.5).clamp(0, 1))
            * ((corner[:, i, None] + side - place + 0.5).clamp(0, 1))
            for i in (0, 1)
        )
        cover = (y[:, None, :, None] * x[:, None, None, :]).float()
        paint = numbers[:, 5:8, None, None]
        shade = (0.4 + 0.5 * place / self.size_px).expand(len(corner), 3, self.size_px, -1)
        colour = cover * paint + (1 - cover) * shade
        opaque = torch.ones_like(cover)
        return torch.cat([colour, opaque], 1), (cover > 0.5).float()


def _moments(t: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    return torch.zeros_like(t), torch.ones_like(t), t


def _flows(move: Tensor, t: Tensor, squares: tuple[Tensor, Tensor, Tensor]) -> Flows:
    in_a, in_b, in_t = squares
    whole = move[:, :, None, None]
    to_t, back_to_t = t[:, None, None, None] * whole, (t - 1)[:, None, None, None] * whole
    return Flows(
        a_to_b=in_a * whole,
        b_to_a=-in_b * whole,
        a_to_t=in_a * to_t,
        b_to_t=in_b * back_to_t,
        # The ground is hidden where a square stands at the other moment.
        seen_a_in_b=1 - (1 - in_a) * in_b,
        seen_b_in_a=1 - (1 - in_b) * in_a,
        seen_a_at_t=1 - (1 - in_a) * in_t,
        seen_b_at_t=1 - (1 - in_b) * in_t,
        known=torch.ones_like(t)[:, None, None, None],
    )
