"""What every data set is, however it lies on disk: excerpts of a few drawings in a row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

import numpy as np

from inbetweener.datasets.errors import DataSetError
from inbetweener.imaging.alpha import with_bit_depth
from inbetweener.imaging.decoding import decode_with_opencv, rgb_from_grey
from inbetweener.imaging.files import read_drawing

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


class Part(StrEnum):
    """What an excerpt is for; a scene lies in one of them as a whole."""

    TRAIN = "train"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Drawings that follow one another in one scene, evenly, as far as is known.

    Attributes:
        name: tells it apart from the others of its set.
        scene: the same for all excerpts of a scene.
        part: what it is for.
        pictures: where its drawings are, 3 or more, in order: places that its shelf knows.
    """

    name: str
    scene: str
    part: Part
    pictures: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.pictures) < 3:
            raise ValueError(f"{self.name} has {len(self.pictures)} drawings, and needs 3")


class Shelf(Protocol):
    """Where the pictures of a data set are kept."""

    def picture(self, place: str) -> NDArray[np.uint8]:
        """A picture, (H, W, 3 or 4) uint8, RGB or RGBA with straight alpha.

        Raises:
            DataSetError: it is gone or damaged.
        """
        ...


@dataclass(frozen=True, slots=True)
class FolderShelf:
    """Pictures as files of a folder.

    Attributes:
        folder: places are relative to it, with slashes.
    """

    folder: Path

    def picture(self, place: str) -> NDArray[np.uint8]:
        """See `Shelf.picture`; PNG, JPEG and whatever else OpenCV reads.

        Raises:
            DataSetError: it is no picture.
            DrawingError: it is gone or may not be read.
        """
        path = self.folder / place
        pixels = decode_with_opencv(read_drawing(path))
        if pixels is None:
            raise DataSetError(f"{path} is damaged, or no picture.")
        colour = rgb_from_grey(pixels) if pixels.ndim == 2 else pixels
        return np.asarray(with_bit_depth(colour, np.uint8), np.uint8)


@dataclass(frozen=True, slots=True)
class DataSet:
    """Excerpts and the shelf that has their pictures.

    Attributes:
        name: of the folder or file.
        excerpts: at least one, in a fixed order.
        shelf: where their pictures are.
        has_parts: whether the set itself says what is for training and what for testing.
    """

    name: str
    excerpts: tuple[Excerpt, ...]
    shelf: Shelf
    has_parts: bool = True

    def __post_init__(self) -> None:
        if not self.excerpts:
            raise DataSetError(f"{self.name} holds no excerpt of three drawings or more.")

    def of_part(self, part: Part) -> tuple[Excerpt, ...]:
        """The excerpts of one part, in order; may be none."""
        return tuple(excerpt for excerpt in self.excerpts if excerpt.part is part)

    def frame(self, excerpt: Excerpt, order: int) -> NDArray[np.uint8]:
        """A drawing of an excerpt: see `Shelf.picture`."""
        return self.shelf.picture(excerpt.pictures[order])

    def frames(self, excerpt: Excerpt) -> list[NDArray[np.uint8]]:
        """All drawings of an excerpt, of one size and number of channels.

        Raises:
            DataSetError: they differ in either, or one cannot be read.
        """
        frames = [self.shelf.picture(place) for place in excerpt.pictures]
        if len({frame.shape for frame in frames}) > 1:
            raise DataSetError(f"The drawings of {excerpt.name} differ in size or channels.")
        return frames
