"""A sheet of another program and a folder of drawings as a scene: proposed, then made.

Here, since it needs what reads sheets and what looks through folders, which know nothing of each
other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from inbetweener.core.cancel import CancelToken
from inbetweener.core.layer import Layer
from inbetweener.core.shot import Numbering
from inbetweener.errors import SheetError
from inbetweener.formats.sheet_files import read_sheet
from inbetweener.formats.sheet_matching import (
    Likeness,
    Match,
    found_by_drawings,
    propose_matches,
)
from inbetweener.formats.sheet_to_scene import SheetScene, scene_of_sheet
from inbetweener.formats.tvpaint_csv import FRAMES_SUFFIX
from inbetweener.storage.scene_folder import CelSource, survey_scene
from inbetweener.storage.scene_proposal import in_middle
from inbetweener.storage.shot_folder import (
    mixed_sizes_message,
    odd_sizes,
    open_folder,
    survey_folder,
)
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from inbetweener.core.scene import Scene
    from inbetweener.core.shot import Shot
    from inbetweener.formats.time_sheet import TimeSheet
    from inbetweener.storage.scene_folder import SceneSurvey


@dataclass(frozen=True, slots=True)
class SheetProposal:
    """Which column is drawn where, to be looked at before a scene is made of it.

    Attributes:
        sheet: what stands when.
        survey: of the folder that holds the drawings.
        matches: a match for each column, in order.
    """

    sheet: TimeSheet
    survey: SceneSurvey
    matches: tuple[Match, ...]

    @property
    def unused(self) -> tuple[CelSource, ...]:
        """Drawings that no column shows, and that do not lie under the scene either."""
        below = self.backgrounds
        return tuple(cel for cel in self._without_column if cel not in below)

    @property
    def backgrounds(self) -> tuple[CelSource, ...]:
        """Pictures that no column shows and that lie under the scene, each name once.

        Where folders of several cuts lie side by side, those beside the cels are meant.
        """
        found = [cel for cel in self._without_column if cel.is_background]
        homes = {_home(self.survey.cels[each.cel]) for each in self.matches if each.cel is not None}
        near = [cel for cel in found if _home(cel) in homes]
        by_name = {cel.name: cel for cel in reversed(near or found)}
        return tuple(cel for cel in found if by_name.get(cel.name) is cel)

    @property
    def _without_column(self) -> tuple[CelSource, ...]:
        used = {match.cel for match in self.matches}
        return tuple(cel for n, cel in enumerate(self.survey.cels) if n not in used)

    def with_match(self, column: int, cel: int | None) -> SheetProposal:
        """The same with what the artist says of one column; all others stay as they are.

        Args:
            column: its place from the left.
            cel: the place of the folder in the survey; None to leave the column out.
        """
        matches = list(self.matches)
        matches[column] = Match(column, cel, Likeness.TOLD)
        return replace(self, matches=tuple(matches))

    def odd_sizes(self) -> Iterator[str]:
        """A sentence for each cel whose drawings are not all of one size."""
        for index in dict.fromkeys(match.cel for match in self.matches):
            if index is None:
                continue
            source = self.survey.cels[index]
            usual, odd = odd_sizes(source.survey, source.level)
            if odd:
                yield mixed_sizes_message(usual, odd)


def propose_sheet(
    sheet: TimeSheet, survey: SceneSurvey, told: Mapping[str, str] | None = None
) -> SheetProposal:
    """Find the drawings of each column.

    Args:
        sheet: what stands when.
        survey: of the folder that holds the drawings.
        told: for columns, by their names, the folder or level, by its name or its path in the
            folder; "" for none.

    Raises:
        SheetError: there is no column or no folder of a name; a whole sentence.
    """
    columns = [column.name for column in sheet.columns]
    places: dict[int, int | None] = {}
    for name, wanted in (told or {}).items():
        cel = _cel(survey, wanted) if wanted else None
        places |= dict.fromkeys(_columns(columns, name), cel)
    names = [cel.name for cel in survey.cels]
    drawn = [[name.drawing.name for name in cel.level.names] for cel in survey.cels]
    matches = (
        found_by_drawings(match, [each.name for each in column.entries], drawn)
        for match, column in zip(
            propose_matches(columns, names, places), sheet.columns, strict=True
        )
    )
    return SheetProposal(sheet, survey, tuple(matches))


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


def cel_folder(cel: CelSource) -> str:
    """Where the drawings of a cel lie, seen from the scene's folder; "." in it itself."""
    return str(PurePosixPath(cel.level.names[0].file).parent)


def _home(cel: CelSource) -> PurePosixPath:
    """The folder that holds the folder of a cel."""
    return PurePosixPath(cel_folder(cel)).parent


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


def _columns(columns: list[str], name: str) -> list[int]:
    found = [n for n, each in enumerate(columns) if each.casefold() == name.casefold()]
    if not found:
        raise SheetError(
            tr(
                "The sheet has no column “{name}”. Its columns: {names}.",
                name=name,
                names=", ".join(columns),
            )
        )
    return found


def _cel(survey: SceneSurvey, wanted: str) -> int:
    path = wanted.strip("/").casefold()
    for index, cel in enumerate(survey.cels):
        if path in (cel_folder(cel).casefold(), cel.name.casefold()):
            return index
    raise SheetError(
        tr(
            "There is no folder or level “{name}” of drawings. There are: {names}.",
            name=wanted,
            names=", ".join(cel.name for cel in survey.cels),
        )
    )
