"""The exposure sheet as a value: columns of what changes at which frame, of no program's own kind.

Frames count from 0. A column says only what changes: what stands there holds until the next entry.
Frames under 0 say what already stands when the sheet begins.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from itertools import pairwise

from inbetweener.errors import SheetError
from inbetweener.wording import tr

# In XDTS names that begin so are signs; no drawing may be called like that.
SIGN_PREFIX = "SYMBOL_"
USUAL_VERSION = 5


class Mark(StrEnum):
    """What an entry says; all but CELL and OTHER are named as in XDTS."""

    CELL = "cell"  # a drawing
    EMPTY = "SYMBOL_NULL_CELL"  # nothing from here on: ×
    INBETWEEN = "SYMBOL_TICK_1"  # an inbetween begins here: ○. What is shown stays
    REVERSE = "SYMBOL_TICK_2"  # an inbetween used again in reverse order: ●. What is shown stays
    CONTINUED = "SYMBOL_HYPHEN"  # as before
    OTHER = "other"  # a sign of a program to come; what is shown stays


_SIGNS = {mark.value: mark for mark in Mark if mark.value.startswith(SIGN_PREFIX)}


@dataclass(frozen=True, slots=True)
class Entry:
    """A change in a column.

    Attributes:
        frame: at which it stands.
        mark: what it says.
        name: of the drawing as the sheet has it ("1", "2a", "A1"), or of the other sign; else "".
        options: what programs note beside it ("OPTION_KEYFRAME").
    """

    frame: int
    mark: Mark
    name: str = ""
    options: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        is_sign = self.name.startswith(SIGN_PREFIX)
        if self.mark is Mark.CELL and (not self.name or is_sign):
            raise SheetError(tr("No drawing of a sheet can be called “{name}”.", name=self.name))
        if self.mark is Mark.OTHER and (not is_sign or self.name in _SIGNS):
            raise ValueError(f"{self.name!r} is no other sign")
        if self.mark not in (Mark.CELL, Mark.OTHER) and self.name:
            raise ValueError(f"{self.mark} has no name")

    @classmethod
    def of(cls, frame: int, text: str, options: tuple[str, ...] = ()) -> Entry:
        """An entry by what a sheet has there: a drawing's name or a sign.

        Raises:
            SheetError: the text is empty.
        """
        if text in _SIGNS:
            return cls(frame, _SIGNS[text], options=options)
        mark = Mark.OTHER if text.startswith(SIGN_PREFIX) else Mark.CELL
        return cls(frame, mark, text, options)

    @property
    def text(self) -> str:
        """What a sheet has there; `Entry.of` reads it."""
        return self.name or self.mark.value

    @property
    def changes_picture(self) -> bool:
        """Whether what is shown is another from here on."""
        return self.mark in (Mark.CELL, Mark.EMPTY)


@dataclass(frozen=True, slots=True)
class Column:
    """What one cel shows.

    Attributes:
        name: in the sheet's head; two columns may bear the same one and share their drawings.
        entries: the changes, rising by frame, one a frame.
    """

    name: str
    entries: tuple[Entry, ...] = ()

    def __post_init__(self) -> None:
        if not all(a.frame < b.frame for a, b in pairwise(self.entries)):
            raise ValueError("the entries of a column rise by frame")

    def within(self, duration: int) -> tuple[Entry, ...]:
        """The entries of the frames [0, duration); what stood before stands at frame 0."""
        inside = tuple(each for each in self.entries if 0 <= each.frame < duration)
        before = [each for each in self.entries if each.frame < 0 and each.changes_picture]
        if not before or not duration or (inside and _opens(inside[0])):
            return inside
        return (replace(before[-1], frame=0), *(each for each in inside if each.frame))


def _opens(entry: Entry) -> bool:
    return entry.frame == 0 and entry.changes_picture


@dataclass(frozen=True, slots=True)
class Instruction:
    """What stands at a frame of a track that is no cel: words spoken, a move of the camera.

    Attributes:
        frame: at which it stands.
        values: as the program wrote them.
        options: as of `Entry`.
    """

    frame: int
    values: tuple[str, ...]
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OtherTrack:
    """A track that is no cel.

    Attributes:
        name: in the sheet's head.
        instructions: rising by frame, one a frame.
    """

    name: str
    instructions: tuple[Instruction, ...] = ()


@dataclass(frozen=True, slots=True)
class OtherField:
    """A part of the sheet beside the cels, kept as it came.

    Attributes:
        number: 3 dialogue, 5 camera work, others are known to other programs.
        tracks: from the left.
    """

    number: int
    tracks: tuple[OtherTrack, ...]


class Place(Enum):
    """Where a member stands that no part of this program knows."""

    FILE = "file"
    HEADER = "header"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Kept:
    """A member of an XDTS file that means nothing here, and is written back.

    Attributes:
        place: in which object.
        name: of the member.
        json: its value, as JSON.
    """

    place: Place
    name: str
    json: str


@dataclass(frozen=True, slots=True)
class TimeSheet:
    """An exposure sheet.

    Attributes:
        name: of the sheet.
        duration: frames in all.
        columns: the cels, the lowest first.
        others: dialogue, camera work and the like.
        fps: frames a second; None where the sheet does not say.
        cut: number of the cut, in digits; None where it has none.
        scene: number of the scene, likewise.
        version: of the format, as the file says.
        kept: what means nothing here.
        notes: sentences about what was passed over in reading; no part of the sheet.
    """

    name: str
    duration: int
    columns: tuple[Column, ...] = ()
    others: tuple[OtherField, ...] = ()
    fps: float | None = None
    cut: str | None = None
    scene: str | None = None
    version: int = USUAL_VERSION
    kept: tuple[Kept, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def without_notes(self) -> TimeSheet:
        """The sheet alone, to compare."""
        return replace(self, notes=())
