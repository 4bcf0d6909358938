"""Which gaps a click or a band selects, with the usual modifiers. No Qt."""

from __future__ import annotations


def chosen_by_click(
    selected: frozenset[int], anchor: int, gap: int, *, is_range: bool, is_toggle: bool
) -> frozenset[int]:
    """The selection after a click on a gap.

    Args:
        selected: as it was.
        anchor: the gap that was clicked last without Shift.
        gap: the one that is clicked.
        is_range: with Shift: from the anchor to here.
        is_toggle: with Ctrl: one more or less; with Shift too, the range is added.
    """
    low, high = sorted((anchor, gap))
    chosen = frozenset(range(low, high + 1)) if is_range else frozenset({gap})
    if not is_toggle:
        return chosen
    return selected | chosen if is_range else selected ^ chosen


def chosen_by_band(selected: frozenset[int], gaps: range, *, adds: bool) -> frozenset[int]:
    """The selection by a band drawn over some gaps; with Ctrl they are added."""
    return selected | frozenset(gaps) if adds else frozenset(gaps)
