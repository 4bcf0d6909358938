from __future__ import annotations

import cmath
import math

import pytest
import torch
from torch import Tensor

from inbetweener.networks.arcs import bow_of, turned_back, turning

_SIZE = 32


def _turn(angle: float, *, about_x: float = 16, about_y: float = 16, share: float = 1.0) -> Tensor:
    """(1, 2, H, W): how far a share of a turn about a centre takes each pixel."""
    y, x = torch.meshgrid(torch.arange(_SIZE), torch.arange(_SIZE), indexing="ij")
    across, down = x - about_x, y - about_y
    sine, cosine = math.sin(share * angle), math.cos(share * angle)
    to_x, to_y = cosine * across - sine * down, sine * across + cosine * down
    return torch.stack([to_x - across, to_y - down])[None]


@pytest.mark.parametrize("angle", [-0.5, -0.1, 0.0, 0.3, 0.6])
@pytest.mark.parametrize("center", [(16.0, 16.0), (-40.0, 70.0)])
def test_a_turn_about_any_centre_is_known_by_its_angle(
    angle: float, center: tuple[float, float]
) -> None:
    flow = _turn(angle, about_x=center[0], about_y=center[1])

    found = turning(flow)

    assert found.shape == (1, 1, _SIZE, _SIZE)
    torch.testing.assert_close(found, torch.full_like(found, angle), atol=0.01, rtol=0)


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (1, 9), (3, 40)])
def test_what_only_shifts_does_not_turn_whatever_its_size(size: tuple[int, int]) -> None:
    found = turning(torch.full((2, 2, *size), 7.0))

    assert found.shape == (2, 1, *size)
    assert found.abs().max() < 1e-6


def test_a_tear_between_two_parts_is_no_turn() -> None:
    flow = torch.zeros(1, 2, _SIZE, _SIZE)
    flow[:, 1, :, 16:] = 12

    assert turning(flow).abs().max() < 0.05


@pytest.mark.parametrize("angle", [-1.2, 0.4, 1.0])
def test_the_bow_brings_the_middle_of_a_turn_onto_its_arc(angle: float) -> None:
    flow, halfway = _turn(angle), _turn(angle, share=0.5)

    bow = bow_of(flow, torch.full((1, 1, _SIZE, _SIZE), angle))

    torch.testing.assert_close(flow / 2 + bow / 4, halfway, atol=1e-3, rtol=0)
    assert (flow / 2 - halfway).abs().max() > 0.3


def test_both_keys_bow_onto_the_same_arc() -> None:
    # As seen from the centre of the turn: A's pixel, and B's at its end.
    angle, begin = 0.8, complex(10, 3)
    end = begin * cmath.exp(1j * angle)

    from_a = begin + _halfway(end - begin, angle)
    from_b = end + _halfway(begin - end, -angle)

    assert from_a == pytest.approx(begin * cmath.exp(1j * angle / 2), abs=1e-3)
    assert from_b == pytest.approx(from_a, abs=1e-3)


def _halfway(way: complex, angle: float) -> complex:
    flow = torch.tensor([way.real, way.imag])[None, :, None, None]
    gone = flow / 2 + bow_of(flow, torch.full((1, 1, 1, 1), angle)) / 4
    return complex(*gone.flatten().tolist())


def test_turned_back_is_minus_a_right_angle() -> None:
    flow = torch.tensor([3.0, 5.0])[None, :, None, None]

    assert turned_back(flow).flatten().tolist() == [5.0, -3.0]
