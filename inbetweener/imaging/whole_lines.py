"""Lines drawn anew at t, whole and of their width.

A blend of two keys that meet a pixel beside each other is a doubled line, half dark. So lines of
both are brought together first, and then drawn: the keys' own pixels are carried along with the
middle of the line, turned as that turns and made as wide as lies between both. What a line is made
of (its edge, its pressure, its colour, its ends) stays what it was. A line that only one key has is
there while that is the nearer one. Where the model's own line is whole it is left as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from inbetweener.imaging.line_art import LEAST_INK
from inbetweener.imaging.stroke_drawing import RIM_PX, Layer, draw_strokes, turns_of
from inbetweener.imaging.stroke_matching import Nearest, pixels_of
from inbetweener.imaging.stroke_paths import brought_together
from inbetweener.imaging.strokes import Profile

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.line_art import Inks, LineArt
    from inbetweener.imaging.stroke_paths import Carried

    Colours = NDArray[np.float32]
    Mask = NDArray[np.bool_]

# A line of one key alone is drawn where the model's drawing has more of its ink than this.
_OWN_VOTE, _OTHER_VOTE = 0.1, 0.55
# The model's own line is left where it is as wide, as crisp and in its place to within that.
_SOUND_WIDTH, _SOUND_CRISP, _SOUND_OFF_PX = 0.08, 0.93, 0.5
# A line of the nearer key that is as long as that, as a share of the longer side, is not left out.
_LONG_SHARE = 0.05
_SAME_LINE_PX, _JOINED_PX = 2.5, 1.2
# What the model drew that neither key explains: kept where it is a plain line of that length.
_LEFT_INK, _LEFT_PX = 0.6, 8
_FAINT = 0.03
_ALL = slice(None)


def redrawn(raw: LineArt, near: Carried, far: Carried, share: float, inks: Inks) -> Colours:
    """An inbetween with its lines drawn anew.

    Args:
        raw: the model's drawing.
        near: the nearer key at t.
        far: the other one at t.
        share: of its way that the nearer key has gone.
        inks: of both.

    Returns:
        (H, W, 4) float32 RGBA in [0, 1], premultiplied.
    """
    near, far = brought_together(near, far, share)
    chosen = _voted(near, raw, _OWN_VOTE) | _long(near)
    away = _apart(far, near, chosen)
    tolerance = _SAME_LINE_PX + far.strokes.mass / 2
    others = _voted(far, raw, _OTHER_VOTE) & (away > tolerance)
    own = draw_strokes(near, chosen, inks)
    joined = _blended(
        draw_strokes(near, chosen & (_apart(near, far, far.is_met) <= _JOINED_PX), inks),
        draw_strokes(far, far.is_met & (away <= _JOINED_PX), inks),
        share,
    )
    own.colours[joined.is_there], own.ink[joined.is_there] = (
        joined.colours[joined.is_there],
        joined.ink[joined.is_there],
    )
    _keep_sound(own, near, raw)
    other = draw_strokes(far, _long_runs(far, others), inks)
    left = _left_of(raw, (own, other), _reached(near, chosen) | _reached(far), inks)
    picture, ink = left.colours.copy(), left.ink
    for layer in (own, other):
        is_darker = layer.ink > ink
        picture[is_darker] = layer.colours[is_darker]
        ink = np.maximum(ink, layer.ink)
    return inks.aliased(picture)


def _blended(near: Layer, far: Layer, share: float) -> Layer:
    """Two layers of the same lines, where both have them."""
    part = np.float32(share)
    return Layer(
        near.colours + (far.colours - near.colours) * part,
        near.ink + (far.ink - near.ink) * part,
        near.is_there & far.is_there,
        near.is_torn,
    )


def _keep_sound(own: Layer, near: Carried, raw: LineArt) -> None:
    """Leave what the model drew where its line is whole: it has seen more than one line."""
    is_sound = _sound(near, raw)
    nearest = Nearest(near.places, np.zeros(len(is_sound), np.uint8), near.strokes.shape)
    y, x = np.nonzero(own.is_there)
    places = np.stack([x, y], axis=1).astype(np.float32)
    found = nearest.to(places, np.zeros(len(places), np.uint8))
    is_kept = is_sound[found.points]
    y, x = y[is_kept], x[is_kept]
    own.colours[y, x], own.ink[y, x] = raw.colours[y, x], raw.ink[y, x]


def _sound(near: Carried, raw: LineArt) -> Mask:
    """(N,) where the model's line lies on the carried one, as wide and as crisp."""
    strokes = near.strokes
    if not len(strokes):
        return np.zeros(0, bool)
    normals = strokes.normals()
    turned = (normals[:, 0] + 1j * normals[:, 1]) * turns_of(near)
    across = np.stack([turned.real, turned.imag], axis=1).astype(np.float32)
    seen = Profile.of(raw.ink, near.places, across, raw.widest_px)
    mass, square = strokes.evened(seen.mass, 6), strokes.evened(seen.square, 6)
    wider = mass / np.maximum(strokes.mass * near.widening, np.float32(0.1))
    own_crisp = strokes.square / np.maximum(strokes.mass, np.float32(0.1))
    crisper = square / np.maximum(mass, np.float32(0.1)) / np.maximum(own_crisp, np.float32(0.1))
    off = np.abs(strokes.evened(seen.off, 3))
    is_sound = (np.abs(wider - 1) <= _SOUND_WIDTH) & (crisper >= _SOUND_CRISP)
    is_sound &= off <= _SOUND_OFF_PX
    return strokes.evened(is_sound.astype(np.float32), 4) > 0.5


def _voted(carried: Carried, raw: LineArt, least: float) -> Mask:
    """(N,) which strokes are drawn: what both keys have, and of the rest what the model shows.

    Runs are in or out as a whole, or a line would be dotted.
    """
    strokes = carried.strokes
    runs = strokes.runs(~carried.is_met)
    pixels, is_inside = pixels_of(carried.places, strokes.shape)
    around = cv2.dilate(raw.ink, np.ones((3, 3), np.uint8)).ravel()
    own = np.maximum(carried.art.ink.ravel()[strokes.pixels], LEAST_INK)
    shown = np.where(is_inside, np.minimum(around[pixels] / own, 1), 0)
    count = np.bincount(runs)
    mean = np.bincount(runs, shown) / np.maximum(count, 1)
    return (carried.is_met | (mean[runs] >= least)) & ~carried.tears.is_stray


def _long(near: Carried) -> Mask:
    """(N,) which strokes are of a long line that the other key has not, or that lost its way.

    A model that is at a loss draws it as good as not at all, and the line would be missing.
    """
    runs = near.strokes.runs(~near.is_met)
    length = np.bincount(runs)
    length[0] = 0
    is_long = length[runs] >= _LONG_SHARE * max(near.strokes.shape)
    return is_long & ~near.tears.is_stray


def _apart(own: Carried, other: Carried, which: Mask) -> NDArray[np.float32]:
    """(N,) how far each stroke is from the nearest of some of the other key's, of its kind."""
    places = other.places[which]
    if not len(places):
        return np.full(len(own.strokes), np.inf, np.float32)
    kinds = other.strokes.kinds[which]
    found = Nearest(places, kinds, other.strokes.shape).to(own.places, own.strokes.kinds)
    away = np.hypot(*(places[found.points] - own.places).T)
    return np.where(found.is_there, away, np.inf).astype(np.float32)


def _long_runs(carried: Carried, is_meant: Mask) -> Mask:
    """(N,) without runs that are no more than the rim of another line."""
    runs = carried.strokes.runs(is_meant)
    length = np.bincount(runs)
    length[0] = 0
    return length[runs] >= 4


def _reached(carried: Carried, which: Mask | slice = _ALL) -> Mask:
    """(H, W) where the engine, and so the model, has taken lines: what it drew there is theirs."""
    strokes = carried.strokes
    pixels, is_inside = pixels_of(carried.engine_places[which], strokes.shape)
    mask = np.zeros(strokes.shape, np.uint8)
    mask.ravel()[pixels[is_inside]] = 1
    reach = 2 * round(float(np.median(strokes.mass)) / 2 + 1.5 * RIM_PX) + 1 if len(strokes) else 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    return cv2.dilate(mask, disc) > 0


def _left_of(raw: LineArt, layers: tuple[Layer, ...], is_lines: Mask, inks: Inks) -> Layer:
    """What is kept of the model's drawing: all but lines, and plain lines that nothing explains."""
    is_drawn = np.logical_or.reduce([layer.is_there for layer in layers])
    around = cv2.dilate(is_drawn.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    is_line = (raw.ink >= LEAST_INK) & ~around
    count, labels, stats, _ = cv2.connectedComponentsWithStats(is_line.astype(np.uint8))
    darkest = np.zeros(count, np.float32)
    np.maximum.at(darkest, labels[is_line].astype(np.intp), raw.ink[is_line])
    is_plain = (darkest >= _LEFT_INK) & (stats[:, 2:4].max(axis=1) >= _LEFT_PX)
    is_plain[0] = False
    is_torn = np.logical_or.reduce([layer.is_torn for layer in layers])
    is_kept = is_plain[labels] | raw.solid | is_torn | (raw.ink < _FAINT)
    is_gone = (is_lines | is_drawn) & ~is_kept
    colours = np.where(is_gone[..., None], inks.paper.colour, raw.colours)
    return Layer(colours, np.where(is_gone, np.float32(0), raw.ink), ~is_gone, is_torn)
