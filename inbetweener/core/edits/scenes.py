"""Edits of a scene: its layers, what is seen of them, and their order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.shot import Numbering
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.layer import Blend, Layer
    from inbetweener.core.scene import Scene
    from inbetweener.core.shot import Shot

LONGEST_LAYER_NAME = 200


def edit_layer(scene: Scene, index: int, edit: Callable[[Shot], Shot]) -> Scene:
    """Edit the shot of one layer; its rate and its sound become those of all.

    Raises:
        EditError: there is no such layer, or the shot cannot take the edit.
    """
    shot = _layer(scene, index).shot
    after = edit(shot)
    return scene if after is shot else scene.with_shot(index, after)


def free_layer_name(scene: Scene, wanted: str) -> str:
    """A name that no layer bears: the one that is wanted, or with a number behind it."""
    name, number = wanted, 2
    while scene.index_of(name) is not None:
        name, number = f"{wanted} {number}", number + 1
    return name


def add_layer(scene: Scene, layer: Layer, index: int | None = None) -> Scene:
    """Put a layer into the scene, at its rate and under its sound.

    A cel whose numbers are frames stands at the frames that they say if another cel of the scene
    does so; else it begins with the scene.

    Args:
        scene: the document.
        layer: whose name no other layer bears.
        index: how many layers lie below it; None puts it on top, a background at the bottom.

    Raises:
        EditError: the name is taken, there are too many layers, or it lies too far away.
    """
    place = (0 if layer.is_background else len(scene.layers)) if index is None else index
    cels = [each for each in scene.layers if not each.is_background]
    counts_frames = layer.shot.numbering is Numbering.FRAMES and any(
        each.shot.numbering is Numbering.FRAMES for each in cels
    )
    shot = replace(layer.shot, fps=scene.fps, sound=None)
    if layer.is_background or (cels and not counts_frames):
        shot = replace(shot, first_number=scene.first_number)
    new = replace(layer, shot=shot)
    others = scene.layers
    scene = scene.with_layers((*others[:place], new, *others[place:]))
    return scene.with_sound_of(0 if place else 1)


def remove_layer(scene: Scene, index: int) -> Scene:
    """Take a layer out of the scene; its files stay where they are.

    Raises:
        EditError: there is no such layer, or it is the last.
    """
    _layer(scene, index)
    if len(scene.layers) == 1:
        raise EditError(tr("A scene keeps one layer. Add another before you take this one away."))
    return scene.with_layers((*scene.layers[:index], *scene.layers[index + 1 :]))


def move_layer(scene: Scene, index: int, to: int) -> Scene:
    """Put a layer above or below others.

    Args:
        scene: the document.
        index: which layer.
        to: how many of the others then lie below it; beyond the ends it comes to the end.

    Raises:
        EditError: there is no such layer.
    """
    layer = _layer(scene, index)
    others = (*scene.layers[:index], *scene.layers[index + 1 :])
    to = min(max(to, 0), len(others))
    return scene if to == index else scene.with_layers((*others[:to], layer, *others[to:]))


def rename_layer(scene: Scene, index: int, name: str) -> Scene:
    """Call a layer by another name.

    Raises:
        EditError: it is another layer's, empty or too long.
    """
    layer, name = _layer(scene, index), name.strip()
    if not name or len(name) > LONGEST_LAYER_NAME:
        raise EditError(tr("A layer's name has 1 to {most} letters.", most=LONGEST_LAYER_NAME))
    return scene.with_layer(index, replace(layer, shot=replace(layer.shot, name=name)))


def set_layer_visible(scene: Scene, index: int, *, is_visible: bool) -> Scene:
    """Show a layer, or hide it."""
    return scene.with_layer(index, replace(_layer(scene, index), is_visible=is_visible))


def set_layer_opacity(scene: Scene, index: int, opacity: float) -> Scene:
    """Let what is below a layer shine through it.

    Raises:
        EditError: there is no such layer, or the opacity is not from 0 to 1.
    """
    return scene.with_layer(index, replace(_layer(scene, index), opacity=opacity))


def set_layer_offset(scene: Scene, index: int, x: float, y: float) -> Scene:
    """Lay a layer so that its upper left corner is at a place of the field, in pixels.

    Raises:
        EditError: there is no such layer, or the place is far from any picture.
    """
    return scene.with_layer(index, replace(_layer(scene, index), x=x, y=y))


def set_layer_blend(scene: Scene, index: int, blend: Blend) -> Scene:
    """Let a layer meet what is below it in another way."""
    return scene.with_layer(index, replace(_layer(scene, index), blend=blend))


def set_layer_parallax(scene: Scene, index: int, parallax: float) -> Scene:
    """Let a layer follow the camera more or less.

    Raises:
        EditError: there is no such layer, or the factor is under 0 or beyond use.
    """
    return scene.with_layer(index, replace(_layer(scene, index), parallax=parallax))


def set_layer_held(scene: Scene, index: int, *, is_held: bool) -> Scene:
    """Hold the last drawing of a layer until the scene ends, or leave the layer empty then."""
    return scene.with_layer(index, replace(_layer(scene, index), is_held=is_held))


def set_layer_background(scene: Scene, index: int, *, is_background: bool) -> Scene:
    """Show a layer during the whole scene whatever its timing, or by its timing."""
    layer = replace(_layer(scene, index), is_background=is_background)
    if layer == scene.layers[index]:
        return scene
    others = scene.layers
    # Not `with_layer`: where the layer begins may be another frame now, and the sound stays.
    return scene.with_layers((*others[:index], layer, *others[index + 1 :])).with_sound_of(
        0 if index else min(1, len(others) - 1)
    )


def set_layer_start(scene: Scene, index: int, number: int) -> Scene:
    """Let a layer begin at the frame of a number; all others stay where they are.

    Raises:
        EditError: there is no such layer, it is a background, or it would lie too far away.
    """
    layer = _layer(scene, index)
    if layer.is_background:
        raise EditError(tr("A background is there from the first frame to the last."))
    if layer.shot.first_number == number:
        return scene
    moved = replace(layer, shot=replace(layer.shot, first_number=number))
    others = scene.layers
    after = scene.with_layers((*others[:index], moved, *others[index + 1 :]))
    # The sound stays with the others: it is theirs that goes over to the one that was moved.
    return after if len(others) == 1 else after.with_sound_of(0 if index else 1)


def copy_timing(scene: Scene, source: int, target: int) -> Scene:
    """Time the keys of a layer like those of another, gap by gap, as far as both have them.

    Lengths, exposures, numbers of inbetweens, treatments and charts go over, and with them where
    the layer begins; models and colours stay. Where both have as many keys, so does the end.

    Raises:
        EditError: there is no such layer, or one of them has no gap to time.
    """
    model, layer = _layer(scene, source).shot, _layer(scene, target)
    shot = layer.shot
    if not model.gaps or not shot.gaps:
        raise EditError(tr("Timing is between keys: both layers need two or more."))
    timed = tuple(
        replace(own, **{name: getattr(other, name) for name in _TIMING})
        for own, other in zip(shot.gaps, model.gaps, strict=False)
    )
    is_whole = len(shot.gaps) == len(model.gaps)
    after = replace(
        shot,
        gaps=(*timed, *shot.gaps[len(timed) :]),
        last_exposure=model.last_exposure if is_whole else shot.last_exposure,
        first_number=model.first_number,
    )
    return scene.with_layer(target, replace(layer, shot=after)).with_sound_of(source)


_TIMING = ("length", "exposure", "count", "treatment", "chart")


def _layer(scene: Scene, index: int) -> Layer:
    if not 0 <= index < len(scene.layers):
        raise EditError(
            tr(
                "The scene has {n} layers; there is no layer {number}.",
                n=len(scene.layers),
                number=index + 1,
            )
        )
    return scene.layers[index]
