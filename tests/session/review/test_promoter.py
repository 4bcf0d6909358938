from __future__ import annotations

import errno
import os
from dataclasses import replace

import pytest

from inbetweener.core.drawing import Role
from inbetweener.core.plan import CellId
from inbetweener.core.shot import Numbering
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.opening import OpenRequest


@pytest.fixture
def rendered(studio):
    studio.render_all()
    return studio


def cell(studio, gap=0, order=2) -> object:
    return studio.workspace.document.plan.cell(CellId(gap, order))


def promote(studio, gap=0, order=2) -> str:
    with studio.signal(studio.workspace.promoter.promoted) as told:
        studio.workspace.promoter.promote(cell(studio, gap, order))
    studio.settle()
    name: str = told.args[0]
    return name


def refused(studio, gap=0, order=2) -> str:
    with studio.signal(studio.workspace.promoter.failed) as told:
        studio.workspace.promoter.promote(cell(studio, gap, order))
    sentence: str = told.args[0]
    return sentence


def test_the_inbetween_becomes_a_drawing_under_the_number_of_its_frame(rendered):
    digest = rendered.workspace.states.digest(CellId(0, 2))
    picture = rendered.workspace._cache.read(digest)
    keys = rendered.key_bytes()

    assert promote(rendered) == "A0005.png"

    assert rendered.key_bytes() == {**keys, "A0005.png": picture}


def test_the_gap_is_split_and_the_length_kept(rendered):
    length = rendered.workspace.document.shot.length
    promote(rendered)
    shot = rendered.workspace.document.shot

    assert [gap.length for gap in shot.gaps] == [4, 4, 8, 8]
    assert shot.keys[1].role is Role.BREAKDOWN
    assert shot.length == length
    assert rendered.gap_states(2) == [CellState.READY] * 3


def test_undo_takes_it_off_the_timeline_and_leaves_the_file(rendered):
    before = rendered.workspace.document.shot
    promote(rendered)
    rendered.workspace.document.undo_stack.undo()

    assert rendered.workspace.document.shot is before
    assert (rendered.folder / "A0005.png").exists()


def test_a_name_that_is_taken_is_never_written_over(rendered):
    (rendered.folder / "A0005.png").write_bytes(b"mine")

    assert promote(rendered) == "A0001b.png"

    assert (rendered.folder / "A0005.png").read_bytes() == b"mine"


def test_drawings_that_are_counted_get_a_letter(make_studio):
    studio = make_studio("A1.png", "A2.png", "A3.png")
    studio.open(OpenRequest(studio.folder, numbering=Numbering.DRAWINGS))
    studio.render_all()

    assert promote(studio, 0, 2) == "A1b.png"
    studio.render_all()
    assert promote(studio, 0, 1) == "A1c.png"


@pytest.mark.parametrize("order", [0, 2])
def test_only_a_rendered_inbetween_can_be_one(studio, order):
    assert refused(studio, order=order) == "Go to a rendered inbetween to make it a breakdown."
    assert len(studio.key_bytes()) == 4


def test_a_stale_picture_is_no_breakdown(rendered):
    rendered.repaint_key("A0001.png", 6)
    rendered.workspace.look_at_files()
    rendered.settle()

    assert "rendered inbetween" in refused(rendered)


def test_a_picture_gone_from_the_cache_is_a_sentence(rendered):
    for picture in (rendered.home / "cache" / "inbetweens").rglob("*.png"):
        picture.unlink()

    assert "Render the gap again" in refused(rendered)


def test_a_full_disk_is_a_sentence_and_leaves_nothing(rendered, monkeypatch):
    before = sorted(os.listdir(rendered.folder))  # noqa: PTH208 - names, hidden ones too

    def full(_path, _data, *, overwrite):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("inbetweener.session.review.promoter.place_file", full)

    assert "A0005.png could not be written" in refused(rendered)
    monkeypatch.undo()
    assert sorted(os.listdir(rendered.folder)) == before  # noqa: PTH208
    assert len(rendered.workspace.document.shot.keys) == 4


def test_a_shot_that_was_edited_meanwhile_is_left_as_it_is(rendered):
    with rendered.signal(rendered.workspace.promoter.failed) as told:
        rendered.workspace.promoter.promote(cell(rendered))
        rendered.set_count(1, 5)

    assert told.args[0].startswith("A0005.png was written, but the shot has changed since.")
    assert len(rendered.workspace.document.shot.keys) == 4


def test_asking_twice_writes_one_file(rendered):
    told: list[str] = []
    rendered.workspace.promoter.failed.connect(told.append)
    with rendered.signal(rendered.workspace.promoter.promoted):
        rendered.workspace.promoter.promote(cell(rendered))
        rendered.workspace.promoter.promote(cell(rendered))

    assert told == ["Another breakdown is being made. Try again in a moment."]
    assert len(rendered.key_bytes()) == 5


def test_a_drawing_that_came_too_late_is_in_the_list_and_can_be_undone(rendered):
    with rendered.signal(rendered.workspace.promoter.failed):
        rendered.workspace.promoter.promote(cell(rendered))
        rendered.set_count(1, 5)
    edited = rendered.workspace.document.shot
    assert "A0005.png" in [drawing.id for drawing in edited.drawings]

    rendered.workspace.document.undo_stack.undo()

    assert len(rendered.workspace.document.shot.drawings) == 4
    assert rendered.workspace.document.shot.gaps[1].inbetween_count == 5


def test_a_drawing_of_a_shot_that_is_not_open_any_more_is_told_with_its_folder(rendered, tmp_path):
    document = rendered.workspace.document
    with rendered.signal(rendered.workspace.promoter.failed) as told:
        rendered.workspace.promoter.promote(cell(rendered))
        other = replace(document.shot, name="other")
        document.open(other, tmp_path / "other", None)

    assert told.args[0].startswith(f"A0005.png was written to {rendered.folder}, but another shot")
    assert document.shot is other
