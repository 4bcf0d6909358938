"""A network that learns: its weights, their average and the optimizer's memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from torch.nn.utils import clip_grad_norm_

from inbetweener.training.averaging import Average
from inbetweener.training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inbetweener.training.lesson import Lesson
    from inbetweener.training.recipe import Optimizer


@dataclass(frozen=True, slots=True)
class StepReport:
    """What came of a step; scalars on the device, so that nothing waits for them.

    Attributes:
        loss: what was gone down on.
        parts: what it is made of.
        gradient_norm: before it was shortened; not finite where the step was left out.
    """

    loss: Tensor
    parts: dict[str, Tensor]
    gradient_norm: Tensor


class Learner:
    """Takes steps; everything that a later run needs is in `tensors()` and `step`.

    A step whose gradient is not finite is left out, on the device itself: nothing waits for the
    answer, and `check()` asks for it now and then.

    Args:
        network: on its device.
        options: of the optimizer.
        bf16: whether the network runs in mixed precision.

    Attributes:
        network: as it was given.
        average: of its weights.
        step: how many steps it has taken.
        learning_rate: of the last of them.
    """

    def __init__(self, network: nn.Module, options: Optimizer, *, bf16: bool = False) -> None:
        self.network = network
        self.average = Average(network, options.average_decay)
        self.step = 0
        self._options = options
        self._bf16 = bf16
        self._parts = _parts(network, options.rate_shares)
        self._optimizer = _make_optimizer(self._parts, options)
        self._device = next(network.parameters()).device
        self.learning_rate = 0.0
        self._bad_in_a_row = torch.zeros((), device=self._device)
        self._bad = torch.zeros((), device=self._device)

    def learn(self, exam: nn.Module, lesson: Lesson, learning_rate: float) -> StepReport:
        """Take one step.

        Args:
            exam: a `tasks.Exam` of the network, perhaps in what shares gradients.
            lesson: on the network's device.
            learning_rate: of this step.
        """
        self._optimizer.zero_grad(set_to_none=True)
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._bf16):
            loss, parts = exam(lesson)
        loss.backward()
        norm = self._shorten_gradients()
        self._apply(norm, learning_rate)
        self.average.follow(self.network, self.step)
        self.step += 1
        return StepReport(loss.detach(), parts, norm.detach())

    def check(self) -> int:
        """How many steps have been left out; waits for the device.

        Raises:
            TrainingError: too many in a row.
        """
        in_a_row = int(self._bad_in_a_row.item())
        if in_a_row >= self._options.most_bad_steps:
            raise TrainingError(
                f"The last {in_a_row} steps had no finite gradient, so the run was ended. Take up "
                "the last checkpoint with a lower learning rate."
            )
        return int(self._bad.item())

    def tensors(self) -> dict[str, Tensor]:
        """Weights, their average, the optimizer's moments: all that is needed to go on."""
        tensors = {f"network.{n}": w for n, w in self.network.state_dict().items()}
        tensors |= {f"average.{n}": w for n, w in self.average.network.state_dict().items()}
        steps = []
        for name, parameter in self.network.named_parameters():
            state = self._optimizer.state[parameter] or _no_memory(parameter)
            tensors[f"first_moment.{name}"] = state["exp_avg"]
            tensors[f"second_moment.{name}"] = state["exp_avg_sq"]
            steps.append(state["step"].float().cpu())
        tensors["optimizer_steps"] = torch.stack(steps)
        return tensors

    def restore(self, tensors: Mapping[str, Tensor], step: int) -> None:
        """Go back to where `tensors()` and `step` were taken.

        Raises:
            TrainingError: they are of another network.
        """
        load_weights(self.network, _under("network.", tensors))
        load_weights(self.average.network, _under("average.", tensors))
        for place, (name, parameter) in enumerate(self.network.named_parameters()):
            state = _no_memory(parameter)
            state["exp_avg"].copy_(tensors[f"first_moment.{name}"])
            state["exp_avg_sq"].copy_(tensors[f"second_moment.{name}"])
            state["step"].copy_(tensors["optimizer_steps"][place])
            self._optimizer.state[parameter] = state
        self.step = step

    def begin_from(self, weights: Mapping[str, Tensor]) -> None:
        """Begin with weights that were learned before, and nothing else.

        Raises:
            TrainingError: they are of another network.
        """
        load_weights(self.network, weights)
        load_weights(self.average.network, weights)

    def _shorten_gradients(self) -> Tensor:
        """Each part by itself; how long they were all together."""
        longest = self._options.greatest_gradient_norm
        norms = [clip_grad_norm_(part, longest) for part in self._parts.values()]
        return norms[0] if len(norms) == 1 else torch.stack(norms).norm()

    def _apply(self, norm: Tensor, learning_rate: float) -> None:
        bad = (~norm.isfinite()).float()
        self._bad_in_a_row = (self._bad_in_a_row + bad) * bad
        self._bad = self._bad + bad
        self.learning_rate = learning_rate
        for group in self._optimizer.param_groups:
            group["lr"] = learning_rate * group["rate_share"]
        # What torch's own GradScaler tells a fused optimizer: leave this step out.
        self._optimizer.found_inf = bad  # type: ignore[attr-defined]
        self._optimizer.step()


def load_weights(network: nn.Module, weights: Mapping[str, Tensor]) -> None:
    """Copy weights into a network of the same shape.

    Raises:
        TrainingError: a weight is missing, too many or of another shape.
    """
    try:
        network.load_state_dict(weights)
    except RuntimeError as error:
        first = str(error).splitlines()[1].strip() if "\n" in str(error) else str(error)
        raise TrainingError(f"These weights are of another network. {first}") from error


def _parts(network: nn.Module, rate_shares: Mapping[str, Any]) -> dict[str, list[nn.Parameter]]:
    """The weights by the part of the network that has a learning rate of its own; "" for the rest.

    Raises:
        TrainingError: there is no such part.
    """
    parts: dict[str, list[nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        first = name.partition(".")[0]
        parts.setdefault(first if first in rate_shares else "", []).append(parameter)
    for name in rate_shares:
        if name not in parts:
            raise TrainingError(f"rate_shares names {name!r}, which is no part of the network.")
    return parts


def _make_optimizer(
    parts: Mapping[str, Sequence[nn.Parameter]], options: Optimizer
) -> torch.optim.AdamW:
    groups: list[dict[str, Any]] = []
    for name, parameters in parts.items():
        share = float(options.rate_shares.get(name, 1.0))
        decayed = [parameter for parameter in parameters if parameter.dim() > 1]
        free = [parameter for parameter in parameters if parameter.dim() <= 1]
        groups.append({"params": decayed, "rate_share": share})
        groups.append({"params": free, "rate_share": share, "weight_decay": 0.0})
    return torch.optim.AdamW(
        [group for group in groups if group["params"]],
        lr=options.peak_learning_rate,
        betas=options.betas,
        weight_decay=options.weight_decay,
        fused=True,
    )


def _no_memory(parameter: nn.Parameter) -> dict[str, Tensor]:
    return {
        "step": torch.zeros((), dtype=torch.float32, device=parameter.device),
        "exp_avg": torch.zeros_like(parameter, memory_format=torch.preserve_format),
        "exp_avg_sq": torch.zeros_like(parameter, memory_format=torch.preserve_format),
    }


def _under(prefix: str, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {
        name.removeprefix(prefix): tensor
        for name, tensor in tensors.items()
        if name.startswith(prefix)
    }
