"""The form of the selected pin, and the paths of gaps in the inspector."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from inbetweener.core.chart import ChartPreset
from inbetweener.core.pin import Arcs, Depth, Fate
from inbetweener.session.pins.traits import PathChoice
from inbetweener.ui.panels.pin_form import PinForm
from tests.support.pin_front import drag, last_pin, settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "support raise")  # offscreen


@pytest.fixture
def pinned(front):
    """The window with a pin that goes from (10, 20) to (50, 20), and is selected."""
    front.studio.engine.moves_px = 4.0
    front.workspace.playback.show_frame(4)
    settle(front)
    front.press("P")
    drag(front, (10, 20), (50, 20))
    settle(front)
    return front


def form(front) -> Any:
    return front.window.findChild(PinForm)


def box(front, name: str) -> Any:
    return front.window.findChild(QComboBox, name)


def choose(combo, value) -> None:
    """Choose an entry as a click on it does."""
    index = combo.findData(value)
    assert index >= 0
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def chart_of(front) -> Any:
    """The chart of the pin that was set last, which has one."""
    return last_pin(front).chart


def steps(front) -> list[str]:
    stack = front.workspace.document.undo_stack
    return [stack.text(index) for index in range(stack.index())]


def test_it_is_there_while_a_pin_is_selected(pinned):
    assert form(pinned).isVisible()
    pinned.workspace.pinning.tool.select(None)
    assert not form(pinned).isVisible()
    pinned.press("P")
    pinned.press("P")

    assert not form(pinned).isVisible()


def test_what_becomes_of_the_part_and_how_deep_it_is(pinned):
    choose(box(pinned, "pin_depth"), Depth.BEHIND)
    choose(box(pinned, "pin_fate"), Fate.VANISHES)

    assert (last_pin(pinned).depth, last_pin(pinned).fate) == (Depth.BEHIND, Fate.VANISHES)
    assert steps(pinned)[1:] == ["Send pinned part behind", "Let pinned part vanish"]
    assert not box(pinned, "pin_path").isEnabled()
    pinned.trigger("undo")
    assert box(pinned, "pin_fate").currentData() == Fate.MOVES
    assert box(pinned, "pin_path").isEnabled()


def test_the_path_is_chosen_and_what_is_drawn_is_offered_only_where_it_is(pinned):
    paths = box(pinned, "pin_path")
    assert paths.currentText() == "Automatic (the gap’s)"
    assert paths.findData(PathChoice.DRAWN) == -1
    drag(pinned, (30, 20), (30, 34))
    assert paths.currentData() == PathChoice.DRAWN
    choose(paths, PathChoice.STRAIGHT)

    assert (last_pin(pinned).arcs, last_pin(pinned).path) == (Arcs.STRAIGHT, ())
    assert paths.findData(PathChoice.DRAWN) == -1
    choose(paths, PathChoice.GAP)
    assert last_pin(pinned).arcs is None


def test_a_gap_that_goes_straight_is_named_so(pinned):
    pinned.trigger("straight_paths")

    assert box(pinned, "pin_path").currentText() == "Straight (the gap’s)"


def test_a_preset_is_chosen_and_given_back(pinned):
    charts = box(pinned, "pin_chart")
    assert charts.currentData() == "gap"
    choose(charts, ChartPreset.SLOW_IN_TO_B)
    assert chart_of(pinned).preset is ChartPreset.SLOW_IN_TO_B
    assert form(pinned).ladder.times == chart_of(pinned).times(3)
    pinned.trigger("pin_chart_gap")

    assert last_pin(pinned).chart is None
    assert charts.currentData() == "gap"


def test_a_tick_that_is_moved_gives_the_pin_a_chart_of_its_own(pinned):
    ladder = form(pinned).ladder
    before = pinned.workspace.document.shot.gaps[0].times
    ladder.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        QTest.keyPress(ladder, Qt.Key.Key_Up)
    QTest.keyRelease(ladder, Qt.Key.Key_Up)

    assert chart_of(pinned).ticks[0] == pytest.approx(before[0] - 0.03)
    assert steps(pinned)[1:] == ["Change the spacing of a pin"]
    assert pinned.workspace.document.shot.gaps[0].times == before
    pinned.trigger("undo")
    assert ladder.times == before


def test_a_drag_that_is_given_up_leaves_the_spacing_of_the_gap(pinned):
    ladder = form(pinned).ladder
    ladder.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyPress(ladder, Qt.Key.Key_Up)
    assert last_pin(pinned).chart is not None
    QTest.keyClick(ladder, Qt.Key.Key_Escape)

    assert last_pin(pinned).chart is None


def test_what_stays_has_no_spacing(pinned):
    choose(box(pinned, "pin_fate"), Fate.STAYS)

    assert not form(pinned).ladder.isEnabled()
    assert not box(pinned, "pin_chart").isEnabled()


def test_gaps_go_straight_in_the_inspector_and_by_command(front):
    arcs = box(front, "gap_arcs")
    assert arcs.currentData() == Arcs.AUTOMATIC
    choose(arcs, Arcs.STRAIGHT)
    shot = front.workspace.document.shot
    assert [gap.arcs for gap in shot.gaps] == [Arcs.STRAIGHT, Arcs.AUTOMATIC, Arcs.AUTOMATIC]
    assert front.window.actions_by_name["straight_paths"].isChecked()
    front.trigger("select_all_gaps")
    assert arcs.currentIndex() == -1
    assert not front.window.actions_by_name["straight_paths"].isChecked()
    front.trigger("straight_paths")
    assert {gap.arcs for gap in front.workspace.document.shot.gaps} == {Arcs.STRAIGHT}
    front.trigger("straight_paths")

    assert {gap.arcs for gap in front.workspace.document.shot.gaps} == {Arcs.AUTOMATIC}
    assert steps(front) == [
        "Let parts go straight",
        "Let parts go straight",
        "Let parts go on arcs",
    ]
