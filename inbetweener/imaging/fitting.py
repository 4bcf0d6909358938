"""Drawings of another size brought onto the shot's canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from inbetweener.imaging.alpha import premultiply, unpremultiply, with_alpha

if TYPE_CHECKING:
    from inbetweener.imaging.picture import Highlights, Pixels


def fit_to_canvas(pixels: Pixels, width: int, height: int) -> Pixels:
    """Scales a picture to fit the canvas, keeps its aspect and puts it in the middle.

    The margins of an opaque picture take the colour of its corners where all four agree (paper
    white, mostly); otherwise, and on a cel, they are transparent, which adds an alpha channel.
    Smaller is averaged by area, larger is interpolated (Lanczos), both premultiplied.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        width: of the canvas, in pixels, at least 1.
        height: likewise.

    Returns:
        (`height`, `width`, 3 or 4) of the same type, straight alpha; `pixels` itself where it has
        that size. Where only margins are added its pixels stay exactly as they are.
    """
    if pixels.shape[:2] == (height, width):
        return pixels
    size = _fitted_size(pixels, width, height)
    return _centred(resized(pixels, *size), _margin(pixels), width, height)


def fit_highlights(highlights: Highlights, pixels: Pixels, width: int, height: int) -> Highlights:
    """What a picture has above white, as `fit_to_canvas` puts the picture.

    Args:
        highlights: (H, W, 3) float32, straight alpha.
        pixels: (H, W, 3 or 4) of the picture, before it is fitted.
        width: of the canvas, in pixels, at least 1.
        height: likewise.

    Returns:
        (`height`, `width`, 3) float32, straight alpha; nothing in the margins.
    """
    if pixels.shape[:2] == (height, width):
        return highlights
    weighed = highlights
    if pixels.shape[2] == 4:
        weighed = highlights * premultiply(pixels)[..., 3:]
    size = _fitted_size(pixels, width, height)
    is_smaller = size[0] < pixels.shape[1] or size[1] < pixels.shape[0]
    how = cv2.INTER_AREA if is_smaller else cv2.INTER_LANCZOS4
    inner = np.maximum(cv2.resize(weighed, size, interpolation=how), 0)
    if pixels.shape[2] == 4:
        alpha = premultiply(resized(pixels, *size))[..., 3:]
        inner = np.divide(inner, alpha, out=np.zeros_like(inner), where=alpha > 0)
    canvas = np.zeros((height, width, 3), np.float32)
    top, left = (height - inner.shape[0]) // 2, (width - inner.shape[1]) // 2
    canvas[top : top + inner.shape[0], left : left + inner.shape[1]] = inner
    return canvas


def _fitted_size(pixels: Pixels, width: int, height: int) -> tuple[int, int]:
    """Width and height of a picture that fits the canvas and keeps its aspect."""
    scale = min(width / pixels.shape[1], height / pixels.shape[0])
    return (
        min(width, max(1, round(pixels.shape[1] * scale))),
        min(height, max(1, round(pixels.shape[0] * scale))),
    )


def resized(pixels: Pixels, width: int, height: int) -> Pixels:
    """A picture at another size: averaged by area or interpolated, premultiplied; or itself.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        width: in pixels, at least 1.
        height: likewise.
    """
    if pixels.shape[:2] == (height, width):
        return pixels
    is_smaller = width < pixels.shape[1] or height < pixels.shape[0]
    how = cv2.INTER_AREA if is_smaller else cv2.INTER_LANCZOS4
    if pixels.shape[2] == 3:
        return cast("Pixels", cv2.resize(pixels, (width, height), interpolation=how))
    floats = cv2.resize(premultiply(pixels), (width, height), interpolation=how)
    return unpremultiply(cast("np.typing.NDArray[np.float32]", floats), pixels.dtype.type)


def _margin(pixels: Pixels) -> Pixels | None:
    """The colour that an opaque picture has in all four corners, None where there is none."""
    corners = pixels[[0, 0, -1, -1], [0, -1, 0, -1]]
    is_plain = pixels.shape[2] == 3 and bool((corners == corners[0]).all())
    return cast("Pixels", corners[0]) if is_plain else None


def _centred(pixels: Pixels, margin: Pixels | None, width: int, height: int) -> Pixels:
    if pixels.shape[:2] == (height, width):
        return pixels
    inner = with_alpha(pixels) if margin is None else pixels
    canvas = np.zeros((height, width, inner.shape[2]), pixels.dtype)
    if margin is not None:
        canvas[:] = margin
    top, left = (height - inner.shape[0]) // 2, (width - inner.shape[1]) // 2
    canvas[top : top + inner.shape[0], left : left + inner.shape[1]] = inner
    return cast("Pixels", canvas)
