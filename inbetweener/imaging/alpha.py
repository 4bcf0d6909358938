"""Straight and premultiplied alpha: for warping, for the screen, and to bring two keys together.

Files hold straight alpha. Colours may only be averaged, scaled or warped premultiplied, else the
hidden colour of transparent pixels bleeds into the edges.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels


def premultiply(pixels: Pixels) -> NDArray[np.float32]:
    """Straight pixels as premultiplied floats.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha; three channels are opaque.

    Returns:
        (H, W, 4) float32 in [0, 1], RGBA, premultiplied.
    """
    scale = np.float32(1 / np.iinfo(pixels.dtype).max)
    floats = np.empty((*pixels.shape[:2], 4), np.float32)
    floats[..., 3] = 1
    np.multiply(pixels, scale, out=floats[..., : pixels.shape[2]])
    if pixels.shape[2] == 4:
        floats[..., :3] *= floats[..., 3:]
    return floats


def unpremultiply(floats: NDArray[np.float32], dtype: type[np.uint8] | type[np.uint16]) -> Pixels:
    """Premultiplied floats as straight pixels; what lies outside [0, 1] is cut off.

    Args:
        floats: (H, W, 4) float32, RGBA, premultiplied.
        dtype: `numpy.uint8` or `numpy.uint16`.

    Returns:
        (H, W, 4) of `dtype`, straight alpha; wholly transparent pixels are black.
    """
    alpha = np.clip(floats[..., 3:], 0, 1)
    maximum = np.float32(np.iinfo(dtype).max)
    # Below half a level the pixel is written as transparent, and has no colour to be blown up.
    is_visible = alpha * maximum >= 0.5
    straight = np.concatenate([floats[..., :3], alpha], axis=2)
    np.divide(straight[..., :3], alpha, out=straight[..., :3], where=is_visible)
    straight *= is_visible
    np.clip(straight, 0, 1, out=straight)
    return cast("Pixels", np.rint(straight * maximum).astype(dtype))


def straight_from_premultiplied(pixels: Pixels) -> Pixels:
    """(H, W, 4) whole-number pixels whose colour is premultiplied, with straight alpha instead."""
    scale = np.float32(1 / np.iinfo(pixels.dtype).max)
    return unpremultiply(pixels * scale, pixels.dtype.type)


def display_rgba8(pixels: Pixels) -> NDArray[np.uint8]:
    """Pixels for the screen, as `QImage.Format_RGBA8888_Premultiplied` wants them.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.

    Returns:
        (H, W, 4) uint8 RGBA, premultiplied, contiguous; always an array of its own.
    """
    shallow = with_bit_depth(pixels, np.uint8)
    code = cv2.COLOR_RGBA2mRGBA if shallow.shape[2] == 4 else cv2.COLOR_RGB2RGBA
    return cast("NDArray[np.uint8]", cv2.cvtColor(shallow, code))


def thumbnail(pixels: Pixels, max_width: int, max_height: int) -> NDArray[np.uint8]:
    """A small picture for the screen, each of its pixels the average of those it stands for.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        max_width: in pixels, at least 1.
        max_height: in pixels, at least 1.

    Returns:
        (h, w, 4) uint8 RGBA, premultiplied, contiguous, h <= `max_height` and w <= `max_width`,
        with the aspect of the picture; a picture that is small enough keeps its size.
    """
    shown = display_rgba8(pixels)
    height, width = shown.shape[:2]
    scale = min(max_width / width, max_height / height)
    if scale >= 1:
        return shown
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return cast("NDArray[np.uint8]", cv2.resize(shown, size, interpolation=cv2.INTER_AREA))


def with_bit_depth(pixels: Pixels, dtype: type[np.uint8] | type[np.uint16]) -> Pixels:
    """The same picture in another type: widened without loss, or narrowed and rounded.

    Returns:
        (H, W, 3 or 4) of `dtype`; `pixels` itself where it has that type.
    """
    if pixels.dtype == dtype:
        return pixels
    if dtype is np.uint16:
        return pixels.astype(np.uint16) * np.uint16(257)
    # OpenCV rounds as it converts; 65535 / 257 is 255 exactly.
    return cast("Pixels", cv2.convertScaleAbs(pixels, alpha=1 / 257))


def with_alpha(pixels: Pixels) -> Pixels:
    """The same picture with four channels, opaque where it had three; itself where it had four."""
    if pixels.shape[2] == 4:
        return pixels
    return cast("Pixels", cv2.cvtColor(pixels, cv2.COLOR_RGB2RGBA))


def common_form(a: Pixels, b: Pixels) -> tuple[Pixels, Pixels]:
    """Two pictures brought to the same type and channels without loss, as an engine wants them.

    Args:
        a: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        b: likewise; its size may differ.

    Returns:
        Both as uint16 where either is, and with four channels where either has them; a picture
        that needs no change is given back itself.
    """
    if a.dtype != b.dtype:
        a, b = with_bit_depth(a, np.uint16), with_bit_depth(b, np.uint16)
    if a.shape[2] != b.shape[2]:
        a, b = with_alpha(a), with_alpha(b)
    return a, b
