"""A scene of several cels in a whole session: opened, drawn, switched, added to, saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from inbetweener.core import edits
from inbetweener.core.plan import CellId
from inbetweener.errors import RenderError
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.rendering.log import EntryState
from inbetweener.storage.layer_opening import LayerRequest
from inbetweener.storage.opening import OpenRequest
from inbetweener.storage.project_file import load_project
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.session.rendering.states import RenderStates
    from tests.support.workspaces import Studio

READY, UNDRAWN = {CellState.READY}, {CellState.NOT_RENDERED}


@pytest.fixture
def cut(tmp_path: Path) -> Path:
    """BG under A of two gaps under B of one, which begins at frame 5."""
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", "A0017.png", planes=4)
    write_keys(folder / "B")  # other drawings than those of A
    for name, step in (("B0005.png", 4), ("B0013.png", 6)):
        (folder / "B" / name).write_bytes(png_of(drawing(step, planes=4)))
    write_keys(folder / "BG", "bg.png", size=(100, 60))
    return folder


@pytest.fixture
def studio(make_studio: Callable[..., Studio], cut: Path) -> Studio:
    studio = make_studio(folder=cut)
    studio.open(OpenRequest(cut, as_layers=True))
    return studio


def is_known(states: RenderStates) -> bool:
    return not states._dirty and states._thread.is_idle


def settle(studio: Studio) -> None:
    """Until all is known of every layer."""
    studio.settle()
    views = studio.workspace.layer_views
    for index in range(len(studio.workspace.document.scene.layers)):
        states = views.states(index)
        studio.wait(partial(is_known, states))


def layer_states(studio: Studio, index: int) -> set[CellState]:
    return set(studio.workspace.layer_views.states(index).states().values())


def render_all(studio: Studio) -> None:
    studio.workspace.render_all()
    studio.wait(lambda: not studio.workspace.rendering.is_busy)
    settle(studio)


def test_a_scene_is_opened_at_its_lowest_moving_cel(studio):
    document = studio.workspace.document
    assert [layer.name for layer in document.scene.layers] == ["BG", "A", "B"]
    assert (document.shot.name, document.plan.length) == ("A", 17)
    assert layer_states(studio, 2) == UNDRAWN


def test_render_all_draws_every_layer_and_tells_their_names(studio):
    studio.workspace.render_all()
    entries = studio.workspace.rendering.shots.entries()
    assert [(each.title, each.state) for each in entries] == [("Layer B", EntryState.WAITING)]
    studio.wait(lambda: not studio.workspace.rendering.is_busy)
    settle(studio)

    assert layer_states(studio, 1) == layer_states(studio, 2) == READY
    (entry,) = studio.workspace.rendering.shots.entries()
    assert (entry.state, entry.done, entry.total) == (EntryState.DONE, 3, 3)


def test_going_to_another_layer_and_back_shows_at_once_what_is_drawn(studio):
    render_all(studio)
    document = studio.workspace.document
    for index in (2, 1, 0, 2):
        document.activate(index)
        assert studio.states() <= READY
    settle(studio)
    assert layer_states(studio, 1) == layer_states(studio, 2) == READY


def test_pictures_of_a_layer_stay_in_memory_when_it_is_left(studio):
    workspace = studio.workspace
    ref = workspace.preview.cells.ref(CellId(0, 0))
    studio.wait(lambda: workspace.pictures.has(ref))
    workspace.document.activate(2)
    assert workspace.pictures.has(ref)
    assert workspace.layer_views.cells(1).ref(CellId(0, 0)) == ref


def test_what_is_left_of_a_layer_is_drawn_behind_the_next_and_before_it_when_come_back_to(studio):
    workspace, engine = studio.workspace, studio.engine
    engine.gate.clear()
    workspace.render_all()
    workspace.document.activate(2)
    titles = [entry.title for entry in workspace.rendering.shots.entries()]
    assert titles == ["Layer A"]
    assert workspace.queue.is_busy  # B, which waited, is worked on now
    workspace.document.activate(1)
    assert [entry.title for entry in workspace.rendering.shots.entries()] == ["Layer B"]
    assert workspace.queue.log.gaps_in(EntryState.WAITING, EntryState.DRAWING) == [0, 1]
    engine.gate.set()
    studio.wait(lambda: not workspace.rendering.is_busy)
    settle(studio)
    assert layer_states(studio, 1) == layer_states(studio, 2) == READY


def test_only_what_was_asked_for_is_drawn_of_a_layer_that_is_left(studio):
    workspace, engine = studio.workspace, studio.engine
    engine.gate.clear()
    workspace.queue.render([1])
    workspace.document.activate(2)
    engine.gate.set()
    studio.wait(lambda: not workspace.rendering.is_busy)
    workspace.document.activate(1)
    settle(studio)
    assert set(studio.gap_states(0)) == UNDRAWN
    assert set(studio.gap_states(1)) == READY


def test_a_pause_lasts_when_another_layer_is_worked_on(studio):
    workspace, engine = studio.workspace, studio.engine
    engine.gate.clear()
    workspace.render_all()
    workspace.rendering.render_thread.pause()
    engine.gate.set()
    workspace.document.activate(2)
    assert workspace.rendering.is_paused
    workspace.rendering.render_thread.resume()
    studio.wait(lambda: not workspace.rendering.is_busy)


def test_a_layer_that_waits_is_drawn_as_an_edit_of_the_scene_has_it(studio):
    workspace, engine = studio.workspace, studio.engine
    engine.gate.clear()
    workspace.render_all()
    workspace.document.edit_scene("timing", lambda scene: edits.copy_timing(scene, 1, 2))
    engine.gate.set()
    studio.wait(lambda: not workspace.rendering.is_busy)
    settle(studio)
    assert layer_states(studio, 2) == READY
    workspace.document.edit_scene("gone", lambda scene: edits.remove_layer(scene, 2))
    assert workspace.rendering.shots.waiting_layers() == frozenset()


def test_an_edit_in_another_layer_leaves_what_is_drawn_of_the_first(studio):
    render_all(studio)
    document = studio.workspace.document
    document.activate(2)
    studio.set_count(0, 1)
    settle(studio)
    assert set(studio.gap_states(0)) != READY or studio.gap_states(0) == [CellState.READY]
    document.activate(1)
    assert studio.states() == READY
    document.undo_stack.undo()
    assert document.shot.name == "B"
    settle(studio)
    assert studio.states() == READY


def test_pictures_of_all_layers_are_kept_from_housekeeping(studio):
    render_all(studio)
    kept = studio.workspace.layer_views.protected_digests()
    kept |= studio.workspace.rendering.protected_digests()
    assert len(kept) == 3 + 3 + 3


def test_another_layer_shows_its_inbetweens_as_they_are_drawn(studio):
    workspace = studio.workspace
    view = workspace.layer_views.view(2)
    assert view is not None
    assert view.cells.ref(CellId(0, 1)) is None
    render_all(studio)
    ref = view.cells.ref(CellId(0, 1))
    assert ref is not None
    assert ref.digest
    assert workspace.layer_views.view(1) is None


def test_a_key_painted_over_in_another_layer_is_found(studio, cut):
    render_all(studio)
    view = studio.workspace.layer_views.view(2)
    studio.repaint_key("B/B0013.png", 7)
    studio.workspace.look_at_files()
    settle(studio)
    assert set(view.states.states().values()) == {CellState.STALE}


def test_the_whole_scene_is_saved_and_recovered(studio, cut):
    document, saver = studio.workspace.document, studio.workspace.saver
    document.edit_scene("hide", lambda scene: edits.set_layer_opacity(scene, 2, 0.5))
    assert document.is_modified
    path = cut / "cut05.inbetweener"
    with studio.signal(saver.saved):
        saver.save(path)
    assert not document.is_modified
    assert load_project(path).scene == document.scene
    studio.open()
    assert document.scene.layers[2].opacity == 0.5


# Adding


def test_a_layer_is_added_from_a_folder_and_worked_on(studio, cut):
    write_keys(cut / "C", "C1.png", "C2.png", planes=4)
    workspace = studio.workspace
    with studio.signal(workspace.layer_adder.added):
        workspace.layer_adder.add(LayerRequest(cut / "C"))
    document = workspace.document
    assert [layer.name for layer in document.scene.layers] == ["BG", "A", "B", "C"]
    assert document.shot.name == "C"
    assert document.shot.keys[0].drawing == "C/C1.png"
    document.undo_stack.undo()
    assert [layer.name for layer in document.scene.layers] == ["BG", "A", "B"]


def test_a_background_from_beside_a_shot_widens_its_folder_and_all_is_undone(make_studio, cut):
    studio = make_studio(folder=cut / "A")
    studio.open()
    studio.set_count(0, 1)
    render_all(studio)
    workspace = studio.workspace
    document = workspace.document
    workspace.playback.show_frame(7)
    with studio.signal(workspace.layer_adder.added):
        workspace.layer_adder.add(LayerRequest(cut / "BG" / "bg.png"))
    settle(studio)

    assert workspace.playback.frame == 7
    assert document.folder == cut
    assert [layer.name for layer in document.scene.layers] == ["bg", "A"]
    assert document.scene.layers[0].is_background
    assert (document.scene.layers[0].x, document.shot.name) == (-18, "A")
    assert document.shot.keys[0].drawing == "A/A0001.png"
    assert studio.states() == READY  # by the keys' content: nothing is drawn twice
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert [layer.name for layer in document.scene.layers] == ["A"]
    assert document.shot.gaps[0].count is None


def test_what_cannot_be_a_layer_is_told(studio, cut):
    with studio.signal(studio.workspace.layer_adder.failed) as told:
        studio.workspace.layer_adder.add(LayerRequest(cut / "nothing"))
    assert "There is no folder" in told.args[0]
    assert len(studio.workspace.document.scene.layers) == 3


def test_a_layer_of_a_name_that_is_taken_gets_a_number(studio, cut):
    workspace = studio.workspace
    with studio.signal(workspace.layer_adder.added) as told:
        workspace.layer_adder.add(LayerRequest(cut / "B"))
    assert told.args == ["B 2"]


def test_a_saved_scene_is_drawn_unseen_with_all_its_layers(make_studio, cut, tmp_path):
    first = make_studio(folder=cut)
    first.open(OpenRequest(cut, as_layers=True))
    with first.signal(first.workspace.saver.saved):
        first.workspace.saver.save(cut / "cut05.inbetweener")
    other = make_studio("K0001.png", folder=tmp_path / "other", home=tmp_path / "elsewhere")
    other.open()
    shots = other.workspace.rendering.shots
    with other.signal(shots.finished):
        shots.add([cut])
    (entry,) = shots.entries()
    assert (entry.title, entry.done, entry.total) == ("cut05", 9, 9)


def test_layers_of_another_document_are_not_drawn_any_more(studio, make_studio, tmp_path):
    workspace = studio.workspace
    studio.engine.gate.clear()
    workspace.render_all()
    other = write_keys(tmp_path / "other", "K0001.png", "K0009.png", size=(70, 48))
    studio.engine.gate.set()
    studio.open(OpenRequest(other))
    assert workspace.rendering.shots.entries() == []
    assert not workspace.rendering.is_busy


def test_layers_are_no_shots_to_be_told_of_at_the_end(studio):
    told: list[object] = []
    studio.workspace.rendering.reporter.ended.connect(told.append)
    render_all(studio)
    assert told == []  # it was a matter of a moment


def test_why_a_layer_could_not_be_drawn_is_told_where_it_is_worked_on(studio):
    workspace = studio.workspace
    studio.engine.failures += [RenderError("No."), RenderError("No.")]  # the gaps of A
    studio.engine.failures.append(RenderError("Too dark."))
    workspace.render_all()
    studio.wait(lambda: not workspace.rendering.is_busy)
    (entry,) = workspace.rendering.shots.entries()
    assert (entry.state, entry.problems) == (
        EntryState.FAILED,
        ("B0005 → B0013: Too dark.",),
    )
    workspace.document.activate(2)
    assert workspace.rendering.shots.entries() == []
    settle(studio)
    assert studio.state(0) is CellState.FAILED
    assert workspace.states.problem(0) == "Too dark."


def test_a_layer_that_is_renamed_while_it_waits_waits_on(studio):
    workspace = studio.workspace
    studio.engine.gate.clear()
    workspace.queue.render([1])
    workspace.document.activate(2)
    workspace.document.edit_scene("name", lambda scene: edits.rename_layer(scene, 1, "hair"))
    assert [entry.title for entry in workspace.rendering.shots.entries()] == ["Layer hair"]
    studio.engine.gate.set()
    studio.wait(lambda: not workspace.rendering.is_busy)
    workspace.document.activate(1)
    settle(studio)
    assert [set(studio.gap_states(gap)) for gap in (0, 1)] == [UNDRAWN, READY]
