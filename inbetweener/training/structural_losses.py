"""Likeness of structure, SSIM at one scale and at several, to learn by and to follow.

As in `losses`, pictures are (B, C, H, W) and each function gives one number a sample, (B,).
"""

from __future__ import annotations

import math
from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

_WINDOW_PX: Final = 11
_SIGMA_PX: Final = 1.5
_MEAN_FLOOR: Final = 0.01**2
_VARIANCE_FLOOR: Final = 0.03**2
# Wang, Simoncelli and Bovik, "Multiscale Structural Similarity" (Asilomar 2003), table 1.
_SCALE_WEIGHTS: Final = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)
_LEAST: Final = 1e-4


def ssim(picture: Tensor, truth: Tensor) -> Tensor:
    """Structural similarity: Wang et al., IEEE TIP 2004; 1 for equal pictures, (B,).

    A Gaussian window of 11 x 11 pixels, or of the picture's shorter side where that is less.
    """
    means, structure = _likeness(picture, truth)
    return (means * structure).mean(dim=(1, 2, 3))


def ssim_loss(picture: Tensor, truth: Tensor) -> Tensor:
    """What is missing from 1."""
    return 1 - ssim(picture, truth)


def ms_ssim_loss(picture: Tensor, truth: Tensor) -> Tensor:
    """What multi-scale structural similarity lacks of 1.

    Pictures that are too small for five scales are compared at fewer, with their weights raised to
    a sum of 1.
    """
    weights = _SCALE_WEIGHTS[: _scales(min(picture.shape[-2:]))]
    log_likeness = torch.zeros(len(picture), device=picture.device)
    for scale, weight in enumerate(weights):
        means, structure = _likeness(picture, truth)
        whole = means * structure if scale == len(weights) - 1 else structure
        # A negative likeness has no root.
        at_scale = whole.mean(dim=(1, 2, 3)).clamp(min=_LEAST)
        log_likeness = log_likeness + weight / sum(weights) * at_scale.log()
        picture, truth = (functional.avg_pool2d(one, 2) for one in (picture, truth))
    return 1 - log_likeness.exp()


def _scales(side: int) -> int:
    fitting = int(math.log2(max(1.0, side / _WINDOW_PX))) + 1
    return min(len(_SCALE_WEIGHTS), fitting)


def _likeness(picture: Tensor, truth: Tensor) -> tuple[Tensor, Tensor]:
    """How alike the windows' means are, and how alike what varies in them; of each window."""
    window = min(_WINDOW_PX, *picture.shape[-2:])
    mean_x, mean_y = _windowed(picture, window), _windowed(truth, window)
    variance_x = _windowed(picture * picture, window) - mean_x * mean_x
    variance_y = _windowed(truth * truth, window) - mean_y * mean_y
    covariance = _windowed(picture * truth, window) - mean_x * mean_y
    means = (2 * mean_x * mean_y + _MEAN_FLOOR) / (mean_x**2 + mean_y**2 + _MEAN_FLOOR)
    structure = (2 * covariance + _VARIANCE_FLOOR) / (variance_x + variance_y + _VARIANCE_FLOOR)
    return means, structure


def _windowed(values: Tensor, window: int) -> Tensor:
    """The Gaussian mean around each pixel whose window lies inside."""
    channels = values.shape[1]
    place = torch.arange(window, dtype=values.dtype, device=values.device) - (window - 1) / 2
    weights = (-(place**2) / (2 * _SIGMA_PX**2)).exp()
    across = (weights / weights.sum()).expand(channels, 1, 1, -1)
    along_x = functional.conv2d(values, across, groups=channels)
    return functional.conv2d(along_x, across.transpose(2, 3), groups=channels)
