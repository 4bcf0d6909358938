"""Movies for tests: frames that bear their number, and files as PyAV's own reader sees them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
import numpy as np

from inbetweener.core.drawing import CanvasSize
from inbetweener.rendering.movies.asked import ShotFacts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from inbetweener.core.sound import SoundTrack
    from inbetweener.imaging.picture import Pixels

SIZE = (96, 64)
BARS = 8
PAINT = (204, 51, 68)


def numbered(
    number: int, *, size: tuple[int, int] = SIZE, planes: int = 3, depth: int = 8
) -> NDArray[Any]:
    """A picture that says which it is: eight bars on top, black for 1, the lowest bit at the left.

    Below them lies a paint, and at the right a ramp; a cel is transparent there, more and more.
    """
    width, height = size
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[..., 3] = 255
    for bar in range(BARS):
        left, right = bar * width // BARS, (bar + 1) * width // BARS
        pixels[: height // 2, left:right, :3] = 0 if number >> bar & 1 else 255
    pixels[height // 2 :, : width // 2, :3] = PAINT
    ramp = np.linspace(0, 255, width - width // 2).astype(np.uint8)
    pixels[height // 2 :, width // 2 :, :3] = ramp[:, np.newaxis]
    pixels[height // 2 :, width // 2 :, 3] = ramp[::-1]
    deep = pixels.astype(np.uint16) * 257 + (17 if planes == 3 else 0) if depth == 16 else pixels
    if depth == 16:
        deep = np.minimum(deep, 65_500).astype(np.uint16)
    return np.ascontiguousarray(deep[..., :planes])


def number_of(pixels: NDArray[Any]) -> int:
    """Which number a frame bears, whatever an encoder did to it."""
    height, width = pixels.shape[:2]
    middle = np.iinfo(pixels.dtype).max // 2
    bits = [
        pixels[height // 4, (2 * bar + 1) * width // (2 * BARS), 1] < middle for bar in range(BARS)
    ]
    return sum(1 << bar for bar, is_set in enumerate(bits) if is_set)


@dataclass(slots=True)
class NumberedFrames:
    """Frames of a movie: each picture for so many frames.

    Attributes:
        stays: for how many frames each picture is seen.
        fps: frames a second.
        size: of the pictures.
        planes: 3, or 4 for cels.
        depth: 8 or 16 bits.
        sound: what is heard.
        files: the artist's own.
        asked: the pictures that were made, in order.
    """

    stays: Sequence[int]
    fps: Fraction = Fraction(24)
    size: tuple[int, int] = SIZE
    planes: int = 3
    depth: int = 8
    sound: SoundTrack | None = None
    files: list[Path] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)

    @property
    def facts(self) -> ShotFacts:
        return ShotFacts(
            size=CanvasSize(*self.size),
            length=sum(self.stays),
            first_number=1,
            fps=self.fps,
            has_sound=self.sound is not None,
        )

    def form(self) -> tuple[bool, bool]:
        return self.planes == 4, self.depth == 16

    def runs(self, first: int, end: int) -> Iterator[tuple[Pixels, int]]:
        start = 0
        for number, stay in enumerate(self.stays):
            seen = min(start + stay, end) - max(start, first)
            start += stay
            if seen > 0:
                self.asked.append(number)
                yield self.picture(number), seen

    def picture(self, number: int) -> Pixels:
        return numbered(number, size=self.size, planes=self.planes, depth=self.depth)

    def key_files(self) -> list[Path]:
        return self.files

    def numbers(self) -> list[int]:
        """What every frame is to show."""
        return [number for number, stay in enumerate(self.stays) for _ in range(stay)]


@dataclass(frozen=True, slots=True)
class ReadMovie:
    """A movie as PyAV reads it.

    Attributes:
        codec: of the pictures.
        pix_fmt: of the pictures.
        tags: matrix, primaries, transfer and range, by their codes in ITU-T H.273.
        fps: frames a second.
        times_s: when each frame is shown.
        frames: (H, W, 3 or 4), as deep as the file.
        sound: (2, N) float, from the first frame on; None where there is none.
        sound_codec: of it.
    """

    codec: str
    pix_fmt: str
    tags: tuple[int, int, int, int]
    fps: Fraction
    times_s: list[Fraction]
    frames: list[NDArray[Any]]
    sound: NDArray[np.float64] | None = None
    sound_codec: str = ""


def read_movie(path: Path) -> ReadMovie:
    """Everything in a movie."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        decoded = list(_decoded(container, stream))
        tags = (
            int(context.colorspace),
            int(context.color_primaries),
            int(context.color_trc),
            int(context.color_range),
        )
        base = stream.time_base or Fraction(0)
        read = ReadMovie(
            codec=context.name,
            pix_fmt=decoded[0].format.name,
            tags=tags,
            fps=Fraction(stream.average_rate or 0),
            times_s=[(frame.pts or 0) * base for frame in decoded],
            frames=[_pixels(frame) for frame in decoded],
        )
    sound, codec = _sound(path)
    return replace(read, sound=sound, sound_codec=codec)


def _decoded(container: Any, stream: Any) -> Iterator[Any]:
    """Frames; VP9 by the decoder that knows its alpha."""
    if stream.codec_context.name != "vp9":
        yield from container.decode(stream)
        return
    decoder: Any = av.CodecContext.create("libvpx-vp9", "r")
    for packet in container.demux(stream):
        yield from decoder.decode(packet if packet.size else None)


def _pixels(frame: Any) -> NDArray[Any]:
    has_alpha = "a" in frame.format.name.replace("gray", "")
    deep = frame.format.name in ("rgb48be", "rgba64be") or "p12" in frame.format.name
    form = {
        (False, False): "rgb24",
        (True, False): "rgba",
        (False, True): "rgb48le",
        (True, True): "rgba64le",
    }[has_alpha, deep]
    if frame.format.is_rgb:
        return np.asarray(frame.to_ndarray(format=form))
    return np.asarray(
        frame.reformat(
            format=form,
            src_colorspace="ITU709",
            src_color_range="MPEG",
            dst_color_range="JPEG",
            interpolation="BICUBIC",
        ).to_ndarray()
    )


def _sound(path: Path) -> tuple[NDArray[np.float64] | None, str]:
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return None, ""
        stream = container.streams.audio[0]
        resampler = av.AudioResampler("fltp", "stereo", stream.rate)
        blocks, start = [], None
        for frame in container.decode(stream):
            if start is None:
                start = round((frame.pts or 0) * (frame.time_base or 0) * stream.rate)
            blocks += [each.to_ndarray() for each in resampler.resample(frame)]
        samples = np.concatenate(blocks, axis=1).astype(np.float64)
        return np.pad(samples, ((0, 0), (max(0, start or 0), 0))), stream.codec_context.name
