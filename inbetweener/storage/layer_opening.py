"""Reading one more layer for a scene: from a folder, a level of one, or a picture."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from inbetweener.core.drawing import CanvasSize
from inbetweener.core.layer import Layer
from inbetweener.core.layer_names import is_background_name
from inbetweener.core.numbering import Level, NumberedName
from inbetweener.core.opening import propose_shot
from inbetweener.core.rooting import shot_from_above
from inbetweener.errors import FolderError
from inbetweener.imaging.probe import probe
from inbetweener.paths import is_file
from inbetweener.storage.drawing_ids import drawing_id_problem
from inbetweener.storage.opening import find_level
from inbetweener.storage.shot_folder import DRAWING_SUFFIXES, open_folder, survey_folder
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.shot import Numbering
    from inbetweener.storage.shot_folder import FolderSurvey


@dataclass(frozen=True, slots=True)
class LayerRequest:
    """What to make a layer of.

    Attributes:
        path: a folder, or a picture. A picture becomes a layer of its own, and stands still.
        level: prefix of the level of a folder to take, None for the longest.
        numbering: what numbers mean, None to find out.
        fit: whether drawings of another size than most are fitted.
        is_background: whether it is there during the whole scene; None by its name.
    """

    path: Path
    level: str | None = None
    numbering: Numbering | None = None
    fit: bool = False
    is_background: bool | None = None


@dataclass(frozen=True, slots=True)
class LayerRead:
    """A layer that has been read.

    Attributes:
        request: how it was asked for.
        layer: all files named from `folder`.
        folder: the scene's, or one further up where the layer lies beside that.
        below: where the scene's folder is as seen from `folder`; "" where it is the same.
        survey: of the folder that the layer came from; None of a picture.
    """

    request: LayerRequest
    layer: Layer
    folder: Path
    below: str
    survey: FolderSurvey | None


def read_layer(
    request: LayerRequest,
    scene_folder: Path,
    token: CancelToken,
    report: Callable[[int, int], None],
) -> LayerRead:
    """Read a layer for a scene.

    Args:
        request: what to make it of.
        scene_folder: from which the scene's files are named now.
        token: asked between files.
        report: called in this thread with the number of files looked at and of all.

    Raises:
        FolderError: there is nothing of that name, nothing in it that can be used, or it is on
            another drive than the scene.
        DrawingError: the picture cannot be used.
        Cancelled: the token was set.
    """
    path, home = request.path.resolve(), scene_folder.resolve()
    is_picture = path.suffix.lower() in DRAWING_SUFFIXES and is_file(path)
    source = path.parent if is_picture else path
    folder = _common(home, source)
    survey = None if is_picture else survey_folder(path, token, report)
    layer = _of_picture(path, request) if survey is None else _of_folder(survey, request)
    inside = _relative(source, folder)
    if inside:
        layer = replace(layer, shot=shot_from_above(layer.shot, inside))
    return LayerRead(request, layer, folder, _relative(home, folder), survey)


def _of_folder(survey: FolderSurvey, request: LayerRequest) -> Layer:
    level = find_level(survey, request.level, "")
    shot = open_folder(survey, level, request.numbering, fit=request.fit)
    name = shot.name
    if level is not None and len(survey.levels) > 1:
        name = level.title
    is_still = len(shot.keys) == 1
    by_name = is_still and is_background_name(name)
    is_background = by_name if request.is_background is None else request.is_background
    return Layer(replace(shot, name=name), is_background=is_background)


def _of_picture(path: Path, request: LayerRequest) -> Layer:
    problem = drawing_id_problem(path.name)
    if problem:
        raise FolderError(
            tr("{name} cannot be used: its name {problem}.", name=path.name, problem=problem)
        )
    info = probe(path)
    name = NumberedName.of(path.name)
    canvas = CanvasSize(info.width, info.height)
    shot = propose_shot(path.stem, Level(name.prefix, (name,)), canvas)
    by_name = is_background_name(path.stem)
    is_background = by_name if request.is_background is None else request.is_background
    return Layer(shot, is_background=is_background)


def _common(home: Path, source: Path) -> Path:
    try:
        return Path(os.path.commonpath([home, source]))
    except ValueError as error:  # two drives of Windows
        raise FolderError(
            tr(
                "{source} is on another drive than {home}. Copy it beside the other drawings.",
                source=source,
                home=home,
            )
        ) from error


def _relative(path: Path, folder: Path) -> str:
    """A path as seen from a folder above it, with forward slashes; "" for that folder."""
    inside = PurePath(path).relative_to(folder).as_posix()
    return "" if inside == "." else inside
