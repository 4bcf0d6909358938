from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from inbetweener.inference.pixels import (
    check_keys,
    matching_grey,
    premultiply,
    straight_image,
    to_tensor,
)

_CPU = torch.device("cpu")
_images = st.sampled_from([np.uint8, np.uint16]).flatmap(
    lambda dtype: arrays.arrays(
        dtype, st.tuples(st.integers(1, 5), st.integers(1, 5), st.sampled_from([3, 4]))
    )
)


def _there_and_back(image: Any) -> Any:
    return straight_image(to_tensor(premultiply(image), _CPU), image.dtype)


@given(_images)
def test_opaque_pixels_and_all_alpha_survive_premultiplication(image: Any) -> None:
    back = _there_and_back(image)

    assert (back.shape, back.dtype) == (image.shape, image.dtype)
    if image.shape[2] == 3:
        assert np.array_equal(back, image)
        return
    assert np.array_equal(back[..., 3], image[..., 3])
    opaque = image[..., 3] == np.iinfo(image.dtype).max
    assert np.array_equal(back[opaque], image[opaque])


@given(_images)
def test_translucent_colour_comes_back_within_one_step(image: Any) -> None:
    back = _there_and_back(image)

    seen = image[..., 3] > 0 if image.shape[2] == 4 else np.ones(image.shape[:2], bool)
    assert np.abs(back[seen].astype(int) - image[seen].astype(int)).max(initial=0) <= 1


@given(_images.filter(lambda image: image.shape[2] == 4))
def test_colour_under_no_alpha_comes_back_black(image: Any) -> None:
    back = _there_and_back(image)

    assert not back[image[..., 3] == 0].any()


def test_a_trace_of_paint_that_rounds_to_nothing_leaves_no_colour() -> None:
    picture = torch.tensor([0.001, 0.001, 0.001, 0.0015]).reshape(1, 4, 1, 1)

    assert not straight_image(picture, np.dtype(np.uint8)).any()


def test_values_outside_the_range_are_clipped() -> None:
    picture = torch.tensor([-0.2, 0.5, 1.7]).reshape(1, 3, 1, 1)

    assert straight_image(picture, np.dtype(np.uint16)).tolist() == [[[0, 32768, 65535]]]


def test_lines_fills_and_no_paint_have_different_greys() -> None:
    cel = np.array([[[0, 0, 0, 255], [255, 255, 255, 255], [255, 255, 255, 0]]], np.uint8)

    line, fill, nothing = matching_grey(premultiply(cel))[0].tolist()

    assert nothing == 0
    assert fill == 255
    assert 32 < line < 128


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        (np.zeros((4, 4, 3), np.float32), "uint8 or uint16, got float32"),
        (np.zeros((4, 4), np.uint8), r"got \(4, 4\)"),
        (np.zeros((4, 4, 2), np.uint8), r"got \(4, 4, 2\)"),
        (np.zeros((0, 4, 3), np.uint8), r"got \(0, 4, 3\)"),
    ],
)
def test_what_is_no_picture_is_refused(key: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        check_keys(key, key)


@pytest.mark.parametrize("other", [np.zeros((4, 5, 3), np.uint8), np.zeros((4, 4, 3), np.uint16)])
def test_keys_that_differ_in_kind_are_refused(other: Any) -> None:
    with pytest.raises(ValueError, match="one shape and type"):
        check_keys(np.zeros((4, 4, 3), np.uint8), other)
