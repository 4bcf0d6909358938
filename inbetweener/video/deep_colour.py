"""Colours of films of more than 8 bits, worked out here.

FFmpeg's converter scales deep YUV by powers of two: white paper comes out as 65,283 of 65,535. So
it is only asked to bring chroma to every pixel; the matrix is applied here (ITU-R BT.601, BT.709,
BT.2020; SMPTE 240M; FCC), as ITU-T H.273 numbers them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from av.video.reformatter import ColorRange, Colorspace, Interpolation

from inbetweener.video.colour import EXACT, matrix_of, range_of

if TYPE_CHECKING:
    from av import VideoFrame
    from av.video.reformatter import VideoReformatter
    from numpy.typing import NDArray

_WHITE: Final = 65_535.0
_NEUTRAL: Final = 32_768.0
# The shares of red and of blue in the luma.
_KR_KB: Final = {1: (0.2126, 0.0722), 4: (0.30, 0.11), 5: (0.299, 0.114), 6: (0.299, 0.114)} | {
    7: (0.212, 0.087),
    9: (0.2627, 0.0593),
    10: (0.2627, 0.0593),
}
# Black and the spans of luma and of chroma in 16 bits of limited range.
_LIMITED: Final = (16 * 256.0, 219 * 256.0, 224 * 256.0)


def deep_picture_of(
    frame: VideoFrame,
    size: tuple[int, int],
    bits: int,
    reformatter: VideoReformatter,
    *,
    has_alpha: bool,
) -> NDArray[np.uint16]:
    """A frame of deep YUV or grey as RGB.

    Args:
        frame: as decoded.
        size: width and height of the result.
        bits: of its finest component.
        reformatter: kept between frames.
        has_alpha: whether it can be transparent.

    Returns:
        (height, width, 3 or 4) uint16 RGB or RGBA, full range.
    """
    colour_range = range_of(frame)
    is_smaller = size[0] < frame.width or size[1] < frame.height
    how = Interpolation.AREA if is_smaller else Interpolation.BICUBIC
    yuv = reformatter.reformat(
        frame,
        width=size[0],
        height=size[1],
        format="yuva444p16le" if has_alpha else "yuv444p16le",
        src_color_range=colour_range,
        dst_color_range=colour_range,
        interpolation=how | EXACT,
        threads=1,
    ).to_ndarray()
    fullest = float(((1 << bits) - 1) << (16 - bits)) if bits < 16 else _WHITE
    pixels = np.empty(yuv.shape, np.uint16)
    rgb = _rgb(yuv.astype(np.uint16, copy=False), _shares(frame), colour_range, fullest)
    pixels[..., :3] = np.clip(np.rint(rgb * _WHITE), 0, _WHITE)
    if has_alpha:
        pixels[..., 3] = np.clip(np.rint(yuv[..., 3] * (_WHITE / fullest)), 0, _WHITE)
    return pixels


def _rgb(
    yuv: NDArray[np.uint16], shares: tuple[float, float], colour_range: ColorRange, fullest: float
) -> NDArray[np.float32]:
    """(H, W, 3) float32 RGB; black is 0 and white 1."""
    limits = _LIMITED if colour_range == ColorRange.MPEG else (0.0, fullest, fullest)
    black, luma_span, chroma_span = (np.float32(each) for each in limits)
    luma = (yuv[..., 0] - black) / luma_span
    blue_less, red_less = ((yuv[..., each] - np.float32(_NEUTRAL)) / chroma_span for each in (1, 2))
    red_share, blue_share = (np.float32(each) for each in shares)
    red = luma + 2 * (1 - red_share) * red_less
    blue = luma + 2 * (1 - blue_share) * blue_less
    green = (luma - red_share * red - blue_share * blue) / (1 - red_share - blue_share)
    return np.stack([red, green, blue], axis=2)


def _shares(frame: VideoFrame) -> tuple[float, float]:
    known = _KR_KB.get(int(frame.colorspace))
    if known is not None:
        return known
    return _KR_KB[5 if matrix_of(frame) == Colorspace.ITU601 else 1]
