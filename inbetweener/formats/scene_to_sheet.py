"""A scene as a sheet: what is planned as marks, or every drawing as a cell."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from inbetweener.core.plan import CellKind
from inbetweener.core.scene_plan import ScenePlan
from inbetweener.formats.drawing_names import sheet_names
from inbetweener.formats.time_sheet import Column, Entry, Mark, TimeSheet

if TYPE_CHECKING:
    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.plan import Cell, FramePlan
    from inbetweener.core.scene import Scene
    from inbetweener.core.shot import Shot


class Inbetweens(StrEnum):
    """How a sheet has the drawings between keys."""

    MARKS = "marks"  # ○: planned, still to be drawn; keys by the numbers of their files
    CELLS = "cells"  # all drawings numbered in order, as `render --per drawing` writes them


def sheet_of_scene(scene: Scene, inbetweens: Inbetweens = Inbetweens.MARKS) -> TimeSheet:
    """The sheet of a scene: a column for each layer that is seen, the lowest first.

    What a sheet has no words for is left out: charts, models, the camera, how layers are laid over
    one another, and cuts, which become holds.

    Raises:
        SheetError: a drawing is called as no sheet can call one.
    """
    plan = ScenePlan.of(scene)
    columns = tuple(
        _column(layer.shot, plan, index, inbetweens)
        for index, layer in enumerate(scene.layers)
        if layer.is_visible and layer.shot.keys
    )
    return TimeSheet(scene.name, plan.length, columns, fps=scene.fps)


def _column(shot: Shot, plan: ScenePlan, layer: int, inbetweens: Inbetweens) -> Column:
    own, start = plan.plans[layer], plan.starts[layer]
    names = sheet_names(shot.drawings)
    entries = [Entry(0, Mark.EMPTY)] if start else []
    for cell in own.cells():
        text = _text(shot, own, cell, names, inbetweens)
        entry = Entry.of(start + cell.first_frame, text)
        is_empty_still = entry.mark is Mark.EMPTY and entries[-1].mark is Mark.EMPTY
        if entry.frame < plan.length and not is_empty_still:
            entries.append(entry)
    if start + own.length < plan.length and entries[-1].mark is not Mark.EMPTY:
        entries.append(Entry(start + own.length, Mark.EMPTY))
    return Column(shot.name, tuple(entries))


def _text(
    shot: Shot, plan: FramePlan, cell: Cell, names: dict[DrawingId, str], inbetweens: Inbetweens
) -> str:
    """What a sheet has where a cell begins."""
    if cell.kind is CellKind.BLANK:
        return Mark.EMPTY.value
    if inbetweens is Inbetweens.CELLS:
        return str(plan.ordinal(cell.id) + 1)
    if cell.kind is CellKind.KEY:
        return names[shot.keys[cell.id.gap].drawing]
    return Mark.INBETWEEN.value
