"""Short runs of frames in one compact file."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

_LOSSLESS = 101
"""OpenCV's word for WebP without loss; half the size of a PNG for flat colours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipBank:
    """Frames of N clips, compressed one by one; F in all.

    Attributes:
        packed: uint8, every frame's lossless WebP, one after another.
        ends: (F + 1,) int64: frame f is `packed[ends[f]:ends[f + 1]]`.
        clips: (N + 1,) int64: clip n has the frames from `clips[n]` up to `clips[n + 1]`, evenly
            spaced in time.
    """

    packed: NDArray[np.uint8]
    ends: NDArray[np.int64]
    clips: NDArray[np.int64]

    def frame(self, number: int) -> NDArray[np.uint8]:
        """A frame, (H, W, 4) uint8 RGBA, premultiplied.

        Raises:
            TrainingError: the frame cannot be read.
        """
        data = self.packed[self.ends[number] : self.ends[number + 1]]
        pixels = cv2.imdecode(data, cv2.IMREAD_UNCHANGED) if data.size else None
        if pixels is None or pixels.ndim != 3:
            raise TrainingError(f"Frame {number} of the bank of clips is damaged.")
        if pixels.shape[2] == 3:  # an opaque picture loses its alpha on the way
            return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGBA), np.uint8)
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA), np.uint8)


def pack_clips(clips: Sequence[Sequence[NDArray[np.uint8]]]) -> ClipBank:
    """A bank of clips, each a sequence of frames, (H, W, 4) uint8 RGBA, premultiplied."""
    data = [_encode(frame) for clip in clips for frame in clip]
    return ClipBank(
        packed=np.concatenate(data) if data else np.zeros(0, np.uint8),
        ends=np.cumsum([0, *(len(piece) for piece in data)], dtype=np.int64),
        clips=np.cumsum([0, *(len(clip) for clip in clips)], dtype=np.int64),
    )


def save_bank(bank: ClipBank, path: Path) -> None:
    """Write a bank as one .npz."""
    with path.open("wb") as file:
        np.savez(file, packed=bank.packed, ends=bank.ends, clips=bank.clips)


def load_bank(path: Path) -> ClipBank:
    """Read a bank.

    Raises:
        TrainingError: the file is missing or is not a bank of clips.
    """
    try:
        with np.load(path, allow_pickle=False) as file:
            return ClipBank(packed=file["packed"], ends=file["ends"], clips=file["clips"])
    except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile) as error:
        raise TrainingError(f"{path} could not be read as a bank of clips: {error}") from error


def _encode(frame: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """One frame, compressed without loss."""
    options = [cv2.IMWRITE_WEBP_QUALITY, _LOSSLESS]
    _, data = cv2.imencode(".webp", cv2.cvtColor(frame, cv2.COLOR_RGBA2BGRA), options)
    return np.asarray(data, np.uint8).reshape(-1)
