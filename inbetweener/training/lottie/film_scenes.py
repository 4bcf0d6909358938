"""Scenes of made films: Lottie animations that move before a painted place or a plain colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from inbetweener.training.cartoons.drawing.backdrops import draw_backdrop, draw_paper, draw_plain
from inbetweener.training.cartoons.drawing.looks import Style, pick_look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.random import Generator
    from numpy.typing import NDArray

    from inbetweener.training.lottie.animation import Animation

_WORLD: Final = 1.6
"""The side of the place that the camera pans over, in widths of the picture."""

_PAINTED, _PLAIN = 0.65, 0.2
"""The shares of painted places and of plain colours; the rest stands on paper."""

_PANS: Final = 0.5
"""The share of scenes in which the camera moves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """An animation in a scene; it swings about a place while it moves by itself.

    Attributes:
        animation: what is seen.
        size_px: of the square it is drawn in.
        first: its frame when the scene begins; it begins anew after its last.
        place_px: the middle of its way, (2,), x and y in the world.
        reach_px: how far it swings, (2,).
        swings: whole swings a second, (2,).
        phase: of them, in turns, (2,).
    """

    animation: Animation
    size_px: int
    first: int
    place_px: NDArray[np.float64]
    reach_px: NDArray[np.float64]
    swings: NDArray[np.float64]
    phase: NDArray[np.float64]

    def centre_px(self, time_s: float) -> NDArray[np.float64]:
        """Where its middle is, (2,)."""
        turns = self.swings * time_s + self.phase
        return np.asarray(self.place_px + self.reach_px * np.sin(2 * np.pi * turns), np.float64)

    def drawing(self, time_s: float) -> NDArray[np.uint8]:
        """What it looks like, (size_px, size_px, 4) uint8 RGBA, premultiplied."""
        number = self.first + round(time_s * self.animation.fps)
        return self.animation.frame(number % self.animation.frame_count, self.size_px)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is seen from one cut to the next.

    Attributes:
        size_px: width and height of the picture.
        exposure: frames that each drawing is held: 1, 2 or 3.
        drawings: how many there are.
        backdrop: (S, S, 3) uint8 RGB, the world.
        camera_px: the picture's left top corner at the beginning and at the end, (2, 2).
        players: the nearest last.
    """

    size_px: tuple[int, int]
    exposure: int
    drawings: int
    backdrop: NDArray[np.uint8]
    camera_px: NDArray[np.float64]
    players: tuple[Player, ...]

    def drawing(self, number: int, fps: float) -> NDArray[np.uint8]:
        """A drawing of the scene, (H, W, 3) uint8 RGB.

        Args:
            number: from 0.
            fps: frames a second of the film.
        """
        share = number / max(1, self.drawings - 1)
        corner = self.camera_px[0] * (1 - share) + self.camera_px[1] * share
        time_s = number * self.exposure / fps
        picture = _moved(self.backdrop, -corner, self.size_px, cv2.BORDER_REPLICATE)
        for player in self.players:
            left_top = player.centre_px(time_s) - player.size_px / 2 - corner
            cel = _moved(player.drawing(time_s), left_top, self.size_px, cv2.BORDER_CONSTANT)
            shown = picture * (1 - cel[..., 3:].astype(np.float32) / 255) + cel[..., :3]
            picture = np.rint(shown.clip(0, 255)).astype(np.uint8)
        return picture


def make_scene(
    random: Generator, animations: Sequence[Animation], size_px: tuple[int, int], fps: float
) -> Scene:
    """Put animations into a place.

    Args:
        random: draws the lots.
        animations: that are seen in it; in no other scene, where films are to be split.
        size_px: width and height of the picture.
        fps: frames a second of the film.
    """
    exposure = int(random.choice([1, 2, 2, 3]))
    drawings = max(5, round(random.uniform(1.2, 2.4) * fps / exposure))
    world_px = round(_WORLD * size_px[0])
    free = np.subtract(world_px, size_px)
    camera = random.uniform(0, 1, (2, 2)) * free
    if random.random() >= _PANS:
        camera[1] = camera[0]
    seen = camera.mean(axis=0)
    return Scene(
        size_px=size_px,
        exposure=exposure,
        drawings=drawings,
        backdrop=_backdrop(random, world_px),
        camera_px=camera,
        players=tuple(_player(random, one, seen, size_px) for one in animations),
    )


def _player(
    random: Generator,
    animation: Animation,
    corner_px: NDArray[np.float64],
    size_px: tuple[int, int],
) -> Player:
    side = size_px[1]
    walks = random.random() < 0.7
    return Player(
        animation=animation,
        size_px=round(random.uniform(0.35, 0.85) * side),
        first=int(random.integers(animation.frame_count)),
        place_px=corner_px + random.uniform(0.2, 0.8, 2) * size_px,
        reach_px=random.uniform(0.05, 0.3, 2) * side * walks,
        swings=random.uniform(0.1, 0.9, 2),
        phase=random.random(2),
    )


def _backdrop(random: Generator, side_px: int) -> NDArray[np.uint8]:
    lot = random.random()
    if lot < _PAINTED:
        piece = draw_backdrop(random, pick_look(random, Style.COLOUR), side_px)
    else:
        piece = draw_plain(random) if lot < _PAINTED + _PLAIN else draw_paper(random)
    colours = np.ascontiguousarray(piece.pixels[..., :3])
    resized = cv2.resize(colours, (side_px, side_px), interpolation=cv2.INTER_LINEAR)
    return np.asarray(resized, np.uint8)


def _moved(
    picture: NDArray[np.uint8], by_px: NDArray[np.float64], size_px: tuple[int, int], border: int
) -> NDArray[np.uint8]:
    """A picture on a canvas of `size_px`, its left top corner at `by_px`."""
    affine = np.array([[1.0, 0.0, by_px[0]], [0.0, 1.0, by_px[1]]])
    return np.asarray(cv2.warpAffine(picture, affine, size_px, borderMode=border), np.uint8)
