from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from inbetweener.imaging.exact_colours import in_exact_colours, is_new_colour, paints_of
from inbetweener.imaging.paint_edges import EDGE_PX, premultiplied
from tests.support.flat_art import FLAT_PAINTS, flat_art

if TYPE_CHECKING:
    from inbetweener.imaging.paints import Paints

PATCHES = arrays(
    np.int64, st.tuples(st.integers(3, 5), st.integers(3, 5)), elements=st.integers(0, 5)
)
ROUNDING = 1.5
SEEN = 12.0  # nearer than this to a paint a pixel shows that the paint is there


def blended(key_a: Any, key_b: Any, seed: int) -> Any:
    """What a model that blurs and is a little off would draw."""
    random = np.random.default_rng(seed)
    share = random.choice([0.0, 0.3, 0.5])
    soft = cv2.GaussianBlur(key_a, (0, 0), float(random.uniform(0.3, 1.2)))
    mixed = soft * (1 - share) + key_b * share
    return np.clip(np.rint(mixed + random.normal(0, 2, mixed.shape)), 0, 255).astype(np.uint8)


def painted_with(paints: Paints, picture: Any) -> Any:
    """(H, W, P) how far each pixel is from each paint."""
    colours = premultiplied(np.ascontiguousarray(with_four(picture)).reshape(-1, 4))
    far = np.abs(colours[:, None] - paints.colours).max(axis=2)
    return far.reshape(*picture.shape[:2], len(paints))


def with_four(picture: Any) -> Any:
    return picture if picture.shape[2] == 4 else cv2.cvtColor(picture, cv2.COLOR_RGB2RGBA)


def unexplained(picture: Any, drawn: Any, paints: Paints) -> Any:
    """(H, W) where a pixel is no paint, and no mixture of two that touch and lie beside it."""
    is_good = painted_with(paints, picture).min(axis=2) <= ROUNDING
    window = np.ones((2 * EDGE_PX + 1,) * 2, np.uint8)
    seen = (painted_with(paints, drawn) <= SEEN).astype(np.uint8)
    beside = [
        cv2.dilate(np.ascontiguousarray(seen[..., p]), window) > 0 for p in range(len(paints))
    ]
    colours = premultiplied(np.ascontiguousarray(with_four(picture)).reshape(-1, 4))
    for one, other in zip(*np.nonzero(paints.blending & paints.touching), strict=True):
        along = paints.colours[other] - paints.colours[one]
        share = np.clip((colours - paints.colours[one]) @ along / (along @ along), 0, 1)
        missed = np.abs(colours - paints.colours[one] - share[:, None] * along).max(axis=1)
        is_there = beside[one] | bool(paints.is_thin[one])
        is_there &= beside[other] | bool(paints.is_thin[other])
        is_good |= is_there & (missed <= ROUNDING).reshape(is_good.shape)
    return ~is_good


@settings(max_examples=40)
@given(
    patches=PATCHES,
    is_smooth=st.booleans(),
    is_cel=st.booleans(),
    seed=st.integers(0, 1 << 20),
)
def test_every_pixel_is_a_paint_or_a_mixture_of_two_beside_it(patches, is_smooth, is_cel, seed):
    patches = np.where(patches == 0, 6, patches) if is_cel else patches
    keys = [flat_art(patches, is_smooth=is_smooth, shift_px=shift) for shift in (0, 5.4)]
    keys = keys if is_cel else [np.ascontiguousarray(key[..., :3]) for key in keys]
    drawn = blended(keys[0], keys[1], seed)
    paints = paints_of(keys)

    assert paints is not None
    exact = in_exact_colours(drawn, paints)

    assert exact.shape == drawn.shape
    assert exact.dtype == drawn.dtype
    assert not unexplained(exact, drawn, paints).any()
    assert not is_new_colour(exact, paints).any()
    if not is_smooth:
        assert paints.is_aliased
        assert (painted_with(paints, exact).min(axis=2) == 0).all()


@settings(max_examples=30)
@given(patches=PATCHES, is_smooth=st.booleans(), is_cel=st.booleans())
def test_the_paints_are_those_that_were_used(patches, is_smooth, is_cel):
    patches = np.where(patches == 0, 6, patches) if is_cel else patches
    keys = [flat_art(patches, is_smooth=is_smooth, shift_px=shift) for shift in (0, 5.4)]

    paints = paints_of(keys)

    assert paints is not None
    known = {tuple(paint) for paint in FLAT_PAINTS.tolist()}
    assert {tuple(paint) for paint in paints.straight.tolist()} <= known


@settings(max_examples=30)
@given(patches=PATCHES, is_smooth=st.booleans(), is_cel=st.booleans())
def test_keys_pass_through_unchanged_but_for_rounding(patches, is_smooth, is_cel):
    patches = np.where(patches == 0, 6, patches) if is_cel else patches
    keys = [flat_art(patches, is_smooth=is_smooth, shift_px=shift) for shift in (0, 5.4)]
    paints = paints_of(keys)

    assert paints is not None
    exact = in_exact_colours(keys[0], paints)

    before, after = (
        premultiplied(each.reshape(-1, 4)) for each in (keys[0], np.asarray(exact, np.uint8))
    )
    is_plain = count_beside(keys[0], paints).ravel() == 2  # where three meet no mixture tells it
    assert np.abs(before - after).max(axis=1)[is_plain].max(initial=0) <= 4


def count_beside(key: Any, paints: Paints) -> Any:
    """(H, W) how many paints lie within an edge of each pixel."""
    window = np.ones((2 * EDGE_PX + 1,) * 2, np.uint8)
    exact = (painted_with(paints, key) <= 1).astype(np.uint8)
    near = [cv2.dilate(np.ascontiguousarray(exact[..., p]), window) for p in range(len(paints))]
    return np.sum(near, axis=0)


def line_art(*, is_smooth: bool, shift_px: int = 0) -> Any:
    picture = np.full((90, 120, 3), 255, np.uint8)
    kind = cv2.LINE_AA if is_smooth else cv2.LINE_8
    cv2.circle(picture, (60 + shift_px, 45), 30, (30, 30, 40), 1, kind)
    return picture


def test_a_thin_line_that_a_model_has_blurred_does_not_vanish():
    keys = [line_art(is_smooth=True, shift_px=shift) for shift in (0, 6)]
    drawn = cv2.GaussianBlur(line_art(is_smooth=True, shift_px=3), (0, 0), 1.0)
    paints = paints_of(keys)

    assert paints is not None
    exact = in_exact_colours(drawn, paints)

    ink = (255.0 - exact).sum() / (255.0 - drawn).sum()
    assert ink == pytest.approx(1, abs=0.1)


def test_a_cross_fade_far_from_any_edge_becomes_one_paint_and_is_not_speckled():
    keys = [np.full((80, 120, 3), 255, np.uint8) for _ in range(2)]
    keys[0][20:60, 20:60] = (220, 40, 30)
    faded = np.rint(keys[0] * 0.5 + keys[1] * 0.5)
    noise = np.random.default_rng(5).normal(0, 12, faded.shape[:2])[..., None]
    drawn = np.clip(faded + noise * (faded < 250), 0, 255).astype(np.uint8)
    paints = paints_of(keys)

    assert paints is not None
    inside = in_exact_colours(drawn, paints)[28:52, 28:52]

    changes = (inside[:, 1:] != inside[:, :-1]).any(axis=2).mean()
    assert changes < 0.2  # pixel by pixel it would be a half
    assert len(np.unique(inside.reshape(-1, 3), axis=0)) <= 2


def test_paints_that_a_line_keeps_apart_do_not_mix():
    key = np.full((60, 90, 3), (250, 210, 60), np.uint8)
    key[:, 45:] = (40, 90, 220)
    key[:, 44:46] = (20, 20, 30)

    paints = paints_of([key, key])

    assert paints is not None
    yellow, blue = (paints.straight[:, 0].tolist().index(red) for red in (250, 40))
    assert not paints.touching[yellow, blue]
    assert paints.touching.sum() == 4


def test_a_small_paint_counts_too():
    key = np.full((1080, 1920, 3), 255, np.uint8)
    key[500:503, 700:703] = (220, 40, 30)

    paints = paints_of([key, key])

    assert paints is not None
    np.testing.assert_array_equal(in_exact_colours(key, paints), key)


def test_textured_keys_have_no_paints():
    random = np.random.default_rng(2)
    noise = random.integers(0, 256, (60, 80, 3), np.uint8)
    gradient = np.linspace(0, 255, 80 * 60).reshape(60, 80, 1).repeat(3, axis=2).astype(np.uint8)
    gradient[..., 1] = np.linspace(0, 255, 60)[:, None].astype(np.uint8)

    assert paints_of([noise, noise]) is None
    assert paints_of([gradient, gradient]) is None


def test_sixteen_bits_are_exact_in_sixteen_bits():
    key = np.full((60, 90, 3), 65535, np.uint16)
    key[20:40, 20:50] = (12345, 54321, 333)
    drawn = key.copy()
    drawn[25:30, 25:30] += np.uint16(90)
    paints = paints_of([key, key])

    assert paints is not None
    np.testing.assert_array_equal(in_exact_colours(drawn, paints), key)


def test_one_paint_alone_fills_the_picture():
    key = np.full((20, 30, 3), 200, np.uint8)
    paints = paints_of([key, key])

    assert paints is not None
    exact = in_exact_colours(np.full((20, 30, 3), 100, np.uint8), paints)
    np.testing.assert_array_equal(exact, key)


def test_an_aliased_line_stays_so_in_art_whose_other_edges_are_smooth():
    keys: list[Any] = []
    for shift in (0, 6):
        key = np.full((90, 160, 3), 255, np.uint8)
        cv2.circle(key, (45 + shift, 45), 30, (220, 40, 30), -1, cv2.LINE_AA)
        cv2.circle(key, (115 + shift, 45), 30, (40, 90, 220), 2, cv2.LINE_8)
        keys.append(key)
    drawn: Any = cv2.GaussianBlur(keys[0], (0, 0), 0.8)
    paints = paints_of(keys)

    assert paints is not None
    exact = np.asarray(in_exact_colours(drawn, paints))

    line, disc = exact[:, 80:].reshape(-1, 3), exact[:, :80].reshape(-1, 3)
    assert {tuple(each) for each in line.tolist()} == {(255, 255, 255), (40, 90, 220)}
    assert len(np.unique(disc, axis=0)) > 10
