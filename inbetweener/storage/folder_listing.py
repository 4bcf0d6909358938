"""What lies in the folders of a document just now, by names and looks alone: nothing is read.

Drawings that were added, changed or lost while the document is open are told by two listings. A
program that saves does so in steps, and a copy of many files takes its time: a listing has settled
once it is the same as the one before.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from inbetweener.core.drawing import DrawingId
from inbetweener.storage.drawing_ids import drawing_id_problem
from inbetweener.storage.shot_folder import DRAWING_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from inbetweener.core.scene import Scene

# How paint programs, browsers and copying programs begin and end the names of unfinished files;
# what begins with a point is hidden, our own unfinished files among them.
_UNFINISHED_STARTS: Final = (".", "~", "#")
_UNFINISHED_ENDS: Final = ("~", ".tmp", ".part", ".partial", ".filepart", ".crdownload", "-journal")


@dataclass(frozen=True, slots=True)
class FileLook:
    """What a file looks like from outside."""

    size: int
    mtime_ns: int
    inode: int


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies in some folders.

    Attributes:
        looks: of every file that may be a drawing, by its path relative to the document's folder.
        unreachable: the folders that could not be looked into.
        stamps: when each folder was last changed, in ns; a change of a file's content may not show.
    """

    looks: Mapping[DrawingId, FileLook] = field(default_factory=dict)
    unreachable: frozenset[str] = frozenset()
    stamps: Mapping[str, int] = field(default_factory=dict)

    def is_same(self, other: Listing | None) -> bool:
        """Whether nothing has happened to any file in between."""
        return other is not None and (self.looks, self.unreachable) == (
            other.looks,
            other.unreachable,
        )


def folders_of(scene: Scene) -> tuple[str, ...]:
    """The folders in which the drawings of a document lie, relative to its own; "." is that."""
    folders = (
        str(PurePosixPath(drawing.id).parent)
        for layer in scene.layers
        for drawing in layer.shot.drawings
    )
    return tuple(dict.fromkeys(folders))


def list_drawings(folder: Path, below: Iterable[str]) -> Listing:
    """Look into folders; what is no drawing by its name, or not finished, is passed over.

    Args:
        folder: of the document.
        below: the folders, relative to it.
    """
    looks: dict[DrawingId, FileLook] = {}
    unreachable: set[str] = set()
    stamps: dict[str, int] = {}
    for each in below:
        place = folder / each
        try:
            stamps[each] = place.stat().st_mtime_ns
            looks |= _looks(place, each)
        except OSError:
            unreachable.add(each)
    return Listing(looks, frozenset(unreachable), stamps)


def stamps_of(folder: Path, below: Iterable[str]) -> dict[str, int]:
    """When folders were last changed: one question a folder, cheap on a network too."""
    stamps = {}
    for each in below:
        try:
            stamps[each] = (folder / each).stat().st_mtime_ns
        except OSError:
            continue
    return stamps


def is_drawing_name(name: str) -> bool:
    """Whether a file of that name is taken for a finished drawing."""
    lower = name.lower()
    if lower.startswith(_UNFINISHED_STARTS) or Path(lower).stem.endswith(_UNFINISHED_ENDS):
        return False
    return Path(lower).suffix in DRAWING_SUFFIXES and not drawing_id_problem(name)


def _looks(place: Path, below: str) -> dict[DrawingId, FileLook]:
    looks = {}
    with os.scandir(place) as entries:
        for entry in entries:
            if not is_drawing_name(entry.name):
                continue
            try:
                status = entry.stat()  # on Windows without an inode, which says nothing there
                if entry.is_file() and status.st_size:
                    file = DrawingId(str(PurePosixPath(below) / entry.name))
                    looks[file] = FileLook(status.st_size, status.st_mtime_ns, status.st_ino)
            except OSError:  # gone meanwhile
                continue
    return looks
