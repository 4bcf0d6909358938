from __future__ import annotations

import os
import sys

import pytest

from inbetweener.storage.project_file import save_project
from tests.support.desk import Desk
from tests.support.key_files import indexed, write_keys


def test_a_person_sees_keys_gaps_and_timing(shell, walk):
    answer = shell.run("info", walk)

    assert answer.code == 0
    assert "walk: 3 keys, 2 inbetweens, 9 frames" in answer.output
    assert "64 × 48" in answer.output
    assert "A0005  A0009" in answer.output


def test_a_machine_gets_one_line_with_all_facts(shell, walk):
    [facts] = shell.run("info", walk, "--json").events

    assert facts["event"] == "shot"
    assert facts["keys"] == [{"file": f"A000{n}.png", "role": "key", "frame": n} for n in (1, 5, 9)]
    assert (facts["frames"], facts["drawings"], facts["canvas"]) == (9, 5, [64, 48])
    assert (facts["numbering"], facts["project"], facts["problems"]) == ("frames", None, [])


def test_a_messy_folder_is_understood_and_everything_passed_over_is_told(shell, walk):
    (walk / "A0013.png").write_bytes(b"no picture")
    (walk / "A0017.png").write_bytes((walk / "A0001.png").read_bytes()[:-40])
    (walk / "A0021.png").write_bytes(indexed(0, [(0, 0, 0), (255, 0, 0)], (32, 24)))
    (walk / "notes.txt").write_text("on twos")
    (walk / "Thumbs.db").write_bytes(b"\0")
    (walk / "A0025.png").mkdir()
    write_keys(walk, "B1.png", "B2.png", "bg.png")

    answer = shell.run("info", walk, "--json")

    said = " ".join(each["message"] for each in answer.named("warning"))
    facts = answer.events[-1]
    assert answer.code == 0
    assert [key["file"] for key in facts["keys"]] == ["A0001.png", "A0005.png", "A0009.png"]
    assert {name for name, _ in facts["problems"]} == {"A0013.png", "A0017.png"}
    assert facts["unused"] == ["A0021.png"]
    for part in ("A0013.png is left out", "A0017.png is left out", "A0021.png (32 × 24)"):
        assert part in said
    assert "--level B" in said
    assert "not used: bg.png." in said


def test_drawings_of_another_size_count_where_they_are_fitted(shell, walk):
    write_keys(walk, "A0013.png", size=(32, 24))

    [facts] = shell.run("info", walk, "--json", "--sizes", "fit").events

    assert len(facts["keys"]) == 4


def test_a_picture_opens_the_level_that_it_belongs_to(shell, walk):
    write_keys(walk, "B1.png", "B2.png")

    answer = shell.run("info", walk / "B2.png", "--json")

    assert [key["file"] for key in answer.events[-1]["keys"]] == ["B1.png", "B2.png"]


def test_vanished_drawings_of_a_project_are_told(shell, walk, tmp_path):
    save_project(walk / "walk.inbetweener", Desk(tmp_path, walk).shot(), walk)
    (walk / "A0005.png").unlink()

    answer = shell.run("info", walk, "--json")

    assert "A0005.png is in the project" in answer.named("warning")[0]["message"]
    assert answer.events[-1]["project"] == str(walk / "walk.inbetweener")


def test_options_that_a_project_overrules_are_told(shell, walk, tmp_path):
    save_project(walk / "walk.inbetweener", Desk(tmp_path, walk).shot(), walk)

    answer = shell.run("info", walk, "--numbers", "drawings", "--json")

    assert "walk.inbetweener" in answer.named("warning")[0]["message"]


def test_names_in_any_script_are_shown(shell, tmp_path):
    folder = write_keys(tmp_path / "第5話 [カット]", "原画01.png", "原画03.png")

    answer = shell.run("info", folder)

    assert "第5話 [カット]: 2 keys" in answer.output
    assert "原画01" in answer.output


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text on other systems")
@pytest.mark.parametrize("option", [[], ["--json"]])
def test_names_that_are_no_text_are_no_fault(shell, tmp_path, option):
    folder = tmp_path / os.fsdecode(b"shot\xff")
    write_keys(folder, os.fsdecode(b"A\xff1.png"), os.fsdecode(b"A\xff2.png"))

    answer = shell.run("info", folder, *option)

    assert answer.code == 0
    assert "\\udcff" in answer.output


def test_the_models_are_listed_default_first(shell):
    answer = shell.run("models", "--json")

    names = [model["name"] for model in answer.events[0]["models"]]
    assert names == ["fade", "other-fade"]
    assert "Cross-fade" in shell.run("models").output


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("cut05.xdts", "inbetweener sheet import cut05.xdts"),
        ("a.mp4", "inbetweener import-film a.mp4"),
    ],
)
def test_what_is_no_shot_yet_is_sent_to_the_command_that_makes_one(shell, tmp_path, name, said):
    (tmp_path / name).write_bytes(b"x")
    answer = shell.run("info", tmp_path / name)
    assert answer.code == 3
    assert said in answer.errors
