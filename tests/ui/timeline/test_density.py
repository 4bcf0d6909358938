from __future__ import annotations

import numpy as np

from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.plan import CellId, FramePlan
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.timeline.contents import TimelineContents
from inbetweener.ui.timeline.density import STATE_OF_URGENCY, URGENCIES, DensityMap
from tests.support.shots import mixed_states, names_of, plan_of, roles_of

ALL_READY = CellState.READY


def contents_of(plan: FramePlan, states: dict[CellId, CellState]) -> TimelineContents:
    return TimelineContents(plan, names_of(plan), roles_of(plan), states=states)


def states_at(density: DensityMap, edges: list[int]) -> list[CellState | None]:
    found = density.columns(np.asarray(edges, float))
    return [STATE_OF_URGENCY.get(int(urgency)) for urgency in found.urgency]


def test_each_column_shows_the_most_pressing_state_in_it():
    plan = plan_of(4, 4, 4, 4)
    states = {CellId(gap, 1): ALL_READY for gap in range(4)}
    states |= {CellId(1, 1): CellState.FAILED, CellId(2, 1): CellState.QUEUED}

    density = DensityMap(contents_of(plan, states))

    assert states_at(density, [0, 4, 8, 12, 16]) == [
        CellState.READY,
        CellState.FAILED,
        CellState.QUEUED,
        CellState.READY,
    ]
    assert states_at(density, [0, 8, 16]) == [CellState.FAILED, CellState.QUEUED]


def test_what_has_no_state_is_not_rendered():
    density = DensityMap(contents_of(plan_of(4, 4), {CellId(0, 1): ALL_READY}))

    assert states_at(density, [0, 4, 8]) == [CellState.READY, CellState.NOT_RENDERED]


def test_holds_and_what_lies_past_the_end_have_no_state():
    plan = plan_of(4, Gap(4, treatment=Treatment.HOLD))

    density = DensityMap(contents_of(plan, {CellId(0, 1): ALL_READY}))

    assert states_at(density, [4, 8, 10, 12, 14]) == [None] * 4


def test_keys_are_counted_where_they_begin():
    density = DensityMap(contents_of(plan_of(4, 4, 4), {}))

    assert density.columns(np.array([0.0, 1, 4, 9, 20])).keys.tolist() == [1, 0, 2, 1]


def test_a_gap_updated_alone_equals_all_anew():
    plan = plan_of(*[8] * 9)
    contents = contents_of(plan, mixed_states(plan))
    density = DensityMap(contents)
    contents.states[CellId(4, 2)] = CellState.FAILED

    density.update_gap(contents, 4)

    edges = np.linspace(0, plan.length, 31)
    anew = DensityMap(contents).columns(edges)
    assert np.array_equal(density.columns(edges).urgency, anew.urgency)
    assert max(anew.urgency) == URGENCIES[CellState.FAILED]


def test_states_of_drawings_that_are_gone_are_passed_over():
    plan = plan_of(4)
    states = {CellId(7, 1): CellState.FAILED, CellId(0, 5): CellState.FAILED}

    density = DensityMap(contents_of(plan, states))

    assert states_at(density, [0, 4]) == [CellState.NOT_RENDERED]
