from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.playing import Manner, Run, Span

RANGES = st.builds(lambda first, length: Span(first, first + length), *[st.integers(0, 50)] * 2)
TO_AND_FRO = Manner(is_ping_pong=True)


def run(
    manner: Manner, played: Span, steps: int, *, loops: bool, start: int = 0
) -> list[int | None]:
    return [manner.frame_after(step, start, played, loops=loops) for step in range(steps)]


def test_a_loop_begins_again():
    assert run(Manner(), Span(2, 4), 7, loops=True, start=3) == [3, 4, 2, 3, 4, 2, 3]


def test_without_a_loop_it_ends():
    assert run(Manner(), Span(2, 4), 5, loops=False, start=2) == [2, 3, 4, None, None]


def test_to_and_fro_shows_the_ends_once_each():
    assert run(TO_AND_FRO, Span(0, 3), 9, loops=True) == [0, 1, 2, 3, 2, 1, 0, 1, 2]


def test_to_and_fro_once_comes_back_to_the_first():
    assert run(TO_AND_FRO, Span(5, 7), 6, loops=False, start=5) == [5, 6, 7, 6, 5, None]
    assert TO_AND_FRO.last_frame(Span(5, 7)) == 5


@given(RANGES, st.booleans(), st.integers(0, 120), st.integers(0, 500))
def test_a_loop_never_leaves_its_range(played, is_ping_pong, start, steps):
    frame = Manner(is_ping_pong=is_ping_pong).frame_after(steps, start, played, loops=True)

    assert frame is not None
    assert played.first <= frame <= played.last


@given(RANGES, st.integers(1, 400))
def test_no_step_of_a_loop_to_and_fro_jumps(played, step):
    here, there = (
        TO_AND_FRO.frame_after(each, played.first, played, loops=True) for each in (step, step + 1)
    )

    assert here is not None
    assert there is not None
    assert abs(here - there) <= 1


@pytest.mark.parametrize(
    ("length", "expected"),
    [(20, Span(3, 8)), (6, Span(3, 5)), (4, Span(3, 3)), (2, Span(1, 1)), (0, Span(0, 0))],
)
def test_a_shorter_shot_plays_what_it_has(length, expected):
    assert Span(3, 8).within(length) == expected


@pytest.mark.parametrize(("first", "last"), [(-1, 4), (5, 4)])
def test_a_range_without_frames_is_refused(first, last):
    with pytest.raises(ValueError, match="no frames"):
        Span(first, last)


def run_of(played: Span, start: int = 0, *, loops: bool = True, **manner) -> Run:
    return Run(100.0, start, played, 24.0, Manner(**manner), loops)


@given(
    RANGES,
    st.booleans(),
    st.booleans(),
    st.sampled_from((0.5, 1.0)),
    st.integers(0, 120),
    st.floats(0, 20),
)
def test_what_is_heard_belongs_to_the_frame_that_is_seen(
    played, is_ping_pong, loops, speed, start, passed_s
):
    manner = Manner(speed, is_ping_pong)
    run = Run(100.0, start, played, 24.0, manner, loops)
    position = run.position_at(100.0 + passed_s)
    steps = run.steps_at(100.0 + passed_s)
    if position is not None:
        assert int(position) == manner.frame_after(int(steps), start, played, loops=loops)
    elif loops:
        assert is_ping_pong


def test_a_run_is_heard_from_where_it_began():
    run = run_of(Span(2, 9), start=4)

    assert run.position_at(100.0) == 4
    assert run.position_at(100.0 + 1.5 / 24) == pytest.approx(5.5)
    assert run.position_at(100.0 + 6.25 / 24) == pytest.approx(2.25)


def test_nothing_is_heard_on_the_way_back():
    run = run_of(Span(0, 3), is_ping_pong=True)
    heard = [run.position_at(100.0 + (step + 0.5) / 24) for step in range(8)]

    assert [position is None for position in heard] == [False] * 4 + [True] * 2 + [False] * 2


def test_nothing_is_heard_after_the_end():
    assert run_of(Span(0, 3), loops=False).position_at(100.0 + 4.1 / 24) is None
    assert run_of(Span(0, 3), loops=False).position_at(100.0 + 3.9 / 24) is not None


def test_at_half_speed_half_as_much_is_heard():
    assert run_of(Span(0, 99), speed=0.5).position_at(101.0) == pytest.approx(12)
