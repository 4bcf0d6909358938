from __future__ import annotations

import pytest
import torch
from torch import Tensor

from inbetweener.networks.matching import GlobalMatching

_HEIGHT, _WIDTH = 5, 7
_PLACES = _HEIGHT * _WIDTH


def _sharp_matching(channels: int) -> GlobalMatching:
    """Compares features as they are, and takes the likest alone."""
    matching = GlobalMatching(channels=channels, layers=0, heads=1)
    torch.nn.init.constant_(matching.log_sharpness, 8.0)
    return matching.eval()


def _signs() -> Tensor:
    """A feature of its own for every place, far stronger than the code of positions."""
    return 1000 * torch.eye(_PLACES + 1, 40)[:_PLACES].T.reshape(1, 40, _HEIGHT, _WIDTH)


def _coordinates() -> Tensor:
    y, x = torch.meshgrid(torch.arange(_HEIGHT), torch.arange(_WIDTH), indexing="ij")
    return torch.stack([x, y]).float()


def test_places_that_were_shuffled_are_found_again_both_ways() -> None:
    order = torch.randperm(_PLACES, generator=torch.Generator().manual_seed(0))
    key_a = _signs()
    key_b = key_a.flatten(2)[..., order].reshape(key_a.shape)

    with torch.no_grad():
        flow = _sharp_matching(40)(torch.cat([key_a, key_b]))

    # What stands at place i of B stood at order[i] of A.
    coordinates = _coordinates().flatten(1)
    b_to_a = coordinates[:, order] - coordinates
    a_to_b = coordinates[:, order.argsort()] - coordinates
    torch.testing.assert_close(flow[0].flatten(1), a_to_b, atol=1e-2, rtol=0)
    torch.testing.assert_close(flow[1].flatten(1), b_to_a, atol=1e-2, rtol=0)


def test_a_shift_is_found_both_ways() -> None:
    key_a = _signs()
    key_b = key_a.roll((1, 2), dims=(2, 3))

    with torch.no_grad():
        flow = _sharp_matching(40)(torch.cat([key_a, key_b]))

    stays = flow[0, :, : _HEIGHT - 1, : _WIDTH - 2]
    torch.testing.assert_close(stays[0], torch.full_like(stays[0], 2.0), atol=1e-2, rtol=0)
    torch.testing.assert_close(stays[1], torch.ones_like(stays[1]), atol=1e-2, rtol=0)
    back = flow[1, :, 1:, 2:]
    torch.testing.assert_close(back[0], torch.full_like(back[0], -2.0), atol=1e-2, rtol=0)


@pytest.mark.parametrize("layers", [0, 2])
def test_exchanging_the_keys_exchanges_the_flows(layers: int) -> None:
    torch.manual_seed(0)
    matching = GlobalMatching(channels=16, layers=layers, heads=2).eval()
    features = torch.rand(4, 16, 6, 5)

    with torch.no_grad():
        flow, exchanged = matching(features), matching(features[[2, 3, 0, 1]])

    torch.testing.assert_close(exchanged, flow[[2, 3, 0, 1]], atol=1e-4, rtol=0)


def test_no_match_leads_out_of_the_picture() -> None:
    torch.manual_seed(0)
    matching = GlobalMatching(channels=16, layers=1, heads=2).eval()

    with torch.no_grad():
        ends = matching(torch.randn(2, 16, _HEIGHT, _WIDTH)) + _coordinates()

    assert ends.min() >= -1e-4
    assert ends[:, 0].max() <= _WIDTH - 1 + 1e-4
    assert ends[:, 1].max() <= _HEIGHT - 1 + 1e-4


def test_both_keys_are_asked() -> None:
    torch.manual_seed(0)
    matching = GlobalMatching(channels=16, layers=1, heads=2).eval()
    features = torch.rand(2, 16, 4, 4)
    other = features.clone()
    other[1] = torch.rand(16, 4, 4)

    with torch.no_grad():
        assert not torch.allclose(matching(features)[0], matching(other)[0], atol=1e-3)


def test_the_flow_is_in_single_precision_whatever_the_features_are_in() -> None:
    matching = GlobalMatching(channels=16, layers=1, heads=2).eval()

    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        flow = matching(torch.rand(2, 16, 4, 6).bfloat16())

    assert flow.dtype == torch.float32
    assert flow.shape == (2, 2, 4, 6)


def test_a_single_place_matches_itself() -> None:
    matching = GlobalMatching(channels=16, layers=1, heads=2).eval()

    with torch.no_grad():
        flow = matching(torch.rand(2, 16, 1, 1))

    assert not flow.any()


def test_every_layer_shows_each_key_the_other() -> None:
    matching = GlobalMatching(channels=16, layers=2, heads=2).eval()
    shown: list[tuple[Tensor, Tensor]] = []
    for layer in matching.layers:
        layer.register_forward_pre_hook(lambda _, both: shown.append(both))

    with torch.no_grad():
        matching(torch.rand(2, 16, 3, 4))

    assert len(shown) == 2
    for own, other in shown:
        assert torch.equal(other, own.flip(0))
        assert not torch.equal(other, own)
