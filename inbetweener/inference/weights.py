"""Weights from a registered file into a network, and from nowhere else."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from safetensors import SafetensorError
from safetensors.torch import load
from torch.nn.utils import parametrize

from inbetweener.errors import ModelError
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from torch import Tensor, nn

    from inbetweener.inference.registry import RegisteredModel

_AGAIN = mark("Install the program again, or choose another model.")


# What batch norm and spectral norm count is kept with the weights and is none.
_COUNTED = ("running_mean", "running_var", "num_batches_tracked", "._u", "._v")


def is_learned(name: str) -> bool:
    """Whether the tensor of a name in a file of weights holds parameters."""
    return not name.endswith(_COUNTED)


def fold_norms(network: nn.Module) -> None:
    """Make plain weights of those that a spectral norm works out anew at every call.

    Args:
        network: with its weights; put into evaluation mode: what is folded is learned no more.
    """
    network.eval()
    for module in network.modules():
        if parametrize.is_parametrized(module, "weight"):
            parametrize.remove_parametrizations(module, "weight")


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
            tr(
                "The weights {weights} do not fit the network of {model}. {again}",
                weights=model.weights.name,
                model=model.name,
                again=tr(_AGAIN),
            )
        ) from error


def _read(model: RegisteredModel) -> dict[str, Tensor]:
    try:
        content = model.weights.read_bytes()
    except OSError as error:
        raise ModelError(
            tr(
                "The weights of {model} cannot be read ({reason}): {weights}. {again}",
                model=model.name,
                reason=error.strerror,
                weights=model.weights,
                again=tr(_AGAIN),
            )
        ) from error
    if len(content) != model.size_bytes or hashlib.sha256(content).hexdigest() != model.sha256:
        raise ModelError(
            tr(
                "The weights {weights} are not those of {model}: the file was changed "
                "or is damaged. {again}",
                weights=model.weights.name,
                model=model.name,
                again=tr(_AGAIN),
            )
        )
    try:
        return load(content)
    except SafetensorError as error:
        raise ModelError(
            tr(
                "The weights {weights} cannot be read: {error}.",
                weights=model.weights.name,
                error=error,
            )
        ) from error
