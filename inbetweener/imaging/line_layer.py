"""The lines of a drawing by themselves: colour and alpha, nothing of paper and fills.

Laid over the paper again, line art is what it was: a pixel of a line is a mixture of ink and paper,
and is taken apart into both. Where lines lie on fills, what they are darker than counts as paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.imaging.alpha import premultiply, unpremultiply
from inbetweener.imaging.line_art import NO_INK, Inks, find_inks, widest_line_px

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.picture import Pixels

# Ink that is fainter than this is grain of the paper.
_LEAST_INK = 0.02
_LEAST_CONTRAST = 0.12
# Of the darker half of a line's pixels that share has all the ink there is.
_FULL_INK = 0.7


def line_layer(pixels: Pixels) -> Pixels:
    """The lines of a drawing, (H, W, 4) of its type, straight alpha.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
    """
    colours = premultiply(pixels)
    inks = find_inks((pixels,))
    lines = _off_paper(pixels, inks) if isinstance(inks, Inks) else _off_fills(colours)
    return unpremultiply(lines, pixels.dtype.type)


def _off_paper(pixels: Pixels, inks: Inks) -> NDArray[np.float32]:
    """(H, W, 4) premultiplied: what is not paper; opaque where a line has all its ink."""
    art = inks.taken_apart(pixels)
    if inks.paper.is_clear:
        return art.colours
    share = art.ink.copy()
    for kind in np.unique(art.kinds[art.kinds != NO_INK]):
        own = art.kinds == kind
        most = art.ink[own].max()
        share[own] /= np.quantile(art.ink[own & (art.ink >= most / 2)], _FULL_INK)
    alpha = np.where(art.ink >= _LEAST_INK, np.minimum(share, 1), np.float32(0))[..., None]
    paint = art.colours[..., :3] - inks.paper.colour[:3] * (1 - alpha)
    return _layer(paint, alpha)


def _off_fills(colours: NDArray[np.float32]) -> NDArray[np.float32]:
    """(H, W, 4) premultiplied: what is narrow and darker than the fills on both of its sides."""
    on_white = np.ascontiguousarray(colours[..., :3] + (1 - colours[..., 3:]))
    side = 2 * round(widest_line_px(colours.shape) / 2) + 3
    box = cv2.getStructuringElement(cv2.MORPH_RECT, (side, side))
    fill = cv2.morphologyEx(on_white, cv2.MORPH_CLOSE, box)
    darker = (fill - on_white).max(axis=2)
    share = darker / np.maximum(fill.max(axis=2), np.float32(1e-3))
    alpha = np.where(darker >= _LEAST_CONTRAST, np.minimum(share, 1), 0).astype(np.float32)
    alpha = np.minimum(alpha, colours[..., 3])[..., None]
    return _layer(on_white - fill * (1 - alpha), alpha)


def _layer(paint: NDArray[np.float32], alpha: NDArray[np.float32]) -> NDArray[np.float32]:
    """(H, W, 4) premultiplied, where nothing has more colour than it is opaque."""
    return np.concatenate([np.clip(paint, 0, alpha), alpha], axis=2)
