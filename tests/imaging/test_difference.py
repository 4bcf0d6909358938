from __future__ import annotations

import numpy as np
import pytest

from inbetweener.imaging.difference import difference_of


def test_the_greatest_channel_counts():
    picture = np.zeros((2, 3, 4), np.uint8)
    other = picture.copy()
    other[1, 2] = (10, 200, 30, 5)
    expected = np.zeros((2, 3), np.uint8)
    expected[1, 2] = 200

    assert np.array_equal(difference_of(picture, other), expected)
    assert np.array_equal(difference_of(other, picture), expected)  # never wraps round


def test_another_shape_is_refused():
    with pytest.raises(ValueError, match="cannot be compared"):
        difference_of(np.zeros((2, 3, 4), np.uint8), np.zeros((3, 2, 4), np.uint8))
