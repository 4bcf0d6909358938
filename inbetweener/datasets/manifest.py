"""Our own data sets: `excerpts.json`, which names every excerpt, and their pictures beside it.

{"format": "inbetweener excerpts", "version": 1, "films": [
    {"film": "walk.mp4", ..., "excerpts": [
        {"name": "walk-s001-0001", "scene": "walk-s001", "part": "train",
         "pictures": ["train/walk-s001-0001/frame1.png", ...], "frames": [0, 2, 4]}]}]}
"""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from inbetweener.datasets.dataset import DataSet, Excerpt, FolderShelf, Part
from inbetweener.datasets.errors import DataSetError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

MANIFEST: Final = "excerpts.json"
FORMAT: Final = "inbetweener excerpts"
VERSION: Final = 1


def read_excerpts(folder: Path) -> DataSet:
    """Read a data set that `inbetweener data movie` made.

    Raises:
        DataSetError: it has no manifest, or a broken one.
    """
    manifest = read_manifest(folder / MANIFEST)
    if manifest is None:
        raise DataSetError(f"There is no {folder / MANIFEST}; a data set of ours has one.")
    return DataSet(folder.name, excerpts_in(manifest, folder / MANIFEST), FolderShelf(folder))


def read_manifest(path: Path) -> dict[str, Any] | None:
    """The values of a manifest; None where there is none.

    Raises:
        DataSetError: it is none of ours, or of a later version.
    """
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise DataSetError(f"{path} cannot be read: {error}.") from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise DataSetError(f"{path} is no manifest of excerpts.")
    if manifest.get("version") != VERSION:
        raise DataSetError(f"{path} was written by another version of this program.")
    return manifest


def excerpts_in(manifest: Mapping[str, Any], where: object) -> tuple[Excerpt, ...]:
    """The excerpts that a manifest names.

    Raises:
        DataSetError: an entry is missing, of the wrong kind, or leads outside.
    """
    try:
        return tuple(_entries(manifest))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        reason = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        raise DataSetError(f"{where} is no manifest of excerpts: {reason}.") from error


def _entries(manifest: Mapping[str, Any]) -> Iterator[Excerpt]:
    for film in manifest["films"]:
        for entry in film["excerpts"]:
            pictures = tuple(entry["pictures"])
            for place in pictures:
                _check_inside(place)
            yield Excerpt(entry["name"], entry["scene"], Part(entry["part"]), pictures)


_NEVER_IN_NAMES = frozenset("\\:\0")  # what parts folders elsewhere, and what no name can hold


def _check_inside(place: str) -> None:
    inside = PurePosixPath(place)
    if inside.is_absolute() or ".." in inside.parts or set(place) & _NEVER_IN_NAMES:
        raise ValueError(f"{place!r} leads outside of the data set")
