"""Looking through a folder for cels: its levels, and the folders in it that hold drawings.

`cut05/A`, `cut05/B`, `cut05/BG` become three layers, and so do A0001.png and B0001.png side by
side.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from inbetweener.core.layer import Layer
from inbetweener.core.layer_names import in_cel_order, is_background_name
from inbetweener.core.numbering import Level, NumberedName, natural_order
from inbetweener.core.scene import MOST_LAYERS, Scene
from inbetweener.core.shot import Numbering
from inbetweener.errors import FolderError
from inbetweener.storage.hand_files import HAND_FOLDER
from inbetweener.storage.shot_folder import (
    FLAT_SUFFIXES,
    PROJECT_SUFFIX,
    FolderSurvey,
    open_folder,
    survey_folder,
)
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.drawing import CanvasSize

# "Cut-005/Line/A/a001.png" is as deep as cels are put; deeper lie other things.
_DEEPEST: Final = 3
_MOST_FOLDERS: Final = 2_000
_MOST_CELS_UNASKED: Final = 30
_PASSED_OVER = (HAND_FOLDER,)
_EXPORTED = "-inbetweens"


@dataclass(frozen=True, slots=True)
class CelSource:
    """Drawings that make one layer.

    Attributes:
        name: what the layer is called.
        survey: of the folder that they lie in, all files named from the scene's folder.
        level: which of them.
    """

    name: str
    survey: FolderSurvey
    level: Level

    @property
    def is_background(self) -> bool:
        """Whether it is one picture that is called as backgrounds are."""
        return len(self.level.names) == 1 and is_background_name(self.name)


@dataclass(frozen=True, slots=True)
class SceneSurvey:
    """What a folder holds of cels.

    Attributes:
        folder: the folder.
        cels: from the lowest up.
        files: all that is known of the files, for what tells of them.
    """

    folder: Path
    cels: tuple[CelSource, ...]
    files: FolderSurvey


def cel_folders(folder: Path, deepest: int = _DEEPEST) -> tuple[str, ...]:
    """The folders in a folder that seem to hold drawings, by their files' names alone.

    Args:
        folder: where to look.
        deepest: how many folders deep.

    Returns:
        Paths relative to the folder, with forward slashes, from the lowest cel up; none where it
        cannot be read.
    """
    return tuple(in_cel_order(_walked(folder, "", deepest, [_MOST_FOLDERS])))


def are_of_one_shot(folder: Path, cels: Sequence[str]) -> bool:
    """Whether folders seem to be the cels of one shot, and are no shots themselves.

    Of shots there may be many, and one that was worked on has a project file in its folder.
    """
    return len(cels) <= _MOST_CELS_UNASKED and not any(
        _holds(folder / cel, (PROJECT_SUFFIX,)) for cel in cels
    )


def survey_scene(
    own: FolderSurvey, token: CancelToken, report: Callable[[int, int], None]
) -> SceneSurvey:
    """Look through the folders in a folder.

    Args:
        own: of the folder itself.
        token: asked between pictures.
        report: called in this thread with the number of pictures looked at and of all so far.

    Raises:
        FolderError: one of them has gone meanwhile.
        Cancelled: the token was set.
    """
    folder, surveys = own.folder, [own]
    for path in cel_folders(folder):
        looked_at = sum(len(each.pictures) for each in surveys)

        def more(done: int, total: int, before: int = looked_at) -> None:
            report(before + done, before + total)

        surveys.append(_seen_from_above(survey_folder(folder / path, token, more), path))
    cels = [*_cels_beside_each_other(surveys[0]), *_cels_in_folders(surveys[1:])]
    return SceneSurvey(folder, tuple(_in_order(cels)), _together(surveys, cels))


def open_scene(
    survey: SceneSurvey, numbering: Numbering | None = None, *, fit: bool = False
) -> Scene:
    """The scene that is proposed for a folder.

    Cels whose numbers are frames stand at the frames that they say; others begin with the scene.

    Args:
        survey: of the folder, whose name becomes the scene's.
        numbering: what the numbers in the names mean; None takes each cel's own guess.
        fit: whether drawings of another size than most of their cel are scaled.

    Raises:
        FolderError: the folder and the folders in it hold no drawing that can be used.
    """
    if not survey.cels:
        raise FolderError(
            tr(
                "{folder} holds no drawings, and no folders with drawings in them.",
                folder=survey.folder.name,
            )
        )
    layers: list[Layer] = []
    for source in survey.cels[:MOST_LAYERS]:
        shot = open_folder(source.survey, source.level, numbering, fit=fit)
        shot = replace(shot, name=_free_name(source.name, layers))
        layers.append(Layer(shot, is_background=source.is_background))
    aligned = side_by_side(layers)
    name = survey.folder.absolute().name or "scene"
    return _centred(Scene(name, tuple(aligned)))


def side_by_side(layers: list[Layer]) -> list[Layer]:
    """Cels whose numbers say nothing of frames begin where the first of the others does."""
    by_frames = [
        each.shot.first_number
        for each in layers
        if each.shot.numbering is Numbering.FRAMES and not each.is_background
    ]
    first = min(by_frames, default=1)
    return [
        each
        if each.shot.numbering is Numbering.FRAMES and not each.is_background
        else replace(each, shot=replace(each.shot, first_number=first))
        for each in layers
    ]


def _centred(scene: Scene) -> Scene:
    """With backgrounds that are larger than the field in the middle of it."""
    field = scene.canvas
    layers = (in_middle(each, field) if each.is_background else each for each in scene.layers)
    return scene.with_layers(layers)


def in_middle(layer: Layer, field: CanvasSize | None) -> Layer:
    """A layer in the middle of the field, at whole pixels."""
    size = layer.shot.canvas
    if field is None or size is None:
        return layer
    x, y = (field.width - size.width) // 2, (field.height - size.height) // 2
    return replace(layer, x=float(x), y=float(y))


def _free_name(wanted: str, layers: list[Layer]) -> str:
    taken = {layer.name.casefold() for layer in layers}
    names = (wanted, *(f"{wanted} {number}" for number in range(2, MOST_LAYERS + 2)))
    return next(name for name in names if name.casefold() not in taken)


def _walked(folder: Path, inside: str, depth: int, left: list[int]) -> Iterator[str]:
    """The folders below a folder that hold pictures; those that cannot be read are passed over."""
    try:
        with os.scandir(folder / inside) as entries:
            names = sorted(each.name for each in entries if each.is_dir())
    except OSError:
        return
    for name in names:
        is_other = name.startswith(".") or name in _PASSED_OVER or name.endswith(_EXPORTED)
        if is_other or left[0] <= 0:
            continue
        left[0] -= 1
        path = f"{inside}/{name}" if inside else name
        if _holds(folder / path, FLAT_SUFFIXES):
            yield path
        if depth > 1:
            yield from _walked(folder, path, depth - 1, left)


def _holds(folder: Path, suffixes: Collection[str]) -> bool:
    """Whether any file in a folder has one of these suffixes."""
    try:
        with os.scandir(folder) as entries:
            return any(PurePath(each.name).suffix.lower() in suffixes for each in entries)
    except OSError:
        return False


def _seen_from_above(survey: FolderSurvey, path: str) -> FolderSurvey:
    """A survey of a folder whose files are named from a folder further up."""

    def moved(file: str) -> str:
        return f"{path}/{file}"

    levels = tuple(
        replace(level, names=tuple(replace(each, file=moved(each.file)) for each in level.names))
        for level in survey.levels
    )
    return replace(
        survey,
        levels=levels,
        left_over=tuple(map(moved, survey.left_over)),
        pictures={moved(file): info for file, info in survey.pictures.items()},
        problems=tuple((moved(file), reason) for file, reason in survey.problems),
        project_file=None,
    )


def _cels_beside_each_other(survey: FolderSurvey) -> list[CelSource]:
    """The levels of one folder, and single pictures in it that are called as backgrounds are."""
    cels = [CelSource(_title(level, survey), survey, level) for level in survey.levels]
    for file in survey.left_over:
        name = NumberedName.of(file)
        title = name.prefix.strip(" ._-") or name.drawing.name
        if is_background_name(title):
            cels.append(CelSource(title, survey, Level(name.prefix, (name,))))
    return cels


def _title(level: Level, survey: FolderSurvey) -> str:
    """What the artist calls a level: its prefix, or the folder where its names are bare numbers."""
    is_bare = not level.prefix.strip(" ._-")
    return survey.folder.absolute().name if is_bare else level.title


def _cels_in_folders(surveys: list[FolderSurvey]) -> list[CelSource]:
    """Of each folder its longest level, by the folder's name."""
    return [
        CelSource(survey.folder.name, survey, survey.levels[0])
        for survey in surveys
        if survey.levels
    ]


def _in_order(cels: list[CelSource]) -> Iterator[CelSource]:
    for name in in_cel_order(dict.fromkeys(cel.name for cel in cels)):
        yield from (cel for cel in cels if cel.name == name)


def _together(surveys: list[FolderSurvey], cels: list[CelSource]) -> FolderSurvey:
    """One survey of all; it has no levels, since these are layers now."""
    pictures = {file: info for each in surveys for file, info in each.pictures.items()}
    used = {name.file for cel in cels for name in cel.level.names}
    return FolderSurvey(
        folder=surveys[0].folder,
        levels=(),
        left_over=tuple(natural_order(file for file in pictures if file not in used)),
        pictures=pictures,
        problems=tuple(problem for each in surveys for problem in each.problems),
        project_file=surveys[0].project_file,
    )
