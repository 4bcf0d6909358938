from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from inbetweener.networks import splatting
from inbetweener.networks.splatting import Landing, splat_softmax, splat_sum


def _noise(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float64) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=dtype)


def _slow_sum(values: Tensor, flow: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
    """Pixel by pixel, as the definition reads."""
    total, weight = torch.zeros_like(values), torch.zeros_like(weights)
    batch, _, height, width = values.shape
    for b in range(batch):
        for y in range(height):
            for x in range(width):
                end_x, end_y = x + flow[b, 0, y, x].item(), y + flow[b, 1, y, x].item()
                for to_y in range(height):
                    for to_x in range(width):
                        share = max(0, 1 - abs(end_x - to_x)) * max(0, 1 - abs(end_y - to_y))
                        share *= weights[b, 0, y, x].item()
                        total[b, :, to_y, to_x] += share * values[b, :, y, x]
                        weight[b, 0, to_y, to_x] += share
    return total, weight


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 5), (5, 4)])
def test_summation_splatting_is_what_the_slow_loop_gives(height: int, width: int) -> None:
    values, flow = _noise(2, 3, height, width), 2 * _noise(2, 2, height, width, seed=1)

    expected, _ = _slow_sum(values, flow, torch.ones(2, 1, height, width, dtype=torch.float64))

    torch.testing.assert_close(splat_sum(values, flow), expected)


def test_softmax_splatting_is_what_the_slow_loop_gives() -> None:
    values, flow = _noise(2, 3, 5, 4), 2 * _noise(2, 2, 5, 4, seed=1)
    importance = 3 * _noise(2, 1, 5, 4, seed=2)

    total, weight = _slow_sum(values, flow, importance.exp())
    _, coverage = _slow_sum(values, flow, torch.ones_like(importance))
    mean, got_coverage = splat_softmax(values, flow, importance)

    torch.testing.assert_close(mean, total / torch.where(weight > 0, weight, 1))
    torch.testing.assert_close(got_coverage, coverage)


def test_zero_flow_changes_nothing() -> None:
    values, flow = _noise(1, 3, 6, 7), torch.zeros(1, 2, 6, 7, dtype=torch.float64)

    mean, coverage = splat_softmax(values, flow, _noise(1, 1, 6, 7, seed=1))

    assert torch.equal(splat_sum(values, flow), values)
    assert torch.equal(mean, values)
    assert torch.equal(coverage, torch.ones_like(coverage))


def test_whole_pixel_flow_moves_the_picture() -> None:
    values = _noise(1, 2, 4, 5)
    flow = torch.zeros(1, 2, 4, 5, dtype=torch.float64)
    flow[:, 0] = 2

    moved = splat_sum(values, flow)

    assert torch.equal(moved[..., 2:], values[..., :-2])
    assert not moved[..., :2].any()


def test_gradients_are_the_true_ones() -> None:
    values = _noise(1, 2, 3, 4).requires_grad_()
    # Away from whole pixels, where bilinear shares have a kink.
    flow = (torch.rand(1, 2, 3, 4, dtype=torch.float64).mul(0.8).add(0.1)).requires_grad_()
    importance = _noise(1, 1, 3, 4, seed=2).requires_grad_()

    assert torch.autograd.gradcheck(splat_sum, (values, flow))
    assert torch.autograd.gradcheck(splat_softmax, (values, flow, importance))


def test_one_picture_of_a_batch_does_not_touch_another() -> None:
    values, flow = _noise(3, 2, 5, 5), 3 * _noise(3, 2, 5, 5, seed=1)
    importance = 5 * _noise(3, 1, 5, 5, seed=2)

    together, _ = splat_softmax(values, flow, importance)

    for i in range(3):
        alone, _ = splat_softmax(values[i : i + 1], flow[i : i + 1], importance[i : i + 1])
        assert torch.equal(together[i : i + 1], alone)


def test_only_differences_of_importance_matter_however_great_it_is() -> None:
    values, flow = _noise(1, 2, 5, 5), 2 * _noise(1, 2, 5, 5, seed=1)
    importance = _noise(1, 1, 5, 5, seed=2)

    mean, _ = splat_softmax(values, flow, importance)

    for shift in (-4000.0, 4000.0):
        shifted, _ = splat_softmax(values, flow, importance + shift)
        torch.testing.assert_close(shifted, mean)


def test_one_outlier_of_importance_leaves_the_rest_of_the_picture_alone() -> None:
    values = _noise(1, 1, 3, 6, dtype=torch.float32)
    importance = torch.zeros(1, 1, 3, 6)
    importance[0, 0, 0, 0] = 1e6

    mean, _ = splat_softmax(values, torch.zeros(1, 2, 3, 6), importance)

    torch.testing.assert_close(mean, values)


def test_the_more_important_of_two_meeting_pixels_wins() -> None:
    values = torch.tensor([[[[1.0, 5.0]]]])
    flow = torch.tensor([[[[1.0, 0.0]], [[0.0, 0.0]]]])
    importance = torch.tensor([[[[0.0, math.log(3.0)]]]])

    mean, coverage = splat_softmax(values, flow, importance)

    torch.testing.assert_close(mean, torch.tensor([[[[0.0, 4.0]]]]))
    torch.testing.assert_close(coverage, torch.tensor([[[[0.0, 2.0]]]]))


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
def test_the_type_of_the_values_is_kept(dtype: torch.dtype) -> None:
    values = _noise(1, 2, 4, 300, dtype=torch.float32).to(dtype)
    flow = torch.full((1, 2, 4, 300), 0.25)

    mean, coverage = splat_softmax(values, flow, torch.zeros(1, 1, 4, 300, dtype=dtype))

    assert splat_sum(values, flow).dtype == mean.dtype == coverage.dtype == dtype


@pytest.mark.parametrize("length", [math.nan, math.inf, -math.inf, 1e30])
def test_pixels_that_leave_the_picture_or_have_no_flow_land_nowhere(length: float) -> None:
    values, flow = torch.ones(1, 1, 3, 3), torch.zeros(1, 2, 3, 3)
    flow[0, 0, 1, 1] = length

    total = splat_sum(values, flow)

    assert total[0, 0, 1, 1] == 0
    assert total.sum() == 8


def test_the_number_of_threads_does_not_change_a_bit() -> None:
    values, flow = _noise(1, 4, 200, 300).float(), 9 * _noise(1, 2, 200, 300, seed=1).float()
    threads = torch.get_num_threads()
    results = []

    try:
        for count in (1, 2, 4):
            torch.set_num_threads(count)
            results.append(splat_softmax(values, flow, values[:, :1])[0])
    finally:
        torch.set_num_threads(threads)

    assert torch.equal(results[0], results[1])
    assert torch.equal(results[0], results[2])


def test_wrong_shapes_are_refused_with_what_was_expected() -> None:
    values, flow = torch.zeros(1, 3, 4, 5), torch.zeros(1, 2, 4, 5)

    with pytest.raises(ValueError, match=r"\(1, 2, 4, 5\): got \(1, 2, 5, 4\)"):
        splat_sum(values, flow.mT)
    with pytest.raises(ValueError, match=r"got \(3, 4, 5\)"):
        splat_sum(values[0], flow)
    with pytest.raises(ValueError, match="int64"):
        splat_sum(values.long(), flow)
    with pytest.raises(ValueError, match=r"expected \(1, 1, 4, 5\), got \(1, 3, 4, 5\)"):
        splat_softmax(values, flow, values)


@pytest.fixture
def as_on_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sums are made as where they have no order."""
    monkeypatch.setattr(splatting, "_adds_in_any_order", lambda _values: True)


def _sums(order: Tensor) -> Tensor:
    """Four thousand places that meet on a few pixels, weighted as keys are, in an order."""
    weight = (3 * _noise(1, 1, 4000, seed=3, dtype=torch.float32) - 3).clamp(-12, 6).exp()
    values = torch.cat([_noise(1, 4, 4000, seed=2, dtype=torch.float32).abs() * weight, weight], 1)
    x, y = (4 * _noise(1, 1, 4000, seed=seed, dtype=torch.float32) + 8 for seed in (0, 1))
    return Landing.at(x[:, :, order], y[:, :, order], (16, 16)).sum(values[:, :, order])


@pytest.mark.usefixtures("as_on_a_gpu")
def test_where_sums_have_no_order_they_come_out_the_same_in_any() -> None:
    order = torch.randperm(4000, generator=torch.Generator().manual_seed(5))

    assert torch.equal(_sums(order), _sums(torch.arange(4000)))


def test_sums_of_whole_numbers_are_what_floats_come_to(monkeypatch: pytest.MonkeyPatch) -> None:
    floats = _sums(torch.arange(4000))
    values, flow = _noise(2, 3, 9, 8), 2 * _noise(2, 2, 9, 8, seed=1)
    importance = 3 * _noise(2, 1, 9, 8, seed=2)
    means, coverages = splat_softmax(values, flow, importance)

    monkeypatch.setattr(splatting, "_adds_in_any_order", lambda _values: True)

    torch.testing.assert_close(_sums(torch.arange(4000)), floats, rtol=1e-5, atol=1e-7)
    mean, coverage = splat_softmax(values, flow, importance)
    torch.testing.assert_close(mean, means, rtol=1e-5, atol=1e-6)
    torch.testing.assert_close(coverage, coverages, rtol=0, atol=1e-8)
