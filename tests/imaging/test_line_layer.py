from __future__ import annotations

import cv2
import numpy as np
import pytest

from inbetweener.imaging.alpha import premultiply
from inbetweener.imaging.line_layer import line_layer
from tests.support.line_drawings import figure


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_lines_laid_on_their_paper_again_are_the_drawing(dtype):
    scale = np.iinfo(dtype).max // 255
    drawing = figure().drawn(0).astype(dtype) * dtype(scale)

    layer = line_layer(drawing)

    assert layer.dtype == dtype
    assert layer.shape == (*drawing.shape[:2], 4)
    over = premultiply(layer)
    again = over[..., :3] + 1 - over[..., 3:]
    np.testing.assert_allclose(again, premultiply(drawing)[..., :3], atol=0.03)
    assert layer[5, 5].tolist() == [0, 0, 0, 0]


def test_trace_lines_keep_their_colour():
    layer = line_layer(figure().drawn(0))

    opaque = layer[layer[..., 3] > 200]
    for colour in ((0, 0, 0), (230, 30, 30), (40, 60, 220)):
        assert (np.abs(opaque[:, :3].astype(int) - colour).max(axis=1) < 40).sum() > 20


def test_line_art_on_a_cel_is_its_own_line_layer():
    cel = figure(is_cel=True).drawn(0)

    layer = line_layer(cel)

    np.testing.assert_allclose(layer[..., 3], cel[..., 3], atol=1)


@pytest.mark.parametrize("is_cel", [False, True])
def test_outlines_come_off_their_fills(is_cel):
    picture = np.full((200, 320, 4), (255, 255, 255, 0 if is_cel else 255), np.uint8)
    cv2.rectangle(picture, (40, 40), (280, 160), (220, 120, 60, 255), -1)
    cv2.rectangle(picture, (40, 40), (280, 160), (30, 10, 20, 255), 3)

    layer = line_layer(picture)

    assert layer[100, 40, 3] > 200
    assert layer[100, 160, 3] == 0
    assert layer[10, 10, 3] == 0
    assert layer[100, 40, :3].max() < 60


def test_bare_paper_gives_nothing():
    assert not line_layer(np.full((40, 60, 3), 255, np.uint8)).any()
