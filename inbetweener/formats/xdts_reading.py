"""Reading XDTS, the Exchange Digital Time Sheet: OpenToonz, Clip Studio, TVPaint, Toei.

A line that names the format, then JSON. Written from the description of the format in
`docs/sheets.md`; programs differ in what they write, so the reader takes more than the writer
gives: a missing line break, a byte order mark, numbers as text, frames under 0, other versions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.scene import MOST_LAYERS
from inbetweener.core.shot import HIGHEST_FPS, LONGEST_SHOT_FRAMES
from inbetweener.errors import SheetError
from inbetweener.formats.sheet_values import SheetValue, kept_json, parsed
from inbetweener.formats.time_sheet import (
    USUAL_VERSION,
    Column,
    Entry,
    Instruction,
    Kept,
    Mark,
    OtherField,
    OtherTrack,
    Place,
    TimeSheet,
)
from inbetweener.formats.xdts_format import CELLS, LARGEST_SHEET_BYTES, TDTS_LINE, XDTS_LINE
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_FIELDS = 100
_MOST_VALUES = 100
_KNOWN = {
    Place.FILE: {"header", "timeTables", "version"},
    Place.HEADER: {"cut", "scene"},
    Place.TABLE: {"name", "duration", "timeTableHeaders", "fields", "frameRate"},
}


def read_xdts(data: bytes) -> TimeSheet:
    """The sheet that an XDTS file holds; the first one where it holds several.

    Members that mean nothing here are kept and written again, down to the time table. What is
    passed over is told in the sheet's notes.

    Raises:
        SheetError: it is no XDTS, damaged, or of Toei's own format; a sentence without the name of
            the file.
    """
    try:
        return _Reading().sheet(parsed(_body(data)))
    except RecursionError as error:
        raise SheetError(tr("its values are nested too deep")) from error


def _body(data: bytes) -> str:
    """What follows the line that names the format."""
    if len(data) > LARGEST_SHEET_BYTES:
        most = LARGEST_SHEET_BYTES // 1024**2
        raise SheetError(tr("it is larger than {mib} MiB", mib=most))
    try:
        text = data.decode("utf-8-sig").lstrip()
    except UnicodeDecodeError as error:
        raise SheetError(tr("it is not UTF-8 text")) from error
    if text.startswith(TDTS_LINE):
        raise SheetError(
            tr("it is a TDTS, whose form is not published. Export it as XDTS and open that")
        )
    if not text.startswith(XDTS_LINE):
        raise SheetError(tr("it does not begin with “{line}”", line=XDTS_LINE))
    return text.removeprefix(XDTS_LINE)


class _Reading:
    """Reads one file; collects what is to be told."""

    def __init__(self) -> None:
        self._notes: dict[str, None] = {}

    def sheet(self, root: SheetValue) -> TimeSheet:
        """The first time table as a sheet."""
        header = root.find("header") or SheetValue({}, "header")
        table = self._table(root)
        version = root.find("version")
        fields = self._fields(table)
        columns = tuple(self._column(*each) for each in fields.pop(CELLS, ()))
        others = tuple(
            OtherField(number, tuple(self._other(*each) for each in tracks))
            for number, tracks in fields.items()
        )
        cut, scene, name = header.find("cut"), header.find("scene"), table.find("name")
        return TimeSheet(
            name="" if name is None else name.text(),
            duration=self._duration(table, columns),
            columns=columns,
            others=others,
            fps=self._fps(table),
            cut=None if cut is None else cut.text(),
            scene=None if scene is None else scene.text(),
            version=USUAL_VERSION if version is None else version.whole(0, 10**6),
            kept=(
                *self._kept(root, Place.FILE),
                *self._kept(header, Place.HEADER),
                *self._kept(table, Place.TABLE),
            ),
            notes=tuple(self._notes),
        )

    def _table(self, root: SheetValue) -> SheetValue:
        found = root.find("timeTables")
        tables = [] if found is None else list(found.items(LONGEST_SHOT_FRAMES))
        if not tables:
            root.fault(tr("holds no time table"))
        if len(tables) > 1:
            more = len(tables) - 1
            self._tell(
                tr_count(
                    "The file holds {n} more sheet; only the first is read.",
                    "The file holds {n} more sheets; only the first is read.",
                    more,
                )
            )
        return tables[0]

    def _duration(self, table: SheetValue, columns: tuple[Column, ...]) -> int:
        """As the sheet says; a × behind its last frame, as OpenToonz writes it, is no entry."""
        found = table.find("duration")
        end = max((0, *map(_end, columns)))
        if found is None:
            self._tell(tr("The sheet does not say how long it is: it ends with its last entry."))
            return end
        duration = found.whole(0, LONGEST_SHOT_FRAMES)
        if end > duration:
            self._tell(tr("Entries after the sheet’s {n} frames are of no effect.", n=duration))
        return duration

    def _fps(self, table: SheetValue) -> float | None:
        found = table.find("frameRate")
        fps = None if found is None else found.real()
        if found is not None and (fps is None or not 0 < fps <= HIGHEST_FPS):
            self._tell(tr("The sheet’s frame rate makes no sense and is passed over."))
            return None
        return fps

    def _fields(self, table: SheetValue) -> dict[int, tuple[tuple[str, SheetValue | None], ...]]:
        """The names and frames of all tracks, from the left, by the number of their field."""
        names = self._names(table)
        found = table.find("fields")
        frames: dict[int, dict[int, SheetValue]] = {}
        for field in () if found is None else found.items(_MOST_FIELDS):
            tracks = frames.setdefault(self._field_number(field), {})
            for number, each in self._tracks(field):
                tracks.setdefault(number, each)
        fields = {}
        for number in dict.fromkeys((*names, *frames)):
            here, tracks = names.get(number, []), frames.get(number, {})
            count = max(len(here), max(tracks, default=-1) + 1)
            padded = [*here, *[""] * (count - len(here))]
            fields[number] = tuple((name, tracks.get(n)) for n, name in enumerate(padded))
        return fields

    def _names(self, table: SheetValue) -> dict[int, list[str]]:
        found = table.find("timeTableHeaders")
        names: dict[int, list[str]] = {}
        for header in () if found is None else found.items(_MOST_FIELDS):
            listed = header.find("names")
            items = () if listed is None else listed.items(MOST_LAYERS)
            texts = ["" if each.value is None else each.text() for each in items]
            names.setdefault(self._field_number(header), texts)
        return names

    def _field_number(self, field: SheetValue) -> int:
        number = field.find("fieldId")
        if number is None:
            field.fault(tr("has no fieldId"))
        return number.whole(0, _MOST_FIELDS)

    def _tracks(self, field: SheetValue) -> Iterator[tuple[int, SheetValue]]:
        found = field.find("tracks")
        for order, track in enumerate(() if found is None else found.items(MOST_LAYERS)):
            number, frames = track.find("trackNo"), track.find("frames")
            place = order if number is None else number.whole(0, MOST_LAYERS - 1)
            yield place, frames or SheetValue([], f"{track.place}.frames")

    def _column(self, name: str, frames: SheetValue | None) -> Column:
        entries = []
        for frame, values, options in self._entries(frames):
            if not values[0]:
                self._tell(
                    tr("An entry without a name in column {name} is passed over.", name=name)
                )
                continue
            if len(values) > 1:
                self._tell(tr("Of several values in column {name} the first is read.", name=name))
            entries.append(Entry.of(frame, values[0], options))
        return Column(name, tuple(entries))

    def _other(self, name: str, frames: SheetValue | None) -> OtherTrack:
        return OtherTrack(name, tuple(Instruction(*each) for each in self._entries(frames)))

    def _entries(
        self, frames: SheetValue | None
    ) -> list[tuple[int, tuple[str, ...], tuple[str, ...]]]:
        """Frame, values and options of all entries, rising; the last where a frame has several."""
        found: dict[int, tuple[tuple[str, ...], tuple[str, ...]]] = {}
        for each in () if frames is None else frames.items(2 * LONGEST_SHOT_FRAMES):
            number, data = each.find("frame"), each.find("data")
            if number is None or data is None:
                each.fault(tr("has no frame or no data"))
            frame = number.whole(-LONGEST_SHOT_FRAMES, LONGEST_SHOT_FRAMES)
            values, options = self._data(data)
            if not values:
                continue
            if frame in found:
                self._tell(tr("Where a frame has two entries, the later one is read."))
            found[frame] = values, options
        return [(frame, *found[frame]) for frame in sorted(found)]

    def _data(self, data: SheetValue) -> tuple[tuple[str, ...], tuple[str, ...]]:
        items = list(data.items(_MOST_VALUES))
        if len(items) > 1:
            self._tell(tr("Of several notes at one frame the first is read."))
        if not items:
            return (), ()
        return self._texts(items[0], "values"), self._texts(items[0], "options")

    def _texts(self, item: SheetValue, name: str) -> tuple[str, ...]:
        found = item.find(name)
        items = () if found is None else found.items(_MOST_VALUES)
        return tuple("" if each.value is None else each.text() for each in items)

    def _kept(self, value: SheetValue, place: Place) -> Iterator[Kept]:
        for name, member in value.members().items():
            if name in _KNOWN[place]:
                continue
            json = kept_json(member)
            if json is None:
                self._tell(tr("“{name}” is nested too deep and left out.", name=name))
            else:
                yield Kept(place, name, json)

    def _tell(self, sentence: str) -> None:
        self._notes[sentence] = None


def _end(column: Column) -> int:
    """The frame after the last entry that shows anything."""
    if not column.entries:
        return 0
    last = column.entries[-1]
    return last.frame + (last.mark is not Mark.EMPTY)
