"""Draws the pictures and measures the figures of the kinds of pins: python -m docs.draw_pin_kinds.

Each picture has three panels: the inbetween without pins, both keys with what is said of them, and
the inbetween with it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.api import Chart, ChartPreset, Depth, Fate, Pin, Shape, models, open_interpolator
from inbetweener.core.pin import points_of
from inbetweener.core.route import Route, route_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from inbetweener.api import ArrayInterpolator

    Picture = NDArray[np.uint8]

FOLDER = Path(__file__).parent / "images"
WIDTH, HEIGHT = 360, 240
FINENESS = 4
PAPER, INK, MARK = (247, 246, 242), (34, 32, 42), (214, 40, 90)
SKIN, SHIRT, WOOD, RED, HAT = (
    (240, 192, 150),
    (58, 124, 150),
    (160, 122, 84),
    (206, 76, 62),
    (232, 186, 60),
)
MODELS = ("dis-splat", "region-splat", "flow-warp")


class Sheet:
    """Paper that is drawn on finely and made small at the end."""

    def __init__(self) -> None:
        self.fine = np.full((HEIGHT * FINENESS, WIDTH * FINENESS, 3), PAPER, np.uint8)

    def disc(self, x: float, y: float, radius: float, colour: tuple[int, int, int]) -> Sheet:
        """A disc with an outline."""
        for grown, paint in ((2.5, INK), (0.0, colour)):
            reach = round((radius + grown) * FINENESS * 16)
            middle = tuple(fixed([(x, y)])[0].tolist())
            cv2.circle(self.fine, middle, reach, paint, -1, cv2.LINE_AA, 4)
        return self

    def shape(self, outline: Sequence[tuple[float, float]], colour: tuple[int, int, int]) -> Sheet:
        """A polygon with an outline."""
        cv2.polylines(self.fine, [fixed(outline)], True, INK, 5 * FINENESS, cv2.LINE_AA, 4)
        cv2.fillPoly(self.fine, [fixed(outline)], colour, cv2.LINE_AA, 4)
        return self

    def line(self, points: object, width: float = 2.5, colour: tuple[int, int, int] = INK) -> Sheet:
        """A stroke."""
        thick = round(width * FINENESS)
        cv2.polylines(self.fine, [fixed(points)], False, colour, thick, cv2.LINE_AA, 4)
        return self

    @property
    def small(self) -> Picture:
        """(H, W, 3) uint8 RGB."""
        size = (WIDTH, HEIGHT)
        return np.asarray(cv2.resize(self.fine, size, interpolation=cv2.INTER_AREA), np.uint8)


def fixed(points: object) -> NDArray[np.int32]:
    """Places in fractions of fine pixels, as OpenCV takes them."""
    fine = (np.asarray(points, np.float64) + 0.5) * FINENESS - 0.5
    return np.asarray(np.rint(fine * 16), np.int32)


@dataclass(frozen=True)
class Case:
    """A gap, what is said of it, and what is true.

    Attributes:
        name: of its picture.
        key: the drawing at a time of the gap.
        pins: what is said.
        t: which inbetween is shown.
    """

    name: str
    key: Callable[[float], Picture]
    pins: tuple[Pin, ...]
    t: float = 0.5


def lock(root: float, t: float) -> NDArray[np.float64]:
    """A lock of hair at a time, as (N, 2) points."""
    share = np.linspace(0, 1, 40)
    x = root + 34 * t + (14 + 30 * t) * np.sin(share * np.pi * 0.6)
    return np.stack([x, 60 + 130 * share], axis=1)


def hair(t: float) -> Picture:
    """Locks all alike, each of which goes to where the next one was."""
    sheet = Sheet().line([(60, 56), (300, 56)], 4)
    for root in (90.0, 124.0, 158.0):
        sheet.line(lock(root, t))
    return sheet.small


def lines() -> Case:
    """Locks are the same locks."""
    pins = tuple(
        Pin.between(points_of(lock(root, 0)[::3]), points_of(lock(root, 1)[::3]), Shape.LINE)
        for root in (90.0, 124.0, 158.0)
    )
    return Case("line", hair, pins)


def flag_at(points: Sequence[tuple[float, float]], t: float) -> NDArray[np.float64]:
    """Points of a thing that turns by 75 degrees while it crosses the sheet."""
    angle = np.deg2rad(75 * t)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    swing = np.array([90 + 170 * t, 130 - 20 * np.sin(np.pi * t)])
    return np.asarray(points) @ turn.T + swing


def flag(t: float) -> Picture:
    """A thing of several colours."""
    sheet = Sheet().disc(320, 40, 18, HAT)
    for left, right, colour in ((-50, 50, SHIRT), (-50, -18, RED), (18, 50, SKIN)):
        box = [(left, -16), (right, -16), (right, 16), (left, 16)]
        sheet.shape(flag_at(box, t).tolist(), colour)
    return sheet.small


def regions() -> Case:
    """What is enclosed is what is enclosed; its path is drawn."""
    lasso = [(-58, -24), (58, -24), (60, 24), (-56, 26)]
    ends = (points_of(flag_at(lasso, t).tolist()) for t in (0, 1))
    pin = Pin.between(*ends, Shape.REGION)
    path = points_of([flag_at([(0, 0)], t)[0].tolist() for t in (0.25, 0.5, 0.75)])
    return Case("region", flag, (with_path(pin, path),))


def with_path(pin: Pin, path: tuple[tuple[float, float], ...]) -> Pin:
    """The pin with a drawn path."""
    return Pin(
        pin.a_x, pin.a_y, pin.b_x, pin.b_y,
        shape=pin.shape, a_more=pin.a_more, b_more=pin.b_more, path=path,
    )  # fmt: skip


HOP = Route(tuple((60 + 240 * x, 182 - 560 * x * (1 - x)) for x in (0, 0.25, 0.5, 0.75, 1)))


def hop(t: float) -> tuple[float, float]:
    """Where a ball is that hops, as fast up as across."""
    return HOP.at(t)


def ball(t: float) -> Picture:
    """A ball that hops over a box."""
    sheet = Sheet().line([(10, 212), (350, 212)], 3)
    sheet.shape([(150, 150), (210, 150), (210, 211), (150, 211)], WOOD)
    return sheet.disc(*hop(t), 18, RED).small


def arc() -> Case:
    """The ball goes the way that is drawn."""
    pin = Pin(*hop(0), *hop(1), path=HOP.points[1:-1])
    return Case("arc", ball, (pin,), 0.3)


def two(own: float, t: float) -> Picture:
    """A head that turns away slowly, and a ball that is thrown evenly."""
    sheet = Sheet().disc(100 + 120 * t, 70, 34, SKIN).disc(112 + 120 * t, 62, 4, INK)
    return sheet.disc(80 + 200 * own, 180, 22, RED).small


def spacing() -> Case:
    """The ball has a chart of its own: slow out of A."""
    chart = Chart(ChartPreset.SLOW_OUT_OF_A)
    own = {0.0: 0.0, 0.5: chart.times(1)[0], 1.0: 1.0}
    pins = (
        Pin(80, 180, 280, 180, chart=chart),
        Pin.between(((100, 70),), ((220, 70),)),
        Pin.between(((112, 62),), ((232, 62),)),
    )
    return Case("spacing", lambda t: two(own[t], t), pins)


def passing(t: float) -> Picture:
    """A ball that rolls behind a tree."""
    sheet = Sheet().line([(10, 212), (350, 212)], 3).disc(60 + 240 * t, 184, 24, RED)
    sheet.shape([(160, 60), (204, 60), (210, 212), (154, 212)], WOOD)
    return sheet.disc(182, 60, 46, (112, 158, 96)).small


def behind() -> Case:
    """The ball goes behind."""
    return Case("behind", passing, (Pin(60, 184, 300, 184, depth=Depth.BEHIND),), 0.4)


def wink(t: float) -> Picture:
    """A head that bows, with cheeks that redden and an earring that is gone."""
    x = 150 + 50 * t
    sheet = Sheet().disc(x, 120, 70, SKIN)
    for eye in (-24, 24):
        sheet.disc(x + eye, 105, 5, INK)
    if t > 0.5:
        sheet.disc(x - 36, 138, 11, RED).disc(x + 36, 138, 11, RED)
    else:
        sheet.disc(x, 160, 9, HAT)
    return sheet.small


def fates() -> Case:
    """Cheeks appear, the mouth vanishes; eyes and head go on."""
    pins = (
        Pin(150, 60, 200, 60),
        *(Pin(150 + eye, 105, 200 + eye, 105) for eye in (-24, 24)),
        *(Pin.at(((200.0 + cheek, 138.0),), Fate.APPEARS) for cheek in (-36, 36)),
        Pin.at(((150.0, 160.0),), Fate.VANISHES),
    )
    return Case("fates", wink, pins, 0.4)


def marked(case: Case) -> Picture:
    """Both keys, and what is said."""
    keys = [case.key(t).astype(np.float32) for t in (0.0, 1.0)]
    both = np.ascontiguousarray((0.6 * np.minimum(*keys) + 0.4 * 247).astype(np.uint8))
    for pin in case.pins:
        _mark(both, pin)
    return both


def _mark(picture: Picture, pin: Pin) -> None:
    ends = [pin.a] * pin.is_in_a + [pin.b] * ((pin.is_in_b and pin.a != pin.b) or not pin.is_in_a)
    for end in ends:
        points = np.rint((np.array(end) + 0.5) * 16).astype(np.int32)
        if len(points) > 1:
            is_closed = pin.shape is Shape.REGION
            cv2.polylines(picture, [points], is_closed, MARK, 2, cv2.LINE_AA, 4)
        else:
            cv2.circle(picture, tuple(points[0].tolist()), 80, MARK, 2, cv2.LINE_AA, 4)
    route = route_of(pin)
    path = route.curve if route else (pin.a[0], pin.b[0])
    if pin.fate is Fate.MOVES and (route or len(pin.a) == 1):
        curve = np.rint((np.array(path) + 0.5) * 16).astype(np.int32)
        cv2.polylines(picture, [curve], False, MARK, 1, cv2.LINE_AA, 4)


def apart(drawn: Picture, true: Picture) -> float:
    """Mean absolute difference, of 255."""
    return float(np.abs(drawn.astype(int) - true).mean())


def panels(case: Case, model: ArrayInterpolator) -> list[Picture]:
    """The inbetween without and with what is said."""
    keys = case.key(0.0), case.key(1.0)
    return [model.inbetween(*keys, [case.t], pins)[0] for pins in ((), case.pins)]


def main() -> None:
    """Write the pictures, and print the table."""
    cases = (lines(), regions(), arc(), spacing(), behind(), fates())
    opened = {name: open_interpolator(name, "cpu") for name in MODELS if name in models()}
    sys.stdout.write(f"| what is said | {' | '.join(opened)} |\n|---|{'---|' * len(opened)}\n")
    for case in cases:
        true, cells = case.key(case.t), []
        for name, model in opened.items():
            without, told = panels(case, model)
            cells.append(f"{apart(without, true):.2f} → {apart(told, true):.2f}")
            if name == "dis-splat":
                picture = np.hstack([without, marked(case), told])
                file = str(FOLDER / f"pins-{case.name}.png")
                cv2.imwrite(file, cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
        sys.stdout.write(f"| {case.name} | {' | '.join(cells)} |\n")


if __name__ == "__main__":
    main()
