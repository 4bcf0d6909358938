from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.playing import Manner, Span

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
