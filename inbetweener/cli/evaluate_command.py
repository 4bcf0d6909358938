"""`inbetweener evaluate`: a thin front of `python -m inbetweener.evaluation`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def evaluate(
    models: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="MODEL…",
            help="See `inbetweener models`, and crossfade and nearest.",
            show_default="the default model and both references",
        ),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(help="Folder with manifest.json and CLIP/frames/*.png, or any data set."),
    ] = None,
    join: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="JSON",
            help="Draw nothing: report what files of results hold. May be given again.",
        ),
    ] = None,
    html: Annotated[Path | None, typer.Option(help="A report with pictures, in one file.")] = None,
    report: Annotated[Path | None, typer.Option(help="The report in Markdown.")] = None,
    results: Annotated[
        Path | None, typer.Option(help="File of every frame's figures; a stopped run goes on.")
    ] = None,
    pictures: Annotated[Path | None, typer.Option(help="Folder of pictures side by side.")] = None,
    count: Annotated[int, typer.Option(min=1, help="How many of them.")] = 12,
    limit: Annotated[int, typer.Option(min=0, help="At most so many tests; 0 for all.")] = 0,
    only: Annotated[str, typer.Option(help="A part of a category's name.")] = "",
    costs: Annotated[
        bool, typer.Option("--costs/--no-costs", help="Measure parameters, multiply-adds, seconds.")
    ] = True,
    free: Annotated[bool, typer.Option("--free", help="Forgive timing.")] = False,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:N or mps.")] = "cpu",
    threads: Annotated[int, typer.Option(min=0, help="Of the CPU; 0 for all.")] = 0,
) -> None:
    """Score models on real animation: PSNR, SSIM, line distance, cost, with intervals."""
    if data is None and not join:
        raise typer.BadParameter("Say with --data where the animation is that judges the models.")
    asked = {
        "--html": html,
        "--report": report,
        "--json": results,
        "--pictures": pictures,
        "--count": count,
        "--limit": limit,
        "--only": only or None,
        "--device": device,
        "--threads": threads,
    }
    arguments = [(name, str(value)) for name, value in asked.items() if value is not None]
    arguments += [("--model", name) for name in models or ()]
    arguments += [("--join", str(path)) for path in join or ()]
    flags = [flag for flag, wanted in (("--costs", costs), ("--free", free)) if wanted]
    from inbetweener.evaluation.__main__ import main  # noqa: PLC0415 - torch costs seconds

    judged_by = [] if join else [str(data)]
    raise typer.Exit(main([*judged_by, *flags, *(part for pair in arguments for part in pair)]))
