"""Edits of markers."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.marker import LONGEST_MARKER_TEXT, Marker, marker_at
from inbetweener.core.shot import LONGEST_SHOT_FRAMES
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.gap import Gap
    from inbetweener.core.shot import Shot


def set_marker(shot: Shot, frame: int, marker: Marker | None) -> Shot:
    """Put a marker in place of the one at a frame, or with None take that away.

    Args:
        shot: the document.
        frame: where the marker is that it replaces; there need be none.
        marker: the new one; it may stand at another frame, and replaces what stands there too.

    Raises:
        EditError: the marker lies beyond the longest shot.
    """
    if marker is not None and marker.frame >= LONGEST_SHOT_FRAMES:
        raise EditError(tr("A marker stands within {most} frames.", most=LONGEST_SHOT_FRAMES))
    if marker == marker_at(shot.markers, frame):
        return shot
    gone = {frame} if marker is None else {frame, marker.frame}
    kept = [each for each in shot.markers if each.frame not in gone]
    new = [] if marker is None else [marker]
    return replace(shot, markers=tuple(sorted([*kept, *new], key=lambda each: each.frame)))


def with_markers_rippled(before: Shot, after: Shot) -> Shot:
    """The edited shot with every marker on the drawing that it stood on before.

    Args:
        before: the shot as it was.
        after: the same keys, with gaps of other lengths.

    Raises:
        EditError: a marker would lie beyond the longest shot.
    """
    if not before.markers or not before.keys:
        return after
    old, new = before.key_frames(), after.key_frames()

    def moved(frame: int) -> int:
        key = bisect_right(old, frame) - 1
        offset = frame - old[key]
        if key < len(before.gaps):
            offset = _offset_of_same_drawing(before.gaps[key], after.gaps[key], offset)
        return new[key] + offset

    return with_markers_at(after, [moved(marker.frame) for marker in before.markers])


def with_markers_shifted(shot: Shot, first: int, by: int) -> Shot:
    """The shot with the markers from a frame on moved along, as where room was made there.

    Raises:
        EditError: a marker would lie beyond the longest shot.
    """
    frames = [marker.frame for marker in shot.markers]
    return with_markers_at(shot, [frame + by * (frame >= first) for frame in frames])


def with_markers_at(shot: Shot, frames: Sequence[int]) -> Shot:
    """The shot with its markers at other frames; two never share one, and none is lost.

    Args:
        shot: the document.
        frames: for each marker, in their order; one that is taken gives way to the next free one.

    Raises:
        EditError: a marker would lie beyond the longest shot.
    """
    placed: list[Marker] = []
    for marker, frame in zip(shot.markers, frames, strict=True):
        least = placed[-1].frame + 1 if placed else 0
        placed.append(replace(marker, frame=max(least, frame)))
    if placed and placed[-1].frame >= LONGEST_SHOT_FRAMES:
        raise EditError(tr("A marker stands within {most} frames.", most=LONGEST_SHOT_FRAMES))
    markers = tuple(placed)
    return shot if markers == shot.markers else replace(shot, markers=markers)


def _offset_of_same_drawing(old: Gap, new: Gap, offset: int) -> int:
    """Where in a rippled gap the drawing is now that stood at a frame of it before."""
    if old.length == new.length:
        return offset
    begins = [cell.offset for cell in old.cells]
    order = bisect_right(begins, offset) - 1
    if order >= len(new.cells):
        return new.length - 1
    ends = [*(cell.offset for cell in new.cells[1:]), new.length]
    return min(new.cells[order].offset + offset - begins[order], ends[order] - 1)


def marker_text(text: str) -> str:
    """Text as a marker takes it: one line, and not too long."""
    return " ".join(text.split())[:LONGEST_MARKER_TEXT]
