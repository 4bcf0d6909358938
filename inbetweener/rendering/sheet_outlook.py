"""What a proposed sheet would become, column by column, before anything is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.core.gap import Treatment
from inbetweener.errors import EditError, SheetError
from inbetweener.formats.time_sheet import Mark
from inbetweener.rendering.sheet_import import scene_of_proposal
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.layer import Layer
    from inbetweener.formats.sheet_to_scene import SheetScene
    from inbetweener.rendering.sheet_proposal import SheetProposal

_NAMED = 5


@dataclass(frozen=True, slots=True)
class SheetReading:
    """How a sheet is taken where it leaves that open.

    Attributes:
        fps: frames a second; None as the sheet says, and else 24.
        unmarked_exposure: as of `formats.column_timing.time_layer`.
        fit: whether drawings of another size than most of their cel are scaled, not left out.
    """

    fps: float | None = None
    unmarked_exposure: int | None = None
    fit: bool = False


@dataclass(frozen=True, slots=True)
class ColumnOutlook:
    """What one column becomes.

    Attributes:
        keys: as they stand, one that is shown twice counted twice.
        inbetweens: to be drawn.
        holds: keys that stay until the next one.
        empty_frames: of the sheet on which the layer shows nothing.
    """

    keys: int
    inbetweens: int
    holds: int
    empty_frames: int


@dataclass(frozen=True, slots=True)
class SheetOutlook:
    """What a sheet becomes.

    Attributes:
        columns: of each column, in order; None where no layer comes of it.
        made: the scene; None where there is none.
        problem: the sentence why there is none; else "".
        doubts: sentences about what could not be kept, was guessed, or goes unused.
    """

    columns: tuple[ColumnOutlook | None, ...]
    made: SheetScene | None
    problem: str
    doubts: tuple[str, ...]


def sheet_outlook(proposal: SheetProposal, name: str, reading: SheetReading) -> SheetOutlook:
    """What a proposal becomes; nothing is written.

    Args:
        proposal: which column is drawn where.
        name: of the scene.
        reading: how the sheet is taken.
    """
    sheet = proposal.sheet
    nothing: tuple[ColumnOutlook | None, ...] = (None,) * len(sheet.columns)
    told = (*sheet.notes, *_doubts(proposal, reading))
    try:
        made = scene_of_proposal(
            proposal,
            name=name,
            fps=reading.fps,
            unmarked_exposure=reading.unmarked_exposure,
            fit=reading.fit,
        )
    except (SheetError, EditError) as error:
        return SheetOutlook(nothing, None, str(error), told)
    columns = list(nothing)
    own = made.scene.layers[len(made.scene.layers) - len(made.columns) :]
    for column, layer in zip(made.columns, own, strict=True):
        columns[column] = _column(layer, sheet.duration)
    doubts = tuple(dict.fromkeys((*sheet.notes, *made.notes, *_doubts(proposal, reading))))
    return SheetOutlook(tuple(columns), made, "", doubts)


def _column(layer: Layer, duration: int) -> ColumnOutlook:
    shot = layer.shot
    start = shot.first_number - 1
    after_keys = [(gap.treatment, gap.cells[1:]) for gap in shot.gaps]
    blank = sum(
        each.length for how, cells in after_keys if how is Treatment.BLANK for each in cells
    )
    after = 0 if layer.is_held else max(0, duration - start - shot.length)
    return ColumnOutlook(
        keys=len(shot.keys),
        inbetweens=sum(len(cells) for how, cells in after_keys if how is Treatment.INBETWEEN),
        holds=sum(len(gap.cells) == 1 for gap in shot.gaps),
        empty_frames=start + blank + after,
    )


def _doubts(proposal: SheetProposal, reading: SheetReading) -> Iterator[str]:
    """What is to be known beside what the sheet itself told."""
    if reading.unmarked_exposure is None and not _has_marks(proposal):
        yield tr("The sheet marks no inbetweens: every key is held until the next one.")
    if not reading.fit:
        yield from proposal.odd_sizes()
    unused = [cel.name for cel in proposal.unused]
    if unused:
        yield tr_count(
            "No column shows the drawings of {names}.",
            "No column shows the drawings of {n} folders: {names}.",
            len(unused),
            names=_listed(unused),
        )
    under = [cel.name for cel in proposal.backgrounds]
    if under:
        yield tr("Not on the sheet, and laid under the scene: {names}.", names=_listed(under))
    for file, reason in proposal.survey.files.problems[:_NAMED]:
        yield tr("{file} is left out: {reason}.", file=file, reason=reason)


def _has_marks(proposal: SheetProposal) -> bool:
    return any(
        entry.mark in (Mark.INBETWEEN, Mark.REVERSE)
        for column in proposal.sheet.columns
        for entry in column.entries
    )


def _listed(names: list[str]) -> str:
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
