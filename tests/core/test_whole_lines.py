"""Whole lines in the document: asked for by the shot or a gap, and in the names of pictures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inbetweener.core import edits
from inbetweener.core.drawing import Drawing, DrawingId
from inbetweener.core.finishing import Finishing
from inbetweener.core.gap import Gap
from inbetweener.core.provenance import Provenance
from inbetweener.core.shot import Key, Shot
from inbetweener.core.tracking import touched_gaps

DRAWINGS = tuple(Drawing(DrawingId(f"{n}.png"), f"{n}") for n in range(3))
SHOT = Shot("walk", DRAWINGS, tuple(Key(each.id) for each in DRAWINGS), (Gap(8), Gap(8)))
MADE_FROM = Provenance("a" * 64, "b" * 64, 0.5, "dis-splat", "1")


@pytest.mark.parametrize("whole", [True, False])
def test_a_gap_does_as_the_shot_says_unless_it_says_otherwise(whole: bool) -> None:
    shot = edits.set_whole_lines(SHOT, whole=whole)
    otherwise = edits.set_gap_whole_lines(shot, [1], whole=not whole)
    assert [otherwise.has_whole_lines(gap) for gap in (0, 1)] == [whole, not whole]
    again = edits.set_gap_whole_lines(otherwise, [1], whole=None)
    assert again == shot


def test_all_gaps_are_drawn_again_where_the_shot_asks_for_whole_lines() -> None:
    assert touched_gaps(SHOT, edits.set_whole_lines(SHOT, whole=True)) == {0, 1}
    assert touched_gaps(SHOT, edits.set_gap_whole_lines(SHOT, [1], whole=True)) == {1}


def test_pictures_with_whole_lines_have_names_of_their_own_and_older_names_stay() -> None:
    whole = replace(MADE_FROM, finishing=Finishing(whole_lines=True))
    assert whole.digest != MADE_FROM.digest
    assert whole.as_json()["whole_lines"] is True
    assert "whole_lines" not in MADE_FROM.as_json()


def test_what_is_asked_for_already_is_no_edit() -> None:
    assert edits.set_whole_lines(SHOT, whole=False) is SHOT
