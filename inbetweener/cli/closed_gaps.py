"""`--close-gaps`, and what a render tells of closed regions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inbetweener.core import edits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.cli.console import Talk
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.regions import RegionNote


def with_closed_gaps(shot: Shot, width_px: int | None) -> Shot:
    """The shot with gaps of lines closed up to a width in every gap, whatever its project says.

    None leaves it as it is.
    """
    if width_px is None:
        return shot
    every = edits.set_closing_px(shot, width_px)
    return edits.set_gap_closing_px(every, range(len(shot.gaps)), None)


def region_facts(note: RegionNote | None) -> dict[str, Any]:
    """What is told of one inbetween to a machine; nothing where nothing is known."""
    if note is None:
        return {}
    return {
        "regions": note.followed,
        "leaking_regions": note.leaking,
        "gaps": [list(gap) for gap in note.gaps],
        "closed_gaps": [list(gap) for gap in note.closed],
    }


def tell_regions(notes: Sequence[RegionNote], talk: Talk) -> None:
    """Tell how many inbetweens leak, and how many gaps were closed."""
    closed = sum(len(note.closed) for note in notes)
    leaking = [note for note in notes if note.leaking]
    if not (closed or leaking):
        return
    regions = sum(note.leaking for note in leaking)
    talk.event("leaks", inbetweens=len(leaking), regions=regions, closed_gaps=closed)
    if closed:
        talk.note(f"Gaps in lines that were closed: {closed}.")
    if leaking:
        talk.note(
            f"Inbetweens that paint would run out of: {len(leaking)}; {regions} regions in all. "
            "The keys have them closed."
        )
