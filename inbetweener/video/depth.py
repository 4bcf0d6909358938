"""Frames as they are worth keeping: 16 bits where they have more than 8, and alpha where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from av.video.reformatter import ColorRange, Interpolation

from inbetweener.video.colour import EXACT, matrix_of, range_of
from inbetweener.video.deep_colour import deep_picture_of

if TYPE_CHECKING:
    from av import VideoFrame
    from av.video.reformatter import VideoReformatter
    from numpy.typing import NDArray

# A colour that drawings rarely have: behind alpha, what is drawn can be told from what is not.
_BEHIND: Final = np.array((90.0, 150.0, 110.0), np.float32)


def bit_depth_of(frame: VideoFrame) -> int:
    """Bits of the finest component of a decoded frame."""
    return max((each.bits for each in frame.format.components), default=8)


def has_alpha(frame: VideoFrame) -> bool:
    """Whether pixels of a frame can be transparent; those of a palette can."""
    return frame.format.has_palette or any(each.is_alpha for each in frame.format.components)


def is_grey(frame: VideoFrame) -> bool:
    """Whether a frame has no colours."""
    return frame.format.name.startswith(("gray", "mono"))


def picture_of(
    frame: VideoFrame, width: int, height: int, reformatter: VideoReformatter
) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """A frame with all that it has, by its own tags as in `colour.rgb_of`.

    Args:
        frame: as decoded.
        width: of the result; smaller is averaged by area, larger interpolated.
        height: likewise.
        reformatter: kept between frames, so that its tables are made once.

    Returns:
        (`height`, `width`, 3 or 4) RGB or RGBA with straight alpha, full range: uint16 where any
        component has more than 8 bits, else uint8.
    """
    bits, is_opaque = bit_depth_of(frame), not has_alpha(frame)
    if 8 < bits <= 16 and not frame.format.is_rgb:
        return deep_picture_of(frame, (width, height), bits, reformatter, has_alpha=not is_opaque)
    is_smaller = width < frame.width or height < frame.height
    how = Interpolation.AREA if is_smaller else Interpolation.BICUBIC
    converted = reformatter.reformat(
        frame,
        width=width,
        height=height,
        format=_target(frame),
        src_colorspace=matrix_of(frame),
        src_color_range=range_of(frame),
        dst_color_range=ColorRange.JPEG,
        interpolation=how | EXACT,
        threads=1,
    )
    pixels = converted.to_ndarray()
    if bits > 8:
        return pixels.astype(np.uint16, copy=False)
    return pixels.astype(np.uint8, copy=False)


def over_ground(rgba: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(H, W, 4) straight alpha as (H, W, 3): what is seen over a colour of no drawing."""
    alpha = rgba[..., 3:].astype(np.float32) / 255
    mixed = rgba[..., :3] * alpha + _BEHIND * (1 - alpha)
    return np.asarray(np.rint(mixed), np.uint8)


def _target(frame: VideoFrame) -> str:
    if bit_depth_of(frame) > 8:
        return "rgba64le" if has_alpha(frame) else "rgb48le"
    return "rgba" if has_alpha(frame) else "rgb24"
