from __future__ import annotations

import numpy as np
import pytest

from inbetweener.core import edits
from inbetweener.imaging.exact_colours import in_exact_colours, paints_of
from inbetweener.imaging.paints import NotFlat
from inbetweener.imaging.reading import read_picture
from inbetweener.rendering.colouring import Colouring, ColourNote, colours_in
from tests.support.engines import cross_fade
from tests.support.flat_art import flat_art
from tests.support.png_samples import png_of

PATCHES = np.array([[0, 1, 2, 2], [3, 0, 4, 1], [5, 5, 1, 0]])
KEYS = flat_art(PATCHES, is_smooth=True), flat_art(PATCHES, is_smooth=True, shift_px=4.3)
NOISE = np.random.default_rng(3).integers(0, 256, (39, 52, 3), np.uint8)


@pytest.fixture
def flat_desk(desk):
    for name, key in zip(("A0001.png", "A0005.png"), KEYS, strict=True):
        (desk.folder / name).write_bytes(png_of(np.ascontiguousarray(key[..., :3])))
    (desk.folder / "A0009.png").write_bytes(png_of(NOISE))
    return desk


def test_what_is_drawn_in_exact_colours_is_in_the_paints_of_its_keys(flat_desk):
    shot = edits.set_gap_exact_colours(flat_desk.shot(), [0], exact=True)

    first, second = flat_desk.render(shot)

    keys = [np.ascontiguousarray(key[..., :3]) for key in KEYS]
    paints = paints_of(keys)
    assert paints is not None
    expected = in_exact_colours(cross_fade(keys[0], keys[1], 0.5), paints)
    png = flat_desk.cache.read(first.job.digest)
    assert png is not None
    np.testing.assert_array_equal(read_picture(png).pixels, expected)
    assert first.colours == ColourNote(0, 0.0, is_exact=True)
    assert second.colours is not None
    assert not second.colours.is_exact


def test_textured_keys_are_left_as_they_are_with_a_reason(flat_desk):
    plain, exact = flat_desk.shot(), edits.set_exact_colours(flat_desk.shot(), exact=True)

    pictures = [
        flat_desk.cache.read(flat_desk.render(each)[1].job.digest) for each in (plain, exact)
    ]

    assert pictures[0] == pictures[1] is not None
    note = flat_desk.render(exact)[1].colours
    assert note is not None
    assert note.reason == NotFlat.TEXTURED.value
    assert not note.is_exact


def test_new_colours_are_counted_and_noted_with_the_picture(flat_desk):
    (first, _) = flat_desk.render(flat_desk.shot())

    assert first.colours is not None
    assert first.colours.new_count > 20
    assert 0.01 < first.colours.new_share < 0.9
    assert colours_in(flat_desk.cache.note(first.job.digest)) == first.colours
    assert flat_desk.render(flat_desk.shot())[0].colours == first.colours


def test_with_and_without_are_kept_side_by_side_and_without_keeps_its_name(flat_desk):
    before = flat_desk.digests(flat_desk.shot())
    exact = flat_desk.digests(edits.set_exact_colours(flat_desk.shot(), exact=True))

    assert not set(before) & set(exact)
    off = edits.set_gap_exact_colours(flat_desk.shot(), [0, 1], exact=False)
    assert flat_desk.digests(off) == before


def test_motion_is_the_same_with_exact_colours(flat_desk):
    exact = edits.set_exact_colours(flat_desk.shot(), exact=True)

    jobs = [flat_desk.planner.job(each, 0) for each in (flat_desk.shot(), exact)]

    assert jobs[0].motion_digest == jobs[1].motion_digest


@pytest.mark.parametrize(
    "note",
    [None, 7, {}, {"new_count": -1, "new_share": 0, "is_exact": True, "not_flat": ""}],
)
def test_what_makes_no_sense_in_a_note_counts_as_none(desk, note):
    desk.cache.write("ab" * 32, png_of(NOISE), {"colours": note}, None)

    assert colours_in(desk.cache.note("ab" * 32)) is None


def test_an_unknown_reason_of_a_later_program_is_no_error():
    assert ColourNote(1, 0.5, is_exact=False, not_flat="WOODEN").reason == ""


def test_sixteen_bit_keys_stay_sixteen_bit():
    keys = tuple(
        np.ascontiguousarray(key[..., :3]).astype(np.uint16) * np.uint16(257) for key in KEYS
    )

    picture, note = Colouring((keys[0], keys[1]), is_exact=True).finished(keys[0])

    assert picture.dtype == np.uint16
    assert note.is_exact
