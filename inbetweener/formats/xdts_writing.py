"""Writing XDTS as its readers expect it: version 5, the changes of each column, no extensions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from inbetweener.core.scene import MOST_LAYERS
from inbetweener.core.shot import LONGEST_SHOT_FRAMES
from inbetweener.errors import SheetError
from inbetweener.formats.time_sheet import Column, Instruction, Place
from inbetweener.formats.xdts_format import CELLS, XDTS_LINE
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.formats.time_sheet import Entry, OtherTrack, TimeSheet


def write_xdts(sheet: TimeSheet) -> bytes:
    """A sheet as XDTS; `read_xdts` gives the same one.

    The frame rate is written where the sheet has one, as Clip Studio does; the format has no place
    for it, and other programs pass it over.

    Raises:
        SheetError: it lasts too long, or has too many columns; a sentence.
    """
    if not 0 <= sheet.duration <= LONGEST_SHOT_FRAMES or len(sheet.columns) > MOST_LAYERS:
        raise SheetError(
            tr(
                "A sheet has up to {frames} frames and {columns} columns.",
                frames=LONGEST_SHOT_FRAMES,
                columns=MOST_LAYERS,
            )
        )
    return f"{XDTS_LINE}\n{_text(_file(sheet))}\n".encode()


def _text(value: dict[str, Any]) -> str:
    """JSON; names that are no Unicode keep what they are only escaped."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, ensure_ascii=True, allow_nan=False, indent=1)
    return text


def _file(sheet: TimeSheet) -> dict[str, Any]:
    header = _given({"cut": sheet.cut, "scene": sheet.scene}) | _kept(sheet, Place.HEADER)
    return {
        **({"header": header} if header else {}),
        "timeTables": [_table(sheet)],
        "version": sheet.version,
        **_kept(sheet, Place.FILE),
    }


def _table(sheet: TimeSheet) -> dict[str, Any]:
    fields: list[tuple[int, tuple[Column | OtherTrack, ...]]] = [
        (CELLS, sheet.columns),
        *((each.number, each.tracks) for each in sheet.others),
    ]
    return {
        "name": sheet.name,
        "duration": sheet.duration,
        **_given({"frameRate": _plain(sheet.fps)}),
        "timeTableHeaders": [
            {"fieldId": number, "names": [track.name for track in tracks]}
            for number, tracks in fields
        ],
        "fields": [
            {"fieldId": number, "tracks": _tracks(tracks)} for number, tracks in fields if tracks
        ],
        **_kept(sheet, Place.TABLE),
    }


def _tracks(tracks: Iterable[Column | OtherTrack]) -> list[dict[str, Any]]:
    """Those on which something stands; the others are in the head only."""
    found = []
    for number, track in enumerate(tracks):
        entries = track.entries if isinstance(track, Column) else track.instructions
        if entries:
            found.append({"trackNo": number, "frames": [_frame(each) for each in entries]})
    return found


def _frame(entry: Entry | Instruction) -> dict[str, Any]:
    values = list(entry.values) if isinstance(entry, Instruction) else [entry.text]
    data: dict[str, Any] = {"id": 0, "values": values}
    if entry.options:
        data["options"] = list(entry.options)
    return {"frame": entry.frame, "data": [data]}


def _given(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not None}


def _kept(sheet: TimeSheet, place: Place) -> dict[str, Any]:
    return {each.name: json.loads(each.json) for each in sheet.kept if each.place is place}


def _plain(fps: float | None) -> float | None:
    return int(fps) if fps is not None and float(fps).is_integer() else fps
