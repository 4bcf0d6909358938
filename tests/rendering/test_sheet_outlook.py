"""What a sheet becomes, said before anything is made of it."""

from __future__ import annotations

import pytest

from inbetweener.core.cancel import CancelToken
from inbetweener.formats.sheet_files import read_sheet
from inbetweener.formats.sheet_matching import Likeness
from inbetweener.formats.time_sheet import TimeSheet
from inbetweener.rendering.sheet_import import drawings_folder
from inbetweener.rendering.sheet_outlook import ColumnOutlook, SheetReading, sheet_outlook
from inbetweener.rendering.sheet_proposal import cel_folder, propose_sheet
from inbetweener.storage.scene_folder import survey_scene
from inbetweener.storage.shot_folder import survey_folder
from tests.support.cut_sheet import write_cut
from tests.support.key_files import write_keys
from tests.support.sheet_strategies import column


def _survey(folder):
    token = CancelToken()
    own = survey_folder(folder, token, lambda _done, _total: None)
    return survey_scene(own, token, lambda _done, _total: None)


@pytest.fixture
def proposal(tmp_path):
    file = write_cut(tmp_path / "cut05")
    return propose_sheet(read_sheet(file), _survey(file.parent))


def test_every_column_says_what_it_becomes(proposal):
    outlook = sheet_outlook(proposal, "cut05", SheetReading())

    assert outlook.columns == (
        ColumnOutlook(keys=3, inbetweens=1, holds=1, empty_frames=0),
        ColumnOutlook(keys=2, inbetweens=1, holds=0, empty_frames=5),
        None,
    )
    assert outlook.problem == ""
    assert outlook.made is not None
    assert [layer.name for layer in outlook.made.scene.layers] == ["BG", "A", "B"]


def test_how_the_sheet_is_taken_changes_what_it_becomes(proposal):
    outlook = sheet_outlook(proposal, "cut05", SheetReading(12.0, unmarked_exposure=1))

    assert outlook.columns[0] == ColumnOutlook(keys=3, inbetweens=4, holds=0, empty_frames=0)
    assert outlook.made is not None
    assert outlook.made.scene.fps == 12


def test_all_that_is_lost_or_guessed_is_told(proposal):
    doubts = " ".join(sheet_outlook(proposal, "cut05", SheetReading()).doubts)

    assert "Column C has no folder and is left out." in doubts
    assert "No column shows the drawings of spare." in doubts
    assert "laid under the scene: BG" in doubts
    assert "marks no inbetweens" not in doubts


def test_a_sheet_without_marks_is_told_to_hold_its_keys(tmp_path):
    survey = _survey(write_cut(tmp_path / "cut05").parent)
    sheet = TimeSheet("x", 8, (column("A", (0, "1"), (4, "2")),))
    proposal = propose_sheet(sheet, survey)

    assert "marks no inbetweens" in sheet_outlook(proposal, "x", SheetReading()).doubts[0]
    twos = sheet_outlook(proposal, "x", SheetReading(unmarked_exposure=2))
    assert not any("marks no inbetweens" in doubt for doubt in twos.doubts)


def test_where_nothing_is_left_there_is_no_scene_and_a_reason(proposal):
    for column_ in range(3):
        proposal = proposal.with_match(column_, None)
    outlook = sheet_outlook(proposal, "cut05", SheetReading())

    assert outlook.made is None
    assert outlook.columns == (None, None, None)
    assert "no scene" in outlook.problem


def test_what_the_artist_says_of_one_column_leaves_the_others(proposal):
    spare = next(n for n, cel in enumerate(proposal.survey.cels) if cel.name == "spare")
    changed = proposal.with_match(2, spare)

    assert changed.matches[:2] == proposal.matches[:2]
    assert (changed.matches[2].cel, changed.matches[2].likeness) == (spare, Likeness.TOLD)


def test_of_the_backgrounds_of_several_cuts_the_one_beside_the_cels_lies_under_the_scene(tmp_path):
    file = write_cut(tmp_path / "cut05")
    write_keys(tmp_path / "cut04" / "BG", "bg.png")
    write_keys(tmp_path / "cut04" / "sky_BG", "bg.png")
    proposal = propose_sheet(read_sheet(file), _survey(tmp_path))

    made = sheet_outlook(proposal, "cut05", SheetReading()).made
    assert made is not None
    assert [layer.name for layer in made.scene.layers] == ["BG", "A", "B"]
    assert made.scene.layers[0].shot.drawings[0].id == "cut05/BG/bg.png"
    assert [cel_folder(cel) for cel in proposal.unused] == [
        "cut04/BG",
        "cut04/sky_BG",
        "cut05/spare",
    ]


def test_of_two_backgrounds_of_one_name_one_lies_under_the_scene(tmp_path):
    file = write_cut(tmp_path / "cels")
    (tmp_path / "cels" / "BG").rename(tmp_path / "BG")
    write_keys(tmp_path / "more" / "BG", "bg.png")
    proposal = propose_sheet(read_sheet(file), _survey(tmp_path))

    made = sheet_outlook(proposal, "cut05", SheetReading()).made
    assert made is not None
    assert [layer.name for layer in made.scene.layers] == ["BG", "A", "B"]


def test_drawings_are_looked_for_in_a_folder_called_as_the_sheet(tmp_path):
    sheet = tmp_path / "cut05.xdts"
    assert drawings_folder(sheet) == tmp_path
    (tmp_path / "cut05").mkdir()
    assert drawings_folder(sheet) == tmp_path / "cut05"
    (tmp_path / "cut05.frames").mkdir()
    assert drawings_folder(sheet) == tmp_path / "cut05.frames"
