"""Drawings that came after the shot was opened: their places, and files that were renamed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inbetweener.core import edits
from inbetweener.core.drawing import DrawingId
from inbetweener.core.numbering import levels_of
from inbetweener.core.opening import propose_shot
from inbetweener.core.pin import Pin
from inbetweener.core.pin_board import Pair
from inbetweener.core.places import place_of
from inbetweener.core.plan import CellId
from inbetweener.core.shot import Numbering
from inbetweener.errors import EditError


def shot_of(*files, numbering=None):
    return propose_shot("walk", levels_of(files)[0][0], None, numbering)


def new(file):
    return edits.drawing_of(DrawingId(file))


def frames(shot):
    return {
        key.drawing: frame + shot.first_number
        for key, frame in zip(shot.keys, shot.key_frames(), strict=True)
    }


FRAMES = shot_of("A0001.png", "A0009.png", "A0025.png")
DRAWINGS = shot_of("A1.png", "A2.png", "A3.png")


@pytest.mark.parametrize("number", [5, 17, 40])
def test_a_frame_number_is_where_it_goes_and_nothing_else_moves(number):
    drawing = new(f"A{number:04}.png")

    after = edits.take_in(FRAMES, [drawing])

    assert edits.is_place_certain(FRAMES, drawing)
    assert frames(after) == {**frames(FRAMES), drawing.id: number}
    assert [each.number for each in after.drawings] == sorted([1, 9, 25, number])


def test_several_are_taken_in_whatever_their_order():
    files = [new(f"A00{n}.png") for n in (33, 17, "05", 41)]

    after = edits.take_in(FRAMES, files)

    assert list(frames(after).values()) == [1, 5, 9, 17, 25, 33, 41]


def test_a_drawing_whose_frame_is_taken_follows_the_one_before_it_and_is_not_certain():
    later = new("A0009b.png")

    after = edits.take_in(FRAMES, [later])

    assert not edits.is_place_certain(FRAMES, later)
    assert [key.drawing for key in after.keys][1:3] == ["A0009.png", "A0009b.png"]


def test_a_shot_that_was_retimed_does_not_say_where():
    retimed = edits.set_gap_length(FRAMES, 0, 12, edits.LengthRule.RIPPLE)

    assert not edits.is_place_certain(retimed, new("A0017.png"))
    assert edits.is_place_certain(FRAMES, new("A0017.png"))


@pytest.mark.parametrize("file", ["A0000.png", "A0000001000000.png", "A.png"])
def test_before_the_start_far_away_or_without_a_number_is_not_certain(file):
    assert not edits.is_place_certain(FRAMES, new(file))


def test_a_number_too_far_away_follows_all_others():
    after = edits.take_in(FRAMES, [new("A9000000.png")])

    assert after.keys[-1].drawing == "A9000000.png"
    assert after.length < 100


def test_the_next_drawing_follows_the_last_and_one_between_is_not_certain():
    between = shot_of("A1.png", "A2.png", "A4.png", numbering=Numbering.DRAWINGS)

    after = edits.take_in(DRAWINGS, [new("A4.png"), new("A5.png")])

    assert list(frames(after).values()) == [1, 9, 17, 25, 33]
    assert edits.is_place_certain(DRAWINGS, new("A4.png"))
    assert not edits.is_place_certain(between, new("A3.png"))


def test_drawings_in_an_order_of_the_artists_own_do_not_say_where():
    swapped = edits.swap_keys(DRAWINGS, 0)

    assert not edits.is_place_certain(swapped, new("A4.png"))


def test_the_second_drawing_of_a_shot_tells_what_numbers_mean():
    single = shot_of("A0001.png")

    after = edits.take_in(single, [new("A0007.png"), new("A0013.png")])

    assert edits.is_place_certain(single, new("A0007.png"))
    assert (after.numbering, frames(after)) == (
        Numbering.FRAMES,
        {"A0001.png": 1, "A0007.png": 7, "A0013.png": 13},
    )


@pytest.mark.parametrize(
    ("file", "belongs"),
    [
        ("A0017.png", True),
        ("A0017.tif", True),
        ("B0017.png", False),
        ("A0017_rough.png", False),
        ("A0017.tmp.png", False),
        ("by-hand/A0017.png", False),
        ("A0001 (1).png", False),
    ],
)
def test_what_belongs_to_a_shot(file, belongs):
    assert edits.belongs_to(FRAMES, DrawingId(file)) is belongs


def test_what_is_left_out_is_in_the_list_and_on_no_frame():
    after = edits.leave_out(FRAMES, [new("A0005.png"), new("A0000.png")])

    assert [each.number for each in after.drawings] == [0, 1, 5, 9, 25]
    assert after.keys == FRAMES.keys
    assert edits.leave_out(after, [new("A0005.png")]) is after


def test_a_renamed_file_keeps_its_frame_its_notes_and_its_pins():
    place = place_of(FRAMES, 0, 1)
    noted = edits.set_hand_drawing(FRAMES, CellId(0, 1), DrawingId("by-hand/x.png"))
    pair = Pair(DrawingId("A0001.png"), DrawingId("A0009.png"))
    pinned = edits.add_pin(noted, 0, Pin(1, 1, 5, 5))

    after = edits.rename_drawings(pinned, {DrawingId("A0009.png"): new("A0011.png")})

    moved = place._replace(right=DrawingId("A0011.png"))
    assert frames(after) == {"A0001.png": 1, "A0011.png": 9, "A0025.png": 25}
    assert after.hand_drawn == {moved: "by-hand/x.png"}
    assert after.pins == {pair._replace(right=DrawingId("A0011.png")): pinned.pins[pair]}
    assert edits.rename_drawings(FRAMES, {DrawingId("none.png"): new("A.png")}) is FRAMES


def test_keys_go_where_their_new_numbers_say():
    names = {"A0009.png": "A0011.png", "A0025.png": "A0029.png"}
    renamed = edits.rename_drawings(FRAMES, {DrawingId(a): new(b) for a, b in names.items()})

    after = edits.move_to_numbers(renamed, set(map(DrawingId, names.values())))

    assert list(frames(after).values()) == [1, 11, 29]


def test_keys_do_not_change_their_order_by_numbers():
    renamed = edits.rename_drawings(FRAMES, {DrawingId("A0009.png"): new("A0030.png")})

    with pytest.raises(EditError):
        edits.move_to_numbers(renamed, {DrawingId("A0030.png")})
    with pytest.raises(EditError, match="no frames"):
        edits.move_to_numbers(replace(FRAMES, numbering=Numbering.DRAWINGS), set())
