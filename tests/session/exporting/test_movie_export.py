"""Movies of the open document: what is missing is drawn first, and half a movie is not kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from inbetweener.core.sound import SoundTrack
from inbetweener.rendering.movies.asked import MovieAsked
from inbetweener.session.exporting.movie_export import MovieRequest
from inbetweener.storage.opening import OpenRequest
from inbetweener.video.movies.kinds import MovieKind
from tests.support.key_files import write_keys
from tests.support.movies import read_movie
from tests.support.shell import names_in

if TYPE_CHECKING:
    from inbetweener.rendering.movies.writing import MovieResult


def request(path, kind=MovieKind.PNG_MOV, *, is_flat=True, **values) -> MovieRequest:
    return MovieRequest(MovieAsked(path=path, kind=kind, **values), is_flat)


def export(studio, asked: MovieRequest) -> MovieResult:
    with studio.signal(studio.workspace.exporter.finished) as told:
        studio.workspace.exporter.export(asked)
    assert told.args[0] == asked
    result: MovieResult = told.args[1]
    return result


def failing(studio, asked: MovieRequest) -> str:
    with studio.signal(studio.workspace.exporter.failed) as told:
        studio.workspace.exporter.export(asked)
    return str(told.args[1])


def test_what_is_missing_is_rendered_first(studio, tmp_path):
    told: list[Any] = []
    studio.workspace.exporter.progressed.connect(lambda *counts: told.append(counts))
    out = tmp_path / "a.mov"

    result = export(studio, request(out))

    assert len(read_movie(out).frames) == result.plan.frames == 25
    assert told[-1] == (25, 25)
    assert not studio.workspace.exporter.is_busy


def test_a_layer_is_written_with_its_transparency_and_all_of_them_without(make_studio, tmp_path):
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", planes=4)
    write_keys(folder / "BG", "bg.png")
    studio = make_studio(folder=folder)
    studio.open(OpenRequest(folder, as_layers=True))

    layer = export(studio, request(tmp_path / "layer.apng", MovieKind.APNG, is_flat=False))
    flat = export(studio, request(tmp_path / "flat.apng", MovieKind.APNG))

    assert layer.has_alpha
    assert not flat.has_alpha


def test_a_sound_that_is_gone_is_told_and_nothing_is_written(studio, tmp_path):
    sound = SoundTrack("gone.wav")
    studio.workspace.document.edit("sound", lambda shot: replace(shot, sound=sound))
    sentence = failing(studio, request(tmp_path / "a.mov"))
    assert "gone.wav is not there" in sentence
    assert not list(tmp_path.glob("*.mov"))
    export(studio, request(tmp_path / "a.mov", with_sound=False))


def test_a_name_that_is_taken_is_told(studio, tmp_path):
    out = tmp_path / "a.mov"
    out.write_bytes(b"mine")
    assert "is there already" in failing(studio, request(out))
    assert out.read_bytes() == b"mine"


def test_a_movie_that_is_stopped_leaves_nothing(studio, tmp_path):
    exporter = studio.workspace.exporter
    studio.render_all()
    folder = tmp_path / "out"
    folder.mkdir()
    exporter.progressed.connect(exporter.cancel)
    with studio.signal(exporter.progressed):
        exporter.export(request(folder / "a.mov"))
        assert exporter.is_movie
    studio.wait(lambda: exporter._thread.is_idle)
    assert not exporter.is_busy
    assert names_in(folder) in ([], ["a.mov"])  # whole, where the stop came too late


def test_another_shot_gives_it_up_and_says_so(studio, tmp_path):
    other = write_keys(tmp_path / "other", "B0001.png", "B0005.png")
    studio.engine.gate.clear()
    exporter = studio.workspace.exporter
    exporter.export(request(tmp_path / "a.mov"))
    with studio.signal(exporter.failed) as told:
        studio.workspace.open(OpenRequest(other))
    studio.engine.gate.set()
    assert told.args[1] == "a.mov was not written, since another shot was opened."


@pytest.mark.parametrize("is_flat", [True, False])
def test_the_range_is_that_of_what_is_shown(studio, tmp_path, is_flat):
    asked = request(tmp_path / "a.mov", is_flat=is_flat, first=3, last=7)
    assert export(studio, asked).plan.frames == 5
