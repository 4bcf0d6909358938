"""Sheets as CSV: a row a frame and a column a cel, for spreadsheets and Clip Studio's users.

Two layouts. The plain one has one row of names. Clip Studio's, as Celsys describes it, has the
parent folder in the first row, the animation folders in the second, and frames from 1 below; ○ is
an inbetween and ● a drawing used again in reverse. Both have what changes, and nothing under what
is held.
"""

from __future__ import annotations

import csv
import io
import re
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from inbetweener.core.scene import MOST_LAYERS
from inbetweener.core.shot import LONGEST_SHOT_FRAMES
from inbetweener.errors import SheetError
from inbetweener.formats.time_sheet import Column, Entry, Mark, TimeSheet
from inbetweener.formats.tvpaint_csv import is_tvpaint, read_tvpaint
from inbetweener.formats.xdts_format import LARGEST_SHEET_BYTES
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_GLYPHS = {Mark.INBETWEEN: "○", Mark.REVERSE: "●", Mark.EMPTY: "×", Mark.CONTINUED: "|"}
_SIGNS = {
    **{glyph: mark.value for mark, glyph in _GLYPHS.items()},
    **dict.fromkeys(("✕", "✖", "☓"), Mark.EMPTY.value),
    **dict.fromkeys(("◯", "\N{IDEOGRAPHIC NUMBER ZERO}", "◦"), Mark.INBETWEEN.value),
    **dict.fromkeys(("\N{FULLWIDTH VERTICAL LINE}", "│", "┃"), Mark.CONTINUED.value),
}
_FIRST_CELL = re.compile(r'\s*(?:"(?:[^"]|"")*"|[^,;\t"\r\n]*)([,;\t])')
_NUMBER = re.compile(r"\s*(\d{1,9})\D*")
_FRAME = "Frame"


class CsvLayout(StrEnum):
    """How the rows above the frames are laid out."""

    PLAIN = "plain"  # one: the names of the cels
    CLIP_STUDIO = "clip-studio"  # two: the parent's name above those of the cels


def write_csv(sheet: TimeSheet, layout: CsvLayout = CsvLayout.PLAIN) -> bytes:
    """A sheet as CSV, in UTF-8 with the mark by which spreadsheets know it.

    There is no place for frame rates, dialogue, camera work, or frames under 0: what stands there
    stands at the first frame.

    Raises:
        SheetError: a drawing is called like a sign, or by nothing but blanks, or a name is no
            Unicode; a sentence.
    """
    names = [column.name for column in sheet.columns]
    is_plain = layout is CsvLayout.PLAIN
    heads = [[_FRAME, *names]] if is_plain else [["", *([sheet.name] * len(names))], ["", *names]]
    rows = [[str(number + 1), *[""] * len(names)] for number in range(sheet.duration)]
    for place, column in enumerate(sheet.columns, 1):
        for entry in column.within(sheet.duration):
            rows[entry.frame][place] = _cell(entry)
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([*heads, *rows])
    try:
        return text.getvalue().encode("utf-8-sig")
    except UnicodeEncodeError as error:
        raise SheetError(tr("A name of the sheet cannot be written as text.")) from error


def write_clip_studio_csv(sheet: TimeSheet) -> bytes:
    """A sheet as CSV in Clip Studio's layout; otherwise as `write_csv`."""
    return write_csv(sheet, CsvLayout.CLIP_STUDIO)


def _cell(entry: Entry) -> str:
    name = entry.name.strip()
    if entry.mark is Mark.CELL and (name in _SIGNS or not name):
        raise SheetError(tr("No drawing of a CSV can be called “{name}”.", name=entry.name))
    return _GLYPHS.get(entry.mark, entry.text)


def read_csv(data: bytes) -> TimeSheet:
    """The sheet that a CSV file holds, of either layout, or as TVPaint writes clips.

    Where a file has no empty cells below its head, a drawing that is named again in the next row
    is held; else it begins anew.

    Raises:
        SheetError: it is no sheet, damaged or too large; the end of a sentence.
    """
    if len(data) > LARGEST_SHEET_BYTES:
        most = LARGEST_SHEET_BYTES // 1024**2
        raise SheetError(tr("it is larger than {mib} MiB", mib=most))
    text = _text(data)
    if is_tvpaint(text):
        return read_tvpaint(text)
    rows = _rows(text)
    layout, body = _parted(rows)
    head = rows[0] if layout is CsvLayout.PLAIN else rows[1]
    names = head[1:]
    if len(names) > MOST_LAYERS:
        raise SheetError(tr("it has more than {most} columns", most=MOST_LAYERS))
    frames = _frames(body)
    table = [_padded(row, len(names)) for row in body]
    is_filled = all(cell.strip() for cells in table for cell in cells)
    columns = tuple(
        _column(name, [cells[place] for cells in table], frames, is_filled)
        for place, name in enumerate(names)
    )
    is_wider = any(cell.strip() for row in body for cell in row[len(names) + 1 :])
    notes = (tr("Cells to the right of the last column are passed over."),) if is_wider else ()
    title = "" if layout is CsvLayout.PLAIN else next(filter(str.strip, rows[0][1:]), "")
    return TimeSheet(title, frames[-1] + 1 if frames else 0, columns, notes=notes)


def _text(data: bytes) -> str:
    """The text of a file; sheets of Japanese programs may be in Shift-JIS."""
    for encoding in ("utf-8-sig", "cp932"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SheetError(tr("it is neither UTF-8 nor Shift-JIS text"))


def _rows(text: str) -> list[list[str]]:
    """All rows with anything in them; what follows the first cell parts the others, too."""
    found = _FIRST_CELL.match(text)
    delimiter = found[1] if found else ","
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise SheetError(tr("it breaks off or is garbled ({reason})", reason=error)) from error
    return [row for row in rows if row]


def _parted(rows: Sequence[list[str]]) -> tuple[CsvLayout, Sequence[list[str]]]:
    """The layout, and the rows of the frames."""
    if rows and (rows[0][0].strip() == _FRAME if len(rows) == 1 else _number(rows[1])):
        return CsvLayout.PLAIN, rows[1:]
    if len(rows) >= 2 and (len(rows) == 2 or _number(rows[2])):
        return CsvLayout.CLIP_STUDIO, rows[2:]
    raise SheetError(tr("no row below one or two rows of names begins with the number of a frame"))


def _number(row: Sequence[str]) -> int | None:
    found = _NUMBER.fullmatch(row[0])
    return int(found[1]) if found else None


def _frames(body: Sequence[list[str]]) -> list[int]:
    """The frame of each row, the first being 0."""
    numbers = []
    for row in body:
        number = _number(row)
        if number is None:
            raise SheetError(tr("“{cell}” is not the number of a frame", cell=row[0]))
        numbers.append(number)
    if any(b <= a for a, b in pairwise(numbers)):
        raise SheetError(tr("the numbers of its frames do not rise"))
    frames = [number - numbers[0] for number in numbers]
    if frames and frames[-1] >= LONGEST_SHOT_FRAMES:
        raise SheetError(tr("it has more than {most} frames", most=LONGEST_SHOT_FRAMES))
    return frames


def _padded(row: Sequence[str], count: int) -> list[str]:
    """The cells of a row behind the number of the frame."""
    cells = list(row[1 : count + 1])
    return [*cells, *[""] * (count - len(cells))]


def _column(name: str, cells: Sequence[str], frames: Sequence[int], is_filled: bool) -> Column:
    entries: list[Entry] = []
    for frame, cell in zip(frames, cells, strict=True):
        if not cell.strip():
            continue
        entry = Entry.of(frame, _SIGNS.get(cell.strip(), cell))
        is_same = bool(entries) and entries[-1].text == entry.text
        if not (is_filled and is_same and entry.changes_picture):
            entries.append(entry)
    return Column(name, tuple(entries))
