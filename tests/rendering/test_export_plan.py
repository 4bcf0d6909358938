from __future__ import annotations

from dataclasses import replace

import pytest

from inbetweener.core.naming import NamePattern
from inbetweener.core.numbering import NumberedName
from inbetweener.core.plan import FramePlan
from inbetweener.core.shot import Key, Shot
from inbetweener.errors import ExportError
from inbetweener.rendering.export_plan import ExportNaming, Per, default_pattern
from tests.support.shot_strategies import make_shot


def shot_of(*files: str, name: str = "walk") -> Shot:
    drawings = tuple(NumberedName.of(file).drawing for file in files)
    gaps = make_shot([4] * (len(files) - 1)).gaps if files else ()
    return Shot(name, drawings, tuple(Key(each.id) for each in drawings), gaps)


def naming(start: int = 1, per: Per = Per.FRAME, pattern: str = "A####.png") -> ExportNaming:
    return ExportNaming(NamePattern.parse(pattern), start, per)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (["A0001.png", "A0009.png"], "A####.png"),
        (["A1.png", "A2.png"], "A####.png"),
        (["A.000001.png", "A.000002.png"], "A.######.png"),
        (["cut-05_0009.PNG", "cut-05_0011.PNG"], "cut-05_####.png"),
        (["walk 0001.tif", "walk 0005.tif"], "walk ####.png"),
        (["0001.png", "0002.png"], "####.png"),
        (["原画12.tga", "原画13.tga"], "原画####.png"),
        (["A0001a.png", "A0002.png"], "A####.png"),
        (["0005_rough.png", "0009_rough.png"], "####_rough.png"),
        (["start.png", "stop.png"], "walk.####.png"),
        (["start7.png", "end9.png"], "walk.####.png"),
        (["pose #1.png", "pose #2.png"], "pose####.png"),
        ([], "walk.####.png"),
    ],
)
def test_the_default_pattern_is_the_artists_own_way_of_naming(files, expected):
    assert str(default_pattern(shot_of(*files))) == expected


@pytest.mark.parametrize("name", ["", "a/b\n#", "CON", "." * 9, "原画" * 90])
def test_every_shot_name_makes_a_pattern(name):
    pattern = default_pattern(shot_of("start.png", "stop.png", name=name))

    assert NamePattern.parse(str(pattern)) == pattern


def test_names_too_long_for_a_pattern_give_way_to_the_shots_name():
    shot = shot_of(*(f"{'部' * 60}{n:04d}_{'rough' * 8}.png" for n in (1, 2)))

    assert str(default_pattern(shot)) == "walk.####.png"


def test_one_file_a_frame_counts_frames_and_repeats_holds():
    plan = FramePlan.of(make_shot((4, 4)))

    names = list(naming(101).names(plan))

    assert [name for name, _ in names] == [f"A{n:04d}.png" for n in range(101, 111)]
    assert [(cell.id.gap, cell.id.order) for _, cell in names] == [
        (0, 0), (0, 0), (0, 1), (0, 1), (1, 0), (1, 0), (1, 1), (1, 1), (2, 0), (2, 0),
    ]  # fmt: skip
    assert naming().file_count(plan) == 10


def test_one_file_a_drawing_counts_drawings():
    plan = FramePlan.of(make_shot((4, 4)))

    names = list(naming(0, Per.DRAWING).names(plan))

    assert [name for name, _ in names] == [f"A{n:04d}.png" for n in range(5)]
    assert naming(per=Per.DRAWING).file_count(plan) == 5


def test_a_shot_without_keys_has_no_files():
    plan = FramePlan.of(Shot("empty"))

    assert list(naming().names(plan)) == list(naming(per=Per.DRAWING).names(plan)) == []
    assert naming(per=Per.DRAWING).file_count(plan) == 0


@pytest.mark.parametrize("start", [-1, 10**9 + 1])
def test_a_start_out_of_range_is_refused(start):
    with pytest.raises(ExportError, match="start at 0"):
        naming(start)


def test_numbers_wider_than_the_pattern_are_written_whole():
    plan = FramePlan.of(replace(make_shot((2,)), last_exposure=1))

    assert [name for name, _ in naming(9, pattern="A#").names(plan)] == [
        "A9.png",
        "A10.png",
        "A11.png",
    ]
