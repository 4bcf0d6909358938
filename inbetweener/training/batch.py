"""What every source of training pictures gives, whether drawn by our code or read from films."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Protocol

import torch

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True, slots=True)
class Flows:
    """Where everything seen in the keys and at t really goes; float32, x then y, in pixels.

    Attributes:
        a_to_b: (B, 2, H, W), for each pixel of key A, its place in key B less its place in A.
        b_to_a: (B, 2, H, W), the same from key B.
        a_to_t: (B, 2, H, W), from key A to the moment t: not t times `a_to_b` where parts swing.
        b_to_t: (B, 2, H, W), from key B to the moment t.
        seen_a_in_b: (B, 1, H, W), 1 where what is seen in A is in sight in B, else 0.
        seen_b_in_a: (B, 1, H, W).
        seen_a_at_t: (B, 1, H, W), 1 where what is seen in A is in sight at t.
        seen_b_at_t: (B, 1, H, W).
        known: (B, 1, 1, 1), 1 where a sample has true flow, 0 where the others are zeros.
    """

    a_to_b: Tensor
    b_to_a: Tensor
    a_to_t: Tensor
    b_to_t: Tensor
    seen_a_in_b: Tensor
    seen_b_in_a: Tensor
    seen_a_at_t: Tensor
    seen_b_at_t: Tensor
    known: Tensor


@dataclass(frozen=True, slots=True)
class Batch:
    """Pairs of keys and the truth between them.

    Attributes:
        key_a: (B, 4, H, W) float32 in [0, 1], RGBA, premultiplied; alpha is 1 in opaque frames.
        key_b: the same, at t = 1.
        truth: the same, at t.
        t: (B,) float32 in (0, 1).
        flows: the true motion, as far as the source knows it.
    """

    key_a: Tensor
    key_b: Tensor
    truth: Tensor
    t: Tensor
    flows: Flows

    def to(self, device: torch.device) -> Batch:
        """The same batch on a device."""
        moved = {f.name: getattr(self.flows, f.name).to(device) for f in fields(self.flows)}
        return replace(
            self,
            key_a=self.key_a.to(device),
            key_b=self.key_b.to(device),
            truth=self.truth.to(device),
            t=self.t.to(device),
            flows=Flows(**moved),
        )


class Source(Protocol):
    """Training pictures without end."""

    def draw(self, step: int, count: int, rank: int = 0) -> Batch:
        """The batch of a step: the same for the same step, count and rank, on the same device.

        Because nothing is remembered between calls, a run that is taken up again at a step goes on
        exactly as one that never stopped.

        Args:
            step: from 0.
            count: how many pairs.
            rank: of the process, where several train together; each sees other pictures.
        """
        ...


def unknown_flows(count: int, size: int, device: torch.device) -> Flows:
    """The flows of pictures of which nobody knows how they moved: zeros, and said to be unknown.

    Args:
        count: samples in the batch.
        size: of the square pictures in pixels.
        device: where they go.
    """
    flow = torch.zeros(count, 2, size, size, device=device)
    seen = torch.zeros(count, 1, size, size, device=device)
    return Flows(
        a_to_b=flow,
        b_to_a=flow,
        a_to_t=flow,
        b_to_t=flow,
        seen_a_in_b=seen,
        seen_b_in_a=seen,
        seen_a_at_t=seen,
        seen_b_at_t=seen,
        known=torch.zeros(count, 1, 1, 1, device=device),
    )
