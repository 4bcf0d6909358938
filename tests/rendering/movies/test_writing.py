"""Movies read back with what did not write them: PyAV's reader and Pillow."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from fractions import Fraction
from typing import Any
from weakref import ref

import numpy as np
import pytest
from PIL import Image

from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.core.sound import SoundTrack
from inbetweener.errors import ExportError, StorageError
from inbetweener.rendering.movies.asked import MovieAsked, kind_of
from inbetweener.rendering.movies.writing import MovieResult, write_movie
from inbetweener.sound.clip import SoundClip
from inbetweener.video.movies.kinds import TRAITS, MovieKind, MovieQuality
from tests.support.movies import NumberedFrames, number_of, read_movie
from tests.support.shell import names_in
from tests.support.sounds import tone

FFMPEG = [kind for kind in MovieKind if TRAITS[kind].is_ffmpeg]
WITH_SOUND = [kind for kind in MovieKind if TRAITS[kind].has_sound]
NTSC = Fraction(24_000, 1001)
# On ones, twos and threes, a hold of three, and the first picture again.
STAYS = (1, 2, 3, 1, 1, 3, 2)
BT709, LIMITED, SRGB, FULL = 1, 1, 13, 2


def asked(tmp_path, kind: MovieKind, **values: Any) -> MovieAsked:
    return MovieAsked(path=tmp_path / f"cut{TRAITS[kind].suffixes[0]}", kind=kind, **values)


def write(frames: NumberedFrames, wanted: MovieAsked, clip: SoundClip | None = None) -> MovieResult:
    return write_movie(frames, wanted, clip, token=CancelToken())


@pytest.mark.parametrize("kind", FFMPEG)
@pytest.mark.parametrize("fps", [Fraction(24), NTSC, Fraction(12), Fraction(8), Fraction(60)])
def test_every_frame_is_there_once_in_order_at_its_time(tmp_path, kind, fps):
    frames = NumberedFrames(STAYS, fps)

    result = write(frames, asked(tmp_path, kind))

    movie = read_movie(result.path)
    assert [number_of(each) for each in movie.frames] == frames.numbers()
    assert movie.fps == fps
    tick = Fraction(1, 1000)  # the clock of WebM
    for index, time_s in enumerate(movie.times_s):
        assert abs(time_s - index / fps) <= (tick if kind is MovieKind.WEBM else 0)
    assert frames.asked == list(range(len(STAYS)))  # a hold is read once
    assert names_in(tmp_path) == [result.path.name]


@pytest.mark.parametrize("quality", list(MovieQuality))
def test_an_mp4_plays_everywhere_and_keeps_its_colours(tmp_path, quality):
    frames = NumberedFrames((1, 1, 1))

    result = write(frames, asked(tmp_path, MovieKind.MP4, quality=quality))

    movie = read_movie(result.path)
    assert (movie.codec, movie.pix_fmt) == ("h264", "yuv420p")
    assert movie.tags == (BT709, BT709, BT709, LIMITED)
    data = result.path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")  # begins to play before it is all there
    off = np.abs(movie.frames[2].astype(int) - frames.picture(2))
    assert off.mean() < {"draft": 4, "good": 2, "best": 1.5}[quality]


def test_better_is_nearer_to_the_pictures(tmp_path):
    ramps = NumberedFrames((1,) * 4, size=(160, 128))
    errors = []
    for quality in MovieQuality:
        wanted = asked(tmp_path, MovieKind.MP4, quality=quality, overwrite=True)
        movie = read_movie(write(ramps, wanted).path)
        errors.append(np.abs(movie.frames[3].astype(int) - ramps.picture(3)).mean())
    assert errors[0] > errors[1] > errors[2]


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("planes", [3, 4])
def test_png_in_mov_loses_nothing(tmp_path, planes, depth):
    frames = NumberedFrames((1, 3), NTSC, planes=planes, depth=depth)

    movie = read_movie(write(frames, asked(tmp_path, MovieKind.PNG_MOV)).path)

    assert movie.codec == "png"
    assert movie.tags[1:] == (BT709, SRGB, FULL)
    for number, pixels in zip(frames.numbers(), movie.frames, strict=True):
        assert np.array_equal(pixels, frames.picture(number))


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("planes", [3, 4])
def test_prores_keeps_ten_bits_and_alpha(tmp_path, planes, depth):
    frames = NumberedFrames((1, 1), planes=planes, depth=depth)

    movie = read_movie(write(frames, asked(tmp_path, MovieKind.PRORES)).path)

    assert movie.codec == "prores"
    assert movie.pix_fmt == ("yuva444p12le" if planes == 4 else "yuv444p12le")
    assert movie.tags == (BT709, BT709, BT709, LIMITED)
    picture = frames.picture(1).astype(int) * (1 if depth == 16 else 257)
    off = np.abs(movie.frames[1].astype(int) - picture) / 257
    assert off[..., :3].mean() < 0.5
    if planes == 4:
        assert off[..., 3].max() < 0.6  # alpha is kept to ten bits


@pytest.mark.parametrize("kind", [MovieKind.WEBM])
def test_webm_keeps_what_is_transparent(tmp_path, kind):
    frames = NumberedFrames((1, 2), planes=4)

    result = write(frames, asked(tmp_path, kind, quality=MovieQuality.BEST))

    movie = read_movie(result.path)
    assert result.has_alpha
    assert movie.pix_fmt == "yuva420p"
    assert movie.tags == (BT709, BT709, BT709, LIMITED)
    off = np.abs(movie.frames[1][..., 3].astype(int) - frames.picture(1)[..., 3])
    assert off.mean() < 2
    assert movie.frames[1][..., 3].min() < 6


@pytest.mark.parametrize("kind", list(MovieKind))
def test_cels_lie_on_the_paper_that_is_asked_for(tmp_path, kind):
    frames = NumberedFrames((1, 1), planes=4)

    result = write(frames, asked(tmp_path, kind, paper=(0, 64, 255)))

    assert not result.has_alpha
    with Image.open(result.path) if not TRAITS[kind].is_ffmpeg else _first(result) as image:
        corner = np.array(image.convert("RGB"))[-1, -1].astype(int)
    assert np.abs(corner - (0, 64, 255)).max() < 12


def _first(result: MovieResult) -> Any:
    pixels = read_movie(result.path).frames[0]
    return Image.fromarray((pixels >> 8).astype(np.uint8) if pixels.dtype == np.uint16 else pixels)


def test_without_a_paper_cels_lie_on_white_where_there_is_no_alpha(tmp_path):
    movie = read_movie(write(NumberedFrames((1,), planes=4), asked(tmp_path, MovieKind.MP4)).path)
    assert movie.frames[0][-1, -1].min() > 250


@pytest.mark.parametrize("kind", WITH_SOUND)
@pytest.mark.parametrize("fps", [Fraction(24), NTSC])
def test_sound_begins_where_it_does_in_the_shot_and_ends_with_it(tmp_path, kind, fps):
    """A tone of half a second from frame 6 on, of 48 frames."""
    frames = NumberedFrames((48,), fps, sound=SoundTrack("tone.wav", offset=6))
    clip = SoundClip(tone(0.5))

    result = write(frames, asked(tmp_path, kind), clip)

    movie = read_movie(result.path)
    assert movie.sound is not None
    assert movie.sound_codec in {"aac", "opus", "pcm_s16le"}
    rate_hz = 48_000
    loud = np.flatnonzero(np.abs(movie.sound[0]) > 0.2) / rate_hz
    assert abs(loud[0] - 6 / fps) < 0.03
    assert abs(loud[-1] - (6 / fps + Fraction(1, 2))) < 0.03
    length_s = movie.sound.shape[1] / rate_hz
    exact = kind in {MovieKind.PRORES, MovieKind.PNG_MOV}
    assert abs(length_s - 48 / fps) < (1 / rate_hz if exact else 0.03)
    spectrum = np.abs(np.fft.rfft(movie.sound[0]))
    assert abs(np.argmax(spectrum) / length_s - 440) < 3


@pytest.mark.parametrize("kind", [MovieKind.MP4, MovieKind.PRORES])
def test_a_range_has_the_sound_of_its_frames(tmp_path, kind):
    """The tone of frames 24 to 36, of a sound that began 24 frames before the shot."""
    clip = SoundClip(np.concatenate([np.zeros((96_000, 1), np.int16), tone(0.5)]))
    frames = NumberedFrames((1,) * 60, sound=SoundTrack("tone.wav", offset=-24))

    result = write(frames, asked(tmp_path, kind, first=12, last=47), clip)

    movie = read_movie(result.path)
    assert movie.sound is not None
    loud = np.flatnonzero(np.abs(movie.sound[0]) > 0.2) / 48_000
    assert abs(loud[0] - 0.5) < 0.03
    assert [number_of(each) for each in movie.frames] == list(range(12, 48))


def test_sound_is_as_loud_as_it_is_heard(tmp_path):
    loudest = []
    for gain in (0.25, 1.0):
        frames = NumberedFrames((24,), sound=SoundTrack("tone.wav", gain=gain))
        wanted = asked(tmp_path, MovieKind.PRORES, overwrite=True)
        movie = read_movie(write(frames, wanted, SoundClip(tone(1))).path)
        assert movie.sound is not None
        loudest.append(np.abs(movie.sound).max())
    assert loudest[0] / loudest[1] == pytest.approx(0.25, abs=0.01)


@pytest.mark.parametrize("kind", list(MovieKind))
def test_no_sound_is_written_where_none_is_wanted_or_the_format_has_none(tmp_path, kind):
    frames = NumberedFrames((4,), sound=SoundTrack("tone.wav"))
    wanted = asked(tmp_path, kind, with_sound=not TRAITS[kind].has_sound)
    result = write(frames, wanted, SoundClip(tone(1)))
    assert read_movie(result.path).sound is None
    assert bool(result.plan.notes) == (not TRAITS[kind].has_sound)


@pytest.mark.parametrize("kind", list(MovieKind))
def test_odd_sizes_are_padded_where_players_want_even_ones(tmp_path, kind):
    frames = NumberedFrames((1, 1), size=(97, 63))

    result = write(frames, asked(tmp_path, kind))

    height, width = read_movie(result.path).frames[1].shape[:2]
    assert (width, height) == ((98, 64) if TRAITS[kind].is_even else (97, 63))
    assert ("98 × 64" in " ".join(result.plan.notes)) == TRAITS[kind].is_even


@pytest.mark.parametrize(
    ("values", "size"),
    [
        ({"scale": Fraction(1, 2)}, (96, 54)),
        ({"height_px": 33}, (58, 32)),
        ({"height_px": 216}, (384, 216)),
    ],
)
def test_movies_are_scaled(tmp_path, values, size):
    result = write(NumberedFrames((1,), size=(192, 108)), asked(tmp_path, MovieKind.MP4, **values))
    height, width = read_movie(result.path).frames[0].shape[:2]
    assert (width, height) == size
    assert not result.plan.notes


def test_half_a_cel_keeps_its_edges_clean(tmp_path):
    """What is transparent may hide any colour, which must not bleed into what is seen."""
    frames = NumberedFrames((1,), planes=4)
    wanted = asked(tmp_path, MovieKind.PNG_MOV, scale=Fraction(1, 2))
    pixels = read_movie(write(frames, wanted).path).frames[0]
    assert pixels.shape == (32, 48, 4)
    assert tuple(pixels[-1, 0]) == (204, 51, 68, 255)


@pytest.mark.parametrize("kind", list(MovieKind))
def test_a_shot_of_one_frame_is_a_movie_of_one_frame(tmp_path, kind):
    movie = read_movie(write(NumberedFrames((1,)), asked(tmp_path, kind)).path)
    assert [number_of(each) for each in movie.frames] == [0]


@pytest.mark.parametrize("kind", list(MovieKind))
def test_a_cancelled_movie_leaves_nothing(tmp_path, kind):
    token = CancelToken()

    def report(done: int, _total: int) -> None:
        if done == 3:
            token.cancel()

    with pytest.raises(Cancelled):
        write_movie(NumberedFrames(STAYS), asked(tmp_path, kind), None, token=token, report=report)

    assert names_in(tmp_path) == []


def test_a_cancelled_movie_leaves_the_one_before(tmp_path):
    wanted = asked(tmp_path, MovieKind.MP4, overwrite=True)
    wanted.path.write_bytes(b"an older one")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        write_movie(NumberedFrames((2,)), wanted, None, token=token)
    assert wanted.path.read_bytes() == b"an older one"
    assert names_in(tmp_path) == [wanted.path.name]


def test_a_stop_while_the_encoder_ends_is_a_stop(tmp_path):
    token = CancelToken()

    def report(done: int, total: int) -> None:
        if done == total:
            token.cancel()

    with pytest.raises(Cancelled):
        write_movie(
            NumberedFrames((2,)),
            asked(tmp_path, MovieKind.MP4),
            None,
            token=token,
            report=report,
        )
    assert names_in(tmp_path) == []


class WatchedFrames(NumberedFrames):
    """Counts how many of its pictures are still held by anybody."""

    def runs(self, first, end):
        made: list[Any] = []
        for picture, stay in super().runs(first, end):
            made.append(ref(picture))
            yield picture, stay
            del picture
            self.most_alive = max(self.most_alive, sum(each() is not None for each in made))

    most_alive = 0


@pytest.mark.parametrize("kind", list(MovieKind))
def test_pictures_are_let_go_of_however_long_the_movie_is(tmp_path, kind):
    frames = WatchedFrames([1] * 60, planes=4)
    write(frames, asked(tmp_path, kind, paper=(1, 2, 3)))
    assert 1 <= frames.most_alive <= 3


def test_progress_counts_frames(tmp_path):
    told: list[tuple[int, int]] = []
    write_movie(
        NumberedFrames((1, 2)),
        asked(tmp_path, MovieKind.APNG),
        None,
        token=CancelToken(),
        report=lambda *counts: told.append(counts),
    )
    assert told == [(1, 3), (2, 3), (3, 3)]


@contextmanager
def small_disk():
    """No file may grow beyond 2 KiB, as on a disk that is full.

    No longer than the block, for a file that the tests' own words go to is one of them.
    """
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2048, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("kind", list(MovieKind))
def test_a_full_disk_is_told_and_nothing_is_left(tmp_path, kind):
    frames = NumberedFrames(tuple([1] * 60), size=(320, 240))
    with small_disk(), pytest.raises(StorageError, match=r"cut.* could not be written: .*disk"):
        write(frames, asked(tmp_path, kind, quality=MovieQuality.BEST))
    assert names_in(tmp_path) == []


def test_nothing_is_overwritten_unasked(tmp_path):
    wanted = asked(tmp_path, MovieKind.GIF)
    wanted.path.write_bytes(b"mine")
    with pytest.raises(ExportError, match="is there already"):
        write(NumberedFrames((1,)), wanted)
    assert wanted.path.read_bytes() == b"mine"
    write(NumberedFrames((1,)), replace(wanted, overwrite=True))
    assert wanted.path.read_bytes()[:6] == b"GIF89a"


def test_a_file_that_appears_meanwhile_stays(tmp_path):
    wanted = asked(tmp_path, MovieKind.GIF)

    def report(_done: int, _total: int) -> None:
        wanted.path.write_bytes(b"another's")

    with pytest.raises(ExportError, match="is there already"):
        write_movie(NumberedFrames((1,)), wanted, None, token=CancelToken(), report=report)
    assert wanted.path.read_bytes() == b"another's"
    assert names_in(tmp_path) == [wanted.path.name]


def test_a_drawing_of_the_shot_is_never_written_over(tmp_path):
    key = tmp_path / "A0001.png"
    key.write_bytes(b"a key")
    frames = NumberedFrames((1,), files=[key])
    wanted = MovieAsked(path=key, kind=MovieKind.APNG, overwrite=True)
    with pytest.raises(ExportError, match="never written over"):
        write(frames, wanted)
    with pytest.raises(ExportError, match=r"End its name in \.apng"):
        write(frames, replace(wanted, path=tmp_path / "movie.png"))


def test_what_cannot_be_is_told(tmp_path):
    frames = NumberedFrames((4,))
    with pytest.raises(ExportError, match="from 1 to 4"):
        write(frames, asked(tmp_path, MovieKind.MP4, first=2, last=1))
    with pytest.raises(ExportError, match="from 1 to 4"):
        write(frames, asked(tmp_path, MovieKind.MP4, last=4))
    with pytest.raises(ExportError, match="too large"):
        write(frames, asked(tmp_path, MovieKind.MP4, scale=Fraction(400)))
    with pytest.raises(ExportError, match="no folder"):
        write(frames, MovieAsked(path=tmp_path / "gone" / "a.mp4", kind=MovieKind.MP4))
    (tmp_path / "a.mp4").mkdir()
    with pytest.raises(ExportError, match="is a folder"):
        write(frames, MovieAsked(path=tmp_path / "a.mp4", kind=MovieKind.MP4))


def test_names_say_the_kind(tmp_path):
    found = [kind_of(tmp_path / name) for name in ("a.MP4", "a.webm", "a.mov", "a.gif", "a.apng")]
    kinds = ["mp4", "webm", "prores", "gif", "apng"]
    assert found == kinds
    assert kind_of(tmp_path / "a.mov", MovieKind.PNG_MOV) is MovieKind.PNG_MOV
    with pytest.raises(ExportError, match=r"must end in \.mp4, \.m4v, \.webm"):
        kind_of(tmp_path / "a.avi")
    with pytest.raises(ExportError, match=r"must end in \.mov, not “a\.mp4”"):
        kind_of(tmp_path / "a.mp4", MovieKind.PRORES)
