from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from inbetweener.core.cancel import Cancelled
from inbetweener.errors import SoundError
from inbetweener.sound import decoding
from inbetweener.sound.decoding import DECODE_OPTION
from inbetweener.sound.reading import read_sound
from tests.support.sounds import tone, write_wav

DATA = Path(__file__).parent / "data"


@pytest.fixture
def programs(monkeypatch):
    """The decoders that were run as programs of their own."""
    run: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def noted(*arguments, **options) -> subprocess.Popen[bytes]:
        run.append(popen(*arguments, **options))
        return run[-1]

    monkeypatch.setattr(subprocess, "Popen", noted)
    return run


def damaged_ogg(seed: int) -> bytes:
    """An OGG with a few bytes of its headers changed."""
    draw = random.Random(seed)  # noqa: S311 - the same damage every time
    data = bytearray((DATA / "tone.ogg").read_bytes())
    for _ in range(30):
        data[draw.randrange(60, 3000)] = draw.randrange(256)
    return bytes(data)


@pytest.mark.parametrize("seed", [1, 30])  # of the second the decoder dies
def test_a_damaged_ogg_is_refused_with_a_sentence_whatever_becomes_of_its_decoder(tmp_path, seed):
    path = tmp_path / "talk.ogg"
    path.write_bytes(damaged_ogg(seed))

    with pytest.raises(SoundError, match=r"damaged|nothing in it"):
        read_sound(path)


def test_a_decoder_that_crashes_takes_nobody_along(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")

    with pytest.raises(SoundError, match="damaged"):
        read_sound(DATA / "tone.ogg")


def test_only_ogg_is_decoded_by_a_program_of_its_own(programs, tmp_path):
    read_sound(DATA / "tone.mp3")
    read_sound(write_wav(tmp_path / "tone.wav", tone(0.1)))
    assert programs == []
    read_sound(DATA / "tone.ogg")

    assert len(programs) == 1


def test_reading_that_is_stopped_leaves_no_program_behind(programs):
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_sound(DATA / "tone.ogg", stop)

    assert programs[0].poll() is not None


def test_a_decoder_that_hangs_is_ended(programs, monkeypatch):
    monkeypatch.setattr(decoding, "_LONGEST_S", 0.0)

    with pytest.raises(SoundError, match="damaged"):
        read_sound(DATA / "tone.ogg")
    assert programs[0].poll() is not None


def test_a_packed_program_is_asked_itself_for_it_has_no_python(programs, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/bin/true")

    with pytest.raises(SoundError):
        read_sound(DATA / "tone.ogg")
    assert programs[0].args == ["/bin/true", DECODE_OPTION, str((DATA / "tone.ogg").absolute())]
