"""First guesses of the flow for training, by the same searches that inference uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from inbetweener.inference.proposers import PROPOSERS, Proposer
from inbetweener.networks.flow_warp import Proposals
from inbetweener.training.errors import RecipeError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Executor

    from numpy.typing import NDArray

    from inbetweener.inference.dense_flow import Flow
    from inbetweener.training.batch import Batch


def proposers_of(names: Sequence[str]) -> tuple[Proposer, ...]:
    """The searches of those names.

    Raises:
        RecipeError: there is none of a name.
    """
    for name in names:
        if name not in PROPOSERS:
            known = ", ".join(PROPOSERS)
            raise RecipeError(f"There is no proposer named {name!r}. Choose among: {known}.")
    return tuple(PROPOSERS[name] for name in names)


def propose(
    batch: Batch,
    proposers: Sequence[Proposer],
    pool: Executor,
    *,
    drop: float = 0.0,
    seed: int = 0,
) -> Proposals:
    """Search every pair of keys, all pairs side by side.

    Args:
        batch: on any device.
        proposers: K of them.
        pool: where the searches run; OpenCV lets threads run side by side.
        drop: how probably each guess of each pair is left out, so that the network does not lean
            on any.
        seed: of what is left out.

    Returns:
        K guesses a pair, on the CPU; those left out are zeros.
    """
    keys_a, keys_b = _arrays(batch.key_a), _arrays(batch.key_b)
    searches = [
        [pool.submit(one, key_a, key_b) for one in proposers]
        for key_a, key_b in zip(keys_a, keys_b, strict=True)
    ]
    found = [[search.result() for search in pair] for pair in searches]
    generator = torch.Generator().manual_seed(seed)
    kept = torch.rand(len(found), len(proposers), generator=generator) >= drop
    return Proposals(*(_stacked(found, way) * kept[:, :, None, None, None] for way in (0, 1)))


def _arrays(keys: Tensor) -> NDArray[np.float32]:
    """(B, 4, H, W) on any device to (B, H, W, 4) here."""
    arrays: NDArray[np.float32] = keys.permute(0, 2, 3, 1).contiguous().cpu().numpy()
    return arrays


def _stacked(found: list[list[tuple[Flow, Flow]]], way: int) -> Tensor:
    """(B, K, 2, H, W)."""
    flows = np.stack([np.stack([both[way] for both in pair]) for pair in found])
    return torch.from_numpy(np.ascontiguousarray(np.moveaxis(flows, -1, 2)))
