"""Keys as the engine takes them, and what of their form the pictures between them can keep."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.errors import DrawingError, RenderError
from inbetweener.imaging.alpha import with_alpha, with_bit_depth
from inbetweener.imaging.files import read_drawing
from inbetweener.imaging.fitting import fit_highlights, fit_to_canvas
from inbetweener.imaging.palette_mapping import palette_indices
from inbetweener.imaging.reading import Picture, read_picture
from inbetweener.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.drawing import CanvasSize
    from inbetweener.imaging.picture import Pixels
    from inbetweener.imaging.traits import Palette, PngTraits


def read_key(path: Path, canvas: CanvasSize | None, sha256: str | None = None) -> Picture:
    """Read a key, scaled to fit the canvas where one is given and the sizes differ.

    Args:
        path: of the key.
        canvas: what it is fitted to; None takes it as it is.
        sha256: what the file's bytes must hash to, in hexadecimal; None takes any.

    Raises:
        DrawingError: the file has vanished, is damaged or no picture, or is not that of the hash.
    """
    data = read_drawing(path)
    if sha256 is not None and hashlib.sha256(data).hexdigest() != sha256:
        raise DrawingError(
            path, tr("it was changed while its gap waited to be drawn; render again")
        )
    picture = read_picture(data, path)
    height, width = picture.pixels.shape[:2]
    if canvas is None or (width, height) == (canvas.width, canvas.height):
        return picture
    highlights = picture.highlights
    if highlights is not None:
        highlights = fit_highlights(highlights, picture.pixels, canvas.width, canvas.height)
    fitted = fit_to_canvas(picture.pixels, canvas.width, canvas.height)
    return picture.with_pixels(fitted, highlights)


def refuse_other_size(a: Picture, b: Picture, key_a: Path, key_b: Path) -> None:
    """Stop where two keys differ in size.

    Raises:
        RenderError: they do.
    """
    if a.pixels.shape[:2] == b.pixels.shape[:2]:
        return
    sizes = [f"{p.pixels.shape[1]} × {p.pixels.shape[0]}" for p in (a, b)]
    raise RenderError(
        tr(
            "{a} is {a_size} and {b} is {b_size} pixels. "
            "Fit the drawings to the canvas (Timing ▸ Fit Drawings to Canvas, or --fit), "
            "or keep the two apart (Timing ▸ Cut Between the Keys).",
            a=key_a.name,
            a_size=sizes[0],
            b=key_b.name,
            b_size=sizes[1],
        )
    )


def common_traits(left: Picture, right: Picture) -> PngTraits:
    """What the pictures between two keys carry: the left key's form, as far as it holds the right.

    A palette is kept only where it has every colour of both keys, and grey of 1, 2 or 4 bits only
    where the right key has no finer one. With light above white in either they have 16 bits.
    """
    if left.highlights is not None or right.highlights is not None:
        return replace(left.traits, bit_depth=16, palette=None)
    traits = without_narrow_palette(left.traits, left.pixels, right.pixels)
    if traits.bit_depth < min(8, right.traits.bit_depth):
        return replace(traits, bit_depth=min(8, right.traits.bit_depth))
    return traits


def without_narrow_palette(traits: PngTraits, *pictures: Pixels) -> PngTraits:
    """The traits without their palette, in true colour, if a picture has a colour it lacks.

    Args:
        traits: of a key.
        pictures: (H, W, 3 or 4) uint8 or uint16, straight alpha.
    """
    palette = traits.palette
    if palette is None or all(_holds(palette, pixels) for pixels in pictures):
        return traits
    return replace(traits, palette=None)


def _holds(palette: Palette, pixels: Pixels) -> bool:
    """Whether every colour of a picture is in the palette; what is transparent has none."""
    colours = with_alpha(with_bit_depth(pixels, np.uint8))
    entries = palette.rgba()[palette_indices(pixels, palette)]
    is_visible = (entries[..., 3] | colours[..., 3]) != 0
    return not ((entries != colours).any(axis=2) & is_visible).any()
