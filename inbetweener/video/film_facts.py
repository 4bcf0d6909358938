"""What is known of a film before it is read: by its header and its first frame."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import av

from inbetweener.errors import VideoError
from inbetweener.video.colour import is_hdr
from inbetweener.video.decoding import has_decoder
from inbetweener.video.depth import bit_depth_of, has_alpha, is_grey
from inbetweener.video.orientation import Orientation, orientation_of
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from av import VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream

    from inbetweener.video.animations import Animation

_MAX_SIDE_PX: Final = 16_384
_MAX_PIXELS: Final = 128 * 1024 * 1024
_USUAL_FPS: Final = Fraction(24)
_FASTEST_FPS: Final = 1000  # beyond it lie time bases that are taken for frame rates


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
        has_square_pixels: whether its pixels are as wide as high; else they are made so.
        bit_depth: of its finest component.
        has_alpha: whether it can be transparent.
        is_grey: whether it has no colours.
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
    has_square_pixels: bool = True
    bit_depth: int = 8
    has_alpha: bool = False
    is_grey: bool = False


def facts_of_animation(animation: Animation, path: Path) -> FilmFacts:
    """What an animated WebP is.

    Raises:
        VideoError: it is too large.
    """
    height, width = animation.frames[0].shape[:2]
    _check_size(width, height, path)
    return FilmFacts(
        width_px=width,
        height_px=height,
        fps=animation.fps,
        frame_estimate=len(animation.frames),
        codec="webp",
        has_sound=False,
        is_hdr=False,
        is_interlaced=False,
        shown_px=(width, height),
        orientation=Orientation(),
        has_alpha=True,
    )


def facts_of(
    container: InputContainer, stream: VideoStream, first: VideoFrame, path: Path
) -> FilmFacts:
    """What is known of a film once its first frame is decoded.

    Raises:
        VideoError: its frames are too large.
    """
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
        has_sound=any(map(has_decoder, container.streams.audio)),
        is_hdr=is_hdr(first),
        is_interlaced=first.interlaced_frame,
        shown_px=shown_px,
        orientation=orientation,
        has_square_pixels=shown_px == (first.width, first.height),
        bit_depth=bit_depth_of(first),
        has_alpha=has_alpha(first),
        is_grey=is_grey(first),
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
