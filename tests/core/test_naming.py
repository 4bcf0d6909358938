from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.core.naming import LONGEST_NAME_BYTES, NamePattern, safe_stem
from inbetweener.errors import ExportError


@pytest.mark.parametrize(
    ("pattern", "number", "name"),
    [
        ("walk.####.png", 7, "walk.0007.png"),
        ("walk.####", 7, "walk.0007.png"),
        ("  walk_###.PNG ", 7, "walk_007.PNG"),
        ("#", 12, "12.png"),
        ("##", 123456, "123456.png"),
        ("cut-05_####_clean.png", 0, "cut-05_0000_clean.png"),
        ("原画##.png", 3, "原画03.png"),
    ],
)
def test_the_number_stands_in_place_of_the_hashes(pattern, number, name):
    assert NamePattern.parse(pattern).name(number) == name


@pytest.mark.parametrize("pattern", ["walk", "", "a#b#.png", "## ##"])
def test_there_is_one_run_of_hashes(pattern):
    with pytest.raises(ExportError, match="one run of #"):
        NamePattern.parse(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "../walk.####.png", "a/b##", "a\\b##", "c:##", "a*##", "a?##", "a\n##", "a\0##", '"##"',
        ".##", "-##", "~##", "\udcff##",
    ],
)  # fmt: skip
def test_names_that_are_unsafe_anywhere_are_refused(pattern):
    with pytest.raises(ExportError, match="characters"):
        NamePattern.parse(pattern)


@pytest.mark.parametrize("pattern", ["con.####.png", "NUL .##", "COM#", "lpt#.x.png", "#" * 300])
def test_names_that_some_systems_cannot_keep_are_refused(pattern):
    with pytest.raises(ExportError, match="Some systems"):
        NamePattern.parse(pattern)


@pytest.mark.parametrize("pattern", ["walk.####.jpg", "walk.####.TIF", "####.exr"])
def test_other_formats_than_png_are_refused(pattern):
    with pytest.raises(ExportError, match="written as PNG"):
        NamePattern.parse(pattern)


def test_pictures_are_numbered_from_nought():
    with pytest.raises(ValueError, match="-1"):
        NamePattern.parse("##").name(-1)


@given(st.integers(1, 9), st.integers(0, 10**6), st.integers(0, 10**6))
def test_two_numbers_never_share_a_name(padding, a, b):
    pattern = NamePattern.parse("A" + "#" * padding)

    assert (pattern.name(a) == pattern.name(b)) == (a == b)


@given(st.text(max_size=20))
def test_a_pattern_is_refused_or_reads_back_what_it_writes(text):
    try:
        pattern = NamePattern.parse(text)
    except ExportError:
        return

    assert NamePattern.parse(str(pattern)) == pattern
    assert len(pattern.name(1).encode()) <= LONGEST_NAME_BYTES


@given(st.text() | st.sampled_from(["con", "NUL.x", "..", " . ", "COM1", "\udcff", "é" * 300]))
def test_any_shot_name_can_be_made_a_pattern(name):
    stem = safe_stem(name)

    assert NamePattern.parse(f"{stem}.####.png").before == f"{stem}."
    assert safe_stem(stem) == stem


def test_a_plain_shot_name_stays_as_it_is():
    assert safe_stem("cut 05_歩き") == "cut 05_歩き"
    assert safe_stem("A#1: walk?") == "A_1_ walk_"
    assert safe_stem("...") == "shot"
    assert safe_stem("...", fallback="") == ""
