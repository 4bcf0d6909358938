from __future__ import annotations

import torch

from inbetweener.networks.scratch import scratch_like


def test_a_scratch_is_like_its_example_where_nothing_is_learned() -> None:
    example = torch.ones(2, 3, 4, 5, dtype=torch.float64).to(memory_format=torch.channels_last)

    with torch.no_grad():
        scratch = scratch_like(example)

    assert scratch is not None
    assert scratch.shape == example.shape
    assert scratch.dtype == example.dtype
    assert scratch.stride() == example.stride()


def test_there_is_none_where_gradients_are_recorded() -> None:
    weight = torch.ones(3, requires_grad=True)

    answer = torch.mul(weight, 2, out=scratch_like(weight)).sum()
    answer.backward()

    assert weight.grad is not None
    assert weight.grad.tolist() == [2, 2, 2]
