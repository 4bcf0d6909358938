"""Sheets of every format cut off, overwritten or with odd values in them end in a sentence."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inbetweener.errors import InbetweenerError, SheetError
from inbetweener.formats.sheet_files import SheetKind, read_sheet, sheet_bytes
from inbetweener.formats.sheet_matching import propose_matches
from inbetweener.formats.sheet_to_scene import scene_of_sheet
from inbetweener.formats.time_sheet import Mark, TimeSheet
from tests.support.scene_strategies import make_cel
from tests.support.sheet_strategies import column

if TYPE_CHECKING:
    from pathlib import Path

_TICK, _EMPTY = Mark.INBETWEEN.value, Mark.EMPTY.value
_SHEET = TimeSheet(
    "cut05",
    12,
    (column("A", (0, "1"), (3, _TICK), (6, "2"), (10, _EMPTY)), column("BG", (0, "1"))),
    fps=24.0,
)
_NAMES = {
    SheetKind.XDTS: "cut.xdts",
    SheetKind.CSV: "cut.csv",
    SheetKind.CLIP_STUDIO: "cut.csv",
    SheetKind.OTIO: "cut.otio",
}
_WHOLE = {kind: sheet_bytes(_SHEET, kind) for kind in _NAMES}
_JSON_KINDS = (SheetKind.XDTS, SheetKind.OTIO)
_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**12), 10**12)
    | st.floats()
    | st.sampled_from(("", "A", "1", "-3", "SYMBOL_TICK_1", "Timeline.1", "Clip.2", "a\0b"))
    | st.text(max_size=5),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=9), inside),
    max_leaves=6,
)


def _ends_well(folder, kind, data):
    """Read, made a scene of, written in every format: each gives a value or a sentence."""
    path = folder / _NAMES[kind]
    path.write_bytes(data)
    sheet, told = _read(path)
    if sheet is None:
        assert told.startswith(path.name)
        assert told.endswith(".")
        return
    names = [each.name for each in sheet.columns]
    matches = propose_matches(names, ["A"], dict.fromkeys(range(len(names)), 0))
    with contextlib.suppress(InbetweenerError):  # and nothing else
        scene_of_sheet(sheet, [make_cel("A")], matches, name="cut")
    for other in SheetKind:
        with contextlib.suppress(InbetweenerError):
            sheet_bytes(sheet, other)


def _read(path: Path) -> tuple[TimeSheet | None, str]:
    try:
        return read_sheet(path), ""
    except SheetError as error:
        return None, str(error)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("sheets")


@settings(max_examples=60, deadline=None)
@given(kind=st.sampled_from(list(_NAMES)), data=st.data())
def test_cut_off_anywhere(folder, kind, data):
    whole = _WHOLE[kind]
    _ends_well(folder, kind, whole[: data.draw(st.integers(0, len(whole) - 1))])


@settings(max_examples=80, deadline=None)
@given(kind=st.sampled_from(list(_NAMES)), data=st.data())
def test_overwritten_anywhere(folder, kind, data):
    damaged = bytearray(_WHOLE[kind])
    at = data.draw(st.integers(0, len(damaged) - 1))
    some = data.draw(st.binary(min_size=1, max_size=6))
    damaged[at : at + len(some)] = some
    _ends_well(folder, kind, bytes(damaged))


@settings(max_examples=40, deadline=None)
@given(kind=st.sampled_from(list(_NAMES)), data=st.binary(max_size=200))
def test_no_sheet_at_all(folder, kind, data):
    _ends_well(folder, kind, data)


@settings(max_examples=150, deadline=None)
@given(kind=st.sampled_from(_JSON_KINDS), value=_VALUES, data=st.data())
def test_any_value_in_any_place(folder, kind, value, data):
    line, root = _taken_apart(kind)
    holder, key = data.draw(st.sampled_from(list(_places(root))))
    holder[key] = value
    _ends_well(folder, kind, line + json.dumps(root).encode("utf-8", "surrogatepass"))


@settings(max_examples=40, deadline=None)
@given(kind=st.sampled_from(_JSON_KINDS), data=st.data())
def test_anything_left_out(folder, kind, data):
    line, root = _taken_apart(kind)
    holder, key = data.draw(st.sampled_from(list(_places(root))))
    del holder[key]
    _ends_well(folder, kind, line + json.dumps(root).encode())


def _taken_apart(kind: SheetKind) -> tuple[bytes, Any]:
    """What stands before the JSON, and that as values."""
    line, brace, rest = _WHOLE[kind].partition(b"{")
    return line, json.loads(brace + rest)


def _places(value):
    """Every place in a value of JSON, with what holds it."""
    keys = list(value) if isinstance(value, dict) else range(len(value))
    for key in keys:
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _places(value[key])
