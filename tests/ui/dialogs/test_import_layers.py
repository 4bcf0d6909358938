"""A file of layers becomes cels: dropped, looked at, taken in one way or another, opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from inbetweener.storage.layer_levels import Split
from inbetweener.ui.dialogs.import_layers_dialog import ImportLayersDialog
from tests.support.layered_files import PsdGroup, PsdLayer, psd, saved

if TYPE_CHECKING:
    from inbetweener.session.importing.layer_importer import LayersRead

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def _sheet(value: int) -> np.ndarray:
    return np.full((36, 64, 4), value, np.uint8)


@pytest.fixture
def file(tmp_path):
    cels = PsdGroup("A", [PsdLayer("A1", _sheet(90)), PsdLayer("A2", _sheet(120))])
    return saved(tmp_path / "cut07.psd", psd([PsdLayer("BG", _sheet(255)), cels], (64, 36)))


@pytest.fixture
def dialogs(monkeypatch):
    """The dialogs that came up; each is accepted as it stands."""
    shown: list[ImportLayersDialog] = []

    def accept(dialog: ImportLayersDialog) -> int:
        shown.append(dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ImportLayersDialog, "exec", accept)
    return shown


def _cell(dialog, row, column):
    return dialog._table.item(row, column).text()


def test_a_dropped_file_is_opened_as_the_cels_that_it_holds(front, file, dialogs):
    front.drop(file)
    front.studio.wait(lambda: len(front.workspace.document.scene.layers) == 2)
    assert [layer.name for layer in front.workspace.document.scene.layers] == ["BG", "A"]
    assert [key.drawing for key in front.workspace.document.shot.keys] == [
        "A/A0001.png",
        "A/A0002.png",
    ]
    assert len(dialogs) == 1


def test_the_dialog_says_what_was_understood(front, file, dialogs, monkeypatch):
    seen = []
    monkeypatch.setattr(
        ImportLayersDialog,
        "exec",
        lambda dialog: seen.append(
            [[_cell(dialog, row, column) for column in range(3)] for row in range(2)]
        ),
    )
    front.drop(file)
    front.studio.wait(lambda: bool(seen))
    assert seen[0] == [["A", "2: A0001.png, A0002.png", ""], ["BG", "1: BG0001.png", "background"]]
    assert not (file.parent / "cut07-layers").exists()


@pytest.fixture
def dialog(front, file, qtbot):
    """The dialog, asking about the file."""
    found: list[LayersRead] = []
    front.workspace.importers.layers.read.disconnect()
    front.workspace.importers.layers.read.connect(found.append)
    front.workspace.importers.layers.look_into(file)
    front.studio.wait(lambda: bool(found))
    dialog = ImportLayersDialog(found[0])
    qtbot.addWidget(dialog)
    return dialog


def test_it_can_be_taken_in_another_way(dialog):
    dialog._split.setCurrentIndex(dialog._split.findData(Split.DRAWINGS))
    dialog._split.activated.emit(dialog._split.currentIndex())
    assert dialog.found.proposal.split is Split.DRAWINGS
    assert _cell(dialog, 1, 1) == "1: BG0001.png"


def test_a_file_that_cannot_be_read_is_told(front, tmp_path, dialogs):
    front.drop(saved(tmp_path / "broken.psd", b"8BPS and no more"))
    front.studio.wait(lambda: any("broken.psd" in text for text in front.notices()))
    assert dialogs == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [(" ", "Choose a folder"), ("cels", "whole path"), ("notes.txt", "is a file")],
)
def test_it_is_never_imported_to_wherever_the_program_stands(dialog, tmp_path, typed, said):
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    dialog._folder.setText(str(tmp_path / typed) if typed == "notes.txt" else typed)
    dialog.accept()

    assert said in dialog._problem.text()
    assert not dialog._ok.isEnabled()
    dialog._folder.setText(str(tmp_path / "cels"))
    assert dialog._ok.isEnabled()
    assert not dialog._problem.isVisibleTo(dialog)


def test_nothing_is_said_any_more_of_a_file_that_was_looked_into(front, file, dialogs, tmp_path):
    front.drop(file)
    front.studio.wait(lambda: bool(dialogs))
    assert "Looking into" not in front.window.status.message

    front.drop(saved(tmp_path / "bad.psd", b"8BPS"))
    front.studio.wait(lambda: bool(front.notices()))
    assert "Looking into" not in front.window.status.message


def test_the_keyboard_goes_through_it_from_the_top(dialog, qtbot):
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog._split.setFocus()
    passed = []
    for _ in range(5):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        passed.append(dialog.focusWidget())
    assert passed[0] is dialog._folder
    assert passed[1].text() == "Choose…"
    assert passed[2:4] == [dialog._table, dialog._ok]
    assert passed[4].text() == "Cancel"
