"""What has become of a document's files, taken over into the document: pure edits of scenes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from inbetweener.core import edits
from inbetweener.errors import EditError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from inbetweener.core.drawing import Drawing, DrawingId
    from inbetweener.core.scene import Scene
    from inbetweener.core.shot import Shot
    from inbetweener.storage.arrivals import Newcomer, Renamed


def taken_in(scene: Scene, newcomers: Iterable[Newcomer]) -> Scene:
    """The document with new drawings on the timeline; those of an odd size are left out.

    Raises:
        EditError: a shot would be too long.
    """
    for layer, each in _by_layer(newcomers):
        fitting = [one.drawing for one in each if not one.is_odd]
        odd = [one.drawing for one in each if one.is_odd]
        index = scene.index_of(layer)
        if index is not None:
            scene = edits.edit_layer(scene, index, partial(_with_both, fitting=fitting, odd=odd))
    return scene


def left_out(scene: Scene, newcomers: Iterable[Newcomer]) -> Scene:
    """The document with new drawings in its lists, unused."""
    return taken_in(scene, [replace(each, is_odd=True) for each in newcomers])


def with_new_names(scene: Scene, renamed: Iterable[Renamed], *, moves: bool = False) -> Scene:
    """The document with files called as they are now.

    Args:
        scene: the document.
        renamed: the files.
        moves: whether their keys go to the frames that the new numbers say.

    Raises:
        EditError: they cannot.
    """
    everything = tuple(renamed)
    for index, layer in enumerate(scene.layers):
        own = {each.old: each.drawing for each in everything if each.layer == layer.shot.name}
        if own:
            scene = edits.edit_layer(scene, index, partial(_with_names, names=own, moves=moves))
    return scene


def can_move(scene: Scene, renamed: Iterable[Renamed]) -> bool:
    """Whether the new names say other frames, and the keys can go there."""
    everything = tuple(renamed)
    try:
        moved = with_new_names(scene, everything, moves=True)
    except EditError:
        return False
    return moved != with_new_names(scene, everything)


def _with_both(shot: Shot, fitting: Sequence[Drawing], odd: Sequence[Drawing]) -> Shot:
    return edits.leave_out(edits.take_in(shot, fitting), odd)


def _with_names(shot: Shot, names: Mapping[DrawingId, Drawing], *, moves: bool) -> Shot:
    present = {drawing.id for drawing in shot.drawings}
    names = {old: new for old, new in names.items() if old in present}
    renamed = edits.rename_drawings(shot, names)
    ids = {drawing.id for drawing in names.values()}
    return edits.move_to_numbers(renamed, ids) if moves and ids else renamed


def _by_layer(newcomers: Iterable[Newcomer]) -> Iterator[tuple[str, list[Newcomer]]]:
    layers: dict[str, list[Newcomer]] = {}
    for each in newcomers:
        layers.setdefault(each.layer, []).append(each)
    yield from layers.items()
