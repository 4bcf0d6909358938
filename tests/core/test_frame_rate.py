from __future__ import annotations

from fractions import Fraction

import pytest

from inbetweener.core.frame_rate import exact_rate


@pytest.mark.parametrize(
    ("fps", "rate"),
    [
        (24, Fraction(24)),
        (12.0, Fraction(12)),
        (8, Fraction(8)),
        (23.976, Fraction(24_000, 1001)),
        (23.98, Fraction(24_000, 1001)),
        (24_000 / 1001, Fraction(24_000, 1001)),
        (29.97, Fraction(30_000, 1001)),
        (59.94, Fraction(60_000, 1001)),
        (119.88, Fraction(120_000, 1001)),
        (12.5, Fraction(25, 2)),
        (23.5, Fraction(47, 2)),
        (0.5, Fraction(1, 2)),
        (1000, Fraction(1000)),
        (0.0001, Fraction(1, 1000)),
    ],
)
def test_numbers_stand_for_the_rates_that_are_meant(fps, rate):
    assert exact_rate(fps) == rate
