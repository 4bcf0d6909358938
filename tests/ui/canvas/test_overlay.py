from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from inbetweener.session.review.overlays import Overlaid, OverlayKind
from inbetweener.ui.canvas.overlay import OverlayMaker, colour_of
from inbetweener.ui.canvas.picture import Picture
from inbetweener.ui.canvas.view import CanvasWidget

PAPER, INK = QColor("#f8f8f8"), QColor("#101010")


def ball(x: float) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setBrush(INK)
    painter.drawEllipse(QPointF(x, 150), 40, 40)
    painter.end()
    return image


def grey(level: int, size: tuple[int, int] = (400, 300)) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(level, level, level))
    return image


def made(kind: OverlayKind, map_: QImage | None, picture: QImage, problem: str = ""):
    return OverlayMaker().make(Overlaid(kind, "title", map_, problem), Picture.of(picture))


def test_lightness_alone_tells_how_much(qapp):
    shades = [QColor.fromRgba(colour_of(step / 20)) for step in range(11)]
    weights = [
        (0.2126 * each.red() + 0.7152 * each.green() + 0.0722 * each.blue()) * each.alphaF()
        for each in shades
    ]

    assert weights == sorted(weights)
    assert (weights[0], len(set(weights))) == (0, len(weights))


def half_different() -> QImage:
    """A map of a difference: none at the left, all at the right."""
    image = grey(0).convertToFormat(QImage.Format.Format_Grayscale8)
    painter = QPainter(image)
    painter.fillRect(200, 0, 200, 300, QColor("white"))
    painter.end()
    return image


def test_what_is_the_same_is_clear_and_what_differs_is_not(qapp):
    map_ = half_different()
    layer = made(OverlayKind.DIFFERENCE, map_, ball(300)).layer

    assert layer.pixelColor(100, 20).alpha() == 0
    assert layer.pixelColor(300, 150).alpha() > 200
    assert map_.format() == QImage.Format.Format_Grayscale8  # the session's own is left alone


def test_doubt_is_shown_on_the_drawing_and_not_on_empty_paper(qapp):
    overlay = made(OverlayKind.CONFIDENCE, grey(0), ball(200))

    assert overlay.layer.pixelColor(200, 150).alpha() > 200
    assert overlay.layer.pixelColor(20, 20).alpha() == 0
    assert overlay.remark == "mean 0.00"


def test_certainty_is_clear(qapp):
    overlay = made(OverlayKind.CONFIDENCE, grey(255), ball(200))

    assert overlay.layer.pixelColor(200, 150).alpha() == 0
    assert overlay.remark == "mean 1.00"


@pytest.mark.parametrize(
    ("problem", "map_", "remark"),
    [("", None, "loading"), ("a key has none", None, "a key has none")],
)
def test_without_a_map_the_legend_says_why(qapp, problem, map_, remark):
    overlay = made(OverlayKind.CONFIDENCE, map_, ball(200), problem)

    assert (overlay.layer, overlay.remark) == (None, remark)


def test_the_canvas_dims_the_drawing_and_lights_up_what_differs(qtbot):
    canvas = CanvasWidget()
    qtbot.addWidget(canvas)
    canvas.resize(600, 400)
    canvas.set_picture(ball(300))
    canvas.layers.set_overlay(Overlaid(OverlayKind.DIFFERENCE, "Difference", half_different()))
    shown = canvas.grab().toImage()

    def at(x: float, y: float) -> QColor:
        return shown.pixelColor(QPointF(*canvas.transform.to_view(x, y)).toPoint())

    assert at(100, 20).lightness() < 128
    assert at(300, 150).lightness() > at(100, 20).lightness()
    canvas.layers.set_overlay(Overlaid(OverlayKind.DIFFERENCE, "Difference"))
    shown = canvas.grab().toImage()
    assert at(100, 20).lightness() < 128  # no flash of light while the next map is loaded
    canvas.layers.set_overlay(None)
    shown = canvas.grab().toImage()
    assert at(100, 20) == PAPER
