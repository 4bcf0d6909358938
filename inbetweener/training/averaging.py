"""An exponential moving average of a network's weights, which draws better than the last ones."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import torch
from torch.optim.swa_utils import get_ema_multi_avg_fn

if TYPE_CHECKING:
    from torch import nn


class Average:
    """A copy of a network that follows it slowly.

    The decay is low at first, (1 + n) / (10 + n) after n steps, so that the average forgets the
    random beginning.

    Attributes:
        network: the copy, in evaluation mode, without gradients.
    """

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.network = copy.deepcopy(network).eval().requires_grad_(False)
        self._decay = decay

    @torch.no_grad()
    def follow(self, network: nn.Module, steps_done: int) -> None:
        """Move towards the network's weights; buffers are taken over as they are.

        Args:
            network: of the same architecture.
            steps_done: since the very first step of training, over all runs.
        """
        decay = min(self._decay, (1 + steps_done) / (10 + steps_done))
        average = get_ema_multi_avg_fn(decay)  # type: ignore[no-untyped-call]
        average(list(self.network.parameters()), list(network.parameters()), steps_done)
        for own, theirs in zip(self.network.buffers(), network.buffers(), strict=True):
            own.copy_(theirs)
