from __future__ import annotations

from typing import Any

import pytest
import torch

from inbetweener.networks.baselines.building import BASELINES, MULTIPLES, build
from inbetweener.networks.baselines.moving_attention import MovingAttention, moving_area

_TINY: dict[str, dict[str, Any]] = {
    "fcn": {"width": 4, "blocks": [1, 1, 1, 1]},
    "unet": {"width": 2, "depth": 4},
    "resunet": {"width": 2, "depth": 2},
    "transunet": {"width": 2, "depth": 2, "attends_from": 1},
    "refine-gan": {"width": 4, "refinement_width": 4},
    "fusion": {"width": 4},
    "softsplat": {"channels": [4, 4, 4], "columns": 2, "flow_share": 0.05},
}


def test_all_of_them_are_here() -> None:
    assert set(BASELINES) == set(MULTIPLES) == set(_TINY)


@pytest.mark.parametrize("name", _TINY)
def test_each_draws_a_picture_of_the_keys_size_from_both_keys(name: str) -> None:
    torch.manual_seed(0)
    network = build(name, _TINY[name]).eval()
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.1)  # no answer of 0
    sides = MULTIPLES[name], 2 * MULTIPLES[name]
    keys = [torch.rand(1, 3, *sides, requires_grad=True) for _ in "ab"]

    drawn = network(*keys, torch.tensor([0.5]))
    drawn.picture.sum().backward()

    assert drawn.picture.shape == (1, 3, *sides)
    assert all(key.grad is not None and key.grad.abs().sum() > 0 for key in keys)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("dream-net", {}),
        ("fcn", {"widht": 3}),
        ("fcn", {"blocks": [1, 2]}),
        ("unet", {"width": 3}),
        ("transunet", {"depth": 5}),
        ("refine-gan", {"width": 1}),
        ("fusion", {"width": 0}),
        ("softsplat", {"channels": [1, 2]}),
        ("softsplat", {"flow_share": 1.5}),
    ],
)
def test_a_senseless_size_is_refused(name: str, arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        build(name, arguments)


def test_attention_changes_what_moves_alone() -> None:
    torch.manual_seed(0)
    attention = MovingAttention(4)
    torch.nn.init.normal_(attention.answer.weight)
    features, moving = torch.rand(1, 4, 11, 19), torch.zeros(1, 1, 11, 19)
    moving[..., 2:5, 3:7] = 1

    changed = (attention(features, moving) - features).abs().sum(dim=1, keepdim=True) > 0

    assert torch.equal(changed, moving > 0)


def test_attention_looks_at_what_moves() -> None:
    torch.manual_seed(0)
    attention = MovingAttention(4)
    torch.nn.init.normal_(attention.answer.weight)
    features = torch.rand(1, 4, 8, 8)
    moving = torch.zeros(1, 1, 8, 8)
    moving[..., 2:5, 3:7] = 1
    still_changed, moving_changed = features.clone(), features.clone()
    still_changed[..., 7, 7] += 1
    moving_changed[..., 4, 6] += 1

    seen = [
        attention(each, moving)[..., 2, 3] for each in (features, still_changed, moving_changed)
    ]

    assert (seen[1] - seen[0]).abs().max() < 0.1 * (seen[2] - seen[0]).abs().max()


def test_moving_is_where_the_keys_differ() -> None:
    key_a, key_b = torch.zeros(1, 3, 2, 2), torch.zeros(1, 3, 2, 2)
    key_b[0, 1, 0, 1], key_b[0, 2, 1, 0] = 0.5, 0.05

    assert torch.allclose(moving_area(key_a, key_b)[0, 0], torch.tensor([[0, 1], [0.2, 0]]))
