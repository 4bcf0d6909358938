"""Looking through a shot folder: which drawings are there, how they belong together, what is amiss.

Nothing is decoded; one unreadable file is listed with its reason and the rest goes on.
"""

from __future__ import annotations

import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from inbetweener.core.drawing import CanvasSize, FitRule
from inbetweener.core.numbering import levels_of, natural_order
from inbetweener.core.opening import propose_shot
from inbetweener.errors import DrawingError, FolderError
from inbetweener.imaging.kinds import DOCUMENT_SUFFIXES
from inbetweener.imaging.layered.reading import LAYERED_SUFFIXES
from inbetweener.imaging.probe import probe
from inbetweener.storage.drawing_ids import drawing_id_problem
from inbetweener.storage.project_file import PROJECT_SUFFIX
from inbetweener.wording import tr, tr_count, tr_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.numbering import Level
    from inbetweener.core.shot import Numbering, Shot
    from inbetweener.imaging.picture import PictureInfo

__all__ = [
    "DRAWING_SUFFIXES",
    "FLAT_SUFFIXES",
    "PROJECT_SUFFIX",
    "FolderSurvey",
    "drawings_among",
    "mixed_sizes_message",
    "odd_sizes",
    "open_folder",
    "survey_folder",
]

# Flat pictures, and the files that artists work in, which hold one beside their layers.
FLAT_SUFFIXES: Final = frozenset(
    {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".tga", ".bmp", ".exr"}
)
# The files that drawings are looked for among; the content decides what they are.
DRAWING_SUFFIXES: Final = FLAT_SUFFIXES | DOCUMENT_SUFFIXES
# On a local disk one would do as well; a share on the network answers several at once.
_PROBES_AT_ONCE = 4
_BATCH = 32
_NAMED_IN_MESSAGES = 5


@dataclass(frozen=True, slots=True)
class FolderSurvey:
    """What a folder holds.

    Attributes:
        folder: the folder.
        levels: the readable pictures sorted into levels, longest first; none in an empty folder.
        left_over: file names of readable pictures that belong to no level.
        pictures: what is known of each readable picture, by file name.
        problems: (file name, reason) of pictures that cannot be used; the reason ends a sentence.
        project_file: the newest project file of the folder, if there is any.
    """

    folder: Path
    levels: tuple[Level, ...]
    left_over: tuple[str, ...]
    pictures: Mapping[str, PictureInfo]
    problems: tuple[tuple[str, str], ...]
    project_file: Path | None

    def size_of(self, file: str) -> CanvasSize:
        """The size of a readable picture."""
        return CanvasSize(self.pictures[file].width, self.pictures[file].height)


def drawings_among(names: Iterable[str]) -> Iterator[str]:
    """The names of files that are taken for drawings.

    A PSD, OpenRaster or Krita file beside flat pictures is what these were made in, and no drawing
    of its own; in a folder without any, such files are the drawings.
    """
    found = [(name, Path(name).suffix.lower()) for name in names]
    has_flat = any(suffix in FLAT_SUFFIXES for _, suffix in found)
    suffixes = FLAT_SUFFIXES if has_flat else DOCUMENT_SUFFIXES
    return (name for name, suffix in found if suffix in suffixes)


def survey_folder(
    folder: Path, token: CancelToken, report: Callable[[int, int], None]
) -> FolderSurvey:
    """Look through a folder; sub-folders, hidden files and files of other kinds are passed over.

    Args:
        folder: the shot folder.
        token: asked between pictures.
        report: called in this thread with the number of pictures looked at and of all.

    Raises:
        FolderError: it is missing, no folder, or may not be read.
        Cancelled: the token was set.
    """
    files, project_file = _listed(folder)
    pictures: dict[str, PictureInfo] = {}
    problems: list[tuple[str, str]] = []
    report(0, len(files))
    with ThreadPoolExecutor(_PROBES_AT_ONCE, thread_name_prefix="survey") as pool:
        for start in range(0, len(files), _BATCH):
            token.raise_if_cancelled()
            batch = files[start : start + _BATCH]
            found = pool.map(lambda file: _probed(folder, file), batch)
            for file, result in zip(batch, found, strict=True):
                if isinstance(result, str):
                    problems.append((file, result))
                else:
                    pictures[file] = result
            report(start + len(batch), len(files))
    levels, left_over = levels_of(pictures)
    return FolderSurvey(folder, levels, left_over, pictures, tuple(problems), project_file)


def odd_sizes(
    survey: FolderSurvey, level: Level
) -> tuple[CanvasSize, tuple[tuple[str, CanvasSize], ...]]:
    """The size of most drawings of a level, and the files of any other size with theirs.

    Where several sizes are equally common, the one that comes first counts as that of most.
    """
    sizes = [(name.file, survey.size_of(name.file)) for name in level.names]
    usual, _ = Counter(size for _, size in sizes).most_common(1)[0]
    return usual, tuple((file, size) for file, size in sizes if size != usual)


def mixed_sizes_message(usual: CanvasSize, odd: Sequence[tuple[str, CanvasSize]]) -> str:
    """The sentences that say which drawings are of another size, and what can be done."""
    listed = tr_list(f"{file} ({size})" for file, size in odd[:_NAMED_IN_MESSAGES])
    more = len(odd) - _NAMED_IN_MESSAGES
    if more > 0:
        listed = tr_count("{listed} and {n} more", "{listed} and {n} more", more, listed=listed)
    return tr_count(
        "The drawings are {usual}, but one is of another size: {listed}. "
        "Scale it to fit, or leave it out.",
        "The drawings are {usual}, but {n} are of another size: {listed}. "
        "Scale them to fit, or leave them out.",
        len(odd),
        usual=usual,
        listed=listed,
    )


def open_folder(
    survey: FolderSurvey,
    level: Level | None = None,
    numbering: Numbering | None = None,
    *,
    fit: bool = False,
) -> Shot:
    """The shot that is proposed for a level of a folder.

    Drawings of another size than most stay in the list of drawings, but unused, so that the rest
    can be worked with; with `fit` they are keys like the others and are scaled.

    Args:
        survey: of the folder, whose name becomes the shot's.
        level: one of `survey.levels`; None takes the longest.
        numbering: what the numbers in the names mean; None takes the level's own guess.
        fit: whether drawings of another size are scaled to the canvas.

    Raises:
        FolderError: the folder holds no drawing that can be used.
    """
    if level is None:
        if not survey.levels:
            raise FolderError(_nothing_there(survey))
        level = survey.levels[0]
    numbering = numbering or _likely_numbering(survey, level)
    canvas, odd = odd_sizes(survey, level)
    name = survey.folder.absolute().name or "shot"
    if fit:
        return replace(propose_shot(name, level, canvas, numbering), fit=FitRule.FIT)
    left_out = {file for file, _ in odd}
    fitting = tuple(each for each in level.names if each.file not in left_out)
    shot = propose_shot(name, replace(level, names=fitting), canvas, numbering)
    return replace(shot, drawings=tuple(each.drawing for each in level.names))


def _likely_numbering(survey: FolderSurvey, level: Level) -> Numbering:
    """What the numbers mean, told by all files: one that cannot be read leaves no gap."""
    files = [*survey.pictures, *(file for file, _ in survey.problems)]
    for whole in levels_of(files)[0]:
        if level.names[0] in whole.names:
            return whole.numbering
    return level.numbering


def _listed(folder: Path) -> tuple[list[str], Path | None]:
    """The picture files of a folder in natural order, and its newest project file."""
    files: list[str] = []
    projects: list[tuple[float, Path]] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.is_dir():
                    continue
                suffix = Path(entry.name).suffix.lower()
                if suffix in DRAWING_SUFFIXES:
                    files.append(entry.name)
                elif suffix == PROJECT_SUFFIX and entry.is_file():
                    projects.append((entry.stat().st_mtime, folder / entry.name))
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise FolderError(_folder_sentence(folder, error)) from error
    return natural_order(drawings_among(files)), max(projects)[1] if projects else None


def _probed(folder: Path, file: str) -> PictureInfo | str:
    """What a file is, or why it cannot be used."""
    problem = drawing_id_problem(file)
    if problem:
        return tr("its name {problem}; give it another name", problem=problem)
    try:
        return probe(folder / file)
    except DrawingError as error:
        return error.reason


def _folder_sentence(folder: Path, error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return tr("There is no folder {folder}. Was it moved or renamed?", folder=folder)
    if isinstance(error, NotADirectoryError):
        if folder.suffix.lower() in LAYERED_SUFFIXES:
            return tr(
                "{file} is a file of layers. Write them into folders first"
                " (inbetweener import-layers {file}), and open these.",
                file=folder.name,
            )
        return tr(
            "{folder} is a file, not a folder. Open the folder that it is in.", folder=folder.name
        )
    if isinstance(error, PermissionError):
        return tr(
            "You are not allowed to look into {folder}. Change its permissions.", folder=folder
        )
    reason = getattr(error, "strerror", None) or tr("its name is no name of a folder")
    return tr(
        "{folder} cannot be opened ({reason}). Is its disk connected?", folder=folder, reason=reason
    )


def _nothing_there(survey: FolderSurvey) -> str:
    if survey.problems:
        file, reason = survey.problems[0]
        return tr(
            "{folder} holds no drawing that can be used. {file}: {reason}.",
            folder=survey.folder.name,
            file=file,
            reason=reason,
        )
    name = survey.folder.name
    return tr(
        "{name} holds no drawings. Put PNG, TIFF, OpenEXR, TGA, WebP, BMP or JPEG files into it.",
        name=name,
    )
