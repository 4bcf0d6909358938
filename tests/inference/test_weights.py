from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import torch

from inbetweener.errors import ModelError
from inbetweener.inference.registry import read_registry
from inbetweener.inference.weights import fold_norms, load_weights
from inbetweener.networks.baselines.building import build
from tests.support.tiny_models import TINY, register_model, stirred_network, untrained_network

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.inference.registry import RegisteredModel


def _registered(folder: Path, **register: Any) -> RegisteredModel:
    register_model(folder, **register)
    (model,) = read_registry(folder)
    return model


def _with_content(model: RegisteredModel, content: bytes) -> RegisteredModel:
    """The model as if this content were its true weights."""
    model.weights.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    return replace(model, sha256=digest, size_bytes=len(content))


def test_the_weights_that_were_written_are_those_that_are_loaded(tmp_path: Path) -> None:
    trained, network = stirred_network(), untrained_network(seed=5)

    load_weights(network, _registered(tmp_path, network=trained))

    for name, tensor in trained.state_dict().items():
        assert torch.equal(network.state_dict()[name], tensor), name


@pytest.mark.parametrize("kind", [torch.float16, torch.bfloat16])
def test_half_precision_weights_are_widened(tmp_path: Path, kind: torch.dtype) -> None:
    trained, network = stirred_network(), untrained_network(seed=5)
    model = _registered(tmp_path, network=trained, weights_type=kind)

    load_weights(network, model)

    for name, tensor in network.state_dict().items():
        assert tensor.dtype == torch.float32, name
        assert torch.equal(tensor, trained.state_dict()[name].to(kind).float()), name


def test_one_changed_byte_is_noticed(tmp_path: Path) -> None:
    model = _registered(tmp_path)
    content = bytearray(model.weights.read_bytes())
    content[-1] ^= 1
    model.weights.write_bytes(content)

    with pytest.raises(ModelError, match=r"tiny\.safetensors are not those of tiny"):
        load_weights(untrained_network(), model)


def test_a_file_of_another_size_than_registered_is_refused(tmp_path: Path) -> None:
    model = _registered(tmp_path)
    model = replace(model, size_bytes=model.size_bytes + 1)

    with pytest.raises(ModelError, match=r"tiny\.safetensors are not those of tiny"):
        load_weights(untrained_network(), model)


def test_missing_weights_are_named(tmp_path: Path) -> None:
    model = _registered(tmp_path)
    model.weights.unlink()

    with pytest.raises(ModelError, match=r"The weights of tiny cannot be read .*tiny\.safetensors"):
        load_weights(untrained_network(), model)


@pytest.mark.parametrize("kept", [0, 7, 8, 100, -1])
def test_truncated_weights_are_refused_even_if_their_hash_is_right(
    tmp_path: Path, kept: int
) -> None:
    model = _registered(tmp_path)
    model = _with_content(model, model.weights.read_bytes()[:kept])

    with pytest.raises(ModelError, match=r"tiny\.safetensors cannot be read"):
        load_weights(untrained_network(), model)


def test_a_pickle_is_no_weights_file(tmp_path: Path) -> None:
    model = _registered(tmp_path)
    torch.save(untrained_network().state_dict(), model.weights)
    model = _with_content(model, model.weights.read_bytes())

    with pytest.raises(ModelError, match="cannot be read"):
        load_weights(untrained_network(), model)


@pytest.mark.parametrize("other", [{"hidden": 24}, {"attention_layers": 2}, {"blocks": 3}])
def test_weights_of_another_configuration_do_not_fit(tmp_path: Path, other: dict[str, int]) -> None:
    model = _registered(tmp_path, network=untrained_network(replace(TINY, **other)))

    with pytest.raises(ModelError, match=r"do not fit the network of tiny"):
        load_weights(untrained_network(), model)


def test_folded_norms_draw_the_same() -> None:
    torch.manual_seed(0)
    network = build("refine-gan", {"width": 4, "refinement_width": 4}).eval()
    keys, half = (torch.rand(1, 3, 32, 32), torch.rand(1, 3, 32, 32)), torch.tensor([0.5])
    before = network(*keys, half).picture

    fold_norms(network)

    assert torch.allclose(network(*keys, half).picture, before, atol=1e-6)
    assert not any("parametrizations" in name for name in network.state_dict())
