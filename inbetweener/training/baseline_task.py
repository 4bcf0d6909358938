"""How a baseline is trained: its own network and losses on everybody's pictures and loop."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from inbetweener.networks.baselines.building import BASELINES, MULTIPLES, build
from inbetweener.networks.baselines.critic import Critic
from inbetweener.networks.baselines.drawn import Drawn
from inbetweener.training.errors import RecipeError
from inbetweener.training.figures import end_point_error, opaque_figures
from inbetweener.training.lesson import Lesson
from inbetweener.training.papers import WHITE_PAPER, PaperOptions, on_paper, opaque
from inbetweener.training.perceptual import Seer, open_seer
from inbetweener.training.picture_losses import LOSSES, Attempt, check_losses, critic_loss
from inbetweener.training.tables import Table  # noqa: TC001 - read while the program runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from concurrent.futures import Executor

    from inbetweener.training.batch import Batch

_GENERATOR = "generator."
_FOLLOWED = ("squared", "ssim")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A part of the schedule with losses of its own.

    Attributes:
        losses: weights by name, see `picture_losses.LOSSES`.
        until: the share of the schedule at which it ends.
        held: first parts of names of weights that learn nothing meanwhile.
        rate: what the learning rate is multiplied by.
    """

    losses: Table
    until: float = 1.0
    held: tuple[str, ...] = ()
    rate: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BaselineTask:
    """A baseline, its losses and figures; implements `tasks.Task`.

    Attributes:
        architecture: one of `networks.baselines.building.BASELINES`.
        network: arguments of it.
        stages: in order; the last one ends with the schedule.
        paper: what cels are laid on.
        seer: whose eyes the perceptual loss sees with.
        critic_width: channels of the critic's first layer, where there is an adversarial loss.
    """

    architecture: str
    stages: tuple[Stage, ...]
    network: Table = field(default_factory=dict)
    paper: PaperOptions = field(default_factory=PaperOptions)
    seer: Seer = field(default_factory=Seer)
    critic_width: int = 32

    def __post_init__(self) -> None:
        if self.architecture not in BASELINES:
            raise ValueError(f"architecture is one of: {', '.join(BASELINES)}")
        ends = [stage.until for stage in self.stages]
        if not ends or ends != sorted(ends) or ends[-1] != 1:
            raise ValueError("stages follow each other, and the last one has until = 1")
        for stage in self.stages:
            check_losses(stage.losses)

    @property
    def is_staged(self) -> bool:
        """See `tasks.Task`."""
        return len(self.stages) > 1

    def rate_at(self, progress: float) -> float:
        """See `tasks.Task`."""
        return self._stage(progress).rate

    def arguments(self) -> dict[str, Any]:
        """See `tasks.Task`."""
        return dict(self.network)

    def proposers_used(self) -> tuple[str, ...]:
        """See `tasks.Task`: none."""
        return ()

    def build_network(self) -> nn.Module:
        """See `tasks.Task`; with a critic beside it where a loss asks for one.

        Raises:
            RecipeError: the network has no such size.
        """
        try:
            network = build(self.architecture, self.network)
        except ValueError as error:
            raise RecipeError(f"[task]: {error}.") from error
        if not self._uses("adversarial"):
            return network
        return nn.ModuleDict({"generator": network, "critic": Critic(width=self.critic_width)})

    def adopted(self, network: nn.Module, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """See `tasks.Task`: published weights where the network knows some, and finished models."""
        adopt = getattr(_generator(network), "adopted", dict)
        if not isinstance(network, nn.ModuleDict) or any(n.startswith(_GENERATOR) for n in weights):
            return dict(adopt(weights))
        adopted = {f"{_GENERATOR}{name}": tensor for name, tensor in adopt(weights).items()}
        return {**network.state_dict(), **adopted}

    def released(self, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """See `tasks.Task`: the critic stays behind."""
        if not self._uses("adversarial"):
            return dict(weights)
        return {
            name.removeprefix(_GENERATOR): tensor
            for name, tensor in weights.items()
            if name.startswith(_GENERATOR)
        }

    def prepare(self, batch: Batch, _pool: Executor, seed: int, *, training: bool) -> Lesson:
        """See `tasks.Task`: cels are laid on paper.

        Raises:
            RecipeError: the pictures have a size that the network cannot halve often enough.
        """
        multiple = MULTIPLES[self.architecture]
        height, width = batch.key_a.shape[-2:]
        if height % multiple or width % multiple:
            raise RecipeError(
                f"{self.architecture} learns from pictures whose sides are multiples of "
                f"{multiple} px; these are {width} x {height}."
            )
        return Lesson(on_paper(batch, self.paper if training else WHITE_PAPER, seed))

    def losses(self, network: nn.Module, lesson: Lesson) -> tuple[Tensor, dict[str, Tensor]]:
        """See `tasks.Task`; those of the stage that the schedule has come to."""
        stage = self._stage(lesson.progress)
        with _held(network, stage.held):
            drawn = _in_single_precision(_draw(network, lesson.batch))
        with torch.autocast(lesson.batch.t.device.type, enabled=False):
            attempt = self._attempt(network, lesson.batch, drawn)
            samples = self._samples(network, attempt, stage)
            weighted = [float(stage.losses.get(name, 1.0)) * samples[name] for name in samples]
            samples |= _followed(attempt, samples)
        parts = {name: loss.detach().mean() for name, loss in samples.items()}
        return torch.stack(weighted).sum(dim=0).mean(), parts

    @torch.no_grad()
    def draw(self, network: nn.Module, lesson: Lesson) -> tuple[Tensor, dict[str, Tensor]]:
        """See `tasks.Task`; "loss" is that of the last stage without the critic's share."""
        drawn, batch = _in_single_precision(_draw(network, lesson.batch)), lesson.batch
        picture = drawn.picture.nan_to_num(0).clamp(0, 1)
        with torch.autocast(batch.t.device.type, enabled=False):
            figures = opaque_figures(picture, batch.truth[:, :3])
            figures["loss"] = self._loss_without_critic(network, batch, drawn)
            if drawn.flow_a_to_b is not None:
                in_sight = batch.flows.known * batch.flows.seen_a_in_b
                figures["flow"] = end_point_error(drawn.flow_a_to_b, batch.flows.a_to_b, in_sight)
        return opaque(picture), figures

    def _samples(self, network: nn.Module, attempt: Attempt, stage: Stage) -> dict[str, Tensor]:
        names = [name for name in LOSSES if stage.losses.get(name)]
        with _held(network, ("critic",)):
            samples = {name: LOSSES[name](attempt) for name in names}
        if "adversarial" in samples:
            # One backward serves two optimizers' worth: each weight hears of its own loss alone.
            samples["critic"] = critic_loss(attempt)
        return samples

    def _loss_without_critic(self, network: nn.Module, batch: Batch, drawn: Drawn) -> Tensor:
        attempt, asked = self._attempt(network, batch, drawn), self.stages[-1].losses
        names = [name for name in LOSSES if asked.get(name) and name != "adversarial"]
        return torch.stack([float(asked[name]) * LOSSES[name](attempt) for name in names]).sum(0)

    def _attempt(self, network: nn.Module, batch: Batch, drawn: Drawn) -> Attempt:
        see = open_seer(self.seer, batch.t.device) if self._uses("perceptual") else None
        critic = network["critic"] if isinstance(network, nn.ModuleDict) else None
        return Attempt(drawn, batch, see, critic)

    def _stage(self, progress: float) -> Stage:
        return next((stage for stage in self.stages if progress < stage.until), self.stages[-1])

    def _uses(self, loss: str) -> bool:
        return any(stage.losses.get(loss) for stage in self.stages)


@torch.no_grad()
def _followed(attempt: Attempt, known: Iterable[str]) -> dict[str, Tensor]:
    """What the curves show of training besides, at no weight."""
    return {name: LOSSES[name](attempt) for name in _FOLLOWED if name not in known}


def _draw(network: nn.Module, batch: Batch) -> Drawn:
    drawn = _generator(network)(batch.key_a[:, :3], batch.key_b[:, :3], batch.t)
    if not isinstance(drawn, Drawn):
        raise TypeError(f"a baseline's task cannot train a {type(network).__name__}")
    return drawn


def _generator(network: nn.Module) -> nn.Module:
    return network["generator"] if isinstance(network, nn.ModuleDict) else network


def _in_single_precision(drawn: Drawn) -> Drawn:
    tensors = (drawn.picture, drawn.coarse, drawn.flow_a_to_b, drawn.flow_b_to_a)
    picture, *others = (None if tensor is None else tensor.float() for tensor in tensors)
    if picture is None:
        raise TypeError("a baseline draws a picture")
    return Drawn(picture, *others)


@contextlib.contextmanager
def _held(network: nn.Module, names: tuple[str, ...]) -> Iterator[None]:
    """What is computed within asks nothing of the weights under these names."""
    held = (
        [
            parameter
            for name, parameter in network.named_parameters()
            if parameter.requires_grad and name.removeprefix(_GENERATOR).startswith(names)
        ]
        if names
        else []
    )
    for parameter in held:
        parameter.requires_grad_(False)
    try:
        yield
    finally:
        for parameter in held:
            parameter.requires_grad_(True)
