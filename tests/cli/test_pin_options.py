from __future__ import annotations

import json
import tomllib

import pytest

from inbetweener.core import edits
from inbetweener.core.pace import Pace
from inbetweener.core.pin import Arcs, Depth, Fate, Pin, Shape
from inbetweener.storage.project_file import save_project
from tests.support.desk import Desk

ONE, OTHER = "A0001:10,20:A0005:14.5,20", "A0005.png:5,6:A0009.png:7,8"


def pins_of_gaps(answer) -> list[list[list[float]]]:
    return [gap["pins"] for gap in answer.events[-1]["gaps"]]


def test_a_render_hands_the_pins_to_the_model(shell, walk):
    answer = shell.render(walk, "--pin", ONE, "--pin", OTHER)

    assert answer.code == 0
    assert shell.engine.pins == [(Pin(10, 20, 14.5, 20),), (Pin(5, 6, 7, 8),)]


def test_another_pin_draws_its_gap_alone_anew(shell, walk):
    shell.render(walk)
    answer = shell.render(walk, "--pin", ONE, "--overwrite")

    assert (answer.events[-1]["drawn"], answer.events[-1]["reused"]) == (1, 1)


def test_info_counts_pins_for_a_person_and_lists_them_for_a_machine(shell, walk):
    assert "2 pins in 2 gaps." in shell.run("info", walk, "--pin", ONE, "--pin", OTHER).output
    assert "1 pin in 1 gap." in shell.run("info", walk, "--pin", ONE).output
    assert "pin" not in shell.run("info", walk).output

    answer = shell.run("info", walk, "--pin", ONE, "--json")
    assert pins_of_gaps(answer) == [[[10, 20, 14.5, 20]], []]


def test_pins_of_a_project_stay_and_more_are_added(shell, walk, tmp_path):
    shot = edits.add_pin(Desk(tmp_path, walk).shot(), 0, Pin(1, 2, 3, 4))
    save_project(walk / "walk.inbetweener", shot, walk)

    answer = shell.run("info", walk, "--json", "--pin", ONE)

    assert pins_of_gaps(answer)[0] == [[1, 2, 3, 4], [10, 20, 14.5, 20]]


def test_a_contradiction_is_told_and_the_first_is_used(shell, walk):
    answer = shell.render(walk, "--pin", ONE, "--pin", "A0001:10,20:A0005:40,40")

    assert answer.code == 0
    assert answer.named("warning")[0]["message"] == (
        "Gap 1: pin 2 contradicts pin 1 and is not used."
    )
    assert shell.engine.pins[0] == (Pin(10, 20, 14.5, 20),)


def test_a_pin_may_say_how_its_part_goes(shell, walk):
    shell.render(walk, "--pin", f"{ONE}:behind:straight:path=12,5/13.5,-6:chart=0.2")

    assert shell.engine.pins[-2] == (
        Pin(
            10,
            20,
            14.5,
            20,
            depth=Depth.BEHIND,
            arcs=Arcs.STRAIGHT,
            path=((12, 5), (13.5, -6)),
            pace=Pace(((0.5, 0.2),)),
        ),
    )


_TOML = """
[[pin]]
keys = ["A0001", "A0005"]
shape = "line"
a = [[10, 10], [20, 40]]
b = [[30, 10], [44, 38]]

[[pin]]
keys = ["A0005", "A0009.png"]
fate = "appears"
b = [60, 10]
"""


@pytest.mark.parametrize("suffix", [".toml", ".json"])
def test_a_file_of_pins_says_what_no_word_can(shell, walk, tmp_path, suffix):
    file = tmp_path / f"pins{suffix}"
    file.write_text(_TOML if suffix == ".toml" else json.dumps(tomllib.loads(_TOML)))

    answer = shell.render(walk, "--pins", str(file))

    assert answer.code == 0
    line = Pin.between(((10, 10), (20, 40)), ((30, 10), (44, 38)), Shape.LINE)
    assert shell.engine.pins == [(line,), (Pin.at(((60, 10),), Fate.APPEARS),)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "[[pin]]\nkeys = ['A0001', 'A0009']\na = [1, 2]\nb = [3, 4]",
            "is not the key that follows",
        ),
        ("[[pin]]\nkeys = ['A0001']\na = [1, 2]\nb = [3, 4]", "does not name two keys"),
        ("[[pin]]\nkeys = ['A0001', 'A0005']\na = [1, 2]", "pins.toml: “pin[0].b” is missing"),
        ("[[pin", "pins.toml: it is no file of pins"),
    ],
)
def test_a_file_that_makes_no_sense_is_refused(shell, walk, tmp_path, text, message):
    (tmp_path / "pins.toml").write_text(text)

    answer = shell.run("info", walk, "--json", "--pins", str(tmp_path / "pins.toml"))

    assert answer.code != 0
    assert message in answer.events[-1]["message"]


def test_arcs_are_said_gap_by_gap(shell, walk):
    answer = shell.run("info", walk, "--json", "--arcs", "straight,-")
    assert [gap["arcs"] for gap in answer.events[-1]["gaps"]] == ["straight", "automatic"]

    before = shell.render(walk)
    after = shell.render(walk, "--arcs", "straight", "--overwrite")
    assert before.events[-1]["drawn"] == after.events[-1]["drawn"] == 2
    assert shell.run("info", walk, "--json", "--arcs", "loops").code == 2


@pytest.mark.parametrize(
    ("word", "message"),
    [
        (f"{ONE}:sideways", "--pin may end in :behind"),
        (f"{ONE}:chart=slower", "takes even"),
        (f"{ONE}:path=1,2/3", "--pin may end in"),
        ("A0001:10,20", "--pin takes KEY:x,y:NEXT_KEY:x,y"),
        ("A0001:a,b:A0005:1,2", "--pin takes KEY:x,y:NEXT_KEY:x,y"),
        ("A0001:1,2:A0009:1,2", "A0009 is not the key that follows A0001"),
        ("A0005:1,2:A0001:1,2", "A0001 is not the key that follows A0005"),
        ("B1:1,2:A0001:1,2", "there is no key “B1”"),
    ],
)
def test_a_pin_that_makes_no_sense_is_refused(shell, walk, word, message):
    answer = shell.run("info", walk, "--json", "--pin", word)

    assert answer.code == 2
    assert message in answer.events[-1]["message"]
