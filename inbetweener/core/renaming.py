"""A shot whose files bear other names, on the disk and then in the document: all else stays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.pin_board import Pair, PinBoard
from inbetweener.core.place import Place, PlaceMap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inbetweener.core.drawing import Drawing, DrawingId
    from inbetweener.core.shot import Shot


def with_files_renamed(shot: Shot, names: Mapping[DrawingId, Drawing]) -> Shot:
    """The same shot with other files in the place of some.

    Keys, pins, reviews and drawings by hand that were noted with the old names are with the new.

    Args:
        shot: the document.
        names: from the files as the shot knows them to what takes their places; none of these may
            be in the shot, unless its own file gives way too.

    Raises:
        ValueError: two drawings would have the same file.
    """

    def new(file: DrawingId) -> DrawingId:
        return names[file].id if file in names else file

    def new_place(place: Place) -> Place:
        return Place(new(place.left), new(place.right), place.t)

    if not names.keys() & {drawing.id for drawing in shot.drawings}:
        return shot
    return replace(
        shot,
        drawings=tuple(names.get(drawing.id, drawing) for drawing in shot.drawings),
        keys=tuple(replace(key, drawing=new(key.drawing)) for key in shot.keys),
        reviews=PlaceMap((new_place(place), each) for place, each in shot.reviews.items()),
        hand_drawn=PlaceMap((new_place(place), file) for place, file in shot.hand_drawn.items()),
        pins=PinBoard(
            (Pair(new(pair.left), new(pair.right)), pins) for pair, pins in shot.pins.items()
        ),
    )
