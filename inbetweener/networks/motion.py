"""The motion between two keys, both ways: pyramid, global matching, refinement, full size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

from inbetweener.networks.arcs import bow_of, turned_back, turning
from inbetweener.networks.features import Pyramid, activation, conv, shrink, silent
from inbetweener.networks.refinement import Level, Refinement
from inbetweener.networks.scratch import scratch_like
from inbetweener.networks.selection import FineSelection
from inbetweener.networks.warping import resize_flow

if TYPE_CHECKING:
    from inbetweener.networks.courses import CourseMap
    from inbetweener.networks.matching import GlobalMatching

_FINEST = 4  # the finest level's share of the picture's size is 1 / 4
_WIDEST_MATCHED = 48  # places along the longer side of the coarsest level, at most
_FIELDS = 5  # flow, bow, importance


@dataclass(frozen=True, slots=True)
class Proposals:
    """First guesses of the flow from classical search, any number K >= 0 of them.

    Attributes:
        a_to_b: (B, K, 2, H, W) float32, x then y, in pixels of the keys.
        b_to_a: (B, K, 2, H, W).
    """

    a_to_b: Tensor
    b_to_a: Tensor


@dataclass(frozen=True, slots=True)
class Motion:
    """How each key moves; the first half of the batch is A on its way to B, the second B to A.

    Attributes:
        flow: (2B, 2, H, W) float32, x then y, in pixels, to the other key.
        bow: (2B, 2, H, W): a pixel that has gone the share s of its way stands at
            `s * flow + s * (1 - s) * bow`, so that limbs swing on arcs.
        importance: (2B, 1, H, W), learned log weight for meeting others where it lands.
        iterates: flows from coarse to fine, each at full size; empty unless asked for.
        courses: of the parts that do not travel by flow and bow at the gap's time alone.
    """

    flow: Tensor
    bow: Tensor
    importance: Tensor
    iterates: tuple[Tensor, ...] = ()
    courses: CourseMap | None = None

    def after(self, share: Tensor) -> Tensor:
        """Where pixels stand after a share of the way, (2B, 1, 1, 1): (2B, 2, H, W)."""
        if self.courses is None:
            return share * self.flow + share * (1 - share) * self.bow
        share, beside, _ = self.courses.after(share)
        return share * self.flow + share * (1 - share) * self.bow + beside

    def resized(self, size: tuple[int, int]) -> Motion:
        """The same motion for larger keys; iterates are left behind."""
        return Motion(
            flow=resize_flow(self.flow, size),
            bow=resize_flow(self.bow, size),
            importance=functional.interpolate(
                self.importance, size, mode="bilinear", align_corners=False
            ),
        )


class MotionSearch(nn.Module):
    """From two keys, and what classical search proposes, to `Motion`."""

    def __init__(
        self,
        *,
        pyramid: Pyramid,
        to_signature: nn.Module,
        matching: GlobalMatching,
        refinement: Refinement,
    ) -> None:
        super().__init__()
        self.pyramid = pyramid
        self.to_signature = to_signature
        self.matching = matching
        self.refinement = refinement
        hidden = refinement.hidden
        self.before_bow = nn.Sequential(conv(hidden, hidden), activation())
        self.bow_and_importance = silent(conv(hidden, 3))
        self.enlarge = _ConvexEnlargement(hidden=hidden)
        self.fine_selection = FineSelection()

    def forward(
        self,
        key_a: Tensor,
        key_b: Tensor,
        proposals: Proposals | None = None,
        *,
        with_iterates: bool = False,
    ) -> Motion:
        """Search.

        Args:
            key_a: (B, 4, H, W), premultiplied, in [0, 1], of any size.
            key_b: the same.
            proposals: first guesses, in pixels of the keys.
            with_iterates: also give the flow of every level, to train on.
        """
        size = (key_a.shape[2], key_a.shape[3])
        levels = level_count(size)
        keys = _pad(torch.cat([key_a, key_b]), _multiple(levels))
        padded = (keys.shape[2], keys.shape[3])
        guesses = _stacked(proposals, padded)
        flow, memory, steps = self._descend(keys, guesses, levels)
        fields = torch.cat([flow, self._bow_and_importance(flow, memory)], dim=1)
        full = self.enlarge(fields, memory)
        chosen = self.fine_selection(keys, full[:, :2], guesses)
        steps = [*(resize_flow(step, padded) for step in steps), full[:, :2], chosen]
        return Motion(
            flow=_cut(chosen, size),
            bow=_cut(full[:, 2:4], size),
            importance=_cut(full[:, 4:], size) / _FINEST,
            iterates=tuple(_cut(step, size) for step in steps) if with_iterates else (),
        )

    def _bow_and_importance(self, flow: Tensor, memory: Tensor) -> Tensor:
        """(2B, 3, H, W): the bow that the flow's turning makes, corrected, and the importance."""
        said = self.bow_and_importance(self.before_bow(memory)).float()
        # Said in shares of the flow, across it and along it: right for pictures of any size.
        bow = bow_of(flow, turning(flow)) + said[:, :1] * turned_back(flow) + said[:, 1:2] * flow
        return torch.cat([bow, said[:, 2:]], dim=1)

    def _descend(
        self, keys: Tensor, guesses: list[Tensor], levels: int
    ) -> tuple[Tensor, Tensor, list[Tensor]]:
        """Refine from the coarsest level down: the last flow and memory, and each level's flow."""
        pyramid = self.pyramid(keys, levels)
        candidates = [self.matching(pyramid[-1])]
        memory = pyramid[-1].new_zeros(len(keys), self.refinement.hidden, *pyramid[-1].shape[2:])
        steps: list[Tensor] = []
        for features in reversed(pyramid):
            size = (features.shape[2], features.shape[3])
            level = Level.of(features, self.to_signature(features), shrink(keys, size))
            candidates += [resize_flow(guess, size) for guess in guesses]
            candidates.append(torch.zeros_like(candidates[0]))
            if memory.shape[2:] != size:
                memory = functional.interpolate(memory, size, mode="nearest")
            flow, memory = self.refinement(level, torch.stack(candidates, dim=1), memory)
            steps.append(flow)
            candidates = [resize_flow(flow, (2 * size[0], 2 * size[1]))]
        return flow, memory, steps


class _ConvexEnlargement(nn.Module):
    """Each fine pixel is a learned mean of its 3 x 3 coarse neighbours (RAFT, ECCV 2020)."""

    def __init__(self, *, hidden: int) -> None:
        super().__init__()
        self.to_shares = nn.Sequential(
            conv(hidden, hidden), activation(), conv(hidden, 9 * _FINEST**2, kernel=1)
        )

    def forward(self, fields: Tensor, memory: Tensor) -> Tensor:
        """(B, C, H, W) lengths in pixels to (B, C, 4 H, 4 W) in pixels four times smaller."""
        batch, channels, height, width = fields.shape
        # Contiguous: a network whose channels come last would have every product go crosswise.
        shares = self.to_shares(memory).float().contiguous()
        shares = shares.view(batch, 9, _FINEST, _FINEST, height, width).softmax(dim=1)
        around = functional.unfold(functional.pad(fields * _FINEST, (1,) * 4, "replicate"), 3)
        around = around.view(batch, channels, 9, 1, 1, height, width)
        # Field by field: all at once, the products would take 190 MB for a picture of 960 x 540.
        product = scratch_like(shares)
        fine = torch.stack(
            [torch.mul(shares, field, out=product).sum(dim=1) for field in around.unbind(1)], dim=1
        )
        fine = fine.permute(0, 1, 4, 2, 5, 3)
        enlarged: Tensor = fine.reshape(batch, channels, _FINEST * height, _FINEST * width)
        return enlarged


def level_count(size: tuple[int, int]) -> int:
    """How many levels a picture has, at least 2: the coarsest is small enough to be matched.

    Both sides are padded to whole pixels of the coarsest level. A strip that is more than 48 times
    as long as wide has fewer levels, so that this at most doubles it (from 4 pixels of width on).
    """
    levels = 2
    while max(size) > _WIDEST_MATCHED * _multiple(levels) and _multiple(levels) <= min(size):
        levels += 1
    return levels


def _multiple(levels: int) -> int:
    """What both sides of a picture of so many levels must be multiples of."""
    return _FINEST << (levels - 1)


def _pad(pictures: Tensor, multiple: int) -> Tensor:
    height, width = pictures.shape[2:]
    missing = (0, -width % multiple, 0, -height % multiple)
    return functional.pad(pictures, missing, mode="replicate") if any(missing) else pictures


def _cut(fields: Tensor, size: tuple[int, int]) -> Tensor:
    return fields[:, :, : size[0], : size[1]]


def _stacked(proposals: Proposals | None, padded: tuple[int, int]) -> list[Tensor]:
    """Each proposal both ways, padded: K tensors (2B, 2, H, W)."""
    if proposals is None:
        return []
    both = torch.cat([proposals.a_to_b, proposals.b_to_a])
    height, width = both.shape[3:]
    missing = (0, padded[1] - width, 0, padded[0] - height)
    return [
        functional.pad(both[:, k], missing, mode="replicate") if any(missing) else both[:, k]
        for k in range(both.shape[1])
    ]
