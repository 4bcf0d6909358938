"""Save Report, and what is said after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from inbetweener.diagnostics.actions import note_action
from inbetweener.diagnostics.crashes import Crash
from inbetweener.diagnostics.log import Log
from inbetweener.diagnostics.log_files import LogFiles, log_folder
from inbetweener.ui.notices.crash_notice import action_words, tell_of_crash
from inbetweener.ui.notices.notice import NoticeKind

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file that the artist chooses."""
    path = tmp_path / "to read.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def wait_for_notice(front, words: str) -> None:
    front.qtbot.waitUntil(lambda: any(words in text for text in front.notices()))


def test_a_report_tells_all_that_is_asked_for_and_no_names(front, chosen, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    front.workspace.change_setting(
        recent=("/secret/film",), paint_command=f"{tmp_path}/paint/krita --open {{file}}"
    )
    logs = log_folder(front.workspace.folders.data)
    logs.mkdir(parents=True)
    line = f"the line before, in {tmp_path}/walk"
    LogFiles(logs, 1).log.write_text(line + "\n", encoding="utf-8")
    front.trigger("save_report")
    wait_for_notice(front, "was sent to nobody")
    text = chosen.read_text(encoding="utf-8")

    for title in (
        "Program",
        "Machine",
        "Screens",
        "Open shot",
        "Settings",
        "Models",
        "Folders and disks",
        "The end of inbetweener.log",
    ):
        assert f"\n{title}\n{'-' * len(title)}\n" in text
    for fact in ("torch ", "processor cores", "on offscreen", "keys: 4", "theme: system", "sha256"):
        assert fact in text
    assert "the line before, in ~/walk" in text
    assert "paint_command: krita\n" in text
    assert "secret" not in text
    assert str(tmp_path) not in text


def test_a_part_that_cannot_be_found_out_costs_no_more(front, chosen, monkeypatch):
    def fail(*_: object) -> None:
        raise ArithmeticError("odd disk")

    monkeypatch.setattr("inbetweener.ui.verbs.report.storage_section", fail)
    front.trigger("save_report")
    wait_for_notice(front, "was sent to nobody")
    text = chosen.read_text(encoding="utf-8")

    assert "ArithmeticError: odd disk" in text
    assert "\nModels\n" in text


def test_a_report_that_cannot_be_written_is_told(front, monkeypatch, tmp_path):
    path = tmp_path / "gone" / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    front.trigger("save_report")

    wait_for_notice(front, "its folder is gone")


def test_who_chooses_no_file_writes_none(front, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    front.trigger("save_report")

    assert front.notices() == []


def test_a_crash_is_told_with_its_last_action_and_a_report(front, chosen):
    crash = Crash(0.0, "command render_all", "Fatal Python error: Segmentation fault")
    tell_of_crash(crash, front.window.notices, front.window.actions_by_name)

    assert front.notices() == [
        "Inbetweener crashed when it last ran; the last thing before: “Render All”."
    ]
    front.click(front.notice_button("Save Report…"))
    wait_for_notice(front, "was sent to nobody")
    assert chosen.is_file()


@pytest.mark.parametrize(
    ("action", "words"),
    [
        ("command save_as", "“Save As”"),
        ("exported 12 pictures, 0 were there", "pictures were exported"),
        ("command of_another_version", ""),
        ("unknown", ""),
        ("", ""),
    ],
)
def test_actions_of_the_log_in_the_words_of_the_window(action, words):
    assert action_words(action) == words


def test_what_the_artist_does_is_in_the_log(front, tmp_path, monkeypatch):
    log = Log(LogFiles(tmp_path, 1), None)
    log.listen("test")
    note_action("command", "nothing")
    try:
        front.trigger("select_all_gaps")
        front.trigger("on_ones")
        front.trigger("render_all")
        front.studio.settle()
        front.window.notices.show_notice("The disk is full.", NoticeKind.ERROR)
    finally:
        log.end()
    text = log.files.log.read_text(encoding="utf-8")

    assert "artist: command on_ones\n" in text
    assert "told: The disk is full." in text
