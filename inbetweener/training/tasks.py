"""What the loop asks of anything that can be trained, so that all models share one loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from torch import Tensor, nn

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Executor

    from inbetweener.training.batch import Batch
    from inbetweener.training.lesson import Lesson


class Task(Protocol):
    """A network, what it is given, and what is asked of it."""

    @property
    def architecture(self) -> str:
        """The name that the registry of models knows the network's code by."""
        ...

    @property
    def is_staged(self) -> bool:
        """Whether what is asked changes as the schedule goes on."""
        ...

    def rate_at(self, progress: float) -> float:
        """What the learning rate is multiplied by when so much of the schedule is through."""
        ...

    def arguments(self) -> dict[str, Any]:
        """The network's size, as plain values: what `architecture` is built again from."""
        ...

    def proposers_used(self) -> tuple[str, ...]:
        """Names of the classical searches that the network is offered, for the registry."""
        ...

    def build_network(self) -> nn.Module:
        """A network with fresh weights, on the CPU."""
        ...

    def adopted(self, network: nn.Module, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """Weights from elsewhere as `network` can begin from them; its own as they are."""
        ...

    def released(self, weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """What belongs into the finished model of all weights that were learned."""
        ...

    def prepare(self, batch: Batch, pool: Executor, seed: int, *, training: bool) -> Lesson:
        """Work out beforehand what the network is given; called from a background thread.

        Args:
            batch: of one step.
            pool: for work that can go side by side.
            seed: of whatever is random in it; torch's own generator is not to be touched.
            training: whether anything may be left out to make it harder.
        """
        ...

    def losses(self, network: nn.Module, lesson: Lesson) -> tuple[Tensor, dict[str, Tensor]]:
        """The loss to go down on, and what it is made of.

        Args:
            network: from `build_network`, perhaps wrapped; called once.
            lesson: on the network's device.

        Returns:
            A scalar: the weighted sum of the parts; and each part, a scalar, unweighted, detached.
        """
        ...

    def draw(self, network: nn.Module, lesson: Lesson) -> tuple[Tensor, dict[str, Tensor]]:
        """Inbetweens, and how good each of them is.

        Returns:
            Pictures, (B, 4, H, W) premultiplied RGBA in [0, 1]; and figures by name, (B,) each.
            "psnr" is always among them: the checkpoint with the best mean of it is kept.
        """
        ...


class Exam(nn.Module):
    """A network and what is asked of it, as one module: a lesson goes in, its losses come out.

    What shares gradients between processes wraps this, since it has to see plain tensors come out.

    Args:
        task: that asks.
        network: that answers; its parameters are this module's.
    """

    def __init__(self, task: Task, network: nn.Module) -> None:
        super().__init__()
        self.network = network
        self._task = task

    def forward(self, lesson: Lesson) -> tuple[Tensor, dict[str, Tensor]]:
        """See `Task.losses`."""
        return self._task.losses(self.network, lesson)
