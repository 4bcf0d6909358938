"""What became of the keys' lines in an inbetween, held against where the motion takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.imaging.lines import fates_of_lines, lines_of
from inbetweener.rendering.flow_field import FlowField
from inbetweener.rendering.motion_shelf import MOST_PIXELS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.motion import Motion, Steps


def line_fates(
    own: NDArray[np.uint8],
    key_a: NDArray[np.uint8],
    key_b: NDArray[np.uint8],
    motion: Motion,
    t: float,
) -> NDArray[np.uint8]:
    """Where the lines of an inbetween come from, and which are lost; about 0.2 s.

    Args:
        own: the inbetween, (H, W, 4) uint8, premultiplied, alpha last.
        key_a: the key before, of the same size.
        key_b: the key after.
        motion: of the gap.
        t: where the inbetween stands.

    Returns:
        (h, w) uint8 of `LineFate`, of at most `MOST_PIXELS`.
    """
    field = FlowField.at(motion, t, MOST_PIXELS)
    height, width = field.back.shape[:2]
    here, before, after = (
        lines_of(cv2.resize(each, (width, height), interpolation=cv2.INTER_AREA).astype(np.uint8))
        for each in (own, key_a, key_b)
    )
    scale = np.array([field.width / width, field.height / height], np.float32)
    return fates_of_lines(
        here, _carried(before, field.back / scale), _carried(after, field.ahead / scale)
    )


def _carried(lines: NDArray[np.bool_], steps: Steps) -> NDArray[np.bool_]:
    """The lines of a key where they are in the drawing, from which `steps` lead to the key."""
    height, width = lines.shape
    x = steps[..., 0] + np.arange(width, dtype=np.float32)
    y = steps[..., 1] + np.arange(height, dtype=np.float32)[:, None]
    return cv2.remap(lines.astype(np.uint8), x, y, cv2.INTER_NEAREST) > 0
