from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog

from inbetweener.core.sound import SoundTrack
from inbetweener.rendering.movies import encoders
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.dialogs.movie_dialog import MovieDialog
from inbetweener.ui.parts import paper_box
from inbetweener.video.movies.kinds import MovieKind, MovieQuality
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox


@pytest.fixture
def make_dialog(studio, qtbot):
    def make(last=None):
        dialog = MovieDialog(studio.workspace, last)
        qtbot.addWidget(dialog)
        return dialog

    return make


@pytest.fixture
def dialog(make_dialog):
    return make_dialog()


def choose(box: QComboBox, index: int) -> None:
    box.setCurrentIndex(index)
    box.activated.emit(index)


def choose_kind(dialog, kind) -> None:
    choose(dialog._choices._kind, dialog._choices._kind.findData(kind))


def test_it_proposes_an_mp4_beside_the_shot_and_says_what_comes_out(dialog, studio):
    asked = dialog.request().asked

    assert asked.path == studio.folder.parent / "walk.mp4"
    assert asked.kind is MovieKind.MP4
    assert asked.quality is MovieQuality.GOOD
    assert (asked.first, asked.last, asked.overwrite) == (0, 24, False)
    assert dialog._gives.text() == "25 frames · 1.04 s at 24 fps · 64 × 48 pixels"
    assert dialog._ok.text() == "Render and Export"
    assert dialog._ok.isEnabled()


def test_the_name_goes_with_the_format(dialog):
    for kind, suffix in ((MovieKind.PRORES, ".mov"), (MovieKind.GIF, ".gif")):
        choose_kind(dialog, kind)
        assert dialog.request().asked.path.suffix == suffix
        assert dialog._choices._good_for.text()


def test_a_name_of_another_format_is_told(dialog):
    proposed = dialog.request().asked.path
    dialog._file.setText(str(dialog.request().asked.path.with_suffix(".avi")))
    assert "must end in .mp4" in dialog._problem.text()
    assert not dialog._ok.isEnabled()
    dialog._file.setText("cut.mp4")
    assert "whole path" in dialog._problem.text()
    dialog._file.setText("")
    assert dialog._problem.text() == "Choose a file."
    dialog._file.setText(str(proposed))
    assert dialog._problem.text() == ""
    assert dialog._ok.isEnabled()


def test_a_file_that_is_there_is_replaced_only_when_asked(dialog, tmp_path, qtbot):
    taken = tmp_path / "taken.mp4"
    taken.write_bytes(b"mine")
    dialog._file.setText(str(taken))
    dialog.accept()
    assert "is there already" in dialog._problem.text()
    assert dialog.result() == 0
    dialog._overwrites.setChecked(True)
    dialog.accept()
    assert dialog.result() == 1


def test_what_the_format_cannot_hold_is_closed(dialog):
    choices = dialog._choices
    assert choices._paper.paper == (255, 255, 255)  # an MP4 has no transparency
    choose_kind(dialog, MovieKind.PRORES)
    assert choices._paper.paper is None
    choose_kind(dialog, MovieKind.PNG_MOV)
    assert not choices._quality.isEnabled()
    assert choices._quality.currentIndex() == -1
    choose_kind(dialog, MovieKind.MP4)
    assert choices._quality.currentData() == MovieQuality.GOOD
    assert choices._paper.paper == (255, 255, 255)


def test_the_paper_that_an_mp4_had_to_have_is_not_offered_to_what_can_be_transparent(
    dialog, make_dialog
):
    again = make_dialog(dialog.request())
    assert again.request().asked.paper == (255, 255, 255)
    choose_kind(again, MovieKind.PRORES)
    assert again.request().asked.paper is None


def test_a_paper_that_was_chosen_stays_with_every_format(dialog):
    choose(dialog._choices._paper, 1)
    for kind in MovieKind:
        choose_kind(dialog, kind)
        assert dialog.request().asked.paper == (0, 0, 0)


def test_any_colour_can_be_the_paper(dialog, monkeypatch):
    paper = dialog._choices._paper
    monkeypatch.setattr(paper_box, "ask_for_colour", lambda *_: QColor(1, 2, 3))
    choose(paper, paper.count() - 1)
    assert dialog.request().asked.paper == (1, 2, 3)
    monkeypatch.setattr(paper_box, "ask_for_colour", lambda *_: QColor())
    choose(paper, paper.count() - 1)  # taken back
    assert dialog.request().asked.paper == (1, 2, 3)
    assert paper.currentText() == "#010203"


def test_the_frames_that_are_worked_on_are_proposed(studio, make_dialog, qtbot):
    studio.workspace.work_range.set(4, 11)
    dialog = make_dialog()
    assert (dialog.request().asked.first, dialog.request().asked.last) == (4, 11)
    assert dialog._gives.text().startswith("8 frames")
    qtbot.mouseClick(dialog._choices._frames._all, Qt.MouseButton.LeftButton)
    assert dialog._gives.text().startswith("25 frames")
    dialog._choices._frames._first.setValue(9)
    dialog._choices._frames._last.setValue(8)
    assert "from 1 to 25" in dialog._problem.text()


def test_sizes_are_factors_and_heights(dialog):
    size = dialog._choices._size
    words = [size.itemText(index) for index in range(size.count())]
    assert words[:4] == [
        "full size – 64 × 48",
        "half size – 32 × 24",
        "quarter size – 16 × 12",
        "double size – 128 × 96",
    ]
    choose(size, 1)
    assert dialog.request().asked.scale == Fraction(1, 2)
    assert dialog._gives.text().endswith("32 × 24 pixels")
    choose(size, words.index("720 rows – 960 × 720"))
    assert dialog.request().asked.height_px == 720
    choose_kind(dialog, MovieKind.GIF)  # the choice stays
    assert dialog.request().asked.height_px == 720


def test_the_sound_of_the_shot_is_offered_where_the_format_has_any(studio, make_dialog):
    assert not make_dialog()._choices._sound.isEnabled()
    sound = SoundTrack("voice.wav")
    studio.workspace.document.edit("sound", lambda shot: replace(shot, sound=sound))
    dialog = make_dialog()
    box = dialog._choices._sound
    assert box.isEnabled()
    assert dialog.request().asked.with_sound
    choose_kind(dialog, MovieKind.GIF)
    assert not box.isEnabled()
    assert not box.isChecked()
    assert "no sound" in dialog._notes.text()
    choose_kind(dialog, MovieKind.MP4)
    assert box.isChecked()
    box.click()
    assert not dialog.request().asked.with_sound


def test_what_is_not_as_one_might_think_is_told(dialog):
    choose_kind(dialog, MovieKind.GIF)
    assert "hundredths of a second" in dialog._notes.text()


def test_the_last_answer_is_offered_again(dialog, make_dialog, tmp_path):
    choose_kind(dialog, MovieKind.WEBM)
    dialog._file.setText(str(tmp_path / "other.webm"))
    choose(dialog._choices._quality, 2)
    choose(dialog._choices._size, 1)
    choose(dialog._choices._paper, 2)
    dialog._overwrites.setChecked(True)
    last = dialog.request()

    again = make_dialog(last).request()

    assert again.asked == replace(last.asked, overwrite=False)


def test_a_scene_of_several_layers_asks_which(make_studio, qtbot, tmp_path):
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0009.png", planes=4)
    write_keys(folder / "B", "B0005.png", "B0013.png", planes=4)
    studio = make_studio(folder=folder)
    studio.open(OpenRequest(folder, as_layers=True))
    studio.workspace.work_range.set(2, 3)
    dialog = MovieDialog(studio.workspace)
    qtbot.addWidget(dialog)
    choices = dialog._choices

    assert choices.form.isRowVisible(choices._what)
    assert dialog.request().is_flat
    assert (dialog.request().asked.first, dialog.request().asked.last) == (2, 3)
    choices._frames._all.click()
    assert dialog._gives.text().startswith("13 frames")
    choose(choices._what, 1)
    assert not dialog.request().is_flat
    choices._frames._all.click()
    assert dialog._gives.text().startswith("13 frames")  # its last drawing is held


def test_without_ffmpeg_the_dialog_says_how_to_get_it(dialog, monkeypatch):
    monkeypatch.setattr(encoders, "has_pyav", lambda: False)
    monkeypatch.setattr(encoders, "ffmpeg_program", lambda: None)
    choose_kind(dialog, MovieKind.WEBM)
    assert "ffmpeg.org" in dialog._problem.text()
    assert not dialog._ok.isEnabled()
    choose_kind(dialog, MovieKind.APNG)
    assert dialog._ok.isEnabled()


def test_a_chosen_file_gets_the_ending_of_the_format(dialog, monkeypatch, tmp_path):
    there = tmp_path / "there.mp4"
    there.write_bytes(b"")
    answers = iter([(str(tmp_path / "new"), ""), (str(there), ""), ("", "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(answers))
    dialog._on_browse_clicked()
    assert dialog.request().asked.path == tmp_path / "new.mp4"
    assert not dialog.request().asked.overwrite
    dialog._on_browse_clicked()  # the system's dialog has asked already
    assert dialog.request().asked.overwrite
    dialog._on_browse_clicked()
    assert dialog.request().asked.path == there


def test_a_shot_without_pictures_is_told(studio, make_dialog):
    document = studio.workspace.document
    document.edit("none", lambda shot: replace(shot, canvas=None))
    dialog = make_dialog()
    assert not dialog._ok.isEnabled()
    assert "no frames" in dialog._problem.text()
