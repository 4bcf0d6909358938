"""From a checkpoint to a model of the app: `python -m inbetweener.training.export`."""

from __future__ import annotations

import argparse
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import safetensors.torch
import torch

from inbetweener.errors import InbetweenerError
from inbetweener.inference.weights import is_learned
from inbetweener.training.checkpoints import Checkpoint, Stored, load_stored, read_checkpoint
from inbetweener.training.model_card import draft_card, trained_in_words
from inbetweener.training.registry_file import register
from inbetweener.training.task_kinds import task_of
from inbetweener.training.whole_files import make_folder, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from torch import Tensor


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """What is exported, and as what.

    Attributes:
        checkpoint: folder of a run.
        models: folder of the registry; made if there is none.
        name: of the model, and of its files.
        title: one line for a menu.
        licence: of the weights.
        which: "best" for the averaged weights that did best in validation, "last" for the
            averaged weights of the last step.
        half: whether weights are rounded to float16, for a file of half the size.
        scores: figures of the benchmark, if they are known.
    """

    checkpoint: Path
    models: Path
    name: str
    title: str
    licence: str
    which: str = "best"
    half: bool = True
    scores: Mapping[str, float] | None = None


def export(asked: Export) -> Path:
    """Write weights, registry entry and, where there is none, the draft of a card.

    Returns:
        The file of weights.

    Raises:
        TrainingError: the checkpoint is missing or damaged, or files cannot be written.
    """
    checkpoint, folder = read_checkpoint(asked.checkpoint)
    stored, learned = _weights(checkpoint, folder, asked.which)
    weights = task_of(checkpoint.recipe["task"]).released(learned)
    make_folder(asked.models)
    path = asked.models / f"{asked.name}.safetensors"
    content = safetensors.torch.save(_rounded(weights, half=asked.half), {"step": str(stored.step)})
    write_whole(path, content)
    entry = _entry(asked, checkpoint, content, path.name) | {"parameters": _count(weights)}
    card = asked.models / entry["card"]
    if not card.exists():
        write_whole(card, draft_card(entry, checkpoint, stored).encode())
    register(asked.models, entry)
    return path


def _weights(checkpoint: Checkpoint, folder: Path, which: str) -> tuple[Stored, dict[str, Tensor]]:
    stored = checkpoint.best if which == "best" else checkpoint.last
    tensors = load_stored(stored, folder)
    if stored is None or which == "best":
        return stored or Stored(step=0, files=()), tensors
    prefix = "average."
    averaged = {n.removeprefix(prefix): t for n, t in tensors.items() if n.startswith(prefix)}
    return stored, averaged


def _count(weights: Mapping[str, Tensor]) -> int:
    """How many numbers were learned."""
    return sum(tensor.numel() for name, tensor in weights.items() if is_learned(name))


def _rounded(weights: dict[str, Tensor], *, half: bool) -> dict[str, Tensor]:
    dtype = torch.float16 if half else torch.float32
    return {
        name: (tensor.to(dtype) if tensor.is_floating_point() else tensor).contiguous()
        for name, tensor in weights.items()
    }


def _entry(asked: Export, checkpoint: Checkpoint, content: bytes, file: str) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "name": asked.name,
        "title": asked.title,
        "architecture": checkpoint.architecture,
        "file": file,
        "sha256": hashlib.sha256(content).hexdigest(),
        "bytes": len(content),
        "licence": asked.licence,
        "card": f"{asked.name}.md",
        "recipe": checkpoint.recipe["title"],
        "trained": trained_in_words(checkpoint.runs),
        "precision": "float16" if asked.half else "float32",
        "proposers": list(task_of(checkpoint.recipe["task"]).proposers_used()),
        "arguments": dict(checkpoint.arguments),
    }
    return entry | ({"scores": dict(asked.scores)} if asked.scores else {})


def main(arguments: Sequence[str] | None = None) -> int:
    """Export from the shell.

    Returns:
        0 where it is done, 1 where it could not be.
    """
    asked = _parser().parse_args(arguments)
    try:
        path = export(
            Export(
                checkpoint=asked.checkpoint,
                models=asked.models,
                name=asked.name,
                title=asked.title or asked.name,
                licence=asked.licence,
                which=asked.which,
                half=not asked.full,
            )
        )
    except InbetweenerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stderr.write(f"Wrote {path} and its entry in the registry.\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m inbetweener.training.export",
        description="Makes a model of the app from a checkpoint.",
    )
    parser.add_argument("--checkpoint", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--models", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--name", required=True, help="as typed in the shell: flow-warp")
    parser.add_argument("--title", help="one line for a menu; default: the name")
    parser.add_argument("--licence", default="MIT", help="of the weights")
    parser.add_argument("--which", choices=("best", "last"), default="best")
    parser.add_argument("--full", action="store_true", help="float32 instead of float16")
    return parser


if __name__ == "__main__":
    sys.exit(main())
