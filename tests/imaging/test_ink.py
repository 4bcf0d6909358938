from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from inbetweener.imaging.ink import ink_of

PAPER, LINE, FILL = (244, 242, 236, 255), (16, 16, 16, 255), (224, 160, 128, 255)


def drawn(ground: tuple[int, ...], line: tuple[int, ...] = LINE) -> np.ndarray:
    """A ground with a line at (3, 3) and a fill at (3, 11)."""
    pixels = np.empty((24, 23, 4), np.uint8)
    pixels[:] = ground
    pixels[3, 3], pixels[3, 11] = line, FILL
    return pixels


def amounts(pixels: np.ndarray) -> list[int]:
    """How much ink the line, the fill and the ground have."""
    ink = ink_of(pixels)
    return [ink.opacities[ink.levels[3, x]] for x in (3, 11, 20)]


@pytest.mark.parametrize("paper", [PAPER, (255, 255, 255, 255), (150, 150, 150, 255)])
def test_paper_is_clear_and_lines_count_most(paper):
    line, fill, ground = amounts(drawn(paper))

    assert line > 200
    assert line > fill
    assert ground == 0


def test_on_a_cel_every_painted_part_counts_and_nothing_else():
    line, fill, ground = amounts(drawn((0, 0, 0, 0)))
    white = amounts(drawn((0, 0, 0, 0), (255, 255, 255, 255)))[0]

    assert line > fill > white > 40
    assert ground == 0


def test_half_transparent_ink_counts_half():
    full = amounts(drawn((0, 0, 0, 0)))[0]
    half = amounts(drawn((0, 0, 0, 0), (8, 8, 8, 128)))[0]

    assert half == pytest.approx(full / 2, abs=4)


@given(arrays(np.uint8, array_shapes(min_dims=2, max_dims=2, max_side=9).map(lambda s: (*s, 4))))
def test_any_picture_has_as_many_levels_as_pixels(pixels):
    ink = ink_of(pixels)

    assert ink.levels.shape == pixels.shape[:2]
    assert ink.levels.dtype == np.uint8
    assert ink.levels.flags.c_contiguous
    assert len(ink.opacities) == 256
    assert 0 <= min(ink.opacities) <= max(ink.opacities) <= 255


@given(st.integers(0, 255), st.integers(0, 255))
def test_on_paper_a_darker_line_never_counts_less(one, other):
    dark, light = sorted((one, other))

    assert (
        amounts(drawn(PAPER, (dark,) * 3 + (255,)))[0]
        >= (amounts(drawn(PAPER, (light,) * 3 + (255,)))[0])
    )
