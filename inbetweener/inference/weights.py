"""Weights from a registered file into a network, and from nowhere else."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import torch
from safetensors import SafetensorError
from safetensors.torch import load

from inbetweener.errors import ModelError

if TYPE_CHECKING:
    from torch import Tensor, nn

    from inbetweener.inference.registry import RegisteredModel

_AGAIN = "Install the program again, or choose another model."


def load_weights(network: nn.Module, model: RegisteredModel) -> None:
    """Fill a network with the weights of a model; they are checked against its sha256 first.

    Half-precision weights are widened to what the network is made of.

    Raises:
        ModelError: the file is missing or damaged, or belongs to another network.
    """
    tensors = _read(model)
    try:
        network.load_state_dict(tensors, strict=True)
    except RuntimeError as error:
        raise ModelError(
            f"The weights {model.weights.name} do not fit the network of {model.name}. {_AGAIN}"
        ) from error


def _read(model: RegisteredModel) -> dict[str, Tensor]:
    try:
        content = model.weights.read_bytes()
    except OSError as error:
        raise ModelError(
            f"The weights of {model.name} cannot be read ({error.strerror}): {model.weights}. "
            f"{_AGAIN}"
        ) from error
    if hashlib.sha256(content).hexdigest() != model.sha256:
        raise ModelError(
            f"The weights {model.weights.name} are not those of {model.name}: the file was changed "
            f"or is damaged. {_AGAIN}"
        )
    try:
        tensors: dict[str, Tensor] = load(content)
    except SafetensorError as error:
        raise ModelError(f"The weights {model.weights.name} cannot be read: {error}.") from error
    return {
        name: tensor.to(torch.float32) if tensor.is_floating_point() else tensor
        for name, tensor in tensors.items()
    }
