"""Opening a shot from the shell: what is wrong with it is said before anything is drawn."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import typer

from inbetweener.core.cancel import CancelToken
from inbetweener.errors import FolderError
from inbetweener.formats.sheet_files import sheet_suffixes
from inbetweener.rendering.film_import.proposal import FILM_SUFFIXES
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.shot_folder import mixed_sizes_message, odd_sizes

if TYPE_CHECKING:
    from inbetweener.cli.console import Talk
    from inbetweener.storage.opening import Opened


_NAMED = 5


class Sizes(StrEnum):
    """What happens to drawings whose size is not that of most."""

    REFUSE = "refuse"
    FIT = "fit"
    LEAVE_OUT = "leave-out"


def open_shot(request: OpenRequest, sizes: Sizes, talk: Talk) -> Opened:
    """Open a shot and tell what was passed over.

    Raises:
        FolderError: it cannot be opened, or drawings of other sizes are refused.
        ProjectFileError: its project file cannot be read.
        typer.BadParameter: all levels are asked for, and one.
    """
    _refuse_no_shot(request)
    if request.as_layers and request.level is not None:
        raise typer.BadParameter("--layers opens all levels; --level is for one of them.")
    opened = read_shot(request, CancelToken(), lambda _done, _total: None)
    for sentence in opened.notes:
        talk.warn(sentence)
    _tell_problems(opened, talk)
    _tell_ignored_options(opened, talk)
    if sizes is not Sizes.FIT:
        _tell_mixed_sizes(opened, sizes, talk)
        _tell_odd_sizes(opened, sizes, talk)
    return opened


def _refuse_no_shot(request: OpenRequest) -> None:
    path = request.path
    if path.suffix.lower() in FILM_SUFFIXES and path.is_file():
        raise FolderError(
            f"{path.name} is a film. Take its drawings first: inbetweener import-film {path.name}"
        )
    if path.suffix.lower() in sheet_suffixes() and path.is_file():
        raise FolderError(
            f"{path.name} is an exposure sheet. Make a shot of it first: "
            f"inbetweener sheet import {path.name}"
        )


def _tell_problems(opened: Opened, talk: Talk) -> None:
    survey = opened.survey
    for file, reason in survey.problems if survey else ():
        talk.warn(f"{file} is left out: {reason}.", file=file)
    is_bare = opened.project_path is None
    if survey and is_bare and survey.left_over:
        first = ", ".join(survey.left_over[:_NAMED])
        more = len(survey.left_over) - _NAMED
        rest = f" and {more} more" if more > 0 else ""
        talk.warn(f"Apart from the others, and not used: {first}{rest}.", files=survey.left_over)
    for drawing in opened.missing:
        talk.warn(f"{drawing} is in the project, but its file is gone.", file=drawing)
    if survey and opened.level:
        for level in survey.levels[1:] if opened.level is survey.levels[0] else ():
            talk.warn(
                f"The folder also holds the level {level.title} "
                f"({len(level.names)} drawings); --level {level.title} opens it."
            )
    if opened.cels:
        first = ", ".join(opened.cels[:_NAMED])
        talk.warn(
            f"The folders in it hold drawings too ({first}); --layers opens all as layers.",
            folders=list(opened.cels),
        )


def _tell_ignored_options(opened: Opened, talk: Talk) -> None:
    request = opened.request
    if opened.project_path and (request.level or request.numbering or request.fit):
        talk.warn(
            f"The shot is read from {opened.project_path.name}, "
            "so --level, --numbers and --sizes change nothing."
        )


def _tell_mixed_sizes(opened: Opened, sizes: Sizes, talk: Talk) -> None:
    if opened.survey is None or opened.level is None:
        return
    usual, odd = odd_sizes(opened.survey, opened.level)
    if not odd:
        return
    sentence = mixed_sizes_message(usual, odd)
    if sizes is Sizes.REFUSE:
        raise FolderError(f"{sentence} (--sizes fit, or --sizes leave-out)")
    talk.warn(f"{sentence} (--sizes leave-out is in force.)", files=[file for file, _ in odd])


def _tell_odd_sizes(opened: Opened, sizes: Sizes, talk: Talk) -> None:
    """Tell which drawings of a folder of layers are left out, since others of their cel differ.

    Raises:
        FolderError: they are refused.
    """
    if not opened.request.as_layers or opened.project_path is not None:
        return
    odd = [
        drawing.id
        for layer in opened.scene.layers
        for drawing in layer.shot.drawings
        if not any(key.drawing == drawing.id for key in layer.shot.keys)
    ]
    if not odd:
        return
    named = ", ".join(odd[:_NAMED]) + (f" and {len(odd) - _NAMED} more" if odd[_NAMED:] else "")
    sentence = f"Of another size than most drawings of their layer: {named}."
    if sizes is Sizes.REFUSE:
        raise FolderError(f"{sentence} (--sizes fit, or --sizes leave-out)")
    talk.warn(f"{sentence} (--sizes leave-out is in force.)", files=odd)
