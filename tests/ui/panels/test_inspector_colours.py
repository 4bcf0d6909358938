from __future__ import annotations

from typing import Any

import pytest

from inbetweener.core import edits
from inbetweener.imaging.paints import NotFlat
from inbetweener.rendering.colouring import ColourNote
from inbetweener.ui.panels.inspector_colours import ColourChoice, colour_fields, colours_told
from tests.support.shot_strategies import make_shot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
EXACT = ColourNote(0, 0.0, is_exact=True)
SOME = ColourNote(37, 0.004, is_exact=False)
FEW = ColourNote(3, 0.00002, is_exact=False)
PAINTED = ColourNote(5, 0.1, is_exact=False, not_flat=NotFlat.TEXTURED.name)


@pytest.fixture
def inspector(front):
    return front.window.inspector


def choose(box, value) -> None:
    index = box.findData(value)
    box.setCurrentIndex(index)
    box.activated.emit(index)


@pytest.mark.parametrize(
    ("notes", "told"),
    [
        ([], ""),
        ([EXACT, EXACT], "All colours are the keys’ own."),
        ([SOME], "37 new colours, 0.4 % of the pixels"),
        ([SOME, FEW, EXACT], "At most 37 new colours, 0.4 % of the pixels"),
        ([FEW], "3 new colours, < 0.01 % of the pixels"),
        ([ColourNote(1, 0.0005, is_exact=False)], "1 new colour, 0.05 % of the pixels"),
        ([ColourNote(0, 0.0, is_exact=False)], "No new colours."),
    ],
)
def test_new_colours_are_told_in_words(notes, told):
    assert colours_told(notes) == told


def test_the_reason_is_told_where_exact_colours_were_asked_for_in_vain():
    shot = make_shot()
    asked = edits.set_exact_colours(shot, exact=True)

    assert NotFlat.TEXTURED.value in colour_fields(asked, [0], [PAINTED]).note
    assert NotFlat.TEXTURED.value not in colour_fields(shot, [0], [PAINTED]).note
    assert colour_fields(shot, [0], [PAINTED]).reason == NotFlat.TEXTURED.value
    assert colour_fields(shot, [0], [PAINTED, SOME]).reason == ""


def test_gaps_that_differ_show_none():
    shot = edits.set_gap_exact_colours(make_shot(), [1], exact=False)

    assert colour_fields(shot, [0, 1], []).choice is None
    assert colour_fields(shot, [1], []).choice is ColourChoice.ANY


def test_a_gap_is_set_and_goes_back_to_the_shots(front, inspector):
    box = inspector._colours.box
    document = front.workspace.document

    def own() -> Any:
        return document.shot.gaps[0].exact_colours

    assert box.currentData() == ColourChoice.SHOT
    assert box.currentText() == "Any (the shot’s)"

    choose(box, ColourChoice.EXACT)
    assert own() is True
    front.press("Ctrl+Z")
    assert own() is None
    assert box.currentData() == ColourChoice.SHOT

    choose(box, ColourChoice.ANY)
    assert own() is False


def test_the_command_sets_the_shot(front, inspector):
    action = front.window.actions_by_name["exact_colours"]
    action.trigger()

    document: Any = front.workspace.document
    assert document.shot.exact_colours
    assert action.isChecked()
    assert inspector._colours.box.currentText() == "Exact (the shot’s)"
    front.press("Ctrl+Z")
    assert not document.shot.exact_colours
    assert not action.isChecked()


def test_painted_keys_have_no_choice_but_what_was_asked_for_can_be_taken_back(front, inspector):
    shot = front.workspace.document.shot
    inspector._colours.show(colour_fields(shot, [0], [PAINTED]), shot_is_exact=False)
    assert not inspector._colours.box.isEnabled()
    assert inspector._colours.box.toolTip() == NotFlat.TEXTURED.value

    asked = edits.set_gap_exact_colours(shot, [0], exact=True)
    inspector._colours.show(colour_fields(asked, [0], [PAINTED]), shot_is_exact=False)
    assert inspector._colours.box.isEnabled()


def test_what_was_drawn_is_told(front, inspector):
    front.workspace.render_all()
    front.qtbot.waitUntil(lambda: bool(inspector._colours.note.text()))

    assert "new colour" in inspector._colours.note.text()
