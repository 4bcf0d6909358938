"""Where the pictures of a scene's columns are, as they are written one a frame."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import TYPE_CHECKING

from inbetweener.formats.otio_writing import ColumnPictures
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.rendering.scene_export import SceneNaming, layer_folders, layers_seen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inbetweener.core.scene import Scene


def pictures_of_columns(scene: Scene, folder: Path, home: Path) -> tuple[ColumnPictures, ...]:
    """The pictures of each column of a scene's sheet, by the names that an export gives them.

    Args:
        scene: the document.
        folder: where its pictures are: in it where there is one layer, else in a folder of each.
        home: the folder of the file that names them.

    Raises:
        ExportError: the numbers of its frames cannot be those of files.
    """
    seen = layers_seen(scene)
    alone = len(scene.layers) == 1
    folders = {seen[0]: folder} if alone and seen else layer_folders(scene, seen, folder)
    return tuple(
        _pictures(scene, index, _seen_from(folders[index], home), _form_in(folders[index]))
        for index in seen
    )


def missing_pictures(pictures: tuple[ColumnPictures, ...], home: Path) -> Iterator[str]:
    """The first picture of each column that is not there."""
    for each in pictures:
        file = home / each.folder / each.pattern.name(each.number + each.first)
        if not file.is_file():
            yield str(PurePath(each.folder) / file.name)


def _form_in(folder: Path) -> PictureFormat:
    """The format that pictures were exported in; PNG where there are none yet, or several."""
    endings = {file.suffix.lower() for file in folder.glob("*")} if folder.is_dir() else set()
    return next(
        (form for form in PictureFormat if endings.intersection(form.suffixes)), PictureFormat.PNG
    )


def _pictures(scene: Scene, index: int, folder: str, form: PictureFormat) -> ColumnPictures:
    naming, layer = SceneNaming(form=form).of_layer(scene, index), scene.layers[index]
    if layer.is_background and layer.is_still:
        return ColumnPictures(folder, naming.pattern, naming.start, is_still=True)
    start = scene.start_of(index)
    return ColumnPictures(folder, naming.pattern, naming.start - start, start)


def _seen_from(folder: Path, home: Path) -> str:
    """A path from the folder of the file; an absolute one from another drive."""
    try:
        return PurePath(os.path.relpath(folder, home)).as_posix()
    except ValueError:
        return folder.absolute().as_uri()
