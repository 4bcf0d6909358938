"""Looking through a folder of cels: its levels, and the drawings in the folders in it.

`cut05/A`, `cut05/B`, `cut05/BG` become three layers, and so do A0001.png and B0001.png side by
side.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.core.layer_names import in_cel_order, is_background_name
from inbetweener.core.numbering import Level, NumberedName, natural_order
from inbetweener.storage.cel_folders import cel_folders
from inbetweener.storage.shot_folder import FolderSurvey, survey_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken


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
