"""What shows that a moving picture is not out of date."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image

from docs.clips.film import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from docs.clips.film import Film

_BLOCK_PX = 16
_WORDS = FOLDER / "words.json"


@dataclass(frozen=True, slots=True)
class Proof:
    """A part of one picture as the program draws it now.

    Attributes:
        index: of the picture, from 0; from the end where it is below.
        at: its upper left corner there, x and y.
        picture: what is to be seen there.
    """

    index: int
    at: tuple[int, int]
    picture: Image.Image

    def difference(self, path: Path) -> float:
        """How far the worst block of 16 x 16 pixels is, on the mean, from what is kept, of 255.

        What compression changes has no mean to speak of; what is drawn otherwise has.
        """
        with Image.open(path) as kept:
            kept.seek(self.index % getattr(kept, "n_frames", 1))
            box = (*self.at, self.at[0] + self.picture.width, self.at[1] + self.picture.height)
            then = np.asarray(kept.convert("RGB").crop(box), np.float32)
        apart = (then - np.asarray(self.picture, np.float32)).mean(axis=2)
        return float(np.abs(cv2.blur(apart, (_BLOCK_PX, _BLOCK_PX))).max())


@dataclass(frozen=True, slots=True)
class Clip:
    """A moving picture of the manual.

    Attributes:
        draw: makes it anew.
        words: the program's own words that are written on it.
        proofs: some of what is seen on it, drawn quickly.
    """

    draw: Callable[[], Film]
    words: Callable[[], Sequence[str]]
    proofs: Callable[[], Sequence[Proof]]


def keep_words(name: str, words: Sequence[str]) -> None:
    """Note what is written on a moving picture."""
    known = kept_words() | {name: list(words)}
    text = json.dumps(known, indent=1, ensure_ascii=False, sort_keys=True)
    _WORDS.write_text(text + "\n", encoding="utf-8")


def kept_words() -> dict[str, list[str]]:
    """What is written on each, by its name."""
    known: dict[str, list[str]] = (
        json.loads(_WORDS.read_text(encoding="utf-8")) if _WORDS.exists() else {}
    )
    return known
