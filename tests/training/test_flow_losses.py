from __future__ import annotations

import math

import pytest
import torch

from inbetweener.training.flow_losses import (
    arrives,
    carried_loss,
    doubt_loss,
    flow_loss,
    iterates_loss,
    pixel_weights,
)

_ONES = torch.ones(1, 1, 4, 4)
_KNOWN = torch.ones(1, 1, 1, 1)


def test_flow_loss_is_its_formula() -> None:
    truth = torch.zeros(1, 2, 4, 4)
    missed = truth.clone()
    missed[:, 0], missed[:, 1] = 3, 4

    expected = math.log1p(5) + 0.05 * 5

    assert flow_loss(missed, truth, _ONES).item() == pytest.approx(expected, rel=5e-3)
    assert flow_loss(truth, truth, _ONES).item() == pytest.approx(0, abs=1e-6)


def test_flow_gradients_are_finite_at_the_truth_and_bounded_far_off() -> None:
    truth = torch.zeros(1, 2, 4, 4)

    for far in (0.0, 1e4):
        flow = torch.full((1, 2, 4, 4), far, requires_grad=True)
        (gradient,) = torch.autograd.grad(flow_loss(flow, truth, _ONES).sum(), flow)
        assert gradient.isfinite().all()
        assert gradient.abs().sum() < 2


def test_later_iterates_count_more() -> None:
    truth = torch.zeros(1, 2, 4, 4)
    wrong = truth + 1

    early = iterates_loss((wrong, truth), truth, _ONES)
    late = iterates_loss((truth, wrong), truth, _ONES)

    assert late / early == pytest.approx(1 / 0.8)
    assert iterates_loss((wrong, wrong), truth, _ONES) == pytest.approx(
        flow_loss(wrong, truth, _ONES)
    )


def test_hidden_empty_and_unknown_pixels_weigh_less() -> None:
    seen = torch.tensor([1.0, 0.0, 1.0]).view(1, 1, 1, 3)
    alpha = torch.tensor([1.0, 1.0, 0.0]).view(1, 1, 1, 3)

    weights = pixel_weights(seen, alpha, _KNOWN)

    assert weights.flatten().tolist() == pytest.approx([1.0, 0.2, 0.1])
    assert not pixel_weights(seen, alpha, 0 * _KNOWN).any()


def test_what_a_key_shows_at_t_is_where_its_seen_pixels_land() -> None:
    seen, to_t = torch.zeros(1, 1, 4, 4), torch.zeros(1, 2, 4, 4)
    seen[..., 1, 1] = 1
    to_t[:, 0] = 2

    shown = arrives(seen, to_t, _KNOWN)

    assert shown[0, 0, 1, 3] == 1
    assert shown.sum() == 1
    assert not arrives(seen, to_t, 0 * _KNOWN).any()


def test_only_what_is_shown_must_have_been_carried() -> None:
    truth = torch.zeros(1, 4, 4, 4)
    carried = truth + 0.5
    shown = torch.zeros(1, 1, 4, 4)
    shown[..., :2] = 1

    assert carried_loss(carried, truth, shown).item() == pytest.approx(0.25)


def test_the_best_doubt_is_the_mean_error_and_not_the_median() -> None:
    truth = torch.zeros(1, 3, 10, 10)
    picture = truth.clone()
    picture[..., 0] = 1.0  # one pixel of ten is wrong

    costs = {
        doubt: doubt_loss(torch.full((1, 1, 10, 10), doubt), picture, truth).item()
        for doubt in (0.0, 0.05, 0.1, 0.2, 0.5)
    }

    assert min(costs, key=lambda doubt: costs[doubt]) == 0.1


def test_true_doubt_costs_nothing_and_teaches_the_picture_nothing() -> None:
    picture = torch.rand(1, 4, 4, 4, requires_grad=True)
    truth = torch.rand(1, 4, 4, 4)
    error = (picture - truth).abs().mean(1, keepdim=True).detach().requires_grad_()

    loss = doubt_loss(error, picture, truth).sum()
    torch.autograd.backward(loss)

    assert loss.item() == pytest.approx(0, abs=1e-6)
    assert picture.grad is None
    assert error.grad is not None
    assert error.grad.abs().max() < 1e-3
