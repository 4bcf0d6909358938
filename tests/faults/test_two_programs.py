"""Two programs on one shot: the second asks, and whichever is killed locks nobody out."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QMessageBox

from inbetweener.paths import project_root
from inbetweener.storage.open_shots import OpenShots
from inbetweener.storage.opening import OpenRequest
from inbetweener.storage.project_file import load_project, save_project
from inbetweener.ui.notices.notice_bar import NoticeBar
from inbetweener.ui.verbs.open_twice import OpenTwiceVerbs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HOLD = """
import sys
from pathlib import Path
from inbetweener.storage.open_shots import OpenShots
OpenShots(Path(sys.argv[1])).hold(Path(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(locks: Path, shot: Path) -> Iterator[subprocess.Popen[str]]:
    """A program that has a shot open."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(locks), str(shot)],
        cwd=project_root(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_shot_is_elsewhere_while_another_program_holds_it_and_not_after_its_death(tmp_path):
    locks, shot = tmp_path / "locks", tmp_path / "walk"
    shot.mkdir()
    (tmp_path / "other way").symlink_to(shot)
    shots = OpenShots(locks)
    assert not shots.is_elsewhere(shot)

    with another_program(locks, shot) as process:
        assert shots.is_elsewhere(shot)
        assert shots.is_elsewhere(tmp_path / "other way")
        assert not shots.is_elsewhere(tmp_path)
        shots.hold(shot)  # opened anyway: it stays the other's
        assert shots.is_elsewhere(shot)
        process.kill()
        process.wait()
        assert not shots.is_elsewhere(shot)


def test_what_is_held_here_is_not_elsewhere_and_leaves_nothing(tmp_path):
    shots, others = OpenShots(tmp_path / "locks"), OpenShots(tmp_path / "locks")
    shots.hold(tmp_path)
    assert not others.is_elsewhere(tmp_path)

    shots.hold(tmp_path / "another")
    shots.release()
    shots.release()

    assert list((tmp_path / "locks").iterdir()) == []


def test_where_nothing_can_be_locked_nobody_is_asked(tmp_path):
    (tmp_path / "locks").write_bytes(b"")  # a file in the place of the folder
    shots = OpenShots(tmp_path / "locks")

    shots.hold(tmp_path)

    assert not shots.is_elsewhere(tmp_path)


@pytest.fixture
def locked(make_studio) -> Any:
    """A studio, not open yet, on a shot with a project file, open in another program."""
    studio = make_studio()
    studio.open()
    project = studio.folder / "walk.inbetweener"
    save_project(project, studio.workspace.document.scene, studio.folder)
    assert studio.workspace.shutdown()
    later = make_studio()
    with another_program(later.home / "data" / "open", later.folder):
        yield later


def press(words: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The next question is answered so; what it said."""
    told: list[str] = []

    def answer(box: QMessageBox) -> int:
        told.append(box.text())
        (button,) = [each for each in box.buttons() if each.text().replace("&", "") == words]
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _box: button)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return told


def ask(studio: Any) -> None:
    with studio.signal(studio.workspace.open_elsewhere):
        studio.workspace.open(OpenRequest(studio.folder))


def window_of(studio: Any, qtbot: Any) -> OpenTwiceVerbs:
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    return OpenTwiceVerbs(studio.workspace, widget, NoticeBar(widget))


def test_a_copy_is_saved_under_a_new_name(locked, qtbot, monkeypatch):
    verbs = window_of(locked, qtbot)
    told = press("Open as a Copy", monkeypatch)
    ask(locked)

    assert verbs is not None
    assert told == ["“walk” is open in another Inbetweener already."]
    document = locked.workspace.document
    assert document.folder == locked.folder
    assert document.project_path is None
    assert document.shot == load_project(locked.folder / "walk.inbetweener").shot


def test_it_can_be_opened_all_the_same(locked, qtbot, monkeypatch):
    verbs = window_of(locked, qtbot)
    press("Open Anyway", monkeypatch)
    ask(locked)

    assert verbs is not None
    assert locked.workspace.document.project_path == locked.folder / "walk.inbetweener"


def test_or_not_at_all(locked, qtbot, monkeypatch):
    verbs = window_of(locked, qtbot)
    press("Cancel", monkeypatch)
    ask(locked)

    assert verbs is not None
    assert not locked.workspace.document.is_open
