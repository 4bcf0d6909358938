"""The sound of a part of a film as a WAV file, exact to the sample."""

from __future__ import annotations

import wave
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import av
import numpy as np
from av import AudioResampler
from av.stream import Disposition

from inbetweener.errors import VideoError
from inbetweener.video.decoding import has_decoder
from inbetweener.video.reading import open_container
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from av import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from numpy.typing import NDArray

_LATE_S: Final = Fraction(1, 20)  # clocks of containers are off by less; more is a hole
_SAMPLE_BYTES: Final = 2
_SILENCE: Final = 1 << 16  # samples that are written at once


def write_sound(
    film: Path,
    wav: Path,
    start_s: Fraction,
    end_s: Fraction,
    check: Callable[[], object] = lambda: None,
) -> bool:
    """Write what is heard during a part of a film; what is missing in it is silence.

    Args:
        film: whose sound it is.
        wav: where to: 16 bits, mono or stereo, at the film's own rate.
        start_s: from there on, in seconds after the first picture.
        end_s: up to there.
        check: called now and then; what it raises ends the work.

    Returns:
        Whether the film has a sound; without one nothing is written.

    Raises:
        VideoError: the film cannot be read.
        OSError: the file cannot be written.
    """
    try:
        with open_container(film) as container:
            stream = next(filter(has_decoder, container.streams.audio), None)
            if stream is None:
                return False
            origin_s = _first_picture_s(film)
            taken = _Taken(stream.rate, origin_s + start_s, origin_s + end_s)
            _write(wav, taken, container, stream, check)
    except av.FFmpegError as error:
        raise VideoError(
            tr("The sound of {name} cannot be read: {reason}.", name=film.name, reason=error)
        ) from error
    return True


class _Taken:
    """Counts the samples of the part that is taken."""

    def __init__(self, rate_hz: int, start_s: Fraction, end_s: Fraction) -> None:
        self.rate_hz = rate_hz
        self.start_s = start_s
        self.left = round((end_s - start_s) * rate_hz)
        self._place = 0

    def pieces(self, blocks: Iterator[AudioFrame]) -> Iterator[NDArray[np.int16]]:
        """(N, channels) int16 samples in a row: silence where none are, late ones moved up."""
        known: int | None = None
        for block in blocks:
            packed = np.asarray(block.to_ndarray(), np.int16)
            samples = packed.reshape(-1, block.layout.nb_channels)
            at = known
            if block.pts is not None and block.time_base is not None:
                stated = round((block.pts * block.time_base - self.start_s) * self.rate_hz)
                if at is None or abs(stated - at) > _LATE_S * self.rate_hz:
                    at = stated
            at = 0 if at is None else at
            known = at + len(samples)
            yield from self._placed(samples, at)
            if self.left <= 0:
                return

    def _placed(self, samples: NDArray[np.int16], at: int) -> Iterator[NDArray[np.int16]]:
        while at > self._place and self.left > 0:
            silence = min(at - self._place, self.left, _SILENCE)
            yield self._counted(np.zeros((silence, samples.shape[1]), np.int16))
        piece = samples[max(0, self._place - at) :][: max(0, self.left)]
        if len(piece):
            yield self._counted(piece)

    def _counted(self, piece: NDArray[np.int16]) -> NDArray[np.int16]:
        self._place += len(piece)
        self.left -= len(piece)
        return piece


def _write(
    wav: Path,
    taken: _Taken,
    container: InputContainer,
    stream: AudioStream,
    check: Callable[[], object],
) -> None:
    layout = "mono" if stream.codec_context.channels == 1 else "stereo"
    resampler = AudioResampler("s16", layout, taken.rate_hz)
    channels = 1 if layout == "mono" else 2
    with wave.open(str(wav), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(_SAMPLE_BYTES)
        file.setframerate(taken.rate_hz)
        for piece in taken.pieces(_blocks(container, stream, resampler)):
            check()
            file.writeframesraw(np.ascontiguousarray(piece, "<i2").tobytes())
        while taken.left > 0:  # the sound ends before the pictures
            silence = min(taken.left, _SILENCE)
            taken.left -= silence
            file.writeframesraw(bytes(silence * channels * _SAMPLE_BYTES))


def _blocks(
    container: InputContainer, stream: AudioStream, resampler: AudioResampler
) -> Iterator[AudioFrame]:
    """The sound in one form; packets that are damaged are passed over."""
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets, None)
        except (av.FFmpegError, OSError):  # the film ends in the middle of a packet
            packet = None
        if packet is None:
            break
        try:
            frames = packet.decode()
        except (av.FFmpegError, ValueError):
            continue
        for frame in frames:
            yield from resampler.resample(frame)
    yield from resampler.resample(None)


def _first_picture_s(film: Path) -> Fraction:
    """When the first picture is shown, by the clock that the sound has too."""
    with open_container(film) as container:
        for stream in container.streams.video:
            if stream.disposition & Disposition.attached_pic:
                continue
            first = next(container.decode(stream), None)
            if first is not None and first.pts is not None and first.time_base:
                return first.pts * Fraction(first.time_base)
    return Fraction(0)
