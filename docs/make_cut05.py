"""Makes the material of docs/from-sheet-to-movie.md: three cels, and the sheet that times them.

python -m docs.make_cut05 [FOLDER] [--width PIXELS]

Keys of the sample shot as cel A, a butterfly as cel B, a background, and cut05.xdts as OpenToonz
and Clip Studio write it. The sheet is written here by hand, not by the program that reads it.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from inbetweener.imaging.traits import PngTraits
from inbetweener.imaging.writing import encode_png
from inbetweener.paths import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

WIDTH_PX = 640
_DRAWN_PX = 1280, 720  # what all is drawn at, before it is made smaller
_FOX = ("A0001.png", "A0005.png", "A0009.png", "A0013.png", "A0017.png")
_BUTTERFLY = ((880, 230, 1.0), (960, 165, 0.75), (1050, 195, 0.95))  # x, y, how open its wings are
_INK, _WING, _SPOT = (70, 40, 70, 255), (240, 190, 70, 255), (250, 235, 190, 255)
_DURATION = 24
_TICK, _EMPTY = "SYMBOL_TICK_1", "SYMBOL_NULL_CELL"
_COLUMNS: dict[str, dict[int, str]] = {
    "BG": {0: "1"},
    "A": {
        0: "1",
        4: "2",
        8: "3",
        12: "4",
        16: "5",
        **dict.fromkeys((2, 6, 10, 14), _TICK),
    },
    "B": {
        0: _EMPTY,
        4: "1",
        12: "2",
        20: "3",
        22: _EMPTY,
        **dict.fromkeys((6, 8, 10, 14, 16, 18), _TICK),
    },
}


def main() -> None:
    """Make it where it is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("swing"))
    parser.add_argument("--width", type=int, default=WIDTH_PX)
    asked = parser.parse_args()
    make(asked.folder, asked.width)


def make(folder: Path, width: int = WIDTH_PX) -> None:
    """Write the cels and the sheet.

    Args:
        folder: where to; files of the same names are replaced.
        width: of the pictures, in pixels.
    """
    for number, name in enumerate(_FOX, 1):
        file = str(resource("sample") / name)
        bgra = np.asarray(cv2.imread(file, cv2.IMREAD_UNCHANGED), np.uint8)
        rgba = np.ascontiguousarray(bgra[..., (2, 1, 0, 3)])
        _write(folder / "cel_A" / f"A_{number:04}.png", rgba, width)
    for number, (x, y, openness) in enumerate(_BUTTERFLY, 1):
        _write(folder / "B" / f"B_{number:04}.png", _butterfly((x, y), openness), width)
    _write(folder / "BG" / "BG_0001.png", _background(), width)
    (folder / "cut05.xdts").write_text(_sheet(), encoding="utf-8", newline="\n")


def _sheet() -> str:
    """The first line, and the changes of each column."""
    tracks = [
        {
            "trackNo": number,
            "frames": [
                {"frame": frame, "data": [{"id": 0, "values": [text]}]}
                for frame, text in sorted(entries.items())
            ],
        }
        for number, entries in enumerate(_COLUMNS.values())
    ]
    table: dict[str, Any] = {
        "name": "cut05",
        "duration": _DURATION,
        "timeTableHeaders": [{"fieldId": 0, "names": list(_COLUMNS)}],
        "fields": [{"fieldId": 0, "tracks": tracks}],
    }
    content = {"header": {"cut": "5", "scene": "1"}, "timeTables": [table], "version": 5}
    return f"exchangeDigitalTimeSheet Save Data\n{json.dumps(content, indent=1)}\n"


def _write(path: Path, rgba: NDArray[np.uint8], width: int) -> None:
    """A picture made smaller; its colours under alpha 0 have no weight in that."""
    height = round(width * rgba.shape[0] / rgba.shape[1])
    weighed = rgba.astype(np.float32)
    weighed[..., :3] *= weighed[..., 3:] / 255
    small = np.asarray(
        cv2.resize(weighed, (width, height), interpolation=cv2.INTER_AREA), np.float32
    )
    small[..., :3] /= np.maximum(small[..., 3:], 1) / 255
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.clip(np.round(small), 0, 255).astype(np.uint8)
    path.write_bytes(encode_png(pixels, PngTraits(has_alpha=True)))


def _blank() -> NDArray[np.uint8]:
    width, height = _DRAWN_PX
    return np.zeros((height, width, 4), np.uint8)


def _butterfly(at: tuple[int, int], openness: float) -> NDArray[np.uint8]:
    """(H, W, 4): two pairs of wings on a body."""
    pixels, (x, y) = _blank(), at
    for side in (-1, 1):
        for size, tilt, drop in (((62, 40), -32, -26), ((44, 30), 28, 24)):
            axes = (max(8, round(size[0] * openness)), size[1])
            place = (x + round(side * axes[0] * 0.8), y + drop)
            _ellipse(pixels, place, axes, side * tilt, _WING)
            spot = (max(3, axes[0] // 3), axes[1] // 3)
            cv2.ellipse(pixels, place, spot, side * tilt, 0, 360, _SPOT, -1)
    cv2.line(pixels, (x, y - 46), (x, y + 44), _INK, 13)
    for side in (-1, 1):
        cv2.line(pixels, (x, y - 46), (x + side * 18, y - 76), _INK, 4)
    return pixels


def _ellipse(
    pixels: NDArray[np.uint8],
    place: tuple[int, int],
    axes: tuple[int, int],
    tilt: float,
    colour: Sequence[int],
) -> None:
    cv2.ellipse(pixels, place, axes, tilt, 0, 360, colour, -1)
    cv2.ellipse(pixels, place, axes, tilt, 0, 360, _INK, 5)


def _background() -> NDArray[np.uint8]:
    """(H, W, 4): a sky, hills and a meadow; nothing is clear."""
    width, height = _DRAWN_PX
    pixels = np.full((height, width, 4), 255, np.uint8)
    sky = np.linspace((150, 200, 235), (250, 235, 205), height)
    pixels[..., :3] = np.repeat(sky[:, None], width, axis=1).astype(np.uint8)
    x, rows = np.arange(width), np.arange(height)[:, None]
    chains = (
        (430 + 60 * np.sin(x / 170) + 25 * np.sin(x / 61), (150, 170, 200)),
        (520 + 45 * np.sin(x / 120 + 2), (125, 155, 165)),
        (620 + 18 * np.sin(x / 240), (120, 170, 90)),
    )
    for ridge, colour in chains:
        pixels[..., :3][rows > ridge] = colour
    return pixels


if __name__ == "__main__":
    main()
