"""The list of whole shots by itself: no thread, no files."""

from __future__ import annotations

from pathlib import Path

import pytest

from inbetweener.session.rendering.log import EntryState
from inbetweener.session.rendering.shot_list import ShotList

FOLDERS = [Path("/shots/cut1"), Path("/shots/cut2"), Path("/shots/cut3")]


@pytest.fixture
def shots() -> ShotList:
    """Three shots, none of them read."""
    shots = ShotList()
    shots.add(FOLDERS)
    return shots


def titles(shots: ShotList) -> list[str]:
    return [entry.title for entry in shots.entries]


def number(shots: ShotList, title: str) -> int:
    return next(each.number for each in shots.entries if each.title == title)


def test_a_shot_that_waits_is_not_listed_twice(shots):
    shots.add(FOLDERS[:1])

    assert titles(shots) == ["cut1", "cut2", "cut3"]


def test_a_shot_that_has_ended_begins_anew_at_the_end_of_the_list(shots):
    shots.change(number(shots, "cut1"), state=EntryState.DONE)

    shots.add(FOLDERS[:1])

    assert titles(shots) == ["cut2", "cut3", "cut1"]
    assert all(entry.state is EntryState.WAITING for entry in shots.entries)


def test_no_number_is_used_again(shots):
    before = {entry.number for entry in shots.entries}
    for each in before:
        shots.change(each, state=EntryState.FAILED)

    shots.renew(before)

    assert not before & {entry.number for entry in shots.entries}


def test_what_is_moved_up_goes_behind_what_is_being_drawn(shots):
    shots.change(number(shots, "cut1"), state=EntryState.DRAWING)

    shots.move_up(number(shots, "cut3"))

    assert titles(shots) == ["cut1", "cut3", "cut2"]


def test_only_what_has_ended_is_forgotten(shots):
    shots.change(number(shots, "cut2"), state=EntryState.CANCELLED)

    shots.forget(number(shots, "cut1"))
    shots.forget(number(shots, "cut2"))

    assert titles(shots) == ["cut1", "cut3"]


def test_the_cache_keeps_the_inbetweens_of_what_is_listed_and_no_others(shots):
    shots.note_drawn(number(shots, "cut1"), "one")
    shots.note_drawn(number(shots, "cut2"), "two")
    shots.change(number(shots, "cut2"), state=EntryState.DONE)

    shots.clear_ended()

    assert shots.protected_digests() == {"one"}
