"""`--exact-colours`, and what a render tells of colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inbetweener.core import edits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inbetweener.cli.console import Talk
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.colouring import ColourNote


def with_exact_colours(shot: Shot, *, exact: bool | None) -> Shot:
    """The shot with every gap in exact colours, or none, whatever its project says.

    None leaves it as it is.
    """
    if exact is None:
        return shot
    every = edits.set_exact_colours(shot, exact=exact)
    return edits.set_gap_exact_colours(every, range(len(shot.gaps)), exact=None)


def colour_facts(note: ColourNote | None) -> dict[str, Any]:
    """What is told of one inbetween to a machine; nothing where nothing is known."""
    if note is None:
        return {}
    return {
        "new_colours": note.new_count,
        "new_colours_share": note.new_share,
        "exact_colours": note.is_exact,
    }


def tell_colours(shot: Shot, notes: Mapping[int, Sequence[ColourNote]], talk: Talk) -> None:
    """Tell where exact colours could not be had, and how many new ones there are otherwise.

    Args:
        shot: as it was drawn.
        notes: of the inbetweens of each gap.
        talk: to whom.
    """
    for gap, each in notes.items():
        reason = next((note.reason for note in each if note.reason), "")
        if reason and shot.has_exact_colours(gap):
            talk.warn(f"Gap {gap + 1} is not in exact colours. {reason}", gap=gap + 1)
    found = [note for each in notes.values() for note in each if note.new_count]
    if found:
        most = max(note.new_count for note in found)
        share = max(note.new_share for note in found)
        talk.event("colours", inbetweens_with_new=len(found), most_new=most, greatest_share=share)
        talk.note(
            f"Inbetweens with colours that their keys do not have: {len(found)}; at most "
            f"{most} colours and {share:.2%} of the pixels."
        )
