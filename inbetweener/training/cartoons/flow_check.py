"""Is the motion true? Fetch one picture along its flow from another and compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.networks.warping import fetch

if TYPE_CHECKING:
    from torch import Tensor

    from inbetweener.training.batch import Batch


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowErrors:
    """Mean absolute difference in colour and alpha over what is seen in both, (B,) each, 0 to 1.

    Attributes:
        a_to_b: key A against key B fetched along `Flows.a_to_b`.
        b_to_a: key B against key A.
        a_to_t: key A against the truth.
        b_to_t: key B against the truth.
    """

    a_to_b: Tensor
    b_to_a: Tensor
    a_to_t: Tensor
    b_to_t: Tensor


def check_flow(batch: Batch) -> FlowErrors:
    """Warp every picture back along every flow; edges of layers leave a few thousandths."""
    flows = batch.flows
    return FlowErrors(
        a_to_b=_error(batch.key_a, batch.key_b, flows.a_to_b, flows.seen_a_in_b),
        b_to_a=_error(batch.key_b, batch.key_a, flows.b_to_a, flows.seen_b_in_a),
        a_to_t=_error(batch.key_a, batch.truth, flows.a_to_t, flows.seen_a_at_t),
        b_to_t=_error(batch.key_b, batch.truth, flows.b_to_t, flows.seen_b_at_t),
    )


def _error(picture: Tensor, other: Tensor, flow: Tensor, seen: Tensor) -> Tensor:
    """The mean over what is seen, (B,)."""
    difference = (fetch(other, flow) - picture).abs().mean(dim=1, keepdim=True)
    total = (difference * seen).flatten(1).sum(dim=1)
    return total / seen.flatten(1).sum(dim=1).clamp(min=1)
