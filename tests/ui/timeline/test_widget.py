from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QMouseEvent,
    QPixmap,
    QRegion,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from inbetweener.core.plan import CellId, FramePlan
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.timeline.view import EMPTY_TEXT, TimelineView
from inbetweener.ui.timeline.widget import TimelineWidget
from tests.support.shots import mixed_states, names_of, plan_of, plan_of_every_kind, roles_of

if TYPE_CHECKING:
    from collections.abc import Iterator

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Timeline:
    """A timeline on the screen, and everything that it asked for."""

    def __init__(self, qtbot, plan) -> None:
        self.qtbot = qtbot
        self.widget = TimelineWidget()
        qtbot.addWidget(self.widget)
        self.widget.resize(800, 200)
        self.show_plan(plan)
        self.widget.show()
        self.frames: list[int] = []
        self.selections: list[frozenset[int]] = []
        self.moves: list[tuple[int, int, bool]] = []
        self.widget.frame_requested.connect(self.frames.append)
        self.widget.gap_selected.connect(self.selections.append)
        self.widget.key_move_requested.connect(lambda *move: self.moves.append(move))

    def focus(self) -> None:
        self.widget.activateWindow()
        self.widget.setFocus()
        self.qtbot.waitUntil(self.widget.hasFocus)

    def show_plan(self, plan) -> None:
        self.widget.set_plan(plan, names_of(plan), roles_of(plan), 1, 24.0)

    def point(self, frame, right=0.0) -> QPoint:
        bands = self.widget.bands
        y = bands.cells_top + bands.cells_height / 2
        return QPointF(self.widget.axis.center_x_of(frame) + right, y).toPoint()

    def on_ruler(self, frame) -> QPoint:
        return QPoint(self.point(frame).x(), 6)

    def press(self, point, modifiers=PLAIN, button=LEFT) -> None:
        self.qtbot.mousePress(self.widget, button, modifiers, point)

    def move(self, point) -> None:
        self.qtbot.mouseMove(self.widget, point)

    def release(self, point, button=LEFT) -> None:
        self.qtbot.mouseRelease(self.widget, button, PLAIN, point)

    def click(self, point, modifiers=PLAIN) -> None:
        self.press(point, modifiers)
        self.release(point)

    def wheel(self, x, angle, modifiers=PLAIN) -> None:
        at = QPointF(x, 80)
        event = QWheelEvent(
            at,
            QPointF(self.widget.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.widget, event)


@pytest.fixture
def timeline(qtbot):
    return Timeline(qtbot, plan_of(8, 8, 8, 8))


@pytest.fixture
def long_timeline(qtbot):
    made = Timeline(qtbot, plan_of(*[8] * 60))
    for _ in range(12):
        made.widget.zoom_in()
    return made


def test_dragging_on_the_ruler_scrubs_frame_by_frame(timeline):
    timeline.press(timeline.on_ruler(3))
    timeline.move(timeline.on_ruler(4))
    timeline.move(timeline.on_ruler(4) + QPoint(1, 0))
    timeline.move(timeline.on_ruler(9))
    timeline.release(timeline.on_ruler(9))
    timeline.move(timeline.on_ruler(12))

    assert timeline.frames == [3, 4, 9]
    assert timeline.selections == []


def test_a_click_on_an_inbetween_shows_it_and_selects_its_gap(timeline):
    timeline.click(timeline.point(12))

    assert timeline.frames == [12]
    assert timeline.selections == [frozenset({1})]


def test_scrubbing_past_the_ends_stays_in_the_shot(timeline):
    timeline.press(timeline.on_ruler(3))
    timeline.move(QPoint(-200, 6))
    timeline.move(QPoint(2000, 6))

    assert timeline.frames == [3, 0, 33]


def test_shift_selects_a_range_and_ctrl_adds_and_takes_away(timeline):
    timeline.click(timeline.point(4))
    timeline.click(timeline.point(20), SHIFT)
    timeline.widget.set_selected_gaps(frozenset({0, 1, 2}))
    timeline.click(timeline.point(12), CTRL)
    timeline.widget.set_selected_gaps(frozenset({0, 2}))
    timeline.click(timeline.point(28), CTRL)

    assert timeline.selections == [
        frozenset({0}),
        frozenset({0, 1, 2}),
        frozenset({0, 2}),
        frozenset({0, 2, 3}),
    ]
    assert timeline.frames == [4]


def test_the_widget_selects_nothing_by_itself(timeline):
    before = timeline.widget.grab().toImage()

    timeline.click(timeline.point(12), CTRL)

    assert timeline.widget.grab().toImage() == before


def test_a_click_past_the_end_selects_nothing(timeline):
    timeline.click(QPoint(timeline.point(33).x() + 40, 80))

    assert timeline.selections == [frozenset()]


def test_a_click_on_the_last_key_selects_no_gap(timeline):
    timeline.click(timeline.point(33))

    assert timeline.selections == [frozenset()]


def test_ctrl_a_selects_all_gaps(timeline):
    timeline.qtbot.keyClick(timeline.widget, Qt.Key.Key_A, CTRL)

    assert timeline.selections == [frozenset({0, 1, 2, 3})]


def test_a_dragged_key_is_asked_for_once_when_it_is_let_go(timeline):
    timeline.press(timeline.point(9))
    for frame in (10, 11, 12):
        timeline.move(timeline.point(frame))
    assert timeline.moves == []
    timeline.release(timeline.point(12))

    assert timeline.moves == [(1, 11, False)]


def test_a_key_is_dragged_by_the_edge_where_it_begins(timeline):
    edge = timeline.point(16) - QPoint(round(timeline.widget.axis.px_per_frame / 2), 0)
    timeline.press(edge)
    timeline.move(edge - QPoint(round(2 * timeline.widget.axis.px_per_frame), 0))
    timeline.release(edge)

    assert timeline.frames == []
    assert timeline.moves == [(2, 14, False)]


def test_esc_gives_a_drag_up(timeline):
    before = timeline.widget.grab().toImage()
    timeline.press(timeline.point(9))
    timeline.move(timeline.point(12))
    assert timeline.widget.grab().toImage() != before
    timeline.qtbot.keyClick(timeline.widget, Qt.Key.Key_Escape)
    timeline.release(timeline.point(12))

    assert timeline.moves == []
    assert timeline.widget.grab().toImage() == before


def test_during_a_drag_esc_is_kept_from_shortcuts(timeline):
    cancelled: list[bool] = []
    action = QAction("Cancel", timeline.widget)
    action.setShortcut(Qt.Key.Key_Escape)
    action.triggered.connect(lambda: cancelled.append(True))
    timeline.widget.addAction(action)
    timeline.focus()
    timeline.press(timeline.point(9))
    timeline.move(timeline.point(12))
    timeline.qtbot.keyClick(timeline.widget, Qt.Key.Key_Escape)
    timeline.release(timeline.point(12))
    assert (timeline.moves, cancelled) == ([], [])

    timeline.qtbot.keyClick(timeline.widget, Qt.Key.Key_Escape)

    assert cancelled == [True]


def test_space_pans_while_it_is_held_and_is_told_when_it_is_tapped(long_timeline):
    taps: list[bool] = []
    long_timeline.widget.space_tapped.connect(lambda: taps.append(True))
    start = long_timeline.widget.axis.scroll_px
    long_timeline.qtbot.keyPress(long_timeline.widget, Qt.Key.Key_Space)
    long_timeline.press(QPoint(400, 80))
    long_timeline.move(QPoint(350, 80))
    long_timeline.release(QPoint(350, 80))
    long_timeline.qtbot.keyRelease(long_timeline.widget, Qt.Key.Key_Space)
    assert long_timeline.widget.axis.scroll_px == start + 50
    assert (taps, long_timeline.frames) == ([], [])

    long_timeline.qtbot.keyClick(long_timeline.widget, Qt.Key.Key_Space)

    assert taps == [True]


def test_another_plan_gives_a_drag_up(timeline):
    timeline.press(timeline.point(9))
    timeline.move(timeline.point(12))
    timeline.show_plan(plan_of(8, 8))
    timeline.release(timeline.point(12))

    assert timeline.moves == []


def test_rippling_lets_a_key_pass_where_its_neighbour_stood(timeline):
    timeline.widget.set_ripple(True)
    timeline.press(timeline.point(8))
    timeline.move(timeline.point(20))
    timeline.release(timeline.point(20))

    assert timeline.moves == [(1, 20, True)]


def test_ctrl_and_wheel_zoom_around_the_pointer(timeline):
    before = timeline.widget.axis

    timeline.wheel(400, 240, CTRL)

    after = timeline.widget.axis
    assert after.px_per_frame == pytest.approx(before.px_per_frame * 1.44)
    assert after.position_at(400) == pytest.approx(before.position_at(400))


def test_the_wheel_and_the_scroll_bar_scroll(long_timeline):
    start = long_timeline.widget.axis.scroll_px
    long_timeline.wheel(400, -240)
    by_wheel = long_timeline.widget.axis.scroll_px
    long_timeline.widget._scroll_bar.setValue(70)

    assert by_wheel > start
    assert long_timeline.widget.axis.scroll_px == 70


def test_the_middle_button_pans(long_timeline):
    start = long_timeline.widget.axis.scroll_px
    long_timeline.press(QPoint(400, 80), button=MIDDLE)
    long_timeline.move(QPoint(250, 80))
    long_timeline.release(QPoint(250, 80), button=MIDDLE)
    long_timeline.move(QPoint(100, 80))

    assert long_timeline.widget.axis.scroll_px == start + 150
    assert long_timeline.frames == []


def test_keys_move_by_a_frame_and_to_the_ends(timeline):
    timeline.widget.set_playhead(5)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
        timeline.qtbot.keyClick(timeline.widget, key)

    assert timeline.frames == [4, 6, 0, 33]


def test_a_playhead_that_is_set_comes_into_view(long_timeline):
    long_timeline.widget.set_playhead(400)

    axis = long_timeline.widget.axis
    assert 0 <= axis.x_of(400) < axis.x_of(401) <= axis.width_px


def test_while_playing_the_view_turns_page_by_page(long_timeline):
    widget = long_timeline.widget
    widget.set_playing(True)
    scrolls = set()
    for frame in range(200):
        widget.set_playhead(frame)
        scrolls.add(widget.axis.scroll_px)
        assert widget.axis.x_of(frame + 1) <= widget.axis.width_px

    pages = 200 * widget.axis.px_per_frame / widget.axis.width_px
    assert len(scrolls) <= pages + 2


def test_moving_the_playhead_repaints_two_strips_only(timeline):
    timeline.widget.set_playhead(3)
    timeline.widget.grab()
    painted = PaintedRegion(timeline.widget)

    timeline.widget.set_playhead(25)
    timeline.qtbot.waitUntil(lambda: not painted.region.isEmpty())

    widths = sum(rect.width() for rect in painted.rects())
    assert widths < timeline.widget.width() / 2
    assert painted.region.contains(timeline.point(3))
    assert painted.region.contains(timeline.point(25))
    assert not painted.region.contains(timeline.point(14))


def test_strips_repainted_look_like_all_repainted(qtbot):
    plan = plan_of_every_kind()
    once, often = (Timeline(qtbot, plan) for _ in range(2))
    for made in (once, often):
        made.widget.set_states(mixed_states(plan))
    pixels = often.widget.grab()

    for frame in (0, 3, 4, 12, 30, 29, 45):
        old = often.widget._playhead
        often.widget.set_playhead(frame)
        for strip in strips(often.widget, (old, frame)):
            often.widget.render(pixels, strip.topLeft(), QRegion(strip))
    once.widget.set_playhead(45)

    assert pixels.toImage() == once.widget.grab().toImage()


def strips(widget: TimelineWidget, frames: tuple[int, ...]) -> Iterator[QRect]:
    from inbetweener.ui.timeline.marker_painter import flag_reach_px

    reach = flag_reach_px(widget._contents, widget.axis)
    for frame in frames:
        centre = widget.axis.center_x_of(frame)
        left = max(0, int(centre - reach))
        yield QRect(left, 0, int(centre + reach) - left + 1, widget.height())


class PaintedRegion:
    """Notes what is painted of a widget."""

    def __init__(self, widget) -> None:
        self.region = QRegion()
        paint = widget.paintEvent

        def noted(event) -> None:
            self.region = self.region.united(event.region())
            paint(event)

        widget.paintEvent = noted

    def rects(self) -> list[QRect]:
        found: list[QRect] = list(self.region)  # type: ignore[call-overload]
        return found


def test_a_new_state_shows_at_once_in_its_cell(timeline):
    timeline.widget.set_states(mixed_states(plan_of(8, 8, 8, 8)))
    before = timeline.widget.grab().toImage()

    timeline.widget.set_state(CellId(1, 2), CellState.FAILED)

    after = timeline.widget.grab().toImage()
    place = timeline.point(13)
    assert after.pixelColor(place + QPoint(0, -30)) != before.pixelColor(place + QPoint(0, -30))
    assert after.copy(0, 0, timeline.point(10).x(), 200) == before.copy(
        0, 0, timeline.point(10).x(), 200
    )


def test_a_state_of_a_drawing_that_is_gone_is_passed_over(timeline):
    timeline.widget.set_state(CellId(40, 1), CellState.FAILED)
    timeline.widget.set_state(CellId(0, 9), CellState.FAILED)

    assert not timeline.widget.grab().isNull()


def test_only_thumbnails_in_view_are_asked_for(long_timeline):
    asked: list[int] = []

    def thumbnail(key):
        asked.append(key)
        pixmap = QPixmap(32, 18)
        pixmap.fill(QColor("magenta"))
        return pixmap

    long_timeline.widget.set_thumbnail_source(thumbnail)
    long_timeline.widget.set_playhead(5)
    picture = long_timeline.widget.grab().toImage()

    first, end = long_timeline.widget.axis.visible_frames()
    assert asked
    assert all(first - 8 <= 8 * key <= end for key in asked)
    assert picture.pixelColor(long_timeline.point(0)) == QColor("magenta")


def test_cached_frames_show_below_the_ruler(timeline):
    timeline.widget.set_cached_frames([2, 3, 4, 9])

    picture = timeline.widget.grab().toImage()
    colours = [
        picture.pixelColor(timeline.point(frame).x(), 27).lightness() for frame in (1, 3, 6, 9)
    ]
    assert colours[1] == colours[3] > colours[0] == colours[2]
    timeline.widget.set_cached_ranges([(2, 5), (9, 10)])
    assert timeline.widget.grab().toImage() == picture


def test_a_first_plan_is_shown_whole_and_later_ones_keep_the_view(long_timeline):
    axis = long_timeline.widget.axis

    long_timeline.show_plan(plan_of(*[8] * 61))

    assert long_timeline.widget.axis.px_per_frame == axis.px_per_frame
    long_timeline.widget.zoom_to_fit()
    assert long_timeline.widget.axis.visible_frames() == (0, 490)


def test_a_plan_needs_a_name_and_a_role_for_each_key(timeline):
    with pytest.raises(ValueError, match="3 keys, 1 names, 3 roles"):
        timeline.widget.set_plan(plan_of(8, 8), ["A1"], roles_of(plan_of(8, 8)), 1, 24.0)


def test_a_menu_is_asked_for_the_drawing_under_the_pointer(timeline):
    asked: list[object] = []
    timeline.widget.context_menu_requested.connect(lambda hit, _place: asked.append(hit.cell))
    for point in (timeline.point(12), QPoint(795, 80)):
        place = timeline.widget.mapToGlobal(point)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, place)
        QApplication.sendEvent(timeline.widget, event)

    assert asked == [CellId(1, 2), None]


def test_a_menu_by_keyboard_is_for_the_drawing_that_is_shown(timeline):
    asked: list[object] = []
    timeline.widget.context_menu_requested.connect(lambda hit, _place: asked.append(hit.cell))
    timeline.widget.set_playhead(20)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(timeline.widget, event)

    assert asked == [CellId(2, 2)]


def test_a_screen_reader_hears_what_is_shown(timeline):
    timeline.widget.set_states({CellId(1, 2): CellState.STALE})
    timeline.widget.set_playhead(12)

    assert timeline.widget.accessibleName() == "Timeline"
    assert (
        timeline.widget.accessibleDescription()
        == "Frame 13: A9+2 · frames 13–14 · 50 % of the way · stale"
    )


def test_an_empty_timeline_says_how_to_begin_and_takes_no_clicks(qtbot, monkeypatch):
    said: list[str] = []
    from inbetweener.ui.look import lettering

    monkeypatch.setattr(lettering, "draw_text", lambda _p, _box, text, *_: said.append(text))
    empty = Timeline(qtbot, plan_of_nothing())
    empty.widget.grab()
    empty.click(QPoint(50, 50))

    assert EMPTY_TEXT in said
    assert (empty.frames, empty.selections) == ([], [])


def plan_of_nothing() -> FramePlan:
    return FramePlan((), (), (), 0)


def test_the_focus_shows_to_those_who_come_by_keyboard(timeline):
    plain = timeline.widget.grab().toImage()
    for reason, shows in (
        (Qt.FocusReason.MouseFocusReason, False),
        (Qt.FocusReason.TabFocusReason, True),
    ):
        QApplication.sendEvent(timeline.widget, QFocusEvent(QEvent.Type.FocusIn, reason))
        assert (timeline.widget.grab().toImage() != plain) is shows


def test_2000_drawings_cost_no_more_painting_than_are_in_view(qtbot, monkeypatch):
    from inbetweener.ui.timeline.cell_painter import CellPainter

    painted: list[object] = []
    monkeypatch.setattr(CellPainter, "paint", lambda _self, cell: painted.append(cell))
    made = Timeline(qtbot, plan_of(*[8] * 2000))
    made.widget.grab()
    assert painted == []  # all in view: density, no cells
    for _ in range(30):
        made.widget.zoom_in()
    painted.clear()
    made.widget.grab()

    assert 0 < len(painted) < 80


def test_a_view_alone_shows_and_asks_nothing(qtbot):
    view = TimelineView()
    qtbot.addWidget(view)
    plan = plan_of(8)
    view.resize(400, view.minimumSizeHint().height())
    view.set_plan(plan, names_of(plan), roles_of(plan), 1, 24.0)

    assert view.sizeHint().height() > view.minimumSizeHint().height()
    assert view.bands.bottom <= view.height()


def in_band(timeline, frame) -> QPoint:
    """A point in the row of gaps."""
    return QPoint(timeline.point(frame).x(), round(timeline.widget.bands.gaps_top + 8))


def test_a_band_over_the_row_of_gaps_selects_those_it_touches(timeline):
    timeline.press(in_band(timeline, 12))
    timeline.move(in_band(timeline, 20))
    during = timeline.widget.grab().toImage()
    timeline.release(in_band(timeline, 20))

    assert timeline.selections[-1] == {1, 2}
    assert timeline.widget.grab().toImage() != during


def test_a_band_with_ctrl_adds(timeline):
    timeline.widget.set_selected_gaps(frozenset({0}))
    timeline.press(QPoint(timeline.point(32).x() + 60, in_band(timeline, 0).y()), CTRL)
    timeline.move(in_band(timeline, 26))
    timeline.release(in_band(timeline, 26))

    assert timeline.selections[-1] == {0, 3}


def test_a_band_that_esc_gives_up_is_gone(timeline):
    before = timeline.widget.grab().toImage()
    timeline.press(in_band(timeline, 12))
    timeline.move(in_band(timeline, 20))
    timeline.qtbot.keyClick(timeline.widget, Qt.Key.Key_Escape)

    assert timeline.widget.grab().toImage() == before


def test_shift_held_while_a_key_is_dragged_takes_the_other_rule(timeline):
    timeline.press(timeline.point(8))
    timeline.move(timeline.point(20))
    kept = timeline.widget.grab().toImage()
    timeline.qtbot.keyPress(timeline.widget, Qt.Key.Key_Shift)
    assert timeline.widget.grab().toImage() != kept
    timeline.release(timeline.point(20))

    assert timeline.moves == [(1, 20, True)]


def test_shift_held_before_an_edge_is_dragged_takes_the_other_rule_too(timeline):
    edge = QPoint(round(timeline.widget.axis.x_of(8)), timeline.point(0).y())
    timeline.press(edge, SHIFT)
    place = QPoint(round(timeline.widget.axis.x_of(20)), edge.y())
    QApplication.sendEvent(
        timeline.widget,
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            QPointF(timeline.widget.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            LEFT,
            SHIFT,
        ),
    )
    timeline.release(place)

    assert timeline.moves == [(1, 20, True)]
    assert not timeline.selections


def test_without_shift_again_the_drag_goes_by_its_own_rule(timeline):
    timeline.press(timeline.point(8))
    timeline.move(timeline.point(20))
    timeline.qtbot.keyPress(timeline.widget, Qt.Key.Key_Shift)
    timeline.qtbot.keyRelease(timeline.widget, Qt.Key.Key_Shift, SHIFT)
    timeline.release(timeline.point(20))

    assert timeline.moves == [(1, 15, False)]


def test_the_end_of_the_shot_is_dragged(timeline):
    asked: list[int] = []
    timeline.widget.last_exposure_requested.connect(asked.append)
    end = QPoint(round(timeline.widget.axis.x_of(34)), timeline.point(0).y())
    timeline.press(end)
    timeline.move(end + QPoint(round(3 * timeline.widget.axis.px_per_frame), 0))
    timeline.release(end)

    assert asked == [5]


def test_an_edge_is_dragged_in_the_row_of_gaps_too(timeline):
    edge = QPoint(round(timeline.widget.axis.x_of(16)), in_band(timeline, 0).y())
    timeline.press(edge)
    timeline.move(edge + QPoint(round(2 * timeline.widget.axis.px_per_frame), 0))
    timeline.release(edge)

    assert timeline.moves == [(2, 18, False)]
