from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
import pytest

from inbetweener.evaluation.metrics import (
    ColourRange,
    LineArt,
    Structure,
    blur,
    composite,
    gradient_energy,
    line_distance,
    luma,
    papers_of,
    psnr,
    ssim,
)


def _grey(level: float, height: int = 40, width: int = 60) -> Any:
    return np.full((height, width, 3), level, np.float32)


def _line_at(x: int, height: int = 30, width: int = 40) -> Any:
    shade = np.ones((height, width), np.float32)
    shade[:, x] = 0
    return shade


def _noise(*shape: int) -> Any:
    return np.random.default_rng(3).random(shape, np.float32)


def test_half_covered_paint_is_mixed_with_the_paper() -> None:
    cel = np.array([[[200, 100, 0, 51]]], np.uint8)  # a fifth covered

    on_white, on_black = composite(cel, 1.0), composite(cel, 0.0)

    np.testing.assert_allclose(on_white[0, 0] * 255, [244, 224, 204], atol=1e-3)
    np.testing.assert_allclose(on_black[0, 0] * 255, [40, 20, 0], atol=1e-3)


def test_an_opaque_picture_hides_the_paper_and_is_judged_once() -> None:
    picture = np.full((2, 2, 3), 65535, np.uint16)

    assert papers_of(picture) == (1.0,)
    np.testing.assert_array_equal(composite(picture, 0.0), np.ones((2, 2, 3)))


def test_cels_are_judged_on_white_and_on_black() -> None:
    assert papers_of(np.zeros((2, 2, 4), np.uint8)) == (1.0, 0.0)


def test_luma_weighs_the_channels() -> None:
    colours = np.eye(3, dtype=np.float32)[None]

    np.testing.assert_allclose(luma(colours)[0], [0.299, 0.587, 0.114], atol=1e-6)


def test_a_tenth_off_everywhere_is_20_db() -> None:
    assert psnr(_grey(0.6), _grey(0.5)) == pytest.approx(20, abs=1e-4)


def test_one_pixel_in_a_hundred_wrong_by_everything_is_20_db() -> None:
    truth, drawn = _grey(0, 10, 10), _grey(0, 10, 10)
    drawn[4, 7] = 1

    assert psnr(drawn, truth) == pytest.approx(20, abs=1e-6)


def test_equal_pictures_are_99_db() -> None:
    assert psnr(_grey(0.3), _grey(0.3)) == 99


def test_ssim_of_equal_pictures_is_1() -> None:
    noise = Structure.of(_noise(32, 32))

    assert ssim(noise, noise) == pytest.approx(1, abs=1e-6)


def test_ssim_of_two_flat_greys_is_their_luminance_term() -> None:
    a, b = (Structure.of(np.full((20, 20), level, np.float32)) for level in (0.4, 0.8))

    assert ssim(a, b) == pytest.approx((2 * 0.32 + 1e-4) / (0.16 + 0.64 + 1e-4), abs=1e-4)


def test_ssim_of_a_negative_is_below_0() -> None:
    noise = _noise(32, 32)

    assert ssim(Structure.of(1 - noise), Structure.of(noise)) < -0.8


def test_a_shifted_line_is_off_by_its_shift_in_thousandths_of_the_diagonal() -> None:
    here, there = LineArt.of(_line_at(10)), LineArt.of(_line_at(19))

    # Lines are found 3 pixels wide, so that 9 pixels of shift are 7, 8 or 9 to the nearest edge:
    # 8 of a diagonal of 50 (30 x 40) are 160 thousandths.
    assert here.is_line.sum(axis=1).tolist() == [3] * 30
    assert line_distance(here, there) == pytest.approx(160)


def test_an_extra_line_counts_from_one_side_only() -> None:
    both = np.minimum(_line_at(10), _line_at(16))

    distance = line_distance(LineArt.of(both), LineArt.of(_line_at(10)))

    # One line of two is 4 to 6 pixels off, which is 2.5 over both, and nothing is missing.
    assert distance == pytest.approx(1000 * 2.5 / 2 / 50)


def test_line_distance_where_there_are_no_lines() -> None:
    empty, line = LineArt.of(np.ones((30, 40), np.float32)), LineArt.of(_line_at(10))

    assert line_distance(empty, empty) == 0
    assert line_distance(empty, line) == line_distance(line, empty) == 250


def test_light_lines_are_no_lines() -> None:
    assert LineArt.of(1 - _line_at(10)).is_line[:, 10].sum() == 0


def test_a_ramp_has_the_gradient_energy_of_its_slope() -> None:
    ramp = np.repeat(np.arange(50, dtype=np.float32)[None] * 0.01, 20, axis=0)

    # Sobel weighs to 8 times the slope; at the two edges, mirrored, it finds none.
    assert gradient_energy(ramp) == pytest.approx(0.08**2 * 48 / 50, rel=1e-4)


def test_a_blurred_picture_is_below_1_and_a_sharpened_one_above() -> None:
    truth: Any = cv2.GaussianBlur(_noise(40, 40), (0, 0), 1.5)
    soft: Any = cv2.GaussianBlur(truth, (0, 0), 2)
    harsh = truth + (truth - soft)
    energy = gradient_energy(truth)

    assert blur(energy, energy) == 1
    assert blur(gradient_energy(soft), energy) < 0.7
    assert blur(gradient_energy(harsh), energy) > 1.2


def test_blur_beside_an_empty_truth_stays_finite() -> None:
    assert blur(0.5, 0.0) == 4
    assert blur(0.0, 0.0) == 0


def test_new_colours_are_counted_where_they_are() -> None:
    colours = ColourRange.around([_grey(0.2, 50, 80), _grey(0.4, 50, 80)])
    drawn = _grey(0.3, 50, 80)
    drawn[:10, :20, 1] = 0.9

    assert colours.new_share(drawn) == pytest.approx(100 * 200 / 4000)


def test_colours_between_those_of_the_keys_and_a_little_beyond_are_not_new() -> None:
    colours = ColourRange.around([_grey(0.2), _grey(0.4)])

    for level in (0.2 - 23 / 255, 0.3, 0.4 + 23 / 255):
        assert colours.new_share(_grey(level)) == 0
    assert colours.new_share(_grey(0.4 + 25 / 255)) == 100


def test_a_colour_is_new_where_the_keys_have_it_only_far_away() -> None:
    key = _grey(1.0, 80, 400)
    key[:, :40] = 0  # black at the left edge; it may be 24 pixels away, and some for the cells
    near, far = key.copy(), key.copy()
    near[:, 58:60], far[:, 200:202] = 0, 0

    colours = ColourRange.around([key])

    assert colours.new_share(near) == 0
    assert colours.new_share(far) == pytest.approx(0.5)


@pytest.mark.parametrize("shape", [(1, 1, 3), (3, 5, 3), (7, 200, 3)])
def test_figures_of_tiny_pictures_are_finite(shape: tuple[int, int, int]) -> None:
    drawn = _noise(*shape)
    shade = luma(drawn)

    assert math.isfinite(ssim(Structure.of(shade), Structure.of(shade)))
    assert ColourRange.around([drawn]).new_share(drawn) == 0
    assert line_distance(LineArt.of(shade), LineArt.of(shade)) == 0
