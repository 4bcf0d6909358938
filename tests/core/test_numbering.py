from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.numbering import Level, NumberedName, levels_of, natural_order
from inbetweener.core.shot import Numbering

if TYPE_CHECKING:
    from collections.abc import Sequence


def only_level(files: Sequence[str]) -> Level:
    levels, left = levels_of(files)
    assert len(levels) == 1
    assert left == ()
    return levels[0]


def files_of(level: Level) -> list[str]:
    return [name.file for name in level.names]


@pytest.mark.parametrize(
    ("file", "prefix", "number", "padding", "letter", "tail"),
    [
        ("A.0001.png", "A.", 1, 4, "", ""),
        ("A0001.png", "A", 1, 4, "", ""),
        ("A_12.PNG", "A_", 12, 2, "", ""),
        ("cut-05_0009a.PNG", "cut-05_", 9, 4, "a", ""),
        ("0000.tif", "", 0, 4, "", ""),
        ("原画12.tga", "原画", 12, 2, "", ""),
        ("原画１２.tga", "原画", 12, 2, "", ""),
        ("①.png", "", 1, 1, "", ""),
        ("0005_rough.png", "", 5, 4, "", "_rough"),
        ("A0012b clean.png", "A", 12, 4, "b", " clean"),
        ("v2.final.webp", "v", 2, 1, "", ".final"),
    ],
)
def test_a_name_is_taken_apart(file, prefix, number, padding, letter, tail):
    assert NumberedName.of(file) == NumberedName(file, prefix, number, padding, letter, tail)


@pytest.mark.parametrize("file", ["background.png", "A3x5ab.png", "原画.png", ".png", ""])
def test_a_name_without_a_number_at_its_end_has_none(file):
    name = NumberedName.of(file)

    assert (name.number, name.padding) == (None, 0)


@given(st.text())
def test_any_name_can_be_taken_apart_and_the_file_is_kept(file):
    name = NumberedName.of(file)

    assert name.file == file
    assert name.drawing.id == file


def test_the_artists_name_is_the_drawings_name():
    drawing = NumberedName.of("原画１２.tga").drawing

    assert (drawing.id, drawing.name, drawing.number) == ("原画１２.tga", "原画１２", 12)


@pytest.mark.parametrize("separator", ["", ".", "_", "-", " "])
def test_any_separator_joins_prefix_and_number(separator):
    level = only_level([f"walk{separator}{n:04d}.png" for n in (9, 1, 5)])

    assert files_of(level) == [f"walk{separator}{n:04d}.png" for n in (1, 5, 9)]
    assert level.title == "walk"


def test_numbers_without_padding_are_sorted_by_number():
    level = only_level(["a10.png", "a9.png", "a1.png", "a100.png"])

    assert files_of(level) == ["a1.png", "a9.png", "a10.png", "a100.png"]


def test_a_level_may_start_at_nought_and_need_no_prefix():
    level = only_level(["0002.png", "0000.png", "0001.png"])

    assert [name.number for name in level.names] == [0, 1, 2]
    assert level.title == "0000"


def test_numbers_with_gaps_are_frames_and_dense_ones_are_drawings():
    assert only_level(["A1.png", "A2.png", "A3.png"]).numbering is Numbering.DRAWINGS
    assert only_level(["A1.png", "A9.png", "A17.png"]).numbering is Numbering.FRAMES
    assert only_level(["A7.png"]).numbering is Numbering.DRAWINGS


def test_a_letter_is_a_later_addition_and_makes_the_numbers_drawings():
    level = only_level(["A13.png", "A12b.png", "A12.png", "A12a.png", "A20.png"])

    assert files_of(level) == ["A12.png", "A12a.png", "A12b.png", "A13.png", "A20.png"]
    assert level.numbering is Numbering.DRAWINGS


def test_extensions_of_any_case_belong_together():
    assert len(only_level(["A1.png", "A2.PNG", "A3.Tga"]).names) == 3


def test_full_width_digits_count_like_others():
    level = only_level(["原画１.png", "原画2.png", "原画１０.png"])

    assert [name.number for name in level.names] == [1, 2, 10]
    assert level.title == "原画"


def test_several_levels_come_longest_first():
    files = [f"B{n}.png" for n in range(3)] + [f"A{n}.png" for n in range(2)]

    levels, left = levels_of(files)

    assert [(level.prefix, len(level.names)) for level in levels] == [("B", 3), ("A", 2)]
    assert left == ()


def test_words_behind_the_number_tell_levels_apart():
    levels, _ = levels_of(["1_line.png", "1_paint.png", "5_line.png", "5_paint.png"])

    assert [level.title for level in levels] == ["line", "paint"]
    assert all(level.numbering is Numbering.FRAMES for level in levels)


def test_the_same_number_in_another_format_is_a_copy():
    level, left = levels_of(["A1.jpg", "A1.png", "A1.tga", "A2.jpg"])

    assert files_of(level[0]) == ["A1.png", "A2.jpg"]
    assert left == ("A1.jpg", "A1.tga")


def test_a_number_written_twice_keeps_one():
    levels, left = levels_of(["A01.png", "A1.png", "A2.png"])

    assert files_of(levels[0]) == ["A01.png", "A2.png"]
    assert left == ("A1.png",)


def test_single_pictures_beside_a_level_are_left_over():
    levels, left = levels_of(["A1.png", "A2.png", "A3_fix.png", "bg1.png", "reference.png"])

    assert [files_of(level) for level in levels] == [["A1.png", "A2.png"]]
    assert left == ("A3_fix.png", "bg1.png", "reference.png")


def test_words_alone_are_one_level_in_natural_order():
    level = only_level(["start7.png", "middle3.png", "end5.png"])

    assert files_of(level) == ["end5.png", "middle3.png", "start7.png"]
    assert level.title == "end5"
    assert only_level(["a3.png", "b7.png"]).numbering is Numbering.DRAWINGS
    assert only_level(["b.png", "A.png"]).title == "A"


def test_a_folder_without_pictures_has_no_levels():
    assert levels_of([]) == ((), ())


def test_natural_order_is_a_persons():
    assert natural_order(["原１０.png", "b1.png", "a10.png", "A2.png", "原９.png"]) == [
        "A2.png", "a10.png", "b1.png", "原９.png", "原１０.png",
    ]  # fmt: skip


NAMES = st.from_regex(
    r"[aAb原]?[._]?[0-9\uff10-\uff19]{0,3}[a-b]?(_x)?\.(png|PNG|tga)", fullmatch=True
)


@given(st.sets(NAMES, max_size=12), st.randoms(use_true_random=False))
def test_every_file_is_in_one_level_or_left_over_whatever_the_order(files, random):
    shuffled = list(files)
    random.shuffle(shuffled)

    levels, left = levels_of(shuffled)

    in_levels = [file for level in levels for file in files_of(level)]
    assert sorted([*in_levels, *left]) == sorted(files)
    assert [len(level.names) for level in levels] == sorted(
        (len(level.names) for level in levels), reverse=True
    )
    assert levels_of(sorted(files)) == (levels, left)
