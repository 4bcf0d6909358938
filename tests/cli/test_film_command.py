"""`inbetweener import-film` as it is typed."""

from __future__ import annotations

import pytest

from inbetweener import video
from inbetweener.cli.console import ExitCode
from tests.support.films import held, scene, write_film, write_film_with_sound
from tests.support.shell import Shell, names_in


@pytest.fixture
def shell(capsys):
    return Shell(capsys)


@pytest.fixture
def film(tmp_path):
    return write_film(tmp_path / "cut05", held([*scene(1, 4), *scene(2, 4)], 2), "ffv1")


def test_a_film_becomes_a_folder_beside_it(shell, film, tmp_path):
    answer = shell.run("import-film", film)

    assert answer.code == ExitCode.OK
    assert "16 frames, 8 drawings, on twos, 1 cut" in answer.output
    assert len(list((tmp_path / "cut05-keys").glob("cut05_*.png"))) == 8
    again = shell.run("import-film", film)
    assert again.code == ExitCode.IN_THE_WAY
    assert "cut05-keys is there already" in again.errors


def test_it_can_be_looked_at_first(shell, film, tmp_path):
    answer = shell.run("import-film", film, "--show", "--json")

    (found,) = answer.named("film")
    assert (found["frames"], found["drawings"], found["cuts"]) == (16, 8, [9])
    assert found["exposures"] == [2] * 8
    assert found["rate"] == "24"
    assert names_in(tmp_path) == ["cut05.mkv"]


def test_a_part_elsewhere_with_inbetweens(shell, film, tmp_path):
    answer = shell.run(
        "import-film", film, "--out", tmp_path / "new" / "x", "--from", "3", "--to", "12",
        "--inbetween", "--every-change", "--json",
    )  # fmt: skip

    (found,) = answer.named("film")
    assert (found["frames"], found["drawings"]) == (10, 5)
    (done,) = answer.named("done")
    assert done["files"][0] == "cut05_0003.png"
    assert done["sound"] is None
    assert answer.named("warning") == []
    info = shell.run("info", tmp_path / "new" / "x")
    assert "5 keys, 3 inbetweens, 10 frames" in info.output


def test_sound_is_told(shell, tmp_path):
    film = write_film_with_sound(tmp_path / "f.mp4", "aac", seconds=1)

    assert "with its sound f.wav" in shell.run("import-film", film).output


@pytest.mark.parametrize(
    "options",
    [
        ["--threshold", "1", "--sensitivity", "fine"],
        ["--threshold", "200"],
        ["--fps", "0"],
        ["--fps", "1/0"],
        ["--from", "0"],
    ],
)
def test_wrong_usage_is_told(shell, film, options, tmp_path):
    assert shell.run("import-film", film, *options).code == ExitCode.USAGE
    assert names_in(tmp_path) == ["cut05.mkv"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("film.mp4", b"no film at all", "no film that can be read"),
        ("film.mp4", b"", "no film that can be read"),
        ("gone.mp4", None, "not there"),
    ],
)
def test_what_is_no_film_is_told(shell, tmp_path, name, content, said):
    if content is not None:
        (tmp_path / name).write_bytes(content)

    answer = shell.run("import-film", tmp_path / name)

    assert answer.code == ExitCode.FAILED
    assert name in answer.errors
    assert said in answer.errors
    assert not list(tmp_path.glob("*-keys"))


def test_a_range_beyond_the_film_is_told(shell, film):
    answer = shell.run("import-film", film, "--from", "40")

    assert answer.code == ExitCode.FAILED
    assert "16 frames" in answer.errors


def test_another_rate(shell, film):
    (found,) = shell.run("import-film", film, "--show", "--fps", "48", "--json").named("film")

    assert (found["fps"], found["frames"], found["drawings"]) == (48, 32, 8)


def test_a_program_without_pyav_says_where_to_get_it(shell, film, monkeypatch):
    monkeypatch.setattr(video, "find_spec", lambda _name: None)

    answer = shell.run("import-film", film)

    assert answer.code == ExitCode.FAILED
    assert "PyAV" in answer.errors


def test_a_film_that_is_taken_for_a_shot_is_told(shell, film):
    answer = shell.run("info", film)

    assert answer.code == ExitCode.NOT_OPENED
    assert "import-film cut05.mkv" in answer.errors


def test_a_part_that_ends_before_it_begins_is_wrong_usage(shell, tmp_path):
    answer = shell.run("import-film", tmp_path / "any.mp4", "--from", 30, "--to", 10)
    assert answer.code == 2
    assert "--from 30 comes after --to 10." in answer.errors


def test_it_goes_by_the_older_name_of_the_option_too(shell, film, tmp_path):
    assert shell.run("import-film", film, "--folder", tmp_path / "keys").code == ExitCode.OK
    assert (tmp_path / "keys" / "cut05.inbetweener").is_file()
