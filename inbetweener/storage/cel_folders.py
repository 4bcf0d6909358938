"""The folders in a folder that seem to hold cels, by the names of their files alone."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from inbetweener.core.layer_names import in_cel_order
from inbetweener.storage.hand_files import HAND_FOLDER
from inbetweener.storage.shot_folder import FLAT_SUFFIXES, PROJECT_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

# "Cut-005/Line/A/a001.png" is as deep as cels are put; deeper lie other things.
_DEEPEST: Final = 3
_MOST_FOLDERS: Final = 2_000
_MOST_CELS_UNASKED: Final = 30
_PASSED_OVER = (HAND_FOLDER,)
_EXPORTED = "-inbetweens"


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
