from __future__ import annotations

import pytest

from inbetweener.core import edits
from inbetweener.session.tour import Tour, TourStep
from inbetweener.storage.opening import OpenRequest


@pytest.fixture
def studio(make_studio):
    return make_studio()


@pytest.fixture
def tour(studio):
    return Tour(studio.workspace)


def open_shot(studio) -> None:
    studio.open(OpenRequest(studio.folder))


def test_it_waits_for_a_shot(studio, tour):
    tour.start()
    assert tour.step is None

    open_shot(studio)
    assert tour.step is TourStep.TIME


def test_doing_what_a_step_says_is_going_on(studio, tour):
    open_shot(studio)
    tour.start()

    document = studio.workspace.document
    document.edit("", lambda shot: edits.set_count(shot, [0], 3, edits.LengthRule.KEEP))
    assert tour.step == "render"

    with studio.qtbot.waitSignal(studio.workspace.queue.finished):
        studio.workspace.render_all()
    assert tour.step == "look"


def test_it_ends_after_the_last_step_and_that_is_kept(studio, tour):
    steps: list[TourStep | None] = []
    tour.step_changed.connect(steps.append)
    open_shot(studio)
    tour.start()
    for _ in TourStep:
        tour.go_on()

    assert steps == [*TourStep, None]
    assert studio.workspace.settings.tour_is_over


def test_skipped_while_it_waits_it_does_not_begin(studio, tour):
    tour.start()
    tour.end()
    open_shot(studio)

    assert tour.step is None


def test_edits_outside_of_the_tour_begin_nothing(studio, tour):
    open_shot(studio)
    document = studio.workspace.document
    document.edit("", lambda shot: edits.set_count(shot, [0], 3, edits.LengthRule.KEEP))

    assert tour.step is None
