"""Draws the picture of docs/exact-colours.md: a part of the sample shot, as drawn and exact.

python -m docs.draw_exact_colours
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.api import open_interpolator
from inbetweener.imaging.exact_colours import in_exact_colours, paints_of
from inbetweener.imaging.new_colours import new_beside_paints
from inbetweener.imaging.reading import read_picture
from inbetweener.paths import project_root, resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

_KEYS = ("A0017.png", "A0025.png")
_ROWS, _COLUMNS = slice(372, 462), slice(488, 588)
_TIMES = 5
_GAP_PX = 16
_MARK = (255, 0, 200)


def main() -> None:
    """Draw it."""
    keys = [read_picture((resource("sample") / name).read_bytes()).pixels for name in _KEYS]
    (drawn,) = open_interpolator("dis-splat", device="cpu").inbetween(keys[0], keys[1], [0.5])
    paints = paints_of(keys)
    if paints is None:
        raise SystemExit("the sample shot is no flat art any more")
    found = new_beside_paints(drawn, paints)
    marked = _on_paper(drawn)
    marked[found.is_new] = _MARK
    parts = [_on_paper(drawn), marked, _on_paper(in_exact_colours(drawn, paints))]
    path = project_root() / "docs" / "images" / "exact-colours.png"
    cv2.imwrite(str(path), cv2.cvtColor(_side_by_side(parts), cv2.COLOR_RGB2BGR))


def _on_paper(cel: NDArray[np.uint8] | NDArray[np.uint16]) -> NDArray[np.uint8]:
    """(H, W, 3) over white."""
    opacity = cel[..., 3:] / np.float32(255)
    paper: NDArray[np.uint8] = np.rint(cel[..., :3] * opacity + 255 * (1 - opacity)).astype(
        np.uint8
    )
    return paper


def _side_by_side(pictures: list[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    large = [
        np.kron(each[_ROWS, _COLUMNS], np.ones((_TIMES, _TIMES, 1), np.uint8)) for each in pictures
    ]
    gap = np.full((large[0].shape[0], _GAP_PX, 3), 255, np.uint8)
    return np.hstack([large[0], gap, large[1], gap, large[2]])


if __name__ == "__main__":
    main()
