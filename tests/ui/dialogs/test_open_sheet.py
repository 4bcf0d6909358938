"""A sheet is opened in the window: read, looked at, said otherwise, confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QDialog, QMessageBox

from inbetweener.core.gap import Gap, Treatment
from inbetweener.ui.dialogs.open_sheet_dialog import OpenSheetDialog
from tests.support.cut_sheet import write_cut

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def sheet(tmp_path):
    return write_cut(tmp_path / "cut05")


class Desk:
    """What is done with the dialogs that come up."""

    def __init__(self) -> None:
        self.seen: list[OpenSheetDialog] = []
        self.then: list[Callable[[OpenSheetDialog], object]] = []
        self.answer = QDialog.DialogCode.Accepted

    def exec(self, dialog: OpenSheetDialog) -> int:
        self.seen.append(dialog)
        loop = QEventLoop()
        dialog._importer.surveyed.connect(loop.quit)
        dialog._importer.survey_failed.connect(loop.quit)
        loop.exec()
        for step in self.then:
            step(dialog)
        dialog.finished.emit(self.answer)
        return self.answer


@pytest.fixture
def desk(monkeypatch) -> Desk:
    desk = Desk()

    def exec_(dialog: OpenSheetDialog) -> int:
        return desk.exec(dialog)

    monkeypatch.setattr(OpenSheetDialog, "exec", exec_)
    return desk


def _rows(dialog):
    table = dialog._columns
    return [
        [table.item(row, column).text() for column in (0, 2, 3, 4, 5, 6)]
        for row in range(table.rowCount())
    ]


def _doubts(dialog):
    return [dialog._doubts.item(row).text() for row in range(dialog._doubts.count())]


def _choose(dialog, row, text):
    box = dialog._columns._boxes[row]
    index = next(n for n in range(box.count()) if box.itemText(n).startswith(text))
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_a_dropped_sheet_becomes_the_shot_once_it_is_confirmed(front, sheet, desk):
    rows = []
    desk.then = [lambda dialog: rows.extend(_rows(dialog))]
    before = sorted(sheet.parent.rglob("*"))
    front.drop(sheet)
    front.studio.wait(lambda: len(front.workspace.document.scene.layers) == 3)

    assert rows == [
        ["A", "names alike", "3", "1", "1", "0"],
        ["B", "the same name", "2", "1", "0", "5"],
        ["C", "no name like it was found", "–", "–", "–", "–"],
    ]
    document = front.workspace.document
    assert [layer.name for layer in document.scene.layers] == ["BG", "A", "B"]
    assert document.scene.layers[1].shot.gaps == (Gap(4, 2), Gap(4, treatment=Treatment.HOLD))
    assert document.folder == sheet.parent
    assert document.scene.name == "cut05"
    # Closing it now would lose what was confirmed, though no file was written.
    assert document.is_modified
    assert document.project_path is None
    assert sorted(sheet.parent.rglob("*")) == before


def test_a_cancelled_sheet_changes_nothing(front, sheet, desk):
    desk.answer = QDialog.DialogCode.Rejected
    before = front.workspace.document.scene
    front.drop(sheet)
    front.studio.wait(lambda: bool(desk.seen))

    assert front.workspace.document.scene is before


def test_a_sheet_that_says_no_rate_is_proposed_at_that_of_new_shots(front, sheet, desk):
    front.workspace.change_setting(new_fps=25.0)
    rates = []
    desk.then = [lambda dialog: rates.append(dialog._fps.value())]
    front.drop(sheet)
    front.studio.wait(lambda: bool(rates))
    assert rates == [25]


def test_the_artist_says_it_otherwise(front, sheet, desk):
    seen = []
    desk.then = [
        lambda dialog: _choose(dialog, 0, "Leave out"),
        lambda dialog: _choose(dialog, 2, "spare"),
        lambda dialog: dialog._fps.setValue(12),
        lambda dialog: dialog._unmarked.setCurrentIndex(2),
        lambda dialog: dialog._unmarked.activated.emit(2),
        lambda dialog: seen.extend(_rows(dialog)),
    ]
    front.drop(sheet)
    front.studio.wait(lambda: front.workspace.document.scene.name == "cut05")

    assert seen[0] == ["A", "your choice", "–", "–", "–", "–"]
    assert seen[2] == ["C", "your choice", "1", "0", "0", "0"]
    scene = front.workspace.document.scene
    assert [layer.name for layer in scene.layers] == ["BG", "B", "C"]
    assert scene.layers[2].shot.keys[0].drawing == "spare/1.png"
    assert scene.fps == 12


def test_the_keyboard_goes_from_the_form_through_the_columns_to_the_answer(front, sheet, desk):
    chain = []

    def walk(dialog):
        widget = dialog._unmarked
        while widget is not dialog._ok:
            widget = widget.nextInFocusChain()
            chain.append(widget)

    desk.then, desk.answer = [walk], QDialog.DialogCode.Rejected
    front.drop(sheet)
    front.studio.wait(lambda: bool(chain))
    boxes = desk.seen[0]._columns._boxes
    places = [chain.index(box) for box in boxes]

    assert len(places) == 3
    assert places == sorted(places)


def test_all_doubts_are_listed(front, sheet, desk):
    told = []
    desk.then = [lambda dialog: told.extend(_doubts(dialog))]
    front.drop(sheet)
    front.studio.wait(lambda: bool(told))

    assert "Column C has no folder and is left out." in told
    assert "No column shows the drawings of spare." in told


def test_where_no_drawings_are_it_cannot_be_opened_and_another_folder_can_be_named(
    front, sheet, desk, tmp_path
):
    lonely = tmp_path / "elsewhere" / "cut05.xdts"
    lonely.parent.mkdir()
    lonely.write_bytes(sheet.read_bytes())
    seen = []

    def look_elsewhere(dialog):
        seen.append((dialog._ok.isEnabled(), dialog._problem.text()))
        loop = QEventLoop()
        dialog._importer.surveyed.connect(loop.quit)
        dialog._place._line.setText(str(sheet.parent))
        dialog._place._line.editingFinished.emit()
        loop.exec()
        seen.append((dialog._ok.isEnabled(), dialog._problem.isVisibleTo(dialog)))

    desk.then = [look_elsewhere]
    front.drop(lonely)
    front.studio.wait(lambda: front.workspace.document.scene.name == "cut05")

    assert seen[0][0] is False
    assert "no drawings in this folder" in seen[0][1]
    assert seen[1] == (True, False)
    assert front.workspace.document.folder == sheet.parent


def test_a_folder_that_is_not_there_is_told_in_the_dialog(front, sheet, desk):
    seen = []

    def look_nowhere(dialog):
        loop = QEventLoop()
        dialog._importer.survey_failed.connect(loop.quit)
        dialog._place._line.setText(str(sheet.parent / "gone"))
        dialog._place._line.editingFinished.emit()
        loop.exec()
        seen.append((dialog._ok.isEnabled(), dialog._problem.text()))

    desk.then, desk.answer = [look_nowhere], QDialog.DialogCode.Rejected
    front.drop(sheet)
    front.studio.wait(lambda: bool(seen))

    assert seen[0][0] is False
    assert "gone" in seen[0][1]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("cut.xdts", b"exchangeDigitalTimeSheet Save Data\n{", "cut.xdts cannot be opened"),
        ("cut.tdts", b"toeiDigitalTimeSheet Save Data\n{}", "Export it as XDTS"),
        ("cut.csv", b"\x00", "cut.csv cannot be opened"),
        ("cut.otio", b"[]", "cut.otio cannot be opened"),
    ],
)
def test_a_damaged_sheet_is_told_and_no_dialog_comes(front, desk, tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    front.drop(tmp_path / name)
    front.studio.wait(lambda: any(words in text for text in front.notices()))

    assert desk.seen == []


def test_unsaved_edits_are_asked_about_before_the_sheet_takes_their_place(front, sheet, desk):
    front.window.shot_verbs.set_exposure(1)
    assert front.workspace.document.is_modified
    before = front.workspace.document.scene
    front.answers = [QMessageBox.StandardButton.Cancel]
    front.drop(sheet)
    front.studio.wait(lambda: front.asked == 1)
    assert front.workspace.document.scene is before

    front.answers = [QMessageBox.StandardButton.Discard]
    front.drop(sheet)
    front.studio.wait(lambda: front.workspace.document.scene.name == "cut05")


def test_edits_are_saved_first_where_that_is_the_answer(front, sheet, desk, tmp_path):
    front.workspace.saver.save(tmp_path / "mine.inbetweener")
    front.studio.wait(lambda: front.workspace.document.project_path is not None)
    front.window.shot_verbs.set_exposure(1)
    front.answers = [QMessageBox.StandardButton.Save]
    saved_at = (tmp_path / "mine.inbetweener").read_bytes()
    front.drop(sheet)
    front.studio.wait(lambda: front.workspace.document.scene.name == "cut05")

    assert (tmp_path / "mine.inbetweener").read_bytes() != saved_at


def test_a_sheet_may_be_named_when_the_program_is_started(front, sheet, desk):
    front.window.take_files([sheet])
    front.studio.wait(lambda: front.workspace.document.scene.name == "cut05")


def test_the_saved_project_opens_again(front, sheet, desk):
    front.drop(sheet)
    front.studio.wait(lambda: front.workspace.document.scene.name == "cut05")
    made = front.workspace.document.scene
    front.workspace.saver.save(sheet.parent / "cut05.inbetweener")
    front.studio.wait(lambda: not front.workspace.document.is_modified)
    front.drop(sheet.parent / "cut05.inbetweener")
    front.studio.wait(lambda: front.workspace.document.scene is not made)

    assert front.workspace.document.scene == made
