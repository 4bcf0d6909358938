"""What the window shows of the layer that is worked on, whichever that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inbetweener.core import edits
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.queue_rows import queue_rows
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.front import Front


pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def front(make_front: Callable[..., Front], make_studio, tmp_path: Path) -> Front:
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", "A0017.png", planes=4)
    write_keys(folder / "B", "B0005.png", "B0013.png", planes=4)
    write_keys(folder / "BG", "bg.png", size=(100, 60))
    studio = make_studio(folder=folder)
    front = make_front(studio)
    studio.open(OpenRequest(folder, as_layers=True))
    return front


def test_every_part_of_the_window_goes_over_to_the_other_layer(front):
    workspace, window = front.workspace, front.window
    workspace.playback.show_frame(12)
    assert window.windowTitle().startswith("cut05")
    for index, keys in ((2, 2), (0, 1), (1, 3)):
        workspace.document.activate(index)
        assert len(workspace.document.shot.keys) == keys
        assert window.timeline._contents.plan is workspace.document.plan
        assert window.timeline._playhead == workspace.playback.frame
    assert workspace.playback.frame == 12
    assert window.windowTitle().startswith("cut05")


def test_the_window_bears_any_gap_and_drawing_selected_in_a_longer_layer(front):
    workspace = front.workspace
    workspace.playback.show_frame(16)
    workspace.selection.select(frozenset({1}))
    workspace.pinning.tool.take_up()
    workspace.document.activate(2)
    assert not workspace.pinning.tool.is_on
    assert workspace.selection.gaps <= {0}
    workspace.document.edit_scene("gone", lambda scene: edits.remove_layer(scene, 2))
    workspace.document.undo_stack.undo()
    front.window.repaint()


def test_the_queue_lists_layers_by_their_names(front):
    front.studio.engine.gate.clear()
    front.workspace.render_all()
    titles = [row.title for row in queue_rows(front.workspace)]
    front.studio.engine.gate.set()
    gaps = ["A0001 → A0009", "A0009 → A0017"]
    assert titles == ["Layer A", *gaps, "Other layers", "Layer B"]
    front.studio.wait(lambda: not front.workspace.rendering.is_busy)
