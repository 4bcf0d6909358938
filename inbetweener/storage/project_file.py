"""The project file: one `NAME.inbetweener` of versioned JSON beside, or away from, the drawings.

It is data only: reading one runs nothing and touches no file but itself and its backup.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from inbetweener.core.scene import Scene
from inbetweener.errors import ProjectFileError
from inbetweener.paths import is_file
from inbetweener.storage.atomic import write_atomically
from inbetweener.storage.fields import Field, json_bytes, parsed, read_bounded
from inbetweener.storage.scene_json import document_as_json, document_from_json
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Shot

PROJECT_SUFFIX = ".inbetweener"
BACKUP_SUFFIX = ".bak"
_FORMAT = "inbetweener-project"
# A plain shot is written as by programs that know no layers, and can be opened by them.
_PLAIN_VERSION = 1
_VERSION = 2
_LAYERS_DEPTH = 6
_LONGEST_FOLDER = 4096


@dataclass(frozen=True, slots=True)
class Project:
    """A project file that has been read.

    Attributes:
        scene: the document.
        folder: where its drawings are; it need not exist any more.
        path: the project file.
        recovered: whether the file was damaged and its backup was read instead.
        notes: sentences for the artist about what was found.
    """

    scene: Scene
    folder: Path
    path: Path
    recovered: bool = False
    notes: tuple[str, ...] = ()

    @property
    def shot(self) -> Shot:
        """The shot of the layer to look at first."""
        return self.scene.layers[self.scene.main_index].shot


class _NewerVersionError(ProjectFileError):
    """The file is whole, but of a program to come: its backup would be no answer."""


def save_project(path: Path, document: Shot | Scene, folder: Path) -> None:
    """Save a shot or a scene; the last good file of that name is kept as `NAME.inbetweener.bak`.

    A kill at any moment leaves a whole file under each name. What is written has been read back
    first, so that nothing is saved which could not be opened.

    Args:
        path: the project file; its folder must exist.
        document: what is saved.
        folder: where its drawings are; stored relative to the project file where that is possible.

    Raises:
        ProjectFileError: the shot holds something that a project file cannot.
        StorageError: it cannot be written there.
    """
    scene = Scene.of(document)
    value = _as_json(scene, _relative(folder, path.parent))
    data = json_bytes(value, 3 if scene.is_plain else _LAYERS_DEPTH)
    try:
        is_same = _project(parsed(data), path).scene == scene
    except ProjectFileError as error:
        raise ProjectFileError(
            tr("{name} cannot be saved: {error}.", name=path.name, error=error)
        ) from error
    if not is_same:
        raise ProjectFileError(
            tr("{name} cannot be saved: it would not be read back the same.", name=path.name)
        )
    before = _good_bytes(path)
    if before == data:
        return
    if before is not None:
        write_atomically(backup_of(path), before)
    write_atomically(path, data)


def load_project(path: Path) -> Project:
    """Open a project file; a damaged one is recovered from its backup.

    Raises:
        ProjectFileError: there is no such file, it is of a newer program, or it is damaged and so
            is its backup.
    """
    try:
        return _read(path)
    except FileNotFoundError as error:
        raise ProjectFileError(
            tr("{name} is not there any more. Was it moved?", name=path.name)
        ) from error
    except _NewerVersionError:
        raise
    except (ProjectFileError, OSError) as error:
        reason = _reason(error)
    try:
        backup = _read(backup_of(path))
    except (ProjectFileError, OSError) as error:
        raise ProjectFileError(
            tr(
                "{name} cannot be opened: {reason}. There is no good backup ({backup}) either. "
                "Open the folder of drawings instead.",
                name=path.name,
                reason=reason,
                backup=backup_of(path).name,
            )
        ) from error
    note = tr(
        "{name} was damaged: {reason}. Its backup, which is one save older, was opened instead.",
        name=path.name,
        reason=reason,
    )
    return replace(backup, path=path, recovered=True, notes=(note,))


def backup_of(path: Path) -> Path:
    """Where the last good file of a project is kept."""
    return path.with_name(path.name + BACKUP_SUFFIX)


def missing_drawings(project: Project) -> tuple[DrawingId, ...]:
    """The drawings of a project whose files are not there; the document keeps them all the same."""
    files = dict.fromkeys(project.scene.drawing_ids())
    return tuple(file for file in files if not is_file(project.folder / file))


def _as_json(scene: Scene, folder: str) -> dict[str, Any]:
    head = {"format": _FORMAT, "version": _VERSION, "folder": folder}
    if scene.is_plain:
        head["version"] = _PLAIN_VERSION
    return {**head, **document_as_json(scene)}


def _relative(folder: Path, start: Path) -> str:
    """`folder` as seen from `start`, with forward slashes; absolute from another drive."""
    try:
        return PurePath(os.path.relpath(folder, start)).as_posix()
    except ValueError:
        return folder.absolute().as_posix()


def _good_bytes(path: Path) -> bytes | None:
    """The bytes of a project file if it can be opened, else None."""
    try:
        data = read_bounded(path)
        _project(parsed(data), path)
    except _NewerVersionError:
        return data
    except (ProjectFileError, OSError):
        return None
    return data


def _read(path: Path) -> Project:
    return _project(parsed(read_bounded(path)), path)


def _project(field: Field, path: Path) -> Project:
    if field.member("format").value != _FORMAT:
        field.member("format").fault(tr("is not “{format}”", format=_FORMAT))
    version = field.member("version").whole(1, 10**6)
    if version > _VERSION:
        raise _NewerVersionError(
            tr(
                "{name} was saved by a newer Inbetweener (format {version}; this one reads up "
                "to {newest}). Open it with that one, or update this one.",
                name=path.name,
                version=version,
                newest=_VERSION,
            )
        )
    return Project(document_from_json(field), _folder(field, path), path)


def _folder(field: Field, path: Path) -> Path:
    folder = field.member("folder")
    text = folder.text(_LONGEST_FOLDER)
    if not text or "\0" in text:
        folder.fault(tr("is not the name of a folder"))
    return Path(os.path.normpath(path.parent.absolute() / text))


def _reason(error: ProjectFileError | OSError) -> str:
    if isinstance(error, OSError):
        return tr("the system says “{reason}”", reason=error.strerror or error)
    return str(error)
