from __future__ import annotations

import math

import numpy as np
import pytest

from inbetweener.evaluation.ranking import ranks, spearman


def test_equal_numbers_share_their_mean_place() -> None:
    assert ranks([30, 10, 20, 20, 30, 30]).tolist() == [5, 1, 2.5, 2.5, 5, 5]


def test_any_rising_order_is_1_and_any_falling_one_minus_1() -> None:
    numbers = [1.0, 2.0, 3.0, 50.0]

    assert spearman(numbers, [0, 1, 1000, 1001]) == pytest.approx(1)
    assert spearman(numbers, [4, 3, 2, -9]) == pytest.approx(-1)


def test_without_ties_it_is_the_textbook_formula() -> None:
    # Ranks 1 2 3 4 5 against 2 1 4 3 5: sum of squared differences 4, so 1 - 6 * 4 / (5 * 24).
    assert spearman([1, 2, 3, 4, 5], [20, 10, 40, 30, 50]) == pytest.approx(0.8)


def test_with_ties_it_is_pearsons_correlation_of_the_ranks() -> None:
    # Ranks 1, 2.5, 2.5, 4 against 1, 2, 3.5, 3.5, all about 2.5:
    # (-1.5)(-1.5) + (1.5)(1) = 3.75 of sqrt(4.5 * 4.5).
    assert spearman([1, 2, 2, 3], [5, 6, 9, 9]) == pytest.approx(3.75 / 4.5)


def test_shapes_do_not_matter() -> None:
    square = np.arange(12.0).reshape(3, 4)

    assert spearman(square, square.ravel() ** 3) == pytest.approx(1)


def test_without_an_order_there_is_no_correlation() -> None:
    assert math.isnan(spearman([1, 1, 1], [1, 2, 3]))
    assert math.isnan(spearman([], []))


def test_different_numbers_of_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="3 numbers cannot be compared with 2"):
        spearman([1, 2, 3], [1, 2])
