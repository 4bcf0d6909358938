"""A key on its way to the other one, on a device: carried along its flow to any share of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch
from torch import Tensor

from inbetweener.inference.pixels import Premultiplied, to_tensor, way_of
from inbetweener.networks.courses import CourseMap
from inbetweener.networks.sharpening import STRENGTH_ON_DRAWINGS
from inbetweener.networks.travel import carry

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.core.motion import Way
    from inbetweener.inference.dense_flow import Flow
    from inbetweener.inference.steered import Steered


class Step(NamedTuple):
    """Where a key is after a share of its way.

    Attributes:
        paths: (1, 2, H, W), in pixels.
        worth: (1, 1, H, W), as in `networks.courses.Progress`; None where it is 1.
    """

    paths: Tensor
    worth: Tensor | None


@dataclass(frozen=True, slots=True)
class Traveller:
    """A key on its way to the other one.

    Attributes:
        colours: (1, C, H, W) float32, premultiplied.
        weight: (1, 1, H, W) float32: how far the flow is believed; what lies in front of the rest
            has more than 1, what is not among it 0.
        flow: (1, 2, H, W) float32, to the other key.
        bow: (1, 2, H, W) float32: after a share s of the way, paths are s * (1 - s) * bow beside
            the straight line; None if all are straight.
        courses: of the parts that do not travel by flow and bow at the gap's time alone.
    """

    colours: Tensor
    weight: Tensor
    flow: Tensor
    bow: Tensor | None = None
    courses: CourseMap | None = None

    @classmethod
    def of(
        cls,
        colours: Premultiplied,
        flow: Flow,
        log_weight: NDArray[np.float32],
        device: torch.device,
        *,
        bow: Flow | None = None,
        courses: CourseMap | None = None,
    ) -> Traveller:
        """Take a key and its (H, W, ...) arrays to a device."""
        return cls(
            colours=to_tensor(colours, device),
            weight=to_tensor(np.exp(log_weight), device),
            flow=to_tensor(flow, device),
            bow=None if bow is None else to_tensor(bow, device),
            courses=courses,
        )

    def step(self, share: float) -> Step:
        """Where its pixels are after this share of the way, in (0, 1)."""
        if self.courses is None:
            flow = self.flow * share
            if self.bow is not None:
                flow = flow + self.bow * (share * (1 - share))
            return Step(flow, None)
        own, beside, worth = self.courses.after(torch.full((1, 1, 1, 1), share))
        flow = self.flow * own + beside
        if self.bow is not None:
            flow = flow + self.bow * (own * (1 - own))
        return Step(flow, worth)

    def after(self, share: float) -> Tensor:
        """What arrives everywhere after this share of the way.

        Returns:
            (1, C + 1, H, W): sums of colours times weight, then of the weight itself.
        """
        paths, worth = self.step(share)
        weight = self.weight if worth is None else self.weight * worth
        return carry(self.colours, weight, paths, sharpening=STRENGTH_ON_DRAWINGS)

    def way(self) -> Way:
        """What it tells of its motion; what is not among the rest is seen before it."""
        weight = torch.where(self.weight > 0, self.weight, self.weight.amax() + 1)
        return way_of(self.flow, self.bow, weight, self.courses)


def courses_of(way: Steered, device: torch.device) -> CourseMap | None:
    """The courses of a steered key; None where everything keeps to the gap's."""
    if not way.courses:
        return None
    course_of = torch.from_numpy(way.course_of.astype(np.int64))[None, None].to(device)
    return CourseMap(course_of, (tuple(way.courses),))
