from __future__ import annotations

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from inbetweener.inference.tiles import Tiling, drawn_in_tiles


@pytest.mark.parametrize(("height", "width"), [(40, 100), (37, 53), (16, 16), (5, 3)])
def test_tiles_join_without_a_seam(height: int, width: int) -> None:
    first, last = torch.rand(2, 3, height, width), torch.rand(2, 3, height, width)
    asked: list[None] = []

    whole = drawn_in_tiles(_mean, [first, last], _tiling(), lambda: asked.append(None))

    assert torch.allclose(whole, (first + last) / 2, atol=1e-6)
    assert (len(asked) == 1) == (max(height, width) <= 32)


def _mean(first: Tensor, last: Tensor) -> Tensor:
    assert first.shape[2] % 4 == 0
    assert first.shape[3] % 4 == 0
    assert max(first.shape[2:]) <= 36
    return (first + last) / 2


def _tiling() -> Tiling:
    return Tiling(side_px=32, overlap_px=8, multiple=4)


def test_smaller_pictures_are_cut_in_the_same_places() -> None:
    full = torch.rand(1, 3, 48, 104)
    quarter = functional.avg_pool2d(full, 4)

    def enlarged(_tile: Tensor, small: Tensor) -> Tensor:
        return functional.interpolate(small, scale_factor=4, mode="nearest")

    whole = drawn_in_tiles(enlarged, [full, quarter], _tiling(), lambda: None)

    expected = functional.interpolate(quarter, scale_factor=4, mode="nearest")
    assert torch.allclose(whole, expected, atol=1e-6)


def test_an_error_after_a_tile_ends_the_drawing() -> None:
    drawn = []

    def draw(tile: Tensor) -> Tensor:
        drawn.append(tile)
        return tile

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        drawn_in_tiles(draw, [torch.rand(1, 3, 64, 64)], _tiling(), stop)

    assert len(drawn) == 1
