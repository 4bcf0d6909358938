"""Small flow-warp networks, and folders in which they are registered as trained models are."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, TypeVar

import safetensors.torch
import torch  # noqa: TID253 - only tests of networks and of their use import this

from inbetweener.networks.flow_warp import FlowWarp, FlowWarpConfig

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_Network = TypeVar("_Network", bound=torch.nn.Module)

TINY = FlowWarpConfig(
    stem_channels=8,
    channels=16,
    signature_channels=8,
    attention_layers=1,
    attention_heads=2,
    hidden=16,
    blocks=1,
    context_channels=4,
    synthesis_half=8,
    synthesis_quarter=8,
    synthesis_eighth=8,
)


def untrained_network(config: FlowWarpConfig = TINY, *, seed: int = 0) -> FlowWarp:
    """A network as training begins with it: its last layers answer zero."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return FlowWarp(config).eval()


def stirred_network(config: FlowWarpConfig = TINY, *, seed: int = 0) -> FlowWarp:
    """A network as training might leave it: no parameter is where it began, no layer is silent."""
    return stirred(untrained_network(config, seed=seed), seed=seed)


def stirred(network: _Network, *, seed: int = 0) -> _Network:
    """A network itself, with no parameter left where it began."""
    random = torch.Generator().manual_seed(seed + 1)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(torch.randn(parameter.shape, generator=random), alpha=0.05)
    return network


def register_model(
    folder: Path,
    network: torch.nn.Module | None = None,
    *,
    weights_type: torch.dtype = torch.float32,
    **entry: Any,
) -> None:
    """Write the weights of a network into a folder and add it to the list of models there.

    Args:
        folder: made if there is none.
        network: a stirred tiny one if not given; of another that is no flow-warp, `entry` has
            architecture and arguments.
        weights_type: of the weights in the file.
        entry: what is to be written otherwise than it is, by its name in the registry; None
            leaves it out.
    """
    network = stirred_network() if network is None else network
    name = entry.get("name", "tiny")
    folder.mkdir(parents=True, exist_ok=True)
    content = safetensors.torch.save(
        {key: tensor.to(weights_type) for key, tensor in network.state_dict().items()}
    )
    (folder / f"{name}.safetensors").write_bytes(content)
    (folder / f"{name}.md").write_text("Drawn by lot, trained on nothing.\n", "utf-8")
    facts: dict[str, Any] = {
        "name": name,
        "title": f"Tiny flow-warp ({name})",
        "architecture": "flow-warp",
        "file": f"{name}.safetensors",
        "sha256": hashlib.sha256(content).hexdigest(),
        "bytes": len(content),
        "licence": "CC0-1.0",
        "card": f"{name}.md",
        "proposers": ["dis"],
        "arguments": network.config.as_dict() if isinstance(network, FlowWarp) else {},
    }
    with (folder / "registry.toml").open("a", encoding="utf-8") as registry:
        registry.write(registry_entry(facts | entry))


def registry_entry(facts: Mapping[str, Any]) -> str:
    """One model as TOML; what is None is left out."""
    lines = [f"{key} = {_value(fact)}" for key, fact in facts.items() if fact is not None]
    return "\n".join(["[[model]]", *lines, "", ""])


def _value(fact: str | int | Sequence[Any] | Mapping[str, Any]) -> str:
    if isinstance(fact, dict):
        return "{ " + ", ".join(f"{key} = {_value(each)}" for key, each in fact.items()) + " }"
    return json.dumps(fact)  # texts, numbers and lists are written alike in both
