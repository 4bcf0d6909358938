from __future__ import annotations

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from inbetweener.networks.selection import COLOUR_EVIDENCE, FineSelection, colour_evidence

_SIZE = (32, 40)
_SHIFT_X = 3


def _shifted_keys() -> Tensor:
    """(2, 4, H, W): key B is key A, moved to the right."""
    coarse = torch.rand(1, 4, _SIZE[0] // 4, _SIZE[1] // 4)
    key = functional.interpolate(coarse, _SIZE, mode="bicubic", align_corners=False).clamp(0, 1)
    return torch.cat([key, key.roll(_SHIFT_X, dims=3)])


def _flow(x: float) -> Tensor:
    """(2, 2, H, W): A moves by x along its rows, B moves back."""
    flow = torch.zeros(2, 2, *_SIZE)
    flow[0, 0], flow[1, 0] = x, -x
    return flow


def test_a_true_flow_has_no_evidence_against_it() -> None:
    keys = _shifted_keys()

    evidence = colour_evidence(keys, keys, _flow(_SHIFT_X))

    assert evidence.shape == (2, COLOUR_EVIDENCE, *_SIZE)
    assert evidence.abs().max() < 2e-3


def test_evidence_is_the_difference_then_its_mean_around_then_the_way_back() -> None:
    black, white = torch.zeros(2, 4, 9, 9), torch.zeros(2, 4, 9, 9)
    white[:, :, 4, 4] = 1
    flow = torch.zeros(2, 2, 9, 9)
    flow[:, 0] = 1

    evidence = colour_evidence(black, white, flow)

    assert evidence[0, :4, 4, 4].tolist() == [1, 1, 1, 1]
    torch.testing.assert_close(evidence[0, 4, 2:7, 2:7], torch.full((5, 5), 1 / 25))
    # Both keys say that they move by 1 the same way, so they miss each other by 2.
    torch.testing.assert_close(evidence[0, 5], torch.full((9, 9), 2.0).log1p())


def test_without_proposals_the_flow_of_the_network_is_kept() -> None:
    flow = torch.randn(2, 2, *_SIZE)

    assert torch.equal(FineSelection()(_shifted_keys(), flow, []), flow)


@pytest.mark.parametrize("true_at", [0, 1, 2])
def test_before_training_whichever_fits_is_kept(true_at: int) -> None:
    flows = [_flow(x) for x in (0.0, -4.0, 8.0)]
    flows[true_at] = _flow(_SHIFT_X)

    with torch.no_grad():
        kept = FineSelection()(_shifted_keys(), flows[0], flows[1:])

    inside = (kept - _flow(_SHIFT_X))[..., 6:-6, 10:-10]
    assert inside.norm(dim=1).mean() < 0.15 * _SHIFT_X


def test_the_order_of_the_proposals_means_nothing() -> None:
    selection, keys = FineSelection(), _shifted_keys()
    torch.nn.init.normal_(selection.selection.verdict.weight)
    flow, *guesses = (3 * torch.randn(2, 2, *_SIZE) for _ in range(4))

    with torch.no_grad():
        kept, other_order = (selection(keys, flow, each) for each in (guesses, guesses[::-1]))

    torch.testing.assert_close(other_order, kept, atol=1e-4, rtol=0)
