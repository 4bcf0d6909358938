"""Small recipes and runs of training, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inbetweener.training.recipe import Recipe, recipe_of
from inbetweener.training.registry_file import toml_text
from inbetweener.training.run import Request, train
from inbetweener.training.schedule import Budget

if TYPE_CHECKING:
    from pathlib import Path

# The smallest network that has all parts.
TINY_NETWORK: dict[str, Any] = {
    "stem_channels": 8,
    "channels": 8,
    "signature_channels": 8,
    "attention_layers": 1,
    "attention_heads": 2,
    "hidden": 8,
    "blocks": 1,
    "context_channels": 4,
    "synthesis_half": 8,
    "synthesis_quarter": 8,
    "synthesis_eighth": 8,
}


def tiny_table(**changes: Any) -> dict[str, Any]:
    """The table of a recipe that takes steps of about 30 ms; changes replace whole entries."""
    table: dict[str, Any] = {
        "title": "tiny",
        "seed": 5,
        "source": {"kind": "moving-squares"},
        "task": {"kind": "flow-warp", "network": TINY_NETWORK},
        "pictures": {"size_px": 32, "count": 2},
        "validation": {"count": 2, "batch": 2, "every_share": 2.0},
        "saving": {"log_every_steps": 2},
    }
    return table | changes


def tiny_recipe(**changes: Any) -> Recipe:
    """The recipe of `tiny_table`."""
    return recipe_of(tiny_table(**changes), "tiny")


def write_recipe(folder: Path, **changes: Any) -> str:
    """A file of `tiny_table`; its path."""
    path = folder / "tiny.toml"
    path.write_text(toml_text(tiny_table(**changes)), encoding="utf-8")
    return str(path)


def train_steps(out: Path, steps: int, **asked: Any) -> str:
    """Train on the CPU; `steps` is the whole budget, and `asked` goes into the request."""
    budget = Budget(unit="steps", amount=steps)
    return train(Request(out=out, budget=budget, device="cpu", **asked))
