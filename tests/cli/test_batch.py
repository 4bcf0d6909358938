"""`inbetweener render` of many shots, and of a manifest of them."""

from __future__ import annotations

import json

import pytest

from inbetweener.core.cancel import Cancelled
from tests.support.engines import FADE
from tests.support.key_files import write_keys
from tests.support.shell import names_in


@pytest.fixture
def night(tmp_path):
    """Three shots beside each other; the second holds nothing."""
    write_keys(tmp_path / "cut01", "A0001.png", "A0005.png")
    write_keys(tmp_path / "cut03", "A0001.png", "A0005.png", size=(96, 48))
    (tmp_path / "cut02").mkdir()
    return tmp_path


def manifest(folder, text):
    file = folder / "night.toml"
    file.write_text(f'[defaults]\nmodel = "{FADE.name}"\n{text}', encoding="utf-8")
    return file


def results(file):
    return json.loads(file.read_text(encoding="utf-8"))["shots"]


def test_several_shots_are_rendered_each_into_its_own_folder(shell, night):
    answer = shell.render(night / "cut01", night / "cut03", "--out", night / "frames")

    assert answer.code == 0
    assert names_in(night / "frames") == ["cut01", "cut03"]
    assert names_in(night / "frames" / "cut03") == [f"A000{n}.png" for n in range(1, 6)]
    assert [each["state"] for each in answer.named("shot")] == ["done", "done"]
    assert {each["shot"] for each in answer.named("inbetween")} == {
        str(night / "cut01"),
        str(night / "cut03"),
    }


def test_a_shot_that_fails_does_not_stop_the_night(shell, night):
    shots = [night / name for name in ("cut01", "cut02", "cut03")]

    answer = shell.render(*shots, "--results", night / "results.json")

    found = results(night / "results.json")
    assert answer.code == 1
    assert [each["state"] for each in found] == ["done", "failed", "done"]
    assert [each["exit_code"] for each in found] == [0, 3, 0]
    assert "holds no drawings" in found[1]["message"]
    assert (found[2]["drawn"], found[2]["written"], found[2]["frames"]) == (1, 5, 5)
    assert found[2]["out"] == str(night / "cut03-inbetweens")


def test_a_person_gets_a_table(shell, night):
    answer = shell.run("render", night / "cut01", night / "cut02", "--model", FADE.name, "--quiet")

    assert "cut01" in answer.output
    assert "2 shots: 1 done, 1 failed." in answer.output


def test_a_manifest_gives_each_shot_its_options(shell, night):
    file = manifest(
        night,
        """
        on = "ones"
        out = "frames"
        [[shots]]
        shot = "cut01"
        count = [1]
        [[shots]]
        shot = "cut03"
        out = "../elsewhere"
        pattern = "c3.##.png"
        start = 7
        """.replace("../elsewhere", str(night / "elsewhere")),
    )

    answer = shell.run("render", "--manifest", file, "--json")

    assert answer.code == 0
    assert [each["drawn"] for each in answer.named("shot")] == [1, 3]
    assert names_in(night / "frames") == ["cut01"]
    assert names_in(night / "elsewhere") == [f"c3.{n:02}.png" for n in range(7, 12)]


def test_json_holds_the_same_and_a_row_may_be_a_path(shell, night, monkeypatch):
    file = night / "night.json"
    file.write_text(json.dumps({"defaults": {"model": FADE.name}, "shots": ["cut01"]}))
    monkeypatch.chdir(night.parent)

    answer = shell.run("render", "--manifest", file, "--json")

    assert answer.code == 0
    assert names_in(night / "cut01-inbetweens") == [f"A000{n}.png" for n in range(1, 6)]


def test_options_that_are_typed_hold_where_the_manifest_says_nothing(shell, night):
    file = manifest(night, '[[shots]]\nshot="cut01"\n[[shots]]\nshot="cut03"\non="twos"')

    answer = shell.run("render", "--manifest", file, "--on", "ones", "--json")

    assert [each["drawn"] for each in answer.named("shot")] == [3, 1]


def test_the_same_command_again_does_nothing_twice(shell, night):
    file = manifest(night, '[[shots]]\nshot = "cut01"\n[[shots]]\nshot = "cut03"')
    shell.run("render", "--manifest", file, "--results", night / "r.json", "--json")
    before = {path: path.read_bytes() for path in night.rglob("*.png")}
    dates = {path: path.stat().st_mtime_ns for path in before}

    again = shell.run("render", "--manifest", file, "--results", night / "r.json", "--json")

    assert again.code == 0
    assert [each["written"] for each in results(night / "r.json")] == [0, 0]
    assert {path: path.stat().st_mtime_ns for path in night.rglob("*.png")} == dates


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('modle = "x"\n[[shots]]\nshot="cut01"', "defaults.modle is no option of a shot; did you"),
        ('[[shots]]\nshot="cut01"\nout_folder="x"', "shots[0].out_folder is no option"),
        ('[[shots]]\nout="x"', "shots[0] names no “shot”"),
        ('[[shots]]\nshot="cut01"\noverwrite="yes"', "overwrite must be true or false"),
        ('[[shots]]\nshot="cut01"\non="sevens"', "--on takes ones, twos"),
        ('[[shots]]\nshot="cut01"\ncount=[1, "many"]', "--count takes whole numbers"),
        ('[[shots]]\nshot="cut01"\nmodel="nobody"', "There is no model “nobody”"),
        ('[[shots]]\nshot="cut01"\nsizes="huge"', "huge"),
        ('[[shots]]\nshot="cut01"\npattern="A.png"', "needs one run of #"),
        ('[[shots]]\nshot="cut01"\n[[shots]]\nshot="cut01"', "would write the same files"),
        ('[[shot]]\nshot="cut01"', "“shot” is no part of a manifest"),
        ("shots = []", "“shots” is"),
        ("[[shots]", "is no manifest"),
    ],
)
def test_what_makes_no_sense_is_refused_before_the_first_shot(shell, night, text, told):
    answer = shell.run("render", "--manifest", manifest(night, text))

    assert answer.code == 2
    assert told in answer.errors
    assert shell.engine.opened == []
    assert not (night / "cut01-inbetweens").exists()


def test_all_faults_are_told_at_once(shell, night):
    text = '[[shots]]\nshot="cut01"\non="sevens"\n[[shots]]\nshot="cut03"\nmodel="nobody"'

    answer = shell.run("render", "--manifest", manifest(night, text))

    assert "has 2 faults" in answer.errors
    assert "shots[0]" in answer.errors
    assert "shots[1]" in answer.errors


def test_ctrl_c_ends_the_batch_and_the_same_command_goes_on(shell, night):
    def stop(_t):
        raise Cancelled

    shell.engine.before_drawing = stop
    shots = (night / "cut01", night / "cut03", "--results", night / "r.json")
    answer = shell.render(*shots)

    assert answer.code == 130
    assert [each["state"] for each in results(night / "r.json")] == ["stopped", "waiting"]
    shell.engine.before_drawing = lambda _t: None
    assert shell.render(*shots).code == 0
    assert [each["state"] for each in results(night / "r.json")] == ["done", "done"]


def test_a_fault_of_our_own_fails_one_shot_and_is_named(shell, night):
    shell.engine.failures = [ZeroDivisionError("oh")]

    answer = shell.render(night / "cut01", night / "cut03", "--results", night / "r.json")

    first, second = results(night / "r.json")
    assert answer.code == 1
    assert first["message"] == "ZeroDivisionError: oh"
    assert second["state"] == "done"


def test_a_model_is_loaded_once_for_all(shell, night):
    shell.render(night / "cut01", night / "cut03")

    assert len(shell.engine.opened) == 1


def test_results_take_the_place_of_nothing_else(shell, night):
    file = night / "notes.json"
    file.write_text("{}")

    answer = shell.render(night / "cut01", night / "cut03", "--results", file)

    assert answer.code == 4
    assert file.read_text() == "{}"


def test_one_shot_may_have_results_too(shell, night):
    shell.render(night / "cut01", "--results", night / "r.json")

    assert [each["state"] for each in results(night / "r.json")] == ["done"]


@pytest.mark.parametrize(
    "arguments", [(), ("cut01", "--manifest", "night.toml")], ids=["nothing", "both"]
)
def test_shots_are_named_in_one_way(shell, arguments):
    assert shell.run("render", *arguments).code == 2
