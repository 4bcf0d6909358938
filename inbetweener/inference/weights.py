"""Weights from a registered file into a network, and from nowhere else."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from safetensors import SafetensorError
from safetensors.torch import load

from inbetweener.errors import ModelError

if TYPE_CHECKING:
    from torch import Tensor, nn

    from inbetweener.inference.registry import RegisteredModel

_AGAIN = "Install the program again, or choose another model."


def load_weights(network: nn.Module, model: RegisteredModel) -> None:
    """Fill a network with the weights of a model; its size and sha256 are checked first.

    Weights are converted to the type of the network's own, half precision to single for one.

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
    if len(content) != model.size_bytes or hashlib.sha256(content).hexdigest() != model.sha256:
        raise ModelError(
            f"The weights {model.weights.name} are not those of {model.name}: the file was changed "
            f"or is damaged. {_AGAIN}"
        )
    try:
        return load(content)
    except SafetensorError as error:
        raise ModelError(f"The weights {model.weights.name} cannot be read: {error}.") from error
