from __future__ import annotations

import cv2
import numpy as np
import pytest

from inbetweener.imaging.line_art import Inks, find_inks
from inbetweener.imaging.stroke_matching import match
from inbetweener.imaging.stroke_tears import pieces_of, tears_of
from inbetweener.imaging.strokes import Strokes, evened


def drawing(width_px: float, x: float = 100.0, y: float = 60.0, radius: float = 40.0):
    """A ring of ink on white paper, antialiased."""
    fine = np.full((120 * 8, 200 * 8), 255, np.uint8)
    centre = round((x + 0.5) * 8), round((y + 0.5) * 8)
    cv2.circle(fine, centre, round(radius * 8), 0, round(width_px * 8))
    grey = cv2.resize(fine, (200, 120), interpolation=cv2.INTER_AREA)
    return np.repeat(grey[..., None], 3, axis=2).astype(np.uint8)


def strokes_of(key):
    inks = find_inks((key, key))
    assert isinstance(inks, Inks)
    return Strokes.of(inks.taken_apart(key))


@pytest.mark.parametrize("width_px", [1.0, 1.5, 2.0, 3.0, 5.0])
def test_middles_lie_in_lines_and_know_their_width(width_px):
    strokes = strokes_of(drawing(width_px))

    away = np.hypot(strokes.places[:, 0] - 100, strokes.places[:, 1] - 60)
    assert np.abs(away - 40).max() < 0.5
    assert np.abs(np.median(strokes.mass) - width_px) < 0.12 * width_px + 0.05
    assert np.abs(strokes.mass / width_px - 1).max() < 0.3


@pytest.mark.parametrize("angle", [0.3, 0.6, 0.75, 1.2])
def test_the_width_of_a_thin_aslant_line_is_the_same_all_along(angle):
    fine = np.full((120 * 8, 200 * 8), 255, np.uint8)
    along = np.array([np.cos(angle), np.sin(angle)]) * 45 * 8
    start, end = (np.rint(np.array([800, 480]) + sign * along) for sign in (-1, 1))
    cv2.line(fine, start.astype(int).tolist(), end.astype(int).tolist(), 60, 12)
    grey = cv2.resize(fine, (200, 120), interpolation=cv2.INTER_AREA)

    strokes = strokes_of(np.repeat(grey[..., None], 3, axis=2).astype(np.uint8))

    assert np.quantile(strokes.mass, 0.95) < 1.25 * np.quantile(strokes.mass, 0.1)


def test_normals_are_across():
    strokes = strokes_of(drawing(3.0))

    outward = (strokes.places - (100, 60)) / 40
    assert np.abs((strokes.normals() * outward).sum(axis=1)).min() > 0.97


def test_evening_stays_within_linked_points():
    values = np.array([0, 4, 8, 100], np.float32)
    links = np.array([[0, 1], [1, 2]])

    even = evened(values, links, 50)

    np.testing.assert_allclose(even[:3], even[0], atol=0.01)
    assert even[3] == 100


@pytest.mark.parametrize("off", [(0.0, 0.0), (1.5, -1.0), (2.0, 2.0)])
def test_carried_strokes_are_brought_onto_those_that_are_there(off):
    own, other = strokes_of(drawing(2.0)), strokes_of(drawing(2.0, x=120))

    carried = own.places + np.array([20 + off[0], off[1]], np.float32)
    found = match(own, carried, other)

    away = carried + found.correction - np.array([120, 60])
    assert np.abs(np.hypot(*away.T) - 40).max() < 0.6
    assert found.is_met.mean() > 0.95


def test_strokes_far_from_any_meet_none():
    own, other = strokes_of(drawing(2.0, x=50, radius=15)), strokes_of(drawing(2.0, x=150))

    found = match(own, own.places, other)

    assert not found.is_met.any()
    assert not found.correction.any()


def test_pieces_are_what_is_linked():
    links = np.array([[0, 3], [3, 1], [2, 4]])

    assert pieces_of(6, links).tolist() == [0, 0, 2, 0, 2, 5]


def test_a_line_that_crosses_another_is_linked_across_it():
    key = np.full((80, 120, 3), 255, np.uint8)
    key[39:41, 10:110] = 0
    key[10:70, 59:61] = 0
    strokes = strokes_of(key)
    gone = np.zeros((len(strokes), 2), np.float32)
    is_upright = (np.abs(strokes.places[:, 0] - 59.5) < 2) & (
        np.abs(strokes.places[:, 1] - 39.5) > 1.5
    )
    gone[is_upright] = (30, 0)

    tears = tears_of(strokes, gone)

    whole = np.concatenate([tears.whole, tears.across])
    pieces = pieces_of(len(strokes), whole)
    above = np.flatnonzero(is_upright & (strokes.places[:, 1] < 30))[0]
    below = np.flatnonzero(is_upright & (strokes.places[:, 1] > 50))[0]
    beside = np.flatnonzero(strokes.places[:, 0] < 30)[0]
    assert pieces[above] == pieces[below] or len(tears.across) == 0
    assert pieces[above] != pieces[beside]
