"""How flow-warp is trained: what it is given and what is asked of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from inbetweener.networks.flow_warp import FlowWarp, FlowWarpConfig, FlowWarpOutput, Proposals
from inbetweener.networks.synthesis import MULTIPLE
from inbetweener.training.errors import RecipeError
from inbetweener.training.figures import end_point_error, picture_figures
from inbetweener.training.flow_losses import (
    arrives,
    carried_loss,
    doubt_loss,
    flow_loss,
    iterates_loss,
    pixel_weights,
)
from inbetweener.training.lesson import Lesson
from inbetweener.training.losses import (
    census_loss,
    colour_loss,
    line_loss,
    over_ground,
    pyramid_loss,
)
from inbetweener.training.proposals import propose, proposers_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Executor

    from inbetweener.training.batch import Batch


@dataclass(frozen=True, slots=True, kw_only=True)
class LossWeights:
    """What each loss counts in the sum; 0 leaves it out."""

    colour: float = 1.0
    alpha: float = 0.5
    pyramid: float = 0.5
    census: float = 0.2
    line: float = 0.5
    flow: float = 0.05
    flow_at_t: float = 0.05
    carried: float = 0.3
    doubt: float = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalOptions:
    """The first guesses that the network is given.

    Attributes:
        proposers: names of searches, see `inference.proposers`; none: nothing is proposed.
        drop: how probably each guess of each pair is left out while training.
    """

    proposers: tuple[str, ...] = ("dis",)
    drop: float = 0.25

    def __post_init__(self) -> None:
        if not 0 <= self.drop <= 1:
            raise ValueError("drop is a probability, from 0 to 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowWarpTask:
    """flow-warp, its losses and its figures; implements `tasks.Task`.

    Attributes:
        network: the size of the network.
        weights: of the losses.
        proposals: the first guesses.
    """

    network: FlowWarpConfig = field(default_factory=FlowWarpConfig)
    weights: LossWeights = field(default_factory=LossWeights)
    proposals: ProposalOptions = field(default_factory=ProposalOptions)

    def __post_init__(self) -> None:
        proposers_of(self.proposals.proposers)

    @property
    def architecture(self) -> str:
        """See `tasks.Task`."""
        return "flow-warp"

    @property
    def is_staged(self) -> bool:
        """See `tasks.Task`."""
        return False

    def rate_at(self, _progress: float) -> float:
        """See `tasks.Task`."""
        return 1.0

    def arguments(self) -> dict[str, Any]:
        """See `tasks.Task`."""
        return self.network.as_dict()

    def proposers_used(self) -> tuple[str, ...]:
        """See `tasks.Task`."""
        return self.proposals.proposers

    def build_network(self) -> nn.Module:
        """See `tasks.Task`."""
        return FlowWarp(self.network)

    def adopted(self, _network: nn.Module, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """See `tasks.Task`."""
        return dict(weights)

    def released(self, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """See `tasks.Task`: all of them."""
        return dict(weights)

    def prepare(self, batch: Batch, pool: Executor, seed: int, *, training: bool) -> Lesson:
        """See `tasks.Task`: classical search of every pair.

        Raises:
            RecipeError: the pictures have a size that the network cannot halve often enough.
        """
        _check_size(batch.key_a.shape)
        proposers = proposers_of(self.proposals.proposers)
        if not proposers:
            return Lesson(batch)
        drop = self.proposals.drop if training else 0.0
        found = propose(batch, proposers, pool, drop=drop, seed=seed)
        device = batch.key_a.device
        return Lesson(batch, Proposals(found.a_to_b.to(device), found.b_to_a.to(device)))

    def losses(self, network: nn.Module, lesson: Lesson) -> tuple[Tensor, dict[str, Tensor]]:
        """See `tasks.Task`; pictures are compared over a random ground a sample."""
        output = _run(network, lesson)
        with torch.autocast(lesson.batch.t.device.type, enabled=False):
            samples = self._picture_losses(output, lesson.batch)
            samples |= self._other_losses(output, lesson.batch)
        total = torch.stack([getattr(self.weights, name) * samples[name] for name in samples])
        return total.sum(dim=0).mean(), {n: loss.detach().mean() for n, loss in samples.items()}

    @torch.no_grad()
    def draw(self, network: nn.Module, lesson: Lesson) -> tuple[Tensor, dict[str, Tensor]]:
        """See `tasks.Task`; "flow" is the end-point error of the flow from A in sight, in px."""
        output, batch = _run(network, lesson), lesson.batch
        # A pixel that is no number is as wrong as nothing at all; its picture is judged with it.
        picture = output.picture.float().nan_to_num(0).clamp(0, 1)
        flow = output.flows_a_to_b[-1].float()
        in_sight = batch.flows.known * batch.flows.seen_a_in_b * batch.key_a[:, 3:]
        with torch.autocast(batch.t.device.type, enabled=False):
            figures = picture_figures(picture, batch.truth)
            figures["flow"] = end_point_error(flow, batch.flows.a_to_b, in_sight)
        return picture, figures

    def _picture_losses(self, output: FlowWarpOutput, batch: Batch) -> dict[str, Tensor]:
        ground = torch.rand(len(batch.t), 3, 1, 1, device=batch.t.device)
        picture = over_ground(output.picture.float(), ground)
        truth = over_ground(batch.truth, ground)
        of_opaque = {
            "colour": colour_loss,
            "pyramid": pyramid_loss,
            "census": census_loss,
            "line": line_loss,
        }
        return {
            name: loss(picture, truth) for name, loss in of_opaque.items() if self._counts(name)
        }

    def _other_losses(self, output: FlowWarpOutput, batch: Batch) -> dict[str, Tensor]:
        losses = {
            "alpha": _alpha,
            "flow": _between_keys,
            "flow_at_t": _to_t,
            "carried": _carried,
            "doubt": _doubt,
        }
        return {name: loss(output, batch) for name, loss in losses.items() if self._counts(name)}

    def _counts(self, name: str) -> bool:
        return bool(getattr(self.weights, name))


def _check_size(shape: torch.Size) -> None:
    height, width = shape[-2:]
    if height % MULTIPLE or width % MULTIPLE:
        raise RecipeError(
            f"flow-warp learns from pictures whose sides are multiples of {MULTIPLE} px; "
            f"these are {width} x {height}."
        )


def _run(network: nn.Module, lesson: Lesson) -> FlowWarpOutput:
    batch = lesson.batch
    output = network(batch.key_a, batch.key_b, batch.t, proposals=lesson.proposals)
    if not isinstance(output, FlowWarpOutput):
        raise TypeError(f"the task of flow-warp cannot train a {type(network).__name__}")
    return output


def _alpha(output: FlowWarpOutput, batch: Batch) -> Tensor:
    return colour_loss(output.picture[:, 3:].float(), batch.truth[:, 3:])


def _doubt(output: FlowWarpOutput, batch: Batch) -> Tensor:
    return doubt_loss(output.doubt.float(), output.picture.float(), batch.truth)


def _between_keys(output: FlowWarpOutput, batch: Batch) -> Tensor:
    flows = batch.flows
    from_a = pixel_weights(flows.seen_a_in_b, batch.key_a[:, 3:], flows.known)
    from_b = pixel_weights(flows.seen_b_in_a, batch.key_b[:, 3:], flows.known)
    a_to_b = [flow.float() for flow in output.flows_a_to_b]
    b_to_a = [flow.float() for flow in output.flows_b_to_a]
    return iterates_loss(a_to_b, flows.a_to_b, from_a) + iterates_loss(b_to_a, flows.b_to_a, from_b)


def _to_t(output: FlowWarpOutput, batch: Batch) -> Tensor:
    flows = batch.flows
    from_a = pixel_weights(flows.seen_a_at_t, batch.key_a[:, 3:], flows.known)
    from_b = pixel_weights(flows.seen_b_at_t, batch.key_b[:, 3:], flows.known)
    a_missed = flow_loss(output.a_to_t.float(), flows.a_to_t, from_a)
    return a_missed + flow_loss(output.b_to_t.float(), flows.b_to_t, from_b)


def _carried(output: FlowWarpOutput, batch: Batch) -> Tensor:
    flows = batch.flows
    of_a = arrives(flows.seen_a_at_t, flows.a_to_t, flows.known)
    of_b = arrives(flows.seen_b_at_t, flows.b_to_t, flows.known)
    a_missed = carried_loss(output.carried_a.float(), batch.truth, of_a)
    return a_missed + carried_loss(output.carried_b.float(), batch.truth, of_b)
