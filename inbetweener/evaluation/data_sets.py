"""Any data set as something to be judged by: benchmark sets, and every layout of `datasets`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inbetweener.datasets.dataset import DataSet, Excerpt, Part
from inbetweener.datasets.opening import Layout, open_data_set
from inbetweener.datasets.splitting import with_parts
from inbetweener.evaluation.clips import BenchmarkError, BenchmarkSet, Clip, Trial, read_set

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.core.interpolator import Image


@dataclass(frozen=True, slots=True)
class ExcerptClip(Clip):
    """An excerpt of a data set in the part of a clip; `folder` is only its place in messages.

    Attributes:
        data_set: that it is from.
        excerpt: its drawings are the frames.
    """

    data_set: DataSet = field(repr=False)
    excerpt: Excerpt = field(repr=False)

    def path(self, index: int) -> Path:
        """Where a frame is, for messages; it need be no file."""
        return self.folder / self.excerpt.pictures[index]

    def frame(self, index: int) -> Image:
        """Read a frame: see `Clip.frame`."""
        return self.data_set.frame(self.excerpt, index)


def open_set(
    path: Path, part: Part | str | None = Part.TEST, *, test_share: float = 0.1, seed: int = 0
) -> BenchmarkSet:
    """Open whatever models can be judged by.

    Args:
        path: a benchmark set with its `manifest.json`, or any data set that
            `datasets.open_data_set` knows. Of an excerpt the first drawing and the last are the
            keys, and all between them the truth.
        part: which excerpts of a data set are taken; None for all. A benchmark set has no parts.
        test_share: of the scenes of a data set that has no parts of its own.
        seed: of the lot by which its scenes are split; the same as in training.

    Raises:
        BenchmarkError: it holds no tests, or none of that part.
        DataSetError: it cannot be read.
    """
    if (path / "manifest.json").is_file():
        return read_set(path)
    found = with_parts(open_data_set(path, Layout.AUTO), test_share, seed)
    excerpts = found.excerpts if part is None else found.of_part(Part(part))
    if not excerpts:
        raise BenchmarkError(f"{path} holds no excerpts of the part {part}.")
    return BenchmarkSet(found.name, tuple(_trial(found, excerpt, path) for excerpt in excerpts))


def _trial(data_set: DataSet, excerpt: Excerpt, path: Path) -> Trial:
    clip = ExcerptClip(excerpt.name, data_set.name, path, data_set, excerpt)
    last = len(excerpt.pictures) - 1
    return Trial(clip, 0, last, tuple(range(1, last)))
