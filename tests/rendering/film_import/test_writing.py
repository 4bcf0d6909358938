"""Films written by PyAV become keys that an independent reader finds to be the same pictures."""

from __future__ import annotations

import errno
import os
import wave
from fractions import Fraction

import av
import cv2
import numpy as np
import pytest

from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.gap import Treatment
from inbetweener.errors import ExportError, StorageError, VideoError
from inbetweener.rendering.film_import.proposal import Between, film_folder, propose_shot_of
from inbetweener.rendering.film_import.reading import read_for_shot
from inbetweener.rendering.film_import.sensitivity import TESTS, Sensitivity
from inbetweener.rendering.film_import.writing import write_film
from inbetweener.storage.opening import OpenRequest, read_shot
from tests.support import films
from tests.support.films import held, scene, write_film_with_sound
from tests.support.shell import names_in

USUAL = TESTS[Sensitivity.USUAL]


def _proposed(film, change=USUAL, **span):
    return propose_shot_of(read_for_shot(film, [change]), change, **span)


def _imported(film, between=Between.HOLD, change=USUAL, **span):
    proposal = _proposed(film, change, **span)
    return write_film(proposal, film_folder(film), between, token=CancelToken())


def _opened(made):
    return read_shot(OpenRequest(made.folder), CancelToken(), lambda _done, _total: None)


def _kept(path):
    """What OpenCV reads of a key, as it is: grey, BGR or BGRA, 8 or 16 bits."""
    pixels = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert pixels is not None
    return pixels


def _rgb(path):
    return cv2.cvtColor(_kept(path), cv2.COLOR_BGR2RGB)


def test_a_lossless_film_gives_its_pictures_to_the_bit_and_its_timing(tmp_path):
    drawings = [*scene(1, 4), *scene(2, 3)]
    film = films.write_film(tmp_path / "cut05", held(drawings, 2), "ffv1")

    made = _imported(film)
    opened = _opened(made)

    assert made.folder == tmp_path / "cut05-keys"
    numbers = range(1, 14, 2)
    assert list(made.files) == [f"cut05_{number:04d}.png" for number in numbers]
    assert names_in(made.folder) == ["cut05.inbetweener", *made.files]
    for name, drawing in zip(made.files, drawings, strict=True):
        assert np.array_equal(_rgb(made.folder / name), drawing)
    shot = opened.shot
    assert opened.project_path == made.project
    assert opened.missing == ()
    assert (shot.length, shot.fps, shot.first_number) == (14, 24, 1)
    assert [gap.treatment for gap in shot.gaps] == [Treatment.HOLD] * 3 + [Treatment.CUT] + [
        Treatment.HOLD
    ] * 2
    assert shot.last_exposure == 2
    assert names_in(tmp_path) == ["cut05-keys", "cut05.mkv"]


def test_without_its_project_the_folder_opens_with_the_same_timing(tmp_path):
    made = _imported(films.write_film(tmp_path / "f", held(scene(1, 4), 3), "ffv1"))
    made.project.unlink()

    assert [gap.length for gap in _opened(made).shot.gaps] == [3, 3, 3]


@pytest.mark.parametrize(("codec", "tolerance"), [("h264", 5), ("vp9", 6), ("prores", 3)])
def test_films_with_loss_are_near(tmp_path, codec, tolerance):
    drawings = scene(6, 4, step_px=12)

    made = _imported(films.write_film(tmp_path / "f", held(drawings, 2), codec))

    for name, drawing in zip(made.files, drawings, strict=True):
        pixels = _kept(made.folder / name)
        assert pixels.dtype == (np.uint16 if codec == "prores" else np.uint8)
        eight_bits = pixels / (257 if codec == "prores" else 1)
        assert np.abs(eight_bits[..., ::-1] - drawing).mean() < tolerance


def test_alpha_is_kept(tmp_path):
    random = np.random.default_rng(1)
    cels = [random.integers(0, 256, (24, 32, 4), np.uint8) for _ in range(2)]
    path = tmp_path / "cel.mov"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("png", rate=24)
        stream.width, stream.height, stream.pix_fmt = 32, 24, "rgba"
        for index, cel in enumerate(cels):
            frame = av.VideoFrame.from_ndarray(cel, "rgba")
            frame.pts, frame.time_base = index, Fraction(1, 24)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))

    made = _imported(path)

    for name, cel in zip(made.files, cels, strict=True):
        kept = _kept(made.folder / name)
        assert np.array_equal(cv2.cvtColor(kept, cv2.COLOR_BGRA2RGBA), cel)


def test_inbetweens_are_asked_for_where_there_is_no_cut(tmp_path):
    drawings = [*scene(1, 3), *scene(2, 3)]
    film = films.write_film(tmp_path / "f", held(drawings, 3), "ffv1")

    shot = _opened(_imported(film, Between.ONES)).shot

    assert [gap.inbetween_count for gap in shot.gaps] == [2, 2, 0, 2, 2]
    assert shot.gaps[2].treatment is Treatment.CUT
    assert shot.length == 18


def test_the_sound_lies_under_the_shot(tmp_path):
    film = write_film_with_sound(tmp_path / "f.mov", "pcm_s16le", seconds=2)

    made = _imported(film, change=TESTS[Sensitivity.EVERY], first=13, last=36)
    shot = _opened(made).shot

    assert made.sound == made.folder / "f.wav"
    assert shot.sound is not None
    assert (shot.sound.file, shot.sound.offset) == ("f.wav", 0)
    with wave.open(str(made.sound)) as sound:
        assert (sound.getframerate(), sound.getnchannels()) == (44_100, 2)
        assert sound.getnframes() == 44_100
        samples = np.frombuffer(sound.readframes(-1), "<i2").reshape(-1, 2)
    places = np.arange(22_050, 66_150)
    tone = np.asarray(np.sin(places * 2 * np.pi * 440 / 44_100) * 8000, np.int16)
    assert np.array_equal(samples[:, 0], tone)


def test_sound_that_begins_before_the_pictures_and_ends_before_them_fits(tmp_path):
    film = write_film_with_sound(tmp_path / "f.mov", "pcm_s16le", seconds=1, first_frame=6)

    made = _imported(film)

    assert made.sound is not None
    with wave.open(str(made.sound)) as sound:
        samples = np.frombuffer(sound.readframes(-1), "<i2").reshape(-1, 2)[:, 0]
    assert len(samples) == 44_100
    # A quarter of a second went by before the first picture.
    tone = np.asarray(np.sin(np.arange(11_025, 44_100) * 2 * np.pi * 440 / 44_100) * 8000, np.int16)
    assert np.array_equal(samples[: len(tone)], tone)
    assert not samples[len(tone) :].any()


def test_a_folder_that_is_there_is_never_touched(tmp_path):
    film = films.write_film(tmp_path / "f", scene(1, 3))
    folder = tmp_path / "f-keys"
    folder.mkdir()

    with pytest.raises(ExportError, match="f-keys"):
        _imported(film)

    assert names_in(folder) == []
    assert names_in(tmp_path) == ["f-keys", "f.mp4"]


def test_a_stop_leaves_nothing(tmp_path):
    film = films.write_film(tmp_path / "f", scene(1, 8))
    proposal, token = _proposed(film), CancelToken()

    def report(done, _total):
        if done == 4:
            assert len(list(tmp_path.glob("*/f_*.png"))) == 4
            token.cancel()

    with pytest.raises(Cancelled):
        write_film(proposal, film_folder(film), token=token, report=report)
    assert names_in(tmp_path) == ["f.mp4"]


def test_a_full_disk_is_told_and_leaves_nothing(tmp_path, monkeypatch):
    film = films.write_film(tmp_path / "f", scene(1, 4))
    proposal = _proposed(film)

    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="No space left"):
        write_film(proposal, film_folder(film), token=CancelToken())
    assert names_in(tmp_path) == ["f.mp4"]


def test_another_film_of_that_name_is_not_taken_for_the_first(tmp_path):
    film = films.write_film(tmp_path / "f", scene(1, 8))
    proposal = _proposed(film)
    films.write_film(tmp_path / "f", scene(1, 5))

    with pytest.raises(VideoError, match="has changed"):
        write_film(proposal, film_folder(film), token=CancelToken())
    assert names_in(tmp_path) == ["f.mp4"]


def test_any_name_of_a_film_will_do(tmp_path):
    film = films.write_film(tmp_path / "x", scene(1, 2)).rename(tmp_path / "Szene #3: “Regen”?.mp4")

    shot = _opened(_imported(film)).shot

    assert shot.length == 2
    assert shot.name == "Szene #3: “Regen”?"


def test_grey_films_give_grey_keys(tmp_path):
    path = tmp_path / "f.mkv"
    grey = np.tile(np.arange(64, dtype=np.uint8) * 4, (32, 1))
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1", rate=24)
        stream.width, stream.height, stream.pix_fmt = 64, 32, "gray"
        frame = av.VideoFrame.from_ndarray(grey, "gray")
        frame.pts = 0
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))

    made = _imported(path)

    assert np.array_equal(_kept(made.folder / "f_0001.png"), grey)
