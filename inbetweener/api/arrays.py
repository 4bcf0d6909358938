"""Models that draw arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from inbetweener.api.asked import gap_width, moment_of, pins_of, refuse_non_arrays
from inbetweener.core.cancel import CancelToken
from inbetweener.core.motion import TellsMotion
from inbetweener.core.pin import Arcs, Pin
from inbetweener.core.steering import Steering, prepared
from inbetweener.imaging.exact_colours import in_exact_colours, paints_of
from inbetweener.imaging.light import light_of_pixels
from inbetweener.inference.catalogue import Catalogue
from inbetweener.rendering.highlights import CarriedHighlights
from inbetweener.rendering.light_files import picture_of_light
from inbetweener.rendering.regions import RegionClosing
from inbetweener.rendering.sketch import Sketch
from inbetweener.rendering.whole_lines import WholeLines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inbetweener.core.interpolator import Image, Interpolator, PreparedGap
    from inbetweener.imaging.light import Light


def models() -> list[str]:
    """The names that `open_interpolator` takes, the default one first; loads nothing."""
    return [model.name for model in Catalogue.installed().models()]


def open_interpolator(name: str | None = None, device: str = "auto") -> ArrayInterpolator:
    """Load a model.

    Args:
        name: one of `models()`; None for the default one.
        device: "cpu", "cuda", "cuda:N", "mps", or "auto" for the best there is.

    Raises:
        ModelError: there is no such model or device.
    """
    catalogue = Catalogue.installed()
    chosen = catalogue.models()[0].name if name is None else name
    return ArrayInterpolator(chosen, catalogue.open(chosen, device))


class ArrayInterpolator:
    """A loaded model that draws inbetweens of arrays; for one thread at a time.

    Attributes:
        name: of the model.
    """

    def __init__(self, name: str, interpolator: Interpolator) -> None:
        self.name = name
        self._interpolator = interpolator

    @property
    def device(self) -> str:
        """Where it runs: "cpu", "cuda:0" or "mps"."""
        return self._interpolator.device

    def inbetween(  # noqa: PLR0913 - what an artist may ask for, all by name
        self,
        key_a: Image,
        key_b: Image,
        times: Iterable[float],
        pins: Iterable[Sequence[float] | Pin] = (),
        *,
        exact_colours: bool = False,
        whole_lines: bool = False,
        close_gaps_px: int = 0,
        arcs: str = Arcs.AUTOMATIC,
    ) -> list[Image]:
        """Draw the inbetweens of two keys; several times in one call share most of the work.

        Args:
            key_a: (H, W, 3 or 4) uint8 or uint16, RGB or RGBA with straight alpha.
            key_b: of the same shape and type.
            times: where between the keys, each in [0, 1]: 0 is key A itself, 1 is key B.
            pins: points of key A that are points of key B, each (a_x, a_y, b_x, b_y) in pixels, x
                right, y down, (0, 0) the centre of the first pixel; the part that one lies on goes
                where it says. Or a `Pin`, which may say more: lines, regions, what appears,
                vanishes or goes behind, and its path. The chart of one says where its part is
                while the rest is at evenly spaced times.
            exact_colours: whether every pixel is to be a paint of the keys, or a mixture of two
                that touch. Keys that are no flat art have no paints, and nothing is changed.
            whole_lines: whether the lines of line art are to be drawn anew, whole and of their
                width. Keys that are none, and models that do not tell how things move, leave them.
            close_gaps_px: openings of lines up to so wide are closed where both keys have none; 0
                closes none. A model that does not tell how things move closes none either.
            arcs: which path parts take that no pin has another one for: "automatic", where what
                turns swings, or "straight". Not every model knows of paths.

        Returns:
            One picture for each time, in the order given, of the keys' shape and type.

        Raises:
            TypeError: a key is no array, or a time or a pin no number.
            ValueError: the keys differ in shape or type or are no such pictures, a time lies
                outside [0, 1], two pins contradict each other, gaps cannot be closed up to that
                width, or there are no such arcs.
            RenderError: there is not enough memory.

        Example:
            >>> import numpy as np
            >>> black, white = np.zeros((4, 4, 3), np.uint8), np.full((4, 4, 3), 255, np.uint8)
            >>> start, end = open_interpolator(device="cpu").inbetween(black, white, [0, 1])
            >>> bool((start == black).all() and (end == white).all())
            True
        """
        refuse_non_arrays(key_a, key_b)
        moments, width_px = [moment_of(time) for time in times], gap_width(close_gaps_px)
        token = CancelToken()
        steering = Steering(pins_of(pins), Arcs(arcs))
        gap = prepared(self._interpolator, (key_a, key_b), steering, token)
        pictures = [gap.at(t, token).image for t in moments]
        if whole_lines and isinstance(gap, TellsMotion):
            lines = WholeLines((key_a, key_b), gap.motion())
            drawn = zip(moments, pictures, strict=True)
            pictures = [lines.drawn(each, t) if 0 < t < 1 else each for t, each in drawn]
        if width_px:
            pictures = _with_closed_gaps(gap, (key_a, key_b), moments, pictures, width_px)
        paints = paints_of((key_a, key_b)) if exact_colours else None
        if paints is None:
            return pictures
        return [
            in_exact_colours(picture, paints) if 0 < t < 1 else picture
            for t, picture in zip(moments, pictures, strict=True)
        ]

    def inbetween_light(
        self,
        key_a: Light,
        key_b: Light,
        times: Iterable[float],
        pins: Iterable[Sequence[float] | Pin] = (),
        *,
        arcs: str = Arcs.AUTOMATIC,
    ) -> list[Light]:
        """Draw the inbetweens of two keys in linear light, with what is above white.

        Args:
            key_a: (H, W, 3 or 4) float32, linear, white at 1, colour premultiplied by a fourth
                channel, as `read_light` gives it.
            key_b: of the same shape.
            times: as for `inbetween`.
            pins: likewise.
            arcs: likewise.

        Returns:
            One picture for each time, in the order given, of the keys' shape and type.

        Raises:
            As `inbetween`.
        """
        keys = key_a, key_b
        refuse_non_arrays(*keys)
        left, right = (picture_of_light(key) for key in keys)
        moments, token = [moment_of(time) for time in times], CancelToken()
        steering = Steering(pins_of(pins), Arcs(arcs))
        gap = prepared(self._interpolator, (left.pixels, right.pixels), steering, token)
        motion = gap.motion() if isinstance(gap, TellsMotion) else None
        carried = CarriedHighlights.of(left, right, motion)
        drawn: list[Light] = []
        for t in moments:
            if t in (0, 1):
                drawn.append(keys[int(t)].copy())
                continue
            image = gap.at(t, token).image
            highlights = None if carried is None else carried.at(t, image)
            drawn.append(light_of_pixels(image, highlights))
        return drawn


def _with_closed_gaps(
    gap: PreparedGap,
    keys: tuple[Image, Image],
    moments: list[float],
    pictures: list[Image],
    widest_px: int,
) -> list[Image]:
    """The inbetweens with openings of their lines closed; keys stay as they are."""
    if not isinstance(gap, TellsMotion):
        return pictures
    step = RegionClosing(keys, gap.motion(), widest_px)
    trust, token = np.ones(keys[0].shape[:2], np.float32), CancelToken()
    return [
        step.finish(Sketch(t, picture, trust), token).image if 0 < t < 1 else picture
        for t, picture in zip(moments, pictures, strict=True)
    ]
