"""region-splat: parts matched as wholes, dense flow elsewhere, splatting on arcs; no weights.

For keys that are far apart, where dis-splat loses what moves further than its own size.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.core.pin import Arcs
from inbetweener.inference.dense_flow import importance
from inbetweener.inference.device import resolve_device
from inbetweener.inference.layers import without_layers
from inbetweener.inference.memory import memory_guard
from inbetweener.inference.pinning import believed, steer
from inbetweener.inference.pixels import Premultiplied, premultiply
from inbetweener.inference.preparing import prepared_gap
from inbetweener.inference.region_flow import Moves, find_moves
from inbetweener.inference.splatted_gap import Carried, moving_gap

if TYPE_CHECKING:
    from collections.abc import Sequence

    import torch
    from numpy.typing import NDArray

    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Pin, PreparedGap
    from inbetweener.inference.splatted_gap import MovingGap
    from inbetweener.inference.steered import Steered
    from inbetweener.inference.still_gap import StillGap

# The weight of the nearer key as it stands, which decides only where next to nothing else landed.
_FILL = 1e-3
# A part whose motion was matched is still there where it is hidden in the other key.
_HIDDEN_LOG_WEIGHT = -3.5
# Paper is behind everything: splatting has no depth, so its weight has to say so. Less would be
# truer, but shows both keys' parts in full where they were not matched.
_PAPER_LOG_WEIGHT = -1.5


def open_on(device: str) -> RegionSplat:
    """The interpolator on a device, named as in `resolve_device`.

    Raises:
        ModelError: there is no such device.
    """
    return RegionSplat(resolve_device(device))


class RegionSplat:
    """Implements `core.interpolator.Interpolator`; keeps nothing between calls."""

    __slots__ = ("_device",)

    def __init__(self, device: torch.device) -> None:
        self._device = device

    @property
    def device(self) -> str:
        """Where the splatting runs; flow is always found on the CPU."""
        return str(self._device)

    def prepare(
        self,
        key_a: Image,
        key_b: Image,
        pins: Sequence[Pin],
        token: CancelToken,
    ) -> PreparedGap:
        """Find how the parts of both keys move, and how far it can be believed.

        The part that a pin lies on goes where the pin says, on an arc where it turns.

        Raises:
            Cancelled: the token was set.
            ValueError: the keys differ in shape or type, or are no `Image`.
            RenderError: there is not enough memory.
        """

        def search(keys: StillGap) -> PreparedGap:
            return self._search(keys, token).with_pins(pins, token)

        return prepared_gap(key_a, key_b, self._device, search, token)

    def _search(self, keys: StillGap, token: CancelToken) -> _Search:
        colours = premultiply(keys.a), premultiply(keys.b)
        token.raise_if_cancelled()
        moves = find_moves(*colours, token.raise_if_cancelled)
        token.raise_if_cancelled()
        return _Search(keys, moves, self._device)


@dataclass(frozen=True, slots=True, eq=False)
class _Search:
    """Implements `splatted_gap.Search`: how the parts of A move, and those of B."""

    keys: StillGap
    moves: tuple[Moves, Moves]
    device: torch.device
    arcs: Arcs = Arcs.AUTOMATIC
    fill: float = _FILL

    def with_pins(self, pins: Sequence[Pin], token: CancelToken) -> MovingGap:
        """Steer, and see how far to believe what came of it.

        Raises:
            Cancelled: the token was set.
            RenderError: there is not enough memory.
        """
        with memory_guard(self.keys.a.shape, self.device):
            keys, moves = (premultiply(self.keys.a), premultiply(self.keys.b)), self.moves
            ways = steer(*keys, (moves[0].flow, moves[1].flow), pins, self.arcs)
            if self.arcs is Arcs.STRAIGHT:
                moves = moves[0].straightened(), moves[1].straightened()
            if pins:
                moves = _pinned(moves, ways)
            token.raise_if_cancelled()
            rest = without_layers(keys, ways)
            from_a, from_b = (
                Carried(own.flow, own.bow, believed(_log_weight(here, there, own, other), way))
                for here, there, own, other, way in (
                    (*rest, *moves, ways[0]),
                    (*rest[::-1], *moves[::-1], ways[1]),
                )
            )
            token.raise_if_cancelled()
            return moving_gap(self.keys, ways, (from_a, from_b), self)

    def with_arcs(self, arcs: Arcs) -> _Search:
        """The same, with parts on other paths."""
        return replace(self, arcs=arcs)


def _pinned(moves: tuple[Moves, Moves], ways: tuple[Steered, Steered]) -> tuple[Moves, Moves]:
    """The moves with what the pins say of them."""
    pinned_a, pinned_b = (
        Moves(
            way.flow,
            np.where((way.is_pinned | way.is_uncovered)[..., None], way.bow, move.bow),
            move.is_matched | way.is_pinned | way.is_uncovered,
            move.is_paper & ~way.is_pinned,
        )
        for move, way in zip(moves, ways, strict=True)
    )
    return pinned_a, pinned_b


def _log_weight(
    source: Premultiplied, target: Premultiplied, moves: Moves, way_back: Moves
) -> NDArray[np.float32]:
    log_weight = importance(source, target, moves.flow, way_back.flow)
    hidden = np.maximum(log_weight, _HIDDEN_LOG_WEIGHT)
    log_weight = np.where(moves.is_matched, hidden, log_weight)
    return np.where(moves.is_paper, _PAPER_LOG_WEIGHT, log_weight).astype(np.float32)
