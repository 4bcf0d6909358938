"""`--whole-lines`, and what a render tells of lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inbetweener.cli.counted import counted
from inbetweener.core import edits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.cli.console import Talk
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.line_work import LineNote


def with_whole_lines(shot: Shot, *, whole: bool | None) -> Shot:
    """The shot with whole lines in every gap, or none, whatever its project says.

    None leaves it as it is.
    """
    if whole is None:
        return shot
    every = edits.set_whole_lines(shot, whole=whole)
    return edits.set_gap_whole_lines(every, range(len(shot.gaps)), whole=None)


def line_facts(note: LineNote | None) -> dict[str, Any]:
    """What is told of one inbetween to a machine; nothing where nothing is known."""
    if note is None:
        return {}
    return {"line_breaks": note.breaks, "doubled_lines": note.ghosts, "whole_lines": note.is_whole}


def tell_lines(notes: Sequence[LineNote], talk: Talk) -> None:
    """Tell where lines could not be drawn anew, and what is wrong with lines.

    Args:
        notes: of the inbetweens.
        talk: to whom.
    """
    for reason in dict.fromkeys(note.reason for note in notes if note.reason):
        count = sum(note.reason == reason for note in notes)
        talk.warn(f"Inbetweens without whole lines: {count}. {reason}")
    found = [note for note in notes if note.breaks or note.ghosts]
    if found:
        breaks, ghosts = sum(note.breaks for note in found), sum(note.ghosts for note in found)
        talk.event("lines", inbetweens=len(found), breaks=breaks, doubled=ghosts)
        talk.note(
            f"Inbetweens with faults in lines: {len(found)}; {counted(breaks, 'line break')} and "
            f"{counted(ghosts, 'doubled line')} in all."
        )
