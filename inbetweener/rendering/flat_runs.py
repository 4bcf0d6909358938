"""Layers that the camera sees alike are laid over one another first, and looked at once.

That is several times as fast as to turn or scale each of them, takes the memory of one, and leaves
no seam where two of them meet. What lies over one another in the usual way may be grouped so (what
covers what is associative); a layer that multiplies or adds needs all that is below it, so it can
only be grouped with the lowest ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import numpy as np

from inbetweener.imaging.blending import Blend
from inbetweener.imaging.compositing import Sheet, compose, deepest
from inbetweener.imaging.sampling import Sampling, looked_at, seen_through, whole_offset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.camera_moves import View
    from inbetweener.core.drawing import CanvasSize
    from inbetweener.imaging.picture import Pixels


@dataclass(frozen=True, slots=True)
class Lying:
    """How a layer lies in the field, and how the camera sees that.

    Attributes:
        view: from places in the field to places in the frame, for the layer's parallax.
        x: of the layer's upper left corner in the field.
        y: likewise.
        opacity: 0 to 1.
        blend: how it meets what lies below.
    """

    view: View
    x: float
    y: float
    opacity: float
    blend: Blend

    @property
    def is_on_pixels(self) -> bool:
        """Whether its pixels are pixels of the field."""
        return self.x == int(self.x) and self.y == int(self.y)


def runs_of(layers: Sequence[Lying]) -> list[range]:
    """Which layers, from the bottom up, are laid over one another before the camera looks."""
    runs: list[range] = []
    for place, layer in enumerate(layers):
        if runs and _joins(layers[runs[-1].start : place], layer, is_lowest=len(runs) == 1):
            runs[-1] = range(runs[-1].start, place + 1)
        else:
            runs.append(range(place, place + 1))
    return runs


def _joins(run: Sequence[Lying], layer: Lying, *, is_lowest: bool) -> bool:
    together = (*run, layer)
    if any(each.view != layer.view or not each.is_on_pixels for each in together):
        return False
    return is_lowest or all(each.blend is Blend.NORMAL for each in together)


def run_sheets(
    layers: Sequence[Lying], pictures: Sequence[Pixels], size: CanvasSize, sampling: Sampling
) -> list[Sheet]:
    """One run of layers as the frame sees it.

    Args:
        layers: of the run, from the bottom up.
        pictures: of the layers.
        size: of the frame.
        sampling: how pictures are turned and scaled.

    Returns:
        What is to be laid over what lies below; nothing where nothing is seen.
    """
    if len(layers) == 1 or whole_offset(layers[0].view) is not None:
        pairs = zip(layers, pictures, strict=True)
        found = [_seen(layer, pixels, size, sampling) for layer, pixels in pairs]
        return [sheet for sheet in found if sheet is not None]
    view = layers[0].view
    box = _common_box(layers, pictures, looked_at(view, size.width, size.height))
    if box is None:
        return []
    left, top, right, bottom = box
    sheets = [
        Sheet(pixels, int(layer.x) - left, int(layer.y) - top, layer.opacity, layer.blend)
        for layer, pixels in zip(layers, pictures, strict=True)
    ]
    whole = compose(sheets, right - left, bottom - top, deepest(sheets))
    plain = Lying(view, left, top, 1.0, Blend.NORMAL)
    sheet = _seen(plain, _without_needless_alpha(whole), size, sampling)
    return [] if sheet is None else [sheet]


def _seen(layer: Lying, pixels: Pixels, size: CanvasSize, sampling: Sampling) -> Sheet | None:
    view = layer.view.moved(layer.x, layer.y)
    seen = seen_through(pixels, view, size.width, size.height, sampling)
    if seen is None:
        return None
    return Sheet(seen.pixels, seen.left, seen.top, layer.opacity, layer.blend)


def _common_box(
    layers: Sequence[Lying],
    pictures: Sequence[Pixels],
    looked: tuple[int, int, int, int] | None,
) -> tuple[int, int, int, int] | None:
    """The part of the field that is looked at and that has any picture."""
    if looked is None:
        return None
    lefts = [int(layer.x) for layer in layers]
    tops = [int(layer.y) for layer in layers]
    rights = [x + each.shape[1] for x, each in zip(lefts, pictures, strict=True)]
    bottoms = [y + each.shape[0] for y, each in zip(tops, pictures, strict=True)]
    left, top = max(looked[0], min(lefts)), max(looked[1], min(tops))
    right, bottom = min(looked[2], max(rights)), min(looked[3], max(bottoms))
    return (left, top, right, bottom) if left < right and top < bottom else None


def _without_needless_alpha(pixels: Pixels) -> Pixels:
    """Three channels of what is opaque all over, which is sampled faster and stays opaque."""
    if (pixels[..., 3] == np.iinfo(pixels.dtype).max).all():
        return cast("Pixels", np.ascontiguousarray(pixels[..., :3]))
    return pixels
