"""What is found in films whose drawings are known."""

from __future__ import annotations

from fractions import Fraction

import cv2
import numpy as np
import pytest

from inbetweener.core.gap import Treatment
from inbetweener.errors import VideoError
from inbetweener.rendering.film_import.proposal import Between, propose_shot_of
from inbetweener.rendering.film_import.reading import read_for_shot
from inbetweener.rendering.film_import.sensitivity import TESTS, Sensitivity
from inbetweener.rendering.film_import.words import notes, summary
from tests.support.films import held, scene, write_film

USUAL = TESTS[Sensitivity.USUAL]
EVERY = TESTS[Sensitivity.EVERY]
CODECS = ["h264", "mpeg4", "vp9", "ffv1", "prores"]


def _proposed(film, change=USUAL, **span):
    return propose_shot_of(read_for_shot(film, [change]), change, **span)


def _frames(proposal):
    return [drawing.frame for drawing in proposal.drawings]


@pytest.mark.parametrize("codec", CODECS)
def test_a_film_on_twos_with_cuts_and_a_pan(tmp_path, codec):
    drawings = [*scene(1, 8), *scene(2, 9, pan_px=8), *scene(3, 7, step_px=20)]
    film = write_film(tmp_path / "film", held(drawings, 2), codec)

    proposal = _proposed(film)

    assert _frames(proposal) == list(range(0, 48, 2))
    assert {drawing.length for drawing in proposal.drawings} == {2}
    assert [n for n, each in enumerate(proposal.drawings) if each.begins_scene] == [8, 17]
    assert (proposal.length, proposal.fps) == (48, 24)
    assert summary(proposal) == "48 frames, 24 drawings, on twos, 2 cuts"
    treatments = [gap.treatment for gap in proposal.gaps(Between.ONES)]
    assert [n for n, each in enumerate(treatments) if each is Treatment.CUT] == [7, 16]
    assert treatments.count(Treatment.INBETWEEN) == 21
    assert {gap.treatment for gap in proposal.gaps(Between.HOLD)} == {Treatment.HOLD, Treatment.CUT}
    assert sum(gap.length for gap in proposal.gaps(Between.HOLD)) == 46


@pytest.mark.parametrize("quality", ["18", "26"])
def test_grain_over_held_drawings_is_no_new_drawing(tmp_path, quality):
    random = np.random.default_rng(3)
    frames = [
        np.clip(each + random.normal(0, 6, each.shape), 0, 255).astype(np.uint8)
        for each in held(scene(5, 6, size=(320, 180), step_px=12), 4)
    ]
    film = write_film(tmp_path / "film", frames, options={"crf": quality})

    assert _frames(_proposed(film)) == list(range(0, 24, 4))
    coarse = TESTS[Sensitivity.COARSE]
    assert _frames(_proposed(film, coarse)) == list(range(0, 24, 4))


def test_a_pan_behind_a_held_figure_is_on_ones_and_no_cut(tmp_path):
    film = write_film(tmp_path / "film", scene(2, 12, step_px=0, pan_px=3), options={"crf": "18"})

    proposal = _proposed(film)

    assert _frames(proposal) == list(range(12))
    assert proposal.cut_count == 0
    assert summary(proposal) == "12 frames, 12 drawings, on ones, no cut"
    assert any("no room" in each for each in notes(proposal, Between.ONES))


def test_every_change_sees_a_single_pixel_and_the_usual_test_does_not(tmp_path):
    first = scene(4, 1, size=(320, 180))[0]
    second = first.copy()
    second[90, 160] = 255 - second[90, 160]
    film = write_film(tmp_path / "film", [first, first, second, second], "ffv1")

    assert _frames(_proposed(film, EVERY)) == [0, 2]
    assert _frames(_proposed(film)) == [0]


def test_one_reading_serves_every_sensitivity(tmp_path):
    film = write_film(tmp_path / "film", held(scene(1, 4), 3))

    reading = read_for_shot(film, list(TESTS.values()))

    counts = [len(propose_shot_of(reading, test).drawings) for test in TESTS.values()]
    assert counts == sorted(counts, reverse=True)
    assert counts[2] == 4
    assert set(reading.thumbnails) >= {0, 3, 6, 9}
    assert all(max(each.shape[:2]) == 128 for each in reading.thumbnails.values())


def test_what_tests_find_together_each_finds_alone(tmp_path):
    drawings = [*scene(1, 5), *scene(2, 5, pan_px=6), *scene(3, 4)]
    film = write_film(tmp_path / "film", held(drawings, 2))

    together = read_for_shot(film, list(TESTS.values())).surveys

    for test in TESTS.values():
        assert read_for_shot(film, [test]).surveys[test] == together[test]


def test_a_part_begins_with_what_is_held_there(tmp_path):
    film = write_film(tmp_path / "film", held([*scene(1, 4), *scene(2, 4)], 3), "ffv1")

    proposal = _proposed(film, first=8, last=16)

    assert proposal.length == 9
    assert proposal.first_number == 8
    assert [(each.source, each.frame, each.length) for each in proposal.drawings] == [
        (7, 0, 2),
        (9, 2, 3),
        (12, 5, 3),
        (15, 8, 1),
    ]
    assert [each.begins_scene for each in proposal.drawings] == [False, False, True, False]
    assert proposal.file_names()[:2] == ("film_0008.png", "film_0010.png")


@pytest.mark.parametrize(("first", "last"), [(25, None), (9, 8), (30, 40)])
def test_a_part_that_is_not_there_is_refused(tmp_path, first, last):
    reading = read_for_shot(write_film(tmp_path / "film", scene(1, 12)), [USUAL])

    with pytest.raises(VideoError, match="12 frames"):
        propose_shot_of(reading, USUAL, first, last)


def test_a_part_that_ends_behind_the_film_ends_with_it(tmp_path):
    assert _proposed(write_film(tmp_path / "film", scene(1, 5)), last=99).length == 5


def test_a_film_of_one_frame(tmp_path):
    proposal = _proposed(write_film(tmp_path / "film", scene(1, 1)))

    assert summary(proposal) == "1 frame, 1 drawing, no cut"
    assert proposal.gaps(Between.ONES) == ()


def test_uneven_times_become_exposures(tmp_path):
    shown = [0, 2, 4, 5, 9, 20]
    times_ms = [round(each * 1000 / 24) for each in shown]
    film = write_film(tmp_path / "film", scene(1, 6, step_px=9), times_ms=times_ms)

    proposal = _proposed(film)

    assert proposal.fps == 24
    assert _frames(proposal) == shown
    assert [gap.length for gap in proposal.gaps(Between.HOLD)] == [2, 2, 1, 4, 11]
    assert any("uneven times" in each for each in notes(proposal, Between.HOLD))
    assert any("24 fps" in each for each in notes(proposal, Between.HOLD))


def test_rates_of_television_are_kept_to_the_bit(tmp_path):
    film = write_film(tmp_path / "film", scene(1, 30), fps=Fraction(24_000, 1001))

    proposal = _proposed(film)

    assert proposal.fps == Fraction(24_000, 1001)
    assert Fraction(float(proposal.fps)).limit_denominator(1001) == proposal.fps
    assert any("24000/1001" in each and "23.976" in each for each in notes(proposal, Between.HOLD))


def test_lines_that_differ_in_alpha_alone_are_drawings(tmp_path):
    cels = []
    for index in range(3):
        cel = np.zeros((96, 160, 4), np.uint8)
        cv2.circle(cel, (40 + 20 * index, 48), 20, (0, 0, 0, 255), 3)
        cels += [cel, cel]
    import av

    path = tmp_path / "film.mov"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("png", rate=24)
        stream.width, stream.height, stream.pix_fmt = 160, 96, "rgba"
        for index, cel in enumerate(cels):
            frame = av.VideoFrame.from_ndarray(cel, "rgba")
            frame.pts, frame.time_base = index, Fraction(1, 24)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))

    assert _frames(_proposed(path)) == [0, 2, 4]


def test_a_film_that_is_too_long_is_read_as_far_as_a_shot_goes(tmp_path):
    film = write_film(tmp_path / "film", scene(1, 12))

    reading = read_for_shot(film, [USUAL], most_frames=8)
    proposal = propose_shot_of(reading, USUAL)

    assert proposal.length == 8
    assert any("Only the first 8 frames" in each for each in notes(proposal, Between.HOLD))
    with pytest.raises(VideoError, match="Only the first 8 frames"):
        propose_shot_of(reading, USUAL, first=10)


def test_a_film_that_ends_too_early_gives_what_is_there_and_says_so(tmp_path):
    film = write_film(tmp_path / "film", scene(1, 40), options={"g": "5"}, codec="ffv1")
    film.write_bytes(film.read_bytes()[: film.stat().st_size // 2])

    proposal = _proposed(film)

    assert 5 < proposal.length < 40
    assert any("missing or damaged" in each for each in notes(proposal, Between.HOLD))
