from __future__ import annotations

from typing import Any

import pytest

from tests.support.key_files import write_keys


@pytest.fixture
def timed(shell, walk):
    """The gaps of the folder under the options given."""

    def gaps(*options: str) -> Any:
        answer = shell.run("info", walk, "--json", *options)
        assert answer.code == 0, answer.output
        return answer.events[-1]["gaps"]

    return gaps


@pytest.fixture
def refused(shell, walk):
    """The sentence and exit code under options that make no sense."""

    def sentence(*options: str) -> tuple[int, str]:
        answer = shell.run("info", walk, "--json", *options)
        assert answer.events[-1]["exit_code"] == answer.code
        return answer.code, answer.events[-1]["message"]

    return sentence


def counts(gaps) -> list[int]:
    return [gap["inbetweens"] for gap in gaps]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], [1, 1]),
        (["--on", "ones"], [3, 3]),
        (["--on", "twos"], [1, 1]),
        (["--on", "threes"], [1, 1]),
        (["--on", "fours"], [0, 0]),
        (["--on", "1"], [3, 3]),
        (["--on", "ones,twos"], [3, 1]),
        (["--on", "ones, -"], [3, 1]),
        (["--count", "3"], [3, 3]),
        (["--count", "0"], [0, 0]),
        (["--count", "3,2"], [3, 2]),
        (["--count", "-,3"], [1, 3]),
        (["--count=-,3"], [1, 3]),
        (["--on", "ones", "--count", "-,2"], [3, 2]),
    ],
)
def test_exposure_and_count_time_all_gaps_or_each(timed, options, expected):
    gaps = timed(*options)

    assert counts(gaps) == expected
    assert [gap["frames"] for gap in gaps] == [4, 4]


@pytest.mark.parametrize(
    ("chart", "times"),
    [
        ("even", (0.25, 0.5, 0.75)),
        ("halves", (0.25, 0.5, 0.75)),
        ("0.2/0.5/0.8", (0.2, 0.5, 0.8)),
    ],
)
def test_a_chart_spaces_the_inbetweens(timed, chart, times):
    for gap in timed("--count", "3", "--chart", chart):
        assert gap["times"] == pytest.approx(times)


def test_presets_lean_to_the_side_that_they_name(timed):
    gaps = timed("--count", "3", "--chart", "slow-out-of-a,slow-in-to-b")

    assert gaps[0]["times"][1] < 0.5 < gaps[1]["times"][1]
    assert [gap["chart"] for gap in gaps] == ["slow-out-of-a", "slow-in-to-b"]


def test_a_list_gives_each_gap_its_own_chart_and_leaves_dashes_alone(timed):
    gaps = timed("--count", "3", "--chart", "-,0.1/0.2/0.9")

    assert [gap["chart"] for gap in gaps] == ["even", "free"]


@pytest.mark.parametrize("option", ["--on", "--count", "--chart"])
def test_a_list_of_another_length_than_the_gaps_is_wrong_usage(refused, option):
    word = {"--on": "ones", "--count": "1", "--chart": "even"}[option]

    code, sentence = refused(option, ",".join([word] * 3))

    assert code == 2
    assert f"{option} has 3 values for 2 gaps" in sentence


@pytest.mark.parametrize(
    ("option", "word", "part"),
    [
        ("--on", "nines", "“nines”"),
        ("--on", "0", "“0”"),
        ("--on", "", "“”"),
        ("--on", "-1", "“-1”"),
        ("--count", "two", "“two”"),
        ("--count", "-1", "“-1”"),
        ("--count", "1.5", "“1.5”"),
        ("--count", "٣", "“٣”"),
        ("--chart", "bouncy", "slow-both"),
        ("--chart", "free", "“free”"),
        ("--chart", "", "“”"),
        ("--chart", "0.2//0.8", "“0.2//0.8”"),
    ],
)
def test_a_value_that_makes_no_sense_is_wrong_usage(refused, option, word, part):
    code, sentence = refused(option, word)

    assert code == 2
    assert part in sentence


@pytest.mark.parametrize(
    ("options", "part"),
    [
        (["--count", "4"], "room for 3 inbetweens"),
        (["--count", "9" * 30], "room for 3 inbetweens"),
        (["--on", "9" * 30], "exposed"),
        (["--chart", "0.8/0.2"], "must rise"),
        (["--chart", "nan"], "must rise"),
        (["--chart", "0/1"], "must rise"),
    ],
)
def test_timing_that_the_shot_cannot_take_is_told(refused, options, part):
    code, sentence = refused(*options)

    assert code == 1
    assert part in sentence


@pytest.mark.parametrize(
    ("length", "frames"), [("auto", [4, 4]), ("keep", [4, 4]), ("ripple", [2, 4])]
)
def test_lengths_are_kept_or_ripple_as_asked(shell, walk, length, frames, tmp_path):
    answer = shell.render(walk, "--count", "0,-", "--length", length, "--out", tmp_path / "out")

    assert answer.events[-1]["frames"] == sum(frames) + 1


def test_where_numbers_are_drawings_a_count_makes_room_by_itself(shell, tmp_path):
    folder = write_keys(tmp_path / "shot", "A1.png", "A2.png", "A3.png")

    gaps = shell.run("info", folder, "--count", "9,1", "--json").events[-1]["gaps"]

    assert [(gap["inbetweens"], gap["frames"]) for gap in gaps] == [(9, 20), (1, 4)]
