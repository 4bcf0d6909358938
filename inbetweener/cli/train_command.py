"""`inbetweener train`: a thin front of `python -m inbetweener.training`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class TaskChoice(StrEnum):
    """What the U-Nets are asked for."""

    FLOW = "flow"
    INBETWEEN = "inbetween"


def train(
    model: Annotated[
        str,
        typer.Argument(
            metavar="MODEL",
            help="flow-warp, fcn, unet, resunet, transunet, refine-gan, fusion, softsplat, or the "
            "name or file of a recipe.",
        ),
    ],
    out: Annotated[Path, typer.Option(help="Folder of the run.")],
    minutes: Annotated[float | None, typer.Option(help="How long.")] = None,
    steps: Annotated[int | None, typer.Option(help="How many steps instead.")] = None,
    of: Annotated[
        float | None, typer.Option(help="Minutes or steps of the whole schedule.")
    ] = None,
    task: Annotated[
        TaskChoice, typer.Option(help="Of unet, resunet and transunet: the motion alone, or all.")
    ] = TaskChoice.INBETWEEN,
    overlays: Annotated[
        list[str] | None,
        typer.Option(
            "--with",
            metavar="OVERLAY",
            help="Laid over the recipe: midpoint-films, or a file. May be given again.",
        ),
    ] = None,
    resume: Annotated[
        Path | None, typer.Option(help="A run to go on with, or weights to begin from.")
    ] = None,
    batch: Annotated[int | None, typer.Option(help="Pairs a step in each process.")] = None,
    size: Annotated[int | None, typer.Option(help="Height and width of the pictures.")] = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:N or mps.")] = "auto",
    threads: Annotated[int | None, typer.Option(help="Of the CPU.")] = None,
) -> None:
    """Train MODEL. On several GPUs: torchrun --nproc-per-node N -m inbetweener train MODEL."""
    if (minutes is None) == (steps is None):
        raise typer.BadParameter("Say either --minutes or --steps.")
    recipe = f"{model}-flow" if task is TaskChoice.FLOW else model
    asked = {
        "--recipe": recipe,
        "--out": out,
        "--minutes": minutes,
        "--steps": steps,
        "--of": of,
        "--resume": resume,
        "--batch": batch,
        "--size": size,
        "--device": device,
        "--threads": threads,
    }
    from inbetweener.training.__main__ import main  # noqa: PLC0415 - torch costs seconds

    arguments = [(name, str(value)) for name, value in asked.items() if value is not None]
    arguments += [("--with", overlay) for overlay in overlays or ()]
    raise typer.Exit(main([part for pair in arguments for part in pair]))
