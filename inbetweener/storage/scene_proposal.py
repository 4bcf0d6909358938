"""The scene that is proposed for a folder of cels, and where its layers begin and lie."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.core.layer import Layer
from inbetweener.core.scene import MOST_LAYERS, Scene
from inbetweener.core.shot import Numbering
from inbetweener.errors import FolderError
from inbetweener.storage.shot_folder import open_folder
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.drawing import CanvasSize
    from inbetweener.storage.scene_folder import SceneSurvey


def open_scene(
    survey: SceneSurvey, numbering: Numbering | None = None, *, fit: bool = False
) -> Scene:
    """The scene that is proposed for a folder.

    Cels whose numbers are frames stand at the frames that they say; others begin with the scene.

    Args:
        survey: of the folder, whose name becomes the scene's.
        numbering: what the numbers in the names mean; None takes each cel's own guess.
        fit: whether drawings of another size than most of their cel are scaled.

    Raises:
        FolderError: the folder and the folders in it hold no drawing that can be used.
    """
    if not survey.cels:
        raise FolderError(
            tr(
                "{folder} holds no drawings, and no folders with drawings in them.",
                folder=survey.folder.name,
            )
        )
    layers: list[Layer] = []
    for source in survey.cels[:MOST_LAYERS]:
        shot = open_folder(source.survey, source.level, numbering, fit=fit)
        shot = replace(shot, name=_free_name(source.name, layers))
        layers.append(Layer(shot, is_background=source.is_background))
    aligned = side_by_side(layers)
    name = survey.folder.absolute().name or "scene"
    return _centred(Scene(name, tuple(aligned)))


def side_by_side(layers: list[Layer]) -> list[Layer]:
    """Cels whose numbers say nothing of frames begin where the first of the others does."""
    by_frames = [
        each.shot.first_number
        for each in layers
        if each.shot.numbering is Numbering.FRAMES and not each.is_background
    ]
    first = min(by_frames, default=1)
    return [
        each
        if each.shot.numbering is Numbering.FRAMES and not each.is_background
        else replace(each, shot=replace(each.shot, first_number=first))
        for each in layers
    ]


def _centred(scene: Scene) -> Scene:
    """With backgrounds that are larger than the field in the middle of it."""
    field = scene.canvas
    layers = (in_middle(each, field) if each.is_background else each for each in scene.layers)
    return scene.with_layers(layers)


def in_middle(layer: Layer, field: CanvasSize | None) -> Layer:
    """A layer in the middle of the field, at whole pixels."""
    size = layer.shot.canvas
    if field is None or size is None:
        return layer
    x, y = (field.width - size.width) // 2, (field.height - size.height) // 2
    return replace(layer, x=float(x), y=float(y))


def _free_name(wanted: str, layers: list[Layer]) -> str:
    taken = {layer.name.casefold() for layer in layers}
    names = (wanted, *(f"{wanted} {number}" for number in range(2, MOST_LAYERS + 2)))
    return next(name for name in names if name.casefold() not in taken)
