"""`inbetweener render`: the options, and from them the pictures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from inbetweener.cli.batch_rendering import TALK, is_batch, render_batch
from inbetweener.cli.console import Talk
from inbetweener.cli.desk import render_desk
from inbetweener.cli.destination import folder_of, parsed_pattern
from inbetweener.cli.following import FOLLOWER, NOBODY, Follower
from inbetweener.cli.gap_rendering import GapsRender, Target
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
    FormatOption,
    GapsOption,
    JoinOption,
    JsonOption,
    LayerOption,
    LayersOption,
    LevelOption,
    LineLayerOption,
    ManifestOption,
    ModelOption,
    NumbersOption,
    OnOption,
    OutOption,
    PatternOption,
    PerOption,
    PinOption,
    PinsOption,
    ResultsOption,
    SamplingOption,
    SetOption,
    ShotsArgument,
    SizesOption,
    StartOption,
    WholeLinesOption,
)
from inbetweener.cli.pin_options import PinsAsked
from inbetweener.cli.rendering import cancelled_by_ctrl_c
from inbetweener.cli.scene_options import layers_meant
from inbetweener.cli.scene_rendering import SceneRender
from inbetweener.cli.shot_wishes import ShotWishes
from inbetweener.cli.timing_options import LengthChoice, TimingOptions
from inbetweener.cli.verifying import verify
from inbetweener.core.gap import Treatment
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.export_plan import Per
from inbetweener.rendering.format_notes import format_notes
from inbetweener.rendering.scene_export import SceneNaming
from inbetweener.storage.opening import OpenRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.interpolator import Engine
    from inbetweener.core.shot import Shot
    from inbetweener.storage.opening import Opened


def render(
    context: typer.Context,
    shots: ShotsArgument = None,
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
    out: OutOption = None,
    pattern: PatternOption = None,
    form: FormatOption = PictureFormat.PNG,
    start: StartOption = None,
    per: PerOption = Per.FRAME,
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
    join: JoinOption = False,
    shared_cache: CacheOption = None,
    manifest: ManifestOption = None,
    results: ResultsOption = None,
    json: JsonOption = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the last line.")] = False,
) -> None:
    """Draw the inbetweens of SHOT and write the sequence: PNG files, or those of `--format`.

    The layers of a scene go into a folder each, unless they are flattened.

    Run the same command again to go on after a stop: what is drawn or written is not done twice.

    Several shots are rendered one after the other, each with a folder of its own in `--out`; one
    that fails does not stop the others. A manifest gives each its own options.
    """
    if is_batch(shots, manifest, results):
        raise typer.Exit(render_batch(context, render))
    shot, talk = (shots or [])[0], context.meta.get(TALK) or Talk(is_json=json, is_quiet=quiet)
    _refuse_flattened(flatten, layer=layer, line_layer=line_layer)
    _refuse_both(gaps, join=join)
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
    follower: Follower = context.meta.get(FOLLOWER, NOBODY)
    found = follower.followed(open_shot(request, sizes, talk))
    opened = wishes.applied(found, layer, models, talk)
    scene = opened.scene
    meant = layers_meant(scene, layer)
    _tell_empty_timing([scene.layers[index].shot for index in meant], talk)
    naming = SceneNaming(parsed_pattern(pattern, form), start, per, line_layer, form)
    _tell_what_is_lost(opened, meant, form, talk)
    folder = folder_of(opened, out)
    target = Target.of(scene, meant[0] if layer else None, as_layers=layers, flatten=flatten)
    with (
        render_desk(opened.folder, engine, talk, device, shared_cache) as desk,
        cancelled_by_ctrl_c() as token,
    ):
        written = target.written(scene, naming, folder, desk)
        overwrite = follower.may_replace(written) or overwrite
        if join:
            written.refuse_undrawn()
        if gaps is not None:
            # Nothing is cleared away: a share is over soon, and others are still drawing.
            share = GapsRender(scene, target, gaps, desk)
            share.run(naming, folder, token, overwrite=overwrite)
            return
        shell = SceneRender(scene, desk)
        if target.is_scene:
            flat = partial(shell.run_flat, sampling=sampling)
            run = flat if flatten else shell.run_each
            run(naming, folder, token, overwrite=overwrite)
        else:
            shell.run_one(meant[0], naming, folder, token, overwrite=overwrite)
        follower.note(written)
        if join:
            verify(written, talk, token)
        desk.cache.prune(shell.digests)


def _refuse_flattened(is_flattened: bool, *, layer: str | None, line_layer: bool) -> None:
    if is_flattened and layer is not None:
        raise typer.BadParameter("--flatten is of all layers; leave out --layer.")
    if is_flattened and line_layer:
        raise typer.BadParameter("Layers that are flattened have no line layer of their own.")


def _refuse_both(gaps: str | None, *, join: bool) -> None:
    if gaps is not None and join:
        raise typer.BadParameter("--gaps draws, and --join puts together what is drawn: one each.")


def _tell_what_is_lost(
    opened: Opened, meant: Sequence[int], form: PictureFormat, talk: Talk
) -> None:
    """What the format does not keep of the keys."""
    keys = [
        opened.folder / drawing.id
        for index in meant
        for drawing in opened.scene.layers[index].shot.drawings
    ]
    for sentence in format_notes(keys, form):
        talk.warn(sentence)


def _tell_empty_timing(shots: list[Shot], talk: Talk) -> None:
    for shot in shots:
        drawn = [gap for gap in shot.gaps if gap.treatment is Treatment.INBETWEEN]
        if drawn and not any(gap.is_rendered for gap in drawn):
            talk.warn(
                "No gap is longer than one drawing stays, so there are no inbetweens: "
                "try --on ones, or --count 3 --length ripple."
            )
