from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.gap import Gap
from inbetweener.core.plan import CellId
from inbetweener.ui.timeline.geometry import (
    SHORTEST_CELLS_PX,
    SOUND_PX,
    Bands,
    Box,
    are_gaps_told_apart,
    cell_box,
    frame_ranges,
    gap_box,
    gap_runs,
    gaps_between,
    is_dense,
    px_per_drawing,
    smallest_height_px,
    tile_width,
)
from inbetweener.ui.timeline.time_axis import (
    LEADING_PX,
    WIDEST_FITTED_FRAME_PX,
    WIDEST_FRAME_PX,
    TimeAxis,
)
from tests.support.shots import plan_of

AXES = st.builds(
    lambda width, length, zoom, scroll: TimeAxis(width, length).zoomed(zoom, 0).scrolled_to(scroll),
    st.floats(50, 4000),
    st.integers(1, 100_000),
    st.floats(0.001, 20),
    st.floats(0, 1e7),
)


@given(AXES, st.data())
def test_a_frame_is_found_again_where_it_stands(axis, data):
    frame = data.draw(st.integers(0, axis.length - 1))

    assert axis.frame_at(axis.center_x_of(frame)) == frame


@given(AXES, st.floats(0, 4000), st.floats(0.2, 5))
def test_zooming_keeps_what_is_under_the_pointer(axis, x, factor):
    before = axis.position_at(x)

    zoomed = axis.zoomed(factor, x)

    if 0 < zoomed.scroll_px < zoomed.furthest_scroll_px:
        assert zoomed.position_at(x) == pytest.approx(before, abs=1e-3)


@given(AXES, st.floats(0.001, 1000), st.floats(0, 4000))
def test_no_zoom_goes_past_its_ends(axis, factor, x):
    zoomed = axis.zoomed(factor, x)

    assert axis.fitted_px_per_frame <= zoomed.px_per_frame <= WIDEST_FRAME_PX
    assert 0 <= zoomed.scroll_px <= zoomed.furthest_scroll_px


@given(AXES, st.data())
def test_a_revealed_frame_is_in_view(axis, data):
    frame = data.draw(st.integers(0, axis.length - 1))

    revealed = axis.revealing(frame)

    if axis.width_px >= 2 * axis.px_per_frame:
        assert revealed.x_of(frame) >= -1e-6
        assert revealed.x_of(frame + 1) <= revealed.width_px + 1e-6


def test_a_frame_in_view_needs_no_scrolling():
    axis = TimeAxis(800, 1000, 10, 500)

    assert axis.revealing(70) is axis


@given(st.floats(50, 4000), st.integers(1, 100_000))
def test_a_fitted_shot_is_seen_whole(width, length):
    axis = TimeAxis(width, length).fitted()

    assert axis.visible_frames() == (0, length)
    assert axis.px_per_frame <= WIDEST_FITTED_FRAME_PX


def test_a_fitted_shot_stays_fitted_when_the_view_changes_size():
    axis = TimeAxis(1000, 500).fitted()

    assert axis.resized(400) == TimeAxis(400, 500).fitted()


def test_a_zoomed_shot_keeps_its_zoom_when_the_view_changes_size():
    axis = TimeAxis(1000, 500, 20, 3000)

    assert axis.resized(1200).px_per_frame == 20


def test_paging_brings_a_frame_that_left_the_view_to_the_left():
    axis = TimeAxis(500, 1000, 10)

    paged = axis.paged_to(60)

    assert paged.x_of(60) == LEADING_PX
    assert paged.paged_to(80) is paged


def test_points_outside_the_shot_belong_to_its_ends():
    axis = TimeAxis(500, 20, 10)

    assert (axis.frame_at(-50), axis.frame_at(499)) == (0, 19)


def test_one_can_scroll_to_the_end_of_what_is_heard():
    axis = TimeAxis(500, 20, 20)
    heard = axis.with_heard_length(60)

    assert heard.furthest_scroll_px == axis.furthest_scroll_px + LEADING_PX + 60 * 20 + 56 - 500
    assert heard.fitted_px_per_frame == axis.fitted_px_per_frame
    assert heard.scrolled_to(9999).with_heard_length(0).scroll_px == axis.furthest_scroll_px
    assert axis.with_heard_length(5).content_px == axis.content_px


def test_an_empty_shot_has_nothing_in_view():
    assert TimeAxis(500, 0).fitted().visible_frames() == (0, 0)


@pytest.mark.parametrize("sound_px", [0.0, SOUND_PX])
def test_the_rows_lie_below_each_other_at_every_height(sound_px):
    for height in range(0, 600, 7):
        bands = Bands(height, sound_px)

        assert bands.cached_top < bands.cells_top < bands.gaps_top < bands.bottom
        assert bands.cells_height >= SHORTEST_CELLS_PX
        assert bands.bottom + sound_px <= bands.lowest
        if height >= smallest_height_px(sound_px):
            assert bands.lowest <= height


def test_neighbouring_cells_do_not_touch():
    plan = plan_of(8)
    axis, bands = TimeAxis(800, plan.length, 20), Bands(160)

    boxes = [cell_box(axis, bands, cell) for cell in plan.cells()]

    assert all(left.right < right.left for left, right in itertools.pairwise(boxes))


def test_inbetweens_are_shorter_than_keys():
    plan = plan_of(8)
    axis, bands = TimeAxis(800, plan.length, 20), Bands(160)

    key = cell_box(axis, bands, plan.cell(CellId(0, 0)))
    inbetween = cell_box(axis, bands, plan.cell(CellId(0, 1)))

    assert key.top < inbetween.top
    assert key.bottom > inbetween.bottom


def test_a_long_cell_leaves_room_for_its_hold_line():
    assert tile_width(Box(0, 0, 90, 80)) == 90
    assert tile_width(Box(0, 0, 400, 80)) == 96


def test_a_gap_reaches_from_key_to_key():
    plan = plan_of(8, 10)
    axis, bands = TimeAxis(800, plan.length, 20), Bands(160)

    box = gap_box(axis, bands, plan, 1)

    assert box.left == pytest.approx(axis.x_of(8), abs=1)
    assert box.right == pytest.approx(axis.x_of(18), abs=1)


def test_the_stay_of_the_last_key_is_no_gap():
    plan = plan_of(8, 10, last_exposure=6)

    assert gaps_between(plan, 0, plan.length) == range(2)
    assert not gaps_between(plan, 20, 24)


@pytest.mark.parametrize(
    ("first", "end", "expected"), [(0, 8, range(1)), (7, 9, range(2)), (8, 9, range(1, 2))]
)
def test_only_gaps_that_show_a_frame_are_found(first, end, expected):
    assert gaps_between(plan_of(8, 10), first, end) == expected


def test_drawings_too_narrow_to_tell_apart_are_dense():
    plan = plan_of(*[Gap(8)] * 500)

    assert is_dense(TimeAxis(800, plan.length, 2), plan)
    assert not is_dense(TimeAxis(800, plan.length, 4), plan)
    assert px_per_drawing(TimeAxis(800, 0), plan_of(8)) == float("inf")


def test_narrow_gaps_are_not_drawn_one_by_one():
    assert are_gaps_told_apart(TimeAxis(800, 80, 10), range(10), 0, 80)
    assert not are_gaps_told_apart(TimeAxis(800, 80, 1), range(10), 0, 80)


def test_selected_gaps_side_by_side_are_one_run():
    assert gap_runs(range(10), frozenset({1, 2, 3, 7, 40})) == [range(1, 4), range(7, 8)]


@given(st.sets(st.integers(0, 300)))
def test_ranges_hold_exactly_the_frames_they_were_made_of(frames):
    ranges = frame_ranges(sorted(frames))

    assert {frame for found in ranges for frame in found} == frames
    assert all(a.stop < b.start for a, b in itertools.pairwise(ranges))
