"""The figures that validation follows while a model learns; the benchmark's are in `evaluation`."""

from __future__ import annotations

import torch
from torch import Tensor

from inbetweener.training.losses import line_loss, over_ground
from inbetweener.training.structural_losses import ssim


def picture_figures(picture: Tensor, truth: Tensor) -> dict[str, Tensor]:
    """How good pictures are, laid over white as an artist sees them.

    Args:
        picture: (B, 4, H, W), premultiplied RGBA.
        truth: the same.

    Returns:
        (B,) each: "psnr" in dB, at most 100, over colour and alpha of those pixels that are not
        empty in both; and "line", a distance of soft line maps (see `losses.line_loss`).
    """
    picture = picture.clamp(0, 1)
    ground = torch.ones(1, 3, 1, 1, device=picture.device)
    over_white, true_over_white = over_ground(picture, ground), over_ground(truth, ground)
    return {
        "psnr": _psnr(picture, truth),
        "line": line_loss(over_white, true_over_white),
    }


def opaque_figures(picture: Tensor, truth: Tensor) -> dict[str, Tensor]:
    """How good pictures without alpha are.

    Args:
        picture: (B, 3, H, W), RGB in [0, 1].
        truth: the same.

    Returns:
        (B,) each: "psnr" in dB, at most 100; "ssim"; and "line" as in `picture_figures`.
    """
    squared = (picture - truth).square().mean(dim=(1, 2, 3))
    return {
        "psnr": -10 * squared.clamp(min=1e-10).log10(),
        "ssim": ssim(picture, truth),
        "line": line_loss(picture, truth),
    }


def end_point_error(flow: Tensor, truth: Tensor, weights: Tensor) -> Tensor:
    """Mean length of the flow's error, in pixels, (B,); NaN where nothing is weighed.

    Args:
        flow: (B, 2, H, W).
        truth: the same.
        weights: (B, 1, H, W), at least 0.
    """
    missed = (flow - truth).square().sum(dim=1, keepdim=True).sqrt()
    return (missed * weights).sum(dim=(1, 2, 3)) / weights.sum(dim=(1, 2, 3))


def _psnr(picture: Tensor, truth: Tensor) -> Tensor:
    painted = ((picture[:, 3:] > 0) | (truth[:, 3:] > 0)).to(picture.dtype)
    squared = ((picture - truth).square() * painted).sum(dim=(1, 2, 3))
    mean = squared / (4 * painted.sum(dim=(1, 2, 3))).clamp(min=1)
    return -10 * mean.clamp(min=1e-10).log10()
