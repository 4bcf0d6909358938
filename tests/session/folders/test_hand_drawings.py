"""Drawing an inbetween by hand: opened, saved by another program, taken in, and kept."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from inbetweener.core import edits
from inbetweener.core.gap import Treatment
from inbetweener.core.plan import CellId
from inbetweener.core.review import Standing, Verdict
from inbetweener.errors import StorageError
from inbetweener.rendering.export_plan import ExportNaming, default_pattern
from inbetweener.session.exporting.picture_export import ExportRequest
from inbetweener.session.folders.paint_program import command_line, open_in_paint_program
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.project_file import load_project, missing_drawings
from tests.support.key_files import drawing
from tests.support.png_samples import png_of

if TYPE_CHECKING:
    from pathlib import Path

MIDDLE = CellId(0, 2)
FILE = "by-hand/A0001-A0009_0.500.png"


@pytest.fixture
def opened(studio, monkeypatch):
    """The paths that the paint program was given."""
    paths: list[Path] = []
    monkeypatch.setattr(studio.workspace.hand_drawings, "_open_file", paths.append)
    studio.workspace.hand_drawings._files._timer.setInterval(20)
    studio.render_all()
    return paths


def cell(studio, cell_id=MIDDLE):
    return studio.workspace.document.plan.cell(cell_id)


def offer(studio, cell_id=MIDDLE):
    """Open an inbetween; the path that the program was given."""
    with studio.signal(studio.workspace.hand_drawings.opened):
        studio.workspace.hand_drawings.draw(cell(studio, cell_id))
    return studio.folder / FILE


def paint(studio, step=7):
    """Open the inbetween and save another picture over it, as a paint program does."""
    path = offer(studio)
    with studio.signal(studio.workspace.hand_drawings.taken_in):
        path.write_bytes(png_of(drawing(step)))
    studio.settle()
    return path


def shown_file(studio):
    ref = studio.workspace.preview.cells.ref(MIDDLE)
    return ref.path


def test_the_rendered_picture_is_what_one_begins_with(studio, opened):
    path = offer(studio)

    digest = studio.workspace.states.digest(MIDDLE)
    assert opened == [path]
    assert path.read_bytes() == studio.workspace._cache.read(digest)
    assert not studio.workspace.document.shot.hand_drawn


def test_what_is_saved_is_taken_in_at_once_and_marked(studio, opened):
    path = paint(studio)

    assert list(studio.workspace.document.shot.hand_drawn.values()) == [FILE]
    assert shown_file(studio) == path
    assert studio.workspace.reviews.review_of(MIDDLE).standing is Standing.BY_HAND
    assert studio.workspace.document.undo_stack.undoText() == "Draw by hand"


def test_a_program_that_saves_by_renaming_is_noticed(studio, opened):
    path = offer(studio)
    new = path.with_suffix(".tmp")
    with studio.signal(studio.workspace.hand_drawings.taken_in):
        new.write_bytes(png_of(drawing(7)))
        new.replace(path)
    studio.settle()

    with studio.signal(studio.workspace.hand_drawings.changed):
        new.write_bytes(png_of(drawing(8)))
        new.replace(path)


def test_coming_back_to_the_window_is_enough(studio, opened):
    path = offer(studio)
    hand = studio.workspace.hand_drawings
    hand._files.blockSignals(True)
    path.write_bytes(png_of(drawing(7)))

    with studio.signal(hand.taken_in):
        studio.workspace.look_at_files()


def test_a_file_half_written_is_left_until_it_is_whole(studio, opened):
    path = offer(studio)
    hand = studio.workspace.hand_drawings
    whole = png_of(drawing(7))
    path.write_bytes(whole[: len(whole) // 2])
    hand.look()
    studio.wait(lambda: hand._look_thread.is_idle)
    assert not studio.workspace.document.shot.hand_drawn

    with studio.signal(hand.taken_in):
        path.write_bytes(whole)


def test_a_drawing_saved_again_is_shown_anew(studio, opened):
    path = paint(studio)
    before = studio.workspace.preview.cells.ref(MIDDLE)

    with studio.signal(studio.workspace.hand_drawings.changed):
        path.write_bytes(png_of(drawing(3)))

    after = studio.workspace.preview.cells.ref(MIDDLE)
    assert (before.path, before.revision + 1) == (after.path, after.revision)


def test_rendering_and_export_leave_it_alone(studio, opened, tmp_path):
    path = paint(studio)
    mine = path.read_bytes()
    drawn = len(studio.engine.drawn)

    studio.edit("model", lambda shot: edits.set_model(shot, "other-fade"))
    studio.settle()
    assert studio.state(0, 2) is CellState.READY
    studio.render_all()
    shot = studio.workspace.document.shot
    request = ExportRequest(tmp_path / "out", ExportNaming(default_pattern(shot), 1))
    with studio.signal(studio.workspace.exporter.finished):
        studio.workspace.exporter.export(request)

    assert len(studio.engine.drawn) == drawn + 8
    assert path.read_bytes() == mine
    assert (tmp_path / "out" / "A0005.png").read_bytes() == mine


def test_undo_shows_the_model_again_and_redo_the_drawing(studio, opened):
    path = paint(studio)
    stack = studio.workspace.document.undo_stack

    stack.undo()
    assert shown_file(studio) is None
    assert path.is_file()
    stack.redo()
    assert shown_file(studio) == path


def test_opened_again_after_undo_the_artists_picture_is_not_overwritten(studio, opened):
    path = paint(studio)
    mine = path.read_bytes()
    studio.workspace.document.undo_stack.undo()
    studio.settle()

    with studio.signal(studio.workspace.hand_drawings.taken_in):
        studio.workspace.hand_drawings.draw(cell(studio))

    assert path.read_bytes() == mine


def test_a_drawing_is_opened_again_as_it_is(studio, opened):
    path = paint(studio)

    offer(studio)

    assert opened == [path, path]


def test_one_that_vanishes_is_told_and_kept(studio, opened):
    path = paint(studio)

    with studio.signal(studio.workspace.hand_drawings.vanished):
        path.unlink()
    studio.settle()

    assert studio.state(0, 2) is CellState.FAILED
    assert FILE in studio.workspace.states.problem(0)
    assert list(studio.workspace.document.shot.hand_drawn.values()) == [FILE]
    assert studio.workspace.states.missing_gaps() == ()

    path.write_bytes(png_of(drawing(7)))
    studio.workspace.look_at_files()
    studio.settle()
    assert studio.state(0, 2) is CellState.READY


def test_the_model_may_draw_again(studio, opened):
    path = paint(studio)

    studio.workspace.hand_drawings.forget(cell(studio))
    studio.settle()

    assert studio.workspace.states.digest(MIDDLE) is not None
    assert path.is_file()


def test_the_verdict_of_the_picture_before_goes_and_one_of_the_drawing_lapses(studio, opened):
    reviews = studio.workspace.reviews
    reviews.judge([MIDDLE], Verdict.NEEDS_HAND)
    path = paint(studio)
    assert reviews.review_of(MIDDLE).standing is Standing.BY_HAND

    reviews.judge([MIDDLE], Verdict.ACCEPTED)
    with studio.signal(studio.workspace.hand_drawings.changed):
        path.write_bytes(png_of(drawing(2)))

    assert reviews.review_of(MIDDLE).standing is Standing.CHANGED


def test_it_is_in_the_project_file_by_its_relative_path(studio, opened, tmp_path):
    paint(studio)
    project = tmp_path / "elsewhere" / "walk.inbetweener"
    project.parent.mkdir()
    with studio.signal(studio.workspace.saver.saved):
        studio.workspace.saver.save(project)

    loaded = load_project(project)
    assert loaded.shot == studio.workspace.document.shot
    assert f'"file": "{FILE}"' in project.read_text(encoding="utf-8")
    (studio.folder / FILE).unlink()
    assert missing_drawings(loaded) == (FILE,)


def test_a_blank_begins_with_empty_paper(studio, opened):
    studio.edit("blank", lambda shot: edits.set_treatment(shot, [0], Treatment.BLANK))
    studio.settle()

    paint(studio)

    assert shown_file(studio) == studio.folder / FILE


def test_a_drawing_becomes_a_breakdown(studio, opened):
    path = paint(studio)

    with studio.signal(studio.workspace.promoter.promoted) as promoted:
        studio.workspace.promoter.promote(cell(studio))

    assert (studio.folder / promoted.args[0]).read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    ("cell_id", "sentence"), [(CellId(1, 0), "keys are your own"), (CellId(1, 1), "Render this")]
)
def test_what_cannot_be_drawn_over_is_said(make_studio, cell_id, sentence):
    studio = make_studio()
    studio.open()
    with studio.signal(studio.workspace.hand_drawings.failed) as failed:
        studio.workspace.hand_drawings.draw(cell(studio, cell_id))

    assert sentence in failed.args[0]


def test_a_program_that_is_not_there_is_said_with_the_place_of_the_file(studio):
    studio.render_all()
    studio.workspace.change_setting(paint_command="no-such-program-here")

    with studio.signal(studio.workspace.hand_drawings.failed) as failed:
        studio.workspace.hand_drawings.draw(cell(studio))

    assert "could not be started" in failed.args[0]
    assert str(studio.folder / FILE) in failed.args[0]


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("krita", ["krita", "/a b.png"]),
        ("gimp --no-splash {file} -b x", ["gimp", "--no-splash", "/a b.png", "-b", "x"]),
        (sys.executable, [sys.executable, "/a b.png"]),
    ],
)
def test_a_command_is_read_as_in_a_shell(command, words):
    assert command_line(command, "/a b.png") == words


def test_a_command_without_its_end_is_no_command(tmp_path):
    with pytest.raises(StorageError, match="quotation mark"):
        open_in_paint_program(tmp_path / "a.png", "krita 'x")
