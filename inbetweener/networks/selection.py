"""Choosing among candidate flows by what each would fetch from the other key."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

from inbetweener.networks.features import activation, conv, silent
from inbetweener.networks.warping import disagreement, exchange_halves, fetch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# Difference in RGBA, the same over a neighbourhood, there-and-back.
COLOUR_EVIDENCE = 4 + 1 + 1


class Selection(nn.Module):
    """Mixes candidate flows by how well each fits; any number of them, in any order."""

    def __init__(self, *, evidence: int, hidden: int) -> None:
        super().__init__()
        self.judge = nn.Sequential(
            conv(evidence, hidden), activation(), conv(hidden, hidden), activation()
        )
        self.verdict = silent(conv(hidden, 1))
        # Before training the verdict rests on these two cues alone. Learned as logarithms: steps
        # of the size that suits weights would never move numbers like these.
        self.log_colour_penalty = nn.Parameter(torch.tensor(math.log(80.0)))
        self.log_return_penalty = nn.Parameter(torch.tensor(math.log(2.0)))

    def forward(self, candidates: Tensor, evidence_of: Callable[[Tensor], Tensor]) -> Tensor:
        """The mixed flow, (2B, 2, H, W) float32.

        Args:
            candidates: (2B, K, 2, H, W), in pixels, K at least 1.
            evidence_of: from a flow, (2B, 2, H, W), to what speaks for and against it,
                (2B, evidence, H, W), which ends with `colour_evidence`.
        """
        count = candidates.shape[1]
        if count == 1:
            return candidates[:, 0]
        evidence = [evidence_of(candidates[:, k]) for k in range(count)]
        verdicts = [
            said
            - self.log_colour_penalty.exp() * each[:, -2:-1]
            - self.log_return_penalty.exp() * each[:, -1:]
            for said, each in zip(self._judged(evidence), evidence, strict=True)
        ]
        shares = torch.stack(verdicts, dim=1).float().softmax(dim=1)
        mixed: Tensor = (shares * candidates).sum(dim=1)
        return mixed

    def _judged(self, evidence: list[Tensor]) -> Iterable[Tensor]:
        """What the layers make of each candidate's evidence, (2B, 1, H, W)."""
        if evidence[0].is_cuda:  # few large batches are what a GPU likes
            verdicts: Tensor = self.verdict(self.judge(torch.cat(evidence)))
            return verdicts.chunk(len(evidence))
        # One after the other takes two thirds of the time on a CPU: less to fetch from memory.
        return (self.verdict(self.judge(each)) for each in evidence)


def colour_evidence(colours: Tensor, fetched: Tensor, flow: Tensor) -> Tensor:
    """What a flow's end looks like, beside its beginning.

    Args:
        colours: (2B, 4, H, W), premultiplied.
        fetched: (2B, 4, H, W), what the flow fetches from the other key.
        flow: (2B, 2, H, W).

    Returns:
        (2B, COLOUR_EVIDENCE, H, W); the two cues that count before training come last.
    """
    difference = (colours - fetched).abs()
    around = functional.avg_pool2d(
        difference.mean(1, keepdim=True), 5, stride=1, padding=2, count_include_pad=False
    )
    missed = disagreement(flow, exchange_halves(flow)).log1p()
    return torch.cat([difference, around, missed.to(difference.dtype)], dim=1)


class FineSelection(nn.Module):
    """At full size: the network's own flow, or a proposal that knows every pixel.

    The network's finest level is a quarter of the picture's size; a dense search at full size
    follows thin lines better where it is right.
    """

    def __init__(self, *, hidden: int = 8) -> None:
        super().__init__()
        self.selection = Selection(evidence=COLOUR_EVIDENCE, hidden=hidden)

    def forward(self, keys: Tensor, flow: Tensor, guesses: list[Tensor]) -> Tensor:
        """The flow to keep, (2B, 2, H, W).

        Args:
            keys: (2B, 4, H, W), premultiplied.
            flow: (2B, 2, H, W), the network's own.
            guesses: proposals of the same shape, possibly none.
        """
        other = exchange_halves(keys)
        kept: Tensor = self.selection(
            torch.stack([flow, *guesses], dim=1),
            lambda candidate: colour_evidence(keys, fetch(other, candidate), candidate),
        )
        return kept
