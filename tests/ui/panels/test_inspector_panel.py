from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from inbetweener.core import edits
from inbetweener.core.chart import ChartPreset
from inbetweener.core.gap import Treatment

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
LEFT = Qt.MouseButton.LeftButton
EMPTY_PAGE, LAST_KEY_PAGE, GAP_PAGE, BACKGROUND_PAGE = range(4)


@pytest.fixture
def inspector(front):
    return front.window.inspector


def gap(front, index=0) -> Any:
    return front.workspace.document.shot.gaps[index]


def choose(box, value) -> None:
    """Choose an entry as a click on it does."""
    index = box.findData(value)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


def type_in(front, spin, text) -> None:
    spin.setFocus()
    spin.selectAll()
    front.qtbot.keyClicks(spin, text)
    front.press("Return", spin)


def test_it_shows_the_gap_under_the_playhead(front, inspector):
    front.workspace.playback.show_frame(9)

    assert inspector._stack.shown_page == GAP_PAGE
    assert inspector._title.text() == "A0009 → A0017"
    assert inspector._length.value() == 8
    assert inspector._count.value() == 3
    assert inspector._exposures.checkedId() == 2
    assert inspector._treatment.currentData() == Treatment.INBETWEEN


def test_with_nothing_open_it_says_what_to_do(make_studio, make_front):
    front = make_front(make_studio())

    assert front.window.inspector._stack.shown_page == EMPTY_PAGE


def test_of_a_background_it_says_that_it_has_no_timing(front, inspector):
    document = front.workspace.document
    front.workspace.playback.show_frame(24)
    assert inspector._stack.shown_page == LAST_KEY_PAGE

    document.edit_scene("bg", lambda s: edits.set_layer_background(s, 0, is_background=True))
    inspector.refresh()

    assert inspector._stack.shown_page == BACKGROUND_PAGE


def test_where_there_is_one_key_it_says_what_is_missing(make_studio, make_front):
    front = make_front(make_studio("A0001.png"))
    front.studio.open()
    page = front.window.inspector._last_key

    assert "between two keys" in page._words.text()


def test_a_short_page_is_not_scrolled(make_studio, make_front):
    front = make_front(make_studio())
    area = front.window.inspector.parentWidget().parentWidget()
    front.studio.wait(lambda: area.verticalScrollBar().maximum() == 0)

    front.studio.open()

    front.studio.wait(lambda: area.verticalScrollBar().maximum() > 0)


def test_a_count_by_hand_that_puts_every_drawing_on_ones_lights_ones(front, inspector):
    type_in(front, inspector._count, "7")

    assert gap(front).count == 7
    assert inspector._exposures.checkedId() == 1


def test_a_typed_count_is_set_with_enter_and_does_not_play(front, inspector):
    type_in(front, inspector._count, "5")

    assert gap(front).inbetween_count == 5
    assert not front.workspace.playback.is_playing
    assert inspector._exposures.checkedId() == -1  # no exposure: the count is set by hand


def test_the_steps_of_the_count_are_one_undo_step(front, inspector):
    for _ in range(3):
        inspector._count.stepUp()
    assert gap(front).inbetween_count == 6
    assert front.workspace.document.undo_stack.count() == 1
    front.press("Ctrl+Z")

    assert inspector._count.value() == 3


def test_a_count_that_has_no_room_goes_back_to_what_holds(front, inspector):
    type_in(front, inspector._count, "50")

    assert inspector._count.value() == 3
    assert "room for 7 inbetweens" in front.notices()[0]
    assert front.workspace.document.undo_stack.count() == 0


def test_the_length_moves_what_comes_after(front, inspector):
    type_in(front, inspector._length, "12")

    assert gap(front).length == 12
    assert front.workspace.document.plan.starts[1] == 12


@pytest.mark.parametrize(("exposure", "count"), [(1, 7), (3, 2)])
def test_the_exposure_is_clicked(front, inspector, exposure, count):
    front.click(inspector._exposures.button(exposure))

    assert gap(front).exposure == exposure
    assert inspector._count.value() == count
    assert inspector._exposures.checkedId() == exposure


@pytest.mark.parametrize("treatment", [Treatment.HOLD, Treatment.CUT])
def test_a_gap_that_is_not_drawn_has_no_chart(front, inspector, treatment):
    choose(inspector._treatment, treatment)

    assert gap(front).treatment is treatment
    assert not inspector._ladder.isEnabled()
    assert not inspector._render.isEnabled()
    assert inspector._states.text() == "nothing to render here"


def test_a_preset_of_the_chart_is_chosen(front, inspector):
    choose(inspector._preset, ChartPreset.SLOW_OUT_OF_A)

    assert gap(front).chart.preset is ChartPreset.SLOW_OUT_OF_A
    assert inspector._ladder.times == gap(front).times
    assert "A0001" in inspector._preset.currentText()


def test_a_tick_dragged_on_the_ladder_is_one_undo_step(front, inspector):
    ladder = inspector._ladder
    before = gap(front).times
    drag(front, ladder, before[1], 0.55, 0.62)

    times = gap(front).times
    assert gap(front).chart.preset is ChartPreset.FREE
    assert times[1] == pytest.approx(0.62, abs=0.02)
    assert (times[0], times[2]) == (before[0], before[2])
    assert front.workspace.document.undo_stack.count() == 1
    assert inspector._preset.currentData() == ChartPreset.FREE
    front.window.canvas.setFocus()
    front.press("Ctrl+Z")
    assert gap(front).times == before


def test_two_drags_are_two_undo_steps(front, inspector):
    drag(front, inspector._ladder, gap(front).times[1], 0.62)
    drag(front, inspector._ladder, gap(front).times[1], 0.4)

    assert front.workspace.document.undo_stack.count() == 2


def drag(front, ladder, start, *stops) -> None:
    def at(t: float) -> QPoint:
        return QPoint(36, round(ladder.geometry_of_ladder.y_of(t)))

    front.qtbot.mousePress(ladder, LEFT, pos=at(start))
    for stop in stops:
        point = QPointF(at(stop))
        held = Qt.KeyboardModifier.AltModifier  # does not snap
        event = QMouseEvent(
            QEvent.Type.MouseMove, point, ladder.mapToGlobal(point), LEFT, LEFT, held
        )
        QApplication.sendEvent(ladder, event)
    front.qtbot.mouseRelease(ladder, LEFT, pos=at(stops[-1]))


def test_what_differs_between_selected_gaps_is_a_dash(front, inspector):
    front.press("1")
    front.press("Ctrl+A")

    assert inspector._title.text() == "3 gaps"
    assert inspector._count.text() == "–"
    assert inspector._exposures.checkedId() == -1
    assert inspector._length.value() == 8
    assert not inspector._length.isEnabled()
    assert inspector._render.text() == "Render These Gaps"


def test_a_length_is_given_to_several_gaps_where_the_rest_may_move(front, inspector):
    front.press("Ctrl+A")
    assert "Ripple" in inspector._length.toolTip()

    front.workspace.change_setting(keeps_length=False)
    assert (inspector._length.isEnabled(), inspector._length.toolTip()) == (True, "")
    type_in(front, inspector._length, "12")

    assert [each.length for each in front.workspace.document.shot.gaps] == [12, 12, 12]
    front.press("Ctrl+Z")
    assert [each.length for each in front.workspace.document.shot.gaps] == [8, 8, 8]


def test_a_count_given_to_several_gaps_holds_for_all(front, inspector):
    front.press("Ctrl+A")
    type_in(front, inspector._count, "2")

    assert [each.inbetween_count for each in front.workspace.document.shot.gaps] == [2, 2, 2]


def test_the_states_are_counted_in_words(front, inspector):
    assert inspector._states.text() == "3 not rendered"
    front.studio.render_all()

    assert inspector._states.text() == "3 ready"
    assert not inspector._render.isEnabled()


def test_its_button_renders_the_gap(front, inspector):
    with front.studio.signal(front.workspace.queue.finished):
        front.click(inspector._render)
    front.studio.settle()

    assert front.workspace.states.missing_gaps() == (1, 2)


def test_a_gap_may_have_a_model_of_its_own(front, inspector):
    choose(inspector._model, "other-fade")
    assert gap(front).model == "other-fade"
    choose(inspector._model, "")

    assert gap(front).model is None


def test_what_is_typed_stays_while_the_gap_renders(front, inspector):
    front.studio.engine.gate.clear()
    front.workspace.render_all()
    front.studio.wait(lambda: bool(front.studio.engine.prepared))
    inspector._count.setFocus()
    inspector._count.selectAll()
    front.qtbot.keyClicks(inspector._count, "5")
    front.studio.engine.gate.set()
    front.studio.wait(lambda: inspector._states.text() == "3 ready")

    assert inspector._count.text() == "5"
    inspector.refresh()
    assert inspector._count.text() == "5"
    front.press("Return", inspector._count)
    assert gap(front).inbetween_count == 5


def test_what_was_typed_for_one_gap_is_not_given_to_another(front, inspector):
    inspector._count.setFocus()
    inspector._count.selectAll()
    front.qtbot.keyClicks(inspector._count, "5")
    front.workspace.playback.show_frame(9)
    assert inspector._title.text() == "A0009 → A0017"

    assert inspector._count.text() == "3"
    front.press("Return", inspector._count)
    assert gap(front, 1).inbetween_count == 3


def test_a_list_that_offers_the_same_is_not_filled_again(front, inspector):
    cleared: list[str] = []
    for box in (inspector._model, inspector._preset):
        box.model().rowsRemoved.connect(lambda *_: cleared.append("rows"))
    front.studio.render_all()
    inspector.refresh()
    assert cleared == []

    front.workspace.playback.show_frame(9)  # the presets are called after the keys
    assert cleared == ["rows"]
