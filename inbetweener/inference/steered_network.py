"""What pins make of a motion that a network has searched, and of the keys that it is to carry."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch
from torch import Tensor

from inbetweener.core.pin import Arcs
from inbetweener.inference.layers import layers_of, standing, without_layers
from inbetweener.inference.pinning import steer
from inbetweener.inference.pixels import premultiply
from inbetweener.inference.traveller import Traveller
from inbetweener.networks.courses import CourseMap
from inbetweener.networks.motion import Motion

if TYPE_CHECKING:
    from inbetweener.core.steering import Steering
    from inbetweener.inference.layers import Layer
    from inbetweener.inference.pixels import Premultiplied
    from inbetweener.inference.steered import Steered
    from inbetweener.inference.still_gap import StillGap
    from inbetweener.networks.travel import Travellers

    Ways = tuple[Steered, Steered]

# Log weights: what the artist moves is in front of what a network believes firmly. What is hidden
# in the other key has another colour there, for which a network trusts it little.
_PINNED_WORTH, _UNCOVERED_WORTH = 4.5, 4.0


class SteeredSearch(NamedTuple):
    """A searched gap as pins will have it.

    Attributes:
        motion: (2, ...) at the size of the padded keys.
        keys: both, premultiplied, without what is laid into the picture afterwards.
        standing: both as they stand in where nothing lands.
        ways: how pins steered them; None without pins.
    """

    motion: Motion
    keys: tuple[Premultiplied, Premultiplied]
    standing: tuple[Premultiplied, Premultiplied]
    ways: Ways | None

    def among(self, log_weight: Tensor) -> Tensor:
        """Log weights (2, 1, H, W) of what is carried among the rest: none of what is laid in."""
        if self.ways is None or not any(way.is_apart.any() for way in self.ways):
            return log_weight
        return log_weight.masked_fill(_plane(self.ways, "is_apart", log_weight), -torch.inf)

    def layers(self, keys: StillGap, travelling: Travellers) -> tuple[Layer, ...]:
        """What is laid into the picture, carried along the same paths."""
        if self.ways is None:
            return ()
        planes = premultiply(keys.a), premultiply(keys.b)
        return layers_of(travellers_of(travelling, keys.a.shape[:2]), self.ways, planes)


def steer_search(motion: Motion, keys: StillGap, steering: Steering) -> SteeredSearch:
    """Make a network's motion (2, ...) obey pins, and go on other paths."""
    planes = premultiply(keys.a), premultiply(keys.b)
    if steering.arcs is Arcs.STRAIGHT:
        motion = replace(motion, bow=torch.zeros_like(motion.bow))
    if not steering.pins:
        return SteeredSearch(motion, planes, planes, None)
    height, width = keys.a.shape[:2]
    found = motion.flow[:, :, :height, :width].float().permute(0, 2, 3, 1).cpu().numpy()
    ways = steer(*planes, (found[0], found[1]), steering.pins, steering.arcs)
    rest = without_layers(planes, ways)
    return SteeredSearch(_pinned(motion, ways), rest, standing(planes, ways), ways)


def _pinned(motion: Motion, ways: Ways) -> Motion:
    """What a pin moves is worth the most: the network knows nothing of why it goes there."""
    flow, bow, importance = (
        field.float().clone() for field in (motion.flow, motion.bow, motion.importance)
    )
    for index, way in enumerate(ways):
        height, width = way.is_pinned.shape
        own = index, slice(None), slice(height), slice(width)
        is_known = torch.from_numpy(way.is_pinned | way.is_uncovered).to(flow.device)
        for field, steered in ((flow, way.flow), (bow, way.bow)):
            planes = torch.from_numpy(steered).to(flow.device).permute(2, 0, 1)
            field[own] = torch.where(is_known, planes, field[own])
        for mask, worth in ((way.is_pinned, _PINNED_WORTH), (way.is_uncovered, _UNCOVERED_WORTH)):
            importance[own].masked_fill_(torch.from_numpy(mask).to(flow.device), worth)
    return Motion(flow, bow, importance, courses=_courses(ways, flow))


def _courses(ways: Ways, like: Tensor) -> CourseMap | None:
    if not any(way.courses for way in ways):
        return None
    course_of = _plane(ways, "course_of", like).long()
    return CourseMap(course_of, tuple(tuple(way.courses) for way in ways))


def _plane(ways: Ways, name: str, like: Tensor) -> Tensor:
    """(2, 1, H, W) of both ways, 0 in the padding that a field of a network has."""
    planes = np.stack([getattr(way, name) for way in ways])[:, None]
    missing = like.shape[3] - planes.shape[3], like.shape[2] - planes.shape[2]
    tensor = torch.from_numpy(planes).to(like.device)
    return torch.nn.functional.pad(tensor, (0, missing[0], 0, missing[1]))


def travellers_of(both: Travellers, size: tuple[int, ...]) -> tuple[Traveller, Traveller]:
    """Each key as it is carried, of the picture's own height and width."""
    return _traveller(both, 0, size), _traveller(both, 1, size)


def _traveller(both: Travellers, index: int, size: tuple[int, ...]) -> Traveller:
    own = slice(index, index + 1), slice(None), slice(size[0]), slice(size[1])
    courses = both.motion.courses
    return Traveller(
        colours=both.colours[own],
        weight=both.log_weight[own].float().exp(),
        flow=both.motion.flow[own],
        bow=both.motion.bow[own],
        courses=courses and CourseMap(courses.course_of[own], courses.courses[index : index + 1]),
    )
