from __future__ import annotations

import torch

from inbetweener.networks.sharpening import sharpen_for_splatting
from inbetweener.networks.splatting import splat_sum


def _hill(shift_x: float, shift_y: float) -> torch.Tensor:
    y, x = torch.meshgrid(torch.arange(12.0), torch.arange(14.0), indexing="ij")
    return (20 - 0.5 * (x - 6 - shift_x) ** 2 + 0.3 * (y - 5 - shift_y) ** 2).double()[None, None]


def test_a_curved_picture_moved_by_a_fraction_is_exact() -> None:
    flow = torch.empty(1, 2, 12, 14, dtype=torch.float64)
    flow[:, 0], flow[:, 1] = 1.25, -0.5
    inside = (..., slice(2, -3), slice(3, -2))

    blurred = splat_sum(_hill(0, 0), flow)
    sharp = splat_sum(sharpen_for_splatting(_hill(0, 0), flow), flow)

    truth = _hill(1.25, -0.5)[inside]
    torch.testing.assert_close(sharp[inside], truth)
    assert (blurred[inside] - truth).abs().min() > 0.01


def test_whole_pixel_flow_and_no_strength_leave_the_picture_alone() -> None:
    values, whole = torch.rand(2, 3, 5, 6), torch.full((2, 2, 5, 6), -3.0)

    assert torch.equal(sharpen_for_splatting(values, whole), values)
    assert torch.equal(sharpen_for_splatting(values, whole + 0.5, strength=0), values)


def test_a_single_pixel_has_nothing_to_sharpen() -> None:
    values = torch.rand(1, 4, 1, 1)

    assert torch.equal(sharpen_for_splatting(values, torch.full((1, 2, 1, 1), 0.5)), values)


def test_gradients_are_the_true_ones() -> None:
    random = torch.Generator().manual_seed(0)
    values = torch.rand(1, 2, 3, 4, dtype=torch.float64, generator=random).requires_grad_()
    flow = torch.rand(1, 2, 3, 4, dtype=torch.float64, generator=random).mul(0.8).add(0.1)

    assert torch.autograd.gradcheck(sharpen_for_splatting, (values, flow.requires_grad_()))
