"""Reading the CSV of TVPaint, which Krita knew too: the layers of a clip, and the file of each.

Above the frames stand what the clip is, its layers from the uppermost down, and how they are laid
over one another. Each row below shows the files of one frame: the one that is named again is held,
and where none is named there is nothing. The files lie in a folder of the CSV's name.
"""

from __future__ import annotations

import csv
import io
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from inbetweener.core.scene import MOST_LAYERS
from inbetweener.core.shot import HIGHEST_FPS, LONGEST_SHOT_FRAMES
from inbetweener.errors import SheetError
from inbetweener.formats.time_sheet import Column, Entry, Mark, TimeSheet
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PROGRAM = "TVPaint"
_LAYERS, _DENSITY, _BLENDING, _VISIBLE = "#Layers", "#Density", "#Blending", "#Visible"
_PLAIN_BLENDING = "Color"
# Where the files of a CSV lie, by its own name.
FRAMES_SUFFIX = ".frames"


def is_tvpaint(text: str) -> bool:
    """Whether the text of a CSV is one of TVPaint's."""
    first = text.partition("\n")[0].split(",")
    return len(first) > 1 and first[1].strip().strip('"') == _PROGRAM


def read_tvpaint(text: str) -> TimeSheet:
    """The sheet that a CSV of TVPaint is; drawings are called as their files are.

    Raises:
        SheetError: it is damaged or too large; the end of a sentence.
    """
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), skipinitialspace=True, strict=True))
    except csv.Error as error:
        raise SheetError(tr("it breaks off or is garbled ({reason})", reason=error)) from error
    heads = {row[0]: row[1:] for row in rows if row and not _is_frame(row)}
    if _LAYERS not in heads:
        raise SheetError(tr("it names no layers"))
    names = heads[_LAYERS]
    frames = [row[1:] for row in rows if row and _is_frame(row)]
    if len(names) > MOST_LAYERS:
        raise SheetError(tr("it has more than {most} columns", most=MOST_LAYERS))
    if len(frames) > LONGEST_SHOT_FRAMES:
        raise SheetError(tr("it has more than {most} frames", most=LONGEST_SHOT_FRAMES))
    columns = [_column(name, place, frames) for place, name in enumerate(names)]
    facts = _facts(rows)
    return TimeSheet(
        facts.get("Project Name", ""),
        len(frames),
        tuple(reversed(columns)),
        fps=_fps(facts),
        notes=tuple(_lost(heads)),
    )


def _is_frame(row: Sequence[str]) -> bool:
    return row[0].startswith("#") and row[0][1:].isdecimal()


def _facts(rows: Sequence[Sequence[str]]) -> dict[str, str]:
    """What the clip is, by the names in the second row."""
    named = [row for row in rows[1:3] if row]
    return dict(zip(*named, strict=False)) if len(named) == 2 else {}


def _fps(facts: dict[str, str]) -> float | None:
    try:
        fps = float(facts.get("Frame Rate", ""))
    except ValueError:
        return None
    return fps if 0 < fps <= HIGHEST_FPS else None


def _column(name: str, place: int, frames: Sequence[Sequence[str]]) -> Column:
    entries: list[Entry] = []
    before: str | None = None
    for frame, row in enumerate(frames):
        file = row[place].strip() if place < len(row) else ""
        if file != before:
            shown = PurePosixPath(file.replace("\\", "/")).stem
            entries.append(Entry.of(frame, shown) if shown else Entry(frame, Mark.EMPTY))
        before = file
    return Column(name, tuple(entries))


def _lost(heads: dict[str, list[str]]) -> Iterator[str]:
    blended = any(each != _PLAIN_BLENDING for each in heads.get(_BLENDING, ()))
    if blended or any(each.strip("10.") for each in heads.get(_DENSITY, ())):
        yield tr("Blending and opacity of the layers are not taken over.")
    if "0" in heads.get(_VISIBLE, ()):
        yield tr("Layers that are hidden in the sheet are taken over like the others.")
