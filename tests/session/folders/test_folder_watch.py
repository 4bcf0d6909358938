"""The folder of the open shot is watched: what comes is taken in or asked about, what goes told."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from inbetweener.core import edits
from inbetweener.core.plan import CellId
from inbetweener.session.folders import folder_looker
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.settings import Settings, _from_json
from inbetweener.storage.opening import OpenRequest
from inbetweener.storage.project_file import save_project
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr(folder_looker, "SETTLE_MS", 30)
    monkeypatch.setattr(folder_looker, "POLL_MS", 60)


def watched(studio):
    """The watch of an open shot, once it has looked for the first time."""
    watch = studio.workspace.folder_watch
    studio.wait(lambda: not watch._is_first)
    return watch


def add(studio, *names, step=7):
    for number, name in enumerate(names):
        (studio.folder / name).write_bytes(png_of(drawing(step + number, size=(96, 48))))


@pytest.fixture
def wide(make_studio):
    """A studio with room for more drawings."""
    studio = make_studio(size=(96, 48))
    studio.open()
    watched(studio)
    return studio


def keys(studio):
    shot = studio.workspace.document.shot
    frames = [frame + shot.first_number for frame in shot.key_frames()]
    return dict(zip((key.drawing for key in shot.keys), frames, strict=True))


def test_a_new_drawing_goes_where_its_number_says_and_the_gaps_around_it_are_to_be_drawn(wide):
    wide.render_all()
    with wide.signal(wide.workspace.folder_watch.taken_in) as told:
        add(wide, "A0013.png")
    wide.settle()

    assert [each.drawing.id for each in told.args[0]] == ["A0013.png"]
    assert keys(wide)["A0013.png"] == 13
    assert [set(wide.gap_states(gap)) for gap in range(4)] == [
        {CellState.READY},
        {CellState.NOT_RENDERED},
        {CellState.NOT_RENDERED},
        {CellState.READY},
    ]


def test_many_at_once_are_one_edit_and_undone_they_stay_away(wide):
    names = [f"A{number:04}.png" for number in range(33, 89, 8)]
    with wide.signal(wide.workspace.folder_watch.taken_in) as told:
        add(wide, *names)

    assert len(told.args[0]) == len(names)
    assert wide.workspace.document.undo_stack.count() == 1
    wide.workspace.document.undo_stack.undo()
    with wide.signal(wide.workspace.folder_watch.taken_in) as told:
        add(wide, "A0097.png", step=16)
    assert [each.drawing.id for each in told.args[0]] == ["A0097.png"]
    assert set(keys(wide)) == {"A0001.png", "A0009.png", "A0017.png", "A0025.png", "A0097.png"}


def test_a_drawing_that_is_taken_in_has_its_small_picture(wide):
    with wide.signal(
        wide.workspace.thumbnails.ready, check_params_cb=lambda file: file == "A0033.png"
    ):
        add(wide, "A0033.png")

    assert wide.workspace.thumbnails.get("A0033.png") is not None


def test_nothing_is_taken_in_while_the_shot_plays(wide):
    watch = wide.workspace.folder_watch
    wide.workspace.playback.play()
    add(wide, "A0033.png")
    wide.wait(lambda: watch._waiting is not None)
    assert len(keys(wide)) == 4

    with wide.signal(watch.taken_in):
        wide.workspace.playback.pause()
    assert keys(wide)["A0033.png"] == 33


def test_nothing_is_taken_in_while_the_mouse_holds_something(wide, monkeypatch):
    watch, held = wide.workspace.folder_watch, [Qt.MouseButton.LeftButton]
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: held[0])
    add(wide, "A0033.png")
    wide.wait(lambda: watch._waiting is not None)
    assert len(keys(wide)) == 4

    with wide.signal(watch.taken_in):
        held[0] = Qt.MouseButton.NoButton
    assert keys(wide)["A0033.png"] == 33


def test_what_is_being_drawn_goes_on(wide):
    wide.engine.gate.clear()
    wide.workspace.render_all()
    with wide.signal(wide.workspace.folder_watch.taken_in):
        add(wide, "A0021.png")
    with wide.signal(wide.workspace.queue.finished):
        wide.engine.gate.set()
    wide.settle()

    assert set(wide.gap_states(0)) == set(wide.gap_states(1)) == {CellState.READY}
    assert wide.state(2) is not CellState.FAILED


def test_a_drawing_is_asked_about_where_that_is_set_and_taken_in_on_the_answer(wide):
    wide.workspace.change_setting(new_drawings="ask")
    watch = wide.workspace.folder_watch
    add(wide, "A0033.png")
    wide.wait(lambda: bool(watch.proposed.newcomers))
    assert len(keys(wide)) == 4

    watch.accept()

    assert keys(wide)["A0033.png"] == 33
    assert not watch.proposed.newcomers


def test_what_is_left_out_is_listed_and_asked_about_no_more(wide):
    wide.workspace.change_setting(new_drawings="ask")
    watch = wide.workspace.folder_watch
    add(wide, "A0033.png")
    wide.wait(lambda: bool(watch.proposed.newcomers))

    watch.leave_out()

    assert len(keys(wide)) == 4
    assert wide.workspace.document.shot.drawings[-1].id == "A0033.png"
    assert not watch.proposed.newcomers


def test_new_drawings_can_be_ignored(wide):
    wide.workspace.change_setting(new_drawings="ignore")
    watch = wide.workspace.folder_watch
    add(wide, "A0033.png")
    (wide.folder / "A0009.png").unlink()
    wide.wait(lambda: bool(watch.missing))
    wide.wait(lambda: watch._waiting is None)

    assert len(keys(wide)) == 4
    assert not watch.proposed.newcomers


def test_a_drawing_whose_place_is_not_certain_is_asked_about(wide):
    watch = wide.workspace.folder_watch
    add(wide, "A0009b.png")
    wide.wait(lambda: bool(watch.proposed.newcomers))

    watch.accept()

    assert list(keys(wide))[1:3] == ["A0009.png", "A0009b.png"]


def test_a_half_written_file_waits_until_it_is_whole(wide):
    watch, whole = wide.workspace.folder_watch, png_of(drawing(7, size=(96, 48)))
    path = wide.folder / "A0033.png"
    path.write_bytes(whole[:100])
    wide.wait(lambda: bool(watch.proposed.unusable))
    assert len(keys(wide)) == 4

    with wide.signal(watch.taken_in):
        path.write_bytes(whole)
    wide.wait(lambda: not watch.proposed.unusable)
    assert keys(wide)["A0033.png"] == 33


def test_what_was_told_when_the_shot_was_opened_is_not_told_again(make_studio):
    studio = make_studio(size=(96, 48))
    (studio.folder / "A0033.png").write_bytes(b"no picture")
    studio.open()
    watch = watched(studio)

    with studio.signal(watch.taken_in):
        add(studio, "A0041.png")

    assert not watch.proposed.unusable


def test_our_own_pictures_among_the_keys_are_no_drawings(wide):
    wide.render_all()
    digest = wide.workspace.states.digest(CellId(0, 1))
    (wide.folder / "A0003.png").write_bytes(wide.workspace._cache.read(digest))
    with wide.signal(wide.workspace.folder_watch.taken_in) as told:
        add(wide, "A0033.png")

    assert [each.drawing.id for each in told.args[0]] == ["A0033.png"]
    assert not wide.workspace.folder_watch.proposed.newcomers


def test_a_key_that_vanishes_is_kept_marked_and_back_with_its_file(wide):
    wide.render_all()
    watch, path = wide.workspace.folder_watch, wide.folder / "A0009.png"
    before = path.read_bytes()
    with wide.signal(watch.lost) as told:
        path.unlink()
    wide.wait(lambda: wide.workspace.states.problem(0) != "")

    assert told.args[0] == watch.missing == {"A0009.png"}
    assert len(keys(wide)) == 4
    with wide.signal(watch.returned) as told:
        path.write_bytes(before)
    wide.wait(lambda: wide.states() == {CellState.READY})
    assert told.args[0] == {"A0009.png"}
    assert not watch.missing


def test_a_key_that_is_painted_over_makes_its_gaps_stale_without_coming_back_to_the_window(wide):
    wide.render_all()
    wide.repaint_key("A0009.png", 9)
    wide.wait(lambda: wide.state(0) is CellState.STALE and wide.state(1) is CellState.STALE)

    assert wide.state(2) is CellState.READY


def test_a_drive_that_tells_nothing_is_asked_now_and_then(wide):
    wide.workspace.folder_watch.looker._files.close()
    wide.workspace.folder_watch.looker._poll.setInterval(20)

    with wide.signal(wide.workspace.folder_watch.taken_in):
        add(wide, "A0033.png")
    with wide.signal(wide.workspace.states.key_changed):
        add(wide, "A0001.png", step=9)


def test_a_renamed_file_is_offered_as_the_same_drawing(wide):
    wide.render_all()
    watch = wide.workspace.folder_watch
    told: list[object] = []
    watch.lost.connect(told.append)
    (wide.folder / "A0009.png").rename(wide.folder / "A0011.png")
    wide.wait(lambda: bool(watch.proposed.renamed))

    watch.follow_renames(moves=True)
    wide.wait(lambda: not watch.missing)

    assert keys(wide) == {"A0001.png": 1, "A0011.png": 11, "A0017.png": 17, "A0025.png": 25}
    assert told == []
    assert not watch.proposed.newcomers


def test_a_renamed_file_that_stays_needs_no_new_inbetweens(wide):
    wide.render_all()
    watch = wide.workspace.folder_watch
    (wide.folder / "A0009.png").rename(wide.folder / "A0011.png")
    wide.wait(lambda: bool(watch.proposed.renamed))

    watch.follow_renames()
    wide.wait(lambda: wide.states() == {CellState.READY})

    assert keys(wide)["A0011.png"] == 9


def test_what_came_while_the_program_was_closed_is_asked_about(make_studio):
    first = make_studio(size=(96, 48))
    for path in first.folder.iterdir():
        os.utime(path, (1e9, 1e9))  # as if drawn days ago
    first.open()
    project = first.folder / "walk.inbetweener"
    save_project(project, first.workspace.document.scene, first.folder)
    first.stop()
    add(first, "A0033.png")
    (first.folder / "A0009.png").rename(first.folder / "A0010.png")

    second = make_studio(folder=first.folder)
    second.open(OpenRequest(project))
    watch = watched(second)

    assert [each.drawing.id for each in watch.proposed.newcomers] == ["A0033.png"]
    assert [(each.old, each.drawing.id) for each in watch.proposed.renamed] == [
        ("A0009.png", "A0010.png")
    ]
    assert len(keys(second)) == 4
    assert not second.workspace.document.is_modified


def test_an_edit_meanwhile_makes_a_place_uncertain(wide):
    watch = wide.workspace.folder_watch
    add(wide, "A0013.png")
    wide.workspace.playback.play()
    wide.wait(lambda: watch._waiting is not None)
    wide.edit("longer", lambda shot: edits.set_gap_length(shot, 0, 20, edits.LengthRule.RIPPLE))
    wide.workspace.playback.pause()
    wide.wait(lambda: bool(watch.proposed.newcomers))

    assert "A0013.png" not in keys(wide)


def test_each_layer_is_watched_in_its_own_folder(make_studio, tmp_path):
    for cel in ("A", "B"):
        write_keys(tmp_path / "cut" / cel, f"{cel}0001.png", f"{cel}0009.png", size=(96, 48))
    studio = make_studio(folder=tmp_path / "cut")
    studio.open(OpenRequest(studio.folder, as_layers=True))
    watch = watched(studio)
    active = studio.workspace.document.layer.name

    with studio.signal(watch.taken_in):
        add(studio, "A/A0017.png", "B/B0017.png")

    assert [len(layer.shot.keys) for layer in studio.workspace.document.scene.layers] == [3, 3]
    assert studio.workspace.document.layer.name == active
    assert studio.workspace.document.undo_stack.count() == 1


def test_the_setting_is_one_of_those_there_are():
    assert Settings().new_drawings == "take"
    assert _from_json({"new_drawings": "perhaps"}).new_drawings == "take"
    assert _from_json({"new_drawings": "ask"}).new_drawings == "ask"
