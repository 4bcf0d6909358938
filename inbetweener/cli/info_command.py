"""`inbetweener info`: how a shot is understood."""

from __future__ import annotations

from dataclasses import replace

from inbetweener.cli.console import Talk
from inbetweener.cli.description import show_shot
from inbetweener.cli.opening import Sizes, open_shot
from inbetweener.cli.options import (
    ArcsOption,
    BackgroundOption,
    CameraOption,
    ChartOption,
    CountOption,
    JsonOption,
    LayerOption,
    LayersOption,
    LevelOption,
    NumbersOption,
    OnOption,
    PinOption,
    PinsOption,
    SetOption,
    ShotArgument,
    SizesOption,
)
from inbetweener.cli.pin_options import PinsAsked
from inbetweener.cli.scene_description import show_scene
from inbetweener.cli.scene_options import (
    layers_meant,
    with_background,
    with_layers_edited,
    with_pins_in_layers,
)
from inbetweener.cli.scene_settings import with_scene_settings
from inbetweener.cli.timing_options import LengthChoice, TimingOptions
from inbetweener.storage.opening import OpenRequest


def info(
    shot: ShotArgument,
    on: OnOption = None,
    count: CountOption = None,
    chart: ChartOption = None,
    arcs: ArcsOption = None,
    pin: PinOption = None,
    pins: PinsOption = None,
    sizes: SizesOption = Sizes.LEAVE_OUT,
    level: LevelOption = None,
    numbers: NumbersOption = None,
    layers: LayersOption = False,
    layer: LayerOption = None,
    background: BackgroundOption = None,
    set_: SetOption = None,
    camera: CameraOption = None,
    json: JsonOption = False,
) -> None:
    """Show how SHOT is understood: its keys, gaps, timing, and what is wrong with it."""
    talk = Talk(is_json=json)
    request = OpenRequest(shot, level, numbers, fit=sizes is Sizes.FIT, as_layers=layers)
    opened = with_background(open_shot(request, sizes, talk), background)
    opened = with_scene_settings(opened, set_ or (), camera or ())
    timing = TimingOptions(on, count, chart, LengthChoice.AUTO, arcs)
    meant = layers_meant(opened.scene, layer)
    scene = with_layers_edited(opened.scene, meant, timing.applied)
    scene = with_pins_in_layers(scene, meant, PinsAsked(pin or (), pins), talk)
    opened = replace(opened, scene=scene)
    if len(scene.layers) == 1 and not layers:
        show_shot(opened, talk)
    else:
        show_scene(opened, meant, talk)
