"""The hues of coloured lines: trace lines are told from black ones, and from each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

# How colourful ink is that is not black, and how far apart two of its hues are, in degrees.
_COLOURFUL = 0.4
_HUE_STEP = 10
_HUES_APART = 40
_LEAST_HUE_SHARE, _LEAST_HUE_PX = 0.004, 4
_LEAST_INK = 0.3


def common_hues(
    pictures: Sequence[NDArray[np.float32]],
    inks: Sequence[NDArray[np.float32]],
    paper: NDArray[np.float32],
) -> tuple[float, ...]:
    """The hues of coloured lines, in degrees: peaks of how often each is found.

    Args:
        pictures: (H, W, 4) float32, premultiplied.
        inks: (H, W) how much of each is ink.
        paper: (4,) its colour, premultiplied; all 0 on a cel.
    """
    found = np.zeros(360 // _HUE_STEP, np.float64)
    inked = 0
    for colours, ink in zip(pictures, inks, strict=True):
        is_inked = ink >= _LEAST_INK
        hue, is_colourful = hues_of(colours[is_inked], paper)
        places = (hue[is_colourful] / _HUE_STEP).astype(np.intp) % len(found)
        found += np.bincount(places, minlength=len(found))
        inked += int(is_inked.sum())
    return tuple(_peaks(found, _LEAST_HUE_SHARE * inked))


def _peaks(found: NDArray[np.float64], least: float) -> list[float]:
    """The hues that are found most, each apart from those before it."""
    smooth = found + (np.roll(found, 1) + np.roll(found, -1)) / 2
    peaks: list[float] = []
    for place in np.argsort(-smooth):
        hue = (place + 0.5) * _HUE_STEP
        is_apart = all(abs((hue - peak + 180) % 360 - 180) >= _HUES_APART for peak in peaks)
        is_peak = smooth[place] >= max(smooth[place - 1], smooth[(place + 1) % len(smooth)])
        if is_apart and is_peak and smooth[place] >= max(least, _LEAST_HUE_PX):
            peaks.append(hue)
    return peaks


def hues_of(
    colours: NDArray[np.float32], paper: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """(N,) the hue of each pixel's ink in degrees, and whether it has one.

    Args:
        colours: (N, 4) float32, premultiplied.
        paper: (4,) its colour, likewise; all 0 on a cel.
    """
    if paper[3] > 0:
        missing = np.clip(paper[:3] - colours[:, :3], 0, 1)
    else:
        missing = np.clip(1 - colours[:, :3] / np.maximum(colours[:, 3:], np.float32(1e-3)), 0, 1)
    most, least = missing.max(axis=1), missing.min(axis=1)
    light = 1 - missing / np.maximum(most, np.float32(1e-3))[:, None]
    hue = cv2.cvtColor(light[None].astype(np.float32), cv2.COLOR_RGB2HSV)[0, :, 0]
    return hue, most - least > _COLOURFUL * most
