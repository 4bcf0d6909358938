from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.marker import Marker, MarkerSign
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.canvas.view import CanvasWidget, Ghost
from inbetweener.ui.look import theme
from inbetweener.ui.parts.chart_ladder import ChartLadder
from inbetweener.ui.timeline.scrolling import SCROLL_BAR_PX
from inbetweener.ui.timeline.widget import TimelineWidget
from tests.support import golden
from tests.support.golden import assert_golden, bars_for_text, grabbed
from tests.support.shots import mixed_states, names_of, plan_of, plan_of_every_kind, roles_of

if TYPE_CHECKING:
    from inbetweener.core.plan import FramePlan

LEFT = Qt.MouseButton.LeftButton
CLEAR, PAPER = QColor(0, 0, 0, 0), QColor("#f7f6f2")


@pytest.fixture(autouse=True)
def _text_as_bars(monkeypatch):
    bars_for_text(monkeypatch)


def drawing(x: float, ground: QColor = PAPER) -> QImage:
    """A ball at `x` in black outline and flat colour."""
    image = QImage(320, 180, QImage.Format.Format_ARGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#111111"), 4))
    painter.setBrush(QColor("#e85f4c"))
    painter.drawEllipse(QPointF(x, 84), 44, 44)
    painter.end()
    return image


def timeline(qtbot: Any, plan: FramePlan, size: tuple[int, int] = (960, 180)) -> TimelineWidget:
    widget = TimelineWidget()
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.set_plan(plan, names_of(plan), roles_of(plan, breakdowns=(1,)), 1, 24.0)
    widget.set_states(mixed_states(plan))
    widget.show()  # so that it takes its size
    widget.set_thumbnail_source(lambda key: QPixmap.fromImage(drawing(60 + 30 * (key % 8))))
    return widget


def without_scroll_bar(widget: TimelineWidget) -> QImage:
    """What a timeline paints itself; the scroll bar looks as the platform has it."""
    return grabbed(widget).copy(0, 0, widget.width(), widget.height() - SCROLL_BAR_PX)


def test_a_timeline_with_every_kind_of_cell_and_state(qtbot):
    widget = timeline(qtbot, plan_of_every_kind())
    widget.set_playhead(11)
    widget.set_selected_gaps(frozenset({1, 2}))
    widget.set_cached_frames([*range(12), *range(20, 30)])

    assert_golden(without_scroll_bar(widget), "timeline-every-kind")


def test_a_timeline_with_pictures_of_inbetweens(qtbot):
    widget = timeline(qtbot, plan_of_every_kind())
    states = mixed_states(plan_of_every_kind())
    widget.set_inbetween_thumbnail_source(
        lambda cell: (
            drawing(50 + 40 * cell.order)
            if states.get(cell) in (CellState.READY, CellState.STALE, CellState.FAILED)
            else None
        )
    )

    assert_golden(without_scroll_bar(widget), "timeline-pictures")


def test_a_ruler_with_markers_and_a_range(qtbot):
    widget = timeline(qtbot, plan_of_every_kind())
    frames = (4, 8, 24, 28, 40)
    signs = (*MarkerSign, MarkerSign.FLAG)
    texts = ("ab", "a mark that is cut", "", "hit", "at last")
    widget.set_markers(tuple(map(Marker, frames, texts, signs)))
    widget.set_work_range((10, 33))
    widget.set_playhead(16)

    assert_golden(without_scroll_bar(widget), "timeline-markers")


def test_short_holds_and_cuts_are_told_from_keys(qtbot):
    gaps = [
        Gap(length, treatment=treatment)
        for length in (1, 2, 3, 5)
        for treatment in (Treatment.HOLD, Treatment.CUT, Treatment.INBETWEEN)
    ]

    assert_golden(without_scroll_bar(timeline(qtbot, plan_of(*gaps))), "timeline-short-holds")


def test_a_timeline_as_low_as_it_goes(qtbot):
    lowest = TimelineWidget().minimumSizeHint().height()
    widget = timeline(qtbot, plan_of_every_kind(), (960, lowest))

    assert_golden(without_scroll_bar(widget), "timeline-low")


def test_a_timeline_from_near(qtbot):
    widget = timeline(qtbot, plan_of_every_kind())
    for _ in range(9):
        widget.zoom_in()

    assert_golden(without_scroll_bar(widget), "timeline-near")


def test_a_timeline_of_two_thousand_keys(qtbot):
    gaps = [
        Gap(8, treatment=Treatment.HOLD if gap % 90 > 80 else Treatment.INBETWEEN)
        for gap in range(1999)
    ]
    plan = plan_of(*gaps)
    widget = timeline(qtbot, plan)
    states = list(mixed_states(plan).values())
    cells = list(mixed_states(plan))
    widget.set_states({cell: states[cell.gap // 300] for cell in cells})
    widget.set_selected_gaps(frozenset(range(400, 700)))
    widget.set_cached_frames(range(3000, 9000))
    widget.set_playhead(8000)

    assert_golden(without_scroll_bar(widget), "timeline-2000-keys")
    for _ in range(16):
        widget.zoom_in()
    assert_golden(without_scroll_bar(widget), "timeline-2000-keys-nearer")


def test_a_key_that_is_dragged(qtbot):
    widget = timeline(qtbot, plan_of_every_kind())
    place = QPoint(round(widget.axis.center_x_of(16)), 80)
    qtbot.mousePress(widget, LEFT, pos=place)
    qtbot.mouseMove(widget, place + QPoint(20, 0))
    qtbot.mouseMove(widget, place + QPoint(50, 0))

    assert_golden(without_scroll_bar(widget), "timeline-drag")


def test_a_timeline_without_a_shot(qtbot):
    widget = TimelineWidget()
    qtbot.addWidget(widget)
    widget.resize(480, 120)

    assert_golden(without_scroll_bar(widget), "timeline-empty")


def test_a_timeline_on_a_screen_at_150_percent(qtbot):
    widget = timeline(qtbot, plan_of_every_kind(), (640, 170))
    image = QImage(960, 255, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1.5)
    widget.render(image)

    assert_golden(image, "timeline-150-percent")


@pytest.mark.parametrize(("name", "ground"), [("paper", PAPER), ("cel", CLEAR)])
def test_onion_skin(qtbot, name, ground):
    widget = CanvasWidget()
    qtbot.addWidget(widget)
    widget.resize(480, 300)
    widget.set_picture(drawing(160, ground), True, "rendering…")
    widget.set_ghosts(
        [
            Ghost(drawing(100, ground), theme.GHOST_BEFORE, 0.6),
            Ghost(drawing(220, ground), theme.GHOST_AFTER, 0.6),
        ]
    )

    assert_golden(grabbed(widget), f"canvas-onion-{name}")


def test_a_canvas_offering_to_take_a_folder(qtbot):
    widget = CanvasWidget()
    qtbot.addWidget(widget)
    widget.resize(480, 300)
    widget.set_picture(drawing(160))
    widget._offer_drop(True)

    assert_golden(grabbed(widget), "canvas-drop")


def ladder(qtbot: Any, times: tuple[float, ...]) -> ChartLadder:
    widget = ChartLadder()
    qtbot.addWidget(widget)
    widget.resize(180, 220)
    widget.set_chart(times, "A0009", "A0017", breakdown=1)
    return widget


def test_a_ladder(qtbot):
    assert_golden(grabbed(ladder(qtbot, (0.1, 0.35, 0.7))), "ladder", 10)


def test_a_ladder_with_more_ticks_than_numbers_fit(qtbot):
    widget = ladder(qtbot, tuple(tick / 24 for tick in range(1, 24)))

    assert_golden(grabbed(widget), "ladder-crowded", 10)


def test_a_ladder_being_dragged(qtbot):
    widget = ladder(qtbot, (0.1, 0.35, 0.7))
    widget.show()
    y_of = widget.geometry_of_ladder.y_of
    qtbot.mousePress(widget, LEFT, pos=QPoint(36, round(y_of(0.35))))
    qtbot.mouseMove(widget, QPoint(36, round(y_of(0.5)) + 2))

    assert_golden(grabbed(widget), "ladder-drag", 10)


def test_a_ladder_that_is_disabled_or_empty(qtbot):
    off = ladder(qtbot, (0.25, 0.5))
    off.setEnabled(False)
    empty = ladder(qtbot, ())
    QApplication.sendEvent(empty, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))

    assert_golden(grabbed(off), "ladder-disabled", 10)
    assert_golden(grabbed(empty), "ladder-empty", 10)


def test_a_picture_that_differs_fails_and_leaves_what_differs(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(golden, "FOLDER", tmp_path)
    monkeypatch.delenv(golden.ACCEPT, raising=False)
    drawing(100).save(str(tmp_path / "ball.png"))
    assert_golden(drawing(100), "ball")

    with pytest.raises(pytest.fail.Exception, match="pixels differ"):
        assert_golden(drawing(104), "ball")
    assert QImage(str(tmp_path / "failed" / "ball.png")).width() == 3 * 320
    with pytest.raises(pytest.fail.Exception, match="no golden picture"):
        assert_golden(drawing(100), "square")
