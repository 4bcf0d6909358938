"""The same keys, model and device give the same bytes, and those that a person has looked at.

Other processors round otherwise, so a golden picture may differ a little, but nowhere by much. To
record them anew, look at them, run this with INBETWEENER_ACCEPT_GOLDEN=1, and look again.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np
import pytest

from inbetweener.core.cancel import CancelToken
from inbetweener.imaging.reading import read_picture
from inbetweener.imaging.writing import encode_png
from inbetweener.inference.catalogue import Catalogue
from tests.support.checkout import CHECKOUT

if TYPE_CHECKING:
    from numpy.typing import NDArray

MODELS = ("dis-splat", "region-splat", "flow-warp")
FOLDER = CHECKOUT / "tests" / "golden" / "inbetweens"
ACCEPT = "INBETWEENER_ACCEPT_GOLDEN"
# Of all samples so many may differ by more than a rounding.
ALIKE = 0.999
ROUNDING = 1


def keys() -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """A ball with an outline that rolls down a slope, past a box that stands."""
    import cv2

    found = []
    for step in range(2):
        pixels = np.full((144, 192, 3), 250, np.uint8)
        cv2.rectangle(pixels, (140, 80), (176, 124), (90, 140, 210), -1)
        cv2.rectangle(pixels, (140, 80), (176, 124), (20, 20, 30), 1)
        middle = (48 + 18 * step, 52 + 10 * step)
        cv2.circle(pixels, middle, 28, (220, 60, 40), -1)
        cv2.circle(pixels, middle, 28, (20, 20, 30), 2)
        found.append(pixels)
    return found[0], found[1]


def drawn(model: str) -> NDArray[np.uint8]:
    """The middle, by a model that is opened for it."""
    gap = Catalogue().open(model, "cpu").prepare(*keys(), (), CancelToken())
    return np.asarray(gap.at(0.5, CancelToken()).image, np.uint8)


@pytest.mark.parametrize("model", MODELS)
def test_a_model_draws_the_same_twice_and_what_it_has_always_drawn(model):
    first = drawn(model)

    assert encode_png(first) == encode_png(drawn(model))
    path = FOLDER / f"{model}.png"
    if os.environ.get(ACCEPT) == "1":
        FOLDER.mkdir(parents=True, exist_ok=True)
        path.write_bytes(encode_png(first))
    golden = read_picture(path).pixels
    difference = np.abs(first.astype(np.int16) - golden.astype(np.int16))
    assert (difference <= ROUNDING).mean() >= ALIKE
