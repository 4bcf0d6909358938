from __future__ import annotations

import pytest

from inbetweener.core.plan import CellId
from inbetweener.core.review import DOUBTFUL, ReviewFilter, Standing, Verdict


@pytest.mark.parametrize(
    ("chosen", "standing", "confidence", "is_admitted"),
    [
        (ReviewFilter.ALL, Standing.REJECTED, None, True),
        (ReviewFilter.TO_REVIEW, Standing.UNREVIEWED, None, True),
        (ReviewFilter.TO_REVIEW, Standing.CHANGED, 0.9, True),
        (ReviewFilter.TO_REVIEW, Standing.ACCEPTED, 0.1, False),
        (ReviewFilter.DOUBTFUL, Standing.UNREVIEWED, DOUBTFUL - 0.01, True),
        (ReviewFilter.DOUBTFUL, Standing.UNREVIEWED, DOUBTFUL, False),
        (ReviewFilter.DOUBTFUL, Standing.UNREVIEWED, None, False),
        (ReviewFilter.DOUBTFUL, Standing.ACCEPTED, 0.1, False),
        (ReviewFilter.REJECTED, Standing.REJECTED, None, True),
        (ReviewFilter.NEEDS_HAND, Standing.NEEDS_HAND, None, True),
        (ReviewFilter.NEEDS_HAND, Standing.REJECTED, None, False),
        (ReviewFilter.BY_HAND, Standing.BY_HAND, None, True),
    ],
)
def test_who_is_admitted(chosen, standing, confidence, is_admitted):
    assert chosen.admits(standing, confidence) is is_admitted


@pytest.fixture
def judged(studio):
    """Three gaps of three inbetweens, two of them rejected."""
    studio.workspace.reviews.judge([CellId(0, 2), CellId(2, 1)], Verdict.REJECTED)
    return studio.workspace.filtered_drawings


def test_at_first_nothing_is_dimmed(judged):
    assert judged.clear_cells() is None
    assert len(judged.cells()) == 9


def test_only_what_stands_so_is_shown_clearly(judged, studio):
    with studio.signal(judged.changed):
        judged.choose(ReviewFilter.REJECTED)

    assert judged.clear_cells() == {CellId(0, 2), CellId(2, 1)}


def test_one_steps_in_time_and_around_the_ends(judged):
    judged.choose(ReviewFilter.REJECTED)

    assert judged.following(CellId(0, 0), 1) == CellId(0, 2)
    assert judged.following(CellId(0, 2), 1) == CellId(2, 1)
    assert judged.following(CellId(2, 1), 1) == CellId(0, 2)
    assert judged.following(CellId(0, 2), -1) == CellId(2, 1)
    assert judged.following(CellId(1, 0), -1) == CellId(0, 2)
    assert judged.following(None, 1) == CellId(0, 2)


def test_where_none_matches_there_is_nowhere_to_go(judged):
    judged.choose(ReviewFilter.ACCEPTED)

    assert judged.following(CellId(0, 1), 1) is None
    assert judged.clear_cells() == frozenset()


def test_another_shot_begins_with_all_of_them(judged, studio):
    judged.choose(ReviewFilter.REJECTED)
    studio.open()

    assert judged.chosen is ReviewFilter.ALL
