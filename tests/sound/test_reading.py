from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.errors import SoundError
from inbetweener.sound import reading
from inbetweener.sound.clip import RATE_HZ
from inbetweener.sound.reading import read_sound
from tests.support.sounds import tone, write_wav

# A tone of 440 Hz, 0.4 s, mono, 22.05 kHz, half as loud as can be; see README.md there.
DATA = Path(__file__).parent / "data"


def pitch_of(samples) -> float:
    spectrum = np.abs(np.fft.rfft(samples[:, 0].astype(float) * np.hanning(len(samples))))
    return float(spectrum.argmax() * RATE_HZ / len(samples))


@pytest.mark.parametrize("name", ["tone.mp3", "tone.ogg"])
def test_packed_sounds_are_read_with_their_pitch_loudness_and_length(name):
    clip = read_sound(DATA / name)

    assert clip.samples.shape[1] == 1
    assert clip.duration_s == pytest.approx(0.4, abs=0.06)  # an MP3 is padded to whole frames
    assert pitch_of(clip.samples) == pytest.approx(440, abs=4)
    assert np.abs(clip.samples).max() == pytest.approx(16_384, rel=0.05)


def test_a_wav_of_the_rate_in_memory_comes_in_sample_by_sample(tmp_path):
    samples = np.random.default_rng(1).integers(-32_768, 32_768, (5000, 2), dtype=np.int16)

    clip = read_sound(write_wav(tmp_path / "noise.wav", samples))

    assert np.array_equal(clip.samples, samples)


@pytest.mark.parametrize("rate", [8000, 44_100, 96_000])
def test_a_wav_of_another_rate_keeps_its_length_and_pitch(tmp_path, rate):
    clip = read_sound(write_wav(tmp_path / "tone.wav", tone(0.5, 440, rate), rate))

    assert clip.duration_s == pytest.approx(0.5, abs=0.001)
    assert pitch_of(clip.samples) == pytest.approx(440, abs=3)


def test_two_ears_that_hear_the_same_take_the_room_of_one(tmp_path):
    both = np.repeat(tone(0.1), 2, axis=1)

    assert read_sound(write_wav(tmp_path / "both.wav", both)).samples.shape == (4800, 1)


def test_the_name_says_nothing_the_bytes_do(tmp_path):
    path = write_wav(tmp_path / "歩き talk.wav", tone(0.1)).rename(tmp_path / "歩き talk.mp3")

    assert read_sound(path).duration_s == pytest.approx(0.1)


@pytest.mark.parametrize(
    "data", [b"", b"hello\n" * 5000, b"RIFF\x24\0\0\0WAVE", b"\x89PNG\r\n\x1a\n" + b"\0" * 900]
)
def test_what_is_no_sound_is_refused_with_a_sentence(tmp_path, data):
    path = tmp_path / "talk.wav"
    path.write_bytes(data)

    with pytest.raises(SoundError, match=r"talk\.wav cannot be heard: .*\.$"):
        read_sound(path)


def test_a_sound_of_no_length_is_refused(tmp_path):
    with pytest.raises(SoundError, match=r"nothing in it|no WAV"):
        read_sound(write_wav(tmp_path / "empty.wav", tone(0)))


def test_a_sound_that_breaks_off_is_heard_as_far_as_it_goes(tmp_path):
    path = write_wav(tmp_path / "cut.wav", tone(1.0))
    path.write_bytes(path.read_bytes()[:48_044])

    assert read_sound(path).duration_s == pytest.approx(0.5, abs=0.02)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(SoundError, match=r"gone\.wav is not there"):
        read_sound(tmp_path / "gone.wav")


def test_a_folder_is_no_sound(tmp_path):
    with pytest.raises(SoundError, match="is not there"):
        read_sound(tmp_path)


def test_a_sound_that_is_too_long_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "LONGEST_MINUTES", 1 / 60)

    with pytest.raises(SoundError, match="longer than"):
        read_sound(write_wav(tmp_path / "talk.wav", tone(1.5)))


def test_a_file_that_is_too_large_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "MAX_FILE_BYTES", 1000)

    with pytest.raises(SoundError, match="larger than"):
        read_sound(write_wav(tmp_path / "talk.wav", tone(0.1)))


def test_reading_can_be_stopped(tmp_path):
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        read_sound(write_wav(tmp_path / "talk.wav", tone(0.1)), token.raise_if_cancelled)
