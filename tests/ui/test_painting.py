"""What cannot be painted is an error message; the window goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from inbetweener.ui.canvas.painter import CanvasPainter
from inbetweener.ui.canvas.view import CanvasWidget
from inbetweener.ui.parts.chart_ladder import ChartLadder
from inbetweener.ui.parts.ladder_painter import LadderPainter
from inbetweener.ui.sheet.painter import SheetPainter
from inbetweener.ui.sheet.view import SheetView
from inbetweener.ui.timeline.painter import TimelinePainter
from inbetweener.ui.timeline.view import TimelineView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def fail(*_: Any) -> None:
    raise ArithmeticError("this cannot be painted")


@pytest.mark.parametrize(
    ("kind", "painter", "method"),
    [
        (CanvasWidget, CanvasPainter, "paint_ground"),
        (TimelineView, TimelinePainter, "paint"),
        (ChartLadder, LadderPainter, "paint"),
        (SheetView, SheetPainter, "paint"),
    ],
)
def test_a_part_that_cannot_be_painted_is_painted_the_next_time(
    front, qtbot, monkeypatch, kind, painter, method
):
    # The ladder of a pin is hidden until one is selected.
    is_ladder = kind is ChartLadder
    part = front.window.inspector.ladder if is_ladder else front.window.findChild(kind)
    if isinstance(part, SheetView):
        front.window.docks.show("sheet")
    qtbot.waitUntil(part.isVisible)
    surface = part.viewport() if isinstance(part, SheetView) else part
    painted: list[QWidget] = []
    paint: Callable[..., None] = getattr(painter, method)

    def paint_well(*args: Any) -> None:
        paint(*args)
        painted.append(part)

    with qtbot.captureExceptions() as errors:
        monkeypatch.setattr(painter, method, fail)
        surface.update()
        qtbot.waitUntil(lambda: bool(errors))
        monkeypatch.setattr(painter, method, paint_well)
        surface.update()
        qtbot.waitUntil(lambda: bool(painted))

    assert {kind for kind, *_ in errors} == {ArithmeticError}
