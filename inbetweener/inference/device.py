"""Which device a model runs on."""

from __future__ import annotations

import re

import torch

from inbetweener.errors import ModelError
from inbetweener.wording import tr, tr_count

_CUDA = re.compile(r"cuda(?::(\d+))?")


def resolve_device(name: str) -> torch.device:
    """The device that a name means on this machine.

    Args:
        name: "cpu", "cuda" (the first one), "cuda:N", "mps", or "auto" for the first there is of
            cuda, mps and cpu.

    Raises:
        ModelError: no such device exists, or this machine has none.
    """
    if name == "auto":
        return _best()
    if name == "cpu":
        return torch.device("cpu")
    if name == "mps":
        return _mps()
    if (match := _CUDA.fullmatch(name)) is not None:
        return _cuda(int(match[1] or 0))
    raise ModelError(
        tr(
            "There is no device named {name!r}. Choose one of: auto, cpu, cuda, cuda:N, mps.",
            name=name,
        )
    )


def _best() -> torch.device:
    if torch.cuda.is_available():
        return torch.device("cuda", 0)
    if torch.backends.mps.is_available():
        return torch.device("mps")
    return torch.device("cpu")


def _mps() -> torch.device:
    if not torch.backends.mps.is_available():
        raise ModelError(
            tr("This machine has no Apple GPU that can be used. Choose the device cpu.")
        )
    return torch.device("mps")


def _cuda(index: int) -> torch.device:
    if not torch.cuda.is_available():
        raise ModelError(
            tr("This machine has no NVIDIA GPU that can be used. Choose the device cpu.")
        )
    count = torch.cuda.device_count()
    if index >= count:
        raise ModelError(
            tr_count(
                "There is no device cuda:{index}: this machine has {n} NVIDIA GPU, cuda:0.",
                "There is no device cuda:{index}: this machine has {n} NVIDIA GPUs, "
                "counted from cuda:0.",
                count,
                index=index,
            )
        )
    return torch.device("cuda", index)
