"""The open scene is written as a sheet: format, marks, layers, and never over another file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog

from inbetweener.core.gap import Treatment
from inbetweener.formats.scene_to_sheet import Inbetweens
from inbetweener.formats.sheet_files import SheetKind, read_sheet
from inbetweener.rendering.sheet_import import import_sheet
from inbetweener.storage.opening import OpenRequest
from inbetweener.storage.project_file import save_project
from inbetweener.ui.dialogs.export_sheet_dialog import ExportSheetDialog
from tests.support.cut_sheet import A, B, write_cut

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def cut(front, tmp_path):
    """The cut, open."""
    file = write_cut(tmp_path / "cut05", fps=12.0)
    scene = import_sheet(file).scene
    save_project(file.with_suffix(".inbetweener"), scene, file.parent)
    front.studio.open(OpenRequest(file.with_suffix(".inbetweener")))
    return file.parent


@pytest.fixture
def steps(monkeypatch):
    """What is done in the dialogs that come up; each is then accepted."""
    steps: list[Callable[[ExportSheetDialog], object]] = []

    def exec_(dialog: ExportSheetDialog) -> int:
        for step in steps:
            step(dialog)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(ExportSheetDialog, "exec", exec_)
    return steps


def _choose(dialog, box, data):
    widget = getattr(dialog, box)
    widget.setCurrentIndex(widget.findData(data))
    widget.activated.emit(widget.currentIndex())


def test_the_scene_is_written_as_it_was_read(front, cut, steps):
    front.trigger("export_sheet")
    sheet = read_sheet(cut / "cut05-planned.xdts")

    assert [column.name for column in sheet.columns] == ["BG", "A", "B"]
    assert sheet.columns[1:] == (A, B)
    assert (sheet.duration, sheet.fps) == (12, 12)
    assert any("cut05-planned.xdts was written: 12 frames." in text for text in front.notices())


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (SheetKind.CSV, "cut05-planned.csv"),
        (SheetKind.CLIP_STUDIO, "cut05-planned.csv"),
        (SheetKind.OTIO, "cut05-planned.otio"),
    ],
)
def test_other_formats_hold_the_same_columns(front, cut, steps, kind, name):
    steps.append(lambda dialog: _choose(dialog, "_kind", kind))
    front.trigger("export_sheet")

    assert [each.name for each in read_sheet(cut / name).columns] == ["BG", "A", "B"]


def test_inbetweens_may_be_numbered_drawings_of_one_layer(front, cut, steps):
    steps.append(lambda dialog: _choose(dialog, "_inbetweens", Inbetweens.CELLS))
    steps.append(lambda dialog: _choose(dialog, "_layers", True))
    front.trigger("export_sheet")
    (column,) = read_sheet(cut / "cut05-drawn.xdts").columns
    shot = front.workspace.document.shot

    assert column.name == shot.name
    numbers = [entry.name for entry in column.entries if entry.name]
    assert numbers == [str(n + 1) for n in range(len(numbers))]


def test_nothing_is_replaced_unasked(front, cut, steps):
    taken = cut / "cut05-planned.xdts"
    taken.write_text("mine")
    problems = []
    steps.append(lambda dialog: dialog.accept())
    steps.append(lambda dialog: problems.append(dialog._problem.text()))
    front.trigger("export_sheet")

    assert "is there already" in problems[0]
    assert taken.read_text() == "mine"
    assert front.notices() == []
    steps[:] = [lambda dialog: dialog._overwrites.setChecked(True)]
    front.trigger("export_sheet")
    assert read_sheet(taken).columns[1] == A


@pytest.mark.parametrize(
    ("typed", "words"),
    [("", "Choose"), ("cut.xdts", "whole path"), ("/gone/for/good/cut.xdts", "could not")],
)
def test_a_place_that_is_none_is_told(front, cut, steps, typed, words):
    problems = []
    steps.append(lambda dialog: dialog._file.setText(typed))
    steps.append(lambda dialog: dialog.accept())
    steps.append(lambda dialog: problems.append(dialog._problem.text()))
    front.trigger("export_sheet")

    assert words in problems[0]


def test_a_name_that_ends_otherwise_is_refused(front, cut, steps):
    problems = []
    steps.append(lambda dialog: dialog._file.setText(str(cut / "cut.csv")))
    steps.append(lambda dialog: dialog.accept())
    steps.append(lambda dialog: problems.append(dialog._problem.text()))
    front.trigger("export_sheet")

    assert ".xdts" in problems[0]
    assert not (cut / "cut.csv").exists()


def test_a_typed_name_keeps_its_stem_when_the_format_changes(front, cut, qtbot):
    dialog = ExportSheetDialog(front.workspace.document)
    qtbot.addWidget(dialog)
    dialog._file.setText(str(cut / "mine.xdts"))
    _choose(dialog, "_kind", SheetKind.OTIO)

    assert dialog._file.text() == str(cut / "mine.otio")
    assert dialog._pictures.isVisibleTo(dialog)


def test_pictures_that_are_not_there_yet_are_told(front, cut, steps):
    steps.append(lambda dialog: _choose(dialog, "_kind", SheetKind.OTIO))
    steps.append(lambda dialog: dialog._pictures.show_folder(cut / "frames"))
    front.trigger("export_sheet")

    assert any("is not there yet" in text for text in front.notices())
    assert (cut / "cut05-planned.otio").is_file()


def test_what_no_sheet_says_is_told_before(front, cut, qtbot):
    document = front.workspace.document
    scene = document.scene
    layer = scene.layers[1]
    gaps = (replace(layer.shot.gaps[0], treatment=Treatment.CUT), *layer.shot.gaps[1:])
    hidden = replace(scene.layers[2], is_visible=False)
    shot = replace(layer.shot, gaps=gaps)
    scene = scene.with_layers((scene.layers[0], replace(layer, shot=shot), hidden))
    document.open(scene, cut, None)
    dialog = ExportSheetDialog(document)
    qtbot.addWidget(dialog)

    assert "2 columns: BG, A." in dialog._gives.text()
    assert "Hidden layers are left out: B." in dialog._gives.text()
    assert "Cuts are holds" in dialog._gives.text()


def test_the_answer_of_last_time_is_offered_again(front, cut, steps):
    steps.append(lambda dialog: _choose(dialog, "_kind", SheetKind.CLIP_STUDIO))
    front.trigger("export_sheet")
    offered = []
    steps[:] = [lambda dialog: offered.append(dialog._kind.currentData())]
    front.trigger("export_sheet")

    assert offered == [SheetKind.CLIP_STUDIO]


def test_a_rejected_dialog_writes_nothing(front, cut, monkeypatch):
    monkeypatch.setattr(ExportSheetDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    before = sorted(cut.rglob("*"))
    front.trigger("export_sheet")

    assert sorted(cut.rglob("*")) == before
