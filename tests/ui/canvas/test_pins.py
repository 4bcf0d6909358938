"""How pins look on the canvas."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from inbetweener.core.pin import Depth, Fate, Shape
from inbetweener.session.pins.marks import (
    Inset,
    PathKind,
    PathMark,
    PinEnd,
    PinMark,
    PinMarks,
    Place,
    Tick,
)
from inbetweener.ui.canvas.view import CanvasWidget, Ghost
from tests.support.golden import assert_golden, bars_for_text, grabbed


@pytest.fixture(autouse=True)
def _text_as_bars(monkeypatch):
    bars_for_text(monkeypatch)


def drawing(x: float, y: float) -> QImage:
    """A ball on paper."""
    image = QImage(480, 270, QImage.Format.Format_ARGB32)
    image.fill(QColor("#f7f6f2"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#111111"), 4))
    painter.setBrush(QColor("#e85f4c"))
    painter.drawEllipse(QPointF(x, y), 44, 44)
    painter.end()
    return image


MARKS = PinMarks(
    pins=(
        PinMark(1, Place(120, 100), Place(220, 150), selected=PinEnd.A),
        PinMark(2, Place(160, 100), Place(260, 140)),
        PinMark(3, Place(161, 101), Place(200, 60), rival=2),
        PinMark(4, Place(60, 60), Place(60, 60)),
    ),
    names=("A0001", "A0009"),
    sheet=PinEnd.A,
    snap=Place(300, 60),
    hint="Pin 3 contradicts pin 2 and is not used",
    is_warning=True,
    inset=Inset(drawing(190, 115), "A0001, 2 of 3 · preview", is_preview=True),
)


def outline(*points: tuple[float, float]) -> tuple[Place, ...]:
    return tuple(Place(*point) for point in points)


def path_through(kind: PathKind, *points: tuple[float, float], known: bool = True) -> PathMark:
    """A path with a tick at each of its inner points, and a handle at the middle one."""
    line = outline(*points)
    ticks = tuple(Tick(place, Place(1.0, 0.0)) for place in line[1:-1])
    return PathMark(kind, line, ticks, (line[len(line) // 2],), known)


DRAWN = path_through(PathKind.DRAWN, (120, 150), (150, 110), (190, 95), (230, 105), (260, 140))
SWUNG = path_through(PathKind.AUTOMATIC, (60, 60), (110, 40), (160, 35), (210, 40), (250, 60))
GUESSED = path_through(PathKind.AUTOMATIC, (300, 200), (350, 210), (400, 220), known=False)
LINE = PinMark(
    1,
    Place(120, 150),
    Place(260, 140),
    selected=PinEnd.PATH,
    corner=0,
    shape=Shape.LINE,
    depth=Depth.BEHIND,
    has_chart=True,
    stroke_a=outline((100, 130), (120, 150), (125, 175)),
    stroke_b=outline((245, 120), (260, 140), (262, 165)),
    has_corners=True,
    path=DRAWN,
)
KINDS = PinMarks(
    pins=(
        LINE,
        PinMark(2, Place(60, 60), Place(250, 60), path=SWUNG),
        PinMark(3, Place(300, 200), Place(400, 220), path=GUESSED),
        PinMark(
            4,
            Place(350, 60),
            Place(350, 60),
            shape=Shape.REGION,
            fate=Fate.APPEARS,
            stroke_b=outline((320, 40), (390, 35), (385, 85), (330, 90)),
        ),
        PinMark(
            5,
            Place(60, 210),
            Place(60, 210),
            shape=Shape.REGION,
            fate=Fate.VANISHES,
            stroke_a=outline((30, 190), (90, 185), (95, 235), (40, 240)),
        ),
        PinMark(6, Place(200, 230), Place(200, 230), fate=Fate.STAYS),
    ),
    names=("A0001", "A0009"),
    sheet=PinEnd.A,
    snap=None,
    hint="Drag the path to bend it",
    is_warning=False,
    inset=None,
    part=outline((420, 100), (460, 100), (460, 140), (420, 140)),
    cross=Place(430, 60),
    order=2,
)


@pytest.fixture
def canvas(qtbot: Any) -> CanvasWidget:
    widget = CanvasWidget()
    qtbot.addWidget(widget)
    widget.resize(QSize(640, 360))
    widget.show()  # so that it takes its size
    widget.set_picture(drawing(140, 100))
    widget.set_ghosts([Ghost(drawing(240, 145), QColor("#4c8dff"), 0.5)])
    widget.layers.set_pins(MARKS)
    return widget


def test_pins_of_every_kind(canvas):
    assert_golden(grabbed(canvas), "canvas-pins")


def test_lines_regions_paths_and_what_comes_and_goes(canvas):
    canvas.layers.set_pins(KINDS)

    assert_golden(grabbed(canvas), "canvas-pins-kinds")


def test_in_a_mirrored_view_pins_and_inset_are_mirrored_and_words_are_not(canvas):
    canvas.turn(0, is_mirrored=True)
    canvas.layers.set_pins(
        replace(MARKS, sheet=PinEnd.B, snap=None, is_warning=False, hint="Now the same point")
    )

    assert_golden(grabbed(canvas), "canvas-pins-mirrored")


def test_without_pins_nothing_is_painted(canvas):
    canvas.set_ghosts([])
    canvas.layers.set_pins(None)
    bare = grabbed(canvas)
    canvas.layers.set_pins(replace(MARKS, pins=(), snap=None, inset=None))
    canvas.layers.set_pins(None)

    assert grabbed(canvas) == bare
