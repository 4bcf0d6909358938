from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core import edits
from inbetweener.core.finishing import Finishing
from inbetweener.core.gap_closing import CLOSED_WIDTHS_PX, WIDEST_CLOSED_PX
from inbetweener.errors import EditError
from tests.support.shot_strategies import make_shot, shots


def test_what_is_not_asked_for_is_not_written():
    assert Finishing().as_json() == {}
    assert Finishing(close_gaps_px=4).as_json() == {"close_gaps_px": 4}


def test_a_gap_closes_as_the_shot_says_or_as_it_says_itself():
    shot = edits.set_closing_px(make_shot(), 6)
    own = edits.set_gap_closing_px(shot, [1], 0)

    assert Finishing.of(own, 0).close_gaps_px == 6
    assert Finishing.of(own, 1).close_gaps_px == 0
    back = edits.set_gap_closing_px(own, [1], None)
    assert back.closing_px_of(1) == 6


@given(shots(min_keys=2), st.data())
def test_edits_that_change_nothing_give_back_the_very_same_shot(shot, data):
    gap = data.draw(st.integers(0, len(shot.gaps) - 1))

    assert edits.set_closing_px(shot, shot.close_gaps_px) is shot
    assert edits.set_gap_closing_px(shot, [gap], shot.gaps[gap].close_gaps_px) is shot


@pytest.mark.parametrize("width_px", [-1, WIDEST_CLOSED_PX + 1])
def test_a_width_beyond_use_is_refused(width_px):
    shot = make_shot()
    with pytest.raises(EditError, match="Gaps are closed up to"):
        edits.set_closing_px(shot, width_px)
    with pytest.raises(EditError, match="Gaps are closed up to"):
        edits.set_gap_closing_px(shot, [0], width_px)


def test_all_that_is_offered_is_allowed():
    for width_px in CLOSED_WIDTHS_PX:
        assert edits.set_closing_px(make_shot(), width_px).close_gaps_px == width_px
