"""Anything that draws inbetweens, brought to one form to be judged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

import numpy as np

from inbetweener.core.cancel import CancelToken
from inbetweener.core.interpolator import Interpolator
from inbetweener.errors import ModelError, RenderError
from inbetweener.evaluation.references import REFERENCES
from inbetweener.inference.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.core.interpolator import Confidence, Image


class ArrayModel(Protocol):
    """The plainest form of a model: arrays in, arrays out."""

    def inbetween(self, key_a: Image, key_b: Image, times: Sequence[float]) -> Sequence[Image]:
        """One picture for each time, of the keys' shape and type."""
        ...


Model: TypeAlias = ArrayModel | Interpolator


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn picture, and how far its model trusts it where it says so.

    Attributes:
        image: (H, W, 3 or 4) uint8.
        confidence: (H, W) float32 in [0, 1], or None.
    """

    image: Image
    confidence: Confidence | None = None


@dataclass(frozen=True, slots=True)
class Contestant:
    """A model under its name.

    Attributes:
        name: in tables and files of results.
        model: what draws.
        version: figures of another version are not taken for this one's.
    """

    name: str
    model: Model
    version: str = "1"

    def draw(self, key_a: Image, key_b: Image, times: Sequence[float]) -> list[Drawing]:
        """One drawing for each time.

        Raises:
            RenderError: the model drew too few pictures, or of the wrong shape or type, or its
                confidence is none.
        """
        drawings = _draw(self.model, key_a, key_b, times)
        if len(drawings) != len(times):
            raise RenderError(f"{self.name} drew {len(drawings)} pictures for {len(times)} times.")
        for drawing in drawings:
            self._check(drawing.image, key_a)
            self._check_confidence(drawing)
        return drawings

    def _check(self, image: Image, key: Image) -> None:
        if image.shape != key.shape or image.dtype != key.dtype:
            raise RenderError(
                f"{self.name} drew a picture of {image.shape} {np.dtype(image.dtype).name}; "
                f"its keys are {key.shape} {np.dtype(key.dtype).name}."
            )

    def _check_confidence(self, drawing: Drawing) -> None:
        if drawing.confidence is None:
            return
        # Not a number is not below 0: it fails this way round only.
        if not ((drawing.confidence >= 0) & (drawing.confidence <= 1)).all():
            raise RenderError(f"{self.name} gave a confidence that does not lie in [0, 1].")


def open_contestant(name: str, device: str) -> Contestant:
    """A reference method or a model of this installation.

    Args:
        name: one of `REFERENCES` or of `Catalogue().models()`.
        device: as for `Catalogue.open`.

    Raises:
        ModelError: there is no such model or device.
    """
    if name in REFERENCES:
        return Contestant(name, REFERENCES[name])
    catalogue = Catalogue()
    versions = {model.name: model.version for model in catalogue.models()}
    if name not in versions:
        known = ", ".join([*REFERENCES, *versions])
        raise ModelError(f"There is no model named {name!r}. Choose one of: {known}.")
    return Contestant(name, catalogue.open(name, device), versions[name])


def _draw(model: Model, key_a: Image, key_b: Image, times: Sequence[float]) -> list[Drawing]:
    if not hasattr(model, "prepare"):
        return [Drawing(image) for image in model.inbetween(key_a, key_b, times)]
    token = CancelToken()
    gap = model.prepare(key_a, key_b, (), token)
    inbetweens = [gap.at(t, token) for t in times]
    return [Drawing(inbetween.image, inbetween.confidence) for inbetween in inbetweens]
