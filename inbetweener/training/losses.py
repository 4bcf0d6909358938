"""How far a drawn picture is from the truth, in several senses; each loss is a mean over pixels.

All take (B, C, H, W) pictures of float type and give one number for each of the batch, (B,), so
that the mean over a batch does not depend on how it is shared over processes.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from inbetweener.imaging.luma import LUMA_WEIGHTS

# About one step of an 8-bit picture: below this, a difference is none.
_SMALL = 1e-3
_LINE_CONTRAST = 3.0
_BINOMIAL = (1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16)


def over_ground(picture: Tensor, ground: Tensor) -> Tensor:
    """Lay a picture over a ground.

    Args:
        picture: (B, 4, H, W), RGBA, premultiplied.
        ground: (B, 3, 1 or H, 1 or W), opaque.

    Returns:
        (B, 3, H, W), opaque.
    """
    return picture[:, :3] + (1 - picture[:, 3:]) * ground


def luma(colours: Tensor) -> Tensor:
    """(B, 3, H, W) RGB to (B, 1, H, W) grey (BT.601)."""
    red, green, blue = (share * colours[:, i : i + 1] for i, share in enumerate(LUMA_WEIGHTS))
    return red + green + blue


def colour_loss(picture: Tensor, truth: Tensor) -> Tensor:
    """Charbonnier distance, sqrt(d^2 + e^2) - e: nearly |d|, smooth at 0 (Charbonnier, 1994)."""
    difference = picture - truth
    return ((difference.square() + _SMALL**2).sqrt() - _SMALL).mean(dim=(1, 2, 3))


def pyramid_loss(picture: Tensor, truth: Tensor, *, levels: int = 5) -> Tensor:
    """L1 distance of Laplacian pyramids: Niklaus and Liu, "Context-aware Synthesis", CVPR 2018.

    Coarser levels, which have fewer pixels, weigh twice as much each, so that a patch in the wrong
    place costs something before it overlaps with the right one.

    Args:
        picture: (B, C, H, W).
        truth: the same size.
        levels: at most; smaller pictures have fewer.
    """
    # Both pyramids are linear: the pyramid of the difference is all that is needed.
    rest, total = picture - truth, torch.zeros(len(picture), device=picture.device)
    weight = 1.0
    for _ in range(levels - 1):
        if min(rest.shape[-2:]) < 4:
            break
        coarse = blur(rest)[..., ::2, ::2]
        fine = functional.interpolate(
            coarse, size=rest.shape[-2:], mode="bilinear", align_corners=False
        )
        total = total + weight * (rest - fine).abs().mean(dim=(1, 2, 3))
        rest, weight = coarse, 2 * weight
    return total + weight * rest.abs().mean(dim=(1, 2, 3))


def census_loss(picture: Tensor, truth: Tensor, *, radius: int = 2) -> Tensor:
    """Soft ternary census: are neighbours lighter, alike or darker, as in the truth?

    It looks at shapes and not at shades: Meister et al., "UnFlow", AAAI 2018. Each pair of
    neighbours is counted once.

    Args:
        picture: (B, 3, H, W) RGB in [0, 1].
        truth: the same size.
        radius: of the window, in pixels.
    """
    grey, true_grey = luma(picture), luma(truth)
    total = torch.zeros(len(picture), device=picture.device)
    offsets = _half_window(radius)
    for dy, dx in offsets:
        signs, true_signs = _signs(grey, dy, dx), _signs(true_grey, dy, dx)
        squared = (signs - true_signs).square()
        total = total + (squared / (0.1 + squared)).mean(dim=(1, 2, 3))
    return total / len(offsets)


def line_loss(picture: Tensor, truth: Tensor) -> Tensor:
    """L1 distance of soft line maps, sharp and twice blurred.

    A differentiable stand-in for the chamfer distance of lines (Chen and Zwicker, "EISAI", ECCV
    2022). In the sharp maps a line beside its place costs twice what no line at all does; in the
    blurred ones it costs the less the nearer it is, and a missing line costs in full.

    Args:
        picture: (B, 3, H, W) RGB in [0, 1].
        truth: the same size.
    """
    rest = dark_lines(luma(picture)) - dark_lines(luma(truth))
    total = rest.abs().mean(dim=(1, 2, 3))
    for _ in range(2):
        if min(rest.shape[-2:]) < 4:
            break
        rest = blur(blur(rest))[..., ::2, ::2]
        total = total + 2 * rest.abs().mean(dim=(1, 2, 3))
    return total


def dark_lines(grey: Tensor) -> Tensor:
    """How dark thin lines are: (B, 1, H, W) from 0, on flat areas, to about 1.

    A difference of two blurs, of 1 and 2 pixels, is positive on what is darker than its
    surroundings; black lines of two pixels on white come to about 1.
    """
    narrow = blur(grey)
    wide = blur(blur(blur(narrow)))
    return _LINE_CONTRAST * functional.relu(wide - narrow)


def blur(values: Tensor) -> Tensor:
    """Binomial blur, of 1 pixel standard deviation, of each channel; edges are continued."""
    channels = values.shape[1]
    kernel = torch.tensor(_BINOMIAL, dtype=values.dtype, device=values.device)
    across = kernel.expand(channels, 1, 1, -1)
    padded = functional.pad(values, (2, 2, 2, 2), mode="replicate")
    along_x = functional.conv2d(padded, across, groups=channels)
    return functional.conv2d(along_x, across.transpose(2, 3), groups=channels)


def _half_window(radius: int) -> list[tuple[int, int]]:
    """Offsets (dy, dx) to one neighbour of each opposite two."""
    reach = range(-radius, radius + 1)
    return [(dy, dx) for dy in reach for dx in reach if (dy, dx) > (0, 0)]


def _signs(grey: Tensor, dy: int, dx: int) -> Tensor:
    """Soft sign of the step from each pixel to its neighbour; dy is not negative."""
    height, width = grey.shape[-2:]
    left, right = max(0, -dx), max(0, dx)
    here = grey[..., : height - dy, left : width - right]
    there = grey[..., dy:, left + dx : width - right + dx]
    step = there - here
    return step / (0.81 / 255 + step.square()).sqrt()
