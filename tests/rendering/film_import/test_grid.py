"""Frames of films on frames of shots, evenly or not."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.rendering.film_import.grid import shot_grid


def _ms(*times_ms: int) -> list[Fraction]:
    return [Fraction(each, 1000) for each in times_ms]


@given(
    rate=st.sampled_from(
        [Fraction(12), Fraction(24_000, 1001), Fraction(24), Fraction(25), Fraction(60_000, 1001)]
    ),
    count=st.integers(1, 400),
    ticks=st.sampled_from([1000, 12_288, 90_000]),
)
def test_an_even_film_keeps_every_frame_and_its_rate(rate, count, ticks):
    times_s = [Fraction(round(index / rate * ticks), ticks) for index in range(count)]

    grid = shot_grid(times_s, count / rate, rate)

    assert grid.fps == rate
    assert grid.frames == tuple(range(count))
    assert grid.length == count
    assert grid.is_even


@pytest.mark.parametrize(
    ("stated", "meant"),
    [
        ("23.9760", Fraction(24_000, 1001)),
        ("23.98", Fraction(24_000, 1001)),
        ("24.002", Fraction(24)),
        ("29.97", Fraction(30_000, 1001)),
        ("10", Fraction(10)),
        ("18.5", Fraction(37, 2)),
    ],
)
def test_a_rate_that_is_nearly_a_usual_one_is_that(stated, meant):
    times_s = [Fraction(index) / meant for index in range(20)]

    assert shot_grid(times_s, 20 / meant, Fraction(stated)).fps == meant


def test_a_film_that_leaves_out_what_is_held_is_laid_onto_its_own_frames():
    """Frames of 24 a second of which those that show nothing new were left out."""
    shown = [0, 2, 4, 5, 9, 20]
    times_s = _ms(*(round(each * 1000 / 24) for each in shown))

    grid = shot_grid(times_s, Fraction(23, 24), Fraction(6))

    assert grid.fps == 24
    assert (grid.frames, grid.length) == (tuple(shown), 23)
    assert (grid.is_even, grid.is_exact) == (False, True)
    assert [grid.shown_at(frame) for frame in (0, 1, 2, 8, 9, 22)] == [0, 0, 1, 3, 4, 5]


def test_times_that_fit_24_and_23_976_alike_are_24():
    shown = [0, 2, 3, 7]

    grid = shot_grid(_ms(*(each * 1000 // 24 for each in shown)), Fraction(8, 24), Fraction(12))

    assert grid.fps == 24
    assert grid.frames == tuple(shown)


def test_delays_of_animated_pictures_give_their_own_rate():
    grid = shot_grid(_ms(0, 100, 200, 700, 800), Fraction(13, 10), Fraction(5))

    assert grid.fps == 10
    assert (grid.frames, grid.length) == ((0, 1, 2, 7, 8), 13)
    assert grid.is_exact


def test_what_fits_no_rate_is_moved_to_the_nearest_frame_and_nothing_is_lost():
    grid = shot_grid(_ms(0, 31, 97, 140, 333), Fraction(400, 1000), Fraction(12))

    assert not grid.is_exact
    assert grid.unseen == 0
    assert all(
        abs(frame / grid.fps - time_s) <= 1 / grid.fps / 2
        for frame, time_s in zip(grid.frames, _ms(0, 31, 97, 140, 333), strict=True)
    )


def test_frames_that_are_too_short_are_counted():
    grid = shot_grid(_ms(0, 2, 500, 501), Fraction(1), Fraction(4))

    assert grid.fps == 60
    assert grid.unseen == 2
    assert grid.shown_at(0) == 1


def test_another_rate_can_be_asked_for():
    times_s = [Fraction(index, 30) for index in range(30)]

    grid = shot_grid(times_s, Fraction(1), Fraction(30), Fraction(60))

    assert grid.fps == 60
    assert grid.length == 60
    assert grid.frames == tuple(range(0, 60, 2))
    assert grid.is_exact


@given(
    steps_ms=st.lists(st.integers(1, 2000), min_size=1, max_size=60),
    stated=st.integers(1, 100),
)
def test_frames_never_fall_and_the_length_is_kept(steps_ms, stated):
    times_ms = [0]
    for step in steps_ms:
        times_ms.append(times_ms[-1] + step)
    end_s = Fraction(times_ms.pop(), 1000)

    grid = shot_grid(_ms(*times_ms), end_s, Fraction(stated))

    assert list(grid.frames) == sorted(grid.frames)
    assert grid.length > grid.frames[-1]
    if not grid.is_even:
        assert abs(grid.length / grid.fps - end_s) <= Fraction(3, 2) / grid.fps
