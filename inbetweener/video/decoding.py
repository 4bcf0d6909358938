"""Frames out of packets: by the decoder that keeps alpha, whatever is damaged on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import av

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from av import Packet, VideoFrame
    from av.container import InputContainer
    from av.stream import Stream
    from av.video.codeccontext import VideoCodecContext
    from av.video.stream import VideoStream

# FFmpeg's own decoders of these pass over their alpha, which Matroska keeps beside each packet.
_ALPHA_DECODERS: Final = {"vp8": "libvpx", "vp9": "libvpx-vp9"}


def decoded(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    """All frames of a stream in the order of showing; packets that are damaged are passed over."""
    apart = _alpha_decoder(stream)
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets, None)
        except (av.FFmpegError, OSError):  # the file ends in the middle of a packet
            return
        if packet is None:
            return
        try:
            yield from packet.decode() if apart is None else _decoded_apart(packet, apart)
        except (av.FFmpegError, ValueError):  # a damaged packet
            continue


def has_decoder(stream: Stream) -> bool:
    """Whether a stream is of a kind that FFmpeg knows; PyAV says otherwise by a missing context."""
    context: object = stream.codec_context
    return context is not None


def _alpha_decoder(stream: VideoStream) -> VideoCodecContext | None:
    """The decoder to be used instead of the stream's own; None where that keeps all there is."""
    context = stream.codec_context
    name = _ALPHA_DECODERS.get(context.codec.canonical_name)
    if name is None or stream.metadata.get("alpha_mode") != "1" or name not in av.codecs_available:
        return None
    decoder = cast("VideoCodecContext", av.CodecContext.create(name, "r"))
    decoder.extradata = context.extradata
    return decoder


def _decoded_apart(packet: Packet[Any], decoder: VideoCodecContext) -> list[VideoFrame]:
    frames = decoder.decode(packet if packet.size else None)
    for frame in frames:
        frame.time_base = packet.time_base or frame.time_base
    return frames
