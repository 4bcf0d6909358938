from __future__ import annotations

from dataclasses import replace

import pytest

from inbetweener.core import edits
from inbetweener.core.chart import Chart
from inbetweener.core.drawing import CanvasSize
from inbetweener.core.edits import LengthRule
from inbetweener.core.gap import Treatment
from inbetweener.core.interpolator import Pin
from inbetweener.core.pin import Arcs
from inbetweener.errors import DrawingError, ModelError
from tests.support.engines import OTHER_FADE
from tests.support.key_files import drawing
from tests.support.png_samples import png_of


@pytest.fixture
def shot(desk):
    """Three inbetweens in each of two gaps."""
    return edits.set_count(desk.shot(), [0, 1], 3, LengthRule.KEEP)


def changed(before: list[str], after: list[str]) -> list[int]:
    return [index for index, pair in enumerate(zip(before, after, strict=True)) if len({*pair}) > 1]


def test_a_job_names_its_keys_model_and_times(desk, shot):
    job = desk.planner.job(shot, 1)

    assert (job.key_a.name, job.key_b.name) == ("A0005.png", "A0009.png")
    assert [each.provenance.t for each in job.inbetweens] == [0.25, 0.5, 0.75]
    assert [(each.cell.gap, each.cell.order) for each in job.inbetweens] == [(1, 1), (1, 2), (1, 3)]
    assert (job.model, job.canvas) == ("fade", None)


def test_every_inbetween_has_a_digest_of_its_own(desk, shot):
    assert len(set(desk.digests(shot))) == 6


def test_an_edited_key_gives_just_its_gaps_other_digests_and_its_return_the_old_ones(desk, shot):
    before = desk.digests(shot)
    key = desk.folder / "A0009.png"
    original = key.read_bytes()

    key.write_bytes(png_of(drawing(7)))
    edited = desk.digests(shot)
    key.write_bytes(original)

    assert changed(before, edited) == [3, 4, 5]
    assert desk.digests(shot) == before


def test_a_moved_tick_touches_just_its_inbetween_and_undo_gives_the_old_digest(desk, shot):
    before = desk.digests(shot)

    moved = edits.set_chart(shot, [0], Chart.free((0.25, 0.6, 0.75)))

    assert changed(before, desk.digests(moved)) == [1]
    assert desk.digests(edits.set_chart(moved, [0], Chart())) == before


def test_another_model_touches_just_its_gap(desk, shot):
    other = edits.set_gap_model(shot, [0], OTHER_FADE.name)

    assert changed(desk.digests(shot), desk.digests(other)) == [0, 1, 2]


def test_a_shift_in_time_draws_nothing_anew(desk, shot):
    longer = edits.set_gap_length(shot, 0, 9, LengthRule.RIPPLE)

    assert desk.digests(longer) == desk.digests(shot)


def test_keys_fitted_to_another_canvas_give_other_digests(desk):
    fitted = desk.shot(fit=True)
    larger = edits.set_canvas(fitted, CanvasSize(80, 60), fitted.fit)

    assert changed(desk.digests(fitted), desk.digests(larger)) == [0, 1]
    assert changed(desk.digests(desk.shot()), desk.digests(fitted)) == [0, 1]


def test_a_known_job_is_the_job_once_both_keys_were_read(desk, shot):
    assert desk.planner.known_job(shot, 0) is None

    job = desk.planner.job(shot, 0)

    assert desk.planner.known_job(shot, 0) == job
    assert desk.planner.known_job(shot, 1) is None


def test_a_changed_or_unknown_gap_has_no_known_job(desk, shot):
    desk.planner.job(shot, 0)

    assert desk.planner.known_job(edits.set_gap_model(shot, [0], "gone"), 0) is None
    (desk.folder / "A0001.png").write_bytes(b"something shorter")
    assert desk.planner.known_job(shot, 0) is None


def test_a_model_that_is_not_installed_is_told_with_those_that_are(desk, shot):
    with pytest.raises(ModelError, match=r"“gone” is not installed.*fade, other-fade"):
        desk.planner.job(edits.set_model(shot, "gone"), 0)


def test_a_vanished_key_is_told_by_name(desk, shot):
    (desk.folder / "A0005.png").unlink()

    with pytest.raises(DrawingError, match=r"A0005\.png"):
        desk.planner.job(shot, 0)


def test_a_cut_has_a_job_without_inbetweens(desk, shot):
    cut = edits.set_treatment(shot, [0], Treatment.CUT)

    assert desk.planner.job(cut, 0).inbetweens == ()


def test_a_pin_gives_just_its_gap_other_digests_and_goes_to_the_model(desk, shot):
    before, pin = desk.digests(shot), Pin(10, 10, 20, 12)

    pinned = edits.add_pin(shot, 1, pin)
    desk.render(pinned)

    assert changed(before, desk.digests(pinned)) == [3, 4, 5]
    assert desk.digests(edits.remove_pin(pinned, 1, 0)) == before
    assert desk.engine.pins == [(), (pin,)]


def test_a_pin_that_contradicts_an_older_one_changes_nothing(desk, shot):
    pinned = edits.add_pin(shot, 1, Pin(10, 10, 20, 12))

    assert desk.digests(edits.add_pin(pinned, 1, Pin(10, 10, 60, 40))) == desk.digests(pinned)


def test_a_tick_of_a_parts_own_chart_touches_its_own_drawing_alone(desk, shot):
    pin = Pin(10, 10, 20, 12, chart=Chart.free((0.1, 0.5, 0.9)))
    other = replace(pin, chart=Chart.free((0.1, 0.6, 0.9)))
    pinned = edits.add_pin(shot, 0, pin)
    moved = edits.move_pin(pinned, 0, 0, other)

    before, after = desk.digests(pinned), desk.digests(moved)

    assert len(shot.gaps[0].times) == 3
    assert changed(before, after) == [1]
    jobs = [desk.planner.job(each, 0) for each in (pinned, moved)]
    assert jobs[0].motion_digest != jobs[1].motion_digest
    assert jobs[0].pins[0].pace is not None
    assert desk.digests(edits.set_arcs(pinned, [0], Arcs.AUTOMATIC)) == before


def test_arcs_of_a_gap_touch_it_alone_and_reach_the_model(desk, shot):
    straight = edits.set_arcs(shot, [1], Arcs.STRAIGHT)

    assert changed(desk.digests(shot), desk.digests(straight)) == [3, 4, 5]
    assert desk.planner.job(straight, 1).steering.arcs is Arcs.STRAIGHT
