"""The pin tool through the real window: mouse, keyboard, list, undo, however one looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from inbetweener.core.pin import Arcs, Depth, Fate, Pin, Shape
from inbetweener.core.pins import pins_of
from inbetweener.session.pins.marks import Place, pin_between
from inbetweener.ui.canvas.pin_bar import PinBar
from tests.support.pin_front import (
    CTRL,
    LEFT,
    NONE,
    SHIFT,
    double_click,
    drag,
    hover,
    key,
    last_pin,
    pins,
    settle,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "support raise")  # offscreen


NEXT = (
    *("pin_points", "pin_lines", "pin_regions"),
    *("pin_moving", "pin_staying", "pin_appearing", "pin_vanishing"),
)


@pytest.fixture
def tool(front):
    """The window on an inbetween of the first gap; the tool is in the hand."""
    front.studio.engine.moves_px = 4.0
    front.workspace.playback.show_frame(4)
    settle(front)
    front.press("P")
    settle(front)
    return front


def list_of(front) -> QListView:
    found = front.window.findChild(QListView, "pins_list")
    assert isinstance(found, QListView)
    return found


def rows(front) -> list[str]:
    model = list_of(front).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_tool_shows_keys_list_and_button(tool):
    assert tool.window.actions_by_name["pin_tool"].isChecked()
    assert tool.window.docks["pins"].isVisible()
    assert tool.window.canvas.layers.pins.names == ("A0001", "A0009")
    assert tool.window.canvas.layers.pins.inset is not None


@pytest.mark.parametrize("look", ["", "mirror_view", "rotate_right", "zoom_in"])
def test_a_drag_sets_a_pin_however_one_looks(tool, look):
    if look:
        tool.trigger(look)
    drag(tool, (20, 20), (22, 22), (30, 26))

    assert pins(tool) == [(20, 20, 30, 26)]


def test_two_clicks_set_a_pin(tool):
    drag(tool, (20, 20))
    hover(tool, 26, 24)
    assert tool.window.canvas.layers.pins.sheet.value == "b"
    drag(tool, (30, 26))

    assert pins(tool) == [(20, 20, 30, 26)]


def test_a_pin_is_dragged_at_either_end_and_taken_back(tool):
    drag(tool, (20, 20), (30, 26))
    drag(tool, (30, 26), (35, 30))
    drag(tool, (20, 20), (15, 18))
    assert pins(tool) == [(15, 18, 35, 30)]
    tool.trigger("undo")
    tool.trigger("undo")
    assert pins(tool) == [(20, 20, 30, 26)]
    tool.trigger("undo")

    assert pins(tool) == []


@pytest.mark.parametrize(
    ("look", "moved"),
    [("", (31, 26)), ("mirror_view", (29, 26)), ("rotate_right", None)],
)
def test_arrows_nudge_as_it_is_seen(tool, look, moved):
    drag(tool, (20, 20), (30, 26))
    if look:
        tool.trigger(look)
    before = tool.window.canvas.transform.to_view(*pins(tool)[0][2:])
    key(tool, Qt.Key.Key_Right)
    if moved:
        assert pins(tool)[0][2:] == moved
    key(tool, Qt.Key.Key_Right, SHIFT)
    after = tool.window.canvas.transform.to_view(*pins(tool)[0][2:])

    assert after[0] - before[0] > 5 * tool.window.canvas.transform.scale
    assert after[1] == pytest.approx(before[1], abs=tool.window.canvas.transform.scale)


def test_delete_takes_the_pin_and_not_the_key(tool):
    tool.workspace.playback.show_frame(0)
    drag(tool, (20, 20), (30, 26))
    key(tool, Qt.Key.Key_Delete)

    assert pins(tool) == []
    assert len(tool.workspace.document.shot.keys) == 4


def test_tab_selects_one_end_after_the_other(tool):
    drag(tool, (20, 20), (30, 26))
    drag(tool, (20, 40), (30, 44))
    key(tool, Qt.Key.Key_Tab)  # the path of the second
    key(tool, Qt.Key.Key_Tab)
    key(tool, Qt.Key.Key_Left)
    key(tool, Qt.Key.Key_Tab)
    key(tool, Qt.Key.Key_Down)

    assert pins(tool) == [(19, 20, 30, 27), (20, 40, 30, 44)]


def test_without_pins_tab_goes_on_to_the_next_widget(tool):
    tool.window.canvas.setFocus()
    QTest.keyClick(tool.window.canvas, Qt.Key.Key_Tab)

    assert not tool.window.canvas.hasFocus()


def test_escape_drops_the_pin_and_then_the_tool(tool):
    drag(tool, (20, 20))
    key(tool, Qt.Key.Key_Escape)
    assert tool.window.canvas.layers.pins.pins == ()
    key(tool, Qt.Key.Key_Escape)

    assert tool.window.canvas.layers.pins is None
    assert not tool.window.actions_by_name["pin_tool"].isChecked()
    assert not tool.window.docks["pins"].isVisible()


def test_a_click_with_ctrl_pins_what_does_not_move(tool):
    drag(tool, (40, 40), keys=CTRL | SHIFT)

    assert pins(tool) == [(40, 40, 40, 40)]


def test_what_stays_is_pinned_in_the_middle_of_the_view_by_the_keyboard(front, monkeypatch):
    monkeypatch.setattr(QCursor, "pos", lambda: QPoint(-500, -500))
    front.press("Alt+P")
    settle(front)
    front.press("Alt+P")
    x, y, *_ = pins(front)[0]
    key(front, Qt.Key.Key_Right, SHIFT)

    assert pins(front)[0] == (x + 10, y, x + 10, y)


def test_enter_points_with_a_cross_hair_and_clicks_with_it(tool):
    key(tool, Qt.Key.Key_Return)
    cross = tool.workspace.pinning.tool.hand.cross
    key(tool, Qt.Key.Key_Left, SHIFT)
    key(tool, Qt.Key.Key_Return)
    key(tool, Qt.Key.Key_Right, SHIFT)
    key(tool, Qt.Key.Key_Right, SHIFT)
    key(tool, Qt.Key.Key_Down)
    key(tool, Qt.Key.Key_Return)

    [pin] = pins_of(tool.workspace.document.shot, 0)
    assert (pin.a_x + 0.5, pin.a_y + 0.5) == pytest.approx((cross.x - 10, cross.y), abs=0.02)
    assert (pin.b_x - pin.a_x, pin.b_y - pin.a_y) == pytest.approx((20, 1), abs=0.02)


def test_escape_lets_go_of_the_cross_hair_and_then_of_the_tool(tool):
    key(tool, Qt.Key.Key_Return)
    key(tool, Qt.Key.Key_Escape)
    assert tool.workspace.pinning.tool.is_on
    assert tool.window.canvas.layers.pins.cross is None
    key(tool, Qt.Key.Key_Escape)

    assert not tool.workspace.pinning.tool.is_on


def test_the_middle_button_still_pans(tool):
    canvas = tool.window.canvas
    for _ in range(4):
        tool.trigger("zoom_in")
    before, middle = canvas.transform, Qt.MouseButton.MiddleButton
    QTest.mousePress(canvas, middle, NONE, QPoint(200, 200))
    at = QPointF(240, 220)
    move = QMouseEvent(
        QEvent.Type.MouseMove, at, canvas.mapToGlobal(at), Qt.MouseButton.NoButton, middle, NONE
    )
    QApplication.sendEvent(canvas, move)
    QTest.mouseRelease(canvas, middle, NONE, QPoint(240, 220))

    assert canvas.transform != before
    assert pins(tool) == []


def test_the_inset_gives_way_to_the_pointer(tool):
    layers = tool.window.canvas.layers
    box = layers._inset.box(tool.window.canvas.transform)
    inside = tool.window.canvas.transform.to_picture(box.center().x(), box.center().y())
    hover(tool, *inside)

    assert not layers._inset.box(tool.window.canvas.transform).contains(box.center())


def test_the_list_tells_and_selects(tool):
    drag(tool, (20, 20), (30, 26))
    drag(tool, (40, 40), keys=CTRL | SHIFT)
    assert rows(tool) == ["1   20, 20 → 30, 26", "2   40, 40   stays"]
    view = list_of(tool)
    QTest.mouseClick(
        view.viewport(), LEFT, NONE, view.visualRect(view.model().index(0, 0)).center()
    )
    assert tool.workspace.pinning.tool.selected.index == 0
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert tool.workspace.pinning.tool.selected.index == 1
    QTest.keyClick(view, Qt.Key.Key_Delete)

    assert rows(tool) == ["1   20, 20 → 30, 26"]
    tool.trigger("clear_pins")
    assert rows(tool) == []
    tool.trigger("undo")
    assert len(rows(tool)) == 1


def test_a_list_row_selects_what_it_is_of_where_it_is(tool):
    tool.press("9")
    drag(tool, (24, 24))
    view = list_of(tool)
    assert rows(tool) == ["1   24, 24   appears"]
    QTest.mouseClick(
        view.viewport(), LEFT, NONE, view.visualRect(view.model().index(0, 0)).center()
    )

    assert tool.workspace.pinning.tool.selected.end.value == "b"


def test_the_bar_on_the_canvas_says_what_is_pinned_next_and_keys_choose_it(tool):
    bar = tool.window.findChild(PinBar)
    actions = tool.window.actions_by_name
    assert bar.isVisible()
    tool.press("6")
    tool.press("0")
    assert [name for name in NEXT if actions[name].isChecked()] == ["pin_regions", "pin_vanishing"]
    drag(tool, (14, 24))
    assert (last_pin(tool).shape, last_pin(tool).fate) == (Shape.REGION, Fate.VANISHES)
    tool.press("P")

    assert not bar.isVisible()
    assert [name for name in NEXT if actions[name].isChecked()] == []


def test_a_kind_that_is_chosen_takes_the_tool_up(front):
    front.press("5")

    assert front.workspace.pinning.tool.is_on
    assert front.window.canvas.layers.pins.hint == "Draw along a line of A0001, from end to end"


def test_where_there_is_little_room_the_bar_has_symbols_alone(tool):
    bar = tool.window.findChild(PinBar)
    tool.window.canvas.setFixedWidth(1200)
    tool.qtbot.waitUntil(lambda: bar.width() > 400)
    tool.window.canvas.setFixedWidth(400)

    tool.qtbot.waitUntil(lambda: bar.width() < 400)


def test_the_bar_gives_way_to_what_is_said(tool):
    bar = tool.window.findChild(PinBar)
    before = bar.y()
    tool.window.notices.show_notice("Something has happened.")
    notices = tool.window.notices
    tool.qtbot.waitUntil(lambda: bar.y() > notices.geometry().bottom())
    notices.clear()

    tool.qtbot.waitUntil(lambda: bar.y() == before)


def test_a_line_is_clicked_and_completed_with_enter(tool):
    tool.press("5")
    for _ in range(2):
        drag(tool, (10, 30))
        drag(tool, (40, 30))
        key(tool, Qt.Key.Key_Return)

    assert last_pin(tool).shape is Shape.LINE
    assert len(last_pin(tool).a) == 2


def test_a_path_is_bent_straightened_by_a_double_click_and_undone(tool):
    drag(tool, (10, 20), (50, 20))
    drag(tool, (30, 20), (30, 26), (30, 34))
    assert len(last_pin(tool).path) == 1
    double_click(tool, 30, 34)
    assert (last_pin(tool).path, last_pin(tool).arcs) == ((), Arcs.STRAIGHT)
    tool.trigger("undo")
    tool.trigger("undo")

    assert last_pin(tool) == Pin(9.5, 19.5, 49.5, 19.5)


def test_paths_and_depth_by_keys(tool):
    drag(tool, (10, 20), (50, 20))
    tool.press("T")
    assert last_pin(tool).arcs is Arcs.STRAIGHT
    tool.press("U")
    assert last_pin(tool).arcs is Arcs.AUTOMATIC
    tool.trigger("pin_path_gap")
    tool.trigger("pin_behind")
    assert (last_pin(tool).arcs, last_pin(tool).depth) == (None, Depth.BEHIND)
    assert tool.window.actions_by_name["pin_behind"].isChecked()
    tool.workspace.pinning.tool.select(None)

    assert not tool.window.actions_by_name["pin_behind"].isEnabled()


def test_laid_down_the_panel_that_was_in_front_before_is_again(front):
    front.window.docks.show("history")
    history = front.window.docks["history"]
    front.qtbot.waitUntil(lambda: not history.visibleRegion().isEmpty())
    front.press("P")
    front.qtbot.waitUntil(lambda: history.visibleRegion().isEmpty())
    front.press("P")

    front.qtbot.waitUntil(lambda: not history.visibleRegion().isEmpty())


def test_a_contradiction_is_told_in_the_list_and_on_the_canvas(tool):
    edits = tool.workspace.pinning.tool.edits
    edits.add(0, pin_between(Place(20, 20), Place(30, 26)))
    edits.add(0, pin_between(Place(20.5, 20), Place(50, 40)))
    item = list_of(tool).model().index(1, 0)

    assert item.data(Qt.ItemDataRole.ToolTipRole) == "Pin 2 contradicts pin 1 and is not used"
    assert not item.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert tool.window.canvas.layers.pins.is_warning


def test_what_cannot_be_set_is_said(tool):
    tool.workspace.pinning.tool.edits.add(0, pin_between(Place(1e9, 0), Place(0, 0)))

    assert tool.notices() == ["A pin lies on the picture or near it."]


def test_a_list_that_the_artist_opened_stays(front):
    front.window.docks.show("pins")
    front.press("P")
    front.press("P")

    assert front.window.docks["pins"].isVisible()


def test_on_the_last_key_the_tool_is_greyed_out(front):
    front.workspace.playback.show_frame(24)
    actions = front.window.actions_by_name

    assert not actions["pin_tool"].isEnabled()
    assert not actions["pin_still"].isEnabled()
    front.workspace.playback.show_frame(0)
    assert actions["pin_tool"].isEnabled()


def test_a_stale_gap_is_rendered_with_the_pins(tool):
    drag(tool, (20, 20), (30, 26))
    tool.trigger("render_all")
    tool.studio.wait(lambda: not tool.workspace.queue.is_busy)

    assert (Pin(19.5, 19.5, 29.5, 25.5),) in tool.studio.engine.pins
