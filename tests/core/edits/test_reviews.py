from __future__ import annotations

import pytest

from inbetweener.core import edits
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.drawing import DrawingId
from inbetweener.core.edits import LengthRule
from inbetweener.core.edits.reviews import LONGEST_NOTE
from inbetweener.core.places import orders_noted
from inbetweener.core.plan import CellId
from inbetweener.core.review import Review, Verdict
from inbetweener.errors import EditError
from tests.support.shot_strategies import make_drawing, make_shot

HAND = DrawingId("by-hand/mine.png")
MIDDLE = CellId(0, 2)


@pytest.fixture
def shot():
    return make_shot((8, 8))


@pytest.fixture
def marked(shot):
    """The first inbetween is rejected with a note, the second drawn by hand."""
    shot = edits.set_verdict(shot, {CellId(0, 1): "aa"}, Verdict.REJECTED)
    shot = edits.set_note(shot, CellId(0, 1), "ear")
    return edits.set_hand_drawing(shot, MIDDLE, HAND)


def reviews(shot, gap=0):
    return orders_noted(shot, gap, shot.reviews)


def hand(shot, gap=0):
    return orders_noted(shot, gap, shot.hand_drawn)


def test_a_verdict_is_of_the_picture(shot):
    judged = edits.set_verdict(shot, {MIDDLE: "aa", CellId(1, 1): "bb"}, Verdict.ACCEPTED)

    assert reviews(judged) == {2: Review(Verdict.ACCEPTED, "aa")}
    assert reviews(judged, 1) == {1: Review(Verdict.ACCEPTED, "bb")}


def test_taking_a_verdict_back_keeps_the_note(marked):
    cleared = edits.set_verdict(marked, {CellId(0, 1): "aa"}, None)

    assert reviews(cleared) == {1: Review(note="ear")}
    assert not edits.set_note(cleared, CellId(0, 1), "").reviews


def test_saying_it_twice_is_no_edit(marked):
    assert edits.set_verdict(marked, {CellId(0, 1): "aa"}, Verdict.REJECTED) is marked
    assert edits.set_note(marked, CellId(0, 1), "ear") is marked
    assert edits.set_hand_drawing(marked, MIDDLE, HAND) is marked


def test_drawing_by_hand_takes_back_what_was_said_of_the_picture_before(shot):
    said = edits.set_note(
        edits.set_verdict(shot, {MIDDLE: "aa"}, Verdict.NEEDS_HAND), MIDDLE, "arm longer"
    )

    assert reviews(edits.set_hand_drawing(said, MIDDLE, HAND)) == {2: Review(note="arm longer")}


@pytest.mark.parametrize("cell", [CellId(0, 0), CellId(0, 4), CellId(2, 1), CellId(-1, 1)])
def test_only_inbetweens_are_reviewed(shot, cell):
    with pytest.raises(EditError, match="Go to an inbetween"):
        edits.set_verdict(shot, {cell: ""}, Verdict.ACCEPTED)
    with pytest.raises(EditError):
        edits.set_hand_drawing(shot, cell, HAND)


def test_a_note_has_an_end(shot):
    with pytest.raises(EditError, match="2000 characters"):
        edits.set_note(shot, MIDDLE, "x" * (LONGEST_NOTE + 1))


def test_notes_go_with_their_inbetween_when_the_spacing_changes(marked):
    chart = Chart(ChartPreset.SLOW_IN_TO_B)
    spaced = edits.set_chart(marked, [0], chart)

    assert reviews(spaced) == reviews(marked)
    assert hand(spaced) == {2: HAND}


def test_on_ones_every_note_stays_where_its_t_is(marked):
    on_ones = edits.set_exposure(marked, [0], 1)

    assert hand(on_ones) == {4: HAND}
    assert hand(edits.set_exposure(on_ones, [0], 2)) == {2: HAND}


def test_what_has_left_the_chart_is_kept_for_its_return(marked):
    fewer = edits.set_count(marked, [0], 2)

    assert hand(fewer) == {}
    assert len(fewer.hand_drawn) == 1
    assert hand(edits.set_count(fewer, [0], 3)) == {2: HAND}


def test_notes_go_along_when_a_longer_gap_keeps_its_count(shot):
    shot = edits.set_count(shot, [0], 3)
    shot = edits.set_chart(shot, [0], Chart(ChartPreset.FAVOUR_A))
    shot = edits.set_hand_drawing(shot, CellId(0, 3), HAND)

    assert hand(edits.set_gap_length(shot, 0, 11, LengthRule.KEEP)) == {3: HAND}
    assert hand(edits.set_gap_length(shot, 0, 11, LengthRule.RIPPLE)) == {3: HAND}


@pytest.mark.parametrize(("order", "left", "right"), [(1, {}, {1: HAND}), (3, {2: HAND}, {})])
def test_a_breakdown_leaves_drawings_by_hand_on_both_sides_of_it(marked, order, left, right):
    split = edits.promote(marked, 0, order, make_drawing(99))

    assert (hand(split, 0), hand(split, 1)) == (left, right)


def test_other_keys_coming_and_going_move_no_note(marked):
    without_first = edits.remove_key(edits.move_key(marked, 2, 18, LengthRule.RIPPLE), 2)
    assert hand(without_first) == {2: HAND}

    shifted = edits.insert_key(marked, make_shot((8, 8)).drawings[2].id, 12)
    assert hand(shifted) == {2: HAND}
