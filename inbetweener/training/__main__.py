"""The command: `python -m inbetweener.training --recipe flow-warp --minutes 9 --out FOLDER`."""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from inbetweener.errors import InbetweenerError
from inbetweener.training.run import Request, train
from inbetweener.training.schedule import Budget

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEGAN_S = time.monotonic()


def main(arguments: Sequence[str] | None = None) -> int:
    """Train from the shell.

    Returns:
        0 where the run ended well or was stopped as asked, 1 where it could not.
    """
    asked = _parser().parse_args(arguments)
    _set_up_torch(asked.threads)
    try:
        ending = train(_request(asked))
    except InbetweenerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stderr.write(f"{ending}\n" if ending else "")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m inbetweener.training",
        description="Trains a model. Several GPUs: torchrun --nproc-per-node N -m "
        "inbetweener.training ...",
    )
    _add_lesson(parser)
    _add_amount(parser)
    _add_machine(parser)
    return parser


def _add_lesson(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--recipe", metavar="NAME_OR_FILE", help="default: that of --resume")
    parser.add_argument(
        "--with",
        dest="overlays",
        action="append",
        default=[],
        metavar="OVERLAY",
        help="laid over the recipe: midpoint-films, or a file; may be given again",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument(
        "--resume",
        type=Path,
        metavar="FOLDER_OR_FILE",
        help="a run's folder, to go on with it, or a .safetensors file, to begin from its weights",
    )


def _add_amount(parser: argparse.ArgumentParser) -> None:
    amount = parser.add_mutually_exclusive_group(required=True)
    amount.add_argument("--minutes", type=_amount, help="to run, from the command to the last step")
    amount.add_argument("--steps", type=_count, help="to take")
    parser.add_argument(
        "--of",
        type=_amount,
        metavar="WHOLE",
        help="minutes or steps of the whole schedule, where this run does only a part of it",
    )


def _add_machine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--batch", type=_count, metavar="PAIRS", help="a step in each process")
    parser.add_argument(
        "--size", type=_count, metavar="PX", help="height and width of the pictures"
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps")
    parser.add_argument("--threads", type=_count, help="that torch computes with on the CPU")


def _amount(text: str) -> float:
    value = float(text)
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not above 0")
    return value


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is below 1")
    return value


def _request(asked: argparse.Namespace) -> Request:
    unit, part = ("steps", asked.steps) if asked.minutes is None else ("minutes", asked.minutes)
    return Request(
        out=asked.out,
        budget=Budget(unit=unit, amount=float(asked.of or part)),
        allowance=float(part),
        recipe=asked.recipe,
        overlays=tuple(asked.overlays),
        resume=asked.resume,
        device=asked.device,
        size_px=asked.size,
        count=asked.batch,
        began_s=_BEGAN_S,
    )


def _set_up_torch(threads: int | None) -> None:
    if threads is not None:
        torch.set_num_threads(threads)
    torch.set_float32_matmul_precision("high")
    torch.backends.cudnn.benchmark = True
    # Splatting at many sizes leaves holes in the card's memory otherwise.
    os.environ.setdefault("PYTORCH_CUDA_ALLOC_CONF", "expandable_segments:True")


if __name__ == "__main__":
    sys.exit(main())
