from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLayout, QLineEdit, QVBoxLayout, QWidget

from inbetweener.core.chart import CLOSEST_TICKS, is_rising, moved_tick
from inbetweener.ui.parts.chart_ladder import LONG_NUDGE, NUDGE, ChartLadder
from inbetweener.ui.parts.ladder_geometry import LadderGeometry, height_for
from inbetweener.ui.parts.tick_box import TickBox, place_in

LEFT = Qt.MouseButton.LeftButton
TIMES = (0.2, 0.45, 0.8)


class Ladder:
    """A ladder on the screen, and what it told."""

    def __init__(self, qtbot, times=TIMES) -> None:
        self.qtbot = qtbot
        self.widget = ChartLadder()
        qtbot.addWidget(self.widget)
        self.widget.resize(200, 400)
        self.widget.set_chart(times, "A1", "A9")
        self.widget.show()
        self.told: list[tuple[tuple[float, ...], bool]] = []
        self.widget.times_changed.connect(lambda *told: self.told.append(told))

    def at(self, t) -> QPoint:
        return QPoint(36, round(self.widget.geometry_of_ladder.y_of(t)))

    def drag(self, start, *stops, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.mousePress(self.widget, LEFT, modifiers, self.at(start))
        for stop in stops:
            point = QPointF(self.at(stop))
            event = QMouseEvent(
                QEvent.Type.MouseMove, point, self.widget.mapToGlobal(point), LEFT, LEFT, modifiers
            )
            QApplication.sendEvent(self.widget, event)

    def release(self) -> None:
        self.qtbot.mouseRelease(self.widget, LEFT, pos=QPoint(36, 1))

    def tab_in(self) -> None:
        event = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
        QApplication.sendEvent(self.widget, event)


@pytest.fixture
def ladder(qtbot):
    return Ladder(qtbot)


def test_a_dragged_tick_is_told_as_it_moves_and_once_for_good(ladder):
    ladder.drag(0.45, 0.57, 0.6)
    ladder.release()

    finals = [is_final for _, is_final in ladder.told]
    assert finals == [False, False, True]
    assert ladder.told[-1][0] == pytest.approx((0.2, 0.6, 0.8), abs=0.003)
    assert ladder.told[-1][0] == ladder.told[-2][0]


def test_the_widget_shows_what_it_was_given_once_a_tick_is_let_go(ladder):
    ladder.drag(0.45, 0.6)
    ladder.release()

    assert ladder.widget.times == TIMES


@pytest.mark.parametrize("anchor", [1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4])
def test_ticks_snap_to_the_fractions_of_a_chart(qtbot, anchor):
    ladder = Ladder(qtbot, (0.4,))

    ladder.drag(0.4, anchor + 0.008)

    assert ladder.told[-1][0] == (anchor,)


def test_alt_keeps_a_tick_from_snapping(ladder):
    ladder.drag(0.45, 0.508, modifiers=Qt.KeyboardModifier.AltModifier)

    assert ladder.told[-1][0][1] == pytest.approx(0.508, abs=0.002)
    assert ladder.told[-1][0][1] != 0.5


def test_a_tick_stops_before_its_neighbours(ladder):
    ladder.drag(0.45, 0.99, 0.01)

    assert ladder.told[0][0][1] == pytest.approx(0.8 - CLOSEST_TICKS)
    assert ladder.told[1][0][1] == pytest.approx(0.2 + CLOSEST_TICKS)


def test_esc_gives_a_drag_up_and_tells_where_it_was(ladder):
    ladder.widget.times_changed.connect(
        lambda times, _final: ladder.widget.set_chart(times, "A1", "A9")
    )
    ladder.drag(0.45, 0.6)
    ladder.qtbot.keyClick(ladder.widget, Qt.Key.Key_Escape)
    ladder.release()

    assert ladder.told[-1] == (TIMES, True)
    assert ladder.widget.times == TIMES
    assert len(ladder.told) == 2


def test_who_shows_every_move_still_hears_the_last_word(ladder):
    ladder.widget.times_changed.connect(
        lambda times, _final: ladder.widget.set_chart(times, "A1", "A9")
    )
    ladder.drag(0.45, 0.6)
    ladder.release()

    assert [is_final for _, is_final in ladder.told] == [False, True]


def test_a_click_beside_the_ticks_moves_nothing(ladder):
    ladder.drag(0.65, 0.7)
    ladder.release()

    assert ladder.told == []


def test_arrows_nudge_the_chosen_tick_and_letting_go_is_the_last_word(ladder):
    ladder.tab_in()
    ladder.qtbot.keyPress(ladder.widget, Qt.Key.Key_Down)
    ladder.qtbot.keyPress(ladder.widget, Qt.Key.Key_Down)
    ladder.qtbot.keyRelease(ladder.widget, Qt.Key.Key_Down)

    assert [is_final for _, is_final in ladder.told] == [False, False, True]
    assert ladder.told[-1][0] == pytest.approx((0.2 + 2 * NUDGE, 0.45, 0.8))


def test_arrows_that_move_a_tick_are_kept_from_shortcuts(ladder):
    fired: list[bool] = []
    action = QAction("Down", ladder.widget)
    action.setShortcut(Qt.Key.Key_Down)
    action.triggered.connect(lambda: fired.append(True))
    ladder.widget.addAction(action)
    ladder.widget.activateWindow()
    ladder.widget.setFocus(Qt.FocusReason.TabFocusReason)
    ladder.qtbot.waitUntil(ladder.widget.hasFocus)
    ladder.tab_in()  # the window's own activation chooses no tick

    ladder.qtbot.keyClick(ladder.widget, Qt.Key.Key_Down)

    assert fired == []
    assert len(ladder.told) == 2


def test_shift_nudges_farther(ladder):
    ladder.tab_in()
    ladder.qtbot.keyClick(ladder.widget, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)

    assert ladder.told[-1][0][0] == pytest.approx(0.2 - LONG_NUDGE)


def test_tab_goes_from_tick_to_tick_and_then_on(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    before, ladder, after = QLineEdit(), ChartLadder(), QLineEdit()
    ladder.set_chart((0.25, 0.5), "A1", "A9")
    for widget in (before, ladder, after):
        layout.addWidget(widget)
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    described = []
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        described.append(ladder.accessibleDescription())
    qtbot.keyClick(ladder, Qt.Key.Key_Tab)

    assert described == [
        "Inbetween 1 of 2, 25 % of the way",
        "Inbetween 2 of 2, 50 % of the way",
    ]
    assert after.hasFocus()
    qtbot.keyClick(after, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert ladder.accessibleDescription() == "Inbetween 2 of 2, 50 % of the way"


def test_leaving_keeps_what_was_nudged(ladder):
    ladder.tab_in()
    ladder.qtbot.keyPress(ladder.widget, Qt.Key.Key_Down)
    event = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason)
    QApplication.sendEvent(ladder.widget, event)

    assert ladder.told[-1] == ((0.21, 0.45, 0.8), True)


def test_another_gap_gives_a_drag_up(ladder):
    ladder.drag(0.45, 0.6)
    ladder.widget.set_chart((0.5,), "A9", "A17")
    ladder.release()

    assert ladder.widget.times == (0.5,)
    assert [is_final for _, is_final in ladder.told] == [False]


def test_disabling_gives_a_drag_up(ladder):
    ladder.drag(0.45, 0.6)
    ladder.widget.setEnabled(False)

    assert ladder.told[-1] == (TIMES, True)


def test_a_ladder_without_inbetweens_takes_no_clicks(qtbot):
    empty = Ladder(qtbot, ())
    empty.drag(0.5, 0.7)
    empty.tab_in()
    empty.qtbot.keyClick(empty.widget, Qt.Key.Key_Down)

    assert empty.told == []
    assert empty.widget.accessibleDescription() == "No inbetweens"
    assert not empty.widget.grab().isNull()


@given(
    st.lists(st.floats(0.02, 0.98), min_size=1, max_size=6, unique=True).map(sorted),
    st.data(),
    st.floats(-1, 2),
)
def test_moved_ticks_still_rise(ticks, data, t):
    times = tuple(ticks)
    tick = data.draw(st.integers(0, len(times) - 1))

    moved = moved_tick(times, tick, t)

    assert moved == times or is_rising(moved) or not is_rising(times)


@given(st.floats(60, 800), st.floats(0, 1))
def test_a_place_on_the_ladder_is_found_again(height, t):
    ladder = LadderGeometry(height)

    assert ladder.t_at(ladder.y_of(t)) == pytest.approx(t)


def type_place(ladder, text) -> None:
    box = ladder.widget.findChild(TickBox)
    assert box.isVisible()
    ladder.qtbot.keyClicks(box, text)
    ladder.qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.isHidden()


@pytest.mark.parametrize(("text", "t"), [("0.6", 0.6), ("60 %", 0.6), ("3/5", 0.6), ("1/2", 0.5)])
def test_the_place_of_a_tick_can_be_typed(ladder, text, t):
    ladder.qtbot.mouseDClick(ladder.widget, LEFT, pos=ladder.at(0.45))
    type_place(ladder, text)

    assert ladder.told[-1] == ((0.2, pytest.approx(t), 0.8), True)


def test_by_keyboard_enter_types_and_escape_gives_up(ladder):
    ladder.tab_in()
    ladder.qtbot.keyClick(ladder.widget, Qt.Key.Key_Return)
    box = ladder.widget.findChild(TickBox)
    assert box.text() == "0.2"
    ladder.qtbot.keyClicks(box, "0.3")
    ladder.qtbot.keyClick(box, Qt.Key.Key_Escape)

    assert (box.isHidden(), ladder.told) == (True, [])


def test_what_is_typed_stops_at_its_neighbours(ladder):
    ladder.qtbot.mouseDClick(ladder.widget, LEFT, pos=ladder.at(0.45))
    type_place(ladder, "0.95")

    assert ladder.told[-1][0] == (0.2, pytest.approx(0.8 - CLOSEST_TICKS), 0.8)


@pytest.mark.parametrize("text", ["", "0", "1", "1.4", "140 %", "3/2", "1/0", "tail", "-0.2", "/"])
def test_what_is_no_place_changes_nothing(text):
    assert place_in(text, QLocale.c()) is None


def test_the_sign_of_the_language_is_read(ladder):
    german = QLocale(QLocale.Language.German)
    assert place_in("0,25", german) == place_in("0.25", german) == place_in("25 %", german) == 0.25


def test_the_box_goes_when_another_chart_is_shown(ladder):
    ladder.qtbot.mouseDClick(ladder.widget, LEFT, pos=ladder.at(0.45))
    ladder.widget.set_chart((0.5,), "A9", "A17")

    assert ladder.widget.findChild(TickBox).isHidden()
    assert ladder.told == []


def test_a_ladder_grows_with_its_ticks_up_to_a_bound():
    heights = [height_for(ticks) for ticks in range(40)]
    assert heights == sorted(heights)
    assert heights[0] == heights[1] < heights[7] < heights[11]
    assert heights[20] == heights[39]


def test_a_click_that_moves_nothing_leaves_no_fractions_behind(ladder, monkeypatch):
    ladder.drag(0.45)
    QApplication.processEvents()  # the fractions are painted
    asked = []
    monkeypatch.setattr(ladder.widget, "update", lambda: asked.append(True))

    ladder.release()

    assert asked
