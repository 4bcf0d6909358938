"""What `inbetweener sheet` does and says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer
from rich.markup import escape
from rich.table import Table

from inbetweener.cli.opening import Sizes
from inbetweener.errors import ExportError, FolderError
from inbetweener.formats.sheet_files import read_sheet
from inbetweener.formats.sheet_matching import Likeness
from inbetweener.paths import user_folders
from inbetweener.rendering.printed_sheets import PaperStyle, printed_sheet
from inbetweener.rendering.sheet_export import export_sheet, lost_in_sheet
from inbetweener.rendering.sheet_import import scene_of_proposal
from inbetweener.rendering.sheet_proposal import SheetProposal, cel_folder, propose_sheet
from inbetweener.session.settings import SettingsStore
from inbetweener.storage.atomic import write_atomically
from inbetweener.storage.project_file import save_project
from inbetweener.storage.scene_folder import survey_scene
from inbetweener.storage.shot_folder import survey_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inbetweener.cli.console import Talk
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.scene import Scene
    from inbetweener.formats.sheet_matching import Match
    from inbetweener.formats.sheet_to_scene import SheetScene
    from inbetweener.rendering.sheet_export import SheetRequest


class SheetImport:
    """Makes a project of one sheet."""

    def __init__(self, file: Path, folder: Path, talk: Talk) -> None:
        """Begin.

        Args:
            file: the sheet.
            folder: that holds the drawings.
            talk: to whom.
        """
        self._file = file
        self._folder = folder
        self._talk = talk

    def propose(self, told: Sequence[str], sizes: Sizes, token: CancelToken) -> SheetProposal:
        """Read the sheet and look through the folder.

        Raises:
            SheetError: the sheet cannot be read, or names in `told` are not there.
            FolderError: the folder cannot be opened, holds no drawings, or drawings of other sizes
                are refused.
            typer.BadParameter: `told` makes no sense.
        """
        sheet = read_sheet(self._file)
        for sentence in sheet.notes:
            self._talk.warn(sentence)
        own = survey_folder(self._folder, token, lambda _done, _total: None)
        survey = survey_scene(own, token, lambda _done, _total: None)
        for file, reason in survey.files.problems:
            self._talk.warn(f"{file} is left out: {reason}.", file=file)
        if not survey.cels:
            raise FolderError(f"{self._folder} holds no drawings, and no folders with drawings.")
        proposal = propose_sheet(sheet, survey, dict(map(_told, told)))
        self._tell_sizes(proposal, sizes)
        return proposal

    def _tell_sizes(self, proposal: SheetProposal, sizes: Sizes) -> None:
        for sentence in proposal.odd_sizes() if sizes is not Sizes.FIT else ():
            if sizes is Sizes.REFUSE:
                raise FolderError(f"{sentence} (--sizes fit, or --sizes leave-out)")
            self._talk.warn(f"{sentence} (--sizes leave-out is in force.)")

    def make(
        self,
        proposal: SheetProposal,
        *,
        fps: float | None,
        unmarked_exposure: int | None,
        fit: bool,
    ) -> SheetScene:
        """The scene; what could not be kept is told.

        Raises:
            SheetError: no drawing of the sheet is there.
            EditError: it lasts longer than a scene can, or at no rate.
        """
        made = scene_of_proposal(
            proposal,
            name=self._file.stem,
            fps=fps,
            unmarked_exposure=unmarked_exposure,
            fit=fit,
        )
        for sentence in made.notes:
            self._talk.warn(sentence)
        return made

    def save(self, made: SheetScene, project: Path) -> None:
        """Save the scene as a project.

        Raises:
            ProjectFileError: it holds something that a project file cannot.
            StorageError: it cannot be written.
        """
        save_project(project, made.scene, self._folder.absolute())
        scene = made.scene
        layers = [layer.name for layer in scene.layers]
        self._talk.event("done", project=str(project), frames=scene.length, layers=layers)
        self._talk.result(
            f"{project}: {scene.length} frames at {scene.fps:g} fps, layers {', '.join(layers)}."
        )


def show_proposal(proposal: SheetProposal, talk: Talk) -> None:
    """Say which column is drawn where, and why."""
    rows = [_row(proposal, match) for match in proposal.matches]
    unused = [cel.name for cel in proposal.unused]
    if talk.is_json:
        sheet = proposal.sheet
        facts = {"name": sheet.name, "frames": sheet.duration, "fps": sheet.fps}
        talk.event("sheet", **facts, columns=rows, unused=unused)
        return
    columns = "1 column" if len(rows) == 1 else f"{len(rows)} columns"
    talk.result(f"{proposal.sheet.duration} frames, {columns}.")
    table = Table(box=None, pad_edge=False)
    for title in ("column", "drawings", "because of"):
        table.add_column(title)
    for row in rows:
        table.add_row(*(escape(row[name] or "—") for name in ("column", "folder", "likeness")))
    talk.show(table)
    if any(match.likeness in _GUESSED for match in proposal.matches):
        talk.note("Where that is not so, say it with --match COLUMN=FOLDER.")
    if unused:
        talk.warn(f"No column shows the drawings of {', '.join(unused)}.")


_GUESSED = (Likeness.ALIKE, Likeness.CLOSE, Likeness.ALONE)


def _row(proposal: SheetProposal, match: Match) -> dict[str, Any]:
    cel = None if match.cel is None else proposal.survey.cels[match.cel]
    place = cel and (cel.name if cel_folder(cel) == "." else cel_folder(cel))
    return {
        "column": proposal.sheet.columns[match.column].name,
        "folder": place,
        "likeness": None if match.likeness is None else match.likeness.value,
    }


def write_and_tell(scene: Scene, request: SheetRequest, talk: Talk) -> None:
    """Write a scene as a sheet; what is not in it is told, and which pictures are still missing.

    Raises:
        SheetError: the format cannot hold it.
        ExportError: the numbers of its frames cannot be those of files.
        StorageError: it cannot be written there.
    """
    for sentence in lost_in_sheet(scene):
        talk.warn(sentence)
    written = export_sheet(scene, request)
    for file in written.missing:
        talk.warn(
            f"{file} is not there yet: render {scene.name} into {request.pictures}.", file=file
        )
    names = [column.name for column in written.sheet.columns]
    frames = written.sheet.duration
    talk.event("done", sheet=str(request.file), frames=frames, columns=names)
    talk.result(f"{request.file}: {frames} frames, columns {', '.join(names)}.")


def print_and_tell(scene: Scene, out: Path, style: PaperStyle | None, talk: Talk) -> None:
    """Write a sheet to be printed, as the window prints it.

    Raises:
        SheetError: it cannot be printed.
        StorageError: it cannot be written there.
    """
    settings = SettingsStore(user_folders().config).load()
    usual = PaperStyle.JAPANESE if settings.sheet_is_japanese else PaperStyle.WESTERN
    write_atomically(out, printed_sheet(scene, style or usual, settings.sheet_rows_a_page))
    names = [layer.name for layer in scene.layers if layer.is_visible and layer.shot.gaps]
    talk.event("done", sheet=str(out), frames=scene.length, columns=names)
    talk.result(f"{out}: {scene.length} frames, sheets {', '.join(names or [scene.name])}.")


def refuse_taken(path: Path, *, overwrite: bool) -> None:
    """Never over another file unasked.

    Raises:
        ExportError: there is one.
    """
    if path.exists() and not overwrite:
        raise ExportError(f"{path} is there already. Choose another name, or allow --overwrite.")


def _told(text: str) -> tuple[str, str]:
    column, separator, folder = text.partition("=")
    if not separator or not column:
        raise typer.BadParameter(f"--match takes COLUMN=FOLDER, not “{text}”.")
    return column, folder
