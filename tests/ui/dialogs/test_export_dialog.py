from __future__ import annotations

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from inbetweener.core.gap import Treatment
from inbetweener.core.naming import NamePattern
from inbetweener.errors import ExportError
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.rendering.export_plan import ExportNaming, Per
from inbetweener.session.exporting.picture_export import ExportRequest
from inbetweener.ui.dialogs.export_dialog import ExportDialog
from inbetweener.ui.dialogs.format_box import FormatBox


@pytest.fixture
def dialog(studio, qtbot):
    dialog = ExportDialog(studio.workspace)
    qtbot.addWidget(dialog)
    return dialog


def choose_per(dialog, per) -> None:
    index = dialog._per.findData(per)
    dialog._per.setCurrentIndex(index)
    dialog._per.activated.emit(index)


def test_it_proposes_the_artists_own_names_beside_the_shot(dialog, studio):
    request = dialog.request()

    assert request.folder == studio.folder.parent / "walk-inbetweens"
    assert str(request.naming.pattern) == "A####.png"
    assert request.naming.start == 1
    assert not request.overwrites


def test_the_first_names_are_shown(dialog):
    assert dialog._names.text() == "A0001.png, A0002.png, A0003.png, A0004.png …  (25 files)"


def test_the_names_follow_what_is_typed(dialog, qtbot):
    dialog._pattern.selectAll()
    qtbot.keyClicks(dialog._pattern, "walk_##")
    dialog._start.setValue(98)

    assert dialog._names.text().startswith("walk_98.png, walk_99.png, walk_100.png, ")


def test_one_file_a_drawing_counts_drawings_from_one(dialog):
    choose_per(dialog, Per.DRAWING)

    assert dialog._names.text().endswith("(13 files)")
    assert dialog.request().naming.start == 1
    assert dialog.request().naming.per is Per.DRAWING


@pytest.mark.parametrize(
    ("pattern", "word"),
    [("", "#"), ("walk", "#"), ("a#b#", "#"), ("../#", "characters"), ("A.#.jpg", "PNG")],
)
def test_a_bad_pattern_says_why_and_cannot_be_exported(dialog, pattern, word):
    dialog._pattern.setText(pattern)

    assert word in dialog._problem.text()
    assert not dialog._ok.isEnabled()
    assert dialog._names.text() == "–"

    dialog._pattern.setText("walk.####")
    assert dialog._ok.isEnabled()
    assert dialog._problem.text() == ""


def test_no_folder_cannot_be_exported_to(dialog):
    dialog._folder.setText("  ")

    assert not dialog._ok.isEnabled()
    assert "folder" in dialog._problem.text()


def test_the_folder_is_chosen(dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog._browse.click()
    assert dialog.request().folder == tmp_path

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog._browse.click()
    assert dialog.request().folder == tmp_path


def test_the_button_says_whether_anything_must_be_rendered_first(studio, dialog, qtbot):
    assert dialog._ok.text() == "Render and Export"
    studio.render_all()
    later = ExportDialog(studio.workspace)
    qtbot.addWidget(later)

    assert later._ok.text() == "Export"


def test_nothing_has_to_be_rendered_for_holds(studio, qtbot):
    from inbetweener.core import edits

    every = frozenset({0, 1, 2})
    studio.edit("hold", lambda shot: edits.set_treatment(shot, every, Treatment.HOLD))
    dialog = ExportDialog(studio.workspace)
    qtbot.addWidget(dialog)

    assert dialog._ok.text() == "Export"


@pytest.mark.parametrize("folder", ["~nobody-of-this-name/x", "out", "../out", "/a\0b"])
def test_a_folder_that_makes_no_sense_says_why(dialog, folder):
    dialog._folder.setText(folder)

    with pytest.raises(ExportError):
        dialog.request()

    assert not dialog._ok.isEnabled()
    assert dialog._problem.text()


def test_the_folder_of_the_keys_is_refused_without_a_look_at_the_disk(dialog, studio, monkeypatch):
    def gone(*_arguments, **_options):
        raise OSError(errno.EHOSTDOWN, "Host is down")

    monkeypatch.setattr(Path, "resolve", gone)
    dialog._folder.setText(f"{studio.folder.parent}/else/../{studio.folder.name}/")
    assert "folder of the keys" in dialog._problem.text()

    dialog._folder.setText("/share/that/is/gone")
    assert dialog._ok.isEnabled()
    dialog._ok.click()
    assert "Host is down" in dialog._problem.text()
    assert dialog.result() != dialog.DialogCode.Accepted


def test_the_folder_of_the_keys_by_another_name_is_refused_in_the_end(dialog, studio, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(studio.folder)
    dialog._folder.setText(str(link))
    dialog._ok.click()

    assert dialog.result() != dialog.DialogCode.Accepted
    assert "folder of the keys" in dialog._problem.text()


def test_the_answer_of_last_time_is_offered_again(studio, qtbot, tmp_path):
    naming = ExportNaming(NamePattern.parse("hero_##.png"), 7, Per.DRAWING)
    last = ExportRequest(tmp_path / "out", naming, overwrites=True)

    dialog = ExportDialog(studio.workspace, last)
    qtbot.addWidget(dialog)

    assert dialog.request() == ExportRequest(tmp_path / "out", naming, overwrites=False)


def test_the_line_layer_is_written_too_where_it_is_ticked(dialog, studio, qtbot):
    assert not dialog.request().naming.line_layer
    dialog._line_layer.setChecked(True)

    request = dialog.request()
    assert request.naming.line_layer
    assert dialog._names.text().endswith("(50 files)")
    again = ExportDialog(studio.workspace, request)
    qtbot.addWidget(again)
    assert again.request().naming.line_layer


def choose_format(dialog, form) -> None:
    dialog._format.choose(form)
    dialog._format.activated.emit(dialog._format.currentIndex())


def test_the_names_end_as_the_format_does(dialog):
    dialog._pattern.setText("walk_##")
    choose_format(dialog, PictureFormat.EXR)

    assert dialog._pattern.text() == "walk_##.exr"
    assert dialog.request().naming.form is PictureFormat.EXR
    assert dialog._names.text().startswith("walk_01.exr, ")
    choose_format(dialog, PictureFormat.TIFF)
    assert dialog._pattern.text() == "walk_##.tif"
    dialog._pattern.setText("walk_##.png")
    assert "end in “.tif”" in dialog._problem.text()


def test_the_format_of_last_time_is_offered_again(dialog, studio, qtbot):
    choose_format(dialog, PictureFormat.TIFF)
    again = ExportDialog(studio.workspace, dialog.request())
    qtbot.addWidget(again)

    assert again.request().naming == dialog.request().naming
    assert again._pattern.text() == "A####.tif"


def test_what_a_format_does_not_keep_is_said(dialog, studio, monkeypatch):
    asked = []

    def notes(keys, form):
        asked.append((len(list(keys)), form))
        return ("A0001.exr is linear light.",) if form is PictureFormat.PNG else ()

    monkeypatch.setattr("inbetweener.ui.dialogs.format_box.format_notes", notes)
    dialog._format._notes.clear()
    choose_format(dialog, PictureFormat.PNG)
    assert dialog._note.text() == "A0001.exr is linear light."
    choose_format(dialog, PictureFormat.EXR)
    assert dialog._note.isHidden()
    choose_format(dialog, PictureFormat.PNG)
    assert [form for _, form in asked] == [PictureFormat.PNG, PictureFormat.EXR]
    assert asked[0][0] == len(studio.workspace.document.shot.drawings)


@pytest.mark.parametrize(
    ("key", "form"), [("A1.exr", "exr"), ("A1.TIF", "tiff"), ("A1.jpg", "png")]
)
def test_the_format_of_the_keys_is_proposed(studio, qtbot, monkeypatch, key, form):
    monkeypatch.setattr(FormatBox, "_keys", lambda _box: iter([Path(key)]))
    dialog = ExportDialog(studio.workspace)
    qtbot.addWidget(dialog)

    assert dialog.request().naming.form == form
    assert dialog._pattern.text().endswith(PictureFormat(form).suffix)


def test_what_would_fail_after_the_drawing_is_told_before_it(dialog, tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("hello", encoding="utf-8")
    dialog._folder.setText(str(file))
    dialog.accept()
    assert "is a file, not a folder" in dialog._problem.text()
    assert dialog.result() == 0

    out = tmp_path / "out"
    out.mkdir()
    (out / "A0003.png").write_bytes(b"older")
    dialog._folder.setText(str(out))
    assert dialog._ok.isEnabled()
    dialog.accept()
    assert "A0003.png" in dialog._problem.text()
    assert not dialog._ok.isEnabled()

    dialog._overwrites.setChecked(True)
    assert dialog._problem.text() == ""
    dialog.accept()
    assert dialog.result() == 1


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
def test_the_keyboard_goes_through_it_from_the_top(dialog, qtbot):
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog._folder.setFocus()
    passed = []
    for _ in range(7):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        passed.append(dialog.focusWidget())
    fields = (dialog._per, dialog._pattern, dialog._start, dialog._line_layer, dialog._overwrites)
    assert passed == [dialog._browse, dialog._format, *fields]
