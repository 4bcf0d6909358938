"""Piles: which pictures show the layers below and above the one that is worked on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.core.camera_moves import View
from inbetweener.core.drawing import CanvasSize
from inbetweener.core.layer import Blend
from inbetweener.core.plan import CellKind
from inbetweener.imaging.blending import Blend as SheetBlend
from inbetweener.rendering.flat_runs import Lying
from inbetweener.session.pictures.refs import LaidRef, PictureRef, StackRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inbetweener.core.layer import Layer
    from inbetweener.core.plan import Cell
    from inbetweener.core.stage import Box
    from inbetweener.session.canvas.cell_pictures import CellPictures
    from inbetweener.session.pictures.store import PictureStore


@dataclass(frozen=True, slots=True)
class LayerPicture:
    """What one layer shows.

    Attributes:
        layer: the layer.
        ref: its picture, or that of the nearest drawing.
    """

    layer: Layer
    ref: PictureRef


@dataclass(frozen=True, slots=True)
class Pile:
    """One picture of a layer, or of several laid over one another.

    Attributes:
        ref: the picture.
        left: of its frame on the field, in pixels.
        top: likewise.
        opacity: 0 to 1.
        blend: how it meets what is below it.
        layers: what it is made of, the lowest first.
    """

    ref: PictureRef | StackRef
    left: float
    top: float
    opacity: float
    blend: Blend
    layers: tuple[LayerPicture, ...]


def picture_for(cells: CellPictures, cell: Cell, pictures: PictureStore) -> PictureRef | None:
    """The picture of a cell, or the nearest that there is; None where it is left for the hand.

    Args:
        cells: of the cell's layer.
        cell: what it shows.
        pictures: know which of them cannot be loaded.
    """
    own = cells.ref(cell.id)
    if cell.kind is CellKind.BLANK and own is None:
        return None
    return next((ref for ref in cells.candidates(cell) if not pictures.problem(ref)), None)


def piles_below(layers: Sequence[LayerPicture], stage: Box) -> tuple[Pile, ...]:
    """What lies under a layer, as one picture at most."""
    if len(layers) > 1:
        return (_stack(layers, stage),)
    # With nothing below it, a layer blends like any other.
    return tuple(_single(each, Blend.NORMAL) for each in layers)


def piles_above(layers: Sequence[LayerPicture], stage: Box) -> tuple[Pile, ...]:
    """What lies over a layer, as few pictures as possible.

    What multiplies or adds needs all that is below it, and stays a picture of its own.
    """
    piles: list[Pile] = []
    run: list[LayerPicture] = []
    for each in layers:
        if each.layer.blend is Blend.NORMAL:
            run.append(each)
        else:
            piles += [*_run(run, stage), _single(each, each.layer.blend)]
            run = []
    return (*piles, *_run(run, stage))


def _run(layers: Sequence[LayerPicture], stage: Box) -> Iterable[Pile]:
    if len(layers) > 1:
        return (_stack(layers, stage),)
    return tuple(_single(each, each.layer.blend) for each in layers)


def single_piles(piles: Iterable[Pile]) -> tuple[Pile, ...]:
    """The same layers, each as a picture of its own."""
    return tuple(_single(each, each.layer.blend) for pile in piles for each in pile.layers)


def _single(shown: LayerPicture, blend: Blend) -> Pile:
    layer = shown.layer
    return Pile(shown.ref, layer.x, layer.y, layer.opacity, blend, (shown,))


def _stack(layers: Sequence[LayerPicture], stage: Box) -> Pile:
    view = View(1, 0, -stage.left, 0, 1, -stage.top)
    size = CanvasSize(round(stage.width), round(stage.height))
    ref = stacked([(each, view) for each in layers], size)
    return Pile(ref, stage.left, stage.top, 1.0, Blend.NORMAL, tuple(layers))


def stacked(
    layers: Iterable[tuple[LayerPicture, View]], size: CanvasSize, *, is_whole: bool = False
) -> StackRef:
    """Pictures of layers as one.

    Args:
        layers: from the bottom up, each with how the field is seen.
        size: of what sees them, in pixels.
        is_whole: as of `StackRef`.
    """
    sheets = [LaidRef(shown.ref, _lying(shown.layer, view)) for shown, view in layers]
    return StackRef(tuple(sheets), size, is_whole)


def _lying(layer: Layer, view: View) -> Lying:
    return Lying(view, layer.x, layer.y, layer.opacity, SheetBlend(layer.blend.value))
