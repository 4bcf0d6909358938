from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.inference.halving import Halves, nearest_moment


class _Averages:
    """Numbers for pictures; counts how many it has made."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self, first: float, last: float) -> float:
        self.made += 1
        return (first + last) / 2


@pytest.mark.parametrize(
    ("t", "moment"),
    [
        (0, Fraction(0)),
        (1, Fraction(1)),
        (0.5, Fraction(1, 2)),
        (0.3, Fraction(1, 4)),
        (1 / 3, Fraction(3, 8)),
        (0.1875, Fraction(1, 8)),  # between 1/8 and 1/4: the earlier
        (1e-9, Fraction(1, 8)),  # never a key
        (1 - 1e-9, Fraction(7, 8)),
    ],
)
def test_a_moment_is_answered_by_the_nearest_eighth(t: float, moment: Fraction) -> None:
    assert nearest_moment(t, 3) == moment


@given(t=st.floats(0, 1, exclude_min=True, exclude_max=True), halvings=st.integers(1, 10))
def test_no_moment_is_answered_by_one_farther_than_half_a_part_or_by_a_key(
    t: float, halvings: int
) -> None:
    part = Fraction(1, 2**halvings)
    found = nearest_moment(t, halvings)

    assert 0 < found < 1
    assert found % part == 0
    assert abs(found - Fraction(t)) <= part


@given(st.integers(0, 64))
def test_halves_of_halves_are_where_they_should_be(place: int) -> None:
    moment = Fraction(place, 64)

    assert Halves(0.0, 1.0).at(moment, _Averages()) == moment


def test_the_middle_is_made_of_the_keys_at_once() -> None:
    middle = _Averages()

    assert Halves(0.0, 1.0).at(Fraction(1, 2), middle) == 0.5
    assert middle.made == 1


def test_an_eighth_takes_three_and_what_others_are_made_of_is_kept() -> None:
    middle, halves = _Averages(), Halves(0.0, 1.0)

    counts = []
    for eighth in (1, 3, 5, 7, 1):
        halves.at(Fraction(eighth, 8), middle)
        counts.append(middle.made)

    assert counts == [3, 4, 6, 7, 8]  # the last one is made again: eighths are not kept


@pytest.mark.parametrize("halvings", [0, -1, 11])
def test_a_senseless_number_of_halvings_is_refused(halvings: int) -> None:
    with pytest.raises(ValueError, match="1 to 10 times"):
        nearest_moment(0.5, halvings)
