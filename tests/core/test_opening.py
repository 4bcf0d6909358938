from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.drawing import CanvasSize, Role
from inbetweener.core.numbering import levels_of
from inbetweener.core.opening import propose_shot
from inbetweener.core.shot import Numbering, Shot

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZE = CanvasSize(640, 480)


def proposed(files: Sequence[str], numbering: Numbering | None = None) -> Shot:
    levels, _ = levels_of(files)
    return propose_shot("walk", levels[0], SIZE, numbering)


def test_numbers_with_gaps_become_the_lengths_of_the_gaps():
    shot = proposed(["A.0005.png", "A.0009.png", "A.0021.png"])

    assert shot.numbering is Numbering.FRAMES
    assert shot.key_frames() == (0, 4, 16)
    assert shot.first_number == 5
    assert (shot.name, shot.canvas) == ("walk", SIZE)


def test_dense_numbers_are_drawings_with_the_usual_gap_between():
    shot = proposed(["A4.png", "A5.png", "A6.png"])

    assert shot.numbering is Numbering.DRAWINGS
    assert shot.key_frames() == (0, 8, 16)
    assert shot.first_number == 1


def test_the_artist_may_read_the_numbers_the_other_way():
    dense, sparse = ["A4.png", "A5.png"], ["A1.png", "A9.png", "A11.png"]

    assert proposed(dense, Numbering.FRAMES).key_frames() == (0, 1)
    assert proposed(dense, Numbering.FRAMES).first_number == 4
    assert proposed(sparse, Numbering.DRAWINGS).key_frames() == (0, 8, 16)


@pytest.mark.parametrize(
    "files",
    [
        ["A1.png", "A1b.png", "A5.png"],
        ["start3.png", "middle7.png"],
        ["first.png", "second.png"],
        ["IMG_20240101.png", "IMG_20260101.png", "IMG_20340401.png"],
        ["1.png", "60000.png", "120000.png"],
    ],
)
def test_numbers_that_cannot_be_frames_are_read_as_drawings_whatever_is_asked(files):
    shot = proposed(files, Numbering.FRAMES)

    assert shot.numbering is Numbering.DRAWINGS
    assert {gap.length for gap in shot.gaps} == {8}


@given(st.sets(st.integers(0, 5000), min_size=1, max_size=20))
def test_frames_stand_at_their_numbers(numbers):
    files = [f"A{number}.png" for number in numbers]

    shot = proposed(files, Numbering.FRAMES)

    assert [shot.first_number + frame for frame in shot.key_frames()] == sorted(numbers)
    assert all(role is Role.KEY for role in shot.roles().values())
    assert {gap.exposure for gap in shot.gaps} <= {2}


def test_one_drawing_is_a_shot_of_one_frame():
    assert proposed(["A0001.png"]).length == 1
