"""Light above white in frames of several layers: laid over one another as the layers are.

Laying a cel over others is linear in its colours, so what is above white can be laid by itself, in
the same places with the same alphas. Of a layer that multiplies, its shade dims what is below it;
one that adds or screens adds its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.core.drawing import CanvasSize
from inbetweener.imaging.alpha import with_alpha, with_bit_depth
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.compositing import compose
from inbetweener.rendering.flat_runs import Lying, run_sheets, runs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.imaging.picture import Highlights, Picture, Pixels
    from inbetweener.imaging.sampling import Sampling

_DEEP = np.float32(65535)


def flat_highlights(
    layers: Sequence[Lying], pictures: Sequence[Picture], frame: Pixels, sampling: Sampling
) -> Highlights:
    """What a frame has above white.

    Args:
        layers: how they lie, from the bottom up.
        pictures: of the layers; one at least has something above white.
        frame: (H, W, 4) uint16, straight alpha: the layers up to white.
        sampling: how pictures are turned and scaled.

    Returns:
        (H, W, 3) float32, straight alpha.
    """
    brightest = max(
        float(each.highlights.max()) for each in pictures if each.highlights is not None
    )
    lights = [
        _as_pixels(each, layer, brightest) for each, layer in zip(pictures, layers, strict=True)
    ]
    lying = [replace(layer, blend=_BLENDS[layer.blend]) for layer in layers]
    height, width = frame.shape[:2]
    size = CanvasSize(width, height)
    sheets = [
        sheet
        for run in runs_of(lying)
        for sheet in run_sheets(
            lying[run.start : run.stop], lights[run.start : run.stop], size, sampling
        )
    ]
    laid = compose(sheets, width, height, np.uint16).astype(np.float32) / _DEEP
    light = laid[..., :3] * laid[..., 3:] * np.float32(brightest)
    alpha = frame[..., 3:] / np.float32(np.iinfo(frame.dtype).max)
    return np.divide(light, alpha, out=np.zeros_like(light), where=alpha > 0)


# How what is above white meets what is below it.
_BLENDS = {
    Blend.NORMAL: Blend.NORMAL,
    Blend.MULTIPLY: Blend.NORMAL,
    Blend.SCREEN: Blend.ADD,
    Blend.ADD: Blend.ADD,
}


def _as_pixels(picture: Picture, layer: Lying, brightest: float) -> Pixels:
    """What a picture has above white as colours of their own, the brightest as white.

    Of one that multiplies it is black that covers by as much as the picture dims.
    """
    base = with_alpha(with_bit_depth(picture.pixels, np.uint16))
    light = np.zeros_like(base)
    light[..., 3] = base[..., 3]
    if layer.blend is Blend.MULTIPLY:
        shade = 1 - base[..., :3].mean(axis=2) / _DEEP
        light[..., 3] = np.rint(base[..., 3] * shade).astype(np.uint16)
    elif picture.highlights is not None:
        light[..., :3] = np.rint(picture.highlights * (_DEEP / brightest)).astype(np.uint16)
    return light
