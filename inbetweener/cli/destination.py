"""Where the pictures of a command go, and how they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from inbetweener.core.naming import NamePattern
from inbetweener.errors import ExportError
from inbetweener.imaging.picture_formats import PictureFormat

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.storage.opening import Opened


def parsed_pattern(text: str | None, form: PictureFormat = PictureFormat.PNG) -> NamePattern | None:
    """How the files of a format are called, as typed; None where nobody says.

    Raises:
        typer.BadParameter: files cannot be called so.
    """
    try:
        return None if text is None else NamePattern.parse(text, form.suffixes)
    except ExportError as error:
        raise typer.BadParameter(str(error)) from error


def folder_of(opened: Opened, out: Path | None) -> Path:
    """Where the pictures go: never among the keys of a shot that has no project file.

    Raises:
        ExportError: they would, and the next time the shot is opened they would be taken for keys.
    """
    if out is None:
        shot_folder = opened.folder
        return shot_folder.with_name(f"{shot_folder.name}-inbetweens")
    is_among_keys = out.is_dir() and opened.folder.is_dir() and out.samefile(opened.folder)
    if is_among_keys and opened.project_path is None:
        raise ExportError(
            f"{out} is the folder of the keys: pictures written there would be taken for keys the "
            f"next time. Choose another with --out, such as {out / 'inbetweens'}."
        )
    return out
