from __future__ import annotations

import pytest
import torch

from inbetweener.networks.baselines.gridnet import GridNet
from inbetweener.networks.baselines.pwc import PwcNet
from inbetweener.networks.baselines.softsplat import SoftSplat

_HALF = torch.tensor([0.5])


def _network() -> SoftSplat:
    torch.manual_seed(0)
    return SoftSplat(channels=(4, 6, 8), columns=2, flow_share=0.05)


def _steps(x: float, size: int = 16) -> torch.Tensor:
    return torch.tensor([x, 0.0])[None, :, None, None].expand(1, 2, size, size)


@pytest.mark.parametrize("t", [0.25, 0.5, 0.75])
def test_at_first_it_draws_what_splatting_alone_gives(t: float) -> None:
    # A bright square moves 8 px to the right; the flow is given.
    key_a = torch.zeros(1, 3, 16, 16)
    key_a[..., 4:8, 0:4] = 1
    key_b = torch.roll(key_a, 8, dims=3)
    network = _network()

    meeting = network.carry((key_a, key_b), (_steps(8), _steps(-8)), torch.tensor([t]))
    picture = network.finish(meeting.planes)

    place = int(8 * t)
    assert torch.allclose(picture[..., 4:8, place : place + 4], torch.ones(1, 3, 4, 4), atol=1e-5)
    assert picture[..., 0:4, :].abs().max() < 1e-5


def test_what_neither_key_reaches_is_filled_from_both() -> None:
    # Everything flees to the right from A and to the left from B: the other sides stay empty.
    key_a, key_b = torch.full((1, 3, 16, 16), 0.2), torch.full((1, 3, 16, 16), 0.6)

    meeting = _network().carry((key_a, key_b), (_steps(32), _steps(32)), _HALF)
    shown = meeting.planes[0][:, :3] + meeting.planes[0][:, 3:6]

    assert torch.allclose(shown, torch.full_like(shown, 0.4), atol=1e-6)
    assert shown.min() > 0


def test_what_one_key_reaches_is_seen_in_both() -> None:
    key_a, key_b = torch.full((1, 3, 16, 16), 0.2), torch.full((1, 3, 16, 16), 0.6)

    meeting = _network().carry((key_a, key_b), (_steps(0), _steps(64)), _HALF)
    shown = meeting.planes[0][:, :3] + meeting.planes[0][:, 3:6]

    assert torch.allclose(shown, key_a, atol=1e-6)
    assert meeting.disputed.max() == 0


def test_a_pixel_that_looks_like_its_end_hides_one_that_does_not() -> None:
    key_a, key_b = torch.zeros(1, 3, 4, 4), torch.zeros(1, 3, 4, 4)
    key_a[..., 1, 0], key_b[..., 1, 2] = 0.9, 0.9
    flow = torch.zeros(1, 2, 4, 4)
    flow[:, 0, 1, 0] = 2

    importance = _network().importance(key_a, key_b, flow)

    assert importance[0, 0, 1, 0] > importance[0, 0, 1, 2]


def test_pictures_features_and_flow_learn() -> None:
    network = _network()
    with torch.no_grad():
        network.synthesis.answer.weight.normal_()
    key_a, key_b = torch.rand(2, 3, 16, 16), torch.rand(2, 3, 16, 16)

    drawn = network(key_a, key_b, torch.tensor([0.3, 0.5]))
    drawn.picture.square().sum().backward()

    assert drawn.picture.shape == (2, 3, 16, 16)
    assert {n.split(".")[0] for n, p in network.named_parameters() if p.grad is not None} == {
        "flow",
        "pyramid",
        "synthesis",
        "steepness",
    }


def test_published_weights_of_pwc_net_are_adopted() -> None:
    network, published = _network(), PwcNet(share=0.05).state_dict()

    network.load_state_dict(network.adopted(published))

    kept = network.flow.state_dict()
    assert all(torch.equal(kept[name], published[name]) for name in published)
    assert network.adopted(network.state_dict()).keys() == network.state_dict().keys()


def test_the_grid_joins_three_sizes() -> None:
    grid = GridNet((5, 3, 2), (4, 6, 8), 3, columns=4)
    torch.nn.init.normal_(grid.answer.weight)
    levels = [
        torch.rand(1, c, 16 >> i, 24 >> i, requires_grad=True) for i, c in enumerate((5, 3, 2))
    ]

    picture = grid(levels)
    picture.sum().backward()

    assert picture.shape == (1, 3, 16, 24)
    assert all(level.grad is not None and level.grad.abs().sum() > 0 for level in levels)
    with pytest.raises(ValueError, match="three rows and an even number"):
        GridNet((1, 1, 1), (1, 1, 1), 3, columns=3)
