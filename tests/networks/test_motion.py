from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional

from inbetweener.networks.motion import Motion, Proposals, level_count
from tests.support.tiny_models import stirred_network, untrained_network

_SHIFT_X = 6


def _texture(height: int, width: int, seed: int = 0) -> Tensor:
    """(1, 4, H, W) in [0, 1], smooth over a few pixels."""
    random = torch.Generator().manual_seed(seed)
    coarse = torch.rand(1, 4, height // 4 + 1, width // 4 + 1, generator=random)
    fine = functional.interpolate(coarse, (height, width), mode="bicubic", align_corners=False)
    return fine.clamp(0, 1)


def _shift(height: int, width: int) -> Tensor:
    """(1, 1, 2, H, W): one proposal, the true one."""
    flow = torch.zeros(1, 1, 2, height, width)
    flow[:, :, 0] = _SHIFT_X
    return flow


def _missed(flow: Tensor) -> float:
    """The mean end-point error of a flow from A, away from the edges."""
    inside = (flow[0] - _shift(*flow.shape[2:])[0, 0])[:, 8:-8, 8:-16]
    return float(inside.norm(dim=0).mean())


@pytest.mark.parametrize("size", [(1, 1), (7, 5), (8, 8), (33, 47), (200, 56)])
@pytest.mark.parametrize("count", [None, 0, 2])
def test_keys_of_any_size_and_any_number_of_proposals(
    size: tuple[int, int], count: int | None
) -> None:
    search = stirred_network().search
    proposals = None
    if count is not None:
        guesses = torch.randn(2, count, 2, *size)
        proposals = Proposals(guesses, -guesses)

    with torch.no_grad():
        motion = search(torch.rand(2, 4, *size), torch.rand(2, 4, *size), proposals)

    assert motion.flow.shape == motion.bow.shape == (4, 2, *size)
    assert motion.importance.shape == (4, 1, *size)
    assert motion.flow.dtype == torch.float32
    assert torch.isfinite(torch.cat([motion.flow, motion.bow, motion.importance], dim=1)).all()
    assert motion.iterates == ()


@pytest.mark.parametrize(
    ("size", "levels"),
    [
        ((1, 1), 2),
        ((384, 384), 2),
        ((385, 8), 3),
        ((8, 768), 3),
        ((769, 8), 3),
        ((769, 16), 4),
        ((2160, 3840), 6),
    ],
)
def test_the_number_of_levels_follows_the_longer_side(size: tuple[int, int], levels: int) -> None:
    assert level_count(size) == levels


@given(st.integers(1, 1 << 14), st.integers(1, 1 << 14))
def test_the_coarsest_level_is_as_large_as_can_be_matched_and_no_smaller(
    height: int, width: int
) -> None:
    levels = level_count((height, width))

    if max(height, width) <= 48 * min(height, width):
        assert max(height, width) / (4 << (levels - 1)) <= 48
    assert levels == 2 or max(height, width) / (4 << (levels - 2)) > 48


@given(st.integers(4, 1 << 17), st.integers(4, 1 << 17))
def test_padding_at_most_doubles_a_strip(height: int, width: int) -> None:
    multiple = 4 << (level_count((height, width)) - 1)

    padded = [side + -side % multiple for side in (height, width)]

    assert min(padded) <= 2 * min(height, width)


def test_a_larger_drawing_adds_levels_and_no_parameters() -> None:
    search = stirred_network().search

    with torch.no_grad():
        small = search(torch.rand(1, 4, 16, 64), torch.rand(1, 4, 16, 64), with_iterates=True)
        large = search(torch.rand(1, 4, 16, 800), torch.rand(1, 4, 16, 800), with_iterates=True)

    # One flow a level, the last one enlarged with care, and the choice at full size.
    assert len(small.iterates) == 2 + 2
    assert len(large.iterates) == 4 + 2
    assert {tuple(flow.shape) for flow in large.iterates} == {(2, 2, 16, 800)}
    assert torch.equal(large.iterates[-1], large.flow)


@pytest.mark.parametrize("size", [(64, 96), (75, 101), (40, 400)])
def test_before_training_a_true_proposal_is_kept(size: tuple[int, int]) -> None:
    search = untrained_network().search
    key_a = _texture(*size)
    key_b = key_a.roll(_SHIFT_X, dims=3)
    true = _shift(*size)

    with torch.no_grad():
        offered = search(key_a, key_b, Proposals(true, -true))
        alone = search(key_a, key_b)

    assert _missed(offered.flow[:1]) < 0.15 * _SHIFT_X
    assert _missed(alone.flow[:1]) > 0.5 * _SHIFT_X


def test_before_training_a_true_proposal_wins_over_false_ones_in_any_order() -> None:
    search = untrained_network().search
    key_a = _texture(64, 96)
    key_b, true = key_a.roll(_SHIFT_X, dims=3), _shift(64, 96)
    false = torch.full_like(true, 11.0)

    with torch.no_grad():
        found = [
            search(key_a, key_b, Proposals(guesses, -guesses)).flow
            for guesses in (torch.cat([true, false], dim=1), torch.cat([false, true], dim=1))
        ]

    assert _missed(found[0][:1]) < 0.15 * _SHIFT_X
    torch.testing.assert_close(found[0], found[1], atol=1e-3, rtol=0)


def test_exchanging_the_keys_exchanges_the_flows() -> None:
    search = stirred_network().search
    key_a, key_b = _texture(40, 56), _texture(40, 56, seed=1)
    guess, way_back = torch.randn(1, 1, 2, 40, 56), torch.randn(1, 1, 2, 40, 56)

    with torch.no_grad():
        motion = search(key_a, key_b, Proposals(guess, way_back))
        exchanged = search(key_b, key_a, Proposals(way_back, guess))

    torch.testing.assert_close(exchanged.flow, motion.flow.flip(0), atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(exchanged.bow, motion.bow.flip(0), atol=1e-3, rtol=1e-3)


def test_a_bow_bends_the_way_and_moves_neither_end() -> None:
    random = torch.Generator().manual_seed(0)
    flow, bow = (torch.randn(2, 2, 6, 7, generator=random) for _ in range(2))
    bent = Motion(flow, bow, torch.zeros(2, 1, 6, 7))
    shares = [torch.full((2, 1, 1, 1), share) for share in (0.0, 0.5, 1.0)]

    begin, middle, end = (bent.after(share) for share in shares)

    assert not begin.any()
    assert torch.equal(end, flow)
    torch.testing.assert_close(middle, flow / 2 + bow / 4)


def test_each_picture_of_a_batch_goes_its_own_share_of_the_way() -> None:
    flow = torch.ones(2, 2, 3, 3)
    straight = Motion(flow, torch.zeros_like(flow), torch.zeros(2, 1, 3, 3))

    gone = straight.after(torch.tensor([0.25, 0.75])[:, None, None, None])

    assert gone[:, 0, 0, 0].tolist() == [0.25, 0.75]


def test_the_motion_of_a_larger_drawing_is_longer_and_as_important() -> None:
    motion = Motion(
        torch.full((2, 2, 4, 6), 3.0), torch.full((2, 2, 4, 6), -1.0), torch.ones(2, 1, 4, 6)
    )

    larger = motion.resized((8, 18))

    assert larger.flow[0, :, 3, 3].tolist() == [9.0, 6.0]
    assert larger.bow[0, :, 3, 3].tolist() == [-3.0, -2.0]
    torch.testing.assert_close(larger.importance, torch.ones(2, 1, 8, 18))


def test_what_is_said_of_importance_and_bow_arrives_unscaled() -> None:
    search = untrained_network().search
    bias = search.bow_and_importance.bias
    assert bias is not None
    with torch.no_grad():
        bias.copy_(torch.tensor([0.0, 0.5, 0.7]))

        key = _texture(32, 40)
        motion = search(key, key.roll(_SHIFT_X, dims=3))
        bias.zero_()
        plain = search(key, key.roll(_SHIFT_X, dims=3))

    torch.testing.assert_close(motion.importance, torch.full_like(motion.importance, 0.7))
    # Half of the flow, along it, on top of the bow that its turning makes.
    torch.testing.assert_close(motion.bow - plain.bow, motion.flow / 2, atol=1e-3, rtol=0)


def test_a_true_proposal_is_nearer_to_the_truth_at_full_size_than_at_a_quarter() -> None:
    key_a, true = _texture(64, 96), _shift(64, 96)
    key_b = key_a.roll(_SHIFT_X, dims=3)

    with torch.no_grad():
        motion = untrained_network().search(
            key_a, key_b, Proposals(true, -true), with_iterates=True
        )

    assert torch.equal(motion.flow, motion.iterates[-1])
    assert _missed(motion.flow[:1]) < 0.7 * _missed(motion.iterates[-2][:1])
