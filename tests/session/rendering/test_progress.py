from __future__ import annotations

import pytest

from inbetweener.session.rendering.progress import Pace


class Clock:
    now_s = 50.0


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pace(clock):
    pace = Pace(lambda: clock.now_s)
    pace.start_gap()
    return pace


def draw(pace, clock, seconds) -> None:
    clock.now_s += seconds
    pace.count(was_cached=False)


def test_nothing_is_guessed_before_one_was_drawn(pace, clock):
    assert pace.left_s(5) is None
    pace.count(was_cached=True)
    assert pace.left_s(5) is None


def test_the_rest_takes_as_long_as_those_before(pace, clock):
    draw(pace, clock, 2.0)
    draw(pace, clock, 4.0)

    assert pace.left_s(5) == pytest.approx(15.0)


def test_the_guess_runs_down_while_the_next_is_drawn_and_never_rises(pace, clock):
    draw(pace, clock, 4.0)
    guesses = []
    for _ in range(10):
        clock.now_s += 1.0
        guesses.append(pace.left_s(2))

    assert guesses[:4] == pytest.approx([7.0, 6.0, 5.0, 4.0])
    assert guesses[4:] == pytest.approx([4.0] * 6)


def test_a_pause_takes_no_time(pace, clock):
    draw(pace, clock, 3.0)
    pace.put_back_gap()
    clock.now_s += 1000.0

    assert pace.left_s(2) == pytest.approx(6.0)


def test_what_is_left_half_done_is_counted_the_next_time(pace, clock):
    draw(pace, clock, 3.0)
    pace.put_back_gap()
    assert pace.done == 0

    pace.start_gap()
    pace.count(was_cached=True)
    assert (pace.done, pace.drawn_of_gap) == (1, 1)
