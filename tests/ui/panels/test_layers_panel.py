"""The layers of a scene in their dock, worked on as an artist does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView

from inbetweener.core.layer import Blend
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.panels.layer_form import LayerForm
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.front import Front

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def front(make_front: Callable[..., Front], make_studio, tmp_path: Path) -> Front:
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", planes=4)
    write_keys(folder / "B", "B0005.png", "B0013.png", planes=4)
    write_keys(folder / "BG", "bg.png", size=(100, 60))
    studio = make_studio(folder=folder)
    front = make_front(studio)
    studio.open(OpenRequest(folder))  # it holds cels alone, so nothing need be asked
    front.window.docks.show("layers")
    front.qtbot.waitUntil(lambda: _list(front).isVisible())
    return front


def _list(front: Front) -> QListView:
    view = front.window.findChild(QListView, "layers_list")
    assert view is not None
    return view


def _names(front: Front) -> list[str]:
    model = _list(front).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _row(front: Front, row: int) -> QPoint:
    view = _list(front)
    return view.visualRect(view.model().index(row, 0)).center()


def _click(front: Front, row: int, x: int | None = None) -> None:
    at = _row(front, row)
    at = at if x is None else QPoint(x, at.y())
    # The list asks where the pointer is, which no simulated click moves.
    _list(front).cursor().setPos(_list(front).viewport().mapToGlobal(at))
    QTest.mouseClick(_list(front).viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_the_uppermost_layer_stands_on_top_and_a_click_goes_to_it(front):
    assert _names(front) == ["B", "A", "BG"]
    _click(front, 0, 150)
    assert front.workspace.document.layer.name == "B"
    QTest.keyClick(_list(front), Qt.Key.Key_Down)
    assert front.workspace.document.layer.name == "A"


def test_the_eye_hides_a_layer_and_goes_nowhere(front):
    before = front.workspace.document.active
    _click(front, 0, 14)
    assert not front.workspace.document.scene.layers[2].is_visible
    assert front.workspace.document.active == before
    assert "hidden" in _list(front).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    front.workspace.document.undo_stack.undo()
    assert front.workspace.document.scene.layers[2].is_visible


def test_a_layer_is_renamed_where_its_name_stands(front):
    view = _list(front)
    view.setFocus()
    view.edit(view.currentIndex())
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("hero")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    front.qtbot.waitUntil(lambda: front.workspace.document.layer.name == "hero")
    assert not front.workspace.playback.is_playing
    assert front.workspace.document.undo_stack.undoText() == "Rename layer A"


def test_a_name_that_is_taken_is_told(front):
    model = _list(front).model()
    model.setData(model.index(0, 0), "a")
    assert _names(front) == ["B", "A", "BG"]
    assert any("Two layers" in text for text in front.notices())


@pytest.mark.parametrize(
    ("dragged", "row", "names"),
    [
        (0, 2, ["A", "B", "BG"]),
        (2, 0, ["BG", "B", "A"]),
        (1, 1, ["B", "A", "BG"]),
        (0, 3, ["A", "BG", "B"]),
    ],
)
def test_layers_are_dragged_among_each_other(front, dragged, row, names):
    model = _list(front).model()
    data = model.mimeData([model.index(dragged, 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, model.index(-1, -1))
    assert _names(front) == names


def test_a_drop_in_the_list_moves_one_layer_and_loses_none(front):
    view = _list(front)
    data = view.model().mimeData([view.model().index(0, 0)])
    below = QPointF(_row(front, 2).x(), view.visualRect(view.model().index(2, 0)).bottom() - 1)
    drop = QDropEvent(
        below,
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(drop)
    assert sorted(_names(front)) == ["A", "B", "BG"]


def test_commands_move_show_and_remove_the_active_layer(front):
    front.trigger("raise_layer")
    assert _names(front) == ["A", "B", "BG"]
    front.trigger("layer_visible")
    assert not front.workspace.document.layer.is_visible
    front.trigger("remove_layer")
    assert _names(front) == ["B", "BG"]
    front.workspace.document.undo_stack.undo()
    assert _names(front) == ["A", "B", "BG"]


def test_timing_goes_over_from_the_layer_below(front):
    document = front.workspace.document
    front.trigger("on_threes")
    front.trigger("layer_above")
    assert document.layer.name == "B"
    front.trigger("time_like_below")
    assert document.shot.gaps[0].exposure == 3


def test_the_form_says_what_the_layer_is_and_changes_it(front):
    form = front.window.findChild(LayerForm)
    document = front.workspace.document
    blend = form.findChild(QComboBox, "layer_blend")
    blend.setCurrentIndex(blend.findData(Blend.MULTIPLY))
    blend.activated.emit(blend.currentIndex())
    form._percent.setValue(40)
    form._x.setValue(12.5)
    form._start.setValue(3)
    form._held.click()
    layer = document.layer
    assert (layer.blend, layer.opacity, layer.x) == (Blend.MULTIPLY, 0.4, 12.5)
    assert (layer.shot.first_number, layer.is_held) == (3, False)
    for _ in range(5):
        document.undo_stack.undo()
    assert document.layer == front.workspace.opened.scene.layers[document.active]
    assert form._percent.value() == 100


def test_a_drag_of_the_slider_is_one_step(front):
    form = front.window.findChild(LayerForm)
    count = front.workspace.document.undo_stack.count()
    for percent in (90, 60, 30):
        form._opacity.setValue(percent)
    assert front.workspace.document.undo_stack.count() == count + 1


def test_the_background_is_not_timed(front):
    _click(front, 2, 150)
    form = front.window.findChild(LayerForm)
    assert not form._start.isEnabled()
    form._background.click()
    assert form._start.isEnabled()


def test_a_folder_beside_the_scene_is_added_as_a_layer(front, tmp_path, monkeypatch):
    write_keys(tmp_path / "C", "C0001.png", "C0009.png", planes=4)
    monkeypatch.setattr(
        "inbetweener.ui.verbs.layer.QFileDialog.getExistingDirectory",
        lambda *_: str(tmp_path / "C"),
    )
    front.trigger("add_layer")
    front.studio.wait(lambda: len(front.workspace.document.scene.layers) == 4)
    assert _names(front) == ["C", "B", "A", "BG"]
    assert front.workspace.document.layer.name == "C"
    front.studio.wait(lambda: front.workspace.thumbnails.get("cut05/A/A0001.png") is not None)


def test_a_picture_becomes_a_background_and_a_broken_one_is_told(front, tmp_path, monkeypatch):
    write_keys(tmp_path / "cut05", "sky.png", size=(100, 60))
    broken = tmp_path / "cut05" / "broken.png"
    broken.write_bytes(b"no picture")
    files = [str(tmp_path / "cut05" / "sky.png"), str(broken)]
    monkeypatch.setattr(
        "inbetweener.ui.verbs.layer.QFileDialog.getOpenFileName", lambda *_: (files.pop(0), "")
    )
    front.trigger("add_layer_picture")
    front.studio.wait(lambda: len(front.workspace.document.scene.layers) == 4)
    assert front.workspace.document.scene.layers[0].is_background
    front.trigger("add_layer_picture")
    front.studio.wait(lambda: any("broken.png" in text for text in front.notices()))


def test_a_shot_of_one_layer_offers_what_makes_sense(make_front, make_studio):
    studio = make_studio()
    front = make_front(studio)
    actions = front.window.actions_by_name
    assert not actions["add_layer"].isEnabled()
    studio.open()
    assert actions["add_layer"].isEnabled()
    assert not actions["remove_layer"].isEnabled()
    assert not actions["layer_below"].isEnabled()
