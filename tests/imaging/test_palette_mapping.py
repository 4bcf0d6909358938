from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from inbetweener.imaging.palette_mapping import palette_indices
from inbetweener.imaging.traits import Palette

COLOURS = arrays(np.uint8, st.tuples(st.integers(1, 40), st.just(4)))


def palette_of(entries: Any) -> Palette:
    return Palette(entries[:, :3].tobytes(), entries[:, 3].tobytes(), 8)


@given(entries=COLOURS, pixels=COLOURS)
def test_no_entry_is_nearer_than_the_one_that_is_taken(entries, pixels):
    taken = palette_indices(pixels[None], palette_of(entries))[0]

    distances = np.linalg.norm(premultiplied(pixels)[:, None] - premultiplied(entries), axis=2)
    chosen = distances[np.arange(len(pixels)), taken]
    np.testing.assert_allclose(chosen, distances.min(axis=1), atol=0.1)


def premultiplied(colours: Any) -> Any:
    values = colours.astype(np.float64)
    return np.concatenate([values[:, :3] * values[:, 3:] / 255, values[:, 3:]], axis=1)


@given(COLOURS)
def test_every_colour_of_the_palette_maps_to_its_own_first_entry(entries):
    codes = entries.view(np.uint32).ravel().tolist()

    taken = palette_indices(entries[None], palette_of(entries))[0]

    assert taken.tolist() == [codes.index(code) for code in codes]


def test_more_colours_than_are_handled_at_once_are_all_mapped():
    pixels = np.random.default_rng(3).integers(0, 256, (150, 100, 3), np.uint8)
    black_and_white = Palette(bytes([0, 0, 0, 255, 255, 255]), b"", 1)

    taken = palette_indices(pixels, black_and_white)

    np.testing.assert_array_equal(taken, pixels.sum(axis=2, dtype=int) > 382)
