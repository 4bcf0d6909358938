"""Spacing dots through the real window: the pointer, the ladder, the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inbetweener.session.settings import SettingsStore
from inbetweener.ui.parts.chart_ladder import ChartLadder

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dots(front):
    """The window on an inbetween of the first gap, in which all moves 4 pixels; dots are on."""
    front.studio.engine.moves_px = 4.0
    front.workspace.playback.show_frame(4)
    settle(front)
    front.press("S")
    return front


def settle(front) -> None:
    workspace = front.workspace
    front.studio.settle()
    front.studio.wait(
        lambda: workspace.pictures._thread.is_idle and workspace.motions._thread.is_idle
    )


def view_point(front, x: float, y: float) -> QPointF:
    return QPointF(*front.window.canvas.transform.to_view(x, y))


def move(widget, at: QPointF, held=Qt.MouseButton.NoButton) -> None:
    event = QMouseEvent(QEvent.Type.MouseMove, at, widget.mapToGlobal(at), held, held, NONE)
    QApplication.sendEvent(widget, event)


def hover(front, x: float, y: float) -> None:
    move(front.window.canvas, view_point(front, x, y))
    settle(front)


def shift_click(front, x: float, y: float) -> None:
    at = view_point(front, x, y).toPoint()
    QTest.mouseClick(front.window.canvas, LEFT, SHIFT, at)
    settle(front)


def leave(front) -> None:
    QApplication.sendEvent(front.window.canvas, QEvent(QEvent.Type.Leave))


def painted(front) -> list[tuple[float, float]]:
    """Where the canvas paints dots, in pixels of the picture."""
    spacing = front.window.canvas.layers.spacing
    return [(round(dot.x, 2), round(dot.y, 2)) for dot in spacing.dots] if spacing else []


def is_ticked(front, name: str) -> bool:
    return bool(front.window.actions_by_name[name].isChecked())


@pytest.mark.parametrize("look", ["", "mirror_view", "rotate_right", "zoom_in"])
def test_the_dots_follow_the_pointer_however_one_looks(dots, look):
    if look:
        dots.trigger(look)
    hover(dots, 10, 20)

    assert painted(dots) == [(10, 20), (11, 20), (12, 20), (13, 20), (14, 20)]
    hover(dots, 20, 30)
    assert painted(dots)[0] == (20, 30)


def test_the_dots_go_with_the_pointer(dots):
    hover(dots, 10, 20)
    leave(dots)

    assert painted(dots) == []


def test_dragging_a_tick_moves_the_dots_before_it_is_let_go(dots):
    shift_click(dots, 10, 20)
    leave(dots)
    ladder = dots.window.inspector.findChild(ChartLadder)
    y_of = ladder.geometry_of_ladder.y_of
    QTest.mousePress(ladder, LEFT, NONE, QPoint(36, round(y_of(0.5))))
    for t in (0.6, 0.66):
        move(ladder, QPointF(36, y_of(t)), LEFT)

    while_dragged = painted(dots)
    assert while_dragged[2][0] == pytest.approx(10 + 4 * 2 / 3, abs=0.05)  # snapped to 2/3
    assert [while_dragged[0], while_dragged[4]] == [(10, 20), (14, 20)]
    QTest.mouseRelease(ladder, LEFT, NONE, QPoint(36, round(y_of(0.66))))
    assert painted(dots) == while_dragged
    dots.trigger("undo")
    assert painted(dots)[2] == (12, 20)


def test_nudging_a_tick_by_the_keyboard_moves_the_dots(dots):
    hover(dots, 10, 20)
    ladder = dots.window.inspector.findChild(ChartLadder)
    ladder.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyPress(ladder, Qt.Key.Key_Up, SHIFT)

    assert painted(dots)[1] == (10.8, 20)
    QTest.keyRelease(ladder, Qt.Key.Key_Up, SHIFT)


def test_shift_and_click_pins_and_on_a_dot_lets_go(dots):
    shift_click(dots, 10, 20)
    assert is_ticked(dots, "pin_spacing")
    hover(dots, 40, 40)
    assert painted(dots)[0] == (10, 20)
    shift_click(dots, 40, 40)
    assert painted(dots)[0] == (40, 40)
    shift_click(dots, 42, 40)  # the second inbetween's dot

    assert not is_ticked(dots, "pin_spacing")


def test_with_dots_off_shift_and_click_does_nothing(front):
    shift_click(front, 10, 20)

    assert painted(front) == []
    assert not is_ticked(front, "pin_spacing")


def test_by_the_keyboard_alone_the_middle_of_the_view_is_pinned(front, monkeypatch):
    monkeypatch.setattr(QCursor, "pos", lambda: QPoint(-500, -500))
    front.studio.engine.moves_px = 4.0
    front.press("Shift+S")
    settle(front)

    assert is_ticked(front, "spacing_dots")
    assert painted(front)[0] == pytest.approx((32, 24), abs=1)
    front.press("Shift+S")
    assert painted(front) == []


def test_while_it_plays_there_are_no_dots(dots):
    shift_click(dots, 10, 20)
    dots.trigger("play")
    assert painted(dots) == []
    dots.trigger("play")
    dots.workspace.playback.show_frame(4)
    settle(dots)

    assert len(painted(dots)) == 5


def test_the_choice_is_kept_and_taken_back(dots):
    assert SettingsStore(dots.studio.home / "config").load().spacing_dots
    assert is_ticked(dots, "spacing_dots")
    dots.press("S")

    assert not is_ticked(dots, "spacing_dots")
    hover(dots, 10, 20)
    assert painted(dots) == []


def test_with_no_shot_open_nothing_happens(make_studio, make_front):
    front = make_front(make_studio())
    for name in ("spacing_dots", "pin_spacing", "pin_spacing"):
        front.trigger(name)

    assert painted(front) == []
