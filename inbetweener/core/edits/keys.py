"""Edits of keys: where they stand, which drawings they are, and breakdowns between them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from inbetweener.core.drawing import DrawingId, Role
from inbetweener.core.edits.gaps import LengthRule, as_drawn, set_gap_length
from inbetweener.core.edits.markers import with_markers_shifted
from inbetweener.core.edits.reviews import with_places_moved
from inbetweener.core.edits.shots import add_drawings
from inbetweener.core.gap import Gap
from inbetweener.core.places import places_of
from inbetweener.core.shot import Key, Numbering
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.drawing import Drawing
    from inbetweener.core.shot import Shot

_T = TypeVar("_T")

# How long a gap is made where nothing tells: a third of a second, three inbetweens on twos.
DEFAULT_GAP_FRAMES = 8


def move_key(shot: Shot, key: int, frame: int, rule: LengthRule) -> Shot:
    """Retime a key so that it begins at `frame`.

    Keeping the length, only this key moves, between its neighbours; rippling, everything after it
    moves along. The first key stays at the start of the shot.

    Raises:
        EditError: the key is the first, or would reach a neighbour.
    """
    _key(shot, key)
    if key == 0:
        raise EditError(tr("The first key stays at the start of the shot."))
    length = frame - shot.key_frames()[key - 1]
    if length < 1:
        raise EditError(tr("A key comes at least one frame after the key before it."))
    return set_gap_length(shot, key - 1, length, rule)


def promote(shot: Shot, gap: int, order: int, drawing: Drawing) -> Shot:
    """Make inbetween `order` (from 1) of a gap a breakdown that shows `drawing`.

    The gap splits in two; both halves keep the gap's settings and every other drawing its place.

    Raises:
        EditError: the gap has no such inbetween.
    """
    if not 0 <= gap < len(shot.gaps) or not 1 <= order <= shot.gaps[gap].inbetween_count:
        raise EditError(tr("There is no such inbetween to make a breakdown of."))
    left, right = _split(shot.gaps[gap], order)
    before = places_of(shot, gap)
    shot = add_drawings(shot, [drawing], after=shot.keys[gap].drawing)
    shot = replace(
        shot,
        keys=_with(shot.keys, gap + 1, Key(drawing.id, Role.BREAKDOWN)),
        gaps=(*shot.gaps[:gap], left, right, *shot.gaps[gap + 1 :]),
    )
    others = (*before[: order - 1], *before[order:])
    after = (*places_of(shot, gap), *places_of(shot, gap + 1))
    # A hold in disguise has no inbetweens in either half; then there is nothing to move.
    return with_places_moved(shot, dict(zip(others, after, strict=False)))


def insert_key(shot: Shot, drawing_id: DrawingId, frame: int, role: Role = Role.KEY) -> Shot:
    """Put a drawing of the shot on the timeline at a frame.

    Inside a gap it splits the gap: both halves keep the gap's settings, and where the count was
    set by hand the key takes the place of one inbetween and the halves share the others. After the
    last key it makes a new gap, and the shot longer where it lies beyond the end. In an empty shot
    it is the first, whatever the frame.

    Raises:
        EditError: a key stands at that frame, or the frame is before the shot.
    """
    key = Key(drawing_id, role)
    starts = shot.key_frames()
    if not starts:
        return replace(shot, keys=(key,))
    index = bisect_left(starts, frame)
    if frame < 0 or (index < len(starts) and starts[index] == frame):
        raise EditError(tr("A key stands there already. Choose a frame between two keys."))
    if index == len(starts):
        gap = Gap(frame - starts[-1], exposure=_usual_exposure(shot))
        stay = max(1, shot.length - frame)
        return replace(shot, keys=(*shot.keys, key), gaps=(*shot.gaps, gap), last_exposure=stay)
    halves = _cut_in_two(shot.gaps[index - 1], frame - starts[index - 1])
    gaps = (*shot.gaps[: index - 1], *halves, *shot.gaps[index:])
    return replace(shot, keys=_with(shot.keys, index, key), gaps=gaps)


def remove_key(shot: Shot, key: int) -> Shot:
    """Take a key off the timeline; its drawing stays in the shot, unused.

    The gaps on both sides become one with the settings of the left, and where its count was set by
    hand an inbetween takes the key's place. Without the first key the shot begins at the second,
    which keeps its number where numbers are frames; without the last, the one before it stays until
    the end.

    Raises:
        EditError: there is no such key.
    """
    _key(shot, key)
    keys = (*shot.keys[:key], *shot.keys[key + 1 :])
    if not shot.gaps:
        return replace(shot, keys=keys)
    if key == 0:
        is_frames = shot.numbering is Numbering.FRAMES
        first_number = shot.first_number + (shot.gaps[0].length if is_frames else 0)
        shot = with_markers_shifted(shot, 0, -shot.gaps[0].length)
        return replace(shot, keys=keys, gaps=shot.gaps[1:], first_number=first_number)
    left = shot.gaps[key - 1]
    if key == len(shot.keys) - 1:
        stay = left.length + shot.last_exposure
        return replace(shot, keys=keys, gaps=shot.gaps[:-1], last_exposure=stay)
    merged = _merged(left, shot.gaps[key])
    return replace(shot, keys=keys, gaps=(*shot.gaps[: key - 1], merged, *shot.gaps[key + 1 :]))


def set_key_role(shot: Shot, key: int, role: Role) -> Shot:
    """Call a key a key or a breakdown."""
    old = _key(shot, key)
    if old.role is role:
        return shot
    return replace(shot, keys=(*shot.keys[:key], Key(old.drawing, role), *shot.keys[key + 1 :]))


def set_drawing_used(shot: Shot, drawing_id: DrawingId, *, used: bool) -> Shot:
    """Mark a drawing of the shot as a key, or take it off the timeline.

    A drawing taken on stands where its number says (where numbers are frames; one before the shot
    makes the shot begin earlier) or else after the drawing before it in the artist's order, the
    room for it made by ripple.

    Raises:
        EditError: its frame is taken by another key, or too far away.
        KeyError: the shot has no such drawing.
    """
    standing = [index for index, key in enumerate(shot.keys) if key.drawing == drawing_id]
    if not used:
        for index in reversed(standing):
            shot = remove_key(shot, index)
        return shot
    if standing:
        return shot
    number = shot.drawing(drawing_id).number
    if shot.numbering is not Numbering.FRAMES or number is None:
        return _insert_in_order(shot, drawing_id)
    if shot.keys and number >= shot.first_number:
        return insert_key(shot, drawing_id, number - shot.first_number)
    return _put_first(shot, drawing_id, number)


def _put_first(shot: Shot, drawing_id: DrawingId, number: int) -> Shot:
    """Let the shot begin with a drawing at the number of its frame, all others where they are."""
    gaps = shot.gaps
    if shot.keys:
        length = shot.first_number - number
        gaps = (Gap(length, exposure=_usual_exposure(shot)), *gaps)
        shot = with_markers_shifted(shot, 0, length)
    return replace(shot, keys=(Key(drawing_id), *shot.keys), gaps=gaps, first_number=number)


def _insert_in_order(shot: Shot, drawing_id: DrawingId) -> Shot:
    """Insert a key after those whose drawings come before it, making room by ripple."""
    place = {drawing.id: index for index, drawing in enumerate(shot.drawings)}
    earlier = [i for i, key in enumerate(shot.keys) if place[key.drawing] < place[drawing_id]]
    index = earlier[-1] + 1 if earlier else 0
    keys = _with(shot.keys, index, Key(drawing_id))
    if not shot.keys:
        return replace(shot, keys=keys)
    gap = Gap(DEFAULT_GAP_FRAMES, exposure=_usual_exposure(shot))
    first = (*shot.key_frames(), shot.length)[index]
    shot = with_markers_shifted(shot, first, gap.length)
    return replace(shot, keys=keys, gaps=_with(shot.gaps, max(0, index - 1), gap))


def _split(gap: Gap, order: int) -> tuple[Gap, Gap]:
    """Both halves of a gap whose inbetween `order` becomes a key; no drawing changes its frame."""
    middle = gap.cells[order].offset
    charts = gap.chart.split_at(gap.inbetween_count, order)
    by_hand = gap.count is not None
    left = replace(gap, length=middle, chart=charts[0], count=order - 1 if by_hand else None)
    right = replace(
        gap,
        length=gap.length - middle,
        chart=charts[1],
        count=gap.inbetween_count - order if by_hand else None,
    )
    return left, right


def _cut_in_two(gap: Gap, frame: int) -> tuple[Gap, Gap]:
    """Both parts of a gap in which a key is put at a frame."""
    left, right = replace(gap, length=frame, count=None), gap.length - frame
    if gap.count is None:
        return left, replace(left, length=right)
    # Counts are shared by where the drawings lie, so that taking the key off again gives them back.
    before = sum(cell.offset < frame for cell in as_drawn(gap).cells[1:])
    before = min(before, max(0, gap.count - 1))
    after = max(0, gap.count - 1 - before)
    return replace(left, count=before), replace(left, length=right, count=after)


def _merged(left: Gap, right: Gap) -> Gap:
    length = left.length + right.length
    if left.count is None:
        return replace(left, length=length)
    return replace(left, length=length, count=left.count + 1 + as_drawn(right).inbetween_count)


def _usual_exposure(shot: Shot) -> int:
    """The exposure of the last gap, twos in a shot without gaps."""
    return shot.gaps[-1].exposure if shot.gaps else 2


def _key(shot: Shot, index: int) -> Key:
    if not 0 <= index < len(shot.keys):
        raise EditError(
            tr(
                "The shot has {count} keys; there is no key {number}.",
                count=len(shot.keys),
                number=index + 1,
            )
        )
    return shot.keys[index]


def _with(items: tuple[_T, ...], index: int, item: _T) -> tuple[_T, ...]:
    return (*items[:index], item, *items[index:])
