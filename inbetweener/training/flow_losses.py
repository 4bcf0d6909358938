"""How far predicted motion is from the true one, and predicted doubt from the real error.

Flows are (B, 2, H, W), x then y, in pixels. As in `losses`, each gives one number a sample, (B,).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor

from inbetweener.networks.splatting import splat_sum

if TYPE_CHECKING:
    from collections.abc import Sequence

_SMALL_PX = 1e-2
# Beside its logarithm, this share of an error's length counts as it is: a far miss keeps a pull.
_STRAIGHT_SHARE = 0.05
# What pixels weigh whose end is hidden, and those where a cel has no paint.
_HIDDEN_WEIGHT = 0.2
_EMPTY_WEIGHT = 0.1
# Each coarser iterate weighs this much of the next: Teed and Deng, "RAFT", ECCV 2020.
_EARLIER_WEIGHT = 0.8
_SMALL_ERROR = 0.01


def pixel_weights(seen: Tensor, alpha: Tensor, known: Tensor) -> Tensor:
    """How much each pixel's true flow counts, (B, 1, H, W) in [0, 1].

    Args:
        seen: (B, 1, H, W), 1 where the pixel's end is in sight.
        alpha: (B, 1, H, W), of the key that the flow starts from.
        known: (B, 1, 1, 1), 0 for samples without true flow.
    """
    in_sight = _HIDDEN_WEIGHT + (1 - _HIDDEN_WEIGHT) * seen
    return known * in_sight * alpha.clamp(_EMPTY_WEIGHT, 1)


def flow_loss(flow: Tensor, truth: Tensor, weights: Tensor) -> Tensor:
    """The mean of log(1 + e) + 0.05 e over pixels, e being the end-point error in pixels.

    Under the logarithm a miss by 64 px weighs 4 times a miss by 2 px, not 32 times: long moves do
    not drown the short ones.

    Args:
        flow: (B, 2, H, W).
        truth: the same size.
        weights: (B, 1, H, W), see `pixel_weights`.
    """
    missed = ((flow - truth).square().sum(dim=1, keepdim=True) + _SMALL_PX**2).sqrt() - _SMALL_PX
    robust = missed.log1p() + _STRAIGHT_SHARE * missed
    return (weights * robust).mean(dim=(1, 2, 3))


def iterates_loss(flows: Sequence[Tensor], truth: Tensor, weights: Tensor) -> Tensor:
    """The weighted mean of `flow_loss` over iterates, coarse to fine; the last weighs most."""
    shares = [_EARLIER_WEIGHT ** (len(flows) - 1 - i) for i in range(len(flows))]
    losses = [
        share * flow_loss(flow, truth, weights) for share, flow in zip(shares, flows, strict=True)
    ]
    return torch.stack(losses).sum(dim=0) / sum(shares)


@torch.no_grad()
def arrives(seen_at_t: Tensor, to_t: Tensor, known: Tensor) -> Tensor:
    """Where the picture at t shows something of a key.

    Args:
        seen_at_t: (B, 1, H, W) in the key's pixels, 1 where it is in sight at t.
        to_t: (B, 2, H, W), true flow from the key to t.
        known: (B, 1, 1, 1).

    Returns:
        (B, 1, H, W) in [0, 1], in the pixels of t.
    """
    return known * splat_sum(seen_at_t, to_t).clamp(0, 1)


def carried_loss(carried: Tensor, truth: Tensor, shown: Tensor) -> Tensor:
    """L1 distance of one key's splatted picture to the truth, where that key shows.

    Args:
        carried: (B, 4, H, W), premultiplied.
        truth: the same.
        shown: (B, 1, H, W), from `arrives`.
    """
    return (shown * (carried - truth).abs()).mean(dim=(1, 2, 3))


def doubt_loss(doubt: Tensor, picture: Tensor, truth: Tensor) -> Tensor:
    """Likelihood of the real error if it is exponential with the doubt as its mean.

    e / d - log(e / d) - 1, each plus a hundredth: 0 where the doubt is the error, and least on
    average where it is the *mean* error of pixels like this one. (L1 would ask for the median,
    which is 0 nearly everywhere.)

    Args:
        doubt: (B, 1, H, W), at least 0.
        picture: (B, C, H, W); nothing flows back into it.
        truth: the same.
    """
    error = (picture.detach() - truth).abs().mean(dim=1, keepdim=True)
    ratio = (error + _SMALL_ERROR) / (doubt + _SMALL_ERROR)
    return (ratio - ratio.log() - 1).mean(dim=(1, 2, 3))
