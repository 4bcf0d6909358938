"""The keys on their way: carried to t by splatting, and blended where they meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from inbetweener.networks.sharpening import sharpen_for_splatting
from inbetweener.networks.splatting import Landing

if TYPE_CHECKING:
    from inbetweener.networks.motion import Motion
    from inbetweener.networks.synthesis import Answer

# The weight of the nearer key as it stands, before training: it decides where nothing else landed.
FILL = 2e-3
# Log weights stay between these, so that sums of their powers stay exact in single precision.
LEAST, MOST = -12.0, 6.0
# Mean difference over RGBA at which two colours are another one, about five steps of 8 bits.
_SAME_COLOUR = 0.02


@dataclass(frozen=True, slots=True)
class Travellers:
    """Both keys, ready to be carried to any t; A in the first half of the batch, B in the second.

    Attributes:
        colours: (2B, 4, H, W), premultiplied, at the drawing's own size.
        context: (2B, C, H / 2, W / 2).
        log_weight: (2B, 1, H, W): who wins where several land.
        motion: at the drawing's own size.
    """

    colours: Tensor
    context: Tensor
    log_weight: Tensor
    motion: Motion


@dataclass(frozen=True, slots=True)
class Arrival:
    """Both keys where they are at t, not yet made into one drawing.

    Attributes:
        sums: (2B, 5, H, W), sums of premultiplied colour times weight, then of the weight.
        context: (2B, C, H / 2, W / 2), what the features came to.
        nearer: (B, 4, H, W), the nearer key as it stands.
        t: (B, 1, 1, 1).
    """

    sums: Tensor
    context: Tensor
    nearer: Tensor
    t: Tensor

    def rows(self, begin: int, end: int) -> Arrival:
        """A strip of it; both ends are even."""
        return Arrival(
            sums=self.sums[:, :, begin:end],
            context=self.context[:, :, begin // 2 : end // 2],
            nearer=self.nearer[:, :, begin:end],
            t=self.t,
        )


@dataclass(frozen=True, slots=True)
class Drawing:
    """One inbetween.

    Attributes:
        picture: (B, 4, H, W), premultiplied RGBA.
        doubt: (B, 1, H, W), at least 0: the mean absolute colour error to be expected.
    """

    picture: Tensor
    doubt: Tensor


def carry(values: Tensor, weight: Tensor, paths: Tensor, *, sharpening: float = 0.0) -> Tensor:
    """Splat: (B, C + 1, H, W), sums of values times weight, then of the weight itself."""
    if sharpening:
        # Kept in range: paper cannot be whiter than white, and halos would be new colours.
        values = sharpen_for_splatting(values, paths.detach(), sharpening).clamp(0, 1)
    weighted = torch.cat([values * weight, weight], dim=1)
    # One key after the other: where pixels land takes ten times the memory of what lands.
    ways = zip(weighted.chunk(2), paths.chunk(2), strict=True)
    return torch.cat([Landing.along(path).sum(own) for own, path in ways])


def means(sums: Tensor) -> Tensor:
    """(B, 5, H, W) to (B, 4, H, W): the colour that arrived, 0 where nothing did."""
    return sums[:, :-1] / (sums[:, -1:] + 1e-6)


def contradiction(sums: Tensor, nearer: Tensor, fill: float) -> Tensor:
    """How different the colours are that the two keys bring: what predicts error best.

    Args:
        sums: (2B, C + 1, H, W), from `carry`, A in the first half.
        nearer: (B, C, H, W), the nearer key as it stands, for where nothing landed.
        fill: its weight.

    Returns:
        (B, 1, H, W), the mean over the channels of the absolute difference.
    """
    colours = (sums[:, :-1] + fill * torch.cat([nearer, nearer])) / (sums[:, -1:] + fill)
    colour_a, colour_b = colours.chunk(2)
    return (colour_a - colour_b).abs().mean(1, keepdim=True)


def dispute(arrival: Arrival) -> Tensor:
    """How far the keys disagree on what is there, (B, 1, H, W) in [0, 1].

    0 where both bring the same colour, and 1 where the colours differ or only one key, or none,
    has anything to bring.
    """
    colour_a, colour_b = means(arrival.sums).chunk(2)
    landed = arrival.sums[:, -1:]
    from_a, from_b = (landed / (landed + FILL)).chunk(2)
    alike = torch.exp(-(colour_a - colour_b).abs().mean(1, keepdim=True) / _SAME_COLOUR)
    return 1 - alike * from_a * from_b


def blend(arrival: Arrival, answer: Answer | None) -> Tensor:
    """The mean of what arrived from both sides and of the nearer key, (B, 4, H, W)."""
    t = arrival.t
    from_a, from_b = arrival.sums.chunk(2)
    share_a, share_b, fill = 1 - t, t, torch.full_like(t, FILL)
    if answer is not None:
        favour = answer.favour.clamp(LEAST, -LEAST)
        share_a, share_b = share_a * favour.exp(), share_b * (-favour).exp()
        fill = fill * answer.fill.clamp(LEAST, -LEAST).exp()
    total = share_a * from_a + share_b * from_b
    return (total[:, :-1] + fill * arrival.nearer) / (total[:, -1:] + fill)
