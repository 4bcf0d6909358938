"""The draft of a model's card: what is known of how it came about; a person adds how it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.training.registry_file import toml_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from inbetweener.training.checkpoints import Checkpoint, RunNote, Stored


def draft_card(entry: Mapping[str, Any], checkpoint: Checkpoint, weights: Stored) -> str:
    """A model card in Markdown.

    Args:
        entry: of the registry.
        checkpoint: that the weights came from.
        weights: which set of it they are.
    """
    parts = [
        f"# {entry['title']}",
        f"`{entry['name']}`, a network of the architecture `{entry['architecture']}`.",
        f"Licence of the weights: {entry['licence']}.",
        f"## Training\n\n{entry['trained']}\n\n{_runs_table(checkpoint.runs)}",
        f"The weights are the averaged ones of step {weights.step:,}.{_figures(weights)}",
        f"## Recipe\n\n```toml\n{toml_text(checkpoint.recipe)}```",
    ]
    return "\n\n".join(parts) + "\n"


def trained_in_words(runs: Sequence[RunNote]) -> str:
    """How long, on what and on how much a model was trained."""
    minutes, steps, pairs = (
        sum(getattr(run, name) for run in runs) for name in ("minutes", "steps", "pairs")
    )
    hardware = " and ".join(dict.fromkeys(run.hardware for run in runs)) or "unknown hardware"
    sizes = ", ".join(str(size) for size in dict.fromkeys(run.size_px for run in runs))
    return (
        f"{minutes:.0f} minutes on {hardware}: {steps:,} steps, "
        f"{pairs:,} pairs of keys of {sizes} px."
    )


def _runs_table(runs: Sequence[RunNote]) -> str:
    rows = [
        f"| {run.hardware} | {run.minutes:.1f} | {run.steps:,} | {run.pairs:,} | {run.size_px} |"
        for run in runs
    ]
    heading = "| hardware | minutes | steps | pairs | px |\n|---|---|---|---|---|"
    return "\n".join([heading, *rows])


def _figures(weights: Stored) -> str:
    if not weights.figures:
        return ""
    words = ", ".join(f"{name} {value:.4g}" for name, value in weights.figures.items())
    return f" On the validation pictures of the recipe: {words}."
