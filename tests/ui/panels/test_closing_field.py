from __future__ import annotations

from typing import Any

import pytest

from inbetweener.imaging.leak_gaps import Gap
from inbetweener.rendering.regions import RegionNote
from inbetweener.ui.panels.closing_field import regions_told
from inbetweener.ui.panels.doubt_box import DoubtBox

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
LEAKY = RegionNote(9, 2, (Gap(3, 4, 2.0),))
MENDED = RegionNote(9, 0, (), (Gap(3, 4, 2.0), Gap(30, 4, 2.0)))


@pytest.fixture
def inspector(front) -> Any:
    return front.window.inspector


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        ([], ""),
        ([RegionNote(4, 0)], ""),
        ([LEAKY], "2 regions leak"),
        ([LEAKY, MENDED], "2 regions leak · 2 gaps closed"),
    ],
)
def test_leaks_are_told_in_words(notes, told):
    assert regions_told(notes) == told


def choose(box, width) -> None:
    row = box.findData(width)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_a_gap_is_set_and_goes_back_to_the_shots(front, inspector):
    box, document = inspector._closing.box, front.workspace.document

    def own() -> Any:
        return document.shot.gaps[0].close_gaps_px

    assert box.currentText() == "Left open (the shot’s)"
    choose(box, 6)
    assert own() == 6
    front.press("Ctrl+Z")
    assert own() is None
    assert box.currentText() == "Left open (the shot’s)"
    choose(box, 0)
    assert own() == 0


def test_the_command_sets_the_shot(front, inspector):
    action = front.window.actions_by_name["close_gaps_8"]
    action.trigger()

    document: Any = front.workspace.document
    assert document.shot.close_gaps_px == 8
    assert action.isChecked()
    assert inspector._closing.box.currentText() == "Up to 8 px (the shot’s)"
    front.press("Ctrl+Z")
    assert document.shot.close_gaps_px == 0
    assert front.window.actions_by_name["close_gaps_0"].isChecked()


def test_gaps_that_differ_show_no_choice_and_are_set_together(front, inspector):
    box, document = inspector._closing.box, front.workspace.document
    choose(box, 4)
    gaps = set(range(len(document.shot.gaps)))
    front.workspace.selection.select(frozenset(gaps))
    assert len(gaps) > 1
    assert box.currentIndex() == -1

    choose(box, 12)

    assert {gap.close_gaps_px for gap in document.shot.gaps} == {12}


def test_the_doubt_box_says_that_regions_leak(front, inspector):
    box = DoubtBox(front.window.actions_by_name, front.window)

    box.show_confidence(0.4, leaking=2)
    assert box._reason.text() == "2 regions leak"
    assert not box._leaks.isHidden()

    box.show_confidence(0.4)
    assert box._leaks.isHidden()
