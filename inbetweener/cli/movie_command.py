"""`inbetweener movie`: the options, and from them a movie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inbetweener.cli.console import ExitCode, Talk
from inbetweener.cli.desk import render_desk
from inbetweener.cli.movie_making import MovieRender
from inbetweener.cli.movie_words import frame_of, parsed_paper, parsed_scale
from inbetweener.cli.opening import Sizes, open_shot
from inbetweener.cli.options import (
    ChartOption,
    CountOption,
    JsonOption,
    LayerOption,
    LayersOption,
    LevelOption,
    ModelOption,
    NumbersOption,
    OnOption,
    SamplingOption,
    ShotArgument,
    SizesOption,
)
from inbetweener.cli.rendering import cancelled_by_ctrl_c
from inbetweener.cli.scene_options import layers_meant
from inbetweener.cli.shot_wishes import ShotWishes
from inbetweener.cli.timing_options import LengthChoice, TimingOptions
from inbetweener.core import edits
from inbetweener.core.cancel import Cancelled
from inbetweener.errors import EditError
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.movies.asked import LARGEST_SIDE_PX, MovieAsked, kind_of
from inbetweener.storage.opening import OpenRequest
from inbetweener.video.movies.kinds import TRAITS, MovieKind, MovieQuality

if TYPE_CHECKING:
    from inbetweener.core.interpolator import Engine
    from inbetweener.core.scene import Scene


def movie(
    context: typer.Context,
    shot: ShotArgument,
    out: Annotated[
        Path | None,
        typer.Option(
            help="The movie: .mp4 (H.264), .webm (VP9), .mov (ProRes 4444), .gif or .apng.",
            show_default="SHOT.mp4",
        ),
    ] = None,
    kind: Annotated[
        MovieKind | None,
        typer.Option("--format", help="Where the name does not say it: png-mov loses nothing."),
    ] = None,
    quality: Annotated[
        MovieQuality, typer.Option(help="How much may be lost; PNG and APNG lose nothing.")
    ] = MovieQuality.GOOD,
    paper: Annotated[
        str | None,
        typer.Option(
            help="The colour under cels: white, black, grey, #ffeedd, or transparent.",
            show_default="transparent where the format can be, else white",
        ),
    ] = None,
    sound: Annotated[bool, typer.Option("--sound/--no-sound", help="The shot's sound.")] = True,
    scale: Annotated[str | None, typer.Option(help="0.5 halves width and height.")] = None,
    height: Annotated[
        int | None,
        typer.Option(min=1, max=LARGEST_SIDE_PX, help="Scale to so many rows: 1080."),
    ] = None,
    first: Annotated[int | None, typer.Option("--from", help="The first frame.")] = None,
    last: Annotated[int | None, typer.Option("--to", help="The last frame.")] = None,
    fps: Annotated[
        float | None, typer.Option(help="Frames a second.", show_default="as the project says")
    ] = None,
    on: OnOption = None,
    count: CountOption = None,
    chart: ChartOption = None,
    length: Annotated[
        LengthChoice, typer.Option(help="Keep the gaps' lengths, or move what comes after.")
    ] = LengthChoice.AUTO,
    model: ModelOption = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:N or mps.")] = "auto",
    sizes: SizesOption = Sizes.REFUSE,
    level: LevelOption = None,
    numbers: NumbersOption = None,
    layers: LayersOption = False,
    layer: LayerOption = None,
    sampling: SamplingOption = Sampling.SMOOTH,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file.")] = False,
    json: JsonOption = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the last line.")] = False,
) -> None:
    """Draw the inbetweens of SHOT and write it as a movie, with its sound.

    The layers of a scene are seen over one another, through the camera, unless one is named.
    """
    talk = Talk(is_json=json, is_quiet=quiet)
    engine: Engine = context.obj
    request = OpenRequest(shot, level, numbers, fit=sizes is Sizes.FIT, as_layers=layers)
    wishes = ShotWishes(timing=TimingOptions(on, count, chart, length), model=model)
    models = {each.name: each for each in engine.models()}
    opened = wishes.applied(open_shot(request, sizes, talk), layer, models, talk)
    scene = _at_rate(opened.scene, fps)
    meant = None if layer is None else layers_meant(scene, layer)[0]
    suffix = TRAITS[kind or MovieKind.MP4].suffixes[0]
    path = opened.folder.with_name(f"{opened.folder.name}{suffix}") if out is None else out
    factor, under = parsed_scale(scale, height), parsed_paper(paper)
    try:
        with (
            render_desk(opened.folder, engine, talk, device) as desk,
            cancelled_by_ctrl_c() as token,
        ):
            render = MovieRender(scene, meant, desk, sampling)
            number = render.frames.facts.first_number
            asked = MovieAsked(
                path=path,
                kind=kind_of(path, kind),
                quality=quality,
                paper=under,
                with_sound=sound,
                scale=factor,
                height_px=height,
                first=frame_of(first, number, 0) or 0,
                last=frame_of(last, number, None),
                overwrite=overwrite,
            )
            render.run(asked, token)
    except Cancelled as stop:
        talk.error(
            "Stopped. No movie was written; what is drawn is kept for the next time.",
            ExitCode.STOPPED,
        )
        raise typer.Exit(ExitCode.STOPPED) from stop


def _at_rate(scene: Scene, fps: float | None) -> Scene:
    """The scene at another rate.

    Raises:
        typer.BadParameter: there is no such rate.
    """
    if fps is None:
        return scene
    try:
        return edits.edit_layer(scene, 0, lambda shot: edits.set_fps(shot, fps))
    except EditError as error:
        raise typer.BadParameter(str(error)) from error
