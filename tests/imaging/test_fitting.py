from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inbetweener.imaging.fitting import fit_to_canvas

WHITE = (255, 255, 255)


def paper(height: int, width: int, colour: tuple[int, ...] = WHITE, dtype: Any = np.uint8) -> Any:
    return np.full((height, width, len(colour)), colour, dtype)


def test_a_picture_of_the_right_size_is_given_back_itself():
    pixels = paper(5, 7)

    assert fit_to_canvas(pixels, 7, 5) is pixels


def test_margins_of_a_drawing_on_plain_paper_are_paper():
    pixels = paper(4, 4)
    pixels[1:3, 1:3] = 0

    fitted = fit_to_canvas(pixels, 8, 4)

    np.testing.assert_array_equal(fitted[:, 2:6], pixels)
    assert (fitted[:, [0, 1, 6, 7]] == 255).all()


def test_margins_are_transparent_where_the_corners_disagree():
    pixels = paper(4, 4)
    pixels[0, 0] = 0

    fitted = fit_to_canvas(pixels, 4, 6)

    np.testing.assert_array_equal(fitted[1:5, :, :3], pixels)
    assert (fitted[1:5, :, 3] == 255).all()
    assert (fitted[[0, 5]] == 0).all()


def test_margins_of_a_cel_are_transparent_and_its_hidden_colours_stay():
    cel = paper(4, 4, (9, 8, 7, 0))

    fitted = fit_to_canvas(cel, 6, 4)

    np.testing.assert_array_equal(fitted[:, 1:5], cel)
    assert (fitted[:, [0, 5]] == 0).all()


def test_hidden_colour_does_not_bleed_into_the_edges_of_a_scaled_cel():
    cel = paper(8, 8, (0, 255, 0, 0))
    cel[:, :3] = 255, 0, 0, 255

    fitted = fit_to_canvas(cel, 4, 4)

    assert fitted[0, 1].tolist() == [255, 0, 0, 128]
    assert (fitted[..., 1] == 0).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [3, 4])
def test_flat_colour_stays_exact_when_it_is_enlarged(dtype, channels):
    highest = np.iinfo(dtype).max
    pixels = paper(5, 5, (highest, 1000 % highest, 0, highest)[:channels], dtype)

    fitted = fit_to_canvas(pixels, 15, 15)

    assert fitted.dtype == dtype
    assert (fitted == pixels[0, 0]).all()


@given(*[st.integers(1, 40)] * 4)
def test_the_result_has_the_size_of_the_canvas_and_the_picture_in_its_middle(
    height, width, canvas_height, canvas_width
):
    pixels = paper(height, width, (0, 0, 0, 255))

    fitted = fit_to_canvas(pixels, canvas_width, canvas_height)

    assert fitted.shape == (canvas_height, canvas_width, 4)
    rows, columns = np.nonzero(fitted[..., 3] == 255)
    top, left = rows.min(), columns.min()
    bottom, right = canvas_height - 1 - rows.max(), canvas_width - 1 - columns.max()
    assert abs(top - bottom) <= 1
    assert abs(left - right) <= 1
    assert (top, bottom) == (0, 0) or (left, right) == (0, 0)
