"""Whatever is done to layers in whatever order while they are drawn, all fits and gets drawn."""

from __future__ import annotations

import contextlib
import random
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from inbetweener.core import edits
from inbetweener.core.gap import Treatment
from inbetweener.errors import EditError, RenderError
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.session.rendering.log import EntryState
from inbetweener.storage.opening import OpenRequest
from tests.support.key_files import drawing
from tests.support.png_samples import png_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.layer import Layer
    from inbetweener.core.scene import Scene
    from inbetweener.session.rendering.states import RenderStates
    from tests.support.workspaces import Studio

STEPS = 50
KEEP = edits.LengthRule.KEEP


@pytest.fixture
def studio(make_studio: Callable[..., Studio], tmp_path: Path) -> Studio:
    """Three cels of two gaps each, no two of one drawing."""
    folder = tmp_path / "cut05"
    for number, name in enumerate("ABC"):
        (folder / name).mkdir(parents=True)
        for step, frame in enumerate((1, 9, 17)):
            picture = drawing(step, size=(64 + number, 48), planes=4)
            (folder / name / f"{name}{frame:04d}.png").write_bytes(png_of(picture))
    studio = make_studio(folder=folder)
    studio.open(OpenRequest(folder, as_layers=True))
    return studio


class Artist:
    """Somebody who goes from layer to layer."""

    def __init__(self, studio: Studio, seed: int) -> None:
        self.studio = studio
        self.document = studio.workspace.document
        self.rendering = studio.workspace.rendering
        self.dice = random.Random(seed)  # noqa: S311 - the same dice in every run
        self.removed: list[Layer] = []

    def layer(self) -> int:
        return self.dice.randrange(len(self.document.scene.layers))

    def chosen(self) -> frozenset[int]:
        return frozenset({self.dice.randrange(max(1, len(self.document.shot.gaps)))})

    def edit_scene(self, edit: Callable[[Scene], Scene]) -> None:
        self.document.edit_scene("scene", edit)

    def remove(self) -> None:
        index = self.layer()
        self.removed.append(self.document.scene.layers[index])
        self.edit_scene(lambda scene: edits.remove_layer(scene, index))

    def bring_back(self) -> None:
        layer = self.dice.choice(self.removed) if self.removed else None
        if layer is not None:
            self.edit_scene(lambda scene: edits.add_layer(scene, layer, 0))

    def do_something(self) -> None:
        workspace, document = self.studio.workspace, self.document
        stack, thread = document.undo_stack, self.rendering.render_thread
        index, other, chosen = self.layer(), self.layer(), self.chosen()
        treatment = self.dice.choice([Treatment.HOLD, Treatment.INBETWEEN])
        count = self.dice.randrange(1, 6)
        choices: list[Callable[[], object]] = [
            *(lambda: document.activate(index),) * 6,
            *(workspace.render_all, workspace.render_all, self.rendering.queue.cancel),
            *(stack.undo, stack.undo, stack.redo, thread.pause, thread.resume),
            lambda: document.edit("t", lambda s: edits.set_treatment(s, chosen, treatment)),
            lambda: document.edit("n", lambda s: edits.set_count(s, chosen, count, KEEP)),
            lambda: document.edit("r", lambda s: edits.remove_key(s, min(chosen))),
            lambda: self.edit_scene(lambda s: edits.move_layer(s, index, other)),
            lambda: self.edit_scene(lambda s: edits.copy_timing(s, index, other)),
            lambda: self.edit_scene(lambda s: edits.set_layer_start(s, index, count)),
            lambda: self.edit_scene(lambda s: edits.rename_layer(s, index, f"{count}")),
            *(self.remove, self.bring_back, self.bring_back),
            *(self.rendering.retry_failed, self.rendering.clear_ended),
            lambda: self.studio.engine.failures.append(RenderError("No.")),
            lambda: workspace.playback.show_frame(self.dice.randrange(25)),
            workspace.look_at_files,
        ]
        with contextlib.suppress(EditError):  # two layers of one name, say
            self.dice.choice(choices)()


def assert_all_fits(studio: Studio) -> None:
    workspace = studio.workspace
    document, queue, shots = workspace.document, workspace.queue, workspace.rendering.shots
    scene = document.scene
    assert document.shot is scene.layers[document.active].shot
    assert document.plan is document.scene_plan.plans[document.active]
    assert 0 <= workspace.playback.frame < max(1, document.plan.length)
    assert all(gap < len(document.shot.gaps) for gap in workspace.selection.gaps)
    waiting = shots.waiting_layers()
    assert document.shot.name not in {entry.layer for entry in shots.entries()}
    for name in waiting:
        index = scene.index_of(name)
        assert index is not None
        assert shots.layer_shot(name) is scene.layers[index].shot
    for entry in queue.log.entries():
        keys = document.shot.keys
        assert entry.ends == (keys[entry.gap].drawing, keys[entry.gap + 1].drawing)
    for index, layer in enumerate(scene.layers):
        view = workspace.layer_views.view(index)
        assert (view is None) == (index == document.active) or len(scene.layers) == 1
        assert view is None or view.shot is layer.shot


@pytest.mark.parametrize("seed", range(8))
def test_layers_queue_and_views_agree_and_all_gets_drawn(studio, seed):
    artist = Artist(studio, seed)
    for _ in range(STEPS):
        artist.do_something()
        for _ in range(artist.dice.randrange(4)):
            QCoreApplication.processEvents()
        assert_all_fits(studio)

    rendering, views = artist.rendering, studio.workspace.layer_views
    rendering.render_thread.resume()
    studio.wait(lambda: not rendering.is_busy)
    studio.engine.failures.clear()
    for index in range(len(artist.document.scene.layers)):
        artist.document.activate(index)
        studio.settle()
        assert_all_fits(studio)
    studio.workspace.render_all()
    studio.wait(lambda: not rendering.is_busy)
    studio.settle()
    failed = [each for each in rendering.shots.entries() if each.state is EntryState.FAILED]
    assert failed == []
    for index in range(len(artist.document.scene.layers)):
        studio.wait(partial(is_ready, views.states(index)))


def is_ready(states: RenderStates) -> bool:
    return set(states.states().values()) <= {CellState.READY}
