"""Builders and hypothesis strategies for exposure sheets."""

from __future__ import annotations

from hypothesis import strategies as st

from inbetweener.formats.time_sheet import (
    SIGN_PREFIX,
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

_TEXTS = st.sampled_from(("", "A", "B", "背景 1", 'a"b\\', "é\n")) | st.text(max_size=8)
_OPTIONS = st.sampled_from(((), ("OPTION_KEYFRAME",)))
_CELLS = st.sampled_from(("1", "2a", "A1", "原画1")) | st.text(min_size=1, max_size=5).filter(
    lambda text: not text.startswith(SIGN_PREFIX)
)
_TEXTS_OF_ENTRIES = _CELLS | st.sampled_from(
    [mark.value for mark in Mark if mark.value.startswith(SIGN_PREFIX)] + ["SYMBOL_NEW"]
)


def column(name: str, *changes: tuple[int, str]) -> Column:
    """A column of (frame, name or sign)."""
    return Column(name, tuple(Entry.of(*each) for each in changes))


def columns(names: st.SearchStrategy[str] = _TEXTS, first: int = -5) -> st.SearchStrategy[Column]:
    """Any column."""
    entries = st.builds(Entry.of, st.integers(first, 30), _TEXTS_OF_ENTRIES, _OPTIONS)
    return st.builds(Column, names, st.lists(entries, unique_by=_frame, max_size=6).map(_in_time))


def _frame(entry: Entry | Instruction) -> int:
    return entry.frame


def _in_time(entries):
    return tuple(sorted(entries, key=_frame))


_INSTRUCTIONS = st.lists(
    st.builds(
        Instruction,
        st.integers(-5, 30),
        st.lists(_TEXTS, min_size=1, max_size=3).map(tuple),
        _OPTIONS,
    ),
    unique_by=_frame,
    max_size=3,
).map(_in_time)
_OTHERS = st.lists(
    st.builds(
        OtherField,
        st.integers(1, 9),
        st.lists(st.builds(OtherTrack, _TEXTS, _INSTRUCTIONS), max_size=3).map(tuple),
    ),
    unique_by=lambda field: field.number,
    max_size=2,
)


def sheets() -> st.SearchStrategy[TimeSheet]:
    """Any sheet."""
    return st.builds(
        TimeSheet,
        name=_TEXTS,
        duration=st.integers(0, 40),
        columns=st.lists(columns(), max_size=3).map(tuple),
        others=_OTHERS.map(tuple),
        fps=st.sampled_from((None, 24.0, 23.976)),
        cut=st.sampled_from((None, "", "12")),
        scene=st.sampled_from((None, "3")),
        version=st.sampled_from((5, 10, 0)),
        kept=st.lists(
            st.builds(
                Kept,
                st.sampled_from(Place),
                st.sampled_from(("subversion", "colour")),
                st.sampled_from(("null", '"p1"', '{"a": [1, 2.5]}')),
            ),
            unique_by=lambda each: (each.place, each.name),
        ).map(lambda kept: tuple(sorted(kept, key=lambda each: list(Place).index(each.place)))),
    )
