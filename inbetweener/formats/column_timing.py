"""A column of a sheet and the drawings of a cel as the layer of a scene.

Between two keys a sheet may have marks of inbetweens, an empty stretch, or nothing, which is a
hold. What a shot has no words for is put as near as it goes, and told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.layer import Layer
from inbetweener.core.layer_names import is_background_name
from inbetweener.core.shot import Key, Numbering
from inbetweener.core.timing import cells_by_count, inbetweens_at
from inbetweener.formats.drawing_names import DrawingNames
from inbetweener.formats.time_sheet import Mark
from inbetweener.wording import tr, tr_count, tr_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Shot
    from inbetweener.formats.time_sheet import Column, Entry

_NAMED = 5


@dataclass(slots=True)
class _Stay:
    """A key and what follows it until the next.

    Attributes:
        frame: where it stands.
        drawing: which file.
        marks: frames at which inbetweens begin.
        empty: the frame from which nothing is shown; None where it stays.
        late: whether a mark follows after that.
    """

    frame: int
    drawing: DrawingId
    marks: list[int]
    empty: int | None = None
    late: bool = False


@dataclass(frozen=True, slots=True)
class TimedLayer:
    """A layer made of a column.

    Attributes:
        layer: its shot's first number is 1 more than the frame of its first key; None where none
            of the drawings of the column is there.
        notes: sentences about what could not be kept.
    """

    layer: Layer | None
    notes: tuple[str, ...]


def time_layer(
    column: Column, duration: int, cel: Shot, unmarked_exposure: int | None = None
) -> TimedLayer:
    """The timing of a column on the drawings of a cel.

    A drawing that the sheet names and no file bears is an inbetween still to be drawn, where it
    stands between two that are there.

    Args:
        column: of the sheet.
        duration: frames of the sheet.
        cel: the drawings as they were opened; its keys are those that can be used.
        unmarked_exposure: how long a drawing stays where inbetweens are to be drawn between keys
            that have no marks between them; None takes what has no marks for a hold.

    Raises:
        EditError: the keys lie too far apart.
    """
    return _Timing(column, duration, cel, unmarked_exposure).layer()


class _Timing:
    def __init__(self, column: Column, duration: int, cel: Shot, unmarked: int | None) -> None:
        self._column = column
        self._duration = duration
        self._cel = cel
        self._unmarked = unmarked
        usable = {key.drawing for key in cel.keys}
        drawings = [each for each in cel.drawings if each.id in usable]
        self._names = DrawingNames(drawings, column.name, cel.name)
        self._notes: dict[str, None] = {}
        self._missing: dict[str, None] = {}

    def layer(self) -> TimedLayer:
        stays = self._stays(self._column.within(self._duration))
        if not stays:
            self._tell_missing()
            self._tell(tr("Column {name} shows no drawing that is there.", name=self._name))
            return TimedLayer(None, tuple(self._notes))
        last = stays[-1]
        if last.marks or last.late:
            self._tell(
                tr(
                    "Column {name}: marks after its last key are left out.",
                    name=self._name,
                )
            )
        end = self._duration if last.empty is None else last.empty
        gaps = tuple(self._gap(stay, after) for stay, after in pairwise(stays))
        shot = replace(
            self._cel,
            name=self._name,
            keys=tuple(Key(stay.drawing) for stay in stays),
            gaps=gaps,
            last_exposure=end - last.frame,
            first_number=stays[0].frame + 1,
            numbering=Numbering.FRAMES,
        )
        self._tell_missing()
        return TimedLayer(self._as_layer(shot, is_held=last.empty is None), tuple(self._notes))

    @property
    def _name(self) -> str:
        return self._column.name or self._cel.name

    def _as_layer(self, shot: Shot, *, is_held: bool) -> Layer:
        is_whole = len(shot.keys) == 1 and shot.length == self._duration
        return Layer(
            shot, is_held=is_held, is_background=is_whole and is_background_name(shot.name)
        )

    def _stays(self, entries: Sequence[Entry]) -> list[_Stay]:
        stays: list[_Stay] = []
        for entry in entries:
            if entry.mark in (Mark.CONTINUED, Mark.OTHER):
                continue
            drawing = self._names.find(entry.name) if entry.mark is Mark.CELL else None
            if drawing is not None:
                stays.append(_Stay(entry.frame, drawing.id, []))
                continue
            if entry.mark is Mark.CELL:
                self._missing[entry.name] = None
            if stays:
                self._add(stays[-1], entry)
            elif entry.mark is not Mark.EMPTY:
                self._tell(
                    tr(
                        "Column {name}: what stands before its first key is left out.",
                        name=self._name,
                    )
                )
        return stays

    def _add(self, stay: _Stay, entry: Entry) -> None:
        if entry.mark is Mark.EMPTY:
            stay.empty = entry.frame if stay.empty is None else stay.empty
        elif stay.empty is not None:
            stay.late = True
        else:
            stay.marks.append(entry.frame)

    def _gap(self, stay: _Stay, after: _Stay) -> Gap:
        length = after.frame - stay.frame
        offsets = [frame - stay.frame for frame in stay.marks]
        if stay.empty is not None:
            if offsets or stay.late:
                self._tell(
                    tr(
                        "Column {name}: an empty stretch between inbetweens cannot be kept; key "
                        "{key} is held until it begins.",
                        name=self._name,
                        key=self._cel.drawing(stay.drawing).name,
                    )
                )
            return Gap(length, stay.empty - stay.frame, treatment=Treatment.BLANK)
        if offsets:
            gap, is_exact = marked_gap(length, offsets)
            if not is_exact:
                self._tell(
                    tr(
                        "Column {name}: the marks after key {key} stand unevenly; its inbetweens "
                        "share the frames evenly.",
                        name=self._name,
                        key=self._cel.drawing(stay.drawing).name,
                    )
                )
            return gap
        if self._unmarked is None or stay.drawing == after.drawing:
            return Gap(length, treatment=Treatment.HOLD)
        return Gap(length, self._unmarked)

    def _tell_missing(self) -> None:
        if self._missing:
            listed = tr_list(list(self._missing)[:_NAMED])
            self._tell(
                tr_count(
                    "Column {name}: no file for drawing {listed}; it counts as an inbetween.",
                    "Column {name}: no files for {n} drawings ({listed}); they count as "
                    "inbetweens.",
                    len(self._missing),
                    name=self._name,
                    listed=listed,
                )
            )

    def _tell(self, sentence: str) -> None:
        self._notes[sentence] = None


def marked_gap(length: int, offsets: Sequence[int]) -> tuple[Gap, bool]:
    """The gap whose inbetweens begin at the marks of a sheet.

    Args:
        length: frames from key to key.
        offsets: of the marks from the first key, rising, one at least.

    Returns:
        The gap, and whether its inbetweens begin exactly at the marks.
    """
    count, exposure = len(offsets), offsets[0]
    steps = range(exposure, length, exposure)
    if inbetweens_at(length, exposure) == count and list(steps) == list(offsets):
        return Gap(length, exposure), True
    shared = list(accumulate(cells_by_count(length, count)))[:-1]
    return Gap(length, count=count), shared == list(offsets)
