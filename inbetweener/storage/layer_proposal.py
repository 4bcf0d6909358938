"""What a file of layers most likely means as cels: which layers are levels, which are drawings.

A proposal is made from names and places alone, without unpacking a pixel, and says how the file was
understood; the artist can have it the other way.

- Groups at the top are levels, and what lies in them their drawings: `A/1`, `A/2`. A drawing that
  is a group itself is merged: `A/1/line`, `A/1/paint`.
- A group that is called background, BOOK or the like is one picture.
- Without groups, numbered layers are the drawings of one level, and others levels of their own.
- The pages of a TIFF are the drawings of one level.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from inbetweener.imaging.blending import Blend
from inbetweener.imaging.layered.tree import (
    LayeredFile,
    LayeredKind,
    LayerGroup,
    LayerNode,
    PixelLayer,
    pixel_layers,
)
from inbetweener.imaging.limits import check_size
from inbetweener.storage.layer_levels import (
    Box,
    ImportProposal,
    ProposedDrawing,
    ProposedLevel,
    Split,
)
from inbetweener.storage.layer_names import (
    FolderNames,
    LayerNumber,
    drawing_file,
    is_still_name,
    layer_numbers,
    level_name,
    shared_prefix,
)
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class _Unit(NamedTuple):
    """A layer or group with what is clipped to it: always one picture."""

    base: LayerNode
    clipped: tuple[PixelLayer, ...] = ()

    @property
    def name(self) -> str:
        return self.base.name


class _Part(NamedTuple):
    """What will be a level; `whole` is the group or the one layer that it is, if it is one."""

    name: str
    units: tuple[_Unit, ...]
    whole: LayerNode | None


def propose_import(file: LayeredFile, split: Split | None = None) -> ImportProposal:
    """What a file of layers becomes as levels and drawings.

    Args:
        file: as it was read.
        split: how it is to be taken; None finds out.

    Raises:
        DrawingError: a background reaches so far beyond the canvas that it is too large.
    """
    units = _units(file.roots)
    chosen = split or _likely_split(file, units)
    parts = _as_levels(units) if chosen is Split.LEVELS else _as_one_level(file, units)
    folders, levels, notes = FolderNames(), list[ProposedLevel](), list(file.notes)
    for part in parts:
        drawn = tuple(unit for unit in part.units if _has_pixels(unit))
        if drawn:
            levels.append(_level(part._replace(units=drawn), folders.take(part.name), file))
        else:
            notes.append(tr("“{name}” is empty: it is left out.", name=part.name))
    return ImportProposal(chosen, tuple(levels), tuple(notes))


def _units(nodes: Sequence[LayerNode]) -> tuple[_Unit, ...]:
    """Layers and groups, each with what is clipped to it; clipped to nothing is not clipped."""
    units: list[_Unit] = []
    for node in nodes:
        if units and isinstance(node, PixelLayer) and node.clipped:
            units[-1] = _Unit(units[-1].base, (*units[-1].clipped, node))
        else:
            units.append(_Unit(node))
    return tuple(units)


def _has_pixels(unit: _Unit) -> bool:
    return any(not layer.is_empty for layer in pixel_layers((unit.base,)))


def _likely_split(file: LayeredFile, units: Sequence[_Unit]) -> Split:
    """Pages are drawings; groups are levels; of loose layers, those that are numbered drawings."""
    if file.kind is LayeredKind.TIFF:
        return Split.DRAWINGS
    if any(isinstance(unit.base, LayerGroup) for unit in units):
        return Split.LEVELS
    names = [unit.name for unit in units if not is_still_name(unit.name)]
    is_sequence = len(names) > 1 and layer_numbers(names) is not None
    return Split.DRAWINGS if is_sequence and shared_prefix(names) is not None else Split.LEVELS


def _as_levels(units: Sequence[_Unit]) -> Iterator[_Part]:
    for unit in units:
        if isinstance(unit.base, LayerGroup) and not unit.clipped and not is_still_name(unit.name):
            yield _Part(unit.name, _units(unit.base.children), unit.base)
        else:
            yield _Part(unit.name, (unit,), unit.base)


def _as_one_level(file: LayeredFile, units: Sequence[_Unit]) -> Iterator[_Part]:
    """Backgrounds at the bottom apart, the rest as the drawings of one level."""
    rest = list(units)
    while len(rest) > 1 and is_still_name(rest[0].name):
        unit = rest.pop(0)
        yield _Part(unit.name, (unit,), unit.base)
    yield _Part(level_name([unit.name for unit in rest], file.path.stem), tuple(rest), None)


def _level(part: _Part, folder: str, file: LayeredFile) -> ProposedLevel:
    is_one = len(part.units) == 1
    canvas = Box(0, 0, file.width, file.height)
    content = _content(part.units, canvas)
    is_beyond = content != canvas
    if is_one:
        check_size(content.width, content.height, file.path)
    blend = _blend(part)
    return ProposedLevel(
        part.name,
        folder,
        _drawings(part, folder),
        content if is_one else canvas,
        is_visible=part.whole is None or part.whole.visible,
        opacity=1.0 if part.whole is None else part.whole.opacity,
        blend=blend,
        is_background=is_one and (is_beyond or is_still_name(part.name)),
        notes=tuple(dict.fromkeys(_notes(part, blend, is_cut=is_beyond and not is_one))),
    )


def _content(units: Sequence[_Unit], canvas: Box) -> Box:
    """The canvas, and what reaches beyond it."""
    box = canvas
    for layer in pixel_layers(tuple(unit.base for unit in units)):
        if not layer.is_empty:
            box = box.around(Box(layer.left, layer.top, layer.width, layer.height))
    return box


def _blend(part: _Part) -> Blend:
    """How a level blends: as its group does, or as all of its drawings do."""
    if part.whole is not None and part.whole.blend is not Blend.NORMAL:
        return part.whole.blend
    blends = {unit.base.blend for unit in part.units}
    return blends.pop() if len(blends) == 1 else Blend.NORMAL


def _drawings(part: _Part, folder: str) -> tuple[ProposedDrawing, ...]:
    """In the order of their numbers; without numbers, or where two are the same, bottom up."""
    in_order = [LayerNumber(place, "") for place in range(1, len(part.units) + 1)]
    numbers = layer_numbers([unit.name for unit in part.units]) or in_order
    ranked = sorted(zip(numbers, part.units, strict=True), key=lambda pair: pair[0])
    return tuple(
        ProposedDrawing(
            unit.name,
            drawing_file(folder, number),
            unit.base,
            unit.clipped,
            1.0 if unit.base is part.whole else unit.base.opacity,
        )
        for number, unit in ranked
    )


def _notes(part: _Part, blend: Blend, *, is_cut: bool) -> Iterator[str]:
    for unit in part.units:
        for node in (unit.base, *unit.clipped):
            yield from _node_notes(node)
    if part.whole is not None:
        yield from part.whole.notes
    name = part.name
    if is_cut:
        yield tr("What lies beyond the canvas is cut off the drawings of “{name}”.", name=name)
    if len(part.units) > 1 and layer_numbers([unit.name for unit in part.units]) is None:
        yield tr("The drawings of “{name}” are numbered from the bottom up.", name=name)
    if any(unit.base.blend not in (blend, Blend.NORMAL) for unit in part.units):
        yield tr("Drawings of “{name}” blend in several ways: all are taken as normal.", name=name)


def _node_notes(node: LayerNode) -> Iterator[str]:
    yield from node.notes
    if isinstance(node, LayerGroup):
        for child in node.children:
            yield from _node_notes(child)
        if any(not child.visible for child in node.children):
            yield tr("Hidden layers in “{name}” are left out.", name=node.name)
