"""A film becomes a shot: dropped, looked at, part of it taken, opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog

from inbetweener.core.gap import Treatment
from inbetweener.rendering.film_import.proposal import Between
from inbetweener.rendering.film_import.sensitivity import Sensitivity
from inbetweener.session.importing.film_importer import FilmImporter
from inbetweener.ui.dialogs.import_film_dialog import ImportFilmDialog
from tests.support.films import held, scene, write_film
from tests.support.shell import names_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def film(tmp_path):
    return write_film(tmp_path / "cut05", held([*scene(1, 4), *scene(2, 4)], 2), "ffv1")


@pytest.fixture
def importer(qtbot):
    importer = FilmImporter()
    yield importer
    assert importer.shutdown()


def _dialog(qtbot, film, importer):
    dialog = ImportFilmDialog(film, importer)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot, film, importer):
    """One that has read its film."""
    dialog = _dialog(qtbot, film, importer)
    qtbot.waitUntil(dialog._ok.isEnabled)
    return dialog


def _choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_nothing_can_be_imported_before_the_film_is_read(qtbot, film, importer):
    dialog = _dialog(qtbot, film, importer)

    assert not dialog._ok.isEnabled()
    assert not dialog._choices.isEnabled()
    assert dialog._bar.isVisible()
    qtbot.waitUntil(dialog._ok.isEnabled)
    assert dialog._choices.isEnabled()
    assert not dialog._bar.isVisible()


def test_it_says_what_was_found_and_writes_nothing(dialog, tmp_path):
    text = dialog._summary.text()
    assert "16 frames, 8 drawings, on twos, 1 cut" in text
    assert "24 fps" in text
    assert "160 × 96" in text
    assert dialog._strip.accessibleDescription() == (
        "16 frames, 8 drawings, on twos, 1 cut, cuts before frame 9"
    )
    assert not dialog._strip.grab().isNull()
    assert names_in(tmp_path) == ["cut05.mkv"]


def test_drawings_behind_the_last_thumbnail_are_shown_without_one(dialog):
    dialog._reading.thumbnails.clear()
    dialog._show()
    assert not dialog._strip.grab().isNull()
    assert dialog._ok.isEnabled()


def test_the_wheel_goes_along_the_film(dialog, qtbot):
    bar = dialog._strip.horizontalScrollBar()
    assert bar.maximum() > 0
    turned = QWheelEvent(
        QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(dialog._strip.viewport(), turned)
    assert bar.value() > 0


def test_a_part_and_another_sensitivity_are_laid_out_at_once(dialog):
    dialog._choices._first.setValue(5)
    dialog._choices._last.setValue(10)
    assert "6 frames, 3 drawings, on twos, 1 cut" in dialog._summary.text()
    _choose(dialog._choices._sensitivity, Sensitivity.EVERY)
    assert "6 frames, 3 drawings" in dialog._summary.text()


def test_a_part_that_is_none_cannot_be_imported(dialog):
    dialog._choices._first.setValue(12)
    dialog._choices._last.setValue(3)
    assert "nothing from frame 12 to 3" in dialog._problem.text()
    assert not dialog._ok.isEnabled()
    dialog._choices._last.setValue(16)
    assert dialog._problem.text() == ""
    assert dialog._ok.isEnabled()


def test_it_closes_when_all_is_written(qtbot, dialog, tmp_path):
    dialog._ok.click()
    qtbot.waitUntil(lambda: dialog.imported is not None)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.imported.folder == tmp_path / "cut05-keys"
    assert len(dialog.imported.files) == 8


def test_a_folder_that_is_there_is_refused(dialog, tmp_path):
    (tmp_path / "cut05-keys").mkdir()
    dialog._ok.click()
    assert "is there already" in dialog._problem.text()
    assert dialog._ok.isEnabled()
    assert names_in(tmp_path / "cut05-keys") == []

    dialog._choices._folder._line.setText(str(tmp_path / "other"))
    assert dialog._problem.text() == ""  # of another folder it is not so


def test_the_next_free_folder_is_proposed(qtbot, film, importer, tmp_path):
    (tmp_path / "cut05-keys").mkdir()
    assert _dialog(qtbot, film, importer)._choices.folder == str(tmp_path / "cut05-keys-2")


def test_a_stop_while_it_is_written_leaves_nothing_and_the_dialog_open(dialog, qtbot, tmp_path):
    dialog._ok.click()
    dialog.reject()
    assert dialog.isVisible()
    assert "Nothing was written" in dialog._problem.text()
    qtbot.waitUntil(lambda: dialog._importer._thread.is_idle)
    assert names_in(tmp_path) == ["cut05.mkv"]
    dialog._ok.click()
    qtbot.waitUntil(lambda: dialog.imported is not None)


def test_what_is_no_film_is_told(qtbot, importer, tmp_path):
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"no film")
    dialog = _dialog(qtbot, path, importer)
    qtbot.waitUntil(lambda: "broken.mp4" in dialog._problem.text())
    assert not dialog._ok.isEnabled()
    assert not dialog._bar.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_a_film_that_is_dropped_is_opened_as_a_shot(front, film, qtbot, monkeypatch):
    def answer(dialog):
        dialog.show()
        qtbot.waitUntil(dialog._ok.isEnabled)
        _choose(dialog._choices._between, Between.ONES)
        dialog._ok.click()
        qtbot.waitUntil(lambda: dialog.imported is not None)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ImportFilmDialog, "exec", answer)
    front.drop(film)
    front.studio.wait(lambda: front.workspace.document.shot.name == "cut05")
    shot = front.workspace.document.shot
    assert len(shot.keys) == 8
    assert shot.length == 16
    assert [gap.treatment for gap in shot.gaps].count(Treatment.CUT) == 1
    assert sum(gap.inbetween_count for gap in shot.gaps) == 6
