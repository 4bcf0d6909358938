"""The sound of one film beside the pictures of another: packets as they are, or encoded anew."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from av import AudioResampler
from av.stream import Disposition

from inbetweener.video.reading import open_container

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import ExitStack
    from pathlib import Path

    from av import AudioFrame, Packet
    from av.audio.stream import AudioStream
    from av.container import InputContainer, OutputContainer

# What each container's players understand; anything else is encoded as the first of them.
_UNDERSTOOD: Final = {
    "mp4": ("aac", "mp3", "ac3", "eac3", "alac", "opus", "flac"),
    "mov": ("aac", "mp3", "ac3", "alac", "pcm_s16le", "pcm_s24le", "pcm_s16be", "pcm_s24be"),
    "matroska": ("aac", "mp3", "ac3", "eac3", "opus", "vorbis", "flac", "pcm_s16le", "pcm_s24le"),
    "webm": ("opus", "vorbis"),
}
_ENCODERS: Final = {"aac": "aac", "opus": "libopus"}
_OPUS_HZ: Final = 48_000

_Packet: TypeAlias = "Packet[Any]"


@dataclass(slots=True)
class SoundTrack:
    """The sound of a film, muxed as far as the pictures have come."""

    _packets: Iterator[tuple[Fraction, _Packet]]
    _waiting: list[tuple[Fraction, _Packet]] = field(default_factory=list)

    @classmethod
    def of(cls, path: Path, target: OutputContainer, closing: ExitStack) -> SoundTrack | None:
        """Add a film's sound to a container that has not begun; None where it has none.

        Args:
            path: the film whose sound it is.
            target: where it goes.
            closing: what closes that film again.
        """
        source = closing.enter_context(open_container(path))
        if not source.streams.audio:
            return None
        stream = source.streams.audio[0]
        start_s = _first_picture_s(path)
        understood = _UNDERSTOOD[target.format.name.split(",")[0]]
        if stream.codec_context.codec.canonical_name in understood:
            return cls(_copied(source, stream, target.add_stream_from_template(stream), start_s))
        encoder = _ENCODERS[understood[0]]
        rate_hz = stream.rate if encoder == "aac" else _OPUS_HZ
        layout = "mono" if stream.codec_context.channels == 1 else "stereo"
        added = cast("AudioStream", target.add_stream(encoder, rate=rate_hz, layout=layout))
        return cls(_encoded(source, stream, added, start_s))

    def mux_until(self, time_s: Fraction, target: OutputContainer) -> None:
        """Write what is heard before a moment."""
        while True:
            found = self._waiting.pop() if self._waiting else next(self._packets, None)
            if found is None:
                return
            if found[0] >= time_s:
                self._waiting.append(found)
                return
            target.mux_one(found[1])

    def finish(self, end_s: Fraction, target: OutputContainer) -> None:
        """Write what is left; what would be heard after the last picture is left out."""
        self.mux_until(end_s, target)


def _first_picture_s(path: Path) -> Fraction:
    """When the first picture is shown, by the clock that the sound has too."""
    with open_container(path) as container:
        for stream in container.streams.video:
            if stream.disposition & Disposition.attached_pic:
                continue
            first = next(container.decode(stream), None)
            if first is not None and first.pts is not None and first.time_base:
                return first.pts * Fraction(first.time_base)
    return Fraction(0)


def _copied(
    source: InputContainer, stream: AudioStream, added: AudioStream, start_s: Fraction
) -> Iterator[tuple[Fraction, _Packet]]:
    base = stream.time_base or Fraction(1, 1000)
    shift = round(start_s / base)
    for packet in source.demux(stream):
        if packet.pts is None or packet.dts is None:
            continue
        packet.pts -= shift
        packet.dts -= shift
        packet.stream = added
        yield packet.pts * base, packet


def _encoded(
    source: InputContainer, stream: AudioStream, added: AudioStream, start_s: Fraction
) -> Iterator[tuple[Fraction, _Packet]]:
    """Sound that begins before the pictures loses that beginning, to the block."""
    context = added.codec_context
    resampler = AudioResampler(context.format, context.layout, context.rate, context.frame_size)
    base = Fraction(1, context.rate)
    place: int | None = None
    for frame in _resampled(source, stream, resampler, start_s):
        if place is None:
            place = 0 if frame.pts is None else max(0, frame.pts)
        # Counted, since the clocks of some containers tick but a thousand times a second.
        frame.pts, frame.time_base = place, base
        place += frame.samples
        for packet in added.encode(frame):
            yield _time_s(packet), packet
    for packet in added.encode(None):
        yield _time_s(packet), packet


def _time_s(packet: _Packet) -> Fraction:
    return Fraction(packet.pts or 0) * Fraction(packet.time_base or 1)


def _resampled(
    source: InputContainer, stream: AudioStream, resampler: AudioResampler, start_s: Fraction
) -> Iterator[AudioFrame]:
    """The samples from the first picture on; `pts` of the first frame counts from there."""
    for frame in source.decode(stream):
        if frame.pts is not None and frame.time_base is not None:
            time_s = frame.pts * Fraction(frame.time_base) - start_s
            if time_s < 0:
                continue
            frame.pts = round(time_s / frame.time_base)
        yield from resampler.resample(frame)
    yield from resampler.resample(None)
