from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from inbetweener.training.structural_losses import ms_ssim_loss, ssim, ssim_loss


def _pictures(size: int = 48) -> torch.Tensor:
    generator = torch.Generator().manual_seed(4)
    return functional.interpolate(
        torch.rand(2, 3, 8, 8, generator=generator), size, mode="bilinear"
    )


def test_equal_pictures_are_wholly_alike() -> None:
    picture = _pictures()

    assert torch.allclose(ssim(picture, picture), torch.ones(2), atol=1e-5)
    assert ssim_loss(picture, picture).abs().max() < 1e-5
    assert ms_ssim_loss(picture, picture).abs().max() < 1e-5


def test_a_constant_difference_of_flat_pictures_has_its_closed_form() -> None:
    dark, light = torch.full((1, 1, 20, 20), 0.3), torch.full((1, 1, 20, 20), 0.5)

    expected = (2 * 0.3 * 0.5 + 1e-4) / (0.3**2 + 0.5**2 + 1e-4)

    assert ssim(dark, light).item() == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize("loss", [ssim_loss, ms_ssim_loss])
def test_blur_costs_the_more_the_wider_it_is(loss) -> None:
    truth = _pictures(96)
    blurred = [
        functional.avg_pool2d(truth, k, stride=1, padding=k // 2, count_include_pad=False)
        for k in (3, 9, 21)
    ]

    costs = [loss(each, truth).mean().item() for each in (truth, *blurred)]

    assert costs == sorted(costs)
    assert costs[1] > costs[0]


@pytest.mark.parametrize("size", [7, 12, 30, 200])
def test_small_pictures_are_compared_at_fewer_scales(size: int) -> None:
    picture = _pictures(size).requires_grad_()

    loss = ms_ssim_loss(picture, 1 - picture.detach())
    loss.sum().backward()

    assert loss.shape == (2,)
    assert loss.isfinite().all()
    assert picture.grad is not None
    assert picture.grad.isfinite().all()
