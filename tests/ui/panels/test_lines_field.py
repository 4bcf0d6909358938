from __future__ import annotations

from typing import Any

import pytest

from inbetweener.core import edits
from inbetweener.imaging.line_art import NotLineArt
from inbetweener.rendering.line_work import LineNote
from inbetweener.ui.panels.doubt_box import DoubtBox
from inbetweener.ui.panels.lines_field import fault_words, lines_told

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
WHOLE = LineNote(0, 0, is_whole=True)
FAULTY = LineNote(2, 1, is_whole=False)
PAINTED = LineNote(0, 0, is_whole=False, not_whole=NotLineArt.PAINTED.name)


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        ([], ""),
        ([WHOLE, WHOLE], "All lines are whole."),
        ([FAULTY, WHOLE], "2 line breaks · 1 doubled line"),
        ([LineNote(0, 0, is_whole=False)], ""),
        ([PAINTED, PAINTED], NotLineArt.PAINTED.value),
    ],
)
def test_lines_are_told_in_words(notes, told):
    assert lines_told(notes) == told


def test_faults_are_counted_in_words():
    assert fault_words(0, 0) == ""
    assert fault_words(1, 0) == "1 line break"
    assert fault_words(0, 3) == "3 doubled lines"


def choose(box, value) -> None:
    index = box.findData(value)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_a_gap_is_set_and_goes_back_to_the_shots(front):
    box = front.window.inspector._lines.box
    document = front.workspace.document
    assert box.currentText() == "As drawn (the shot’s)"

    def own() -> Any:
        return document.shot.gaps[0].whole_lines

    choose(box, "whole")
    assert own() is True
    front.press("Ctrl+Z")
    assert own() is None
    assert box.currentData() == "shot"

    choose(box, "any")
    assert own() is False


def test_the_command_sets_the_shot_and_shows_it(front):
    action, document = front.window.actions_by_name["whole_lines"], front.workspace.document
    action.trigger()

    assert document.shot.whole_lines
    assert action.isChecked()
    assert front.window.inspector._lines.box.currentText() == "Whole (the shot’s)"
    front.press("Ctrl+Z")
    assert not action.isChecked()


def test_gaps_that_differ_show_none_and_are_set_together(front):
    document, box = front.workspace.document, front.window.inspector._lines.box
    document.edit("", lambda shot: edits.set_gap_whole_lines(shot, [0], whole=True))
    front.workspace.selection.select(frozenset({0, 1}))
    assert box.currentIndex() == -1

    choose(box, "whole")
    assert [gap.whole_lines for gap in document.shot.gaps[:2]] == [True, True]


def test_faults_of_lines_are_told_where_an_inbetween_is_in_doubt(front):
    box = front.window.findChild(DoubtBox)
    box.show_confidence(0.4, faults=fault_words(3, 1))
    assert box._fault_reason.text() == "3 line breaks · 1 doubled line"
    assert not box._faults.isHidden()

    box.show_confidence(0.4)
    assert box._faults.isHidden()
