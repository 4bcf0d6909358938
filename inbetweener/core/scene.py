"""The scene: cels one above the other, each with its own timing, under one camera.

This is what a project file holds. A scene of one plain layer is a shot as it always was.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inbetweener.core.camera import Camera
from inbetweener.core.layer import Layer
from inbetweener.core.shot import LONGEST_SHOT_FRAMES, Shot
from inbetweener.core.sound import LONGEST_SOUND_OFFSET_FRAMES
from inbetweener.errors import EditError
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from inbetweener.core.drawing import CanvasSize, DrawingId
    from inbetweener.core.sound import SoundTrack

MOST_LAYERS = 500


@dataclass(frozen=True, slots=True)
class Scene:
    """Layers from the bottom up, under one camera.

    All drawings of all layers are named relative to one folder. The layers run at one rate and
    under one sound.

    Attributes:
        name: the scene's name.
        layers: the lowest first; one at least, no two of one name.
        camera: what is seen of them.
    """

    name: str
    layers: tuple[Layer, ...]
    camera: Camera = Camera()  # noqa: RUF009 - immutable, so one serves all

    def __post_init__(self) -> None:
        if not 1 <= len(self.layers) <= MOST_LAYERS:
            raise EditError(
                tr("A scene has 1 to {most} layers, not {n}.", most=MOST_LAYERS, n=len(self.layers))
            )
        names = Counter(layer.name.casefold() for layer in self.layers)
        if len(names) != len(self.layers):
            twice = next(each.name for each in self.layers if names[each.name.casefold()] > 1)
            raise EditError(tr("Two layers cannot both be called “{name}”.", name=twice))
        if len({layer.shot.fps for layer in self.layers}) != 1:
            raise ValueError("the layers of a scene run at one rate")
        if len(self.layers) > 1 and self.length > LONGEST_SHOT_FRAMES:
            raise EditError(
                tr(
                    "A scene lasts up to {most} frames; with these numbers it would last {length}.",
                    most=LONGEST_SHOT_FRAMES,
                    length=self.length,
                )
            )

    @classmethod
    def of(cls, document: Shot | Scene) -> Scene:
        """A document as a scene: a shot becomes the one layer of a plain one."""
        if isinstance(document, Scene):
            return document
        return cls(document.name, (Layer(document),))

    @property
    def is_plain(self) -> bool:
        """Whether it is no more than one shot."""
        return self == Scene.of(self.layers[0].shot)

    @property
    def fps(self) -> float:
        """Frames a second."""
        return self.layers[0].shot.fps

    @property
    def first_number(self) -> int:
        """What the screen calls the first frame of the scene: that of the earliest layer."""
        return min(layer.shot.first_number for layer in self._timed())

    @property
    def length(self) -> int:
        """Frames in all, from the first of any layer to the last; 0 where nothing is on any."""
        first = self.first_number
        lengths = [
            each.shot.first_number - first + each.shot.length
            for each in self._timed()
            if each.shot.keys
        ]
        return max(lengths, default=0)

    @property
    def canvas(self) -> CanvasSize | None:
        """The field: the size of the lowest cel; that of a background where there is no other."""
        by_worth = sorted(self.layers, key=lambda layer: layer.is_background)
        return next((each.shot.canvas for each in by_worth if each.shot.canvas is not None), None)

    @property
    def starts(self) -> tuple[int, ...]:
        """The frame of the scene at which each layer begins; 0 for a background."""
        first = self.first_number
        return tuple(
            0 if layer.is_background else layer.shot.first_number - first for layer in self.layers
        )

    @property
    def shown_lengths(self) -> tuple[int, ...]:
        """For how many frames each layer is seen, its last drawing held or not."""
        length = self.length
        return tuple(
            max(layer.shot.length, length - start)
            if (layer.is_held or layer.is_background) and layer.shot.keys
            else layer.shot.length
            for layer, start in zip(self.layers, self.starts, strict=True)
        )

    def start_of(self, index: int) -> int:
        """The frame of the scene at which a layer begins; 0 for a background."""
        return self.starts[index]

    def shown_length(self, index: int) -> int:
        """For how many frames a layer is seen from its start on, its last drawing held or not."""
        return self.shown_lengths[index]

    def index_of(self, name: str) -> int | None:
        """Which layer bears a name, capitals and small letters alike; None where none does."""
        wanted = name.casefold()
        return next(
            (n for n, layer in enumerate(self.layers) if layer.name.casefold() == wanted), None
        )

    def place_in(self, after: Scene, index: int) -> int | None:
        """Where a layer of this scene is after an edit; None where it is gone.

        It is known by its name, or by its place where it bears another one now.
        """
        found = after.index_of(self.layers[index].name)
        if found is not None:
            return found
        return index if len(self.layers) == len(after.layers) else None

    @property
    def main_index(self) -> int:
        """The layer to look at first: the lowest cel with keys between which something moves."""
        by_worth = sorted(enumerate(self.layers), key=lambda each: _little_worth(each[1]))
        return by_worth[0][0]

    def drawing_ids(self) -> Iterator[DrawingId]:
        """All files of all layers, drawings by hand among them."""
        for layer in self.layers:
            yield from (drawing.id for drawing in layer.shot.drawings)
            yield from layer.shot.hand_drawn.values()

    def with_layers(self, layers: Iterable[Layer]) -> Scene:
        """With other layers; the camera and the sound stay with the frames' numbers.

        Raises:
            EditError: there are none, too many, two of one name, or they lie too far apart.
        """
        after = replace(self, layers=tuple(layers))
        earlier = self.first_number - after.first_number
        return after._shifted(earlier) if earlier else after  # noqa: SLF001 - one of us

    def with_layer(self, index: int, layer: Layer) -> Scene:
        """With another layer in the place of one; what all share goes over to the others.

        Raises:
            EditError: the name is another layer's, or it lies too far from the others.
        """
        if layer == self.layers[index]:
            return self
        others = [
            layer if at == index else _at_rate(each, layer.shot.fps)
            for at, each in enumerate(self.layers)
        ]
        was_named_alike = len(others) == 1 and self.name == self.layers[0].name
        scene = replace(self, name=layer.name) if was_named_alike else self
        return scene.with_layers(others).with_sound_of(index)

    def with_shot(self, index: int, shot: Shot) -> Scene:
        """With another shot in a layer; its rate and its sound become those of all."""
        return self.with_layer(index, replace(self.layers[index], shot=shot))

    def with_sound_of(self, index: int) -> Scene:
        """With the sound of one layer under all of them, at the same time."""
        if len(self.layers) == 1:
            return self
        sound, starts = self.layers[index].shot.sound, self.starts
        layers = []
        for layer, start in zip(self.layers, starts, strict=True):
            here = _shifted_sound(sound, starts[index] - start)
            alike = here == layer.shot.sound
            layers.append(layer if alike else replace(layer, shot=replace(layer.shot, sound=here)))
        is_same = all(a is b for a, b in zip(layers, self.layers, strict=True))
        return self if is_same else replace(self, layers=tuple(layers))

    def _shifted(self, frames: int) -> Scene:
        """With all that stands at frames of the scene, and of no cel, that many frames later."""
        keys = tuple(replace(key, frame=key.frame + frames) for key in self.camera.keys)
        layers = tuple(
            _sound_shifted(each, frames) if each.is_background else each for each in self.layers
        )
        return replace(self, camera=replace(self.camera, keys=keys), layers=layers)

    def _timed(self) -> tuple[Layer, ...]:
        """The layers that say how long the scene is."""
        cels = tuple(each for each in self.layers if not each.is_background)
        return tuple(each for each in cels if each.shot.keys) or cels or self.layers


def _little_worth(layer: Layer) -> tuple[bool, bool, bool]:
    return not layer.shot.gaps, layer.is_background, not layer.shot.keys


def _at_rate(layer: Layer, fps: float) -> Layer:
    return layer if layer.shot.fps == fps else replace(layer, shot=replace(layer.shot, fps=fps))


def _sound_shifted(layer: Layer, frames: int) -> Layer:
    """A layer under its sound so many frames later; beyond the limits nothing is heard anyway."""
    sound = _shifted_sound(layer.shot.sound, frames)
    if sound == layer.shot.sound:
        return layer
    return replace(layer, shot=replace(layer.shot, sound=sound))


def _shifted_sound(sound: SoundTrack | None, frames: int) -> SoundTrack | None:
    most = LONGEST_SOUND_OFFSET_FRAMES
    if sound is None:
        return None
    return replace(sound, offset=min(max(sound.offset + frames, -most), most))
