"""Reading films: every frame once, in the order and at the time in which it is shown.

Frames are counted while they are decoded from the beginning; nothing is sought, because what a
container says about places and numbers is often wrong, and a frame off by one is of no use here.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import chain
from typing import TYPE_CHECKING

import av
import numpy as np
from av.stream import Disposition
from av.video.reformatter import VideoReformatter

from inbetweener.errors import VideoError
from inbetweener.video.animations import is_animated_webp, read_animation
from inbetweener.video.colour import rgb_of
from inbetweener.video.decoding import decoded, has_decoder
from inbetweener.video.depth import over_ground, picture_of
from inbetweener.video.film_facts import FilmFacts, facts_of, facts_of_animation
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av import VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

# What matters of its log is told in our errors. PyAV's own way to silence it (`set_level`) takes
# the interpreter's lock in the decoder's threads, which can then wait for one another for ever.
av.logging.set_level(None)
av.logging.set_libav_level(av.logging.PANIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmFrame:
    """One frame of a film, decoded; its colours are worked out when they are asked for.

    Attributes:
        index: from 0, in the order of showing.
        time_s: when it is shown, from the first frame on, in seconds.
        is_damaged: whether the decoder had to guess a part of it.
        duration_s: how long it is shown; None where the film does not say.
    """

    index: int
    time_s: Fraction
    is_damaged: bool
    duration_s: Fraction | None = None
    _decoded: VideoFrame = field(repr=False)
    _facts: FilmFacts = field(repr=False)
    _reformatter: VideoReformatter = field(repr=False)

    def pixels(self) -> NDArray[np.uint8]:
        """The frame as it is shown, (`height_px`, `width_px`, 3) uint8 RGB, full range."""
        return self._converted(*self._facts.shown_px)

    def small_pixels(self, longest_px: int) -> NDArray[np.uint8]:
        """The same, made smaller by area until no side is longer than that.

        What is transparent is seen over a colour of no drawing.
        """
        width, height = self._facts.shown_px
        scale = min(1.0, longest_px / max(width, height))
        size = max(1, round(width * scale)), max(1, round(height * scale))
        if not self._facts.has_alpha:
            return self._converted(*size)
        picture = self._picture(*size)
        shift = 0 if picture.dtype == np.uint8 else 8
        small = np.asarray(picture >> shift, np.uint8)
        return over_ground(small) if small.shape[2] == 4 else small

    def picture(self) -> NDArray[np.uint8] | NDArray[np.uint16]:
        """The frame as it is shown, with all that it has.

        Returns:
            (`height_px`, `width_px`, 3 or 4) RGB or RGBA with straight alpha, full range; uint16
            where the film has more than 8 bits, else uint8.
        """
        return self._picture(*self._facts.shown_px)

    def _picture(self, width: int, height: int) -> NDArray[np.uint8] | NDArray[np.uint16]:
        pixels = picture_of(self._decoded, width, height, self._reformatter)
        return self._facts.orientation.applied(pixels)

    def _converted(self, width: int, height: int) -> NDArray[np.uint8]:
        rgb = rgb_of(self._decoded, width, height, self._reformatter)
        return self._facts.orientation.applied(rgb)


def read_facts(path: Path) -> FilmFacts:
    """What a film is, by its header and its first frame.

    Raises:
        VideoError: it cannot be read, or has no pictures.
    """
    with _film_of(path) as film:
        return film.facts


def frames_of(path: Path) -> Iterator[FilmFrame]:
    """All frames of a film, from the first to the last; packets that are damaged are passed over.

    Raises:
        VideoError: it cannot be read, or has no pictures.
    """
    with _film_of(path) as film:
        facts, reformatter = film.facts, VideoReformatter()
        clock = _Clock(film.time_base, facts.fps)
        for index, frame in enumerate(film.frames):
            yield FilmFrame(
                index=index,
                time_s=clock.time_s(frame),
                is_damaged=frame.is_corrupt,
                duration_s=_duration_of(frame),
                _decoded=frame,
                _facts=facts,
                _reformatter=reformatter,
            )


@dataclass(frozen=True, slots=True)
class _Film:
    """A film that is open: what it is, the unit of its clock, and its frames from the first."""

    facts: FilmFacts
    time_base: Fraction | None
    frames: Iterator[VideoFrame]


@contextmanager
def _film_of(path: Path) -> Iterator[_Film]:
    if is_animated_webp(path):
        yield _of_animation(path)
        return
    with _opened(path) as container:
        stream = _pictures_of(container, path)
        frames = decoded(container, stream)
        first = _first_of(frames, path)
        facts = facts_of(container, stream, first, path)
        yield _Film(facts, stream.time_base, chain([first], frames))


def _of_animation(path: Path) -> _Film:
    animation = read_animation(path)
    facts = facts_of_animation(animation, path)
    return _Film(facts, Fraction(1, 1000), animation.decoded())


def _first_of(frames: Iterator[VideoFrame], path: Path) -> VideoFrame:
    first = next(frames, None)
    if first is None:
        raise VideoError(tr("{name} has no frame that can be decoded.", name=path.name))
    return first


def _duration_of(frame: VideoFrame) -> Fraction | None:
    if not frame.duration or not frame.time_base:
        return None
    return frame.duration * Fraction(frame.time_base)


class _Clock:
    """Times of frames, which always rise: where the film's own do not, by its rate."""

    def __init__(self, base: Fraction | None, fps: Fraction) -> None:
        self._base = base or Fraction(1, 1000)
        self._step_s = 1 / fps
        self._origin: int | None = None
        self._last_s: Fraction | None = None

    def time_s(self, frame: VideoFrame) -> Fraction:
        expected_s = Fraction(0) if self._last_s is None else self._last_s + self._step_s
        found_s = expected_s
        if frame.pts is not None:
            if self._origin is None:
                self._origin = frame.pts - int(expected_s / self._base)
            found_s = (frame.pts - self._origin) * self._base
        rises = self._last_s is None or found_s > self._last_s
        self._last_s = found_s if rises else expected_s
        return self._last_s


def open_container(path: Path) -> InputContainer:
    """Open a film for FFmpeg: a file of this machine, whatever its name or a playlist in it says.

    Raises:
        av.FFmpegError: it is no film, or cannot be read.
        OSError: likewise.
    """
    # An absolute path is never taken for a protocol ("pipe:0").
    return av.open(str(path.absolute()), options={"protocol_whitelist": "file"})


@contextmanager
def _opened(path: Path) -> Iterator[InputContainer]:
    if not path.is_file():
        raise VideoError(tr("{name} is not there, or is no file.", name=path.name))
    try:
        container = open_container(path)
    except (av.FFmpegError, OSError, ValueError) as error:
        raise VideoError(
            tr("{name} is no film that can be read, or it is damaged.", name=path.name)
        ) from error
    with container:
        yield container


def _pictures_of(container: InputContainer, path: Path) -> VideoStream:
    """The stream of pictures; the cover of a song is none."""
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            if not has_decoder(stream):
                raise VideoError(
                    tr("The pictures of {name} are of a kind that cannot be read.", name=path.name)
                )
            stream.thread_type = "AUTO"
            return stream
    raise VideoError(tr("{name} has no pictures.", name=path.name))
