"""`inbetweener movie`, read back by PyAV."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.core.sound import SoundTrack
from inbetweener.imaging.reading import read_picture
from inbetweener.rendering.movies import writing
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.project_file import save_project
from tests.support.engines import FADE
from tests.support.key_files import drawing, write_keys
from tests.support.movies import read_movie
from tests.support.png_samples import png_of
from tests.support.shell import names_in
from tests.support.sounds import tone, write_wav


def movie(shell, *arguments):
    return shell.run("movie", *arguments, "--model", FADE.name, "--json")


@pytest.fixture
def heard(walk):
    """The walk as a project of 12 frames a second under a tone from its third frame on."""
    write_wav(walk / "tone.wav", tone(2))
    opened = read_shot(OpenRequest(walk), CancelToken(), lambda _done, _total: None)
    shot = replace(edits.set_fps(opened.shot, 12), sound=SoundTrack("tone.wav", offset=2))
    project = walk / "walk.inbetweener"
    scene = replace(opened.scene, layers=(replace(opened.scene.layers[0], shot=shot),))
    save_project(project, scene, walk)
    return project


def test_what_is_missing_is_drawn_and_all_is_written(shell, walk):
    answer = movie(shell, walk)

    out = walk.with_name("walk.mp4")
    assert answer.code == 0
    done = answer.events[-1]
    assert (done["drawn"], done["frames"], done["fps"], done["sound"]) == (2, 9, 24, False)
    assert done["size"] == [64, 48]
    assert len(read_movie(out).frames) == 9
    again = movie(shell, walk, "--overwrite").events[-1]
    assert (again["drawn"], again["reused"]) == (0, 2)


def test_frames_are_those_of_the_sequence(shell, walk, tmp_path):
    shell.render(walk, "--out", tmp_path / "out")
    answer = movie(shell, walk, "--out", tmp_path / "a.mov", "--format", "png-mov")

    assert answer.code == 0
    sequence = [tmp_path / "out" / name for name in names_in(tmp_path / "out")]
    frames = read_movie(tmp_path / "a.mov").frames
    assert len(frames) == len(sequence)
    for got, path in zip(frames, sequence, strict=True):
        assert np.array_equal(got, read_picture(path).pixels)


def test_the_sound_of_the_project_goes_with_it(shell, heard, tmp_path):
    answer = movie(shell, heard, "--out", tmp_path / "a.mov")

    assert answer.code == 0
    read = read_movie(tmp_path / "a.mov")
    assert read.fps == 12
    assert read.sound is not None
    assert abs(read.sound.shape[1] - 9 / 12 * 48_000) <= 1
    assert abs(np.flatnonzero(np.abs(read.sound[0]) > 0.2)[0] / 48_000 - 2 / 12) < 0.01
    silent = movie(shell, heard, "--out", tmp_path / "b.mov", "--no-sound")
    assert not silent.events[-1]["sound"]


def test_a_sound_that_is_gone_stops_before_anything_is_drawn(shell, heard, tmp_path):
    (heard.parent / "tone.wav").unlink()
    answer = movie(shell, heard, "--out", tmp_path / "a.mp4")
    assert answer.code == 1
    assert "tone.wav is not there" in answer.events[-1]["message"]
    assert "--no-sound" in answer.events[-1]["message"]
    assert shell.engine.prepared == []


def test_a_range_a_rate_and_a_size(shell, walk, tmp_path):
    out = tmp_path / "a.gif"
    words = ("--from", "3", "--to", "6", "--fps", "23.976", "--scale", "1/2")
    done = movie(shell, walk, "--out", out, *words).events[-1]
    assert (done["frames"], done["size"]) == (4, [32, 24])
    assert done["movie_seconds"] == pytest.approx(4 * 1001 / 24_000, abs=1e-4)
    out = tmp_path / "a.mp4"
    movie(shell, walk, "--out", out, *words[:4], "--fps", "23.976", "--height", "96")
    read = read_movie(out)
    assert read.fps == Fraction(24_000, 1001)
    assert read.frames[0].shape == (96, 128, 3)


def test_layers_are_seen_over_one_another_or_one_by_itself(shell, tmp_path):
    folder = tmp_path / "cut"
    write_keys(folder / "A", "A0001.png", "A0005.png", planes=4)
    write_keys(folder / "BG", "bg.png")
    (folder / "BG" / "bg.png").write_bytes(png_of(drawing(9)))

    both = movie(shell, folder, "--layers", "--out", tmp_path / "both.apng").events[-1]
    alone = movie(shell, folder, "--layers", "--layer", "a", "--out", tmp_path / "a.apng").events[
        -1
    ]

    assert not both["alpha"]
    assert alone["alpha"]
    assert read_movie(tmp_path / "a.apng").frames[0][0, 0, 3] == 0
    on_paper = ("--layer", "A", "--paper", "#0040ff", "--out", tmp_path / "b.apng")
    movie(shell, folder, "--layers", *on_paper)
    assert tuple(read_movie(tmp_path / "b.apng").frames[0][0, 0]) == (0, 64, 255)


def test_nothing_is_overwritten_unasked_and_told_before_anything_is_drawn(shell, walk, tmp_path):
    out = tmp_path / "a.mp4"
    out.write_bytes(b"mine")
    answer = movie(shell, walk, "--out", out)
    assert answer.code == 4
    assert out.read_bytes() == b"mine"
    assert shell.engine.prepared == []


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("--paper", "mauve"), 2, "--paper takes"),
        (("--scale", "big"), 2, "--scale takes"),
        (("--scale", "2", "--height", "100"), 2, "give one of them"),
        (("--from", "9", "--to", "3"), 2, "from 1 to 9"),
        (("--from", "0"), 2, "from 1 to 9"),
        (("--to", "10"), 2, "from 1 to 9"),
        (("--out", "a.avi"), 2, "must end in"),
        (("--fps", "0"), 2, "frames a second"),
    ],
)
def test_what_makes_no_sense_is_told(shell, walk, words, code, sentence):
    answer = movie(shell, walk, *words)
    assert answer.code == code
    assert sentence in json.loads(answer.output.splitlines()[-1])["message"]
    assert shell.engine.prepared == []


def test_a_stop_leaves_no_movie(shell, walk, tmp_path, monkeypatch):
    def stopped(_frames, plan, _form, _encoder, token, _report):
        assert plan.frames == 9
        token.cancel()
        token.raise_if_cancelled()

    monkeypatch.setattr(writing, "_write_frames", stopped)
    answer = movie(shell, walk, "--out", tmp_path / "a.mp4")
    assert answer.code == 130
    assert "No movie was written" in answer.events[-1]["message"]
    assert names_in(tmp_path) == ["walk"]
