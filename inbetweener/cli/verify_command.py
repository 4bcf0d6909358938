"""`inbetweener verify`: whether a sequence that was written is all there and whole."""

from __future__ import annotations

import typer  # noqa: TC002 - typer reads the annotations while the program runs

from inbetweener.cli.console import Talk
from inbetweener.cli.desk import render_desk
from inbetweener.cli.destination import folder_of, parsed_pattern
from inbetweener.cli.gap_rendering import Target
from inbetweener.cli.opening import Sizes, open_shot
from inbetweener.cli.options import (
    BackgroundOption,
    CountOption,
    FlattenOption,
    FormatOption,
    JsonOption,
    LayerOption,
    LayersOption,
    LevelOption,
    LineLayerOption,
    NumbersOption,
    OnOption,
    OutOption,
    PatternOption,
    PerOption,
    ShotArgument,
    SizesOption,
    StartOption,
)
from inbetweener.cli.rendering import cancelled_by_ctrl_c
from inbetweener.cli.scene_options import layers_meant
from inbetweener.cli.shot_wishes import ShotWishes
from inbetweener.cli.timing_options import LengthChoice, TimingOptions
from inbetweener.cli.verifying import verify as look_at
from inbetweener.core.interpolator import Engine
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.rendering.export_plan import Per
from inbetweener.rendering.scene_export import SceneNaming
from inbetweener.storage.opening import OpenRequest


def verify(
    context: typer.Context,
    shot: ShotArgument,
    out: OutOption = None,
    on: OnOption = None,
    count: CountOption = None,
    pattern: PatternOption = None,
    form: FormatOption = PictureFormat.PNG,
    start: StartOption = None,
    per: PerOption = Per.FRAME,
    line_layer: LineLayerOption = False,
    sizes: SizesOption = Sizes.LEAVE_OUT,
    level: LevelOption = None,
    numbers: NumbersOption = None,
    layers: LayersOption = False,
    layer: LayerOption = None,
    background: BackgroundOption = None,
    flatten: FlattenOption = False,
    json: JsonOption = False,
) -> None:
    """Look whether the pictures of SHOT are all there, whole, of its size, and its keys untouched.

    Say the same of timing, names and layers as to `render`. Nothing is drawn and nothing written.
    """
    talk = Talk(is_json=json)
    request = OpenRequest(shot, level, numbers, fit=sizes is Sizes.FIT, as_layers=layers)
    engine: Engine = context.obj
    models = {each.name: each for each in engine.models()}
    timing = TimingOptions(on, count, None, LengthChoice.AUTO)
    wishes = ShotWishes(timing=timing, background=background)
    opened = wishes.applied(open_shot(request, sizes, talk), layer, models, talk)
    one = layers_meant(opened.scene, layer)[0] if layer else None
    target = Target.of(opened.scene, one, as_layers=layers, flatten=flatten)
    naming = SceneNaming(parsed_pattern(pattern, form), start, per, line_layer, form)
    with render_desk(opened.folder, engine, talk) as desk, cancelled_by_ctrl_c() as token:
        look_at(target.written(opened.scene, naming, folder_of(opened, out), desk), talk, token)
