"""Choosing among candidate flows, and refining the chosen one, level by level.

One cell with one set of weights serves every level. At each level it is offered several flows: the
one from the coarser level, no motion, global matching, and what classical search proposes. It
compares what each would fetch from the other key, mixes them by that evidence and adds a small
correction found from a local search. So the network begins at the best of its proposals, and
training makes it choose better and correct more.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from inbetweener.networks.features import Residual, activation, conv, silent
from inbetweener.networks.scratch import scratch_like
from inbetweener.networks.selection import COLOUR_EVIDENCE, Selection, colour_evidence
from inbetweener.networks.warping import disagreement, exchange_halves, fetch

_GROUPS = 8  # of channels, each compared on its own
_EVIDENCE = _GROUPS + COLOUR_EVIDENCE
_SEARCH_RADIUS = 2  # pixels of the level, in each direction of the local search
_SEARCHED = (2 * _SEARCH_RADIUS + 1) ** 2  # shifts that it compares


@dataclass(frozen=True, slots=True)
class Level:
    """Both keys at one level; the second half of the batch looks the other way.

    Attributes:
        features: (2B, C, H, W), of the key that the flow starts from.
        signature: (2B, S, H, W), of the same key: what is compared, fewer channels.
        colours: (2B, 4, H, W), premultiplied.
        other: (2B, S + 4, H, W), signature and colours of the key that the flow leads to.
    """

    features: Tensor
    signature: Tensor
    colours: Tensor
    other: Tensor

    @classmethod
    def of(cls, features: Tensor, signature: Tensor, colours: Tensor) -> Level:
        """The level of two keys, stacked."""
        # In the signature's own order of memory; compared in two orders they take twice the time.
        layout = torch.channels_last
        both = torch.cat([signature, colours.to(signature.dtype, memory_format=layout)], dim=1)
        other = exchange_halves(both)
        return cls(features, signature, colours, other)


def _evidence(level: Level, flow: Tensor) -> Tensor:
    """(2B, evidence, H, W): likeness of signatures, group by group, then of colours."""
    fetched = fetch(level.other, flow)
    signature, colours = fetched[:, :-4], fetched[:, -4:]
    product = level.signature * signature
    likeness = product.view(len(product), _GROUPS, -1, *product.shape[2:]).mean(dim=2)
    return torch.cat([likeness, colour_evidence(level.colours, colours, flow)], dim=1)


class Refinement(nn.Module):
    """The cell of all levels: select, search near by, correct, remember."""

    def __init__(self, *, channels: int, hidden: int, blocks: int) -> None:
        super().__init__()
        self.hidden = hidden
        self.selection = Selection(evidence=_EVIDENCE, hidden=24)
        inputs = channels + hidden + _SEARCHED + 4 + 2 + 1
        self.enter = nn.Sequential(conv(inputs, hidden), activation())
        self.body = nn.Sequential(*(Residual(hidden) for _ in range(blocks)))
        self.correction = silent(conv(hidden, 2))

    def forward(self, level: Level, candidates: Tensor, memory: Tensor) -> tuple[Tensor, Tensor]:
        """One step at one level.

        Args:
            level: the keys.
            candidates: (2B, K, 2, H, W) flows, in pixels of the level.
            memory: (2B, hidden, H, W), from the coarser level, zeros at the first.

        Returns:
            The flow, (2B, 2, H, W), and the new memory.
        """
        flow = self.selection(candidates, lambda candidate: _evidence(level, candidate))
        memory = self.body(self.enter(self._view(level, flow, memory)))
        return flow + self.correction(memory).float(), memory

    def _view(self, level: Level, flow: Tensor, memory: Tensor) -> Tensor:
        fetched = fetch(level.other, flow)
        nearby = _local_likeness(level.signature, fetched[:, :-4])
        difference = level.colours - fetched[:, -4:]
        missed = disagreement(flow, exchange_halves(flow)).log1p()
        # Signed logarithm: lengths of one pixel and of hundreds both stay readable.
        lengths = flow.sign() * flow.abs().log1p()
        parts = (level.features, memory, nearby, difference, lengths, missed)
        layout = torch.channels_last  # that of most of them, and of the convolution that follows
        return torch.cat([part.to(memory.dtype, memory_format=layout) for part in parts], dim=1)


def _local_likeness(signature: Tensor, fetched: Tensor) -> Tensor:
    """Products with all shifts of the local search, (2B, (2 radius + 1)^2, H, W).

    Shifted products need no unfolded copy of the features, which took half of all time.
    """
    height, width = signature.shape[2:]
    padded = functional.pad(fetched, (_SEARCH_RADIUS,) * 4)
    shifts = range(2 * _SEARCH_RADIUS + 1)
    product = scratch_like(signature)
    likeness = [
        torch.mul(signature, padded[:, :, y : y + height, x : x + width], out=product).mean(1)
        for y in shifts
        for x in shifts
    ]
    return torch.stack(likeness, dim=1)
