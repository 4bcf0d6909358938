from __future__ import annotations

import contextlib
import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inbetweener.errors import SheetError
from inbetweener.formats.time_sheet import Entry, Mark, TimeSheet
from inbetweener.formats.xdts_reading import read_xdts
from inbetweener.formats.xdts_writing import write_xdts
from tests.support.sheet_strategies import column, sheets

EMPTY = Mark.EMPTY.value
LINE = "exchangeDigitalTimeSheet Save Data"
SHEET: dict[str, Any] = {
    "header": {"cut": "1", "scene": "2"},
    "timeTables": [
        {
            "name": "sheet1",
            "duration": 24,
            "timeTableHeaders": [
                {"fieldId": 0, "names": ["A", "B"]},
                {"fieldId": 3, "names": ["S1"]},
            ],
            "fields": [
                {
                    "fieldId": 0,
                    "tracks": [
                        {
                            "trackNo": 0,
                            "frames": [
                                {"frame": 0, "data": [{"id": 0, "values": ["1"]}]},
                                {"frame": 2, "data": [{"id": 0, "values": ["SYMBOL_TICK_1"]}]},
                                {"frame": 6, "data": [{"id": 0, "values": ["2a"]}]},
                                {"frame": 12, "data": [{"id": 0, "values": ["SYMBOL_NULL_CELL"]}]},
                            ],
                        }
                    ],
                },
                {
                    "fieldId": 3,
                    "tracks": [
                        {
                            "trackNo": 0,
                            "frames": [{"frame": 3, "data": [{"id": 0, "values": ["Ann", "Oh"]}]}],
                        }
                    ],
                },
            ],
        }
    ],
    "version": 5,
}


def _bytes(value, line=LINE + "\n"):
    return (line + json.dumps(value)).encode()


def _changed(**members):
    """The sheet with members of its table changed, or left out where they are None."""
    table = {**SHEET["timeTables"][0], **members}
    return {**SHEET, "timeTables": [{k: v for k, v in table.items() if v is not None}]}


def _documented_rows(data):
    """What each column shows at each frame, by the documented format alone.

    Written apart from our own reader: what stands in a column holds until it is replaced; ticks,
    hyphens and signs of a later version label a row and change nothing.
    """
    head, _, body = data.decode("utf-8").partition("\n")
    assert head == "exchangeDigitalTimeSheet Save Data"
    table = json.loads(body)["timeTables"][0]
    (names,) = (each["names"] for each in table["timeTableHeaders"] if each["fieldId"] == 0)
    shown = {n: ["×"] * table["duration"] for n in range(len(names))}
    ticks: dict[int, list[int]] = {n: [] for n in range(len(names))}
    for field in table["fields"]:
        for track in field["tracks"] if field["fieldId"] == 0 else ():
            for frame in sorted(track["frames"], key=lambda each: each["frame"]):
                start, text = frame["frame"], frame["data"][0]["values"][0]
                assert frame["data"][0]["id"] == 0
                if text in ("SYMBOL_TICK_1", "SYMBOL_TICK_2"):
                    ticks[track["trackNo"]].append(start)
                elif text == "SYMBOL_NULL_CELL" or not text.startswith("SYMBOL_"):
                    row = shown[track["trackNo"]]
                    name = "×" if text == "SYMBOL_NULL_CELL" else text
                    row[max(0, start) :] = [name] * len(row[max(0, start) :])
    return names, shown, ticks


def test_a_sheet_as_documented_is_read():
    sheet = read_xdts(_bytes(SHEET))

    a, b = sheet.columns
    assert (sheet.name, sheet.duration, sheet.cut, sheet.scene) == ("sheet1", 24, "1", "2")
    assert a == column("A", (0, "1"), (2, "SYMBOL_TICK_1"), (6, "2a"), (12, "SYMBOL_NULL_CELL"))
    assert [each.mark for each in a.entries] == [Mark.CELL, Mark.INBETWEEN, Mark.CELL, Mark.EMPTY]
    assert b == column("B")
    assert sheet.others[0].number == 3
    assert sheet.others[0].tracks[0].instructions[0].values == ("Ann", "Oh")
    assert sheet.notes == ()


@given(sheets())
def test_any_sheet_comes_back_as_it_was(sheet):
    assert read_xdts(write_xdts(sheet)).without_notes == sheet


def test_a_reader_of_the_documented_format_sees_the_same():
    sheet = TimeSheet(
        "x",
        8,
        (column("A", (-3, "1"), (2, "SYMBOL_TICK_1"), (4, "2")), column("B", (6, "日本"))),
    )
    names, shown, ticks = _documented_rows(write_xdts(sheet))

    assert names == ["A", "B"]
    assert shown == {0: ["1"] * 4 + ["2"] * 4, 1: ["×"] * 6 + ["日本"] * 2}
    assert ticks == {0: [2], 1: []}


@given(sheets())
def test_a_reader_of_the_documented_format_sees_what_any_sheet_shows(sheet):
    names, shown, ticks = _documented_rows(write_xdts(sheet))

    assert names == [each.name for each in sheet.columns]
    for number, each in enumerate(sheet.columns):
        assert shown[number] == _shown(each, sheet.duration)
        marks = [entry for entry in each.entries if entry.mark in (Mark.INBETWEEN, Mark.REVERSE)]
        assert ticks[number] == [entry.frame for entry in marks]


def _shown(each, duration):
    """What a column shows at each frame, by the sheet as a value."""
    row, now = [], "×"
    changes = {entry.frame: entry for entry in each.within(duration)}
    for frame in range(duration):
        entry = changes.get(frame)
        if entry is not None and entry.changes_picture:
            now = "×" if entry.mark is Mark.EMPTY else entry.name
        row.append(now)
    return row


@pytest.mark.parametrize("line", [LINE, LINE + "\r\n", "\ufeff" + LINE + "\n", LINE + " \n\n"])
def test_lines_that_programs_write_are_taken(line):
    assert read_xdts(_bytes(SHEET, line)) == read_xdts(_bytes(SHEET))


def test_what_stood_before_the_sheet_stands_at_its_first_frame():
    a = column("A", (-9, "1"), (-2, "3"), (0, "SYMBOL_TICK_1"), (4, "2"), (12, "9"))

    assert a.within(12) == (Entry.of(0, "3"), Entry.of(4, "2"))
    assert column("A", (-9, "1"), (0, "2")).within(5) == (Entry.of(0, "2"),)


def test_numbers_as_text_and_names_as_numbers_are_taken():
    frames = [{"frame": "3", "data": [{"values": [7]}]}]
    field = {"fieldId": "0", "tracks": [{"trackNo": 0, "frames": frames}]}
    sheet = read_xdts(_bytes(_changed(duration="24", fields=[field], frameRate=30)))

    assert (sheet.duration, sheet.fps) == (24, 30)
    assert sheet.columns[0] == column("A", (3, "7"))


def test_the_cross_that_opentoonz_writes_behind_the_last_frame_is_no_entry():
    frames: list[dict[str, Any]] = [
        {"frame": 0, "data": [{"id": 0, "values": ["1"]}]},
        {"frame": 24, "data": [{"id": 0, "values": [EMPTY]}]},
    ]
    fields = [{"fieldId": 0, "tracks": [{"trackNo": 0, "frames": frames}]}]
    with_length, without = (
        read_xdts(_bytes(_changed(fields=fields, duration=duration))) for duration in (24, None)
    )

    assert with_length.notes == ()
    assert without.duration == with_length.duration == 24
    frames[1]["data"][0]["values"] = ["2"]
    assert "no effect" in read_xdts(_bytes(_changed(fields=fields))).notes[0]


def test_what_no_program_here_knows_is_written_again():
    value = _changed(ruler=[1, 2])
    value["subversion"] = "p1"
    value["header"] = {"cut": "1", "episode": "4"}
    (table,) = value["timeTables"]
    assert (again := json.loads(write_xdts(read_xdts(_bytes(value))).split(b"\n", 1)[1]))
    assert again["subversion"] == "p1"
    assert again["header"] == {"cut": "1", "episode": "4"}
    assert again["timeTables"][0]["ruler"] == table["ruler"]


def test_what_is_passed_over_is_told():
    twice = {"frame": 0, "data": [{"values": ["1"]}]}
    nothing = {"frame": 7, "data": [{"values": [None]}]}
    field = {"fieldId": 0, "tracks": [{"trackNo": 2, "frames": [twice, twice, nothing]}]}
    value = _changed(duration=None, fields=[field], frameRate="fast")
    value["timeTables"] *= 2
    sheet = read_xdts(_bytes(value))

    assert [each.name for each in sheet.columns] == ["A", "B", ""]
    assert sheet.duration == 1
    notes = " ".join(sheet.notes)
    for words in ("1 more sheet", "how long", "two entries", "frame rate", "without a name"):
        assert words in notes


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "does not begin with"),
        (b"toeiDigitalTimeSheet Save Data\n{}", "TDTS"),
        (LINE.encode(), "line 1"),
        (LINE.encode() + b"\n{", "line 2"),
        (LINE.encode() + b"\n[]", "not an object"),
        (LINE.encode() + b"\n{}", "no time table"),
        (LINE.encode() + b"\xff", "not UTF-8"),
        (LINE.encode() + b"[" * 100_000, "nested too deep"),
        (LINE.encode() + b'{"a": NaN}', "NaN"),
        (LINE.encode() + b'{"a": ' + b"9" * 5000 + b"}", "too large"),
        (LINE.encode() + b" " * (17 * 1024 * 1024), "larger than 16 MiB"),
        (_bytes({"timeTables": 3}), "“timeTables” is not a list"),
        (_bytes(_changed(duration=-1)), "“timeTables[0].duration” is not between"),
        (_bytes(_changed(duration=True)), "not a whole number"),
        (_bytes(_changed(duration=1.5)), "not a whole number"),
        (_bytes(_changed(name=["x"])), "is not text"),
        (_bytes(_changed(name="x" * 1001)), "longer than"),
        (_bytes(_changed(fields=[{"tracks": []}])), "has no fieldId"),
        (
            _bytes(_changed(fields=[{"fieldId": 0, "tracks": [{"trackNo": 10**9}]}])),
            "not between 0 and 499",
        ),
    ],
)
def test_a_hostile_file_ends_in_a_sentence(data, words):
    with pytest.raises(SheetError) as caught:
        read_xdts(data)

    assert words in str(caught.value)


@settings(max_examples=30)
@given(st.integers(0, 10**6))
def test_a_damaged_file_ends_in_a_sentence_or_a_sheet(seed):
    chance = random.Random(seed)  # noqa: S311 - damage, no secret
    data = bytearray(_bytes(SHEET))
    for _ in range(chance.randrange(1, 8)):
        data[chance.randrange(len(LINE), len(data))] = chance.choice(b'0{}[]",:-\x00a\xff')
    with contextlib.suppress(SheetError):  # and nothing else
        assert isinstance(read_xdts(bytes(data)), TimeSheet)


def test_no_drawing_can_be_called_like_a_sign():
    with pytest.raises(SheetError):
        Entry(0, Mark.CELL, "SYMBOL_TICK_1")
    with pytest.raises(SheetError):
        Entry.of(0, "")
