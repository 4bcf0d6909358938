from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.ui.timeline.ruler import CLOSEST_TICKS_PX, LABEL_SPACE_PX, Ruler, ruler_steps
from inbetweener.ui.timeline.time_axis import TimeAxis


def labels(ruler: Ruler, first: int, end: int) -> list[int]:
    return [tick.frame for tick in ruler.ticks(first, end) if tick.is_labelled]


def test_the_steps_divide_a_second_and_then_count_seconds():
    assert ruler_steps(24)[:6] == (1, 2, 4, 8, 24, 48)
    assert ruler_steps(25)[:4] == (1, 5, 25, 50)
    assert ruler_steps(29.97)[:6] == (1, 2, 5, 10, 30, 60)


@pytest.mark.parametrize(
    ("px_per_frame", "expected"),
    [(40, [0, 1, 2, 3, 4]), (10, [0, 4]), (5, [0, 8, 16]), (2, [0, 24, 48])],
)
def test_numbers_stand_as_close_as_they_can_be_read(px_per_frame, expected):
    ruler = Ruler.of(TimeAxis(800, 100, px_per_frame), 24, 1)

    assert labels(ruler, 0, expected[-1] + 1) == expected


@given(st.floats(0.0005, 160), st.floats(1, 240), st.integers(1, 100_000), st.integers(0, 10_000))
def test_neither_marks_nor_numbers_touch(px_per_frame, fps, length, first_number):
    ruler = Ruler.of(TimeAxis(800, length, px_per_frame), fps, first_number)

    assert ruler.labelled_every % ruler.marked_every == 0
    is_widest = ruler.labelled_every == ruler_steps(fps)[-1]
    assert is_widest or ruler.labelled_every * px_per_frame > LABEL_SPACE_PX
    is_alone = ruler.marked_every == ruler.labelled_every
    assert is_alone or ruler.marked_every * px_per_frame >= CLOSEST_TICKS_PX


@given(st.integers(0, 500), st.integers(0, 200))
def test_marks_are_the_same_wherever_one_begins_to_look(first, count):
    ruler = Ruler.of(TimeAxis(800, 1000, 7), 24, 1)
    everywhere = [tick for tick in ruler.ticks(0, 1000) if first <= tick.frame < first + count]

    assert list(ruler.ticks(first, first + count)) == everywhere


def test_seconds_are_marked_as_such():
    ruler = Ruler.of(TimeAxis(800, 100, 20), 24, 1)

    assert [tick.frame for tick in ruler.ticks(0, 50) if tick.is_second] == [0, 24, 48]
