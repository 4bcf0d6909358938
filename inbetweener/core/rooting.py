"""A document seen from a folder further up: the names of its files are longer, and all else stays.

All drawings of a scene are named relative to one folder, so a layer from beside that folder asks
for the one that holds both.
"""

from __future__ import annotations

import posixpath
from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.drawing import Drawing, DrawingId
from inbetweener.core.pin_board import Pair, PinBoard
from inbetweener.core.place import Place, PlaceMap
from inbetweener.core.shot import Key

if TYPE_CHECKING:
    from inbetweener.core.scene import Scene
    from inbetweener.core.shot import Shot
    from inbetweener.core.sound import SoundTrack


def scene_from_above(scene: Scene, below: str) -> Scene:
    """The same scene as seen from another folder.

    Args:
        scene: the document.
        below: where its folder is as seen from the new one ("A", "layers/A"); "" changes nothing.
    """
    if not below:
        return scene
    layers = tuple(
        replace(layer, shot=shot_from_above(layer.shot, below)) for layer in scene.layers
    )
    return replace(scene, layers=layers)


def shot_from_above(shot: Shot, below: str) -> Shot:
    """The same shot as seen from another folder; `below` as of `scene_from_above`."""

    def moved(file: DrawingId) -> DrawingId:
        return DrawingId(f"{below}/{file}")

    def moved_place(place: Place) -> Place:
        return Place(moved(place.left), moved(place.right), place.t)

    return replace(
        shot,
        drawings=tuple(Drawing(moved(each.id), each.name, each.number) for each in shot.drawings),
        keys=tuple(Key(moved(key.drawing), key.role) for key in shot.keys),
        reviews=PlaceMap((moved_place(place), each) for place, each in shot.reviews.items()),
        hand_drawn=PlaceMap(
            (moved_place(place), moved(file)) for place, file in shot.hand_drawn.items()
        ),
        pins=PinBoard(
            (Pair(moved(pair.left), moved(pair.right)), pins) for pair, pins in shot.pins.items()
        ),
        sound=_sound_from_above(shot.sound, below),
    )


def _sound_from_above(sound: SoundTrack | None, below: str) -> SoundTrack | None:
    """A sound may lie outside the folder, and then comes nearer; an absolute path stays."""
    if sound is None:
        return None
    return replace(sound, file=posixpath.normpath(posixpath.join(below, sound.file)))
