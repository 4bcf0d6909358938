"""Colours of films: from what a decoder gives to RGB, and from RGB to what an encoder takes.

FFmpeg's converter assumes BT.601 where a frame does not say its matrix, whatever its size, and
knows full range only where it is told. Both are decided here, as players do it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from av import VideoFrame
from av.video.reformatter import (
    ColorPrimaries,
    ColorRange,
    Colorspace,
    ColorTrc,
    Interpolation,
    VideoReformatter,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Chroma is brought to every pixel, and rounding is exact: outlines keep their colour.
EXACT: Final = Interpolation.FULL_CHR_H_INT | Interpolation.ACCURATE_RND | Interpolation.BITEXACT

_BT601_CODES: Final = frozenset({5, 6})  # BT.470 BG and SMPTE 170M have the same matrix
_LARGEST_SD: Final = (1024, 576)  # width and height; a larger picture is taken for BT.709
_HDR_TRANSFERS: Final = frozenset({int(ColorTrc.SMPTE2084), int(ColorTrc.ARIB_STD_B67)})


def is_hdr(frame: VideoFrame) -> bool:
    """Whether a frame's values are those of HDR (PQ or HLG), which look pale as plain RGB."""
    return int(frame.color_trc) in _HDR_TRANSFERS


def rgb_of(
    frame: VideoFrame, width: int, height: int, reformatter: VideoReformatter
) -> NDArray[np.uint8]:
    """A frame as RGB, by its own tags or, where it has none, by those that its size suggests.

    Args:
        frame: as decoded.
        width: of the result; smaller is averaged by area, larger interpolated.
        height: likewise.
        reformatter: kept between frames, so that its tables are made once.

    Returns:
        (`height`, `width`, 3) uint8 RGB, full range.
    """
    is_smaller = width < frame.width or height < frame.height
    how = Interpolation.AREA if is_smaller else Interpolation.BICUBIC
    converted = reformatter.reformat(
        frame,
        width=width,
        height=height,
        format="rgb24",
        src_colorspace=matrix_of(frame),
        src_color_range=range_of(frame),
        dst_color_range=ColorRange.JPEG,
        interpolation=how | EXACT,
        threads=1,
    )
    return np.asarray(converted.to_ndarray(), np.uint8)


def yuv_of(pixels: NDArray[np.uint8], reformatter: VideoReformatter) -> VideoFrame:
    """RGB as yuv420p, BT.709, limited range: what every player shows right, and tagged so.

    Args:
        pixels: (H, W, 3) uint8 RGB, H and W even.
        reformatter: kept between frames.
    """
    return reformatter.reformat(
        VideoFrame.from_ndarray(np.ascontiguousarray(pixels), "rgb24"),
        format="yuv420p",
        dst_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.JPEG,
        dst_color_range=ColorRange.MPEG,
        dst_color_trc=ColorTrc.BT709,
        dst_color_primaries=ColorPrimaries.BT709,
        interpolation=Interpolation.BICUBIC | EXACT,
        threads=1,
    )


def matrix_of(frame: VideoFrame) -> Colorspace | None:
    """The matrix from YUV to RGB; None for a picture that is RGB already."""
    if frame.format.is_rgb:
        return None
    code = int(frame.colorspace)
    if code in _BT601_CODES:
        return Colorspace.ITU601
    if code in {int(each) for each in Colorspace}:
        return Colorspace(code)
    is_sd = frame.width <= _LARGEST_SD[0] and frame.height <= _LARGEST_SD[1]
    return Colorspace.ITU601 if is_sd else Colorspace.ITU709


def range_of(frame: VideoFrame) -> ColorRange:
    """The range of the values; without a tag limited, but full in the formats of JPEG and grey."""
    if int(frame.color_range) in (ColorRange.MPEG, ColorRange.JPEG):
        return ColorRange(int(frame.color_range))
    is_full = frame.format.is_rgb or frame.format.name.startswith(("yuvj", "gray"))
    return ColorRange.JPEG if is_full else ColorRange.MPEG
