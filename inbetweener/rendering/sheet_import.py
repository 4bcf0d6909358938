"""A sheet of another program and a folder of drawings as a scene, once that is proposed.

Here, since it needs what reads sheets and what looks through folders, which know nothing of each
other.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.cancel import CancelToken
from inbetweener.core.layer import Layer
from inbetweener.core.shot import Numbering
from inbetweener.formats.sheet_files import read_sheet
from inbetweener.formats.sheet_to_scene import SheetScene, scene_of_sheet
from inbetweener.formats.tvpaint_csv import FRAMES_SUFFIX
from inbetweener.rendering.sheet_proposal import propose_sheet
from inbetweener.storage.scene_folder import survey_scene
from inbetweener.storage.scene_proposal import in_middle
from inbetweener.storage.shot_folder import open_folder, survey_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from inbetweener.core.scene import Scene
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.sheet_proposal import SheetProposal
    from inbetweener.storage.scene_folder import CelSource


def drawings_folder(file: Path) -> Path:
    """Where the drawings of a sheet are looked for first.

    TVPaint has a folder for them; else it is one that is called as the sheet, else the sheet's own.
    """
    for folder in (file.with_suffix(FRAMES_SUFFIX), file.with_suffix("")):
        if folder != file and folder.is_dir():
            return folder
    return file.parent


def scene_of_proposal(
    proposal: SheetProposal,
    *,
    name: str,
    fps: float | None = None,
    unmarked_exposure: int | None = None,
    fit: bool = False,
) -> SheetScene:
    """The scene that is proposed; backgrounds that no column shows lie under it.

    Args:
        proposal: as looked at.
        name: of the scene.
        fps: frames a second; None as the sheet says.
        unmarked_exposure: as of `formats.column_timing.time_layer`.
        fit: whether drawings of another size than most of their cel are scaled, not left out.

    Raises:
        SheetError: no drawing of the sheet is there.
        EditError: it lasts longer than a scene can.
    """
    made = scene_of_sheet(
        proposal.sheet,
        [_opened(cel, fit=fit) for cel in proposal.survey.cels],
        proposal.matches,
        name=name,
        fps=fps,
        unmarked_exposure=unmarked_exposure,
    )
    return replace(made, scene=_over_backgrounds(made.scene, proposal.backgrounds))


def import_sheet(
    file: Path,
    folder: Path | None = None,
    told: Mapping[str, str] | None = None,
    *,
    fps: float | None = None,
    unmarked_exposure: int | None = None,
) -> SheetScene:
    """A sheet and the drawings that it names as a scene, at once and as proposed.

    Args:
        file: the sheet: XDTS, CSV or OpenTimelineIO.
        folder: that holds the drawings; None for that of the sheet, as of `drawings_folder`.
        told: as of `propose_sheet`.
        fps: frames a second; None as the sheet says.
        unmarked_exposure: as of `formats.column_timing.time_layer`.

    Raises:
        SheetError: the sheet cannot be read, or no drawing of it is there.
        FolderError: the folder cannot be opened.
        EditError: it lasts longer than a scene can.
    """
    token, home = CancelToken(), folder or drawings_folder(file)
    sheet = read_sheet(file)
    own = survey_folder(home, token, lambda _done, _total: None)
    survey = survey_scene(own, token, lambda _done, _total: None)
    made = scene_of_proposal(
        propose_sheet(sheet, survey, told),
        name=file.stem,
        fps=fps,
        unmarked_exposure=unmarked_exposure,
    )
    return replace(made, notes=(*sheet.notes, *made.notes))


def _over_backgrounds(scene: Scene, backgrounds: Iterable[CelSource]) -> Scene:
    field, layers = scene.canvas, []
    for cel in backgrounds:
        shot = replace(_opened(cel, fit=False), fps=scene.fps, first_number=scene.first_number)
        if scene.index_of(shot.name) is None:
            layers.append(in_middle(Layer(shot, is_background=True), field))
    return scene.with_layers((*layers, *scene.layers)) if layers else scene


def _opened(cel: CelSource, *, fit: bool) -> Shot:
    shot = open_folder(cel.survey, cel.level, Numbering.DRAWINGS, fit=fit)
    return replace(shot, name=cel.name)
