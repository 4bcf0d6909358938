from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage

from inbetweener.imaging.lines import LineFate
from inbetweener.session.review.overlays import Overlaid, OverlayKind
from inbetweener.ui.canvas.line_layer import colours, lines_layer
from inbetweener.ui.canvas.view import CanvasWidget
from inbetweener.ui.look import theme
from inbetweener.ui.look.palettes import DARK, LIGHT
from tests.support.golden import assert_golden, bars_for_text, grabbed

FATES = tuple(fate for fate in LineFate if fate is not LineFate.NONE)


def stripes() -> np.ndarray:
    """Five lines from left to right, one of each fate."""
    fates = np.zeros((120, 200), np.uint8)
    for place, fate in enumerate(FATES):
        fates[20 + 20 * place : 22 + 20 * place, 20:180] = fate
    return fates


def test_each_fate_has_its_colour_and_no_line_is_clear(qapp):
    layer = lines_layer(stripes())

    for place, fate in enumerate(FATES[1:-1], start=1):
        assert layer.pixelColor(100, 20 + 20 * place).name() == colours()[fate].name()
    assert layer.pixelColor(100, 10).alpha() == 0


def test_fates_are_told_apart_by_width_and_dashes_too(qapp):
    layer = lines_layer(stripes())

    def height(place: int) -> int:
        around = range(20 + 20 * place - 6, 20 + 20 * place + 8)
        return sum(layer.pixelColor(100, y).alpha() > 0 for y in around)

    assert height(0) < height(1)
    lost = [layer.pixelColor(x, 20 + 20 * 4).alpha() > 0 for x in range(30, 170)]
    assert 0.3 < sum(lost) / len(lost) < 0.7


def test_the_layer_has_the_colours_of_the_theme_in_use(qtbot):
    canvas = CanvasWidget()
    qtbot.addWidget(canvas)
    picture = QImage(200, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    canvas.set_picture(picture)
    map_ = QImage(stripes().tobytes(), 200, 120, 200, QImage.Format.Format_Grayscale8).copy()
    canvas.layers.set_overlay(Overlaid(OverlayKind.LINES, "Lines", map_))
    seen = []
    for palette in (DARK, LIGHT, DARK):
        theme.paint_with(palette)
        overlay = canvas.layers.overlay
        assert overlay is not None
        assert overlay.layer is not None
        seen.append(overlay.layer.pixelColor(100, 80).name())

    assert seen == [DARK.warning.name(), LIGHT.warning.name(), DARK.warning.name()]


def test_lines_over_a_drawing(qtbot, monkeypatch):
    bars_for_text(monkeypatch)
    canvas = CanvasWidget()
    qtbot.addWidget(canvas)
    canvas.resize(640, 420)
    canvas.show()
    picture = QImage(400, 240, QImage.Format.Format_RGB32)
    picture.fill(QColor("#c9b79a"))
    canvas.set_picture(picture)
    canvas.zoom_to(1.0)
    fates = stripes()
    map_ = QImage(fates.tobytes(), 200, 120, 200, QImage.Format.Format_Grayscale8).copy()
    canvas.layers.set_overlay(Overlaid(OverlayKind.LINES, "Lines", map_))

    assert_golden(grabbed(canvas), "canvas-lines")
