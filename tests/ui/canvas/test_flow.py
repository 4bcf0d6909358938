from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from inbetweener.core.motion import Motion, Way
from inbetweener.session.review.overlays import Overlaid, OverlayKind
from inbetweener.ui.canvas.flow import ArrowPainter, paint_wheel, wheel
from inbetweener.ui.canvas.geometry import ViewTransform
from inbetweener.ui.canvas.view import CanvasWidget
from tests.support.golden import assert_golden, bars_for_text, grabbed

PAPER, INK = QColor("#f8f8f8"), QColor("#404040")


def block() -> QImage:
    """A block of ink, 200 by 160 at (100, 70), on paper."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.fillRect(100, 70, 200, 160, INK)
    painter.end()
    return image


def motion(x: float = 24.0, y: float = 0.0) -> Motion:
    """Everything goes one way."""
    flow = np.full((150, 200, 2), (x / 2, y / 2), np.float32)
    weight = np.ones((150, 200), np.float32)
    return Motion(Way(flow, None, weight), Way(-flow, None, weight), 400, 300)


@pytest.fixture
def canvas(qtbot, monkeypatch):
    bars_for_text(monkeypatch)
    made = CanvasWidget()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    made.set_picture(block())
    made.zoom_to(1.0)
    return made


def show(canvas, kind: OverlayKind, moved: Motion | None, t: float = 0.5) -> None:
    canvas.layers.set_overlay(Overlaid(kind, "Flow", motion=moved, t=t))


def colour_at(canvas, x: float, y: float) -> QColor:
    return grabbed(canvas).pixelColor(QPointF(*canvas.transform.to_view(x, y)).toPoint())


@pytest.mark.parametrize("degrees", [0, 90, 200])
@pytest.mark.parametrize("is_mirrored", [False, True])
@pytest.mark.parametrize("way", [(24, 0), (0, 24), (-20, 14)])
def test_the_colour_is_that_of_the_wheel_in_the_same_direction(canvas, degrees, is_mirrored, way):
    canvas.turn(degrees, is_mirrored=is_mirrored)
    show(canvas, OverlayKind.FLOW_COLOURS, motion(*way))
    layer = canvas.layers.overlay.layer
    assert layer is not None
    seen = layer.pixelColor(layer.width() // 2, layer.height() // 2)

    legend = QImage(120, 120, QImage.Format.Format_ARGB32_Premultiplied)
    legend.fill(0)
    painter = QPainter(legend)
    paint_wheel(painter, QRectF(0, 0, 120, 120), canvas.transform)
    painter.end()
    turned = [canvas.transform.to_view(*point) for point in ((0, 0), way)]
    step = QPointF(turned[1][0] - turned[0][0], turned[1][1] - turned[0][1])
    at = QPointF(60, 60) + step * (50 / float(np.hypot(step.x(), step.y())))
    on_wheel = legend.pixelColor(at.toPoint())

    apart = abs(seen.hsvHue() - on_wheel.hsvHue())
    assert min(apart, 360 - apart) <= 12


def test_the_wheel_is_clear_in_the_middle_and_outside(qapp):
    disc = wheel(96)

    assert disc.pixelColor(48, 48).alpha() < 10
    assert disc.pixelColor(1, 1).alpha() == 0
    assert disc.pixelColor(94, 48).alpha() > 200
    assert disc.pixelColor(94, 48).hue() in range(-5, 20)  # red to the right, as in the paper


def test_only_what_is_drawn_is_shown_to_move(canvas):
    show(canvas, OverlayKind.FLOW_COLOURS, motion())
    layer = canvas.layers.overlay.layer
    assert layer is not None
    across, down = layer.width() / 400, layer.height() / 300

    assert layer.pixelColor(int(200 * across), int(150 * down)).alpha() > 200
    assert layer.pixelColor(int(40 * across), int(30 * down)).alpha() == 0


def test_arrows_leave_the_drawing_bright_and_the_paper_free(canvas):
    before = grabbed(canvas)
    show(canvas, OverlayKind.FLOW, motion())
    shown = grabbed(canvas)

    assert shown != before
    left, top = (round(each) for each in canvas.transform.origin)
    assert shown.copy(left, top, 400, 40) == before.copy(left, top, 400, 40)
    assert_golden(shown, "canvas-flow-arrows")


def test_colours_and_their_wheel(canvas):
    show(canvas, OverlayKind.FLOW_COLOURS, motion(-20, 14))

    assert_golden(grabbed(canvas), "canvas-flow-colours")


@pytest.mark.parametrize("zoom", [0.1, 0.5, 1.0, 3.0, 20.0])
def test_arrows_never_crowd_and_are_never_too_many(canvas, zoom):
    canvas.zoom_to(zoom)
    show(canvas, OverlayKind.FLOW, motion())
    arrows = canvas.layers.overlay.arrows
    assert arrows is not None
    with_painter = ArrowPainter(QPainter(), canvas.transform)

    assert 40 <= with_painter.step_px(arrows) * canvas.transform.scale <= 160
    assert len(with_painter.places(arrows)) <= 200


def test_long_arrows_stand_farther_apart(canvas):
    view = ViewTransform(640, 480, 400, 300)
    steps = []
    for length in (20, 300):
        show(canvas, OverlayKind.FLOW, motion(length), t=0.0)
        arrows = canvas.layers.overlay.arrows
        assert arrows is not None
        steps.append(ArrowPainter(QPainter(), view).step_px(arrows))

    assert steps[1] > steps[0]


def test_what_stands_still_has_no_arrows(canvas):
    show(canvas, OverlayKind.FLOW, motion(0.4))
    arrows = canvas.layers.overlay.arrows
    assert arrows is not None

    assert not ArrowPainter(QPainter(), canvas.transform).places(arrows)
    assert canvas.layers.overlay.remark == "up to 0 px"


def test_until_the_motion_is_known_the_picture_waits_dimmed(canvas):
    show(canvas, OverlayKind.FLOW, None)

    assert canvas.layers.overlay.is_loading
    assert colour_at(canvas, 20, 20).lightness() < PAPER.lightness() / 2


def test_a_motion_is_seen_anew_at_another_t_and_kept_for_the_way_back(canvas):
    moved, fields = motion(), []
    for t in (0.0, 0.5, 0.0):
        show(canvas, OverlayKind.FLOW, moved, t)
        fields.append(canvas.layers.overlay.arrows.field)

    assert fields[0].back[75, 100, 0] == 0
    assert fields[1].back[75, 100, 0] == pytest.approx(-12)
    assert np.array_equal(fields[0].back, fields[2].back)
