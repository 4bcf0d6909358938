"""Two artists on one drive: the second is told who has a project open, and may take it over."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from inbetweener.paths import project_root
from inbetweener.session.document.presence import Presence
from inbetweener.storage.open_notes import STALE_S, note_of
from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.notices.notice import Notice
from inbetweener.ui.notices.notice_bar import NoticeBar
from inbetweener.ui.verbs.open_twice import OpenTwiceVerbs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# A program on a machine of another name: a line is answered with who has taken the project.
_DESK_2 = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from inbetweener.storage.open_notes import Holder, NoteKeeper
keeper = NoteKeeper(Holder("ben", "desk-2", os.getpid(), "b" * 32, datetime.now(UTC)))
project = Path(sys.argv[1])
def keep(*, takes):
    other = keeper.keep(project, takes=takes)
    print(other.session if other else "mine", flush=True)
keep(takes=True)
for _line in sys.stdin:
    keep(takes=False)
keeper.leave()
"""


class Desk:
    """The program on the other machine."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def beat(self) -> str:
        """Let half a minute pass there; who has the project."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return self.answer()

    def answer(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()


@contextmanager
def desk_2(project: Path) -> Iterator[Desk]:
    """Another machine on which the project is open."""
    with subprocess.Popen(
        [sys.executable, "-c", _DESK_2, str(project)],
        cwd=project_root(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        desk = Desk(process)
        assert desk.answer() == "mine"
        yield desk
        process.kill()


@pytest.fixture
def project(studio: Any) -> Path:
    """The project of the open shot, which is saved."""
    path: Path = studio.folder / "walk.inbetweener"
    with studio.signal(studio.workspace.saver.saved):
        studio.workspace.saver.save(path)
    settle(studio)
    return path


def settle(studio: Any) -> None:
    presence = presence_of(studio)
    studio.wait(lambda: presence._thread.is_idle)


def presence_of(studio: Any) -> Presence:
    found = studio.workspace.findChild(Presence)
    assert isinstance(found, Presence)
    return found


@pytest.fixture
def front(studio, qtbot) -> Any:
    """What asks and tells, on the studio."""
    widget = QWidget()
    qtbot.addWidget(widget)
    bar = NoticeBar(widget)
    verbs = OpenTwiceVerbs(studio.workspace, widget, bar)
    assert verbs.parent() is widget
    return bar


def told(bar: NoticeBar) -> list[str]:
    return [notice.text for notice in bar.findChildren(Notice)]


def ask(studio: Any, monkeypatch: pytest.MonkeyPatch, words: str) -> str:
    """Open the shot, and answer the question so; what was asked."""
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        (button,) = [each for each in box.buttons() if each.text().replace("&", "") == words]
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _box: button)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    with studio.signal(studio.workspace.open_elsewhere):
        studio.workspace.open(OpenRequest(studio.folder))
    settle(studio)
    return asked[0]


def test_a_saved_project_has_a_note_until_it_is_closed(studio, project):
    assert note_of(project).exists()
    later = studio.folder / "run.inbetweener"
    with studio.signal(studio.workspace.saver.saved):
        studio.workspace.saver.save(later)
    settle(studio)
    assert (note_of(project).exists(), note_of(later).exists()) == (False, True)

    assert studio.workspace.shutdown()

    assert list(studio.folder.glob(".*")) == []


def test_a_folder_without_a_project_has_none(studio):
    settle(studio)
    assert list(studio.folder.glob(".*")) == []


def test_the_second_is_told_who_has_it_and_can_leave_it_be(studio, front, project, monkeypatch):
    with desk_2(project) as desk:
        text = ask(studio, monkeypatch, "Cancel")
        assert text.startswith("“walk” is open already: ben on desk-2, since ")
        assert desk.beat() == "mine"
        desk.close()
    with studio.signal(studio.workspace.shown):
        studio.workspace.open(OpenRequest(studio.folder))


def test_a_copy_leaves_the_project_to_the_other(studio, front, project, monkeypatch):
    with desk_2(project) as desk:
        ask(studio, monkeypatch, "Open as a Copy")
        assert studio.workspace.document.project_path is None
        assert desk.beat() == "mine"


def test_whoever_takes_it_over_has_it_and_the_other_hears_of_it(
    studio, front, project, monkeypatch
):
    with desk_2(project) as desk:
        ask(studio, monkeypatch, "Take Over")
        assert studio.workspace.document.project_path == project
        assert desk.beat() not in {"mine", ""}
        with studio.signal(studio.workspace.saver.saved):
            studio.workspace.saver.save(project)


def test_what_is_taken_over_goes_on_as_a_copy_in_a_sentence(studio, front, project):
    studio.set_count(0, 5)
    with desk_2(project):
        with studio.signal(studio.workspace.taken_over):
            presence_of(studio).beat()

        document = studio.workspace.document
        assert document.project_path is None
        assert document.is_modified  # nothing is lost
        assert document.shot.gaps[0].count == 5
        (sentence,) = told(front)
        assert sentence == (
            "“walk” has been taken over: ben on desk-2. It goes on as a copy here: saving asks "
            "for a new name."
        )
        settle(studio)
        assert studio.workspace.shutdown()
        assert note_of(project).exists()  # theirs


def test_before_it_has_heard_of_it_nothing_is_saved_over_the_others_work(studio, front, project):
    before = project.read_bytes()
    studio.set_count(0, 5)
    with desk_2(project):
        with studio.signal(studio.workspace.saver.failed) as failure:
            studio.workspace.saver.save(project)
        assert failure.args == ["“walk” is open elsewhere: ben on desk-2. Save under another name."]
        assert project.read_bytes() == before
        other = studio.folder / "mine.inbetweener"
        with studio.signal(studio.workspace.saver.saved):
            studio.workspace.saver.save(other)


def test_what_a_crashed_machine_left_asks_nothing(studio, front, project, monkeypatch):
    with desk_2(project) as desk:
        desk.process.kill()
        desk.process.wait()
        note = note_of(project)
        long_ago = note.stat().st_mtime - STALE_S - 1
        os.utime(note, (long_ago, long_ago))

        with studio.signal(studio.workspace.shown):
            studio.workspace.open(OpenRequest(studio.folder))
        settle(studio)

    assert studio.workspace.document.project_path == project
    assert '"desk-2"' not in note.read_text(encoding="utf-8")
