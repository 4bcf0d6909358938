"""The pixels of one drawing of a file of layers: a layer as it is, or what was merged into it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

import numpy as np

from inbetweener.imaging.alpha import with_alpha
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.compositing import Sheet, compose
from inbetweener.imaging.layered.tree import LayerGroup, PixelLayer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inbetweener.imaging.layered.tree import LayerNode
    from inbetweener.imaging.picture import Pixels
    from inbetweener.storage.layer_levels import Box, ProposedDrawing


def merged_pixels(drawing: ProposedDrawing, box: Box, bit_depth: int) -> Pixels:
    """A drawing as it is seen alone, on nothing.

    A single layer of full opacity comes through exactly. Whether the drawing itself is hidden does
    not count, since all drawings of a level but one are; hidden layers inside of it are left out.

    Args:
        drawing: what is merged.
        box: what part of the canvas, or beyond, is wanted.
        bit_depth: of the picture, 8 or 16.

    Returns:
        (H, W, 4) uint8 or uint16 RGBA of the box's size, straight alpha.

    Raises:
        DrawingError: a layer in it is damaged.
    """
    merging = _Merging(box, np.uint16 if bit_depth == 16 else np.uint8)
    base = merging.alone(drawing.base)
    if drawing.clipped:
        base = merging.clipped(base, drawing.clipped)
    return merging.pile([Sheet(base, opacity=drawing.opacity)]) if drawing.opacity < 1 else base


@dataclass(frozen=True, slots=True)
class _Merging:
    """Merges layers on one box, at one depth."""

    box: Box
    dtype: type[np.uint8] | type[np.uint16]

    def pile(self, sheets: Sequence[Sheet]) -> Pixels:
        return compose(sheets, self.box.width, self.box.height, self.dtype)

    def alone(self, node: LayerNode) -> Pixels:
        """A layer or group on nothing, without its own opacity and blending."""
        if isinstance(node, LayerGroup):
            shown = [child for child in node.children if child.visible]
            return self.pile(list(self._sheets(shown or node.children)))
        if node.is_empty:
            return self.pile([])
        pixels = with_alpha(node.unpack())
        if self._is_whole(node) and pixels.dtype == self.dtype:
            return pixels  # with the hidden colours of what is transparent, too
        return self.pile([replace(self._sheet(node, pixels), opacity=1.0, blend=Blend.NORMAL)])

    def clipped(self, base: Pixels, layers: Sequence[PixelLayer]) -> Pixels:
        """A base with layers on it that show only where it does."""
        ground = cast("Pixels", np.array(base))
        ground[..., 3] = np.iinfo(self.dtype).max
        shown = [layer for layer in layers if layer.visible and not layer.is_empty]
        painted = self.pile(
            [Sheet(ground), *(self._sheet(layer, layer.unpack()) for layer in shown)]
        )
        painted[..., 3] = base[..., 3]
        return painted

    def _sheets(self, nodes: Sequence[LayerNode]) -> Iterator[Sheet]:
        """Nodes over one another, from the bottom up, with what is clipped to each."""
        for place, node in enumerate(nodes):
            if isinstance(node, PixelLayer) and node.clipped and place:
                continue  # done with its base
            clipped = _clipped_to(nodes, place)
            if isinstance(node, PixelLayer) and not clipped:
                if not node.is_empty:
                    yield self._sheet(node, node.unpack())
                continue
            pixels = self.alone(node)
            if clipped:
                pixels = self.clipped(pixels, clipped)
            yield Sheet(pixels, opacity=node.opacity, blend=node.blend)

    def _sheet(self, layer: PixelLayer, pixels: Pixels) -> Sheet:
        left, top = layer.left - self.box.left, layer.top - self.box.top
        return Sheet(pixels, left, top, layer.opacity, layer.blend)

    def _is_whole(self, layer: PixelLayer) -> bool:
        return (layer.left, layer.top, layer.width, layer.height) == tuple(self.box)


def _clipped_to(nodes: Sequence[LayerNode], place: int) -> list[PixelLayer]:
    """The layers right above a node that are clipped to it."""
    found = []
    for node in nodes[place + 1 :]:
        if not isinstance(node, PixelLayer) or not node.clipped:
            break
        found.append(node)
    return found
