from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtGui import QImage

from inbetweener.imaging.leak_map import LeakMark
from inbetweener.session.review.overlays import Overlaid, OverlayKind
from inbetweener.ui.canvas.leak_layer import leaks_layer, leaks_told
from inbetweener.ui.canvas.overlay import OverlayMaker
from inbetweener.ui.canvas.picture import Picture


def levels_of(leak: LeakMark) -> np.ndarray:
    levels = np.zeros((120, 160), np.uint8)
    levels[20:100, 30:130] = leak
    return levels


def opacity_of(image: QImage) -> np.ndarray:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return rows[..., 3].astype(int)


def test_each_kind_has_a_hatch_of_its_own(qapp):
    """So that kinds are told apart whatever colours an eye can tell."""
    kinds = (LeakMark.OPENED, LeakMark.MERGED, LeakMark.LOST)
    patterns = [opacity_of(leaks_layer(levels_of(kind)))[20:100, 30:130] for kind in kinds]

    for one, other in itertools.combinations(patterns, 2):
        assert np.abs(one - other).max() > 100
    assert all(len(np.unique(pattern)) == 2 for pattern in patterns)


@pytest.mark.parametrize("leak", [LeakMark.GAP, LeakMark.CLOSED])
def test_a_gap_is_ringed_and_left_free_in_its_middle(qapp, leak):
    levels = np.zeros((120, 160), np.uint8)
    levels[59:62, 79:82] = leak

    opacity = opacity_of(leaks_layer(levels))

    assert opacity[60, 80] == 0
    assert opacity.max() == 255
    assert opacity[60, 60:80].max() == 255


def test_what_does_not_leak_is_clear(qapp):
    assert opacity_of(leaks_layer(np.zeros((10, 20), np.uint8))).max() == 0


def test_the_legend_counts_gaps(qapp):
    levels = np.zeros((50, 50), np.uint8)
    assert leaks_told(levels) == "nothing leaks"
    levels[10:30, 10:30] = LeakMark.LOST
    assert leaks_told(levels) == ""
    levels[9:12, 9:12] = LeakMark.GAP
    assert leaks_told(levels) == "1 gap"


def test_the_overlay_is_made_of_the_map(qapp):
    levels = np.ascontiguousarray(levels_of(LeakMark.OPENED))
    grey = QImage(levels.data, 160, 120, 160, QImage.Format.Format_Grayscale8).copy()
    image = QImage(160, 120, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)

    overlay = OverlayMaker().make(Overlaid(OverlayKind.LEAKS, "Leaks", grey), Picture.of(image))

    assert overlay is not None
    assert overlay.layer is not None
    assert not overlay.is_loading
