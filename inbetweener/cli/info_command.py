"""`inbetweener info`: how a shot is understood."""

from __future__ import annotations

from dataclasses import replace

from inbetweener.cli.console import Talk
from inbetweener.cli.description import show_shot
from inbetweener.cli.opening import Sizes, open_shot
from inbetweener.cli.options import (
    ChartOption,
    CountOption,
    JsonOption,
    LevelOption,
    NumbersOption,
    OnOption,
    PinOption,
    ShotArgument,
    SizesOption,
)
from inbetweener.cli.pin_options import with_pins
from inbetweener.cli.timing_options import LengthChoice, TimingOptions
from inbetweener.storage.opening import OpenRequest


def info(
    shot: ShotArgument,
    on: OnOption = None,
    count: CountOption = None,
    chart: ChartOption = None,
    pin: PinOption = None,
    sizes: SizesOption = Sizes.LEAVE_OUT,
    level: LevelOption = None,
    numbers: NumbersOption = None,
    json: JsonOption = False,
) -> None:
    """Show how SHOT is understood: its keys, gaps, timing, and what is wrong with it."""
    talk = Talk(is_json=json)
    request = OpenRequest(shot, level, numbers, fit=sizes is Sizes.FIT)
    opened = open_shot(request, sizes, talk)
    timed = TimingOptions(on, count, chart, LengthChoice.AUTO).applied(opened.shot)
    show_shot(replace(opened, shot=with_pins(timed, pin or (), talk)), talk)
