from __future__ import annotations

import pytest

from inbetweener.core.drawing import DrawingId
from inbetweener.core.place import Place, PlaceMap
from inbetweener.core.places import orders_noted, place_of, places_of
from tests.support.shot_strategies import make_shot

A, B, C = map(DrawingId, ("A0001.png", "A0002.png", "A0003.png"))
MIDDLE = Place.between(A, B, 0.5)
QUARTER = Place.between(A, B, 0.25)


def test_a_place_forgives_the_last_digits_of_another_machine():
    assert Place.between(A, B, 0.1 + 0.2) == Place.between(A, B, 0.3)
    assert Place.between(A, B, 0.3) != Place.between(A, B, 0.3001)


def test_the_places_of_a_gap_are_its_inbetweens_in_time():
    shot = make_shot((8, 4))

    assert [place.t for place in places_of(shot, 0)] == [0.25, 0.5, 0.75]
    assert places_of(shot, 1) == (Place.between(B, C, 0.5),)
    assert place_of(shot, 0, 2) == MIDDLE


def test_the_order_of_entries_makes_no_difference():
    one = PlaceMap([(MIDDLE, "x"), (QUARTER, "y")])
    other = PlaceMap([(QUARTER, "y"), (MIDDLE, "x")])

    assert one == other
    assert hash(one) == hash(other)
    assert list(one) == [QUARTER, MIDDLE]


def test_putting_nothing_takes_away():
    notes = PlaceMap([(MIDDLE, "x")]).put({MIDDLE: None, QUARTER: "y"})

    assert dict(notes) == {QUARTER: "y"}
    assert notes.has_pair(A, B)
    assert not notes.put({QUARTER: None}).has_pair(A, B)


def test_notes_that_change_places_do_not_overwrite_each_other():
    notes = PlaceMap([(QUARTER, "first"), (MIDDLE, "second")])
    three_quarters = Place.between(A, B, 0.75)

    moved = notes.moved({QUARTER: MIDDLE, MIDDLE: three_quarters})

    assert dict(moved) == {MIDDLE: "first", three_quarters: "second"}


def test_moving_what_has_no_note_changes_nothing():
    notes = PlaceMap([(QUARTER, "y")])

    assert notes.moved({MIDDLE: QUARTER}) is notes


@pytest.mark.parametrize("gap", [0, 1])
def test_notes_are_found_by_order(gap):
    shot = make_shot((8, 8))
    notes = PlaceMap([(place_of(shot, 0, 3), "late")])

    assert orders_noted(shot, gap, notes) == ({3: "late"} if gap == 0 else {})
