"""The sheets of a whole document, as they are printed: one for each layer that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.core.places import orders_noted
from inbetweener.core.plan import CellId, FramePlan
from inbetweener.ui.sheet.rows import SheetContents

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inbetweener.core.scene import Scene
    from inbetweener.ui.timeline.sound_lane import SoundLane


def sheets_of_scene(
    scene: Scene, sounds: Mapping[int, SoundLane] | None = None
) -> list[SheetContents]:
    """A sheet for each layer that is seen and changes, the lowest first; for one at least.

    Args:
        scene: the document.
        sounds: what is heard, by the places of the layers that it stands beside.
    """
    seen = [n for n, layer in enumerate(scene.layers) if layer.is_visible and layer.shot.gaps]
    heard = sounds or {}
    return [_layer(scene, index, heard.get(index)) for index in seen or [scene.main_index]]


def _layer(scene: Scene, index: int, sound: SoundLane | None) -> SheetContents:
    shot = scene.layers[index].shot
    names = {drawing.id: drawing.name for drawing in shot.drawings}
    is_alone = len(scene.layers) == 1
    notes = {
        CellId(gap, order): review.note
        for gap in range(len(shot.gaps))
        for order, review in orders_noted(shot, gap, shot.reviews).items()
        if review.note
    }
    return SheetContents(
        title=shot.name if is_alone else f"{scene.name} · {shot.name}",
        plan=FramePlan.of(shot, scene.shown_length(index)),
        key_names=[names[key.drawing] for key in shot.keys],
        key_roles=[key.role for key in shot.keys],
        notes=notes,
        first_number=shot.first_number,
        fps=shot.fps,
        sound=sound,
    )
