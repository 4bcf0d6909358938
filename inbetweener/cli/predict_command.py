"""`inbetweener predict`: pictures between two drawings, without a shot."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inbetweener.cli.console import Talk
from inbetweener.cli.options import JsonOption
from inbetweener.cli.rendering import cancelled_by_ctrl_c
from inbetweener.errors import ExportError, RenderError
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.writing import encode_png
from inbetweener.inference.halving import TakesHalvings
from inbetweener.storage.atomic import write_atomically

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.interpolator import Engine, Interpolator
    from inbetweener.imaging.picture import Picture


def predict(
    context: typer.Context,
    key_a: Annotated[Path, typer.Argument(metavar="A", help="The drawing at t = 0.")],
    key_b: Annotated[Path, typer.Argument(metavar="B", help="The drawing at t = 1.")],
    model: Annotated[str | None, typer.Option(help="See `inbetweener models`.")] = None,
    t: Annotated[
        list[str] | None,
        typer.Option("--t", help="Moments between 0 and 1: 0.5, or a list: 0.25,0.5,0.75."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Folder of the pictures.", show_default="beside A")
    ] = None,
    halvings: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=10,
            help="How often a model of the middle alone halves the gap; 3 gives eighths.",
        ),
    ] = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:N or mps.")] = "auto",
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files.")] = False,
    json: JsonOption = False,
) -> None:
    """Draw what lies between A and B and write it as PNG files that carry A's traits."""
    talk, moments = Talk(is_json=json), _moments(t or ["0.5"])
    pictures = _keys(key_a, key_b)
    folder = key_a.parent if out is None else out
    paths = [folder / f"{key_a.stem}_{key_b.stem}_{moment:g}.png" for moment in moments]
    if not overwrite and (taken := [path for path in paths if path.exists()]):
        raise ExportError(f"{taken[0]} is there already. Choose another --out, or --overwrite.")
    engine: Engine = context.obj
    name = engine.models()[0].name if model is None else model
    opened = _divided(engine.open(name, device), name, halvings)
    _write(opened, pictures, dict(zip(moments, paths, strict=True)), talk)


def _write(
    opened: Interpolator,
    pictures: tuple[Picture, Picture],
    paths: dict[float, Path],
    talk: Talk,
) -> None:
    first, last = pictures
    with cancelled_by_ctrl_c() as token:
        gap = opened.prepare(first.pixels, last.pixels, (), token)
        for moment, path in paths.items():
            inbetween = gap.at(moment, token)
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, encode_png(inbetween.image, first.traits))
            sure = float(inbetween.confidence.mean())
            talk.result(f"{path} (t = {moment:g}, confidence {sure:.2f})")
            talk.event("picture", path=str(path), t=moment, confidence=round(sure, 4))


def _keys(key_a: Path, key_b: Path) -> tuple[Picture, Picture]:
    first, last = read_picture(key_a), read_picture(key_b)
    if first.pixels.shape != last.pixels.shape or first.pixels.dtype != last.pixels.dtype:
        raise RenderError(
            f"{key_a.name} and {key_b.name} differ in size, bit depth or transparency, so nothing "
            "can be drawn between them."
        )
    return first, last


def _moments(texts: Sequence[str]) -> list[float]:
    try:
        moments = [float(part) for text in texts for part in text.split(",")]
    except ValueError as error:
        raise typer.BadParameter("--t takes numbers from 0 to 1: 0.25,0.5,0.75.") from error
    if not all(0 <= moment <= 1 for moment in moments):
        raise typer.BadParameter("--t takes numbers from 0 to 1.")
    return list(dict.fromkeys(moments))


def _divided(opened: Interpolator, name: str, halvings: int | None) -> Interpolator:
    if halvings is None:
        return opened
    if not isinstance(opened, TakesHalvings):
        raise RenderError(f"{name} draws any moment by itself; leave --halvings out.")
    divided: Interpolator = opened.with_halvings(halvings)
    return divided
