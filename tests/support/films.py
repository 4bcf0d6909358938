"""Films that the tests make themselves: drawn frames, through any encoder, at any times."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

import av
import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from av.audio.stream import AudioStream
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

CODECS = {
    "h264": ("libx264", "yuv420p", {"crf": "23", "preset": "veryfast"}, ".mp4"),
    "mpeg4": ("mpeg4", "yuv420p", {"qscale": "4", "flags": "+qscale"}, ".avi"),
    "vp9": ("libvpx-vp9", "yuv420p", {"crf": "32", "b": "0", "cpu-used": "8"}, ".webm"),
    "ffv1": ("ffv1", "bgr0", {}, ".mkv"),
    "prores": ("prores_ks", "yuv422p10le", {"profile": "3"}, ".mov"),
}


def write_film(
    path: Path,
    frames: Sequence[NDArray[np.uint8]],
    codec: str = "h264",
    *,
    fps: Fraction | int = 24,
    times_ms: Sequence[int] | None = None,
    options: Mapping[str, str] | None = None,
    **stream_values: Any,
) -> Path:
    """A film of RGB frames; `times_ms` gives each its own time, where they are not even."""
    encoder, pix_fmt, usual, suffix = CODECS[codec]
    path = path.with_suffix(suffix)
    base = 1 / Fraction(fps) if times_ms is None else Fraction(1, 1000)
    with av.open(str(path), "w") as container:
        rate = Fraction(fps) if times_ms is None else Fraction(1000)
        added = container.add_stream(encoder, rate=rate, options={**usual, **(options or {})})
        stream = cast("VideoStream", added)
        stream.height, stream.width = frames[0].shape[:2]
        stream.pix_fmt = pix_fmt
        for name, value in stream_values.items():
            if name == "turned_degrees":
                stream.set_display_rotation(value)
            else:
                setattr(stream.codec_context, name, value)
        stream.codec_context.time_base = base
        for index, pixels in enumerate(frames):
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), "rgb24")
            frame.pts = index if times_ms is None else times_ms[index]
            frame.time_base = base
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def scene(
    seed: int,
    count: int,
    *,
    size: tuple[int, int] = (160, 96),
    step_px: float = 4.0,
    pan_px: float = 0.0,
) -> list[NDArray[np.uint8]]:
    """Drawings of one scene: a painted ground, a figure that walks, perhaps a pan.

    Args:
        seed: of ground and figure; two scenes of different seeds look different.
        count: of drawings, each different from the others.
        size: width and height in pixels.
        step_px: how far the figure goes from one drawing to the next.
        pan_px: how far the ground goes.
    """
    random = np.random.default_rng(seed)
    width, height = size
    ground = _ground(random, width + round(abs(pan_px) * count) + 1, height)
    colour = tuple(int(value) for value in random.integers(30, 226, 3))
    drawings = []
    for index in range(count):
        left = round(pan_px * index) if pan_px >= 0 else round(-pan_px * (count - 1 - index))
        picture = ground[:, left : left + width].copy()
        x = width * 0.15 + step_px * index % (width * 0.7)
        centre = (round(x * 16), round(height * 0.6 * 16))
        radius = round(height * 0.2 * 16)
        cv2.circle(picture, centre, radius, colour, -1, cv2.LINE_AA, 4)
        cv2.circle(picture, centre, radius, (20, 20, 20), 2, cv2.LINE_AA, 4)
        drawings.append(picture)
    return drawings


def _ground(random: np.random.Generator, width: int, height: int) -> NDArray[np.uint8]:
    coarse = random.integers(90, 256, (4, max(2, width // 24), 3), dtype=np.uint8)
    painted = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    grain = random.normal(0, 3, painted.shape)
    for _ in range(6):
        corner = random.integers(0, (width, height))
        far = corner + random.integers(8, 40, 2)
        colour = tuple(int(value) for value in random.integers(40, 240, 3))
        cv2.rectangle(painted, tuple(map(int, corner)), tuple(map(int, far)), colour, -1)
    return np.asarray(np.clip(painted + grain, 0, 255), np.uint8)


def held(drawings: Sequence[NDArray[np.uint8]], exposure: int) -> list[NDArray[np.uint8]]:
    """Each drawing shown for so many frames."""
    return [drawing for drawing in drawings for _ in range(exposure)]


def write_film_with_sound(
    path: Path, codec: str, seconds: int, fps: int = 24, first_frame: int = 0
) -> Path:
    """A film of a figure that walks, and a tone of 440 Hz at 44.1 kHz.

    The pictures begin `first_frame` frames after the sound.
    """
    rate_hz = 44_100
    with av.open(str(path), "w") as container:
        pictures = container.add_stream("libx264", rate=fps)
        pictures.width, pictures.height, pictures.pix_fmt = 160, 96, "yuv420p"
        sound = cast("AudioStream", container.add_stream(codec, rate=rate_hz, layout="stereo"))
        for index, drawing in enumerate(scene(1, seconds * fps)):
            frame = av.VideoFrame.from_ndarray(drawing, "rgb24")
            frame.pts, frame.time_base = first_frame + index, Fraction(1, fps)
            container.mux(pictures.encode(frame))
        for block in _tone(seconds, rate_hz):
            container.mux(sound.encode(block))
        container.mux(pictures.encode(None))
        container.mux(sound.encode(None))
    return path


def _tone(seconds: int, rate_hz: int) -> Iterator[av.AudioFrame]:
    for first in range(0, seconds * rate_hz, 1024):
        places = np.arange(first, min(first + 1024, seconds * rate_hz))
        wave = np.asarray(np.sin(places * 2 * np.pi * 440 / rate_hz) * 8000, np.int16)
        block = av.AudioFrame.from_ndarray(np.repeat(wave, 2)[None], "s16", "stereo")
        block.sample_rate, block.pts = rate_hz, first
        block.time_base = Fraction(1, rate_hz)
        yield block
