"""What a network is given to learn from at one step: pictures, truth and first guesses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.networks.flow_warp import Proposals

if TYPE_CHECKING:
    from collections.abc import Iterator

    import torch
    from torch import Tensor

    from inbetweener.training.batch import Batch


@dataclass(frozen=True, slots=True)
class Lesson:
    """A batch, and what was worked out about it beforehand.

    Attributes:
        batch: keys and truth.
        proposals: first guesses of the flow; None where the task asks for none.
        progress: how much of the schedule is through when it is learned, in [0, 1].
    """

    batch: Batch
    proposals: Proposals | None = None
    progress: float = 0.0

    def to(self, device: torch.device) -> Lesson:
        """The same lesson on a device."""
        if self.proposals is None:
            return Lesson(self.batch.to(device))
        a_to_b, b_to_a = self.proposals.a_to_b, self.proposals.b_to_a
        return Lesson(self.batch.to(device), Proposals(a_to_b.to(device), b_to_a.to(device)))

    def tensors(self) -> Iterator[Tensor]:
        """Everything that it holds."""
        batch, flows = self.batch, self.batch.flows
        yield from (batch.key_a, batch.key_b, batch.truth, batch.t)
        yield from (getattr(flows, name) for name in flows.__dataclass_fields__)
        if self.proposals is not None:
            yield from (self.proposals.a_to_b, self.proposals.b_to_a)
