from __future__ import annotations

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from inbetweener.networks.refinement import Level, Refinement, _local_likeness

_SIZE = (24, 32)
_SHIFT_X = 3


def _texture(seed: int = 0, channels: int = 4) -> Tensor:
    """(1, C, H, W) in [0, 1], smooth over a few pixels."""
    random = torch.Generator().manual_seed(seed)
    coarse = torch.rand(1, channels, _SIZE[0] // 3, _SIZE[1] // 3, generator=random)
    fine = functional.interpolate(coarse, _SIZE, mode="bicubic", align_corners=False)
    return fine.clamp(0, 1)


def _shifted_level() -> Level:
    """Key B is key A, moved to the right."""
    key = _texture()
    colours = torch.cat([key, key.roll(_SHIFT_X, dims=3)])
    features = torch.rand(2, 16, *_SIZE, generator=torch.Generator().manual_seed(1))
    return Level.of(features, features[:, :8], colours)


def _cell() -> Refinement:
    return Refinement(channels=16, hidden=12, blocks=1).eval()


def _flow(x: float) -> Tensor:
    """(2, 2, H, W): A moves by x along its rows, B moves back."""
    flow = torch.zeros(2, 2, *_SIZE)
    flow[0, 0], flow[1, 0] = x, -x
    return flow


def _selected(cell: Refinement, level: Level, candidates: Tensor) -> Tensor:
    """Before training the cell corrects nothing: what it gives is what it selected."""
    with torch.no_grad():
        flow: Tensor = cell(level, candidates, torch.zeros(2, cell.hidden, *_SIZE))[0]
    return flow


def _inside(flow: Tensor) -> Tensor:
    # What wraps around the edges has no match.
    return flow[..., 4:-4, 8:-8]


def test_the_other_key_lies_opposite() -> None:
    level = _shifted_level()

    assert torch.equal(level.other[0, -4:], level.colours[1])
    assert torch.equal(level.other[1, :-4], level.signature[0])


def test_a_single_candidate_is_taken_as_it_is() -> None:
    candidate = torch.randn(2, 1, 2, *_SIZE)

    assert torch.equal(_selected(_cell(), _shifted_level(), candidate), candidate[:, 0])


@pytest.mark.parametrize("wrong", [0.0, -5.0, 9.0])
def test_before_training_the_candidate_that_maps_equal_pictures_wins(wrong: float) -> None:
    candidates = torch.stack([_flow(wrong), _flow(_SHIFT_X)], dim=1)

    chosen = _selected(_cell(), _shifted_level(), candidates)

    missed = _inside(chosen - _flow(_SHIFT_X)).norm(dim=1)
    assert missed.mean() < 0.1 * abs(wrong - _SHIFT_X)


def test_where_colours_say_nothing_the_candidate_that_returns_wins() -> None:
    level = Level.of(
        torch.zeros(2, 16, *_SIZE), torch.zeros(2, 8, *_SIZE), torch.ones(2, 4, *_SIZE)
    )
    lost = _flow(6)
    lost[1, 0] = 9

    chosen = _selected(_cell(), level, torch.stack([lost, _flow(2)], dim=1))

    assert (chosen[0, 0] - 2).abs().mean() < (chosen[0, 0] - 6).abs().mean()


def test_the_order_of_the_candidates_means_nothing() -> None:
    torch.manual_seed(0)
    cell = _cell()
    torch.nn.init.normal_(cell.selection.verdict.weight)
    candidates = torch.stack([_flow(x) for x in (0.0, 3.0, -4.0, 7.0)], dim=1)
    level = _shifted_level()

    mixed = _selected(cell, level, candidates)
    other_order = _selected(cell, level, candidates[:, [2, 0, 3, 1]])

    torch.testing.assert_close(other_order, mixed, atol=1e-4, rtol=0)


@pytest.mark.parametrize("count", [1, 2, 3, 6])
def test_any_number_of_candidates_gives_one_flow_among_them(count: int) -> None:
    candidates = 5 * torch.randn(2, count, 2, *_SIZE)

    mixed = _selected(_cell(), _shifted_level(), candidates)

    assert mixed.shape == (2, 2, *_SIZE)
    assert (mixed >= candidates.amin(1) - 1e-4).all()
    assert (mixed <= candidates.amax(1) + 1e-4).all()


def test_the_cell_begins_at_what_it_selected_and_keeps_its_memory() -> None:
    cell = _cell()
    level, candidates = _shifted_level(), torch.stack([_flow(0), _flow(_SHIFT_X)], dim=1)

    with torch.no_grad():
        flow, memory = cell(level, candidates, torch.zeros(2, 12, *_SIZE))
        _, other_memory = cell(level, candidates, torch.ones(2, 12, *_SIZE))
    assert _inside(flow - _flow(_SHIFT_X)).abs().mean() < 0.1 * _SHIFT_X
    assert memory.shape == (2, 12, *_SIZE)
    assert not torch.allclose(memory, other_memory, atol=1e-3)


def test_the_cell_sees_which_way_the_match_lies() -> None:
    torch.manual_seed(0)
    cell = _cell()
    torch.nn.init.normal_(cell.correction.weight, std=0.1)
    signature = functional.normalize(torch.randn(1, 8, *_SIZE), dim=1)
    still = torch.zeros(2, 1, 2, *_SIZE)
    corrected = []

    with torch.no_grad():
        for step in (1, 2):
            both = torch.cat([signature, signature.roll(step, dims=3)])
            features = torch.zeros(2, 16, *_SIZE)
            level = Level.of(features, both, torch.zeros(2, 4, *_SIZE))
            corrected.append(cell(level, still, torch.zeros(2, 12, *_SIZE))[0])

    assert not torch.allclose(corrected[0], corrected[1], atol=1e-3)


def test_before_training_colours_and_the_way_back_alone_decide() -> None:
    candidates = torch.stack([_flow(0), _flow(_SHIFT_X)], dim=1)
    level, cell = _shifted_level(), _cell()
    likeness = torch.randn(2, 8, *_SIZE)
    other = Level.of(level.features, likeness, level.colours)

    assert torch.equal(_selected(cell, level, candidates), _selected(cell, other, candidates))
    torch.nn.init.normal_(cell.selection.verdict.weight)
    learned = _selected(cell, level, candidates), _selected(cell, other, candidates)
    assert not torch.allclose(*learned, atol=1e-3)


@pytest.mark.parametrize(("x", "y"), [(0, 0), (2, 0), (-1, 2), (-2, -2)])
def test_the_local_search_is_loudest_where_the_match_lies(x: int, y: int) -> None:
    signature = functional.normalize(torch.randn(1, 16, *_SIZE), dim=1)

    products = _local_likeness(signature, signature.roll((y, x), dims=(2, 3)))

    assert products.shape == (1, 25, *_SIZE)
    loudest = products[..., 2:-2, 2:-2].argmax(dim=1)
    assert (loudest == 5 * (y + 2) + x + 2).float().mean() > 0.99
