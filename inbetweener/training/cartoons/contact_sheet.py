"""A page of samples for a person to look at: are these cartoons, and is their motion right?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from inbetweener.training.batch import Batch

COLUMNS = ("key A", "truth at t", "key B", "crossfade", "flow A to B", "flow A to t", "hidden in B")

_GAP = 4
_HEADING = 22


def draw_sheet(batch: Batch, *, side_by_side: int = 2) -> NDArray[np.uint8]:
    """Lay samples out in rows of the seven `COLUMNS`, transparency shown as checks.

    Args:
        batch: on any device.
        side_by_side: how many samples a row.

    Returns:
        (H, W, 3) uint8 RGB.
    """
    strips = [_strip(batch, sample) for sample in range(len(batch.t))]
    while len(strips) % side_by_side:
        strips.append(np.full_like(strips[0], 255))
    rows = [
        np.hstack([_with_gap(strip) for strip in strips[first : first + side_by_side]])
        for first in range(0, len(strips), side_by_side)
    ]
    return np.vstack([_heading(batch.key_a.shape[-1], side_by_side), *rows])


def _strip(batch: Batch, sample: int) -> NDArray[np.uint8]:
    """One sample's seven pictures side by side."""
    key_a, truth, key_b = (
        _on_checks(picture[sample]) for picture in (batch.key_a, batch.truth, batch.key_b)
    )
    t = float(batch.t[sample])
    crossfade = np.round(key_a * (1 - t) + key_b * t).astype(np.uint8)
    flows = batch.flows
    hidden = 1 - flows.seen_a_in_b[sample, 0].cpu().numpy()
    shade = np.round(255 - hidden * 200).astype(np.uint8)
    pictures = [
        _labelled(key_a, f"t {t:.2f}"),
        truth,
        key_b,
        crossfade,
        colour_flow(flows.a_to_b[sample]),
        colour_flow(flows.a_to_t[sample]),
        np.repeat(shade[..., None], 3, axis=-1),
    ]
    return np.hstack([_with_gap(picture) for picture in pictures])


def colour_flow(flow: Tensor) -> NDArray[np.uint8]:
    """Flow on the colour wheel: hue is direction, saturation length; white stays where it is.

    Args:
        flow: (2, H, W), in pixels.

    Returns:
        (H, W, 3) uint8 RGB, fully saturated at a quarter of the width.
    """
    x, y = flow.cpu().numpy().astype(np.float32)
    length, angle = cv2.cartToPolar(x, y, angleInDegrees=True)
    strength = np.sqrt(np.clip(length / (x.shape[1] / 4), 0, 1))
    wheel = np.dstack([angle / 2 % 180, 255 * strength, np.full_like(x, 255)])
    return np.asarray(cv2.cvtColor(wheel.astype(np.uint8), cv2.COLOR_HSV2RGB), np.uint8)


def _on_checks(picture: Tensor) -> NDArray[np.uint8]:
    """A premultiplied picture, (4, H, W), on grey checks, as (H, W, 3) uint8."""
    pixels = picture.permute(1, 2, 0).cpu().numpy()
    squares = np.indices(pixels.shape[:2]).astype(np.int64) // 8
    checks = 0.72 + 0.14 * (squares.sum(axis=0) % 2)[..., None]
    shown = pixels[..., :3] + (1 - pixels[..., 3:]) * checks
    return np.asarray(np.round(shown.clip(0, 1) * 255), np.uint8)


def _with_gap(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    padding = ((0, _GAP), (0, _GAP), (0, 0))
    return np.pad(picture, padding, constant_values=255)


def _labelled(picture: NDArray[np.uint8], text: str) -> NDArray[np.uint8]:
    """Small text in the corner, readable on any ground."""
    marked, at = picture.copy(), (3, picture.shape[0] - 4)
    marked[-14:, :44] = 255
    cv2.putText(marked, text, at, cv2.FONT_HERSHEY_PLAIN, 0.7, (0, 0, 0), 1, cv2.LINE_AA)
    return marked


def _heading(width: int, side_by_side: int) -> NDArray[np.uint8]:
    """The columns' names."""
    cells = []
    for name in COLUMNS * side_by_side:
        cell = np.full((_HEADING, width, 3), 255, np.uint8)
        cv2.putText(cell, name, (2, 15), cv2.FONT_HERSHEY_PLAIN, 0.9, (0, 0, 0), 1, cv2.LINE_AA)
        cells.append(np.pad(cell, ((0, 0), (0, _GAP), (0, 0)), constant_values=255))
    row = [np.hstack(cells[k : k + len(COLUMNS)]) for k in range(0, len(cells), len(COLUMNS))]
    return np.hstack(
        [np.pad(part, ((0, 0), (0, _GAP), (0, 0)), constant_values=255) for part in row]
    )
