"""Data sets made from films whose scenes, holds and cuts are known."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from inbetweener.datasets.dataset import Part
from inbetweener.datasets.errors import DataSetError
from inbetweener.datasets.movies import film_work
from inbetweener.datasets.movies.choosing import Reason, reason_against
from inbetweener.datasets.movies.film_work import NOTES_FOLDER
from inbetweener.datasets.movies.films import Film, find_films
from inbetweener.datasets.movies.making import make_data_set
from inbetweener.datasets.movies.notes import DrawingNote
from inbetweener.datasets.movies.settings import MovieSettings
from inbetweener.datasets.opening import open_data_set
from inbetweener.paths import project_root
from tests.support.films import held, scene, write_film


def _silent(film, stage, done, total):
    pass


def _make(films, out, progress=_silent, **values):
    return make_data_set(find_films(films), out, MovieSettings(**values), progress)


def _files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


_SCENES = [scene(1, 9), scene(2, 9, pan_px=6), scene(3, 7), scene(4, 9)]


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    """Four scenes on twos."""
    frames = [frame for drawings in _SCENES for frame in held(drawings, 2)]
    return write_film(tmp_path_factory.mktemp("films") / "walk", frames, options={"crf": "12"})


def test_excerpts_are_the_drawings_of_one_scene_without_holds(film, tmp_path):
    made = _make(film, tmp_path / "set")

    counts = made.entries[0]["counts"]
    assert (counts["frames"], counts["drawings"], counts["scenes"]) == (68, 34, 4)
    assert (counts["candidates"], counts["kept"]) == (15, 15)
    found = open_data_set(tmp_path / "set")
    per_scene = Counter(one.scene for one in found.excerpts)
    assert sorted(per_scene) == [f"walk-s000{number}" for number in (1, 2, 3, 4)]
    assert list(per_scene.values()) == [4, 4, 3, 4]
    for excerpt in found.excerpts:
        drawings = _SCENES[int(excerpt.scene[-1]) - 1]
        first = 2 * (int(excerpt.name[-4:]) - 1)
        for order in range(3):
            error = np.abs(found.frame(excerpt, order).astype(int) - drawings[first + order])
            assert error.mean() < 5


def test_training_and_testing_share_no_scene(film, tmp_path):
    made = _make(film, tmp_path / "set", test_share=0.5)

    found = open_data_set(tmp_path / "set")
    scenes = [{one.scene for one in found.of_part(part)} for part in Part]
    assert not scenes[0] & scenes[1]
    assert [len(one) for one in scenes] == [2, 2]
    assert made.parts[Part.TEST] in (7, 8)


def test_sequences_of_eight_and_sizes(film, tmp_path):
    made = _make(film, tmp_path / "set", length=8, stride=1, size_px=(64, 64))

    assert made.entries[0]["counts"]["kept"] == 2 + 2 + 2
    assert made.entries[0]["counts"]["scenes too short"] == 1
    found = open_data_set(tmp_path / "set")
    assert {frame.shape for frame in found.frames(found.excerpts[0])} == {(64, 64, 3)}
    assert len(found.excerpts[0].pictures) == 8


@pytest.mark.parametrize("kept_every", [2000, 7])
@pytest.mark.parametrize("stage", ["reading", "writing"])
def test_a_run_that_is_killed_goes_on_and_gives_the_same(
    film, tmp_path, monkeypatch, stage, kept_every
):
    monkeypatch.setattr(film_work, "_KEPT_EVERY", kept_every)
    straight, stopped = tmp_path / "straight", tmp_path / "stopped"
    _make(film, straight)
    seen = []

    def stop(_film, at, done, _total):
        if at == stage and done == 40:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _make(film, stopped, stop)
    assert not (stopped / "excerpts.json").exists()
    assert not list(stopped.rglob("*.part"))
    assert (stopped / NOTES_FOLDER / "walk.json").exists() == (
        stage == "writing" or kept_every == 7
    )
    _make(film, stopped, lambda _film, at, _done, _total: seen.append(at))

    assert _files(stopped) == _files(straight)
    assert ("reading" in seen) == (stage == "reading")


def test_a_run_that_the_system_kills_goes_on(film, tmp_path):
    straight, killed = tmp_path / "straight", tmp_path / "killed"
    _make(film, straight)
    command = [sys.executable, "-m", "inbetweener", "data", "movie", film, "--out", killed, "-q"]

    with subprocess.Popen(command, cwd=project_root()) as process:
        while process.poll() is None and len(list(killed.rglob("frame*.png"))) < 5:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.05)
        process.kill()
    _make(film, killed)

    whole = {name: data for name, data in _files(killed).items() if not name.endswith(".part")}
    assert whole == _files(straight)


def test_a_finished_set_is_not_made_again(film, tmp_path):
    _make(film, tmp_path / "set")
    before = _files(tmp_path / "set")
    seen = []

    _make(film, tmp_path / "set", lambda _film, at, _done, _total: seen.append(at))

    assert _files(tmp_path / "set") == before
    assert seen == []


def test_a_film_that_comes_later_changes_no_part_of_the_others(film, tmp_path):
    folder = tmp_path / "films"
    folder.mkdir()
    (folder / film.name).write_bytes(film.read_bytes())
    _make(folder, tmp_path / "set", test_share=0.5)
    before = {one.name: one.part for one in open_data_set(tmp_path / "set").excerpts}
    write_film(folder / "another", [*scene(11, 6), *scene(12, 6)])

    _make(folder, tmp_path / "set", test_share=0.5)

    after = {one.name: one.part for one in open_data_set(tmp_path / "set").excerpts}
    assert len(after) > len(before)
    assert {name: after[name] for name in before} == before


def test_other_settings_need_another_folder(film, tmp_path):
    _make(film, tmp_path / "set")

    with pytest.raises(DataSetError, match="other settings"):
        _make(film, tmp_path / "set", length=8)


def test_broken_notes_are_taken_anew(film, tmp_path):
    _make(film, tmp_path / "set")
    before = _files(tmp_path / "set")
    (tmp_path / "set" / NOTES_FOLDER / "walk.json").write_text('{"of": 1', encoding="utf-8")

    _make(film, tmp_path / "set")

    assert _files(tmp_path / "set") == before


def test_a_film_of_uneven_times_gives_excerpts_of_even_ones(tmp_path):
    times_ms = [40 * number for number in range(9)] + [1000 + 40 * number for number in range(9)]
    film = write_film(tmp_path / "film", scene(1, 18), times_ms=times_ms)

    made = _make(film, tmp_path / "set")

    counts = made.entries[0]["counts"]
    assert (counts["candidates"], counts["kept"], counts["uneven timing"]) == (8, 7, 1)


def test_another_film_of_the_same_name_takes_its_place(tmp_path):
    film = write_film(tmp_path / "film", scene(1, 5), "ffv1")
    _make(film, tmp_path / "set")
    write_film(tmp_path / "film", scene(2, 5), "ffv1")

    _make(film, tmp_path / "set")

    found = open_data_set(tmp_path / "set")
    assert np.array_equal(found.frame(found.excerpts[0], 0), scene(2, 5)[0])


def test_what_cannot_be_read_is_left_out_and_told(film, tmp_path):
    folder = tmp_path / "films"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "walk.mp4").write_bytes(film.read_bytes())
    (folder / "walk.mp4").write_bytes(film.read_bytes())
    (folder / "broken.mkv").write_bytes(b"no film")

    made = _make(folder, tmp_path / "set")

    assert [name for name, _ in made.problems] == ["broken.mkv"]
    assert [entry["film"] for entry in made.entries] == ["deep/walk.mp4", "walk.mp4"]
    names = [one.name for one in open_data_set(tmp_path / "set").excerpts]
    assert len(set(names)) == len(names) == 30


def test_nothing_to_read_is_told(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.mp4").write_bytes(b"no film")
    for place in ("empty", "gone"):
        with pytest.raises(DataSetError):
            find_films(tmp_path / place)
    with pytest.raises(DataSetError, match="None of the films"):
        _make(tmp_path / "broken.mp4", tmp_path / "set")


def test_films_of_one_name_are_told_apart(tmp_path):
    for name in ("a b.mp4", "a-b.mp4", "a b.mkv"):
        (tmp_path / name).write_bytes(b"")

    assert [film.slug for film in find_films(tmp_path)] == ["a-b", "a-b-2", "a-b-3"]


def _notes(**values):
    usual: dict[str, Any] = {
        "brightness": 120.0,
        "changed": 0.1,
        "explained": 0.95,
        "is_damaged": False,
    }
    notes = [DrawingNote(frame=2 * n, time_s=n / 12, **usual) for n in range(3)]
    changed = {name: value for name, value in values.items() if name != "at"}
    at = values.get("at", 1)
    notes[at] = DrawingNote(**{**_fields(notes[at]), **changed})
    return notes


def _fields(note):
    return {name: getattr(note, name) for name in DrawingNote.__dataclass_fields__}


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({}, None),
        ({"is_damaged": True}, Reason.DAMAGED),
        ({"brightness": 10.0}, Reason.DARK),
        ({"brightness": 200.0}, Reason.FLASH),
        ({"time_s": 0.9 / 12, "at": 1}, None),
        ({"time_s": 9 / 12, "at": 2}, Reason.UNEVEN),
        ({"explained": 0.5}, Reason.TOO_DIFFERENT),
        ({"explained": 0.5, "at": 0}, None),  # by what comes before the excerpt
    ],
)
def test_every_reason_has_its_drawings(values, reason):
    assert reason_against(_notes(**values), MovieSettings()) is reason


def test_what_hardly_changes_is_static():
    still = [DrawingNote(n, n / 12, 120.0, 0.002, 0.99, is_damaged=False) for n in range(3)]

    assert reason_against(still, MovieSettings()) is Reason.STATIC
    assert reason_against(still, MovieSettings(static_share=0.001)) is None


def test_dark_static_and_wild_scenes_are_left_out_of_a_film(tmp_path):
    dark = [np.full_like(frame, 8) for frame in scene(7, 5)]
    for number, frame in enumerate(dark):
        frame[30:50, 10 + 8 * number : 30 + 8 * number] = 90
    wild = [scene(40 + number, 1)[0] for number in range(5)]
    blink = scene(9, 1) * 5
    for number, frame in enumerate(blink):
        blink[number] = frame.copy()
        blink[number][40:42, 50 : 51 + number % 2 * 8] = (255, 0, 0)
    film = write_film(tmp_path / "film", [*scene(5, 7), *dark, *blink, *wild], "ffv1")

    made = _make(film, tmp_path / "set")

    counts = made.entries[0]["counts"]
    assert counts["kept"] == 3
    assert counts["dark"] == 2
    assert counts["static"] == 2
    assert counts["scenes too short"] == 5
    assert counts["candidates"] == counts["kept"] + sum(counts[one.value] for one in Reason)


def test_the_manifest_tells_which_frames_were_taken(film, tmp_path):
    _make(film, tmp_path / "set")

    manifest = json.loads((tmp_path / "set" / "excerpts.json").read_text(encoding="utf-8"))
    frames = [frame for one in manifest["films"][0]["excerpts"] for frame in one["frames"]]
    assert all(frame % 2 for frame in frames)  # the later of the two that show a drawing
    steps = [b - a for one in manifest["films"][0]["excerpts"] for a, b in pairwise(one["frames"])]
    assert set(steps) == {2}


def test_a_film_that_is_gone_meanwhile_is_a_problem(tmp_path, film):
    films = [Film(tmp_path / "gone.mp4", "gone.mp4", "gone"), *find_films(film)]

    made = make_data_set(films, tmp_path / "set", MovieSettings(), _silent)

    assert [name for name, _ in made.problems] == ["gone.mp4"]
