"""Scene-linear light and the values that are drawn with: where white is 1, and what lies above it.

Linear light is drawn with through the curve of sRGB (IEC 61966-2-1), carried on above 1 by its own
formula, as scRGB does (IEC 61966-2-2). Up to white that is what a PNG of the same picture holds, so
models, the screen and mixed folders see one and the same white. What a value exceeds white by, the
highlights, travels beside the pixels: adding both again gives the value, whole.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from inbetweener.imaging.picture import Highlights, Pixels

Light: TypeAlias = NDArray[np.float32]

# The brightest that a half float holds; infinity is written for more.
BRIGHTEST: Final = 65504.0
_KNEE_LINEAR: Final = 0.0031308
_KNEE_CURVED: Final = 0.04045
_SLOPE: Final = 12.92
_EXPONENT: Final = 2.4
_LIFT: Final = 0.055
_DEEP: Final = 65535
_STRIP_PIXELS: Final = 1 << 19


def curved(light: Light) -> NDArray[np.float32]:
    """Linear light, at least 0, as values of the sRGB curve, carried on above 1."""
    low = light * np.float32(_SLOPE)
    high = np.power(np.maximum(light, np.float32(_KNEE_LINEAR)), np.float32(1 / _EXPONENT))
    high = np.float32(1 + _LIFT) * high - np.float32(_LIFT)
    return np.where(light <= _KNEE_LINEAR, low, high).astype(np.float32)


def linear(values: NDArray[np.float32] | NDArray[np.float64]) -> Light:
    """What `curved` came from."""
    low = values / _SLOPE
    high = np.power((np.maximum(values, _KNEE_CURVED) + _LIFT) / (1 + _LIFT), _EXPONENT)
    return np.where(values <= _KNEE_CURVED, low, high).astype(np.float32)


def pixels_of_light(light: Light) -> tuple[Pixels, Highlights | None]:
    """Linear light as pixels that are drawn with.

    Args:
        light: (H, W, 3 or 4) float32, linear, premultiplied (as OpenEXR has it) by a fourth
            channel. What is below 0 or no number counts as 0, infinity as `BRIGHTEST`; the colour
            of what is wholly transparent is lost.

    Returns:
        (H, W, 3 or 4) uint16, straight alpha, white at 65535; and what is above white, None where
        nothing is.
    """
    height, width, count = light.shape
    pixels = cast("Pixels", np.empty((height, width, count), np.uint16))
    highlights = np.zeros((height, width, 3), np.float32)
    rows = max(1, _STRIP_PIXELS // width)
    for top in range(0, height, rows):
        strip = slice(top, top + rows)
        pixels[strip], highlights[strip] = _strip_of_light(light[strip])
    return pixels, highlights if highlights.any() else None


def _strip_of_light(light: Light) -> tuple[Pixels, Highlights]:
    """Some rows at a time, so that the steps between need little memory."""
    sound = np.nan_to_num(light, nan=0.0, posinf=BRIGHTEST, neginf=0.0)
    np.clip(sound, 0, BRIGHTEST, out=sound)
    colours = sound[..., :3]
    if sound.shape[2] == 4:
        alpha = np.minimum(sound[..., 3:], 1)
        # Below half a level the pixel is kept as transparent, and has no colour to be blown up.
        is_visible = alpha * _DEEP >= 0.5
        colours = np.divide(colours, alpha, out=np.zeros_like(colours), where=is_visible)
        np.minimum(colours, BRIGHTEST, out=colours)
    values = curved(colours)
    parts = [np.minimum(values, 1)]
    if sound.shape[2] == 4:
        parts.append(alpha)
    pixels = np.rint(np.concatenate(parts, axis=2) * np.float32(_DEEP)).astype(np.uint16)
    return pixels, np.maximum(values - 1, 0)


def light_of_pixels(pixels: Pixels, highlights: Highlights | None = None) -> Light:
    """Pixels as linear light; the opposite of `pixels_of_light`.

    Args:
        pixels: (H, W, 3 or 4) uint8 or uint16, straight alpha.
        highlights: what is above white.

    Returns:
        (H, W, 3 or 4) float32, linear, premultiplied.
    """
    most = np.iinfo(pixels.dtype).max
    light = np.empty(pixels.shape, np.float32)
    light[..., :3] = _linear_levels(most)[pixels[..., :3]]
    if highlights is not None and (is_lit := highlights > 0).any():
        light[..., :3][is_lit] = linear(pixels[..., :3][is_lit] / most + highlights[is_lit])
    if pixels.shape[2] == 4:
        light[..., 3] = pixels[..., 3] / np.float64(most)
        light[..., :3] *= light[..., 3:]
    return light


@cache
def _linear_levels(most: int) -> Light:
    """The light of every level of a type."""
    return linear(np.arange(most + 1) / most)
