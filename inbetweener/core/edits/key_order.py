"""Edits of the order of keys: one shown again, two swapped, some put in after another."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.drawing import Role
from inbetweener.core.edits.keys import DEFAULT_GAP_FRAMES, insert_key
from inbetweener.core.edits.markers import with_markers_shifted
from inbetweener.core.gap import Gap, Treatment
from inbetweener.core.shot import Key
from inbetweener.core.timing import Frame
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Shot


def insert_key_after(shot: Shot, key: int, drawing_id: DrawingId, role: Role = Role.KEY) -> Shot:
    """Put a drawing of the shot on the timeline behind a key, everything after it moving along.

    It stands as long behind the key as the key's gap lasts (the usual gap behind the last key), and
    the gap that was there follows it.

    Raises:
        EditError: there is no such key, or the shot would be too long.
    """
    _check(shot, key)
    new = Key(drawing_id, role)
    keys = (*shot.keys[: key + 1], new, *shot.keys[key + 1 :])
    gap = shot.gaps[key] if key < len(shot.gaps) else Gap(DEFAULT_GAP_FRAMES)
    before = Gap(gap.length, exposure=gap.exposure)
    # What is noted on the key itself stays with it; all that comes after moves along.
    stay = gap.cells[1].offset if len(gap.cells) > 1 else gap.length
    shot = with_markers_shifted(shot, shot.key_frames()[key] + stay, gap.length)
    return replace(shot, keys=keys, gaps=(*shot.gaps[:key], before, *shot.gaps[key:]))


def insert_keys(shot: Shot, drawing_ids: Sequence[DrawingId], frame: int) -> Shot:
    """Put drawings of the shot on the timeline one behind the other, the first at a frame.

    Where a key stands at that frame already, the first comes behind it; the others come behind the
    first, everything after them moving along.

    Raises:
        EditError: the frame is before the shot, or the shot would be too long.
    """
    if not drawing_ids:
        return shot
    shot, index = _insert_at(shot, drawing_ids[0], frame)
    for drawing_id in drawing_ids[1:]:
        shot = insert_key_after(shot, index, drawing_id)
        index += 1
    return shot


def duplicate_key(shot: Shot, key: int, frame: int) -> Shot:
    """Show the drawing of a key again at a frame, or behind the key where that is the key's own.

    Between two keys of one drawing there is nothing to draw: such a gap becomes a hold.

    Raises:
        EditError: there is no such key, or another key stands at that frame.
    """
    source = _check(shot, key)
    if shot.key_frames()[key] == frame:
        again = insert_key_after(shot, key, source.drawing, source.role)
        return _held_between_equals(again, key + 1)
    again = insert_key(shot, source.drawing, frame, source.role)
    return _held_between_equals(again, again.key_frames().index(Frame(frame)))


def swap_keys(shot: Shot, key: int) -> Shot:
    """Let a key and the next change places; all frames, gaps and charts stay.

    Raises:
        EditError: there is no key after this one.
    """
    left = _check(shot, key)
    if key + 1 >= len(shot.keys):
        raise EditError(tr("There is no key after this one to swap it with."))
    right = shot.keys[key + 1]
    if left == right:
        return shot
    return replace(shot, keys=(*shot.keys[:key], right, left, *shot.keys[key + 2 :]))


def _insert_at(shot: Shot, drawing_id: DrawingId, frame: int) -> tuple[Shot, int]:
    """A drawing put at a frame, or behind the key that stands there; and which key it is."""
    starts = shot.key_frames()
    if frame in starts:
        key = starts.index(Frame(frame))
        return insert_key_after(shot, key, drawing_id), key + 1
    return insert_key(shot, drawing_id, frame), bisect_left(starts, frame)


def _held_between_equals(shot: Shot, key: int) -> Shot:
    """The shot with a hold on each side of a key where its own drawing stands there too."""
    gaps = list(shot.gaps)
    for gap in (key - 1, key):
        if 0 <= gap < len(gaps) and shot.keys[gap].drawing == shot.keys[gap + 1].drawing:
            gaps[gap] = replace(gaps[gap], treatment=Treatment.HOLD)
    return shot if tuple(gaps) == shot.gaps else replace(shot, gaps=tuple(gaps))


def _check(shot: Shot, key: int) -> Key:
    if not 0 <= key < len(shot.keys):
        raise EditError(
            tr(
                "The shot has {count} keys; there is no key {number}.",
                count=len(shot.keys),
                number=key + 1,
            )
        )
    return shot.keys[key]
