from __future__ import annotations

import threading

import pytest

from inbetweener.core import edits
from inbetweener.core.chart import Chart, ChartPreset
from inbetweener.core.gap import Treatment
from inbetweener.errors import RenderError
from inbetweener.rendering.motion_finder import MotionFinder

FIRST = frozenset({0})


@pytest.fixture
def spacing(studio):
    """Dots are on, over an inbetween of the first gap; everything moves 4 pixels a gap."""
    studio.engine.moves_px = 4.0
    go(studio, 4)
    studio.workspace.spacing.set_on(True)
    return studio.workspace.spacing


def go(studio, frame: int) -> None:
    studio.workspace.playback.show_frame(frame)
    settle(studio)


def settle(studio) -> None:
    studio.settle()
    workspace = studio.workspace
    studio.wait(lambda: workspace.pictures._thread.is_idle and workspace.motions._thread.is_idle)


def point_at(studio, x: float, y: float) -> None:
    studio.workspace.spacing.point_at(x, y)
    settle(studio)


def places(spacing) -> list[tuple[float, float]]:
    return [(round(dot.x, 3), round(dot.y, 3)) for dot in spacing.spacing().dots]


def set_times(studio, *times: float) -> None:
    studio.edit("spacing", lambda shot: edits.set_chart(shot, FIRST, Chart.free(times)))


def test_before_anything_is_drawn_the_dots_come_from_the_keys_alone(studio, spacing):
    """The first key stands in for the inbetween, so that is what the pointer is over."""
    point_at(studio, 10, 20)

    assert places(spacing) == [(10, 20), (11, 20), (12, 20), (13, 20), (14, 20)]
    assert studio.engine.drawn == []


def test_over_an_inbetween_its_own_dot_is_under_the_pointer(studio, spacing):
    studio.render_all()
    settle(studio)
    point_at(studio, 12, 20)

    assert places(spacing) == [(10, 20), (11, 20), (12, 20), (13, 20), (14, 20)]
    assert [dot.is_shown for dot in spacing.spacing().dots] == [False, False, True, False, False]


def test_dots_are_called_as_on_the_ladder(studio, spacing):
    point_at(studio, 10, 20)
    dots = spacing.spacing().dots

    assert [dot.label for dot in dots] == ["A0001", "1", "2", "3", "A0009"]
    assert [dot.is_key for dot in dots] == [True, False, False, False, True]


def test_a_tick_that_is_moved_moves_its_dot_at_once(studio, spacing):
    point_at(studio, 10, 20)
    set_times(studio, 0.1, 0.5, 0.6)

    assert places(spacing) == [(10, 20), (10.4, 20), (12, 20), (12.4, 20), (14, 20)]


def test_while_ticks_move_the_point_stays_what_it_was_on_the_picture(studio, spacing):
    """The picture on the screen was drawn at 1/2, and stays till it is drawn again."""
    studio.render_all()
    settle(studio)
    point_at(studio, 12, 20)
    set_times(studio, 0.1, 0.9, 0.95)

    assert places(spacing)[0] == (10, 20)
    assert places(spacing)[2] == (13.6, 20)


def test_a_preset_spaces_the_dots_too(studio, spacing):
    point_at(studio, 10, 20)
    chart = Chart(ChartPreset.HALVES)
    studio.edit("spacing", lambda shot: edits.set_chart(shot, FIRST, chart))

    assert places(spacing)[1:4] == [(11, 20), (12, 20), (13, 20)]


def test_a_pinned_point_stays_when_the_pointer_goes(studio, spacing):
    point_at(studio, 10, 20)
    spacing.pin(10, 20)
    spacing.leave()
    assert spacing.spacing().is_pinned
    point_at(studio, 40, 30)
    assert places(spacing)[0] == (10, 20)

    spacing.unpin()
    assert places(spacing)[0] == (40, 30)


def test_the_pin_belongs_to_its_gap(studio, spacing):
    spacing.pin(10, 20)
    go(studio, 10)
    assert not spacing.is_pinned
    assert spacing.spacing() is None

    go(studio, 2)
    assert places(spacing)[0] == (10, 20)


def test_another_model_is_asked_anew_for_the_pinned_point(studio, spacing):
    spacing.pin(10, 20)
    settle(studio)
    studio.engine.moves_px = 8.0
    studio.edit("model", lambda shot: edits.set_gap_model(shot, FIRST, "other-fade"))
    settle(studio)

    assert places(spacing)[-1] == (18, 20)


def test_without_a_pointer_there_is_nothing(studio, spacing):
    assert spacing.spacing() is None
    point_at(studio, 10, 20)
    spacing.leave()

    assert spacing.spacing() is None


def test_on_the_void_of_a_cel_there_is_nothing(make_studio):
    studio = make_studio(planes=4)
    studio.open()
    studio.engine.moves_px = 4.0
    go(studio, 0)
    spacing = studio.workspace.spacing
    spacing.set_on(True)
    point_at(studio, 60, 4)
    assert spacing.spacing() is None
    point_at(studio, 10, 20)

    assert places(spacing)[0] == (10, 20)


def test_outside_the_picture_there_is_nothing(studio, spacing):
    point_at(studio, -3, 20)

    assert spacing.spacing() is None


@pytest.mark.parametrize("treatment", [Treatment.HOLD, Treatment.CUT, Treatment.BLANK])
def test_where_no_model_draws_there_is_nothing(studio, spacing, treatment):
    studio.edit("treat", lambda shot: edits.set_treatment(shot, FIRST, treatment))
    point_at(studio, 10, 20)

    assert spacing.spacing() is None
    assert studio.engine.prepared == []


def test_the_last_key_has_no_gap(studio, spacing):
    go(studio, 24)
    point_at(studio, 10, 20)

    assert spacing.spacing() is None


def test_while_playing_or_flipping_there_is_nothing(studio, spacing):
    point_at(studio, 10, 20)
    studio.workspace.playback.play()
    assert spacing.spacing() is None
    studio.workspace.playback.pause()
    settle(studio)
    point_at(studio, 10, 20)
    assert spacing.spacing() is not None
    studio.workspace.flip.flip()

    assert spacing.spacing() is None


def test_switched_off_nothing_is_looked_for(studio, spacing):
    spacing.set_on(False)
    point_at(studio, 10, 20)

    assert spacing.spacing() is None
    assert studio.engine.prepared == []


def test_until_the_motion_is_found_it_says_so(studio, spacing, monkeypatch):
    gate, find = threading.Event(), MotionFinder.find

    def slow(finder, job, token):
        assert gate.wait(60)
        return find(finder, job, token)

    monkeypatch.setattr(MotionFinder, "find", slow)
    spacing.point_at(10, 20)
    assert spacing.spacing().remark == "finding how the drawing moves…"
    assert spacing.spacing().dots == ()
    with studio.signal(spacing.changed):
        gate.set()

    assert len(places(spacing)) == 5


def test_a_key_that_is_painted_over_while_its_motion_is_found_is_looked_at_again(
    studio, spacing, monkeypatch
):
    gate, find = threading.Event(), MotionFinder.find

    def slow(finder, job, token):
        assert gate.wait(60)
        return find(finder, job, token)

    monkeypatch.setattr(MotionFinder, "find", slow)
    spacing.point_at(10, 20)
    studio.repaint_key("A0001.png", 5)
    with studio.signal(studio.workspace.states.key_changed):
        studio.workspace.look_at_files()
    studio.engine.moves_px = 8.0
    gate.set()

    # Dots of the motion before may come first.
    studio.wait(lambda: places(spacing)[-1:] == [(18, 20)])
    assert len(spacing.spacing().dots) == 5


def test_a_key_that_is_painted_over_unnoticed_is_looked_at_once(studio, spacing):
    point_at(studio, 10, 20)
    studio.workspace.motions.shelf._tracers.clear()  # other gaps were looked at since
    studio.repaint_key("A0001.png", 5)
    studio.engine.prepared.clear()
    point_at(studio, 11, 20)

    assert len(spacing.spacing().dots) == 5
    assert len(studio.engine.prepared) == 1


def test_a_model_that_cannot_tell_is_asked_once(studio, spacing):
    studio.engine.moves_px = None
    point_at(studio, 10, 20)
    point_at(studio, 11, 20)

    assert "does not tell" in spacing.spacing().remark
    assert len(studio.engine.prepared) == 1


def test_why_the_motion_cannot_be_found_is_told_once(studio, spacing):
    studio.engine.failures.append(RenderError("There is not enough memory."))
    point_at(studio, 10, 20)
    assert spacing.spacing().remark == "There is not enough memory."
    point_at(studio, 11, 20)

    assert len(studio.engine.prepared) == 1


def test_a_key_that_has_vanished_is_told_once(studio, spacing):
    (studio.folder / "A0001.png").unlink()
    point_at(studio, 10, 20)
    told = spacing.spacing().remark
    point_at(studio, 11, 20)

    assert "A0001.png" in told


def test_what_does_not_move_is_said_to_stand_still(studio, spacing):
    studio.engine.moves_px = 0.0
    point_at(studio, 10, 20)

    assert spacing.spacing().remark == "this point stands still"


def test_one_gap_is_looked_for_once(studio, spacing):
    for x in (10, 11, 12):
        point_at(studio, x, 20)
    set_times(studio, 0.1, 0.2, 0.3)
    point_at(studio, 13, 20)

    assert len(studio.engine.prepared) == 1


def test_a_drawn_gap_needs_no_search(studio, spacing):
    studio.render_all()
    settle(studio)
    studio.engine.prepared.clear()
    point_at(studio, 12, 20)

    assert studio.engine.prepared == []
    assert places(spacing)[0] == (10, 20)
