"""Edits for files that came into the folder of a shot after it was opened, or changed their names.

Where a new drawing goes, its number says, as when the folder was opened: the frame it stands at, or
which drawing it follows. Its place is certain where nothing else of the shot has to move for it.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from inbetweener.core.edits.gaps import LengthRule
from inbetweener.core.edits.keys import move_key, set_drawing_used
from inbetweener.core.numbering import NumberedName, natural_order
from inbetweener.core.renaming import with_files_renamed
from inbetweener.core.shot import Numbering
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from inbetweener.core.drawing import Drawing, DrawingId
    from inbetweener.core.shot import Shot


def belongs_to(shot: Shot, file: DrawingId) -> bool:
    """Whether a file is called as the drawings of a shot are, and lies where they lie."""
    name = _level_of(file)
    return any(_level_of(drawing.id) == name for drawing in shot.drawings)


def drawing_of(file: DrawingId) -> Drawing:
    """A file as a drawing of the shot, named and numbered by its name."""
    return replace(NumberedName.of(PurePosixPath(file).name).drawing, id=file)


def drawing_key(file: DrawingId) -> tuple[object, ...]:
    """Equal for files that are one drawing in several formats: `A0009.png`, `A9.TIF`."""
    name = NumberedName.of(PurePosixPath(file).name)
    if name.number is None:
        return (*_level_of(file), name.prefix)
    return (*_level_of(file), name.number, name.letter.lower())


def is_place_certain(shot: Shot, drawing: Drawing) -> bool:
    """Whether the number of a new drawing says where it goes, and nothing else has to move."""
    if drawing.number is None or not shot.keys:
        return False
    shot = _numbered_by_frames(shot, [drawing])
    starts, numbers = shot.key_frames(), _key_numbers(shot)
    if shot.numbering is Numbering.DRAWINGS:
        known = [number for number in numbers if number is not None]
        rises = len(known) == len(numbers) and all(a < b for a, b in pairwise(known))
        return rises and drawing.number > known[-1]
    frame = drawing.number - shot.first_number
    index = bisect_left(starts, frame)
    if frame < 0 or (index < len(starts) and starts[index] == frame):
        return False
    around = range(max(0, index - 1), min(len(starts), index + 1))
    stand = all(numbers[each] == starts[each] + shot.first_number for each in around)
    return stand and _can_be_taken_in(shot, drawing)


def take_in(shot: Shot, drawings: Iterable[Drawing]) -> Shot:
    """Put new drawings on the timeline, each where its number says.

    One whose frame is taken, or too far away, follows the drawing before it in the artist's order.

    Raises:
        EditError: the shot would be too long.
    """
    new = list(drawings)
    shot = _numbered_by_frames(leave_out(shot, new), new)
    for drawing in new:
        try:
            shot = set_drawing_used(shot, drawing.id, used=True)
        except EditError:
            numbering = shot.numbering
            by_order = replace(shot, numbering=Numbering.DRAWINGS)
            shot = set_drawing_used(by_order, drawing.id, used=True)
            shot = replace(shot, numbering=numbering)
    return shot


def leave_out(shot: Shot, drawings: Iterable[Drawing]) -> Shot:
    """Note new drawings among the others, in the artist's order, unused."""
    for drawing in drawings:
        if all(each.id != drawing.id for each in shot.drawings):
            place = _place_in_order(shot, drawing.id)
            all_drawings = (*shot.drawings[:place], drawing, *shot.drawings[place:])
            shot = replace(shot, drawings=all_drawings)
    return shot


def rename_drawings(shot: Shot, names: Mapping[DrawingId, Drawing]) -> Shot:
    """Follow files that were renamed; every key stays where it is."""
    return with_files_renamed(shot, names)


def move_to_numbers(shot: Shot, drawings: Collection[DrawingId]) -> Shot:
    """Let keys stand where the numbers of their drawings say, all others where they are.

    Raises:
        EditError: numbers are no frames in this shot, or the keys would change their order.
    """
    if shot.numbering is not Numbering.FRAMES:
        raise EditError(tr("Numbers in the names are no frames in this shot."))
    moves = [index for index, key in enumerate(shot.keys) if key.drawing in drawings]
    for order in (moves, moves[::-1]):  # the far ones first, where all move to the right
        try:
            return _moved(shot, order)
        except EditError as error:
            refusal = error
    raise refusal


def _moved(shot: Shot, keys: Iterable[int]) -> Shot:
    for key in keys:
        number = shot.drawing(shot.keys[key].drawing).number
        frame = -1 if number is None else number - shot.first_number
        if frame == shot.key_frames()[key]:
            continue
        is_last = key == len(shot.keys) - 1
        shot = move_key(shot, key, frame, LengthRule.RIPPLE if is_last else LengthRule.KEEP)
    return shot


def _can_be_taken_in(shot: Shot, drawing: Drawing) -> bool:
    try:
        set_drawing_used(leave_out(shot, [drawing]), drawing.id, used=True)
    except EditError:
        return False
    return True


def _numbered_by_frames(shot: Shot, new: Collection[Drawing]) -> Shot:
    """A shot of one drawing has not told yet what its numbers mean; those that come may."""
    if len(shot.keys) != 1 or shot.numbering is Numbering.FRAMES:
        return shot
    first = shot.drawing(shot.keys[0].drawing).number
    numbers = sorted({each.number for each in new if each.number is not None})
    if first is None or not numbers or numbers[0] <= first:
        return shot
    if all(b - a == 1 for a, b in pairwise([first, *numbers])):
        return shot
    return replace(shot, numbering=Numbering.FRAMES, first_number=first)


def _key_numbers(shot: Shot) -> list[int | None]:
    numbers = {drawing.id: drawing.number for drawing in shot.drawings}
    return [numbers[key.drawing] for key in shot.keys]


def _level_of(file: DrawingId) -> tuple[str, str, str, bool]:
    """The folder, the words around the number, and whether there is one."""
    name = NumberedName.of(PurePosixPath(file).name)
    folder, is_numbered = str(PurePosixPath(file).parent), name.number is not None
    return (folder, name.prefix, name.tail, True) if is_numbered else (folder, "", "", False)


def _place_in_order(shot: Shot, file: DrawingId) -> int:
    """Behind the last drawing that comes before it by name."""
    files = natural_order([*(drawing.id for drawing in shot.drawings), file])
    order = {each: place for place, each in enumerate(files)}
    earlier = [i for i, drawing in enumerate(shot.drawings) if order[drawing.id] < order[file]]
    return earlier[-1] + 1 if earlier else 0
