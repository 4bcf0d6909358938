"""`inbetweener render`: the options, and from them the pictures."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inbetweener.cli.console import Talk
from inbetweener.cli.gap_rendering import GapsRender, Target, open_cache
from inbetweener.cli.opening import Sizes, open_shot
from inbetweener.cli.options import (
    ArcsOption,
    BackgroundOption,
    CacheOption,
    CameraOption,
    ChartOption,
    CloseGapsOption,
    CountOption,
    ExactColoursOption,
    FlattenOption,
    GapsOption,
    JsonOption,
    LayerOption,
    LayersOption,
    LevelOption,
    LineLayerOption,
    ModelOption,
    NumbersOption,
    OnOption,
    PinOption,
    PinsOption,
    SamplingOption,
    SetOption,
    ShotArgument,
    SizesOption,
    WholeLinesOption,
)
from inbetweener.cli.pin_options import PinsAsked
from inbetweener.cli.rendering import RenderDesk, cancelled_by_ctrl_c
from inbetweener.cli.scene_options import layers_meant
from inbetweener.cli.scene_rendering import SceneRender
from inbetweener.cli.shot_wishes import ShotWishes
from inbetweener.cli.timing_options import LengthChoice, TimingOptions
from inbetweener.core.gap import Treatment
from inbetweener.core.naming import NamePattern
from inbetweener.errors import ExportError
from inbetweener.imaging.sampling import Sampling
from inbetweener.paths import user_folders
from inbetweener.rendering.export_plan import Per
from inbetweener.rendering.gap_renderer import GapRenderer
from inbetweener.rendering.jobs import JobPlanner
from inbetweener.rendering.scene_export import SceneNaming
from inbetweener.storage.fingerprints import FingerprintIndex
from inbetweener.storage.opening import OpenRequest

if TYPE_CHECKING:
    from inbetweener.core.interpolator import Engine
    from inbetweener.core.shot import Shot
    from inbetweener.storage.opening import Opened


def render(
    context: typer.Context,
    shot: ShotArgument,
    on: OnOption = None,
    count: CountOption = None,
    chart: ChartOption = None,
    arcs: ArcsOption = None,
    pin: PinOption = None,
    pins: PinsOption = None,
    length: Annotated[
        LengthChoice, typer.Option(help="Keep the gaps' lengths, or move what comes after.")
    ] = LengthChoice.AUTO,
    model: ModelOption = None,
    exact_colours: ExactColoursOption = None,
    whole_lines: WholeLinesOption = None,
    close_gaps: CloseGapsOption = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:N or mps.")] = "auto",
    out: Annotated[
        Path | None, typer.Option(help="Folder of the pictures.", show_default="SHOT-inbetweens")
    ] = None,
    pattern: Annotated[
        str | None, typer.Option(help="File names, # for the number: A.####.png")
    ] = None,
    start: Annotated[int | None, typer.Option(help="Number of the first picture.", min=0)] = None,
    per: Annotated[Per, typer.Option(help="One file a frame, or one a drawing.")] = Per.FRAME,
    line_layer: LineLayerOption = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files.")] = False,
    sizes: SizesOption = Sizes.REFUSE,
    level: LevelOption = None,
    numbers: NumbersOption = None,
    layers: LayersOption = False,
    layer: LayerOption = None,
    background: BackgroundOption = None,
    set_: SetOption = None,
    camera: CameraOption = None,
    flatten: FlattenOption = False,
    sampling: SamplingOption = Sampling.SMOOTH,
    gaps: GapsOption = None,
    shared_cache: CacheOption = None,
    json: JsonOption = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the last line.")] = False,
) -> None:
    """Draw the inbetweens of SHOT and write the sequence as PNG files.

    The layers of a scene go into a folder each, unless they are flattened.

    Run the same command again to go on after a stop: what is drawn or written is not done twice.
    """
    talk = Talk(is_json=json, is_quiet=quiet)
    _refuse_flattened(flatten, layer=layer, line_layer=line_layer)
    request = OpenRequest(shot, level, numbers, fit=sizes is Sizes.FIT, as_layers=layers)
    engine: Engine = context.obj
    models = {each.name: each for each in engine.models()}
    wishes = ShotWishes(
        timing=TimingOptions(on, count, chart, length, arcs),
        pins=PinsAsked(pin or (), pins),
        model=model,
        exact_colours=exact_colours,
        whole_lines=whole_lines,
        close_gaps=close_gaps,
        background=background,
        settings=set_ or (),
        camera=camera or (),
    )
    opened = wishes.applied(open_shot(request, sizes, talk), layer, models, talk)
    scene = opened.scene
    meant = layers_meant(scene, layer)
    for index in meant:
        _tell_empty_timing(scene.layers[index].shot, talk)
    naming = SceneNaming(_pattern(pattern), start, per, line_layer)
    folder = _folder(opened, out)
    cache = open_cache(shared_cache)
    fingerprints = FingerprintIndex(user_folders().cache / "fingerprints.json")
    planner = JobPlanner(opened.folder, fingerprints, models)
    renderer = GapRenderer(engine, cache, device)
    desk = RenderDesk(planner, cache, renderer, talk)
    target = Target.of(scene, meant[0] if layer else None, as_layers=layers, flatten=flatten)
    shell = SceneRender(scene, desk)
    try:
        with cancelled_by_ctrl_c() as token:
            if gaps is not None:
                share = GapsRender(scene, target, gaps, desk)
                share.run(naming, folder, token, overwrite=overwrite)
            elif target.is_scene:
                flat = partial(shell.run_flat, sampling=sampling)
                run = flat if flatten else shell.run_each
                run(naming, folder, token, overwrite=overwrite)
            else:
                shell.run_one(meant[0], naming, folder, token, overwrite=overwrite)
    finally:
        fingerprints.save()
    if gaps is None:  # a worker's share is over soon, and others are still drawing
        cache.prune(shell.digests)


def _refuse_flattened(is_flattened: bool, *, layer: str | None, line_layer: bool) -> None:
    if is_flattened and layer is not None:
        raise typer.BadParameter("--flatten is of all layers; leave out --layer.")
    if is_flattened and line_layer:
        raise typer.BadParameter("Layers that are flattened have no line layer of their own.")


def _tell_empty_timing(shot: Shot, talk: Talk) -> None:
    drawn = [gap for gap in shot.gaps if gap.treatment is Treatment.INBETWEEN]
    if drawn and not any(gap.is_rendered for gap in drawn):
        talk.warn(
            "No gap is longer than one drawing stays, so there are no inbetweens: "
            "try --on ones, or --count 3 --length ripple."
        )


def _pattern(text: str | None) -> NamePattern | None:
    try:
        return None if text is None else NamePattern.parse(text)
    except ExportError as error:
        raise typer.BadParameter(str(error)) from error


def _folder(opened: Opened, out: Path | None) -> Path:
    """Where the pictures go: never among the keys of a shot that has no project file.

    Raises:
        ExportError: they would, and the next time the shot is opened they would be taken for keys.
    """
    if out is None:
        shot_folder = opened.folder
        return shot_folder.with_name(f"{shot_folder.name}-inbetweens")
    is_among_keys = out.is_dir() and opened.folder.is_dir() and out.samefile(opened.folder)
    if is_among_keys and opened.project_path is None:
        raise ExportError(
            f"{out} is the folder of the keys: pictures written there would be taken for keys the "
            f"next time. Choose another with --out, such as {out / 'inbetweens'}."
        )
    return out
