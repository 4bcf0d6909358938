"""Small key drawings on disk, each with a shape that moves on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from tests.support.png_samples import png_of, write_png

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

SIZE = (64, 48)
PAPER, INK, FILL = (250, 250, 245), (20, 20, 30), (220, 60, 40)


def drawing(
    step: int, *, size: tuple[int, int] = SIZE, planes: int = 3, depth: int = 8
) -> NDArray[Any]:
    """A filled square with an outline, 4 pixels further right with each step.

    Args:
        step: from 0.
        size: width and height.
        planes: 3 on paper, 4 on nothing.
        depth: 8 or 16 bits a sample.
    """
    pixels = np.zeros((size[1], size[0], planes), np.uint8)
    pixels[..., :3] = PAPER if planes == 3 else 0
    left, top = 4 + 4 * step, size[1] // 4
    for colour, inset in ((INK, 0), (FILL, 2)):
        part = pixels[top + inset : 3 * top - inset, left + inset : left + 20 - inset]
        part[..., :3] = colour
        part[..., 3:] = 255
    return pixels.astype(np.uint16) * 257 if depth == 16 else pixels


def indexed(step: int, palette: Sequence[tuple[int, ...]], size: tuple[int, int] = SIZE) -> bytes:
    """An indexed PNG: entry 1 as a square on entry 0."""
    indices = np.zeros((size[1], size[0]), np.uint8)
    indices[10:30, 4 + 4 * step : 24 + 4 * step] = 1
    return write_png(indices.tolist(), size, {"palette": list(palette), "bitdepth": 8})


def write_keys(folder: Path, *names: str, **options: Any) -> Path:
    """Keys of these names, in a folder that is made if it is missing; `options` of `drawing`."""
    folder.mkdir(parents=True, exist_ok=True)
    for step, name in enumerate(names):
        (folder / name).write_bytes(png_of(drawing(step, **options)))
    return folder
