"""The export dialog for a scene of several layers."""

from __future__ import annotations

import pytest

from inbetweener.rendering.export_plan import Per
from inbetweener.session.exporting.picture_export import ExportWhat
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.dialogs.export_dialog import ExportDialog
from tests.support.key_files import write_keys

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def scene(make_studio, tmp_path):
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", planes=4)
    write_keys(folder / "B", "B0005.png", "B0013.png", planes=4)
    write_keys(folder / "BG", "bg.png", size=(100, 60))
    studio = make_studio(folder=folder)
    studio.open(OpenRequest(folder, as_layers=True))
    return studio


@pytest.fixture
def dialog(scene, qtbot):
    dialog = ExportDialog(scene.workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_a_shot_of_one_layer_is_not_asked_about_layers(studio, qtbot):
    dialog = ExportDialog(studio.workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog._what.isVisible()
    assert dialog.request().what is ExportWhat.LAYER


def test_each_layer_goes_into_a_folder_and_keeps_its_names(dialog):
    assert dialog.request().what is ExportWhat.EACH
    assert dialog._names.text() == "BG/, A/, B/  (3 folders)"
    assert not dialog._pattern.isEnabled()


def test_a_hidden_layer_is_not_counted(scene, qtbot):
    from inbetweener.core import edits

    scene.workspace.document.edit_scene(
        "hide", lambda scene: edits.set_layer_visible(scene, 0, is_visible=False)
    )
    dialog = ExportDialog(scene.workspace)
    qtbot.addWidget(dialog)
    assert "BG/" not in dialog._names.text()


def test_all_as_one_picture_is_named_after_the_scene(dialog):
    _choose(dialog._what, ExportWhat.FLAT)
    request = dialog.request()
    assert (request.what, str(request.naming.pattern)) == (ExportWhat.FLAT, "cut05.####.png")
    assert dialog._names.text().endswith("(13 files)")
    assert not dialog._line_layer.isEnabled()
    _choose(dialog._per, Per.DRAWING)
    assert dialog._names.text().endswith("(up to 13 files)")


def test_names_that_were_typed_stay_when_only_the_count_changes(dialog):
    _choose(dialog._what, ExportWhat.FLAT)
    dialog._pattern.setText("take.###.png")
    _choose(dialog._per, Per.DRAWING)
    assert dialog._pattern.text() == "take.###.png"


def test_the_answer_of_last_time_is_offered_again(dialog, scene, qtbot):
    _choose(dialog._what, ExportWhat.FLAT)
    again = ExportDialog(scene.workspace, dialog.request())
    qtbot.addWidget(again)
    assert again.request() == dialog.request()


def test_the_scene_is_written_as_it_was_asked_for(dialog, scene):
    _choose(dialog._what, ExportWhat.FLAT)
    request = dialog.request()
    exporter = scene.workspace.exporter
    exporter.export(request)
    scene.wait(lambda: not exporter.is_busy)
    names = sorted(path.name for path in request.folder.iterdir())
    assert (names[0], len(names)) == ("cut05.0001.png", 13)
