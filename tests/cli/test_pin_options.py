from __future__ import annotations

import pytest

from inbetweener.core import edits
from inbetweener.core.interpolator import Pin
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


@pytest.mark.parametrize(
    ("word", "message"),
    [
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
