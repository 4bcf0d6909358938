from __future__ import annotations

import pytest

from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.plan import CellId
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.timeline.contents import TimelineContents
from tests.support.shots import names_of, plan_of, roles_of


def contents_of(*gaps: Gap) -> TimelineContents:
    plan = plan_of(*gaps)
    return TimelineContents(plan, names_of(plan), roles_of(plan, breakdowns=(1,)))


@pytest.mark.parametrize(
    ("gap", "wordings"),
    [
        (Gap(8), ("8 frames · 3 inbetweens on 2s", "3 on 2s", "3")),
        (Gap(8, count=1), ("8 frames · 1 inbetween on 4s", "1 on 4s", "1")),
        (Gap(4, count=3), ("4 frames · 3 inbetweens on 1s", "3 on 1s", "3")),
        (Gap(9), ("9 frames · 4 inbetweens on 2s, last 1", "4 on 2s, last 1", "4")),
        (Gap(8, count=2), ("8 frames · 2 inbetweens on 3s and 2s", "2 on 3s and 2s", "2")),
        (Gap(1), ("1 frame · no inbetweens", "1 frame")),
        (Gap(8, treatment=Treatment.CUT), ("8 frames · cut", "cut")),
        (Gap(8, treatment=Treatment.BLANK), ("8 frames · 3 for the hand", "3 by hand", "3")),
    ],
)
def test_a_gap_is_worded_to_fit_its_room(gap, wordings):
    contents = contents_of(gap)

    assert contents.gap_labels(0) == wordings
    assert [len(text) for text in wordings] == sorted(map(len, wordings), reverse=True)


@pytest.mark.parametrize(
    ("cell_id", "description"),
    [
        (CellId(0, 0), "A1 · frames 1–2 · key"),
        (CellId(1, 0), "A9 · frames 9–10 · breakdown"),
        (CellId(0, 2), "A1+2 · frames 5–6 · 50 % of the way · failed"),
        (CellId(1, 1), "A9+1 · frame 11 · left for the hand"),
    ],
)
def test_a_drawing_is_described_in_a_line(cell_id, description):
    contents = contents_of(Gap(8), Gap(3, treatment=Treatment.BLANK))
    contents.states[CellId(0, 2)] = CellState.FAILED

    assert contents.description_of(cell_id) == description


def test_keys_are_ready_and_inbetweens_are_not_until_they_are_said_to_be():
    contents = contents_of(Gap(8))

    assert contents.state_of(CellId(0, 0)) is CellState.READY
    assert contents.state_of(CellId(0, 1)) is CellState.NOT_RENDERED


def test_numbers_begin_where_the_artist_begins():
    contents = contents_of(Gap(8))
    contents.first_number = 100

    assert contents.number_of(3) == 103
    assert contents.description_of(CellId(0, 0)) == "A1 · frames 100–101 · key"
