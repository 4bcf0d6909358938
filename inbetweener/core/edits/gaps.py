"""Edits of gaps: how many inbetweens, how long each stays, how they are spaced."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from inbetweener.core.edits.markers import with_markers_rippled
from inbetweener.core.edits.reviews import with_notes_moved
from inbetweener.core.gap import Gap, Treatment
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inbetweener.core.chart import Chart
    from inbetweener.core.pin import Arcs
    from inbetweener.core.shot import Shot


class LengthRule(StrEnum):
    """What an edit of timing does to the length of the shot."""

    KEEP = "keep"  # the gap keeps its frames, its drawings share them
    RIPPLE = "ripple"  # the drawings keep their frames, everything after moves


def set_exposure(
    shot: Shot, gaps: Iterable[int], exposure: int, rule: LengthRule = LengthRule.KEEP
) -> Shot:
    """Put gaps on ones, twos, threes.

    Keeping the length gives each gap as many inbetweens as then fit; rippling keeps the number of
    inbetweens and makes the gap as long as they need.

    Raises:
        EditError: the exposure is under 1, or a gap would grow too long.
    """

    def edit(gap: Gap) -> Gap:
        if rule is LengthRule.KEEP:
            return replace(gap, exposure=exposure, count=None)
        drawings = _planned_count(gap) + 1
        return replace(gap, exposure=exposure, count=None, length=drawings * exposure)

    return edit_gaps(shot, gaps, edit)


def set_count(
    shot: Shot, gaps: Iterable[int], count: int | None, rule: LengthRule = LengthRule.KEEP
) -> Shot:
    """Give gaps a number of inbetweens, or with None as many as the exposure gives.

    Keeping the length shares the gap's frames over the drawings; rippling gives each drawing the
    gap's exposure and makes the gap as long as that needs.

    Raises:
        EditError: there are more drawings than frames, or fewer than none.
    """

    def edit(gap: Gap) -> Gap:
        if count is None or rule is LengthRule.KEEP:
            return replace(gap, count=count)
        if count < 0:
            raise EditError(tr("A gap has 0 or more inbetweens, not {count}.", count=count))
        return replace(gap, count=None, length=(count + 1) * gap.exposure)

    return edit_gaps(shot, gaps, edit)


def set_chart(shot: Shot, gaps: Iterable[int], chart: Chart) -> Shot:
    """Space the inbetweens of gaps by a chart."""
    return edit_gaps(shot, gaps, lambda gap: replace(gap, chart=chart))


def set_arcs(shot: Shot, gaps: Iterable[int], arcs: Arcs) -> Shot:
    """Say which path parts take in gaps; pins that say theirs keep them."""
    return edit_gaps(shot, gaps, lambda gap: replace(gap, arcs=arcs))


def set_treatment(shot: Shot, gaps: Iterable[int], treatment: Treatment) -> Shot:
    """Say what becomes of gaps; count, exposure and chart are kept for a change of mind."""
    return edit_gaps(shot, gaps, lambda gap: replace(gap, treatment=treatment))


def set_gap_model(shot: Shot, gaps: Iterable[int], model: str | None) -> Shot:
    """Draw gaps with a model of their own, or with None by the shot's."""
    return edit_gaps(shot, gaps, lambda gap: replace(gap, model=model))


def set_gap_exact_colours(shot: Shot, gaps: Iterable[int], *, exact: bool | None) -> Shot:
    """Draw gaps in the paints of their keys alone or not, or with None as the shot says."""
    return edit_gaps(shot, gaps, lambda gap: replace(gap, exact_colours=exact))


def set_gap_whole_lines(shot: Shot, gaps: Iterable[int], *, whole: bool | None) -> Shot:
    """Draw lines of gaps anew, whole and of their width, or not, or with None as the shot says."""
    return edit_gaps(shot, gaps, lambda gap: replace(gap, whole_lines=whole))


def set_gap_closing_px(shot: Shot, gaps: Iterable[int], width_px: int | None) -> Shot:
    """Close openings of lines up to so wide in gaps, 0 for none, or with None as the shot says.

    Raises:
        EditError: the width is below 0 or beyond any use.
    """
    return edit_gaps(shot, gaps, lambda gap: replace(gap, close_gaps_px=width_px))


def set_gap_length(shot: Shot, gap: int, length: int, rule: LengthRule) -> Shot:
    """Make a gap longer or shorter.

    Keeping the length of the shot takes the frames from the next gap, or from the last key's stay.

    Raises:
        EditError: nothing would be left of this gap or the next.
    """
    change = length - _gap(shot, gap).length
    if rule is LengthRule.RIPPLE or change == 0:
        return edit_gaps(shot, [gap], lambda old: with_length(old, length))
    is_last = gap + 1 == len(shot.gaps)
    rest = (shot.last_exposure if is_last else shot.gaps[gap + 1].length) - change
    if rest < 1:
        raise EditError(
            tr("Nothing would be left of the last key's stay. Move it less, or ripple.")
            if is_last
            else tr("Nothing would be left of the next gap. Move it less, or ripple.")
        )
    # In one step: for a moment longer, the longest shot would be refused.
    edited: tuple[Gap, ...] = (with_length(shot.gaps[gap], length),)
    if is_last:
        after = replace(shot, gaps=(*shot.gaps[:gap], *edited), last_exposure=rest)
        return with_notes_moved(shot, after, [gap])
    edited = (*edited, with_length(shot.gaps[gap + 1], rest))
    after = replace(shot, gaps=(*shot.gaps[:gap], *edited, *shot.gaps[gap + 2 :]))
    return with_notes_moved(shot, after, [gap, gap + 1])


def set_gap_lengths(shot: Shot, gaps: Iterable[int], length: int) -> Shot:
    """Make some gaps equally long; what comes after each of them moves.

    Raises:
        EditError: the length is under 1 frame, or the shot would be longer than shots can be.
    """
    return edit_gaps(shot, gaps, lambda old: with_length(old, length))


def with_length(gap: Gap, length: int) -> Gap:
    """A gap of another length; a count set by hand gives way where the frames no longer suffice.

    Raises:
        EditError: the length is under 1 frame.
    """
    count = gap.count if gap.count is None else min(gap.count, max(0, length - 1))
    return replace(gap, length=length, count=count)


def as_drawn(gap: Gap) -> Gap:
    """The gap as it would be without its hold or cut."""
    return replace(gap, treatment=Treatment.INBETWEEN)


def edit_gaps(shot: Shot, gaps: Iterable[int], edit: Callable[[Gap], Gap]) -> Shot:
    """The shot with some gaps edited; the same shot where all stay equal."""
    chosen = set(gaps)
    for index in chosen:
        _gap(shot, index)
    # Most gaps of a shot are timed alike, so each kind is edited once.
    edited = {gap: edit(gap) for gap in {shot.gaps[index] for index in chosen}}
    after = list(shot.gaps)
    for index in chosen:
        after[index] = edited[shot.gaps[index]]
    if all(after[index] == shot.gaps[index] for index in chosen):
        return shot
    edited_shot = with_markers_rippled(shot, replace(shot, gaps=tuple(after)))
    return with_notes_moved(shot, edited_shot, chosen)


def _gap(shot: Shot, index: int) -> Gap:
    if not 0 <= index < len(shot.gaps):
        raise EditError(
            tr(
                "The shot has {count} gaps; there is no gap {number}.",
                count=len(shot.gaps),
                number=index + 1,
            )
        )
    return shot.gaps[index]


def _planned_count(gap: Gap) -> int:
    """The inbetweens that a gap has or, under a hold or cut, would have."""
    return as_drawn(gap).inbetween_count
