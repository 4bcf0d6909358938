"""What new pictures take over from their keys, looked at with an independent PNG reader."""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from PIL import ImageCms

from inbetweener.core import edits
from inbetweener.core.edits import LengthRule
from inbetweener.core.gap import Treatment
from inbetweener.core.plan import CellKind, FramePlan
from tests.support.key_files import drawing, indexed, write_keys
from tests.support.png_samples import (
    COLOUR,
    COLOUR_ALPHA,
    GREY,
    INDEXED,
    chunks_of,
    expected_pixels,
    png_of,
    random_png,
    raw_png,
    with_chunks,
)

PALETTE = [(250, 250, 245), (20, 20, 30), (220, 60, 40), (0, 0, 255)]
CLEAR_PALETTE = [(0, 0, 0, 0), (20, 20, 30, 255), (20, 20, 30, 128)]
PHYS = (b"pHYs", (11811).to_bytes(4) * 2 + b"\x01")
SRGB = (b"sRGB", b"\x00")
GAMA = (b"gAMA", (45455).to_bytes(4))


@pytest.fixture
def between(desk):
    """Draws the one inbetween of two files' bytes."""

    def draw(left: bytes, right: bytes, *, fit: bool = False) -> bytes:
        (desk.folder / "A0009.png").unlink(missing_ok=True)
        (desk.folder / "A0001.png").write_bytes(left)
        (desk.folder / "A0005.png").write_bytes(right)
        file: bytes = desk.inbetweens(desk.shot(fit=fit))[0]
        return file

    return draw


def key(step: int, planes: int = 3, depth: int = 8) -> bytes:
    return png_of(drawing(step, planes=planes, depth=depth))


def form(file: bytes) -> tuple[int, int]:
    read = raw_png(file)
    return read.colour_type, read.bit_depth


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ((3, 8), (3, 8), (COLOUR, 8)),
        ((4, 8), (4, 8), (COLOUR_ALPHA, 8)),
        ((3, 16), (3, 16), (COLOUR, 16)),
        ((4, 16), (4, 16), (COLOUR_ALPHA, 16)),
        ((3, 16), (3, 8), (COLOUR, 16)),
        ((3, 8), (3, 16), (COLOUR, 8)),
        ((4, 8), (3, 8), (COLOUR_ALPHA, 8)),
        ((3, 8), (4, 8), (COLOUR_ALPHA, 8)),
        ((4, 16), (3, 8), (COLOUR_ALPHA, 16)),
    ],
)
def test_an_inbetween_has_the_left_keys_depth_and_alpha_where_either_has_it(
    between, left, right, expected
):
    assert form(between(key(0, *left), key(1, *right))) == expected


def test_resolution_and_colour_space_of_the_left_key_are_carried(between):
    left = with_chunks(key(0), [GAMA, SRGB, PHYS])
    right = with_chunks(key(1), [(b"pHYs", (1).to_bytes(4) * 2 + b"\x01")])

    chunks = chunks_of(between(left, right))

    assert {PHYS, SRGB, GAMA} <= set(chunks)
    assert [kind for kind, _ in chunks].count(b"pHYs") == 1


def test_a_colour_profile_is_carried_as_it_is(between):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    chunk = (b"iCCP", b"mine\0\0" + zlib.compress(profile))

    assert chunk in chunks_of(between(with_chunks(key(0), [chunk]), key(1)))


def test_indexed_keys_of_one_palette_give_indexed_inbetweens_with_it(between):
    file = between(indexed(0, PALETTE), indexed(1, PALETTE))

    assert form(file) == (INDEXED, 8)
    assert raw_png(file).palette == PALETTE


def test_an_indexed_cel_stays_an_indexed_cel(between):
    file = between(indexed(0, CLEAR_PALETTE), indexed(1, CLEAR_PALETTE))

    assert form(file) == (INDEXED, 8)
    assert (expected_pixels(file)[0, 0] == 0).all()


def test_a_palette_whose_colours_the_left_one_has_too_keeps_the_left_one(between):
    file = between(indexed(0, PALETTE), indexed(1, [PALETTE[2], PALETTE[0]]))

    assert raw_png(file).palette == PALETTE


@pytest.mark.parametrize(
    "right",
    [
        indexed(1, [(250, 250, 245), (0, 200, 0)]),
        png_of(np.full((48, 64, 3), (0, 200, 0), np.uint8)),
        png_of(np.full((48, 64, 3), (0, 51400, 0), np.uint16)),
    ],
    ids=["another palette", "true colour", "16 bits"],
)
def test_a_palette_that_lacks_a_colour_of_the_right_key_gives_way_to_true_colour(between, right):
    file = between(indexed(0, PALETTE), right)

    assert form(file) == (COLOUR, 8)
    np.testing.assert_allclose(expected_pixels(file)[20, 18], (10, 110, 15), atol=1)


def test_a_palette_without_the_mixed_colours_of_a_scaled_key_gives_way(between):
    small = indexed(0, PALETTE, size=(32, 24))
    usual = indexed(1, PALETTE)

    assert form(between(usual, usual, fit=True)) == (INDEXED, 8)
    assert form(between(usual, small, fit=True)) == (COLOUR, 8)


def test_coarse_grey_takes_the_finer_grey_of_the_right_key(between):
    coarse = random_png(GREY, 1, size=(64, 48))
    fine = random_png(GREY, 8, size=(64, 48))

    assert form(between(coarse, coarse)) == (GREY, 1)
    assert form(between(coarse, fine)) == (GREY, 8)


def test_a_cel_fades_without_dark_edges(between):
    left, right = drawing(0, planes=4), np.zeros((48, 64, 4), np.uint8)

    file = expected_pixels(between(png_of(left), png_of(right)))

    visible = file[..., 3] > 0
    assert visible.any()
    assert np.abs(file[visible][:, :3] - left[visible][:, :3].astype(int)).max() <= 1


def test_a_blank_of_a_palette_without_paper_is_white_all_the_same(desk):
    for step, name in enumerate(("A0001.png", "A0005.png", "A0009.png")):
        (desk.folder / name).write_bytes(indexed(step, PALETTE))
    shot = edits.set_treatment(desk.shot(), [0], Treatment.BLANK)

    blank = next(each for each in FramePlan.of(shot).cells() if each.kind is CellKind.BLANK)

    assert (expected_pixels(desk.pictures(shot).read(blank)) == 255).all()


def test_a_cel_key_of_another_size_is_fitted_with_clear_margins(tmp_path, desk):
    write_keys(desk.folder, "A0001.png", "A0005.png", planes=4)
    (desk.folder / "A0005.png").write_bytes(png_of(drawing(1, size=(64, 24), planes=4)))
    shot = edits.set_count(desk.shot(fit=True), [0], 0, LengthRule.KEEP)

    fitted = desk.pictures(shot).read(FramePlan.of(shot).cell_at(4))

    assert expected_pixels(fitted).shape == (48, 64, 4)
    assert not expected_pixels(fitted)[:12].any()
