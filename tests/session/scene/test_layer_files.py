"""What is written for a layer lies with that layer: drawings by hand, breakdowns, unsaved work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inbetweener.core import edits
from inbetweener.core.plan import CellId
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.opening import OpenRequest
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.workspaces import Studio

MIDDLE = CellId(0, 2)


@pytest.fixture
def studio(make_studio: Callable[..., Studio], tmp_path: Path) -> Studio:
    """Two rendered cels whose keys bear the same names: A/0001, A/0009 and B/0001, B/0009."""
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "0001.png", "0009.png")
    write_keys(folder / "B")
    for name, step in (("0001.png", 4), ("0009.png", 6)):
        (folder / "B" / name).write_bytes(png_of(drawing(step)))
    studio = make_studio(folder=folder)
    studio.open(OpenRequest(folder, as_layers=True))
    studio.workspace.render_all()
    studio.wait(lambda: not studio.workspace.rendering.is_busy)
    studio.settle()
    return studio


@pytest.fixture
def painted(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The paths that the paint program is given."""
    paths: list[Path] = []
    monkeypatch.setattr(studio.workspace.hand_drawings, "_open_file", paths.append)
    studio.workspace.hand_drawings._files._timer.setInterval(20)
    return paths


def offer(studio: Studio) -> None:
    hand = studio.workspace.hand_drawings
    with studio.signal(hand.opened):
        hand.draw(studio.workspace.document.plan.cell(MIDDLE))


def hand_files(studio: Studio) -> list[list[str]]:
    layers = studio.workspace.document.scene.layers
    return [[*map(str, layer.shot.hand_drawn.values())] for layer in layers]


def test_inbetweens_of_two_layers_are_drawn_by_hand_in_two_files(studio, painted):
    offer(studio)
    studio.workspace.document.activate(1)
    studio.settle()
    offer(studio)
    assert [path.name for path in painted] == ["0001-0009_0.500.png", "0001-0009_0.500b.png"]


def test_what_is_saved_is_taken_in_by_its_own_layer_whichever_is_worked_on(studio, painted):
    document, hand = studio.workspace.document, studio.workspace.hand_drawings
    offer(studio)
    document.activate(1)
    with studio.signal(hand.taken_in):
        painted[0].write_bytes(png_of(drawing(7)))
    assert hand_files(studio) == [["by-hand/0001-0009_0.500.png"], []]
    assert document.active == 1
    document.undo_stack.undo()
    assert hand_files(studio) == [[], []]


def test_a_breakdown_is_written_into_the_folder_of_its_layer(studio):
    document = studio.workspace.document
    document.activate(1)
    studio.settle()
    with studio.signal(studio.workspace.promoter.promoted) as told:
        studio.workspace.promoter.promote(document.plan.cell(MIDDLE))
    assert told.args == ["B/0005.png"]
    assert (studio.folder / "B" / "0005.png").is_file()
    assert [key.drawing for key in document.shot.keys] == ["B/0001.png", "B/0005.png", "B/0009.png"]


def test_a_breakdown_is_put_into_its_layer_when_another_is_worked_on_by_then(studio):
    document = studio.workspace.document
    with studio.signal(studio.workspace.promoter.promoted):
        studio.workspace.promoter.promote(document.plan.cell(MIDDLE))
        document.activate(1)
    assert [len(layer.shot.keys) for layer in document.scene.layers] == [3, 2]
    assert document.active == 1


def test_unsaved_work_on_layers_is_found_after_a_crash_and_shown(studio, make_studio):
    studio.workspace.document.edit_scene(
        "dim", lambda scene: edits.set_layer_opacity(scene, 1, 0.25)
    )
    scene = studio.workspace.document.scene
    saver = studio.workspace.saver
    saver.autosave_now()
    studio.wait(lambda: saver._autosave_thread.is_idle)
    store = studio.workspace.autosaves
    for lock in store._locks.values():  # as when the process had died
        if lock is not None:
            lock.release()
    store._locks.clear()

    later = make_studio(folder=studio.folder)
    with later.signal(later.workspace.housekeeping.recoveries_found) as found:
        later.workspace.housekeeping.look_for_recoveries()
    ((recovery,),) = found.args
    later.workspace.recover(recovery)
    assert later.workspace.document.scene == scene
    assert later.workspace.document.is_modified
    later.settle()
    assert later.states() == {CellState.READY}
