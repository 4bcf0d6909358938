"""What the inspector tells of colours: of the selected gaps, in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from inbetweener.ui.look.numbers import percentage
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.gap import Gap
    from inbetweener.core.shot import Shot
    from inbetweener.rendering.colouring import ColourNote


class ColourChoice(StrEnum):
    """What a gap says of exact colours."""

    SHOT = "shot"
    EXACT = "exact"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class ColourFields:
    """Of one or more selected gaps.

    Attributes:
        choice: what they say; None where they differ.
        reason: why no exact colours can be had in any of them, "" where they can or it is unknown.
        note: a sentence about the colours that were drawn, "" where nothing is known.
    """

    choice: ColourChoice | None
    reason: str
    note: str


def colour_fields(shot: Shot, gaps: Sequence[int], notes: Sequence[ColourNote]) -> ColourFields:
    """What is told of the colours of some gaps.

    Args:
        shot: the document.
        gaps: the selected ones.
        notes: of those of their inbetweens that are known.
    """
    choices = {_choice(shot.gaps[gap]) for gap in gaps}
    reasons = {note.reason for note in notes}
    reason = tr(reasons.pop()) if len(reasons) == 1 else ""
    is_wanted = any(map(shot.has_exact_colours, gaps))
    told = (reason if is_wanted else "", colours_told(notes))
    choice = choices.pop() if len(choices) == 1 else None
    return ColourFields(choice, reason, "\n".join(filter(None, told)))


def _choice(gap: Gap) -> ColourChoice:
    if gap.exact_colours is None:
        return ColourChoice.SHOT
    return ColourChoice.EXACT if gap.exact_colours else ColourChoice.ANY


def colours_told(notes: Sequence[ColourNote]) -> str:
    """A sentence about the colours of inbetweens: that of the worst, "" where there are none."""
    if not notes:
        return ""
    if all(note.is_exact for note in notes):
        return tr("All colours are the keys’ own.")
    worst = max(notes, key=lambda note: (note.new_share, note.new_count))
    if not worst.new_count:
        return tr("No new colours.")
    percent = percentage(worst.new_share)
    if len(notes) == 1:
        return tr_count(
            "{n} new colour, {percent} % of the pixels",
            "{n} new colours, {percent} % of the pixels",
            worst.new_count,
            percent=percent,
        )
    return tr_count(
        "At most {n} new colour, {percent} % of the pixels",
        "At most {n} new colours, {percent} % of the pixels",
        worst.new_count,
        percent=percent,
    )
