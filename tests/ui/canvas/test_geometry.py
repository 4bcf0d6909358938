from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inbetweener.ui.canvas.geometry import (
    FIT_MARGIN_PX,
    HIGHEST_FITTED_ZOOM,
    HIGHEST_ZOOM,
    LOWEST_ZOOM,
    ViewTransform,
)

RATIOS = st.sampled_from([1.0, 1.25, 1.5, 2.0])
TRANSFORMS = st.builds(
    lambda width, height, ratio, across, down, zoom: (
        ViewTransform()
        .resized(width, height, ratio)
        .with_picture(across, down)
        .zoomed_to(zoom, width / 3, height / 2)
    ),
    st.floats(100, 3000),
    st.floats(100, 2000),
    RATIOS,
    st.integers(1, 8000),
    st.integers(1, 8000),
    st.floats(0.01, 100),
)


def full_hd(width: float = 960.0, height: float = 540.0, ratio: float = 1.0) -> ViewTransform:
    return ViewTransform().resized(width, height, ratio).with_picture(1920, 1080)


@given(TRANSFORMS, st.floats(-500, 3000), st.floats(-500, 3000))
def test_points_go_to_the_picture_and_back(transform, x, y):
    assert transform.to_view(*transform.to_picture(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(TRANSFORMS, st.floats(0.01, 100), st.floats(0, 1), st.floats(0, 1))
def test_zooming_keeps_what_is_under_the_pointer(transform, zoom, across, down):
    x, y = transform.view_width * across, transform.view_height * down
    at = transform.to_picture(x, y)
    assume(0 <= at[0] <= transform.picture_width and 0 <= at[1] <= transform.picture_height)

    zoomed = transform.zoomed_to(zoom, x, y)

    assert zoomed == zoomed.kept_in_view()
    assert LOWEST_ZOOM <= zoomed.zoom <= HIGHEST_ZOOM
    if min(x, y, transform.view_width - x, transform.view_height - y) > 48:
        # The origin is rounded to a device pixel before and after.
        assert zoomed.to_view(*at) == pytest.approx(
            (x, y), abs=1.01 / transform.pixel_ratio + zoomed.scale / transform.zoom
        )


@given(TRANSFORMS)
def test_the_picture_begins_on_a_device_pixel(transform):
    for value in transform.origin:
        on_device = value * transform.pixel_ratio
        assert on_device == pytest.approx(round(on_device), abs=1e-6)


@given(TRANSFORMS, st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_no_pan_loses_the_picture(transform, right, down):
    panned = transform.panned(right, down)

    left, top = panned.origin
    rounding = 0.51 / panned.pixel_ratio
    assert left < panned.view_width + rounding
    assert top < panned.view_height + rounding
    assert left + panned.picture_width * panned.scale > -rounding
    assert top + panned.picture_height * panned.scale > -rounding


def test_a_fitted_picture_stands_in_the_middle_with_a_margin():
    transform = full_hd()

    left, top = transform.origin
    assert top == FIT_MARGIN_PX
    assert left + transform.picture_width * transform.scale == pytest.approx(960 - left, abs=1)


def test_a_small_picture_is_not_fitted_to_a_wall_of_pixels():
    transform = ViewTransform().resized(960, 540, 1).with_picture(16, 16)

    assert transform.zoom == HIGHEST_FITTED_ZOOM


def test_zoom_counts_device_pixels():
    assert full_hd(ratio=2.0).zoomed_to(1.0, 0, 0).scale == 0.5


def test_a_fitted_picture_is_fitted_again_when_the_view_changes_size():
    assert full_hd().resized(480, 270, 1) == full_hd(480, 270)


def test_a_zoomed_picture_keeps_its_zoom_and_middle_when_the_view_changes_size():
    zoomed = full_hd().zoomed_to(2.0, 300, 200)

    resized = zoomed.resized(700, 500, 1)

    assert (resized.zoom, resized.center_x, resized.center_y) == (
        2.0,
        zoomed.center_x,
        zoomed.center_y,
    )


def test_pictures_of_the_same_size_share_the_view_and_others_are_fitted():
    zoomed = full_hd().zoomed_to(2.0, 300, 200)

    assert zoomed.with_picture(1920, 1080) is zoomed
    assert zoomed.with_picture(1000, 1000).is_fitting


TURNS = [(0, True), (15, False), (90, False), (-105, True), (180, True)]


@pytest.mark.parametrize(("degrees", "is_mirrored"), TURNS)
def test_a_turned_view_maps_points_there_and_back(degrees, is_mirrored):
    view = ViewTransform(800, 600, 1920, 1080).fitted().zoomed_to(1.5, 300, 200)
    turned = view.turned(degrees, is_mirrored=is_mirrored)
    for point in ((0, 0), (1920, 540), (33, 1080)):
        assert turned.to_picture(*turned.to_view(*point)) == pytest.approx(point)


def test_a_mirrored_view_exchanges_left_and_right():
    view = ViewTransform(800, 600, 400, 300).fitted()
    mirrored = view.turned(0, is_mirrored=True)
    left, top = view.to_view(0, 0)

    assert mirrored.to_view(0, 0) == (800 - left, top)


def test_rotating_goes_clockwise_mirrored_or_not():
    for is_mirrored in (False, True):
        view = ViewTransform(800, 600, 400, 300).turned(90, is_mirrored=is_mirrored)
        x, y = view.to_view(200, 0)  # the middle of the upper edge goes to the right

        assert x > 400
        assert y == pytest.approx(300)


def test_a_rotated_picture_is_fitted_as_it_lies():
    view = ViewTransform(800, 600, 1600, 400).fitted().turned(90, is_mirrored=False)
    corners = [view.to_view(x, y) for x in (0, 1600) for y in (0, 400)]

    assert min(y for _, y in corners) == pytest.approx(24, abs=1)
    assert max(y for _, y in corners) == pytest.approx(576, abs=1)


@pytest.mark.parametrize(("degrees", "is_mirrored"), TURNS)
def test_a_turned_picture_is_panned_with_the_hand_and_zoomed_about_the_pointer(
    degrees, is_mirrored
):
    view = ViewTransform(800, 600, 800, 600).fitted().turned(degrees, is_mirrored=is_mirrored)
    near = view.zoomed_to(3.0, 500, 250)
    assert near.to_picture(500, 250) == pytest.approx(view.to_picture(500, 250), abs=1)
    x, y = near.to_view(400, 300)
    moved = near.panned(30, -20).to_view(400, 300)

    assert moved == pytest.approx((x + 30, y - 20), abs=1)
