"""The legend of an overlay has the room that its words need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from inbetweener.session.review.overlays import OverlayKind
from inbetweener.ui.canvas.geometry import ViewTransform
from inbetweener.ui.canvas.overlay import Overlay
from inbetweener.ui.canvas.overlay_painter import OverlayPainter
from inbetweener.ui.language import LongEnglish
from inbetweener.ui.look import lettering
from inbetweener.wording import English, speak

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def _long_words() -> Iterator[None]:
    speak(LongEnglish())
    yield
    speak(English())


@pytest.mark.parametrize(
    "kind", [OverlayKind.LINES, OverlayKind.LEAKS, OverlayKind.CONFIDENCE, OverlayKind.FLOW]
)
@pytest.mark.usefixtures("qapp", "_long_words")
def test_no_word_of_a_legend_is_cut_off(monkeypatch, kind):
    cut: list[str] = []
    count = 0

    def draw(painter: QPainter, box: Any, text: str, *_rest: object) -> None:
        nonlocal count
        count += 1
        if QFontMetricsF(painter.font()).horizontalAdvance(text) > box.width() + 0.5:
            cut.append(text)

    monkeypatch.setattr(lettering, "draw_text", draw)
    canvas = QImage(640, 400, QImage.Format.Format_ARGB32_Premultiplied)
    layer = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(canvas)
    legend = OverlayPainter(painter, ViewTransform(640, 400))
    legend.paint_legend(Overlay(kind, layer, "Title", "a remark of some length"))
    painter.end()

    assert count >= 4
    assert cut == []
