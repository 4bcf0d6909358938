from __future__ import annotations

import pytest
import torch
from torch import Tensor

from inbetweener.networks.warping import disagreement, exchange_halves, fetch, resize_flow


def _noise(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float32) -> Tensor:
    return torch.rand(*shape, generator=torch.Generator().manual_seed(seed), dtype=dtype)


def _constant_flow(x: float, y: float, height: int, width: int) -> Tensor:
    return (
        torch.tensor([float(x), float(y)])[None, :, None, None].expand(1, 2, height, width).clone()
    )


@pytest.mark.parametrize(("x", "y"), [(0, 0), (3, 0), (0, -2), (-4, 1)])
def test_whole_pixels_are_fetched_as_they_are_and_edges_go_on(x: int, y: int) -> None:
    values = _noise(1, 3, 9, 14)

    fetched = fetch(values, _constant_flow(x, y, 9, 14))

    rows = (torch.arange(9) + y).clamp(0, 8)
    columns = (torch.arange(14) + x).clamp(0, 13)
    torch.testing.assert_close(fetched, values[:, :, rows][..., columns], atol=1e-5, rtol=0)


def test_between_pixels_it_is_their_bilinear_mean() -> None:
    values = torch.tensor([[[[0.0, 4.0], [8.0, 16.0]]]])

    fetched = fetch(values, _constant_flow(0.25, 0.5, 2, 2))

    torch.testing.assert_close(fetched[0, 0, 0, 0], torch.tensor(5.5))


def test_values_and_flow_both_get_their_gradients() -> None:
    values = _noise(1, 2, 6, 7).requires_grad_()
    flow = (0.8 * _noise(1, 2, 6, 7, seed=1) + 0.1).requires_grad_()

    fetch(values, flow).square().sum().backward()

    for tensor in (values, flow):
        assert tensor.grad is not None
        assert (tensor.grad != 0).float().mean() > 0.7


def test_a_larger_flow_finds_a_steep_picture_faster() -> None:
    # On a ramp of slope 3 along x, a pixel more of flow fetches 3 more.
    ramp = (3 * torch.arange(12.0)).expand(1, 1, 5, 12)
    flow = torch.full((1, 2, 5, 12), 1.5, requires_grad=True)

    fetch(ramp, flow)[..., 2, 4].sum().backward()

    assert flow.grad is not None
    torch.testing.assert_close(flow.grad[0, :, 2, 4], torch.tensor([3.0, 0.0]))


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float32])
def test_the_type_of_the_values_is_kept_and_places_stay_exact(dtype: torch.dtype) -> None:
    # Half precision cannot count to 2051: coordinates must not be in it.
    values = (torch.arange(2100) % 7).to(dtype).expand(1, 1, 2, 2100)

    fetched = fetch(values, _constant_flow(3, 0, 2, 2100).to(dtype))

    assert fetched.dtype == dtype
    torch.testing.assert_close(fetched[..., :-3], values[..., 3:], atol=0.02, rtol=0)


def test_a_resized_flow_is_the_same_motion_of_a_stretched_picture() -> None:
    flow = _constant_flow(6, -4, 20, 30)

    resized = resize_flow(flow, (10, 90))

    torch.testing.assert_close(resized, _constant_flow(18, -2, 10, 90))


@pytest.mark.parametrize("size", [(40, 60), (10, 15), (20, 15), (10, 30), (40, 15), (10, 60)])
def test_a_resized_scaling_still_ends_where_the_picture_ends(size: tuple[int, int]) -> None:
    # Every pixel moves by a tenth of its place: a field that no constant could stand in for.
    def growth(height: int, width: int) -> Tensor:
        y, x = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
        return torch.stack([0.1 * (x + 0.5), 0.1 * (y + 0.5)])[None]

    resized = resize_flow(growth(20, 30), size)

    inside = (..., slice(2, -2), slice(2, -2))
    torch.testing.assert_close(resized[inside], growth(*size)[inside], atol=1e-4, rtol=0)


@pytest.mark.parametrize("size", [(12, 4), (24, 4), (3, 16), (3, 32)])
def test_each_axis_that_gets_shorter_is_averaged_over(size: tuple[int, int]) -> None:
    # Every other pixel moves: taking some of them in place of all would tell another motion.
    moving = (torch.arange(12)[:, None] + torch.arange(16)) % 2
    flow = torch.stack([moving, moving])[None].float()

    resized = resize_flow(flow, size)

    scale = torch.tensor([size[1] / 16, size[0] / 12])[:, None, None]
    torch.testing.assert_close(resized / scale, torch.full((1, 2, *size), 0.5))


def test_a_flow_of_the_right_size_is_left_alone() -> None:
    flow = _noise(1, 2, 5, 6)

    assert resize_flow(flow, (5, 6)) is flow


def test_opposite_flows_agree_and_others_miss_by_their_sum() -> None:
    there = _constant_flow(3, -2, 12, 16)

    assert disagreement(there, -there).max() < 2e-3
    missed = disagreement(there, _constant_flow(0, 6, 12, 16))
    assert missed.shape == (1, 1, 12, 16)
    torch.testing.assert_close(missed, torch.full((1, 1, 12, 16), 5.0))


def test_agreement_is_measured_where_the_pixel_ends() -> None:
    # Only the place that the pixel arrives at knows the way back.
    there, back = _constant_flow(2, 0, 4, 8), torch.zeros(1, 2, 4, 8)
    back[0, 0, :, 5] = -2

    missed = disagreement(there, back)

    assert missed[0, 0, :, 3].max() < 2e-3
    assert missed[0, 0, :, 5].min() > 1.9


def test_perfect_agreement_still_has_a_finite_gradient() -> None:
    flow = torch.zeros(1, 2, 3, 3, requires_grad=True)

    disagreement(flow, torch.zeros(1, 2, 3, 3)).sum().backward()

    assert flow.grad is not None
    assert torch.isfinite(flow.grad).all()


def test_halves_change_places() -> None:
    stacked = _noise(4, 1, 2, 2)

    exchanged = exchange_halves(stacked)

    assert torch.equal(exchanged, stacked[[2, 3, 0, 1]])
    assert torch.equal(exchange_halves(exchanged), stacked)
