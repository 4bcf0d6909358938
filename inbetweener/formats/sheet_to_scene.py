"""A sheet and folders of drawings as a scene."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.core.scene import MOST_LAYERS, Scene
from inbetweener.core.shot import DEFAULT_FPS
from inbetweener.errors import SheetError
from inbetweener.formats.column_timing import time_layer
from inbetweener.formats.time_sheet import Mark
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.layer import Layer
    from inbetweener.core.shot import Shot
    from inbetweener.formats.sheet_matching import Match
    from inbetweener.formats.time_sheet import TimeSheet


@dataclass(frozen=True, slots=True)
class SheetScene:
    """A scene made of a sheet.

    Attributes:
        scene: layers as the columns are, the lowest first.
        notes: sentences about what could not be kept.
        columns: which column of the sheet each layer is made of; backgrounds that are laid under
            them later have none.
    """

    scene: Scene
    notes: tuple[str, ...]
    columns: tuple[int, ...] = ()


def scene_of_sheet(
    sheet: TimeSheet,
    cels: Sequence[Shot],
    matches: Sequence[Match],
    *,
    name: str,
    fps: float | None = None,
    unmarked_exposure: int | None = None,
) -> SheetScene:
    """The scene that a sheet describes.

    Args:
        sheet: what stands when.
        cels: the drawings of each folder, as opened; all files named from one folder.
        matches: which column is of which cel; columns without one are left out, and told.
        name: of the scene.
        fps: frames a second; None as the sheet says, and else 24.
        unmarked_exposure: as of `time_layer`.

    Raises:
        SheetError: no column has drawings that are there.
        EditError: it lasts longer than a scene can.
    """
    rate = fps or sheet.fps or DEFAULT_FPS
    notes: list[str] = []
    layers: list[Layer] = []
    columns: list[int] = []
    for match in matches[:MOST_LAYERS]:
        column = sheet.columns[match.column]
        if match.cel is None:
            if column.entries:
                notes.append(tr("Column {name} has no folder and is left out.", name=column.name))
            continue
        timed = time_layer(column, sheet.duration, cels[match.cel], unmarked_exposure)
        notes += timed.notes
        if timed.layer is not None:
            layers.append(_named(timed.layer, layers, rate))
            columns.append(match.column)
    if not layers:
        raise SheetError(tr("No drawing of the sheet is in the folders, so there is no scene."))
    scene = Scene(name, tuple(layers))
    notes += _lost(sheet, scene)
    return SheetScene(scene, tuple(dict.fromkeys(notes)), tuple(columns))


def _named(layer: Layer, others: list[Layer], fps: float) -> Layer:
    """A layer of a name that no other has, at the rate of all."""
    taken = {each.name.casefold() for each in others}
    wanted = layer.name or tr("layer")
    names = (wanted, *(f"{wanted} {number}" for number in range(2, MOST_LAYERS + 2)))
    free = next(name for name in names if name.casefold() not in taken)
    return replace(layer, shot=replace(layer.shot, name=free, fps=fps))


def _lost(sheet: TimeSheet, scene: Scene) -> list[str]:
    """What a scene has no words for."""
    notes = []
    if (empty := scene.first_number - 1) > 0:
        notes.append(
            tr_count(
                "The first frame of the sheet is empty; the scene begins after it.",
                "The first {n} frames of the sheet are empty; the scene begins after them.",
                empty,
            )
        )
    if any(track.instructions for field in sheet.others for track in field.tracks):
        notes.append(tr("Dialogue and camera work of the sheet are not taken over."))
    marks = {entry.mark for column in sheet.columns for entry in column.entries}
    if Mark.REVERSE in marks:
        notes.append(tr("Marks of drawings in reverse (●) count as those of inbetweens (○)."))
    if Mark.OTHER in marks:
        notes.append(tr("Signs that this program does not know are passed over."))
    return notes
