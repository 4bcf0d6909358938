"""`inbetweener data`: films and data sets from the shell."""

from __future__ import annotations

import pytest

from inbetweener.datasets.opening import open_data_set
from tests.support.data_sets import write_atd12k
from tests.support.films import scene, write_film


@pytest.fixture
def film(tmp_path):
    return write_film(tmp_path / "film", [*scene(1, 7), *scene(2, 7)])


def test_a_film_becomes_a_data_set(shell, film, tmp_path):
    out = tmp_path / "set"

    answer = shell.run("data", "movie", film, "--out", out, "--size", "64x48", "--hdf5", "--json")

    assert answer.code == 0
    (done,) = answer.named("done")
    assert done["counts"]["kept"] == 6
    assert done["excerpts"] == {"train": 3, "test": 3}
    assert done["bytes"] == sum(path.stat().st_size for path in out.rglob("frame*.png"))
    (packed,) = answer.named("packed")
    assert packed["excerpts"] == 6
    assert {one["stage"] for one in answer.named("film")} == {"reading", "writing"}
    found = open_data_set(out / "excerpts.h5")
    assert found.frame(found.excerpts[0], 0).shape == (48, 64, 3)


def test_a_person_reads_a_table(shell, film, tmp_path):
    answer = shell.run("data", "movie", film, "--out", tmp_path / "set", "--length", "8")

    assert answer.code == 0
    assert "scenes too short" in answer.output
    assert "0 excerpts" in answer.output


def test_data_sets_of_others_are_packed(shell, tmp_path):
    folder, out = write_atd12k(tmp_path / "atd"), tmp_path / "atd.h5"

    answer = shell.run("data", "pack", folder, "--out", out, "--json")

    assert answer.code == 0
    assert answer.named("packed") == [
        {"event": "packed", "file": str(out), "excerpts": 4, "bytes": out.stat().st_size}
    ]
    assert len(open_data_set(out).excerpts) == 4


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("movie", "gone.mp4", "--out", "set"), 1),
        (("movie", "gone.mp4", "--out", "set", "--size", "big"), 2),
        (("movie", "gone.mp4", "--out", "set", "--length", "2"), 2),
        (("pack", "gone", "--out", "set.h5"), 1),
        (("pack", "gone", "--out", "set.zip"), 2),
    ],
)
def test_what_cannot_be_done_is_told(shell, tmp_path, monkeypatch, arguments, code):
    monkeypatch.chdir(tmp_path)

    answer = shell.run("data", *arguments)

    assert answer.code == code
    assert "Error:" in answer.errors
