from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.drawing import Drawing, DrawingId
from inbetweener.core.gap import Gap
from inbetweener.core.gap_numbers import (
    chosen_gaps,
    numbered_gaps,
    numbers_as_text,
    parsed_numbers,
)
from inbetweener.core.layer import Layer
from inbetweener.core.scene import Scene
from inbetweener.core.shot import Key, Shot
from inbetweener.errors import EditError


def layer(name: str, keys: int) -> Layer:
    drawings = tuple(Drawing(DrawingId(f"{name}{n}.png"), f"{name}{n}") for n in range(keys))
    shown = tuple(Key(each.id) for each in drawings)
    return Layer(Shot(name, drawings, shown, (Gap(4),) * (keys - 1), 2))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("3", (3,)), ("1-3", (1, 2, 3)), ("1-3, 7", (1, 2, 3, 7)), ("9,2-8:3,2", (2, 5, 8, 9))],
)
def test_ranges_are_read_as_open_job_description_writes_them(text, numbers):
    assert parsed_numbers(text) == numbers


@pytest.mark.parametrize("text", ["", "0", "-1", "3-1", "1,,2", "a", "1-9:0", "1-99999999999"])
def test_what_is_no_list_is_refused_in_a_sentence(text):
    with pytest.raises(EditError, match="is no list of gaps"):
        parsed_numbers(text)


@given(st.sets(st.integers(1, 60), min_size=1))
def test_numbers_written_are_read_again(numbers):
    text = numbers_as_text(sorted(numbers))

    assert parsed_numbers(text) == tuple(sorted(numbers))


def test_gaps_are_numbered_through_the_layers_from_the_bottom_up():
    scene = Scene("s", (layer("A", 3), layer("BG", 1), layer("B", 2)))

    gaps = numbered_gaps(scene, (2, 0, 1))

    assert [(each.number, each.layer, each.gap) for each in gaps] == [
        (1, 0, 0),
        (2, 0, 1),
        (3, 2, 0),
    ]
    assert [each.layer for each in chosen_gaps(gaps, "1,3")] == [0, 2]
    with pytest.raises(EditError, match="There is no gap 4: the gaps are numbered 1 to 3"):
        chosen_gaps(gaps, "2-4")
