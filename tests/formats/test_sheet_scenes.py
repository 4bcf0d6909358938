from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.layer import Layer
from inbetweener.core.plan import CellKind
from inbetweener.core.scene import Scene
from inbetweener.core.scene_plan import ScenePlan
from inbetweener.core.shot import Key
from inbetweener.errors import InbetweenerError, SheetError
from inbetweener.formats.column_timing import time_layer
from inbetweener.formats.scene_to_sheet import Inbetweens, sheet_of_scene
from inbetweener.formats.sheet_matching import propose_matches
from inbetweener.formats.sheet_to_scene import scene_of_sheet
from inbetweener.formats.time_sheet import Mark, TimeSheet
from inbetweener.formats.xdts_reading import read_xdts
from inbetweener.formats.xdts_writing import write_xdts
from tests.support.scene_strategies import layers, make_cel, make_scene
from tests.support.sheet_strategies import column, sheets

TICK, EMPTY = Mark.INBETWEEN.value, Mark.EMPTY.value


def _timed(*changes, duration=24, cel=None, on=None):
    return time_layer(column("A", *changes), duration, cel or make_cel("A"), on)


def _all_keys(shot):
    """A cel as it is opened: every drawing is a key."""
    keys = tuple(Key(each.id) for each in shot.drawings)
    return replace(shot, keys=keys, gaps=tuple(Gap(8) for _ in keys[1:]))


def _seen(scene):
    """What each layer shows at each frame, and where it began."""
    plan = ScenePlan.of(scene)
    return [
        [_shown(scene, index, plan.cell_of(index, frame)) for frame in range(plan.length)]
        for index in range(len(scene.layers))
    ]


def _shown(scene, index, cell):
    if cell is None or cell.kind is CellKind.BLANK:
        return None
    shot = scene.layers[index].shot
    start = scene.start_of(index) + cell.first_frame
    return start, shot.keys[cell.id.gap].drawing if cell.id.is_key else "inbetween"


def test_keys_holds_marks_and_empties_become_a_shot():
    timed = _timed((0, "1"), (2, TICK), (4, TICK), (6, "2"), (12, "3"), (18, EMPTY))
    shot = timed.layer.shot

    assert [shot.drawing(key.drawing).number for key in shot.keys] == [1, 2, 3]
    assert shot.gaps == (Gap(6, 2), Gap(6, treatment=Treatment.HOLD))
    assert (shot.last_exposure, shot.first_number, timed.layer.is_held) == (6, 1, False)
    assert timed.notes == ()


def test_the_last_key_is_held_to_the_end():
    timed = _timed((4, "1"), (9, "2"))

    assert (timed.layer.shot.first_number, timed.layer.shot.last_exposure) == (5, 15)
    assert timed.layer.is_held


def test_an_empty_stretch_between_keys_is_blank():
    (gap,) = _timed((0, "1"), (4, EMPTY), (10, "2")).layer.shot.gaps

    assert (gap.treatment, gap.cells[0].length, gap.length) == (Treatment.BLANK, 4, 10)


def test_a_drawing_without_a_file_between_keys_is_an_inbetween():
    timed = _timed((0, "1"), (3, "7"), (6, "8"), (9, "2"))

    assert timed.layer.shot.gaps == (Gap(9, 3),)
    assert timed.notes == ("Column A: no files for 2 drawings (7, 8); they count as inbetweens.",)


def test_marks_that_stand_unevenly_are_told():
    timed = _timed((0, "1"), (1, TICK), (7, TICK), (9, "2"))

    assert timed.layer.shot.gaps[0].inbetween_count == 2
    assert "unevenly" in timed.notes[0]


def test_what_has_no_marks_can_be_drawn_all_the_same():
    timed = _timed((0, "1"), (8, "2"), (12, "2"), (16, "3"), on=2)

    assert [gap.treatment for gap in timed.layer.shot.gaps] == [
        Treatment.INBETWEEN,
        Treatment.HOLD,
        Treatment.INBETWEEN,
    ]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (((0, "1"), (2, TICK)), "after its last key"),
        (((0, TICK), (2, "1")), "before its first key"),
        (((0, "1"), (2, TICK), (4, EMPTY), (8, "2")), "empty stretch between inbetweens"),
    ],
)
def test_what_a_shot_has_no_words_for_is_told(changes, words):
    assert words in " ".join(_timed(*changes).notes)


def test_drawings_in_reverse_and_dialogue_are_told():
    sheet = TimeSheet("x", 24, (column("A", (2, "1"), (5, "SYMBOL_TICK_2"), (8, "2")),))
    made = scene_of_sheet(sheet, [make_cel("A")], propose_matches(["A"], ["A"]), name="cut")

    notes = " ".join(made.notes)
    assert "in reverse" in notes
    assert "first 2 frames" in notes
    assert made.scene.layers[0].shot.gaps == (Gap(6, 3),)


def test_columns_become_layers_from_the_bottom_and_share_a_folder():
    names = ["BG", "A", "A", "C"]
    sheet = TimeSheet("x", 12, tuple(column(name, (0, "1")) for name in names), fps=25)
    cels = [make_cel("A"), make_cel("BG", ())]
    matches = propose_matches(names, ["A", "BG"])
    made = scene_of_sheet(sheet, cels, matches, name="cut")

    assert [layer.name for layer in made.scene.layers] == ["BG", "A", "A 2"]
    assert [layer.is_background for layer in made.scene.layers] == [True, False, False]
    assert (made.scene.fps, made.scene.length) == (25, 12)
    assert made.notes == ("Column C has no folder and is left out.",)


def test_a_sheet_of_which_no_drawing_is_there_is_refused():
    sheet = TimeSheet("x", 12, (column("A", (0, "77")),))

    with pytest.raises(SheetError):
        scene_of_sheet(sheet, [make_cel("A")], propose_matches(["A"], ["A"]), name="cut")


def test_planned_inbetweens_are_marks_and_drawn_ones_cells():
    scene = make_scene(make_cel("A", (6, 4)), make_cel("B", (3,), first_number=4))
    planned, drawn = (sheet_of_scene(scene, how).columns for how in Inbetweens)

    assert planned[0] == column("A", (0, "1"), (2, TICK), (4, TICK), (6, "2"), (8, TICK), (10, "3"))
    assert drawn[0] == column("A", (0, "1"), (2, "2"), (4, "3"), (6, "4"), (8, "5"), (10, "6"))
    assert planned[1] == column("B", (0, EMPTY), (3, "1"), (5, TICK), (6, "2"))


def test_a_layer_that_ends_is_empty_after_it():
    cels = (Layer(make_cel("A", (8,)), is_held=False), Layer(make_cel("B", (20,))))
    ends = sheet_of_scene(Scene("x", cels)).columns[0].entries[-1]

    assert (ends.frame, ends.mark) == (10, Mark.EMPTY)


@st.composite
def _scenes(draw):
    drawn = [draw(layers(name, any_shot=True)) for name in ("A", "B")]
    seen = [replace(each, is_visible=True, is_background=False) for each in drawn]
    fps = seen[0].shot.fps
    return Scene(
        "cut",
        tuple(replace(each, shot=replace(each.shot, fps=fps, sound=None)) for each in seen),
    )


@settings(max_examples=60, deadline=None)
@given(_scenes())
def test_a_scene_comes_back_from_its_sheet_as_it_was_seen(scene):
    with_keys = [layer for layer in scene.layers if layer.shot.keys]
    if not with_keys:
        return
    scene = scene.with_layers(with_keys)
    sheet = read_xdts(write_xdts(sheet_of_scene(scene)))
    cels = [_all_keys(layer.shot) for layer in scene.layers]
    names = [each.name for each in sheet.columns]
    made = scene_of_sheet(sheet, cels, propose_matches(names, names), name="cut")

    assert _seen(made.scene) == _seen(scene)
    assert made.scene.fps == scene.fps
    assert made.notes == ()


@settings(max_examples=60, deadline=None)
@given(sheets())
def test_any_sheet_becomes_a_scene_or_a_sentence(sheet):
    names = [each.name for each in sheet.columns]
    told = dict.fromkeys(range(len(names)), 0)
    matches = propose_matches(names, ["A"], told)
    try:
        made = scene_of_sheet(sheet, [make_cel("A")], matches, name="cut")
    except InbetweenerError:
        return
    assert made.scene.length <= sheet.duration
