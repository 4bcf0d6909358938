"""The frames of layers and scenes as movies ask for them."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from inbetweener.core import edits
from inbetweener.core.cancel import CancelToken
from inbetweener.core.layer import Layer
from inbetweener.core.scene import Scene
from inbetweener.core.shot import Shot
from inbetweener.core.sound import SoundTrack
from inbetweener.errors import RenderError
from inbetweener.imaging.reading import read_picture
from inbetweener.rendering.movies.asked import MovieAsked
from inbetweener.rendering.movies.frames import movie_frames
from inbetweener.rendering.movies.writing import write_movie
from inbetweener.video.movies.kinds import MovieKind
from tests.support.desk import Desk
from tests.support.key_files import write_keys
from tests.support.movies import read_movie


@pytest.fixture
def make_desk(tmp_path):
    def make(**options):
        folder = write_keys(tmp_path / "walk", "A0001.png", "A0005.png", "A0009.png", **options)
        return Desk(tmp_path / "home", folder)

    return make


def frames_of(desk, scene, layer=None):
    return movie_frames(scene, lambda index: desk.pictures(scene.layers[index].shot), layer)


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("planes", [3, 4])
def test_a_shot_is_written_pixel_for_pixel(make_desk, tmp_path, planes, depth):
    desk = make_desk(planes=planes, depth=depth)
    shot = desk.shot()
    desk.export(shot, tmp_path / "sequence")
    expected = [read_picture(path).pixels for path in sorted((tmp_path / "sequence").iterdir())]

    wanted = MovieAsked(path=tmp_path / "a.mov", kind=MovieKind.PNG_MOV)
    write_movie(frames_of(desk, Scene.of(shot)), wanted, None, token=CancelToken())

    movie = read_movie(wanted.path)
    assert len(movie.frames) == 9
    for got, pixels in zip(movie.frames, expected, strict=True):
        assert np.array_equal(got, pixels)


def test_runs_are_drawings_and_a_range_cuts_them(make_desk):
    desk = make_desk()
    shot = desk.shot()
    desk.render(shot)
    frames = frames_of(desk, Scene.of(shot))
    assert [stay for _, stay in frames.runs(0, 9)] == [2, 2, 2, 2, 1]
    assert [stay for _, stay in frames.runs(3, 6)] == [1, 2]
    assert frames.form() == (False, False)


def test_keys_alone_are_runs_of_their_exposures(make_desk):
    desk = make_desk()
    shot = desk.shot()
    held = edits.set_exposure(shot, [0, 1], 4, edits.LengthRule.KEEP)
    frames = frames_of(desk, Scene.of(held))
    assert [stay for _, stay in frames.runs(0, 9)] == [4, 4, 1]


def test_cels_have_alpha_and_deep_keys_are_deep(make_desk):
    desk = make_desk(planes=4, depth=16)
    assert frames_of(desk, Scene.of(desk.shot())).form() == (True, True)


def test_a_missing_inbetween_is_told(make_desk):
    desk = make_desk()
    frames = frames_of(desk, Scene.of(desk.shot()))
    with pytest.raises(RenderError, match="is not rendered yet"):
        list(frames.runs(0, 9))


def test_a_scene_is_all_layers_and_its_sound_counts_from_its_first_frame(make_desk):
    desk = make_desk(planes=4)
    walk = replace(desk.shot(), name="walk")
    desk.render(walk)
    later = replace(walk, name="later", first_number=5, sound=SoundTrack("a.wav", offset=2))
    scene = Scene("cut", (Layer(replace(walk, sound=later.sound)), Layer(later)))
    # Under one sound: the lowest layer's is asked for.
    frames = frames_of(desk, scene)
    assert frames.facts.length == 13
    assert frames.facts.first_number == 1
    assert frames.sound is not None
    assert frames.sound.offset == 2
    assert sum(stay for _, stay in frames.runs(0, 13)) == 13
    alone = frames_of(desk, scene, 1)
    assert alone.facts.length == 9
    assert alone.facts.first_number == 5


def test_what_is_muted_is_not_written(make_desk):
    desk = make_desk()
    shot = replace(desk.shot(), sound=SoundTrack("a.wav", is_muted=True), fps=23.976)
    facts = frames_of(desk, Scene.of(shot)).facts
    assert not facts.has_sound
    assert facts.fps == Fraction(24_000, 1001)


def test_a_shot_without_pictures_is_told(make_desk):
    with pytest.raises(RenderError, match="has no pictures"):
        frames_of(make_desk(), Scene.of(Shot("empty")))
