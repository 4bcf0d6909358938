"""Edits of markers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.marker import LONGEST_MARKER_TEXT, Marker, marker_at
from inbetweener.core.shot import LONGEST_SHOT_FRAMES
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
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


def marker_text(text: str) -> str:
    """Text as a marker takes it: one line, and not too long."""
    return " ".join(text.split())[:LONGEST_MARKER_TEXT]
