"""CPU and GPU draw alike, and a GPU draws the same bytes twice; needs an NVIDIA GPU."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from benchmarks.bench_alike import MODELS, PROMISED_SHARE, alike, drawn
from inbetweener.networks.splatting import splat_softmax, splat_sum

if TYPE_CHECKING:
    from numpy.typing import NDArray

needs_gpu = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs an NVIDIA GPU")


@needs_gpu
@pytest.mark.parametrize("model", MODELS)
def test_a_gpu_draws_what_the_cpu_draws(model: str) -> None:
    assert alike(drawn(model, "cpu"), drawn(model, "cuda")) >= PROMISED_SHARE


@needs_gpu
@pytest.mark.parametrize("model", MODELS)
def test_a_gpu_draws_the_same_bytes_twice(model: str) -> None:
    assert drawn(model, "cuda").tobytes() == drawn(model, "cuda").tobytes()


@needs_gpu
def test_splatting_gives_the_same_bits_twice_on_a_gpu_and_what_the_cpu_gives() -> None:
    random = torch.Generator().manual_seed(0)
    values, importance = (torch.rand(1, c, 270, 480, generator=random) for c in (4, 1))
    flow = 9 * torch.randn(1, 2, 270, 480, generator=random)
    there = [each.cuda() for each in (values, flow, importance)]

    with torch.no_grad():
        first, second = ((splat_sum(*there[:2]), *splat_softmax(*there)) for _ in range(2))
        here = splat_sum(values, flow), *splat_softmax(values, flow, importance)

    for ours, again, other in zip(first, second, here, strict=True):
        assert torch.equal(ours, again)
        torch.testing.assert_close(ours.cpu(), other, rtol=1e-5, atol=1e-5)


def picture(*values: int) -> NDArray[np.uint8]:
    return np.array(values, np.uint8).reshape(1, -1, 1).repeat(3, axis=2)


def test_a_pixel_is_alike_where_all_of_its_channels_are_within_one() -> None:
    one = picture(10, 10, 10, 10)
    other = picture(10, 11, 9, 12)
    other[0, 0, 2] = 20

    assert alike(one, other) == 0.5
    assert alike(one, one) == 1
