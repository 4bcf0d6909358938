"""Sketch: an inbetween on its way from the model to the cache, and a step of that way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Confidence
    from inbetweener.imaging.picture import Pixels


@dataclass(frozen=True, slots=True)
class Sketch:
    """An inbetween on its way through the steps.

    Attributes:
        t: where it stands in the gap, in [0, 1].
        image: (H, W, 3 or 4) uint8 or uint16, straight alpha, as far as it is finished.
        confidence: (H, W) float32 in [0, 1]: where it is to be trusted. A step that finds fault
            lowers it there; none raises it.
        most_trust: no figure of the whole may exceed it, in [0, 1]; lowered likewise.
        notes: what is written beside the picture in the cache, one JSON member a step.
    """

    t: float
    image: Pixels
    confidence: Confidence
    most_trust: float = 1.0
    notes: Mapping[str, Any] = field(default_factory=dict)


class FinishingStep(Protocol):
    """One step for the inbetweens of one gap.

    What it needs of the keys it works out once, when it is first needed.
    """

    def finish(self, sketch: Sketch, token: CancelToken) -> Sketch:
        """The inbetween after this step.

        Raises:
            Cancelled: the token was set.
        """
        ...
