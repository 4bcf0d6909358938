"""FFmpeg as a program, played by a small stand-in that keeps all it is told and given."""

from __future__ import annotations

import json
import shutil
import stat
import sys
from fractions import Fraction

import numpy as np
import pytest

from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.sound import SoundTrack
from inbetweener.errors import VideoError
from inbetweener.rendering.movies import encoders
from inbetweener.rendering.movies.asked import MovieAsked
from inbetweener.rendering.movies.writing import write_movie
from inbetweener.sound.clip import SoundClip
from inbetweener.video.movies.kinds import TRAITS, MovieKind
from tests.support.movies import NumberedFrames, number_of, read_movie
from tests.support.shell import names_in
from tests.support.sounds import tone

FFMPEG = [kind for kind in MovieKind if TRAITS[kind].is_ffmpeg]
_STAND_IN = """#!{python}
import base64, json, sys
words = sys.argv[1:]
given = sys.stdin.buffer.read()
inputs = [words[at + 1] for at, word in enumerate(words) if word == "-i"]
sound = open(inputs[1][5:], "rb").read() if len(inputs) > 1 else b""
with open(words[-1][5:], "w") as file:
    json.dump({{"words": words, "pictures": given.hex(), "sound": sound.hex()}}, file)
"""
_FAILING = """#!{python}
import sys
sys.stdin.buffer.read(1000)
sys.stderr.write("[libx264 @ 0x1] a first line\\nUnknown encoder 'libx264'.\\n")
sys.exit(8)
"""


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Puts a program called ffmpeg on the PATH, and takes PyAV away."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr(encoders, "has_pyav", lambda: False)

    def put(text):
        program = folder / "ffmpeg"
        program.write_text(text.format(python=sys.executable))
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    monkeypatch.setenv("PATH", str(folder))
    return put


def asked(tmp_path, kind, **values):
    out = tmp_path / "out"
    out.mkdir(exist_ok=True)
    return MovieAsked(path=out / f"a b{TRAITS[kind].suffixes[0]}", kind=kind, **values)


def write(frames, wanted, clip=None, token=None):
    return write_movie(frames, wanted, clip, token=token or CancelToken())


def after(words, word):
    return words[words.index(word) + 1]


@pytest.mark.parametrize("kind", FFMPEG)
def test_frames_go_through_the_pipe_each_once_in_order(install, tmp_path, kind):
    install(_STAND_IN)
    frames = NumberedFrames((1, 3, 2), Fraction(24_000, 1001), planes=4, depth=16)

    result = write(frames, asked(tmp_path, kind))

    told = json.loads(result.path.read_text())
    words = told["words"]
    form = after(words, "-pixel_format")
    channels, sample = (4 if "a" in form else 3), ("<u2" if form.endswith("le") else "u1")
    pictures = np.frombuffer(bytes.fromhex(told["pictures"]), sample).reshape(-1, 64, 96, channels)
    assert [number_of(each.astype(sample[-2:])) for each in pictures] == frames.numbers()
    assert (channels == 4) == TRAITS[kind].has_alpha
    assert after(words, "-framerate") == "24000/1001"
    assert after(words, "-video_size") == "96x64"
    assert "-c:a" not in words
    if kind is not MovieKind.PNG_MOV:
        assert after(words, "-colorspace") == after(words, "-color_trc") == "bt709"
    if TRAITS[kind].is_deep:
        assert np.array_equal(pictures[1], frames.picture(1))
    assert names_in(tmp_path / "out") == [result.path.name]


@pytest.mark.parametrize("kind", FFMPEG)
def test_sound_goes_beside_them_as_long_as_they_last(install, tmp_path, kind):
    install(_STAND_IN)
    frames = NumberedFrames((1,) * 36, sound=SoundTrack("a.wav", offset=12))

    told = json.loads(write(frames, asked(tmp_path, kind), SoundClip(tone(5))).path.read_text())

    samples = np.frombuffer(bytes.fromhex(told["sound"]), "<i2").reshape(-1, 2)
    assert len(samples) == 72_000
    assert not samples[:24_000].any()
    assert np.array_equal(samples[24_000:, 0], tone(1)[:, 0])
    assert after(told["words"], "-c:a") in {"aac", "libopus", "pcm_s16le"}


def test_what_the_program_says_is_told(install, tmp_path):
    install(_FAILING)
    frames = NumberedFrames((1,) * 40, size=(320, 240))
    with pytest.raises(VideoError, match=r"this movie: Unknown encoder 'libx264'\.$"):
        write(frames, asked(tmp_path, MovieKind.MP4))
    assert names_in(tmp_path / "out") == []


def test_a_program_that_cannot_be_run_is_told(install, tmp_path):
    install("no program at all")
    with pytest.raises(VideoError, match="cannot be run"):
        write(NumberedFrames((1,)), asked(tmp_path, MovieKind.MP4))
    assert names_in(tmp_path / "out") == []


def test_a_cancelled_movie_ends_the_program(install, tmp_path):
    install(_STAND_IN)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        write(NumberedFrames((3,)), asked(tmp_path, MovieKind.WEBM), token=token)
    assert names_in(tmp_path / "out") == []


def test_without_any_ffmpeg_gif_and_apng_are_left(install, tmp_path):
    frames = NumberedFrames((1, 2))
    for kind in MovieKind:
        assert encoders.is_writable(kind) != TRAITS[kind].is_ffmpeg
    with pytest.raises(VideoError, match=r"ffmpeg\.org"):
        write(frames, asked(tmp_path, MovieKind.MP4))
    for kind in (MovieKind.GIF, MovieKind.APNG):
        assert write(frames, asked(tmp_path, kind)).bytes > 100


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="there is no ffmpeg here")
@pytest.mark.parametrize("kind", FFMPEG)
def test_the_real_program_writes_what_the_library_does(tmp_path, monkeypatch, kind):
    frames = NumberedFrames((1, 3, 2), sound=SoundTrack("a.wav"), planes=4)
    library = read_movie(write(frames, asked(tmp_path, kind), SoundClip(tone(1))).path)
    monkeypatch.setattr(encoders, "has_pyav", lambda: False)
    wanted = asked(tmp_path, kind, overwrite=True)
    program = read_movie(write(frames, wanted, SoundClip(tone(1))).path)
    assert [number_of(each) for each in program.frames] == frames.numbers()
    assert (program.codec, program.pix_fmt) == (library.codec, library.pix_fmt)
    assert (program.fps, program.tags) == (library.fps, library.tags)
    assert program.sound is not None
    for got, expected in zip(program.frames, library.frames, strict=True):
        assert np.abs(got.astype(int) - expected).mean() / (np.iinfo(got.dtype).max / 255) < 1
