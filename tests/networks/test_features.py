from __future__ import annotations

import pytest
import torch

from inbetweener.networks.features import Pyramid, conv, shrink, silent


def _pyramid() -> Pyramid:
    return Pyramid(stem_channels=6, channels=8).eval()


@pytest.mark.parametrize("levels", [1, 2, 4])
def test_levels_begin_at_a_quarter_and_halve(levels: int) -> None:
    pictures = torch.rand(2, 4, 64, 96)

    found = _pyramid()(pictures, levels)

    assert [tuple(level.shape) for level in found] == [
        (2, 8, 16 >> i, 24 >> i) for i in range(levels)
    ]


def test_more_levels_leave_the_finer_ones_as_they_were_and_need_no_parameters() -> None:
    pyramid, pictures = _pyramid(), torch.rand(1, 4, 64, 64)

    few, many = pyramid(pictures, 2), pyramid(pictures, 4)

    assert torch.equal(few[0], many[0])
    assert torch.equal(few[1], many[1])


def test_features_move_with_the_picture() -> None:
    pyramid, picture = _pyramid(), torch.rand(1, 4, 64, 128)

    still, moved = (pyramid(each, 2) for each in (picture, picture.roll(16, dims=3)))

    inside = (..., slice(4, -4), slice(4, -9))
    torch.testing.assert_close(moved[0].roll(-4, 3)[inside], still[0][inside])
    assert not torch.allclose(moved[0][inside], still[0][inside], atol=1e-3)


def test_a_silenced_layer_answers_zero_and_can_learn() -> None:
    layer = silent(conv(3, 2))

    answer = layer(torch.rand(1, 3, 5, 5))
    answer.sum().backward()

    assert not answer.any()
    assert layer.weight.grad is not None
    assert layer.weight.grad.abs().min() > 0


def test_a_convolution_keeps_the_size_or_halves_it() -> None:
    picture = torch.rand(1, 3, 8, 12)

    assert conv(3, 5)(picture).shape == (1, 5, 8, 12)
    assert conv(3, 5, kernel=1)(picture).shape == (1, 5, 8, 12)
    assert conv(3, 5, stride=2)(picture).shape == (1, 5, 4, 6)


def test_shrinking_keeps_the_mean() -> None:
    pictures = torch.rand(2, 4, 12, 18)

    small = shrink(pictures, (4, 6))

    torch.testing.assert_close(small.mean((2, 3)), pictures.mean((2, 3)))
    torch.testing.assert_close(small[:, :, 0, 0], pictures[:, :, :3, :3].mean((2, 3)))
