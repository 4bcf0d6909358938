"""Tiny Lottie animations."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_animation(path: Path, *, end: int = 40, distance: float = 60.0) -> None:
    """A red square of 20 px that slides to the right over a canvas of 100 px at 48 fps."""
    slide = {
        "a": 1,
        "k": [
            {"t": 0, "s": [20, 50], "i": {"x": [1], "y": [1]}, "o": {"x": [0], "y": [0]}},
            {"t": end, "s": [20 + distance, 50]},
        ],
    }
    transform = {
        "ty": "tr",
        "p": {"a": 0, "k": [0, 0]},
        "a": {"a": 0, "k": [0, 0]},
        "s": {"a": 0, "k": [100, 100]},
        "r": {"a": 0, "k": 0},
        "o": {"a": 0, "k": 100},
    }
    square = {
        "ty": "rc",
        "p": {"a": 0, "k": [0, 0]},
        "s": {"a": 0, "k": [20, 20]},
        "r": {"a": 0, "k": 0},
    }
    fill = {"ty": "fl", "c": {"a": 0, "k": [1, 0, 0, 1]}, "o": {"a": 0, "k": 50}}
    layer = {
        "ty": 4,
        "ip": 0,
        "op": end,
        "st": 0,
        "ks": {key: transform[key] for key in "asro"} | {"p": slide},
        "shapes": [{"ty": "gr", "it": [square, fill, transform]}],
    }
    canvas = {"v": "5.5.0", "fr": 48, "ip": 0, "op": end, "w": 100, "h": 100}
    path.write_text(json.dumps(canvas | {"layers": [layer]}), encoding="utf-8")
