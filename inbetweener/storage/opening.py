"""Opening a shot by whatever the artist points at: a folder, a project file, or a picture in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.core.scene import Scene
from inbetweener.errors import FolderError
from inbetweener.paths import is_file, is_folder
from inbetweener.storage.cel_folders import are_of_one_shot, cel_folders
from inbetweener.storage.project_file import load_project, missing_drawings
from inbetweener.storage.scene_folder import survey_scene
from inbetweener.storage.scene_proposal import open_scene
from inbetweener.storage.shot_folder import (
    FLAT_SUFFIXES,
    PROJECT_SUFFIX,
    open_folder,
    survey_folder,
)
from inbetweener.wording import tr, tr_list

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.numbering import Level
    from inbetweener.core.shot import Numbering, Shot
    from inbetweener.storage.open_notes import Holder
    from inbetweener.storage.shot_folder import FolderSurvey

_NAMED = 5


class OnlyCelsError(FolderError):
    """The folder can be opened as layers, and in no other way."""


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """What to open and how to read it.

    Attributes:
        path: a folder, a project file, or any picture of the folder that is meant.
        level: prefix of the level to take, None for that of the picture or the longest.
        numbering: what numbers mean, None to find out.
        fit: whether drawings of another size are fitted to the canvas.
        ignores_project: whether a project file in the folder is passed over.
        as_layers: whether the levels of the folder, and the folders in it, become layers.
    """

    path: Path
    level: str | None = None
    numbering: Numbering | None = None
    fit: bool = False
    ignores_project: bool = False
    as_layers: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A shot that has been read.

    Attributes:
        request: how it was asked for.
        scene: the document.
        folder: where its drawings are.
        project_path: the project file it came from, None for a bare folder.
        survey: what is in the folder; None where the folder of a project is gone.
        level: the level that was taken, None for projects.
        missing: drawings of a project whose files have vanished.
        notes: sentences about what was found in the project file.
        is_recovered: whether the project file was damaged and its backup was read.
        cels: the folders in a bare folder that seem to hold drawings: they could be layers.
        is_unsaved: whether the scene is in no file as it is: made of a sheet and its drawings.
        holder: who else has the project open, on this machine or another; None for nobody.
    """

    request: OpenRequest
    scene: Scene
    folder: Path
    project_path: Path | None
    survey: FolderSurvey | None
    level: Level | None = None
    missing: tuple[DrawingId, ...] = ()
    notes: tuple[str, ...] = ()
    is_recovered: bool = False
    cels: tuple[str, ...] = ()
    is_unsaved: bool = False
    holder: Holder | None = None

    @property
    def shot(self) -> Shot:
        """The shot of the layer to look at first."""
        return self.scene.layers[self.scene.main_index].shot


def read_shot(
    request: OpenRequest, token: CancelToken, report: Callable[[int, int], None]
) -> Opened:
    """Open what is asked for.

    A folder that holds a project file is opened through it, so that timing once saved comes back.

    Args:
        request: what, and how to read it.
        token: asked between files.
        report: called in this thread with the number of files looked at and of all.

    Raises:
        OnlyCelsError: it holds folders of drawings that seem to be cels, and layers were not asked
            for.
        FolderError: there is nothing of that name, or nothing in it that can be used.
        ProjectFileError: the project file cannot be read, nor its backup.
        Cancelled: the token was set.
    """
    path = _absolute(request.path)
    suffix = path.suffix.lower()
    if suffix == PROJECT_SUFFIX and not is_folder(path):
        return _read_project(request, path, token, report)
    # A PSD or OpenRaster file by itself is opened by its layers.
    is_picture = suffix in FLAT_SUFFIXES | {".kra"} and is_file(path)
    folder = path.parent if is_picture else path
    survey = survey_folder(folder, token, report)
    if survey.project_file is not None and not request.ignores_project:
        return _read_project(request, survey.project_file, token, report, survey)
    if request.as_layers:
        layers = survey_scene(survey, token, report)
        scene = open_scene(layers, request.numbering, fit=request.fit)
        return Opened(request, scene, folder, None, layers.files)
    level = find_level(survey, request.level, path.name)
    cels = cel_folders(folder, 1) if folder == path else ()
    shot = _opened_folder(survey, level, request, cels)
    return Opened(request, Scene.of(shot), folder, None, survey, level, cels=cels)


def _opened_folder(
    survey: FolderSurvey, level: Level | None, request: OpenRequest, cels: tuple[str, ...]
) -> Shot:
    if level is None and cels and not survey.problems:
        error = OnlyCelsError if are_of_one_shot(survey.folder, cels) else FolderError
        raise error(
            tr(
                "{folder} holds no drawings itself, but the folders in it do: {names}. "
                "Open it as layers, or open one of them.",
                folder=survey.folder.name,
                names=tr_list(cels[:_NAMED]),
            )
        )
    return open_folder(survey, level, request.numbering, fit=request.fit)


def _absolute(path: Path) -> Path:
    """A path whose last part is a name, from which others are made; links keep theirs."""
    return path.resolve() if ".." in path.parts else path.absolute()


def find_level(survey: FolderSurvey, prefix: str | None, file: str) -> Level | None:
    """The level of that prefix; without one that of the picture pointed at, or the longest.

    Raises:
        FolderError: there is none of that prefix.
    """
    if prefix is None:
        pointed_at = [
            level for level in survey.levels if file in {name.file for name in level.names}
        ]
        return next(iter([*pointed_at, *survey.levels]), None)
    for level in survey.levels:
        if prefix in (level.prefix, level.title):
            return level
    if not survey.levels:
        raise FolderError(
            tr("{folder} has no levels: it holds no drawings.", folder=survey.folder.name)
        )
    raise FolderError(
        tr(
            "{folder} has no level “{prefix}”. Its levels: {names}.",
            folder=survey.folder.name,
            prefix=prefix,
            names=tr_list(level.title for level in survey.levels),
        )
    )


def _read_project(
    request: OpenRequest,
    path: Path,
    token: CancelToken,
    report: Callable[[int, int], None],
    survey: FolderSurvey | None = None,
) -> Opened:
    project = load_project(path)
    if survey is None or survey.folder.resolve() != project.folder.resolve():
        survey = survey_folder(project.folder, token, report) if is_folder(project.folder) else None
    return Opened(
        request,
        project.scene,
        project.folder,
        path,
        survey,
        missing=missing_drawings(project),
        notes=project.notes,
        is_recovered=project.recovered,
    )
