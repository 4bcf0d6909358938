"""A moving picture of the manual: its frames, and how it is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDER = Path(__file__).resolve().parents[1] / "images" / "clips"
PAPER, INK, ACCENT = (247, 246, 242), (34, 32, 42), (232, 132, 32)
FRAME_MS = 42  # 24 frames a second, to the millisecond
_QUALITY = 80
_LETTERS_PX = 15


@dataclass(slots=True)
class Film:
    """Pictures of one size, each with how long it is seen.

    Attributes:
        pictures: in order, RGB.
        milliseconds: of each.
        is_exact: whether every pixel is kept as it is.
    """

    pictures: list[Image.Image] = field(default_factory=list)
    milliseconds: list[int] = field(default_factory=list)
    is_exact: bool = False

    def show(self, picture: Image.Image, milliseconds: int = FRAME_MS) -> None:
        """Add a picture; the same as the last one is held longer instead."""
        if self.pictures and picture.tobytes() == self.pictures[-1].tobytes():
            self.milliseconds[-1] += milliseconds
        else:
            self.pictures.append(picture)
            self.milliseconds.append(milliseconds)

    def save(self, name: str) -> Path:
        """Write it as an animated WebP that begins again for ever."""
        FOLDER.mkdir(exist_ok=True)
        path = path_of(name)
        first, *rest = self.pictures
        first.save(
            path,
            save_all=True,
            append_images=rest,
            duration=self.milliseconds,
            loop=0,
            lossless=self.is_exact,
            quality=100 if self.is_exact else _QUALITY,
            method=6,
        )
        return path


def path_of(name: str) -> Path:
    """Where a moving picture lies."""
    return FOLDER / f"{name}.webp"


def sheet(width: int, height: int) -> Image.Image:
    """Empty paper."""
    return Image.new("RGB", (width, height), PAPER)


def write(picture: Image.Image, words: str, at: tuple[float, float], *, anchor: str = "mm") -> None:
    """Letters about a point, or from it on where the anchor is "lm"."""
    font = ImageFont.load_default(_LETTERS_PX)
    ImageDraw.Draw(picture).text(at, words, INK, font, anchor=anchor)


def on_paper(cel: NDArray[np.uint8] | NDArray[np.uint16]) -> Image.Image:
    """A picture of 8 bits with or without alpha, (H, W, 3 or 4), laid on the paper."""
    if cel.shape[2] == 3:
        return Image.fromarray(np.asarray(cel, np.uint8))
    over = Image.fromarray(np.asarray(cel, np.uint8), "RGBA")
    paper = Image.new("RGBA", over.size, (*PAPER, 255))
    return Image.alpha_composite(paper, over).convert("RGB")


def scaled(picture: Image.Image, width: int) -> Image.Image:
    """At another width, its proportions kept."""
    height = round(width * picture.height / picture.width)
    return picture.resize((width, height), Image.Resampling.LANCZOS)
