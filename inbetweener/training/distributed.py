"""Several processes that learn one network, started by torchrun; and the one that is alone."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import distributed, nn
from torch.nn.parallel import DistributedDataParallel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Ranks:
    """A process's place among those that learn together.

    Attributes:
        rank: its number, over all machines.
        count: of processes, over all machines.
        device: of this process.
        count_here: of processes on this machine, which share its processor.
    """

    rank: int
    count: int
    device: torch.device
    count_here: int = 1

    @property
    def is_first(self) -> bool:
        """Whether it is the one that writes and reports."""
        return self.rank == 0

    def sharing(self, exam: nn.Module, *, is_staged: bool = False) -> nn.Module:
        """A module whose gradients are averaged over all processes.

        Args:
            exam: its outputs are tensors, in tuples and dictionaries.
            is_staged: whether other weights learn at other times.
        """
        if self.count == 1:
            return exam
        devices = [self.device] if self.device.type == "cuda" else None
        if is_staged:
            return DistributedDataParallel(exam, device_ids=devices, find_unused_parameters=True)
        # A static graph: losses that weigh nothing leave the same weights unused at every step.
        return DistributedDataParallel(exam, device_ids=devices, static_graph=True)

    def greatest(self, values: Sequence[float]) -> list[float]:
        """Each of these numbers' greatest value among the processes; all must ask together."""
        if self.count == 1:
            return list(values)
        shared = torch.tensor(values, dtype=torch.float64, device=self.device)
        distributed.all_reduce(shared, distributed.ReduceOp.MAX)
        return shared.tolist()


@contextlib.contextmanager
def joined(device: torch.device) -> Iterator[Ranks]:
    """Join the others that torchrun started, if it did.

    Args:
        device: as asked for; each process on a machine takes the CUDA device of its own number.
    """
    if "WORLD_SIZE" not in os.environ:
        yield Ranks(0, 1, device)
        return
    if device.type == "cuda":
        device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
        torch.cuda.set_device(device)
    distributed.init_process_group("nccl" if device.type == "cuda" else "gloo")
    try:
        count_here = int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
        yield Ranks(distributed.get_rank(), distributed.get_world_size(), device, count_here)
    finally:
        distributed.destroy_process_group()
