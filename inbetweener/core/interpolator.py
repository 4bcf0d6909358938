"""What the document asks of an engine: prepare a gap once, then draw it at any t."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from inbetweener.core.pin import Arcs, Pin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.cancel import CancelToken

__all__ = [
    "Confidence",
    "Engine",
    "Image",
    "Inbetween",
    "Interpolator",
    "ModelInfo",
    "Pin",
    "PreparedGap",
    "TakesArcs",
    "TakesPins",
]

# (H, W, 3 or 4) uint8 or uint16, RGB or RGBA with straight alpha, full range of the type.
Image: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16]
# (H, W) float32 in [0, 1]: 1 where the engine is sure.
Confidence: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Inbetween:
    """One drawn picture and how far to trust it.

    Attributes:
        image: of the keys' shape and type: straight alpha where they have four channels.
        confidence: of the keys' height and width.
    """

    image: Image
    confidence: Confidence


class PreparedGap(Protocol):
    """Two keys with everything computed that does not depend on t."""

    def at(self, t: float, token: CancelToken) -> Inbetween:
        """Draw the inbetween at `t` in [0, 1]; t = 0 and t = 1 give the keys themselves.

        Raises:
            Cancelled: the token was set.
            RenderError: it cannot be drawn, for want of memory, say.
        """
        ...


@runtime_checkable
class TakesPins(Protocol):
    """A `PreparedGap` that keeps what it found without pins. Not every model does."""

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> PreparedGap:
        """The gap as `Interpolator.prepare` would give it with these pins, without a new search.

        Args:
            pins: all of them; those that the gap has been prepared with count no more.
            token: asked between the steps.

        Raises:
            Cancelled: the token was set.
            RenderError: it cannot be done, for want of memory, say.
        """
        ...


@runtime_checkable
class TakesArcs(Protocol):
    """A `PreparedGap` whose parts can take other paths. Not every model knows of paths."""

    def with_arcs(self, arcs: Arcs, token: CancelToken) -> PreparedGap:
        """The gap with other paths, and no pins; its `with_pins` keeps the paths.

        Pins that say which path their part takes are heard before this. No new search is made.

        Raises:
            Cancelled: the token was set.
            RenderError: it cannot be done, for want of memory, say.
        """
        ...


class Interpolator(Protocol):
    """An engine with its weights loaded, on one device; used by one thread at a time."""

    @property
    def device(self) -> str:
        """Where it runs: "cpu", "cuda:0" or "mps"."""
        ...

    def prepare(
        self, key_a: Image, key_b: Image, pins: Sequence[Pin], token: CancelToken
    ) -> PreparedGap:
        """Do once all the work that the inbetweens of a gap share.

        Args:
            key_a: the left key.
            key_b: the right key, of the same shape and type.
            pins: correspondences that the artist has set; may be empty.
            token: asked between the steps.

        Raises:
            Cancelled: the token was set.
            ValueError: the keys differ in shape or type, or are no `Image`.
            RenderError: it cannot be done, for want of memory, say.
        """
        ...


# Details of a model that menus and tables know: numbers learned, and seconds of one processor core
# that an inbetween of 960 x 540 takes, with its share of the preparation.
PARAMETERS = "parameters"
SECONDS = "core_seconds_960x540"
# Which package of somebody else's a model is of, and of which version.
PLUGIN = "plugin"
# Says that a model is there to be compared with, not to work with.
BASELINE = "baseline"


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model as it is listed, known without loading it.

    Attributes:
        name: as typed in the shell and kept in project files ("dis-splat").
        title: one line for a menu.
        version: changes whenever the model would draw differently (a hash for trained weights),
            so that pictures of the older one are no longer taken for its work.
        needs_weights: whether a weights file belongs to it.
        details: further facts for the model list, such as licence and size.
    """

    name: str
    title: str
    version: str
    needs_weights: bool = False
    details: tuple[tuple[str, str], ...] = field(default=())

    @property
    def is_baseline(self) -> bool:
        """Whether it is there to be compared with: nobody who wants another drawing wants it."""
        return BASELINE in dict(self.details)

    def as_json(self) -> dict[str, Any]:
        """The facts as plain JSON values."""
        return {
            "name": self.name,
            "title": self.title,
            "version": self.version,
            "needs_weights": self.needs_weights,
            **dict(self.details),
        }


class Engine(Protocol):
    """All models of this installation; listing them costs nothing, opening one may load weights."""

    def models(self) -> tuple[ModelInfo, ...]:
        """Every model, the default one first."""
        ...

    def open(self, name: str, device: str) -> Interpolator:
        """Load a model.

        Args:
            name: of one of `models()`.
            device: "auto", "cpu", "cuda", "cuda:N" or "mps".

        Raises:
            ModelError: there is no such model or device, or the weights are missing or damaged.
        """
        ...
