"""The shots that a long session works on: small ones, one of thousands of drawings, one of 4K."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.imaging.writing import encode_png

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of shot, and how much of it a round works on.

    Attributes:
        keys: how many there are.
        every: the frames from one key to the next.
        size: of the pictures, width and height in pixels.
        stretch: how many gaps a round draws.
        most: how many inbetweens it draws in each of them, at most.
        step: how many frames are scrubbed over at once.
        memory_mib: what the program may keep of pictures; few, so that it is soon full.
    """

    keys: int
    every: int
    size: tuple[int, int]
    stretch: int
    most: int
    step: int
    memory_mib: int

    @property
    def gaps(self) -> int:
        """How many gaps there are."""
        return self.keys - 1


KINDS = {
    "small": Kind(6, 8, (64, 48), stretch=5, most=7, step=1, memory_mib=1024),
    "drawings": Kind(5000, 2, (96, 54), stretch=12, most=1, step=97, memory_mib=64),
    "4k": Kind(3, 3, (3840, 2160), stretch=1, most=1, step=1, memory_mib=128),
}


def write_shot(folder: Path, kind: Kind, seed: int) -> Path:
    """Keys of a block that moves; no two of them, nor of another seed, are the same.

    Args:
        folder: is made.
        kind: how many, and of what size.
        seed: 0 to 255.
    """
    width, height = kind.size
    folder.mkdir(parents=True)
    for number in range(kind.keys):
        pixels = np.full((height, width, 3), 255, np.uint8)
        left = (5 + number * width // 13) % (width - width // 3)
        pixels[height // 4 : 3 * height // 4, left : left + width // 3] = (20, 20, 30)
        # The block's colour is the drawing's number.
        inner = (seed, number % 256, number // 256)
        pixels[height // 4 + 2 : 3 * height // 4 - 2, left + 2 : left + width // 3 - 2] = inner
        name = f"A{1 + kind.every * number:05d}.png"
        (folder / name).write_bytes(encode_png(pixels))
    return folder
