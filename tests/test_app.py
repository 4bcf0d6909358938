"""The desktop program as a process: in a real X window, and killed in the middle of its work."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from inbetweener.core.cancel import CancelToken
from inbetweener.imaging.png_chunks import split_chunks
from inbetweener.paths import UserFolders
from inbetweener.storage.autosave import AutosaveStore
from inbetweener.storage.opening import OpenRequest, read_shot
from tests.support.app_process import PATIENCE_S, environment, needs, start, wait_for
from tests.support.front import make_front
from tests.support.key_files import write_keys
from tests.support.workspaces import make_studio

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["make_front", "make_studio"]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
NAMES = ("A0001.png", "A0009.png", "A0017.png", "A0025.png")

# The program itself, telling on stdout what happens inside it.
TOLD = """
import sys
from inbetweener import app
from inbetweener.session.workspace import Workspace

class Telling(Workspace):
    def __init__(self, engine, folders, parent=None):
        super().__init__(engine, folders, parent)
        say = lambda *words: print(*words, flush=True)
        self.opener.opened.connect(lambda opened: say("opened", len(opened.shot.keys)))
        self.playback.frame_changed.connect(lambda frame: say("frame", frame))
        self.playback.playing_changed.connect(lambda plays: say("playing", plays))
        self.queue.finished.connect(lambda all_drawn: say("rendered", all_drawn))
        self.document.shot_changed.connect(
            lambda _before, after: say("counts", *[gap.inbetween_count for gap in after.gaps])
        )

app.Workspace = Telling
sys.exit(app.main(sys.argv[1:]))
"""

# The program with an engine that is never done, edited and kept at once.
BUSY = """
import sys, time
from inbetweener import app
from inbetweener.core import edits
from inbetweener.session.workspace import Workspace
from tests.support.workspaces import DefaultFade

every = frozenset({0, 1, 2})

class Busy(Workspace):
    def __init__(self, _engine, folders, parent=None):
        super().__init__(DefaultFade(), folders, parent)
        self.opener.opened.connect(self.begin)
        self.queue.finished.connect(self.begin)
        self.count = 1

    def begin(self, *_):
        self.count = self.count % 6 + 1
        rule = edits.LengthRule.KEEP
        self.document.edit("count", lambda s: edits.set_count(s, every, self.count, rule))
        self.saver.autosave_now()
        for file in (self._cache.folder.rglob("*.png") if self.count == 1 else ()):
            file.unlink()
        self.render_all()

app.Workspace = Busy
sys.exit(app.main(sys.argv[1:]))
"""

# The program ended as by a signal, with its window on the screen; it tells what is seen after that.
ENDED = """
import sys
from PySide6.QtWidgets import QApplication
from inbetweener import app
from inbetweener.session.workspace import Workspace

class Ended(Workspace):
    def __init__(self, engine, folders, parent=None):
        super().__init__(engine, folders, parent)
        self.opener.opened.connect(self.end)

    def end(self, _opened):
        print("seen", any(each.isVisible() for each in QApplication.topLevelWidgets()), flush=True)
        QApplication.exit()

app.Workspace = Ended
code = app.main(sys.argv[1:])
print("seen", any(each.isVisible() for each in QApplication.topLevelWidgets()), flush=True)
sys.exit(code)
"""


@pytest.fixture
def shot(tmp_path: Path) -> Path:
    return write_keys(tmp_path / "walk", *NAMES)


@pytest.fixture
def processes() -> Iterator[list[subprocess.Popen[bytes]]]:
    """Whatever is put here is ended, whatever becomes of the test."""
    started: list[subprocess.Popen[bytes]] = []
    yield started
    for process in started:
        process.kill()
        process.wait(10)


class InX:
    """The program on an X server, with a person's hands."""

    def __init__(self, display, folder, arguments, processes) -> None:
        self.values = environment(folder / "home", DISPLAY=display)
        self.folder = folder
        self.process = start(arguments, self.values, folder)
        processes.append(self.process)
        self.window = ""

    def wait(self, is_so, what) -> None:
        wait_for(is_so, self.process, what)

    def tool(self, *words) -> str:
        done = subprocess.run(
            words, env=self.values, capture_output=True, text=True, check=False, timeout=60
        )
        return done.stdout

    def find_window(self, title) -> bool:
        ids = self.tool("xdotool", "search", "--onlyvisible", "--name", title).split()
        self.window = ids[0] if ids else ""
        return bool(ids)

    def focus(self) -> None:
        # There is no window manager on this server that would do it.
        self.tool("xdotool", "windowfocus", "--sync", self.window)

    def key(self, *keys) -> None:
        self.tool("xdotool", "key", "--clearmodifiers", *keys)

    def said(self) -> Any:
        return (self.folder / "stdout").read_text(encoding="utf-8").splitlines()

    def complaints(self) -> Any:
        return (self.folder / "stderr").read_text(encoding="utf-8")


@pytest.mark.xwindow
@needs("xdotool", "xwininfo")
def test_the_program_opens_a_real_window_and_ends_well(x_display, shot, tmp_path, processes):
    program = InX(x_display, tmp_path, ["-m", "inbetweener", str(shot)], processes)
    program.wait(lambda: program.find_window("walk.*Inbetweener"), "the window with the shot")

    facts = program.tool("xwininfo", "-id", program.window)
    assert "Map State: IsViewable" in facts
    program.focus()
    program.key("ctrl+q")

    assert program.process.wait(PATIENCE_S) == 0
    assert "could not load the Qt platform plugin" not in program.complaints().lower()
    assert "Traceback" not in program.complaints()


@pytest.mark.xwindow
@needs("xdotool")
def test_the_sample_is_opened_as_a_copy_of_the_artists_own(x_display, tmp_path, processes):
    program = InX(x_display, tmp_path, ["-m", "inbetweener", "--sample"], processes)
    program.wait(lambda: program.find_window("sample.*Inbetweener"), "the window with the sample")

    assert (tmp_path / "home" / "data" / "sample" / "A0001.png").is_file()


@pytest.mark.xwindow
@needs("xdotool")
def test_real_keys_reach_the_shortcuts(x_display, shot, tmp_path, processes):
    """A real keyboard gives `<` for Shift and `,`, and `+` with Shift held."""
    program = InX(x_display, tmp_path, ["-c", TOLD, str(shot)], processes)
    program.wait(lambda: program.find_window("walk.*Inbetweener"), "the window with the shot")
    program.wait(lambda: "opened 4" in program.said(), "the shot")
    program.focus()
    for keys, told in (
        ("period", "frame 1"),
        ("shift+period", "frame 2"),
        ("alt+period", "frame 8"),
        ("alt+comma", "frame 0"),
        ("End", "frame 24"),
        ("shift+comma", "frame 22"),
        ("Home", "frame 0"),
        ("shift+equal", "counts 4 3 3"),
        ("minus", "counts 3 3 3"),
        ("1", "counts 7 3 3"),
        ("ctrl+z", "counts 3 3 3"),
        ("Return", "playing True"),
        ("Return", "playing False"),
    ):
        before = len(program.said())
        program.key(keys)
        program.wait(
            lambda told=told, before=before: told in program.said()[before:],
            f"{told!r} after {keys}, but {program.said()[-3:]}",
        )


@pytest.mark.xwindow
@needs("xdotool")
def test_a_shot_is_rendered_by_the_real_engine_in_the_window(x_display, shot, tmp_path, processes):
    program = InX(x_display, tmp_path, ["-c", TOLD, str(shot)], processes)
    program.wait(lambda: program.find_window("walk.*Inbetweener"), "the window with the shot")
    program.wait(lambda: "opened 4" in program.said(), "the shot")
    program.focus()
    program.key("F5")
    program.wait(lambda: "rendered True" in program.said(), f"rendered: {program.complaints()}")

    pictures = list((tmp_path / "home" / "cache" / "inbetweens").rglob("*.png"))
    assert len(pictures) == 9
    assert "Traceback" not in program.complaints()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")
@pytest.mark.parametrize("moment", [1, 4])
def test_kill_9_while_rendering_and_autosaving_loses_nothing_that_was_kept(
    shot, tmp_path, processes, moment
):
    keys = {path.name: path.read_bytes() for path in shot.iterdir()}
    home = tmp_path / "home"
    values = environment(home, QT_QPA_PLATFORM="offscreen")
    process = start(["-c", BUSY, str(shot)], values, tmp_path)
    processes.append(process)
    pictures = home / "cache" / "inbetweens"
    autosaves = home / "data" / "autosave"
    wait_for(
        lambda: len(list(pictures.rglob("*.png"))) >= moment and list(autosaves.glob("*.autosave")),
        process,
        f"{moment} pictures and an autosave",
    )
    os.kill(process.pid, signal.SIGKILL)
    process.wait(10)

    (recovery,) = AutosaveStore(UserFolders.below(home).data / "autosave").orphans()
    assert recovery.folder == shot
    assert {gap.inbetween_count for gap in recovery.shot.gaps} <= set(range(1, 7))
    for picture in pictures.rglob("*.png"):
        if not picture.name.startswith("."):
            split_chunks(picture.read_bytes(), picture)  # whole, every checksum right
    opened = read_shot(OpenRequest(shot), CancelToken(), lambda _done, _total: None)
    assert len(opened.shot.keys) == 4
    assert {path.name: path.read_bytes() for path in shot.iterdir()} == keys


@pytest.mark.skipif(sys.platform == "win32", reason="this system asks no program to end")
def test_a_request_to_end_is_followed_unasked_and_keeps_unsaved_work(shot, tmp_path, processes):
    home = tmp_path / "home"
    values = environment(home, QT_QPA_PLATFORM="offscreen")
    process = start(["-c", BUSY, str(shot)], values, tmp_path)
    processes.append(process)
    autosaves = home / "data" / "autosave"
    wait_for(lambda: list(autosaves.glob("*.autosave")), process, "an autosave")
    process.terminate()

    assert process.wait(30) == 0
    (recovery,) = AutosaveStore(autosaves).orphans()
    assert recovery.folder == shot


def test_a_window_opened_after_a_kill_offers_the_work_and_goes_on(
    shot, tmp_path, processes, make_studio, make_front, qtbot
):
    home = tmp_path / "home"
    values = environment(home, QT_QPA_PLATFORM="offscreen")
    process = start(["-c", BUSY, str(shot)], values, tmp_path)
    processes.append(process)
    autosaves = home / "data" / "autosave"
    wait_for(lambda: list(autosaves.glob("*.autosave")), process, "an autosave")
    process.kill()
    process.wait(10)

    front = make_front(make_studio(home=home, folder=shot))
    front.window.file_verbs.offer_recovery(front.workspace.autosaves.orphans())
    front.click(front.notice_button("Recover"))
    front.studio.settle()
    front.studio.render_all()

    assert front.window.isWindowModified()
    assert {str(state) for state in front.studio.states()} == {"ready"}


@pytest.mark.parametrize("arguments", [["--help"], ["a", "b"]])
def test_the_command_line_is_explained(arguments, capsys):
    from inbetweener.app import main

    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == (0 if arguments == ["--help"] else 2)
    said = capsys.readouterr()
    shown = " ".join((said.out + said.err).split())
    assert "a folder of keys, a project file, or a sheet" in shown or "usage" in said.err


def test_no_window_is_left_for_qt_to_close_once_python_is_gone(shot, tmp_path, processes):
    """Qt asks event filters when it closes a window, and ours crashed it one time in four."""
    values = environment(tmp_path / "home", QT_QPA_PLATFORM="offscreen")
    process = start(["-c", ENDED, str(shot)], values, tmp_path)
    processes.append(process)

    assert process.wait(PATIENCE_S) == 0
    told = (tmp_path / "stdout").read_text(encoding="utf-8").splitlines()
    # Whatever window Qt still keeps afterwards is not seen, or has gone with its workspace.
    assert told == ["seen True", "seen False"]
