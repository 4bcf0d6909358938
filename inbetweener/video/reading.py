"""Reading films: every frame once, in the order and at the time in which it is shown.

Frames are counted while they are decoded from the beginning; nothing is sought, because what a
container says about places and numbers is often wrong, and a frame off by one is of no use here.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import av
from av.stream import Disposition
from av.video.reformatter import VideoReformatter

from inbetweener.errors import VideoError
from inbetweener.video.colour import is_hdr, rgb_of
from inbetweener.video.orientation import Orientation, orientation_of
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    from av import VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

_MAX_SIDE_PX: Final = 16_384
_MAX_PIXELS: Final = 128 * 1024 * 1024
_USUAL_FPS: Final = Fraction(24)
_FASTEST_FPS: Final = 1000  # beyond it lie time bases that are taken for frame rates

# What matters of its log is told in our errors. PyAV's own way to silence it (`set_level`) takes
# the interpreter's lock in the decoder's threads, which can then wait for one another for ever.
av.logging.set_level(None)
av.logging.set_libav_level(av.logging.PANIC)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmFacts:
    """What is known of a film before it is read.

    Attributes:
        width_px: as it is shown: upright, with square pixels.
        height_px: likewise.
        fps: frames a second, on average.
        frame_estimate: how many frames it may have; 0 where nothing is known.
        codec: of its pictures ("h264").
        has_sound: whether there is any.
        is_hdr: whether its colours are those of HDR, which are not brought to plain ones here.
        is_interlaced: whether its first frame is woven of two moments, which are not taken apart.
        shown_px: width and height of a decoded frame with square pixels, before it is turned.
        orientation: which way up it is shown.
    """

    width_px: int
    height_px: int
    fps: Fraction
    frame_estimate: int
    codec: str
    has_sound: bool
    is_hdr: bool
    is_interlaced: bool
    shown_px: tuple[int, int]
    orientation: Orientation


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmFrame:
    """One frame of a film, decoded; its colours are worked out when they are asked for.

    Attributes:
        index: from 0, in the order of showing.
        time_s: when it is shown, from the first frame on, in seconds.
        is_damaged: whether the decoder had to guess a part of it.
    """

    index: int
    time_s: Fraction
    is_damaged: bool
    _decoded: VideoFrame = field(repr=False)
    _facts: FilmFacts = field(repr=False)
    _reformatter: VideoReformatter = field(repr=False)

    def pixels(self) -> NDArray[np.uint8]:
        """The frame as it is shown, (`height_px`, `width_px`, 3) uint8 RGB, full range."""
        return self._converted(*self._facts.shown_px)

    def small_pixels(self, longest_px: int) -> NDArray[np.uint8]:
        """The same, made smaller by area until no side is longer than that."""
        width, height = self._facts.shown_px
        scale = min(1.0, longest_px / max(width, height))
        return self._converted(max(1, round(width * scale)), max(1, round(height * scale)))

    def _converted(self, width: int, height: int) -> NDArray[np.uint8]:
        rgb = rgb_of(self._decoded, width, height, self._reformatter)
        return self._facts.orientation.applied(rgb)


def read_facts(path: Path) -> FilmFacts:
    """What a film is, by its header and its first frame.

    Raises:
        VideoError: it cannot be read, or has no pictures.
    """
    with _opened(path) as container:
        stream = _pictures_of(container, path)
        first = next(_decoded(container, stream), None)
        if first is None:
            raise VideoError(tr("{name} has no frame that can be decoded.", name=path.name))
        return _facts(container, stream, first, path)


def frames_of(path: Path) -> Iterator[FilmFrame]:
    """All frames of a film, from the first to the last; packets that are damaged are passed over.

    Raises:
        VideoError: it cannot be read, or has no pictures.
    """
    facts, reformatter = read_facts(path), VideoReformatter()
    with _opened(path) as container:
        stream = _pictures_of(container, path)
        clock = _Clock(stream.time_base, facts.fps)
        for index, decoded in enumerate(_decoded(container, stream)):
            yield FilmFrame(
                index=index,
                time_s=clock.time_s(decoded),
                is_damaged=decoded.is_corrupt,
                _decoded=decoded,
                _facts=facts,
                _reformatter=reformatter,
            )


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
            stream.thread_type = "AUTO"
            return stream
    raise VideoError(tr("{name} has no pictures.", name=path.name))


def _decoded(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets, None)
        except (av.FFmpegError, OSError):  # the file ends in the middle of a packet
            return
        if packet is None:
            return
        try:
            yield from packet.decode()
        except (av.FFmpegError, ValueError):  # a damaged packet
            continue


def _facts(
    container: InputContainer, stream: VideoStream, first: VideoFrame, path: Path
) -> FilmFacts:
    _check_size(first.width, first.height, path)
    shown_px = _with_square_pixels(first.width, first.height, stream.sample_aspect_ratio)
    _check_size(*shown_px, path)
    orientation = orientation_of(first)
    upright_px = shown_px[::-1] if orientation.is_transposed else shown_px
    fps = _rate(stream)
    return FilmFacts(
        width_px=upright_px[0],
        height_px=upright_px[1],
        fps=fps,
        frame_estimate=stream.frames or round(_duration_s(container, stream) * fps),
        codec=stream.codec_context.name,
        has_sound=bool(container.streams.audio),
        is_hdr=is_hdr(first),
        is_interlaced=first.interlaced_frame,
        shown_px=shown_px,
        orientation=orientation,
    )


def _with_square_pixels(width: int, height: int, ratio: Fraction | None) -> tuple[int, int]:
    """The size of the picture where its pixels are wider or narrower than they are high."""
    if not ratio or ratio == 1:
        return width, height
    return max(1, round(width * ratio)), height


def _rate(stream: VideoStream) -> Fraction:
    for rate in (stream.average_rate, stream.guessed_rate, stream.base_rate):
        if rate and 0 < rate <= _FASTEST_FPS:
            return Fraction(rate)
    return _USUAL_FPS


def _duration_s(container: InputContainer, stream: VideoStream) -> Fraction:
    if stream.duration and stream.time_base:
        return stream.duration * stream.time_base
    return Fraction(container.duration or 0, av.time_base)


def _check_size(width: int, height: int, path: Path) -> None:
    if max(width, height) > _MAX_SIDE_PX or width * height > _MAX_PIXELS or not width * height:
        raise VideoError(
            tr(
                "{name} has frames of {width} × {height} pixels, which is too large.",
                name=path.name,
                width=width,
                height=height,
            )
        )
