"""Holds, cuts and pans in films whose drawings are known."""

from __future__ import annotations

import json
from fractions import Fraction

import cv2
import numpy as np
import pytest

from inbetweener.video.changes import ChangeTest, changed_share, differing_pixels
from inbetweener.video.reading import frames_of
from inbetweener.video.survey import FilmSurveyor, survey_film
from tests.support.films import held, scene, write_film


def _surveyed(tmp_path, frames, codec="h264", **values):
    return survey_film(write_film(tmp_path / "film", frames, codec, **values), ChangeTest())


@pytest.mark.parametrize("codec", ["h264", "mpeg4", "vp9", "ffv1", "prores"])
@pytest.mark.parametrize("exposure", [1, 2, 3])
def test_held_drawings_are_one_drawing(tmp_path, codec, exposure):
    survey = _surveyed(tmp_path, held(scene(1, 7), exposure), codec)

    assert survey.drawings == tuple(range(0, 7 * exposure, exposure))
    assert survey.scenes == (0,)
    assert survey.held_frames(2) == range(2 * exposure, 3 * exposure)
    assert survey.held_frames(6) == range(6 * exposure, 7 * exposure)


@pytest.mark.parametrize("quality", ["23", "28"])
def test_the_noise_of_an_encoder_over_a_long_hold_is_no_change(tmp_path, quality):
    drawings = scene(4, 2, size=(320, 180))

    survey = _surveyed(tmp_path, held(drawings, 30), options={"crf": quality, "g": "12"})

    assert survey.drawings == (0, 30)


def test_a_mouth_that_opens_is_a_change(tmp_path):
    shut = scene(4, 1, size=(320, 180))[0]
    opened = shut.copy()
    cv2.ellipse(opened, (150, 120), (5, 4), 0, 0, 360, (140, 20, 30), -1, cv2.LINE_AA)

    assert _surveyed(tmp_path, held([shut, opened, shut], 2)).drawings == (0, 2, 4)


def test_what_moves_too_slowly_for_a_step_to_count_is_new_after_some_steps(tmp_path):
    drawings = []
    for index in range(40):
        picture = np.full((96, 160, 3), 255, np.uint8)
        centre = (round((60 + 0.05 * index) * 256), 48 * 256)
        cv2.circle(picture, centre, 20 * 256, (230, 230, 230), -1, cv2.LINE_AA, 8)
        cv2.circle(picture, centre, 12 * 256, (0, 0, 0), -1, cv2.LINE_AA, 8)
        drawings.append(picture)

    survey = _surveyed(tmp_path, drawings, "ffv1")

    assert 2 <= len(survey.drawings) < 20


def test_cuts_are_found_and_pans_are_none(tmp_path):
    walk, pan, far = scene(1, 8), scene(2, 9, pan_px=8), scene(3, 7, step_px=20)

    survey = _surveyed(tmp_path, held([*walk, *pan, *far], 2))

    assert survey.scenes == (0, 8, 17)
    assert survey.scene_spans() == [range(8), range(8, 17), range(17, 24)]


def test_cuts_close_to_the_beginning_and_the_end_are_found(tmp_path):
    frames = [*scene(1, 1), *scene(2, 6), *scene(3, 1)]

    assert _surveyed(tmp_path, frames).scenes == (0, 1, 7)


def test_cuts_between_line_drawings_are_found(tmp_path):
    def drawing(seed, step):
        random = np.random.default_rng(seed)
        picture = np.full((180, 320, 3), 255, np.uint8)
        points = random.integers(30, 150, (9, 2)) * (1.7, 1) + (3 * step, 0)
        cv2.polylines(picture, [points.astype(np.int32)], True, (0, 0, 0), 2, cv2.LINE_AA)
        return picture

    survey = _surveyed(tmp_path, [drawing(seed, step) for seed in (1, 2, 3) for step in range(5)])

    assert survey.scenes == (0, 5, 10)


def test_a_survey_that_is_taken_up_again_sees_what_one_in_one_go_sees(tmp_path):
    quick = [scene(seed, 2)[seed % 2] for seed in range(20, 26)]
    drawings = [*scene(1, 7), *scene(2, 6, pan_px=9), *quick, *scene(3, 14, step_px=15)]
    film = write_film(tmp_path / "film", held(drawings, 2), options={"crf": "30"})
    frames = list(frames_of(film))
    straight = _watched(frames, None)

    for stop in range(1, len(frames), 3):
        first = FilmSurveyor(ChangeTest(), lambda _drawing, _before: None)
        for frame in frames[:stop]:
            first.see(frame)
        kept = json.loads(json.dumps(first.as_json()))
        assert _watched(frames, kept) == straight


def _watched(frames, kept):
    surveyor = FilmSurveyor(ChangeTest(), lambda _drawing, _before: None, kept)
    for frame in frames:
        surveyor.see(frame)
    return surveyor.as_json(), surveyor.survey()


def test_times_are_those_of_the_film(tmp_path):
    times_ms = [0, 80, 100, 200, 420]

    survey = _surveyed(tmp_path, scene(1, 5), times_ms=times_ms)

    assert survey.times_s == tuple(Fraction(each, 1000) for each in times_ms)
    assert survey.frame_s() == Fraction(420, 4000)


def test_pixels_that_differ_are_counted():
    picture = np.zeros((10, 20, 3), np.uint8)
    other = picture.copy()
    other[2:4, 5:8, 1] = 9

    assert differing_pixels(picture, other, 8) == 6
    assert differing_pixels(picture, other, 9) == 0
    assert differing_pixels(picture, other[:, :-1], 8) == 200
    assert changed_share(picture, other[:, :-1], 8) == 1.0
