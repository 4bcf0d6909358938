"""A tiny benchmark set for the tests of this room."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

if TYPE_CHECKING:
    from pathlib import Path

_SIZE = 48


def _opaque(center_x: int) -> Any:
    picture = np.full((_SIZE, _SIZE, 3), 255, np.uint8)
    cv2.circle(picture, (center_x, 24), 9, (30, 40, 220), -1)
    cv2.circle(picture, (center_x, 24), 9, (0, 0, 0), 2)
    return picture


def _cel(center_x: int) -> Any:
    alpha = np.zeros((_SIZE, _SIZE), np.uint8)
    cv2.circle(alpha, (center_x, 24), 9, 255, -1)
    return np.dstack([_opaque(center_x), alpha])


def _write_clip(folder: Path, frames: list[Any]) -> None:
    folder.mkdir(parents=True)
    for index, frame in enumerate(frames):
        cv2.imwrite(str(folder / f"{index:04d}.png"), frame)


@pytest.fixture
def tiny_set(tmp_path: Path) -> Path:
    """A disc that goes right at an even pace, on paper (gap4), on a cel and as a triplet."""
    folder = tmp_path / "tiny"
    _write_clip(folder / "disc" / "frames", [_opaque(14 + 3 * i) for i in range(5)])
    _write_clip(folder / "cel" / "frames", [_cel(14 + 3 * i) for i in range(3)])
    tests = {"disc": [(0, [1, 2, 3], 4), (1, [2], 3)], "cel": [(0, [1], 2)]}
    category = {"disc": "flat colour", "cel": "cel with alpha"}
    clips = [
        {
            "clip": name,
            "category": category[name],
            "tests": [{"i0": a, "targets": targets, "i1": b} for a, targets, b in own],
        }
        for name, own in tests.items()
    ]
    (folder / "manifest.json").write_text(json.dumps({"clips": clips}), encoding="utf-8")
    return folder
