from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from inbetweener.imaging.confidence_map import LONGEST_SIDE_PX, encode_confidence
from inbetweener.imaging.png_chunks import split_chunks
from inbetweener.imaging.reading import read_picture


def levels_of(png: bytes):
    split_chunks(png, Path("map"))
    return read_picture(png).pixels[..., 0]


def test_levels_run_from_doubt_to_certainty():
    map_ = np.array([[0.0, 0.5, 1.0]], np.float32)

    assert levels_of(encode_confidence(map_)).tolist() == [[0, 128, 255]]


def test_what_is_no_confidence_is_clipped_or_doubted():
    map_ = np.array([[-1.0, 3.0, np.nan]], np.float32)

    assert levels_of(encode_confidence(map_)).tolist() == [[0, 255, 0]]


@pytest.mark.parametrize("shape", [(1080, 1920), (2000, 100), (1, 5000)])
def test_a_large_map_is_kept_small_and_keeps_its_mean(shape):
    map_ = np.full(shape, 0.25, np.float32)
    map_[: shape[0] // 2 + 1] = 0.75
    small = levels_of(encode_confidence(map_))

    assert max(small.shape) == LONGEST_SIDE_PX
    assert min(small.shape) >= 1
    assert small.mean() / 255 == pytest.approx(map_.mean(), abs=0.02)


def test_it_is_one_grey_channel_of_eight_bits():
    png = encode_confidence(np.random.default_rng(1).random((40, 60), np.float32))
    raw = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)

    assert raw is not None
    assert (raw.shape, raw.dtype) == ((40, 60), np.dtype(np.uint8))
