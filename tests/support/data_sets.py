"""Small data sets in every layout, on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def drawing(value: int, size: tuple[int, int] = (32, 24), channels: int = 3) -> NDArray[np.uint8]:
    """A picture that is told by its red, (H, W, channels) RGB or RGBA, clear in its left half."""
    picture = np.full((size[1], size[0], channels), 255, np.uint8)
    picture[..., :3] = (value, 100, 50)
    picture[:, : size[0] // 2, 3:] = 0
    return picture


def save(path: Path, picture: NDArray[np.uint8]) -> None:
    """Write a picture, RGB or RGBA, by its suffix."""
    path.parent.mkdir(parents=True, exist_ok=True)
    swap = cv2.COLOR_RGBA2BGRA if picture.shape[2] == 4 else cv2.COLOR_RGB2BGR
    assert cv2.imwrite(str(path), cv2.cvtColor(picture, swap))


def write_atd12k(folder: Path) -> Path:
    """Three triplets for training, one for testing."""
    names = ("Disney_v4_0_000024_s2", "Disney_v4_0_000100_s1", "Japan_v2_1_000010_s3")
    for number, name in enumerate(names):
        for order in (1, 2, 3):
            place = folder / "train_10k" / name / f"frame{order}.jpg"
            save(place, drawing(10 * number + order))
    for order in (1, 2, 3):
        place = folder / "test_2k_540p" / "Disney_v4_9_000001_s1" / f"frame{order}.png"
        save(place, drawing(100 + order))
    return folder


def write_vimeo90k(folder: Path, count: int = 3) -> Path:
    """Two sequences for training, one for testing, and one that the lists name in vain."""
    for number, name in enumerate(("00001/0001", "00001/0002", "00002/0001")):
        for order in range(1, count + 1):
            place = folder / "sequences" / name / f"im{order}.png"
            save(place, drawing(20 * number + order))
    kind = "tri" if count == 3 else "sep"
    train = folder / f"{kind}_trainlist.txt"
    train.write_text("00001/0001\n00001/0002\n00009/0001\n", encoding="utf-8")
    (folder / f"{kind}_testlist.txt").write_text("00002/0001\n\n", encoding="utf-8")
    return folder


def write_frames(folder: Path, scenes: int = 4, count: int = 5, channels: int = 3) -> Path:
    """Scenes of plain frames; the red of a frame is 20 times its scene and its number."""
    for scene in range(scenes):
        for number in range(1, count + 1):
            picture = drawing(20 * scene + number, channels=channels)
            save(folder / f"scene{scene}" / f"A{number}.png", picture)
    return folder
