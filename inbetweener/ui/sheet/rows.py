"""What stands in each row of an exposure sheet; nothing here knows of Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING

from inbetweener.core.drawing import Role
from inbetweener.core.gap import Treatment
from inbetweener.core.plan import Cell, CellId, CellKind, FramePlan
from inbetweener.ui.sheet.geometry import SOUND_PX

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inbetweener.ui.timeline.sound_lane import SoundLane


class SheetStyle(StrEnum):
    """Whose habits the sheet follows."""

    WESTERN = "western"  # every frame numbered, drawings by number
    JAPANESE = "japanese"  # every other frame numbered, seconds counted, inbetweens as dots


class Mark(Enum):
    """The sign of a row."""

    KEY = auto()  # a number in a circle
    BREAKDOWN = auto()  # a number in a triangle
    INBETWEEN = auto()  # a dot
    BLANK = auto()  # a cross
    HOLD = auto()  # the line of what stays
    HOLD_END = auto()  # the same, with its end stop


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One frame of the sheet.

    Attributes:
        frame: from 0.
        number: what the screen calls it.
        cell: which drawing is shown.
        mark: the sign.
        text: the running number of the drawing, from 1; "" under a hold.
        note: in the notes column.
        is_cut: whether a cut follows this frame.
    """

    frame: int
    number: int
    cell: CellId
    mark: Mark
    text: str
    note: str
    is_cut: bool


@dataclass(frozen=True, slots=True)
class SheetContents:
    """A shot as a sheet shows it.

    Attributes:
        title: the shot's name.
        plan: which drawing stands at which frame.
        key_names: the name of each key.
        key_roles: the role of each key.
        notes: the artist's notes on inbetweens.
        first_number: what the screen calls frame 0.
        fps: frames a second.
        sound: what is heard, None where nothing is.
    """

    title: str = ""
    plan: FramePlan = field(default_factory=lambda: FramePlan((), (), (), 0))
    key_names: Sequence[str] = ()
    key_roles: Sequence[Role] = ()
    notes: Mapping[CellId, str] = field(default_factory=dict)
    first_number: int = 1
    fps: float = 24.0
    sound: SoundLane | None = None

    @property
    def sound_px(self) -> float:
        """How wide the column of sound is; 0 without a sound that was read."""
        return 0.0 if self.sound is None or self.sound.peaks is None else SOUND_PX

    @property
    def band_frames(self) -> int:
        """Frames in a second, which the sheet groups by."""
        return max(1, round(self.fps))

    def rows(self, first: int, end: int) -> list[SheetRow]:
        """The rows of the frames [first, end) that the shot has."""
        found: list[SheetRow] = []
        for cell in self.plan.cells(first, end):
            frames = range(max(first, cell.first_frame), min(end, cell.end_frame))
            found += [self._row(cell, frame) for frame in frames]
        return found

    def _row(self, cell: Cell, frame: int) -> SheetRow:
        is_first, is_last = frame == cell.first_frame, frame == cell.end_frame - 1
        return SheetRow(
            frame=frame,
            number=frame + self.first_number,
            cell=cell.id,
            mark=self._mark(cell, is_first=is_first, is_last=is_last),
            text=str(self.plan.ordinal(cell.id) + 1) if is_first else "",
            note=self._note(cell) if is_first else "",
            is_cut=is_last and self.plan.gaps[cell.id.gap].treatment is Treatment.CUT,
        )

    def _mark(self, cell: Cell, *, is_first: bool, is_last: bool) -> Mark:
        if not is_first:
            return Mark.HOLD_END if is_last else Mark.HOLD
        if cell.kind is CellKind.KEY:
            is_breakdown = self.key_roles[cell.id.gap] is Role.BREAKDOWN
            return Mark.BREAKDOWN if is_breakdown else Mark.KEY
        return Mark.BLANK if cell.kind is CellKind.BLANK else Mark.INBETWEEN

    def _note(self, cell: Cell) -> str:
        if cell.id.is_key:
            return self.key_names[cell.id.gap]
        return self.notes.get(cell.id, "").replace("\n", " ")


def seconds_text(frame: int, band_frames: int) -> str:
    """A length as animators say it: seconds and frames ("2+12")."""
    return f"{frame // band_frames}+{frame % band_frames}"
