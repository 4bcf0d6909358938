from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import torch
from torch import Tensor

from inbetweener.training.losses import (
    blur,
    census_loss,
    colour_loss,
    dark_lines,
    line_loss,
    over_ground,
    pyramid_loss,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_ALL = (colour_loss, pyramid_loss, census_loss, line_loss)


def _noise(*shape: int, seed: int = 0) -> Tensor:
    return torch.rand(*shape, generator=torch.Generator().manual_seed(seed))


def _line(at_px: int, *, ink: float = 0.0) -> Tensor:
    """A thin dark line from top to bottom of white paper."""
    picture = torch.ones(1, 3, 40, 40)
    picture[..., at_px : at_px + 2] = ink
    return picture


@pytest.mark.parametrize("loss", _ALL)
def test_the_truth_costs_nothing_and_anything_else_something(
    loss: Callable[[Tensor, Tensor], Tensor],
) -> None:
    truth, other = _noise(2, 3, 16, 18), _noise(2, 3, 16, 18, seed=1)

    assert loss(truth, truth).tolist() == pytest.approx([0, 0])
    assert (loss(other, truth) > 1e-3).all()


@pytest.mark.parametrize("loss", _ALL)
def test_a_sample_is_judged_by_itself(loss: Callable[[Tensor, Tensor], Tensor]) -> None:
    picture, truth = _noise(2, 3, 16, 16), _noise(2, 3, 16, 16, seed=1)

    torch.testing.assert_close(loss(picture, truth)[1:], loss(picture[1:], truth[1:]))


@pytest.mark.parametrize("loss", _ALL)
@pytest.mark.parametrize("side_px", [5, 17])
def test_gradients_lead_towards_the_truth_at_any_size(
    loss: Callable[[Tensor, Tensor], Tensor], side_px: int
) -> None:
    truth = _noise(1, 3, side_px, side_px)
    picture = (0.5 * truth + 0.5 * _noise(1, 3, side_px, side_px, seed=1)).requires_grad_()

    before = loss(picture, truth).sum()
    (gradient,) = torch.autograd.grad(before, picture)
    after = loss(picture - 1e-3 * gradient / gradient.norm().clamp(min=1e-6), truth).sum()

    assert gradient.isfinite().all()
    assert after <= before


def test_gradients_at_the_truth_are_finite() -> None:
    truth = _noise(1, 3, 12, 12)

    for loss in _ALL:
        picture = truth.clone().requires_grad_()
        (gradient,) = torch.autograd.grad(loss(picture, truth).sum(), picture)
        assert gradient.isfinite().all()


def test_colour_loss_is_nearly_the_mean_absolute_difference() -> None:
    truth = torch.zeros(1, 4, 2, 2)

    assert colour_loss(truth + 0.5, truth).item() == pytest.approx(0.5, abs=2e-3)


def test_over_ground_shows_the_ground_where_there_is_no_paint() -> None:
    half_red = torch.tensor([0.5, 0, 0, 0.5]).view(1, 4, 1, 1)
    white = torch.ones(1, 3, 1, 1)

    assert over_ground(half_red, white).flatten().tolist() == [1.0, 0.5, 0.5]


def test_a_shift_of_all_shades_costs_every_pyramid_level_but_the_last_nothing() -> None:
    truth = _noise(1, 3, 32, 32)

    assert pyramid_loss(truth + 0.1, truth, levels=3).item() == pytest.approx(4 * 0.1, rel=1e-3)


def test_census_looks_at_shapes_and_not_at_shades() -> None:
    truth = _noise(1, 3, 16, 16)

    assert census_loss(truth + 0.2, truth).item() < 1e-4
    assert census_loss(1 - truth, truth).item() > 0.5


def test_dark_lines_are_found_and_flat_areas_are_not() -> None:
    lines = dark_lines(_line(20)[:, :1])

    assert lines[0, 0, 20, 20] > 0.5
    assert lines[0, 0, :, :12].max() == 0


def test_a_line_costs_the_less_the_nearer_it_is_and_a_missing_one_most_of_all_near() -> None:
    truth, paper = _line(20), torch.ones(1, 3, 40, 40)

    near, further, far = (line_loss(_line(20 + px), truth).item() for px in (1, 3, 8))

    assert 0 < near < further < far
    assert near < line_loss(paper, truth).item()


def test_a_blurred_line_is_no_line() -> None:
    truth = _line(20)

    assert line_loss(blur(blur(truth)), truth) > 0.3 * line_loss(torch.ones_like(truth), truth)


def test_blur_keeps_flat_areas_and_the_sum() -> None:
    dot = torch.zeros(1, 1, 9, 9)
    dot[..., 4, 4] = 1

    assert blur(torch.ones(1, 2, 5, 5)).allclose(torch.ones(1, 2, 5, 5))
    assert blur(dot).sum().item() == pytest.approx(1)
