"""Linear light as arrays, for programs: from any file that can be a key, and to files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.imaging.light import Light, light_of_pixels, pixels_of_light
from inbetweener.imaging.picture import Picture
from inbetweener.imaging.picture_formats import PictureFormat, encode_picture
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.traits import PngTraits

if TYPE_CHECKING:
    from pathlib import Path


def read_light(file: Path) -> Light:
    """A picture as linear light: OpenEXR as it is, all others by the curve of sRGB.

    Args:
        file: any that can be a key: PNG, TIFF, OpenEXR, PSD, OpenRaster, Krita and the others.

    Returns:
        (H, W, 3 or 4) float32, white at 1, colour premultiplied by a fourth channel.

    Raises:
        DrawingError: it cannot be used.
    """
    picture = read_picture(file)
    return light_of_pixels(picture.pixels, picture.highlights)


def light_bytes(light: Light, form: PictureFormat) -> bytes:
    """Linear light as a file: half floats in OpenEXR, else 16 bits on the curve of sRGB.

    Args:
        light: as `read_light` gives it; what is above white is kept in OpenEXR alone.
        form: of the file.
    """
    traits = PngTraits(bit_depth=16, has_alpha=light.shape[2] == 4)
    return encode_picture(replace(picture_of_light(light), traits=traits), form)


def picture_of_light(light: Light) -> Picture:
    """Linear light as a picture that can be drawn with.

    Raises:
        ValueError: it is no such array.
    """
    is_picture = isinstance(light, np.ndarray) and light.ndim == 3 and light.shape[2] in (3, 4)
    if not is_picture or 0 in light.shape or light.dtype != np.float32:
        raise ValueError("linear light is (H, W, 3 or 4) float32")
    pixels, highlights = pixels_of_light(light)
    return Picture(pixels, PngTraits(bit_depth=16), highlights)
