"""Writing films: pictures of one size at one rate, with the sound of another film where wanted."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

import av
import numpy as np
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc, VideoReformatter

from inbetweener.errors import VideoError
from inbetweener.video.colour import yuv_of
from inbetweener.video.sound_track import SoundTrack
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from fractions import Fraction
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from av.container import OutputContainer
    from av.video.stream import VideoStream
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of film that can be written.

    Attributes:
        muxer: FFmpeg's name of the container.
        encoders: FFmpeg's names, the best first; not every build of it has every one.
        options: of the encoder, `{quality}` to be filled in.
        muxer_options: of the container.
    """

    muxer: str
    encoders: tuple[str, ...]
    options: Mapping[str, str]
    muxer_options: Mapping[str, str]


_H264: Final = ("libx264", "libopenh264")
_X264_OPTIONS: Final = {"crf": "{quality}", "preset": "medium", "tune": "animation"}
_VP9_OPTIONS: Final = {"crf": "{quality}", "b": "0", "row-mt": "1", "cpu-used": "3"}
# The table of contents at the beginning: a browser plays the film while it comes.
_FAST_START: Final = {"movflags": "+faststart"}

_KINDS: Final = {
    ".mp4": _Kind("mp4", _H264, _X264_OPTIONS, _FAST_START),
    ".m4v": _Kind("mp4", _H264, _X264_OPTIONS, _FAST_START),
    ".mov": _Kind("mov", _H264, _X264_OPTIONS, _FAST_START),
    ".mkv": _Kind("matroska", _H264, _X264_OPTIONS, {}),
    ".webm": _Kind("webm", ("libvpx-vp9",), _VP9_OPTIONS, {}),
}

USUAL_QUALITY: Final = 16  # beside it the original cannot be told from the copy
WRITTEN_SUFFIXES: Final = tuple(_KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmFormat:
    """What is written.

    Attributes:
        width_px: of the pictures; an odd one is filled up by a column, since players want it even.
        height_px: likewise.
        fps: frames a second.
        quality: the encoder's constant rate factor, 0 (best, largest) to 51.
    """

    width_px: int
    height_px: int
    fps: Fraction
    quality: int = USUAL_QUALITY


class FilmWriter:
    """Writes one film; under its name it is there whole or not at all.

    A context manager: the film takes its name when the block ends without an error.

    Args:
        path: its suffix, one of `WRITTEN_SUFFIXES`, decides what it is: H.264 or VP9, 8 bit 4:2:0,
            BT.709.
        format: of the pictures.
        sound_of: a film whose sound is taken over; None for silence.

    Raises:
        VideoError: on entry, where the suffix is unknown, the encoder missing, or the place cannot
            be written to.
    """

    def __init__(self, path: Path, format: FilmFormat, sound_of: Path | None = None) -> None:  # noqa: A002
        self.path, self.format = path, format
        self._staged = path.with_name(f".{path.name}.{os.getpid()}.part")
        self._sound_of = sound_of
        self._reformatter = VideoReformatter()
        self._count = 0
        self._closing = contextlib.ExitStack()

    def __enter__(self) -> Self:
        kind = _kind_of(self.path)
        try:
            self._container = self._open(kind)
            self._stream = self._add_pictures(kind)
            self._sound = self._add_sound()
        except BaseException:
            self._close()
            self._staged.unlink(missing_ok=True)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if error is None:
                self._finish()
            self._close()
            if error is None:
                self._put_in_place()
        finally:
            self._staged.unlink(missing_ok=True)

    def write(self, pixels: NDArray[np.uint8]) -> None:
        """Add a frame.

        Args:
            pixels: (H, W, 3) uint8 RGB of the format's size.

        Raises:
            ValueError: it has another shape or type.
            VideoError: it cannot be written.
        """
        shape = (self.format.height_px, self.format.width_px, 3)
        if pixels.shape != shape or pixels.dtype != np.uint8:
            raise ValueError(f"a frame of this film is {shape} uint8, not {pixels.shape}")
        frame = yuv_of(_even(pixels), self._reformatter)
        frame.pts, frame.time_base = self._count, 1 / self.format.fps
        self._count += 1
        with self._told():
            self._container.mux(self._stream.encode(frame))
            if self._sound is not None:
                self._sound.mux_until(self._count / self.format.fps, self._container)

    def _open(self, kind: _Kind) -> OutputContainer:
        with self._told():
            container = av.open(
                str(self._staged.absolute()),
                "w",
                format=kind.muxer,
                options=dict(kind.muxer_options),
            )
        self._closing.enter_context(container)
        return container

    def _add_pictures(self, kind: _Kind) -> VideoStream:
        encoder = next((name for name in kind.encoders if name in av.codecs_available), None)
        if encoder is None:
            raise VideoError(
                tr(
                    "This installation of FFmpeg lacks the encoder {encoder}.",
                    encoder=kind.encoders[0],
                )
            )
        quality = str(self.format.quality)
        options = {name: text.format(quality=quality) for name, text in kind.options.items()}
        added = self._container.add_stream(encoder, rate=self.format.fps, options=options)
        stream = cast("VideoStream", added)
        stream.width = _to_even(self.format.width_px)
        stream.height = _to_even(self.format.height_px)
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = 1 / self.format.fps
        stream.codec_context.colorspace = Colorspace.ITU709
        stream.codec_context.color_primaries = ColorPrimaries.BT709
        stream.codec_context.color_trc = ColorTrc.BT709
        stream.codec_context.color_range = ColorRange.MPEG
        return stream

    def _add_sound(self) -> SoundTrack | None:
        if self._sound_of is None:
            return None
        with self._told():
            return SoundTrack.of(self._sound_of, self._container, self._closing)

    def _finish(self) -> None:
        with self._told():
            self._container.mux(self._stream.encode(None))
            if self._sound is not None:
                self._sound.finish(self._count / self.format.fps, self._container)

    def _close(self) -> None:
        with self._told():
            self._closing.close()

    def _put_in_place(self) -> None:
        with self._told():
            with self._staged.open("rb+") as file:
                os.fsync(file.fileno())
            self._staged.replace(self.path)

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (av.FFmpegError, OSError) as error:
            reason = error.strerror or error
            raise VideoError(
                tr("{path} could not be written: {reason}.", path=self.path, reason=reason)
            ) from error


def _kind_of(path: Path) -> _Kind:
    kind = _KINDS.get(path.suffix.lower())
    if kind is None:
        known = ", ".join(_KINDS)
        raise VideoError(
            tr("A film's name ends in one of {known}, not “{name}”.", known=known, name=path.name)
        )
    return kind


def _to_even(size_px: int) -> int:
    return size_px + size_px % 2


def _even(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A picture with its last row and column repeated where their number is odd."""
    height, width = pixels.shape[:2]
    if height % 2 == 0 and width % 2 == 0:
        return pixels
    return np.pad(pixels, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
