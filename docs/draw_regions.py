"""Draws the picture of docs/regions.md: a leak in the sample shot, its overlay, and closed.

python -m docs.draw_regions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtGui import QImage

from inbetweener.core.cancel import CancelToken
from inbetweener.core.motion import TellsMotion
from inbetweener.imaging.alpha import display_rgba8
from inbetweener.imaging.closed_regions import ClosedRegions
from inbetweener.imaging.gap_closing import close_gaps
from inbetweener.imaging.leak_map import leak_map
from inbetweener.imaging.leaks import find_leaks
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.walls import walls_of
from inbetweener.inference.catalogue import Catalogue
from inbetweener.paths import project_root, resource
from inbetweener.rendering.regions import KeyRegions
from inbetweener.ui.canvas.leak_layer import leaks_layer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inbetweener.imaging.leaks import Leak
    from inbetweener.imaging.picture import Pixels

_KEYS = ("A0013.png", "A0017.png")
_T = 0.75
_CLOSED_PX = 8
_ROWS, _COLUMNS = slice(400, 570), slice(690, 900)
_TIMES = 3
_GAP_PX = 14
_PAINT = np.array((86, 180, 233), np.float32)
_DIM = 0.55


def main() -> None:
    """Draw it."""
    keys = [_line_art(name) for name in _KEYS]
    token = CancelToken()
    gap = Catalogue().open("dis-splat", "cpu").prepare(keys[0], keys[1], (), token)
    if not isinstance(gap, TellsMotion):
        raise SystemExit("dis-splat tells no motion any more")
    drawn = gap.at(_T, token).image
    expected = KeyRegions.of(keys, gap.motion()).expected(_T)
    own = ClosedRegions.between(walls_of(drawn))
    leaks = find_leaks(own, expected)
    closed = close_gaps(drawn, own, expected, leaks, _CLOSED_PX)
    if not closed.gaps:
        raise SystemExit("nothing leaks in the sample shot any more")
    x, y = _inside(_shown(leaks))
    overlay = _bytes_of(leaks_layer(leak_map(leaks, (), own.shape)))
    parts = [_poured(drawn, x, y), _laid_over(drawn, overlay), _poured(closed.pixels, x, y)]
    path = project_root() / "docs" / "images" / "regions.png"
    cv2.imwrite(str(path), cv2.cvtColor(_side_by_side(parts), cv2.COLOR_RGB2BGR))


def _line_art(name: str) -> NDArray[np.uint8]:
    """(H, W, 3) the lines of a key of the sample shot, black on white."""
    walls = walls_of(read_picture((resource("sample") / name).read_bytes()).pixels)
    return np.repeat((255 - walls.ink)[..., None], 3, axis=2)


def _shown(leaks: Sequence[Leak]) -> Leak:
    """The largest leak that the picture shows."""
    middles = [_inside(leak) for leak in leaks]
    seen = [
        leak
        for leak, (x, y) in zip(leaks, middles, strict=True)
        if y in range(_ROWS.start, _ROWS.stop) and x in range(_COLUMNS.start, _COLUMNS.stop)
    ]
    return max(seen, key=lambda leak: int(leak.mask.sum()))


def _inside(leak: Leak) -> tuple[int, int]:
    """Where one would pour paint: as far from the border as may be."""
    depth = cv2.distanceTransform(leak.mask.astype(np.uint8), cv2.DIST_L2, 5)
    row, column = np.unravel_index(int(depth.argmax()), depth.shape)
    return int(column) + leak.window.left, int(row) + leak.window.top


def _poured(picture: Pixels, x: int, y: int) -> NDArray[np.uint8]:
    """(H, W, 3) the drawing with paint poured into it."""
    paper = _on_paper(picture)
    regions = ClosedRegions.between(walls_of(picture))
    filled = regions.labels == regions.labels[y, x]
    paper[filled] = (0.4 * paper[filled] + 0.6 * _PAINT).astype(np.uint8)
    return paper


def _laid_over(picture: Pixels, layer: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(H, W, 3) the drawing, dimmed, under a premultiplied layer."""
    dimmed = _on_paper(picture) * np.float32(_DIM)
    clear = 1 - layer[..., 3:] / np.float32(255)
    return (dimmed * clear + layer[..., :3]).astype(np.uint8)


def _on_paper(cel: Pixels) -> NDArray[np.uint8]:
    """(H, W, 3) over white."""
    shown = display_rgba8(cel)
    return shown[..., :3] + (255 - shown[..., 3:])


def _bytes_of(image: QImage) -> NDArray[np.uint8]:
    """(H, W, 4) RGBA, premultiplied."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    return rows[:, : 4 * plain.width()].reshape(plain.height(), plain.width(), 4).copy()


def _side_by_side(pictures: list[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    large = [
        np.kron(each[_ROWS, _COLUMNS], np.ones((_TIMES, _TIMES, 1), np.uint8)) for each in pictures
    ]
    gap = np.full((large[0].shape[0], _GAP_PX, 3), 255, np.uint8)
    return np.hstack([large[0], gap, large[1], gap, large[2]])


if __name__ == "__main__":
    main()
