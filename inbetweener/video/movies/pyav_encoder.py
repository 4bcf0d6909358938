"""Movies written by FFmpeg as a library (PyAV)."""

from __future__ import annotations

import contextlib
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

import av
from av import AudioFrame, AudioResampler, VideoFrame
from av.video.reformatter import (
    ColorPrimaries,
    ColorRange,
    Colorspace,
    ColorTrc,
    Interpolation,
    VideoReformatter,
)

from inbetweener.errors import VideoError
from inbetweener.video.colour import EXACT
from inbetweener.video.movies.kinds import RECIPES
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    from av.audio.stream import AudioStream
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

    from inbetweener.video.movies.kinds import MovieFormat
    from inbetweener.video.movies.sound import MovieSound

_Packet: TypeAlias = "av.Packet[Any]"

_RGB_MATRIX: Final = 0  # of ITU-T H.273: the planes are red, green and blue
_SOURCES: Final = {
    (3, False): "rgb24",
    (4, False): "rgba",
    (3, True): "rgb48le",
    (4, True): "rgba64le",
}


class PyavEncoder:
    """Writes one movie, frame by frame.

    Args:
        path: of the file, whatever its suffix; one that is there is written over.
        format: of the movie.
        sound: what is heard; None where the format has none.

    Raises:
        VideoError: this FFmpeg lacks the encoder, or it does not take frames of that size.
        OSError: the file cannot be made.
    """

    def __init__(self, path: Path, format: MovieFormat, sound: MovieSound | None) -> None:  # noqa: A002
        self._format, self._recipe = format, RECIPES[format.kind]
        self._reformatter = VideoReformatter()
        self._frames = 0
        self._last: tuple[NDArray[np.uint8] | NDArray[np.uint16], VideoFrame] | None = None
        with contextlib.ExitStack() as undo, _told():
            self._container = av.open(
                str(path.absolute()),
                "w",
                format=self._recipe.muxer,
                options=dict(self._recipe.muxer_options),
            )
            undo.callback(self._container.close)
            self._stream = self._add_pictures()
            self._sound = None if sound is None else _Sound(self._add_sound(sound), sound)
            self._stream.codec_context.open()
            undo.pop_all()

    def write(self, pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> None:
        """Add a frame; the array of the frame before is a hold, and costs less.

        Args:
            pixels: (H, W, C) of the format's size, channels and type, contiguous.

        Raises:
            VideoError: it cannot be encoded.
            OSError: it cannot be written.
        """
        if self._last is None or self._last[0] is not pixels:
            self._last = pixels, self._converted(pixels)
        frame = self._last[1]
        frame.pts, frame.time_base = self._frames, 1 / self._format.fps
        self._frames += 1
        with _told():
            self._container.mux(self._stream.encode(frame))
            if self._sound is not None:
                self._container.mux(list(self._sound.until(self._frames, self._format.fps)))

    def finish(self) -> None:
        """Write what is left, and the table of contents.

        Raises:
            VideoError: as for `write`.
            OSError: likewise.
        """
        with _told():
            self._container.mux(self._stream.encode(None))
            if self._sound is not None:
                self._container.mux(list(self._sound.rest()))
            self._container.close()

    def close(self) -> None:
        """Let go of the file, whatever has become of it."""
        with contextlib.suppress(av.FFmpegError, OSError):
            self._container.close()

    def _add_pictures(self) -> VideoStream:
        wanted, recipe = self._format, self._recipe
        encoder = next((name for name in recipe.encoders if name in av.codecs_available), None)
        if encoder is None:
            name = recipe.encoders[0]
            raise VideoError(
                tr("This installation of FFmpeg lacks the encoder {encoder}.", encoder=name)
            )
        options = dict(recipe.options[wanted.quality])
        added = self._container.add_stream(encoder, rate=wanted.fps, options=options)
        stream = cast("VideoStream", added)
        stream.width, stream.height = wanted.width_px, wanted.height_px
        stream.pix_fmt = recipe.pixels_of(wanted)
        context = stream.codec_context
        context.time_base = 1 / wanted.fps
        context.color_primaries = ColorPrimaries.BT709
        context.colorspace = _RGB_MATRIX if recipe.is_rgb else Colorspace.ITU709
        context.color_trc = ColorTrc.IEC61966_2_1 if recipe.is_rgb else ColorTrc.BT709
        context.color_range = ColorRange.JPEG if recipe.is_rgb else ColorRange.MPEG
        if wanted.has_alpha:
            stream.metadata.update(recipe.tags)
        return stream

    def _add_sound(self, sound: MovieSound) -> AudioStream:
        recipe = self._recipe
        added = self._container.add_stream(
            recipe.sound_encoder, rate=sound.rate_hz, layout="stereo"
        )
        stream = cast("AudioStream", added)
        if recipe.sound_bits_per_s:
            stream.bit_rate = recipe.sound_bits_per_s
        stream.codec_context.open()
        return stream

    def _converted(self, pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> VideoFrame:
        wanted, recipe = self._format, self._recipe
        source = _SOURCES[wanted.channels, wanted.is_deep]
        frame = VideoFrame.from_ndarray(pixels, source)
        if recipe.is_rgb:
            return self._reformatter.reformat(frame, format=recipe.pixels_of(wanted), threads=1)
        return self._reformatter.reformat(
            frame,
            format=recipe.pixels_of(wanted),
            dst_colorspace=Colorspace.ITU709,
            src_color_range=ColorRange.JPEG,
            dst_color_range=ColorRange.MPEG,
            dst_color_trc=ColorTrc.BT709,
            dst_color_primaries=ColorPrimaries.BT709,
            interpolation=Interpolation.BICUBIC | EXACT,
            threads=1,
        )


class _Sound:
    """Encodes sound as far as the pictures have come."""

    def __init__(self, stream: AudioStream, sound: MovieSound) -> None:
        context = stream.codec_context
        self._stream, self._sound = stream, sound
        self._resampler = AudioResampler(
            context.format, context.layout, context.rate, context.frame_size or None
        )
        self._done = 0
        self._encoded = 0

    def until(self, frames: int, fps: Fraction) -> Iterator[_Packet]:
        """The packets of what is heard during so many frames."""
        end = self._sound.samples_in(frames, fps)
        block = self._sound.samples(self._done, end - self._done)
        self._done = end
        if not len(block):
            return
        frame = AudioFrame.from_ndarray(block.reshape(1, -1), "s16", "stereo")
        frame.sample_rate = self._sound.rate_hz
        yield from self._packets(self._resampler.resample(frame))

    def rest(self) -> Iterator[_Packet]:
        """The last packets."""
        yield from self._packets(self._resampler.resample(None))
        yield from self._stream.encode(None)

    def _packets(self, frames: list[AudioFrame]) -> Iterator[_Packet]:
        for frame in frames:
            frame.pts, frame.time_base = self._encoded, Fraction(1, frame.sample_rate)
            self._encoded += frame.samples
            yield from self._stream.encode(frame)


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """What the file system says stays an `OSError`; the rest is about this movie."""
    try:
        yield
    except OSError:
        raise
    except (av.FFmpegError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise VideoError(tr("FFmpeg cannot write this movie: {reason}.", reason=reason)) from error
