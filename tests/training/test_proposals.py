from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from inbetweener.training.errors import RecipeError
from inbetweener.training.moving_squares import MovingSquares
from inbetweener.training.proposals import propose, proposers_of

if TYPE_CHECKING:
    from inbetweener.inference.dense_flow import Flow
    from inbetweener.inference.pixels import Premultiplied

_BATCH = MovingSquares(size_px=40, greatest_move_px=3.0).draw(0, 6)


def _brightness(key_a: Premultiplied, key_b: Premultiplied) -> tuple[Flow, Flow]:
    """Flows that say which pictures they were asked about."""
    return tuple(np.full((*key.shape[:2], 2), key.mean(), np.float32) for key in (key_a, key_b))  # type: ignore[return-value]


def test_each_pair_gets_the_guesses_of_its_own_keys() -> None:
    with ThreadPoolExecutor(3) as pool:
        found = propose(_BATCH, (_brightness, _brightness), pool)

    assert found.a_to_b.shape == found.b_to_a.shape == (6, 2, 2, 40, 40)
    expected_a, expected_b = (key.mean((1, 2, 3)) for key in (_BATCH.key_a, _BATCH.key_b))
    for guess in (0, 1):
        torch.testing.assert_close(found.a_to_b[:, guess, 1, 3, 4], expected_a)
        torch.testing.assert_close(found.b_to_a[:, guess, 0, 0, 0], expected_b)


def test_dense_search_finds_a_square_s_motion() -> None:
    with ThreadPoolExecutor(1) as pool:
        found = propose(_BATCH, proposers_of(["dis"]), pool)

    moving = _BATCH.flows.a_to_b.abs().sum(1, keepdim=True) > 0
    missed = ((found.a_to_b[:, 0] - _BATCH.flows.a_to_b) * moving).abs().sum() / moving.sum()
    nothing = (_BATCH.flows.a_to_b * moving).abs().sum() / moving.sum()
    assert missed < 0.6 * nothing


def test_guesses_are_left_out_by_lot_both_ways_at_once_and_stay_countable() -> None:
    with ThreadPoolExecutor(1) as pool:
        proposers = (_brightness, _brightness)
        some = propose(_BATCH, proposers, pool, drop=0.5, seed=3)
        again = propose(_BATCH, proposers, pool, drop=0.5, seed=3)
        none = propose(_BATCH, proposers, pool, drop=1.0)

    there, back = (flows.abs().sum((2, 3, 4)) > 0 for flows in (some.a_to_b, some.b_to_a))
    assert 0 < there.sum() < there.numel()
    assert torch.equal(there, back)
    assert torch.equal(some.a_to_b, again.a_to_b)
    assert none.a_to_b.shape == some.a_to_b.shape
    assert not none.a_to_b.any()


def test_an_unknown_search_is_named() -> None:
    with pytest.raises(RecipeError, match="no proposer named 'magic'"):
        proposers_of(["dis", "magic"])
