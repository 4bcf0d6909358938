"""The same keys, spaced evenly and eased: the timing chart beside what it gives."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PIL import ImageDraw

from docs.clips.film import ACCENT, FRAME_MS, Film, on_paper, scaled, sheet, write
from docs.clips.proof import Clip, Proof
from docs.clips.window import grabbed
from docs.draw_pins import DEGREES, figure, pins
from inbetweener.api import ArrayInterpolator, open_interpolator
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.ui.parts.chart_ladder import ChartLadder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL import Image

_NAMES = ("A0001", "A0009")
_COUNT = 7
_PRESETS = (ChartPreset.EVEN, ChartPreset.SLOW_BOTH)
_CROP = (230, 20, 550, 380)  # of the figure: where the arm is
_PICTURE_PX, _LADDER_PX, _BAND_PX, _GAP_PX = 208, 148, 34, 16
_PANEL_PX = _LADDER_PX + _PICTURE_PX
_HEIGHT_PX = round(_PICTURE_PX * (_CROP[3] - _CROP[1]) / (_CROP[2] - _CROP[0]))
_RAIL_PX = 50  # of a ladder, left of its letters, which look otherwise elsewhere
_HOLD_MS = 250
_SLIDE = 14  # pictures while the ticks of the right chart move
_ROUNDS = 2


@dataclass(frozen=True, slots=True)
class _Step:
    """One picture: how far the right chart is from even to eased, and which drawing is seen."""

    eased: float
    order: int
    milliseconds: int


def draw() -> Film:
    """Both even; then the right ticks move; then both are played side by side."""
    film = Film()
    for step in _steps():
        film.show(_picture(step), step.milliseconds)
    return film


def words() -> list[str]:
    """What the shapes are called."""
    return [preset.label(*_NAMES) for preset in _PRESETS]


def proofs() -> list[Proof]:
    """A drawing of both rows, half of the way there for the second time."""
    index = -1 - _count_after(order=2)  # from the end: at the beginning some steps look alike
    found = []
    for left, times in zip((0, _PANEL_PX + _GAP_PX), (_times(0.0), _times(1.0)), strict=True):
        rail = _ladder(times, times[1]).crop((0, 0, _RAIL_PX, _HEIGHT_PX))
        found.append(Proof(index, (left, _BAND_PX), rail))
        found.append(Proof(index, (left + _LADDER_PX, _BAND_PX), _drawn(times[1])))
    return found


def _count_after(order: int) -> int:
    """How many pictures come after the one of a drawing on the last way there."""
    last = _round(1.0)
    return len(last) - 1 - [step.order for step in last].index(order)


def _steps() -> list[_Step]:
    """There and back with even charts, the change, there and back with one eased."""
    return [
        *_round(0.0),
        *(_Step(_smooth(n / _SLIDE), 0, FRAME_MS) for n in range(_SLIDE)),
        *(step for _ in range(_ROUNDS) for step in _round(1.0)),
    ]


def _round(eased: float) -> list[_Step]:
    orders = [*range(_COUNT + 2), *range(_COUNT, 0, -1)]
    holds = {0: _HOLD_MS, _COUNT + 1: _HOLD_MS}
    return [_Step(eased, order, holds.get(order, FRAME_MS)) for order in orders]


def _smooth(share: float) -> float:
    return (1 - math.cos(share * math.pi)) / 2


def _times(eased: float) -> tuple[float, ...]:
    rows = zip(*(Chart(preset).times(_COUNT) for preset in _PRESETS), strict=True)
    return tuple(even + (slow - even) * eased for even, slow in rows)


def _picture(step: _Step) -> Image.Image:
    page = sheet(2 * _PANEL_PX + _GAP_PX, _HEIGHT_PX + _BAND_PX)
    labels = [preset.label(*_NAMES) for preset in (_PRESETS[0], _PRESETS[step.eased > 0])]
    for index, eased in enumerate((0.0, step.eased)):
        left = index * (_PANEL_PX + _GAP_PX)
        times = (0.0, *_times(eased), 1.0)
        page.paste(_ladder(times[1:-1], times[step.order]), (left, _BAND_PX))
        page.paste(_drawn(times[step.order]), (left + _LADDER_PX, _BAND_PX))
        write(page, labels[index], (left + _PANEL_PX / 2, _BAND_PX / 2))
    return page


def _ladder(times: Sequence[float], now: float) -> Image.Image:
    """The inspector's own ladder, with a mark at the drawing that is seen."""
    ladder = ChartLadder()
    ladder.resize(_LADDER_PX, _HEIGHT_PX)
    ladder.set_chart(times, *_NAMES)
    picture = grabbed(ladder)
    x, y = ladder.geometry_of_ladder.line_x - 16, ladder.geometry_of_ladder.y_of(now)
    ImageDraw.Draw(picture).polygon([(x, y), (x - 12, y - 7), (x - 12, y + 7)], ACCENT)
    return picture


@cache
def _drawn(t: float) -> Image.Image:
    """The arm at a moment, drawn by the engine with a pin on each of its parts."""
    keys = [figure(degrees) for degrees in DEGREES]
    if 0 < t < 1:
        [picture] = _engine().inbetween(keys[0], keys[1], [t], pins())
    else:
        picture = keys[round(t)]
    return scaled(on_paper(picture).crop(_CROP), _PICTURE_PX)


@cache
def _engine() -> ArrayInterpolator:
    return open_interpolator("dis-splat", "cpu")


CLIP = Clip(draw, words, proofs)
