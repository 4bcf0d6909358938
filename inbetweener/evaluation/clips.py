"""Reading a benchmark set: clips of real animation, and which frames are keys and truth.

A set is a folder with `manifest.json` and, for each clip, `CLIP/frames/0000.png` and so on (8-bit
grey, RGB or RGBA):

    {"clips": [{"clip": "walk", "category": "line art",
                "tests": [{"i0": 0, "i1": 4, "targets": [1, 2, 3]}]}]}

Frames i0 and i1 are the keys; a target i is the true inbetween at t = (i - i0) / (i1 - i0). A
triplet is a test with one target, so triplets of films need no other format.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import numpy as np

from inbetweener.errors import InbetweenerError
from inbetweener.imaging.alpha import with_bit_depth
from inbetweener.imaging.decoding import decode_with_opencv, rgb_from_grey
from inbetweener.imaging.files import read_drawing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inbetweener.core.interpolator import Image


class BenchmarkError(InbetweenerError):
    """A benchmark set or a file of results cannot be used."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A short piece of animation.

    Attributes:
        name: the name of its folder in the set.
        category: what kind of drawing it is ("line art").
        folder: where its frames are.
    """

    name: str
    category: str
    folder: Path

    def path(self, index: int) -> Path:
        """The file of a frame."""
        return self.folder / f"{index:04d}.png"

    def frame(self, index: int) -> Image:
        """Read a frame.

        Returns:
            (H, W, 3 or 4) uint8, RGB or RGBA with straight alpha.

        Raises:
            BenchmarkError: the file is no picture.
            DrawingError: the file is gone or may not be read.
        """
        path = self.path(index)
        pixels = decode_with_opencv(read_drawing(path))
        if pixels is None:
            raise BenchmarkError(f"{path} is damaged, or no picture.")
        return with_bit_depth(rgb_from_grey(pixels) if pixels.ndim == 2 else pixels, np.uint8)


@dataclass(frozen=True, slots=True)
class Trial:
    """A test of a manifest: two keys, and the frames that are to be drawn between them.

    Attributes:
        clip: where the frames are from.
        key_a: index of the left key.
        key_b: index of the right key, above `key_a`.
        targets: indices of the true inbetweens, rising.
    """

    clip: Clip
    key_a: int
    key_b: int
    targets: tuple[int, ...]

    @property
    def name(self) -> str:
        """Tells it apart from the other tests of the set."""
        return f"{self.clip.name} {self.key_a}-{self.key_b}"

    @property
    def gap(self) -> str:
        """The size of the gap: "gap4" has its keys four frames apart."""
        return f"gap{self.key_b - self.key_a}"

    @property
    def times(self) -> tuple[float, ...]:
        """Of the targets, in (0, 1), if the animation moved evenly."""
        span = self.key_b - self.key_a
        return tuple((target - self.key_a) / span for target in self.targets)

    def frames(self) -> list[Image]:
        """Key A, the true inbetweens and key B.

        Raises:
            BenchmarkError: a file is no picture, or the pictures differ in size or channels.
            DrawingError: a file is gone or may not be read.
        """
        indices = (self.key_a, *self.targets, self.key_b)
        images = [self.clip.frame(index) for index in indices]
        if len({image.shape for image in images}) > 1:
            raise BenchmarkError(f"The frames of {self.name} differ in size or channels.")
        return images


@dataclass(frozen=True, slots=True)
class BenchmarkSet:
    """All tests of a set, in the order of its manifest."""

    name: str
    trials: tuple[Trial, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which tests of a set are run.

    Attributes:
        only: a part of the category's name; empty for all categories.
        every: each so many-th test, beginning with the first.
        limit: at most so many, spread evenly over what is left; 0 for all.
    """

    only: str = ""
    every: int = 1
    limit: int = 0

    def of(self, trials: Sequence[Trial]) -> tuple[Trial, ...]:
        """The chosen tests, in order."""
        chosen = [trial for trial in trials if self.only in trial.clip.category][:: self.every]
        if not 0 < self.limit < len(chosen):
            return tuple(chosen)
        places = np.linspace(0, len(chosen) - 1, self.limit).round().astype(int)
        return tuple(chosen[place] for place in places)


def read_set(folder: Path) -> BenchmarkSet:
    """Read a set's manifest and see that all the frames it names are there.

    Raises:
        BenchmarkError: there is no manifest, it is broken, or frames are missing.
    """
    path = folder / "manifest.json"
    trials = tuple(_trials(_manifest(path), folder, path))
    if not trials:
        raise BenchmarkError(f"{path} names no tests.")
    missing = [
        trial.clip.path(index)
        for trial in trials
        for index in (trial.key_a, *trial.targets, trial.key_b)
        if not trial.clip.path(index).is_file()
    ]
    if missing:
        raise BenchmarkError(f"{len(set(missing))} frames are missing, {missing[0]} for one.")
    return BenchmarkSet(folder.resolve().name, trials)


def _manifest(path: Path) -> Any:  # noqa: ANN401 - whatever the file holds
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise BenchmarkError(f"There is no {path}; a benchmark set has one.") from error
    except (OSError, ValueError) as error:
        raise BenchmarkError(f"{path} cannot be read: {error}.") from error


def _trials(manifest: Any, folder: Path, path: Path) -> Iterator[Trial]:  # noqa: ANN401
    try:
        for entry in manifest["clips"]:
            name, category = _text(entry, "clip"), _text(entry, "category")
            _check_inside(name)
            clip = Clip(name, category, folder / name / "frames")
            for test in entry["tests"]:
                yield _trial(clip, test)
    except (KeyError, TypeError, ValueError) as error:
        reason = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        raise BenchmarkError(f"{path} is no manifest of a benchmark set: {reason}.") from error


def _text(entry: Any, name: str) -> str:  # noqa: ANN401 - any JSON value
    value = entry[name]
    if not isinstance(value, str):
        raise TypeError(f"{name} is {value!r}, not text")
    return value


def _check_inside(name: str) -> None:
    """A set reaches nothing outside its folder."""
    if PurePosixPath(name).is_absolute() or not name or ".." in PurePosixPath(name).parts:
        raise ValueError(f"{name!r} is no folder of the set")


def _trial(clip: Clip, test: Any) -> Trial:  # noqa: ANN401 - any JSON value
    indices = (test["i0"], *test["targets"], test["i1"])
    if not all(type(index) is int and index >= 0 for index in indices):
        raise ValueError(f"a test of {clip.name} has frames {indices}, not whole numbers from 0")
    if len(indices) < 3 or any(before >= after for before, after in pairwise(indices)):
        raise ValueError(f"a test of {clip.name} has frames {indices}, which do not rise")
    return Trial(clip, indices[0], indices[-1], indices[1:-1])
