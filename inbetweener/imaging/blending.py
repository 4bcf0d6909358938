"""How the colours of cels meet: premultiplied planes laid over one another, and stored again.

Blending follows the PDF and W3C compositing model (Porter and Duff 1984 for what covers what), in
the values that the files hold, as paint and compositing programs do by default: not linear light.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from inbetweener.imaging.picture import Pixels

# Red, green, blue and alpha apart, each (h, w) float32 in [0, 1], colours premultiplied.
Planes: TypeAlias = list[NDArray[np.float32]]

# What a sheet is made of: a picture as it is in its file, or (H, W, 4) float32 in [0, 1], RGBA with
# premultiplied alpha, as sampling leaves it.
SheetPixels: TypeAlias = Pixels | NDArray[np.float32]


class Blend(StrEnum):
    """How the colour of a cel meets what lies below it."""

    NORMAL = "normal"
    MULTIPLY = "multiply"  # shadows
    SCREEN = "screen"  # lights, glows
    ADD = "add"  # "linear dodge": stronger lights


def highest(pixels: SheetPixels) -> int:
    """What an opaque pixel of such a picture has for alpha."""
    if pixels.dtype == np.float32:
        return 1
    return 255 if pixels.dtype == np.uint8 else 65535


def premultiplied(pixels: SheetPixels, opacity: float) -> Planes:
    """A picture as planes of its own, all of it so much fainter.

    Args:
        pixels: (h, w, 3 or 4) uint8 or uint16, straight alpha; or (h, w, 4) float32, premultiplied.
        opacity: 0 to 1.
    """
    if pixels.dtype == np.float32:
        factor = np.float32(opacity)
        return [pixels[..., channel] * factor for channel in range(4)]
    scale = np.float32(1 / highest(pixels))
    planes = [pixels[..., channel] * scale for channel in range(pixels.shape[2])]
    if len(planes) == 3:
        alpha = np.full(planes[0].shape, opacity, np.float32)
        if opacity == 1:
            return [*planes, alpha]
    else:
        alpha = planes[3] * np.float32(opacity)
    return [*(plane * alpha for plane in planes[:3]), alpha]


def lay(above: Planes, below: Planes, blend: Blend) -> None:
    """Lay planes over others, in place: what shows through of those below, and what is added.

    Args:
        above: of the cel; left as they are.
        below: the sum so far; becomes the sum with the cel.
        blend: how the cel meets what lies below it.
    """
    alpha, under = above[3], below[3]
    through = 1 - alpha
    for source, target in zip(above[:3], below[:3], strict=True):
        added = _added(source, alpha, target, under, blend)
        np.multiply(target, through, out=target)
        np.add(target, added, out=target)
    np.multiply(under, through, out=under)
    np.add(under, alpha, out=under)


def _added(
    source: NDArray[np.float32],
    alpha: NDArray[np.float32],
    target: NDArray[np.float32],
    under: NDArray[np.float32],
    blend: Blend,
) -> NDArray[np.float32]:
    """What a cel adds to what shows through it; all are premultiplied.

    With colours Cs and Cb and alphas As and Ab of what is above and below: Cs for normal,
    Cs (1 - Ab) + Cs Cb for multiply, Cs (1 - Cb) + As Cb for screen, and
    Cs (1 - Ab) + min(As Ab, As Cb + Ab Cs) for add.
    """
    added = source
    if blend is Blend.MULTIPLY:
        added = source * (1 - under + target)
    elif blend is Blend.SCREEN:
        added = source * (1 - target) + alpha * target
    elif blend is Blend.ADD:
        added = source * (1 - under) + np.minimum(alpha * under, alpha * target + under * source)
    return added


def store(sums: Planes, strip: Pixels) -> None:
    """Premultiplied planes as straight whole numbers.

    Args:
        sums: of a strip; spoilt.
        strip: (h, w, 4) uint8 or uint16 RGBA, filled; wholly transparent pixels become black.
    """
    maximum = np.float32(np.iinfo(strip.dtype).max)
    alpha = sums[3]
    is_opaque = bool((alpha >= 1).all())
    if not is_opaque:
        is_visible = alpha * maximum >= 0.5
        gain = np.divide(maximum, alpha, out=np.zeros_like(alpha), where=is_visible)
    for channel, plane in enumerate(sums[:3]):
        strip[..., channel] = _levels(plane, maximum if is_opaque else gain, maximum)
    strip[..., 3] = _levels(alpha, maximum, maximum)


def _levels(
    plane: NDArray[np.float32], gain: NDArray[np.float32] | np.float32, maximum: np.float32
) -> NDArray[np.float32]:
    """Rounded in place: rounding may have carried a sum a hair beyond the highest level."""
    np.multiply(plane, gain, out=plane)
    np.minimum(plane, maximum, out=plane)
    np.rint(plane, out=plane)
    return plane
