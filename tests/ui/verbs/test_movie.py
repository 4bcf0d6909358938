from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog

from inbetweener.ui.dialogs.movie_dialog import MovieDialog
from inbetweener.video.movies.kinds import MovieKind
from tests.support.movies import read_movie

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def answer(monkeypatch, path: Path, kind: MovieKind) -> list[Path]:
    """Answers the dialog as an artist would; what it proposed, each time."""
    proposed: list[Path] = []

    def accepted(dialog: MovieDialog) -> QDialog.DialogCode:
        proposed.append(dialog.request().asked.path)
        box = dialog._choices._kind
        box.setCurrentIndex(box.findData(kind))
        box.activated.emit(box.currentIndex())
        dialog._file.setText(str(path))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(MovieDialog, "exec", accepted)
    return proposed


def export(front, signal: str = "finished") -> None:
    with front.studio.signal(getattr(front.workspace.exporter, signal)):
        front.trigger("export_movie")


def test_a_movie_is_written_and_told_with_a_way_to_its_folder(front, monkeypatch, tmp_path):
    out = tmp_path / "cut.mov"
    proposed = answer(monkeypatch, out, MovieKind.PNG_MOV)
    opened: list[Any] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    export(front)

    assert proposed == [front.studio.folder.parent / "walk.mp4"]
    assert len(read_movie(out).frames) == 25
    assert front.notices()[0].startswith("cut.mov was written: 25 frames, 1.04 s, ")
    front.click(front.notice_button("Show Folder"))
    assert opened[0].toLocalFile() == str(tmp_path)


def test_what_was_answered_last_is_proposed_and_nothing_replaced(front, monkeypatch, tmp_path):
    out = tmp_path / "cut.apng"
    proposed = answer(monkeypatch, out, MovieKind.APNG)

    export(front)
    export(front, "failed")

    assert proposed[1] == out
    assert "is there already" in front.notices()[0]


def test_the_strip_counts_frames(front, monkeypatch, tmp_path):
    answer(monkeypatch, tmp_path / "cut.mov", MovieKind.PNG_MOV)
    words: list[str] = []
    monkeypatch.setattr(front.window.status, "show_work", lambda text, *_: words.append(text))
    export(front)
    assert "Writing the movie · 25 of 25 frames" in words


def test_a_movie_that_is_stopped_is_told_to_be_nowhere(front, monkeypatch, tmp_path):
    answer(monkeypatch, tmp_path / "cut.mov", MovieKind.PNG_MOV)
    front.studio.engine.gate.clear()
    front.trigger("export_movie")
    words: list[str] = []
    monkeypatch.setattr(front.window.status, "end_work", lambda text="": words.append(text))
    front.trigger("cancel")
    front.studio.engine.gate.set()
    assert "Export stopped. No movie was written." in words
    assert not (tmp_path / "cut.mov").exists()
