"""Keys as the engine takes them: fitted to the canvas, two of one size and type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.errors import RenderError
from inbetweener.imaging.fitting import fit_to_canvas
from inbetweener.imaging.reading import Picture, read_picture

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.drawing import CanvasSize


def read_key(path: Path, canvas: CanvasSize | None) -> Picture:
    """Read a key, scaled to fit the canvas where one is given and the sizes differ.

    Raises:
        DrawingError: the file has vanished, is damaged or no picture.
    """
    picture = read_picture(path)
    height, width = picture.pixels.shape[:2]
    if canvas is None or (width, height) == (canvas.width, canvas.height):
        return picture
    return picture.with_pixels(fit_to_canvas(picture.pixels, canvas.width, canvas.height))


def refuse_other_size(a: Picture, b: Picture, key_a: Path, key_b: Path) -> None:
    """Stop where two keys differ in size.

    Raises:
        RenderError: they do.
    """
    if a.pixels.shape[:2] == b.pixels.shape[:2]:
        return
    sizes = [f"{p.pixels.shape[1]} × {p.pixels.shape[0]}" for p in (a, b)]
    raise RenderError(
        f"{key_a.name} is {sizes[0]} and {key_b.name} is {sizes[1]} pixels. "
        "Fit the drawings to the canvas (Timing ▸ Fit drawings to canvas, or --fit), "
        "or cut the gap between them."
    )
