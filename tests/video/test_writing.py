"""What is written plays everywhere, keeps its colours, and is there whole or not at all."""

from __future__ import annotations

from fractions import Fraction

import av
import numpy as np
import pytest

from inbetweener.errors import VideoError
from inbetweener.video.reading import frames_of, read_facts
from inbetweener.video.writing import FilmFormat, FilmWriter
from tests.support.films import scene, write_film_with_sound


def _format(drawings, fps=24, **values):
    height, width = drawings[0].shape[:2]
    return FilmFormat(width_px=width, height_px=height, fps=Fraction(fps), **values)


def _write(path, drawings, fps=24, sound_of=None):
    with FilmWriter(path, _format(drawings, fps), sound_of) as writer:
        for drawing in drawings:
            writer.write(drawing)
    return path


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv", ".webm"])
def test_a_film_has_its_rate_its_frames_and_its_colours(tmp_path, suffix):
    drawings = scene(5, 12)

    film = _write(tmp_path / f"film{suffix}", drawings, Fraction(24_000, 1001))

    frames = list(frames_of(film))
    assert len(frames) == 12
    assert abs(read_facts(film).fps - Fraction(24_000, 1001)) < Fraction(1, 100)
    for frame, drawing in zip(frames, drawings, strict=True):
        assert np.abs(frame.pixels().astype(int) - drawing).mean() < 4


def test_an_mp4_is_what_ordinary_players_take(tmp_path):
    film = _write(tmp_path / "film.mp4", scene(5, 30), 72)

    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        base = stream.time_base or Fraction(0)
        assert (context.name, context.pix_fmt) == ("h264", "yuv420p")
        assert (context.colorspace, context.color_range, context.color_primaries) == (1, 1, 1)
        assert stream.average_rate == 72
        assert stream.frames == 30
        assert (stream.duration or 0) * base == Fraction(30, 72)
        times = [(frame.pts or 0) * base for frame in container.decode(stream)]
    assert times == [Fraction(number, 72) for number in range(30)]
    data = film.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_odd_sizes_are_filled_up_by_a_row_and_a_column(tmp_path):
    drawings = scene(5, 3, size=(97, 63))

    film = _write(tmp_path / "film.mp4", drawings)

    pixels = next(frames_of(film)).pixels()
    assert pixels.shape == (64, 98, 3)
    assert np.abs(pixels[:63, :97].astype(int) - drawings[0]).mean() < 6


@pytest.mark.parametrize("codec", ["aac", "pcm_s16le"])
@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".webm"])
def test_sound_goes_with_the_pictures(tmp_path, codec, suffix):
    source = write_film_with_sound(tmp_path / "source.mkv", codec, seconds=1)

    film = _write(tmp_path / f"film{suffix}", scene(5, 24), sound_of=source)

    with av.open(str(film)) as container:
        sound = container.streams.audio[0]
        blocks = [frame.to_ndarray().astype(np.float64) for frame in container.decode(sound)]
        rate_hz = sound.codec_context.sample_rate
    samples = np.concatenate(blocks, axis=1)[0]
    heard = samples[: len(samples) // 2 * 2]
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    duration_s = sum(block.shape[-1] for block in blocks) / rate_hz
    if blocks[0].shape[0] == 1:  # interleaved
        duration_s, spectrum = duration_s / 2, np.abs(np.fft.rfft(samples[::2]))
        heard = samples[::2]
    assert abs(duration_s - 1) < 0.05
    assert abs(np.argmax(spectrum) * rate_hz / len(heard) - 440) < 5


@pytest.mark.parametrize(("codec", "suffix"), [("aac", ".mp4"), ("pcm_s16le", ".webm")])
def test_sound_stays_in_step_with_pictures_that_begin_later(tmp_path, codec, suffix):
    source = write_film_with_sound(tmp_path / "source.mkv", codec, seconds=2, first_frame=12)

    film = _write(tmp_path / f"film{suffix}", scene(5, 48), sound_of=source)

    with av.open(str(film)) as container:
        blocks = list(container.decode(audio=0))
    end_s = max((block.time or 0) + block.samples / block.sample_rate for block in blocks)
    assert abs(blocks[0].time or 0) < 0.03
    assert abs(end_s - 1.5) < 0.06


def test_a_block_that_fails_leaves_nothing(tmp_path):
    film = tmp_path / "film.mp4"
    film.write_bytes(b"an older one")

    drawing = scene(5, 1)[0]

    def fail():
        with FilmWriter(film, _format([drawing])) as writer:
            writer.write(drawing)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()

    assert film.read_bytes() == b"an older one"
    assert list(tmp_path.iterdir()) == [film]


def test_what_cannot_be_written_is_told(tmp_path):
    drawings = scene(5, 1)
    with (
        pytest.raises(VideoError, match=r"ends in one of"),
        FilmWriter(tmp_path / "film.txt", _format(drawings)),
    ):
        pass
    with (
        pytest.raises(VideoError, match="could not be written"),
        FilmWriter(tmp_path / "gone" / "film.mp4", _format(drawings)),
    ):
        pass
    with (
        pytest.raises(ValueError, match="uint8"),
        FilmWriter(tmp_path / "film.mp4", _format(drawings)) as writer,
    ):
        writer.write(drawings[0][:, :-2])
