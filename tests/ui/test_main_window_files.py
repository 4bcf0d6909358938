"""Saving, exporting, closing, and what the window says about files."""

from __future__ import annotations

import shutil
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from inbetweener.core.drawing import FitRule
from inbetweener.core.shot import Numbering
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.storage.opening import OpenRequest
from inbetweener.storage.project_file import load_project
from inbetweener.ui.dialogs.export_dialog import ExportDialog
from inbetweener.ui.main_window import MainWindow
from inbetweener.ui.verbs.file import FileVerbs
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
SAVE = QMessageBox.StandardButton.Save
DISCARD = QMessageBox.StandardButton.Discard
CANCEL = QMessageBox.StandardButton.Cancel


@pytest.fixture
def project(front, monkeypatch):
    """Where the file dialog saves."""
    path = front.studio.folder / "walk.inbetweener"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def saved(front, do) -> None:
    with front.studio.signal(front.workspace.saver.saved):
        do()


def opened(front, do) -> None:
    with front.studio.signal(front.workspace.opener.opened):
        do()
    front.studio.settle()


def front_on(make_studio, make_front, folder) -> Any:
    studio = make_studio(folder=folder)
    front = make_front(studio)
    opened(front, lambda: front.workspace.open(OpenRequest(folder)))
    return front


# Saving


def test_the_first_save_asks_for_a_name_and_the_next_does_not(front, project, monkeypatch):
    front.press("1")
    assert front.window.isWindowModified()
    saved(front, lambda: front.press("Ctrl+S"))

    assert load_project(project).shot == front.workspace.document.shot
    assert not front.window.isWindowModified()
    assert front.window.windowTitle() == "walk.inbetweener[*] – Inbetweener"
    assert front.window.status.message == "Saved walk.inbetweener."

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked again"))
    front.press("3")
    assert front.window.isWindowModified()
    saved(front, lambda: front.press("Ctrl+S"))
    assert load_project(project).shot.gaps[0].exposure == 3


def test_a_name_without_the_ending_gets_it(front, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "v2.final"), ""))
    saved(front, lambda: front.press("Ctrl+Shift+S"))

    assert (tmp_path / "v2.final.inbetweener").exists()


def test_a_save_that_is_given_up_changes_nothing(front, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    front.press("1")
    with qtbot.assertNotEmitted(front.workspace.saver.saved):
        front.press("Ctrl+S")

    assert front.window.isWindowModified()


def test_a_save_that_fails_is_told_and_stays_modified(front, monkeypatch, tmp_path):
    gone = tmp_path / "gone" / "walk.inbetweener"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(gone), ""))
    front.press("1")
    with front.studio.signal(front.workspace.saver.failed):
        front.press("Ctrl+S")

    assert "walk.inbetweener" in front.notices()[0]
    assert front.window.isWindowModified()


def test_the_saved_project_is_opened_from_the_menu(front, project, monkeypatch):
    front.press("1")
    saved(front, lambda: front.press("Ctrl+S"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(project), ""))
    opened(front, lambda: front.press("Ctrl+Shift+O"))

    assert front.workspace.document.shot.gaps[0].exposure == 1
    assert front.workspace.document.project_path == project


# Closing and opening with unsaved edits


def test_a_window_without_edits_closes_without_a_question(front):
    with front.studio.signal(front.window.closed):
        front.trigger("quit")

    assert front.asked == 0
    assert not front.window.isVisible()


def test_cancel_keeps_the_window_open(front):
    front.press("1")
    front.answers = [CANCEL]

    assert not front.window.close()

    assert front.window.isVisible()
    assert front.window.isWindowModified()


def test_discard_closes_and_forgets_the_autosave(front):
    front.press("1")
    front.workspace.saver.autosave_now()
    front.answers = [DISCARD]

    assert front.window.close()

    assert front.workspace.shutdown()
    assert not list((front.studio.home / "data" / "autosave").glob("*.autosave"))


def test_save_saves_and_then_closes(front, project):
    front.press("1")
    front.answers = [SAVE]
    with front.studio.signal(front.window.closed):
        front.window.close()

    assert load_project(project).shot.gaps[0].exposure == 1
    assert not front.window.isVisible()


def test_save_that_is_given_up_keeps_the_window_open(front, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    front.press("1")
    front.answers = [SAVE]
    front.window.close()

    assert front.window.isVisible()


def test_save_that_fails_keeps_the_window_open(front, monkeypatch, tmp_path):
    gone = tmp_path / "gone" / "walk.inbetweener"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(gone), ""))
    front.press("1")
    front.answers = [SAVE]
    with front.studio.signal(front.workspace.saver.failed):
        front.window.close()

    assert front.window.isVisible()
    assert front.notices()


@pytest.mark.parametrize("answer", [SAVE, DISCARD, CANCEL])
def test_opening_another_shot_asks_about_unsaved_edits(front, project, tmp_path, answer):
    other = write_keys(tmp_path / "run", "B1.png", "B2.png")
    front.press("1")
    front.answers = [answer]
    if answer is CANCEL:
        front.drop(other)
        assert not front.workspace.opener.is_busy
    else:
        opened(front, lambda: front.drop(other))

    assert front.workspace.document.shot.name == ("walk" if answer is CANCEL else "run")
    assert project.exists() == (answer is SAVE)


def test_the_question_names_the_shot_and_offers_three_answers(front, monkeypatch):
    boxes: list[Any] = []

    def answer(box: QMessageBox) -> QMessageBox.StandardButton:
        boxes.append((box.text(), box.standardButtons(), box.defaultButton().text()))
        return CANCEL

    monkeypatch.setattr(QMessageBox, "exec", answer)

    assert FileVerbs._ask_about_edits(front.window.file_verbs) is CANCEL
    ((text, buttons, default),) = boxes
    assert text == "Save the changes to walk?"
    assert buttons == SAVE | DISCARD | CANCEL
    assert "Save" in default


def test_closing_while_rendering_stops_the_rendering(front):
    front.studio.engine.gate.clear()
    front.press("F5")
    front.studio.wait(lambda: bool(front.studio.engine.prepared))

    assert front.window.close()
    assert front.workspace.shutdown()


def test_the_window_comes_back_where_it_was(front, make_studio, make_front, monkeypatch):
    front.window.resize(1111, 777)
    place = front.window.saveGeometry().toBase64().toStdString()
    front.window.close()
    restored: list[Any] = []
    monkeypatch.setattr(MainWindow, "restoreGeometry", lambda _window, data: restored.append(data))
    later = make_front(make_studio())

    assert later.workspace.settings.window_geometry == place
    assert [data.toBase64().toStdString() for data in restored] == [place]


# Recovery


@pytest.fixture
def crashed(front, make_studio, make_front, tmp_path):
    """Another window, started after this one was killed with an unsaved edit."""
    front.press("1")
    front.workspace.saver.autosave_now()
    front.studio.wait(lambda: front.workspace.saver._autosave_thread.is_idle)
    home = tmp_path / "later"
    shutil.copytree(front.studio.home / "data", home / "data")
    for lock in (home / "data").rglob("*.lock"):
        lock.unlink()
    later = make_front(make_studio(home=home))
    later.window.file_verbs.offer_recovery(later.workspace.autosaves.orphans())
    return later


def test_unsaved_work_is_offered_and_taken_back(crashed):
    assert crashed.notices()[0].startswith("Unsaved work on walk from ")
    crashed.click(crashed.notice_button("Recover"))
    crashed.studio.settle()

    assert crashed.workspace.document.shot.gaps[0].exposure == 1
    assert crashed.window.isWindowModified()
    assert crashed.notices() == []
    assert crashed.window.timeline._contents.plan.length == 25


def test_unsaved_work_that_is_not_wanted_is_gone(crashed):
    crashed.click(crashed.notice_button("Discard"))

    assert crashed.workspace.autosaves.orphans() == ()
    assert not crashed.workspace.document.is_open


def test_the_offer_stays_when_a_shot_is_opened_and_other_things_are_said(crashed):
    opened(crashed, lambda: crashed.workspace.open(OpenRequest(crashed.studio.folder)))
    for number in range(5):
        crashed.window.notices.show_notice(f"Something else {number}.")

    assert any(text.startswith("Unsaved work on walk") for text in crashed.notices())
    crashed.click(crashed.notice_button("Recover"))
    assert crashed.workspace.document.shot.gaps[0].exposure == 1


def test_recovering_does_not_throw_other_unsaved_work_away(crashed):
    opened(crashed, lambda: crashed.workspace.open(OpenRequest(crashed.studio.folder)))
    crashed.window.canvas.setFocus()
    crashed.press("3")
    crashed.click(crashed.notice_button("Recover"))

    assert crashed.workspace.document.shot.gaps[0].exposure == 3
    assert any(text.startswith("Unsaved work on walk") for text in crashed.notices())


# Notices about a folder


def test_drawings_of_another_size_are_named_and_fitted_on_request(
    make_studio, make_front, tmp_path
):
    folder = write_keys(tmp_path / "walk", "A0001.png", "A0009.png", "A0017.png")
    (folder / "A0025.png").write_bytes(png_of(drawing(3, size=(80, 60))))
    front = front_on(make_studio, make_front, folder)
    fit = front.window.actions_by_name["fit_drawings"]
    assert any("A0025.png (80 × 60)" in text for text in front.notices())
    assert len(front.workspace.document.shot.keys) == 3
    assert not fit.isChecked()

    opened(front, lambda: front.click(front.notice_button("Fit to Canvas")))

    assert len(front.workspace.document.shot.keys) == 4
    assert front.workspace.document.shot.fit is FitRule.FIT
    assert fit.isChecked()
    front.studio.render_all()
    assert front.studio.states() == {CellState.READY}


def test_drawings_of_another_size_may_be_left_out(make_studio, make_front, tmp_path):
    folder = write_keys(tmp_path / "walk", "A0001.png", "A0009.png", "A0017.png")
    (folder / "A0025.png").write_bytes(png_of(drawing(3, size=(80, 60))))
    front = front_on(make_studio, make_front, folder)
    front.click(front.notice_button("Leave Out"))

    assert not any("80 × 60" in text for text in front.notices())
    assert len(front.workspace.document.shot.keys) == 3


def test_unreadable_files_are_named_with_the_reason(make_studio, make_front, tmp_path):
    folder = write_keys(tmp_path / "walk", "A0001.png", "A0009.png")
    (folder / "A0005.png").write_bytes((folder / "A0001.png").read_bytes()[:60])
    (folder / "A0007.png").write_bytes(b"")
    front = front_on(make_studio, make_front, folder)

    (sentence,) = [text for text in front.notices() if "left out" in text]
    assert sentence.startswith("2 files were left out. A0005.png: ")
    assert "A0007.png: " in sentence
    assert len(front.workspace.document.shot.keys) == 2


def test_numbers_may_be_read_the_other_way(make_studio, make_front, tmp_path):
    folder = write_keys(tmp_path / "walk", "A1.png", "A9.png", "A17.png")
    front = front_on(make_studio, make_front, folder)
    assert any("Numbers were read as frames: 17 frames" in text for text in front.notices())

    opened(front, lambda: front.click(front.notice_button("Read as Drawings")))

    assert front.workspace.document.shot.numbering is Numbering.DRAWINGS
    assert not any("Numbers were read" in text for text in front.notices())


def test_whoever_sets_the_timing_is_not_asked_any_more_how_numbers_are_meant(
    make_studio, make_front, tmp_path
):
    front = front_on(make_studio, make_front, write_keys(tmp_path / "walk", "A1.png", "A9.png"))
    assert any("Numbers were read" in text for text in front.notices())

    front.press("1")

    assert front.notices() == []


def test_a_refusal_takes_the_place_of_the_one_before_and_goes_with_the_next_edit(front):
    for count in (70, 80):
        front.window.shot_verbs.set_count(count)
    (refusal,) = front.notices()
    assert "room for" in refusal

    front.press("1")

    assert front.notices() == []


def test_another_level_of_the_folder_is_a_click_away(make_studio, make_front, tmp_path):
    folder = write_keys(tmp_path / "walk", "A1.png", "A9.png", "A17.png", "B1.png", "B9.png")
    front = front_on(make_studio, make_front, folder)

    opened(front, lambda: front.click(front.notice_button("Open B (2)")))

    assert [key.drawing for key in front.workspace.document.shot.keys] == ["B1.png", "B9.png"]


def test_files_of_a_project_that_are_gone_are_told(front, project, make_studio, make_front):
    front.press("1")
    saved(front, lambda: front.press("Ctrl+S"))
    (front.studio.folder / "A0009.png").unlink()
    later = front_on(make_studio, make_front, front.studio.folder)

    assert any("are gone: A0009.png" in text for text in later.notices())
    assert later.studio.gap_states(0)[0] is CellState.FAILED


def test_names_in_japanese_are_shown_and_rendered(make_studio, make_front, tmp_path):
    folder = write_keys(tmp_path / "歩き", "原画1.png", "原画9.png")
    front = front_on(make_studio, make_front, folder)
    front.studio.render_all()

    assert front.window.windowTitle().startswith("歩き")
    assert "原画1" in front.window.position.whole_text
    assert front.studio.states() == {CellState.READY}


# Exporting


@pytest.fixture
def answer_export(monkeypatch):
    """Has the next export dialog filled in and accepted, or given up."""

    def answer(fill=lambda _dialog: None, *, accepts=True) -> None:
        def run(dialog: Any) -> Any:
            fill(dialog)
            if accepts:
                assert dialog._ok.isEnabled()
                dialog._ok.click()
            return dialog.result()

        monkeypatch.setattr(ExportDialog, "exec", run)

    return answer


def test_an_accepted_dialog_puts_the_files_on_the_disk(front, answer_export, tmp_path):
    out = tmp_path / "out"
    answer_export(lambda dialog: dialog._folder.setText(str(out)))
    with front.studio.signal(front.workspace.exporter.finished):
        front.press("Ctrl+E")

    assert sorted(path.name for path in out.iterdir()) == [f"A{n:04d}.png" for n in range(1, 26)]
    assert front.notices()[0] == f"25 pictures were written to {out}."
    assert front.studio.states() == {CellState.READY}  # rendered first


def test_the_strip_ends_with_the_export(front, answer_export, tmp_path):
    answer_export(lambda dialog: dialog._folder.setText(str(tmp_path / "out")))
    with front.studio.signal(front.workspace.exporter.finished):
        front.press("Ctrl+E")

    assert "Exporting" not in front.window.status.message
    assert not front.window.status._cancel.isVisible()


def test_a_dialog_that_is_given_up_exports_nothing(front, answer_export):
    answer_export(accepts=False)
    front.press("Ctrl+E")

    assert not front.workspace.exporter.is_busy


def test_an_export_that_cannot_be_done_is_told(front, answer_export, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "A0001.png").write_bytes(b"mine")  # of a key, which might have been the same
    answer_export(lambda dialog: dialog._folder.setText(str(out)))
    with front.studio.signal(front.workspace.exporter.failed):
        front.press("Ctrl+E")

    assert "A0001.png" in front.notices()[0]
    assert not front.window.status._cancel.isVisible()

    (out / "A0001.png").unlink()
    with front.studio.signal(front.workspace.exporter.finished):
        front.press("Ctrl+E")
    assert [text for text in front.notices() if "A0001.png" in text] == []  # that is over


def test_esc_stops_an_export_that_waits_for_its_inbetweens(front, answer_export, tmp_path):
    front.studio.engine.gate.clear()
    answer_export(lambda dialog: dialog._folder.setText(str(tmp_path / "out")))
    front.press("Ctrl+E")
    front.press("Escape")

    assert not front.workspace.exporter.is_busy
    assert not front.workspace.queue.is_busy
    assert not (tmp_path / "out").exists()
    assert not front.window.status._cancel.isVisible()
    assert front.window.status.message.startswith("Export stopped.")


def test_an_export_that_another_shot_ends_is_told_above_that_one(front, answer_export, tmp_path):
    front.studio.engine.gate.clear()
    answer_export(lambda dialog: dialog._folder.setText(str(tmp_path / "out")))
    front.press("Ctrl+E")
    front.studio.open()

    front.studio.wait(lambda: bool(front.notices()))
    assert "was stopped, since another shot was opened" in front.notices()[0]


def test_a_rejected_dialog_answers_so(front, answer_export, qtbot):
    dialog = ExportDialog(front.workspace, parent=front.window)
    qtbot.addWidget(dialog)
    dialog.reject()

    assert dialog.result() == QDialog.DialogCode.Rejected


def test_no_files_are_counted_before_there_are_any(front):
    opener = front.workspace.opener
    opener.progressed.emit(0, 0)
    assert front.window.status.message == "Looking through the folder …"
    opener.progressed.emit(1, 3)
    assert front.window.status.message == "Opening · 1 of 3 files"
