from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from inbetweener.session.review.spacing import Spacing, SpacingDot
from inbetweener.ui.canvas.view import CanvasWidget
from inbetweener.ui.look import theme
from tests.support.golden import assert_golden, bars_for_text, grabbed

PAPER = QColor("#7f9a86")
TIMES = (0.0, 0.2, 0.5, 0.9, 1.0)
LABELS = ("A0001", "1", "2", "3", "A0009")


def spacing(*, shown: int = 2, step: float = 200.0) -> Spacing:
    """A point that goes from (100, 200) to the right on an arc."""

    def at(t: float) -> tuple[float, float]:
        return 100 + step * t, 200 - t * (1 - t) * step * 0.8

    dots = tuple(
        SpacingDot(*at(t), label, order in (0, 4), order == shown)
        for order, (t, label) in enumerate(zip(TIMES, LABELS, strict=True))
    )
    return Spacing(dots, tuple(at(t / 32) for t in range(33)))


@pytest.fixture
def canvas(qtbot, monkeypatch):
    bars_for_text(monkeypatch)
    made = CanvasWidget()
    qtbot.addWidget(made)
    made.resize(480, 360)
    made.show()
    picture = QImage(400, 300, QImage.Format.Format_RGB32)
    picture.fill(PAPER)
    made.set_picture(picture)
    made.zoom_to(1.0)
    return made


def colour_at(canvas: CanvasWidget, x: float, y: float) -> QColor:
    """The colour seen at a picture point."""
    place = QPointF(*canvas.transform.to_view(x, y)).toPoint()
    return grabbed(canvas).pixelColor(place)


def is_near(colour: QColor, other: QColor) -> bool:
    channels = (QColor.red, QColor.green, QColor.blue)
    return all(abs(channel(colour) - channel(other)) <= 60 for channel in channels)


@pytest.mark.parametrize("degrees", [0, 90, 135])
@pytest.mark.parametrize("is_mirrored", [False, True])
@pytest.mark.parametrize("zoom", [0.5, 1.0, 1.6])
def test_the_dots_lie_on_their_points_however_one_looks(canvas, degrees, is_mirrored, zoom):
    found = spacing()
    canvas.turn(degrees, is_mirrored=is_mirrored)
    canvas.zoom_to(zoom)
    canvas.layers.set_spacing(found)

    shown = next(dot for dot in found.dots if dot.is_shown)
    assert is_near(colour_at(canvas, shown.x, shown.y), theme.ACCENT)
    assert is_near(colour_at(canvas, found.dots[1].x, found.dots[1].y), QColor("white"))


def test_the_drawing_on_the_screen_stands_out_by_size_too(canvas):
    def width_of(order: int) -> int:
        dot = found.dots[order]
        x, y = canvas.transform.to_view(dot.x, dot.y + 6.2)
        row = [shown.pixelColor(round(x) + dx, round(y)) for dx in range(-9, 10)]
        return sum(colour != PAPER for colour in row)

    found = spacing()
    # Dots alone: below them neither path nor numbers.
    found = replace(found, dots=tuple(replace(dot, y=200) for dot in found.dots), line=())
    canvas.layers.set_spacing(found)
    shown = grabbed(canvas)

    assert width_of(2) > 0
    assert width_of(1) == 0


def test_a_pinned_point_has_ticks_around_it(canvas):
    found = spacing()
    shown = next(dot for dot in found.dots if dot.is_shown)
    canvas.layers.set_spacing(found)
    assert not is_near(colour_at(canvas, shown.x, shown.y + 11), QColor("white"))
    canvas.layers.set_spacing(replace(found, is_pinned=True))

    assert is_near(colour_at(canvas, shown.x, shown.y + 11), QColor("white"))


def test_without_dots_only_the_remark_is_seen(canvas):
    before = grabbed(canvas)
    canvas.layers.set_spacing(Spacing(remark="finding how it moves …"))
    shown = grabbed(canvas)

    assert shown.copy(0, 0, 480, 300) == before.copy(0, 0, 480, 300)
    assert shown != before
    canvas.layers.set_spacing(None)
    assert grabbed(canvas) == before


def test_spacing_over_a_drawing(canvas):
    canvas.layers.set_spacing(spacing())

    assert_golden(grabbed(canvas), "canvas-spacing")


def test_dots_that_lie_close_are_small_and_numbered_where_there_is_room(canvas):
    canvas.layers.set_spacing(replace(spacing(shown=0, step=26.0), is_pinned=True))

    assert_golden(grabbed(canvas), "canvas-spacing-close")
