from __future__ import annotations

import pytest

from inbetweener.core.review import Review, Standing, Verdict


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_stands_for_the_picture_it_was_said_of(verdict):
    review = Review(verdict, "aa")

    assert review.standing("aa").value == verdict.value
    assert review.standing("bb") is Standing.CHANGED


@pytest.mark.parametrize(("said_of", "now"), [("aa", None), ("", "bb")])
def test_where_a_picture_is_not_known_the_verdict_is_believed(said_of, now):
    assert Review(Verdict.REJECTED, said_of).standing(now) is Standing.REJECTED


def test_a_note_alone_is_no_verdict():
    note = Review(note="hair")

    assert note.standing("aa") is Standing.UNREVIEWED
    assert not note.is_empty
    assert Review().is_empty
