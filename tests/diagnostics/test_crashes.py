"""A program that dies of a fault, and what the next one knows of it."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from inbetweener.diagnostics.crashes import bury_all, take_untold
from inbetweener.diagnostics.log_files import LogFiles, take_files
from inbetweener.paths import project_root

PROGRAM = """
import sys
from pathlib import Path
from inbetweener.diagnostics.actions import note_action
from inbetweener.diagnostics.log import start_log
start_log(Path(sys.argv[1]), "window")
note_action("command", "render_all")
{end}
"""
# The window itself: a command, a fault, and what the next one says.
WINDOW = """
import ctypes, sys
from PySide6.QtWidgets import QApplication
from inbetweener import __main__, app

def crash(window):
    window.actions_by_name["onion"].trigger()
    ctypes.string_at(0)

def tell(window):
    print(*window.notices.texts(), flush=True)
    QApplication.quit()

begin = app._begin

def begin_and_act(workspace, window, options):
    begin(workspace, window, options)
    {act}(window)

app._begin = begin_and_act
sys.argv = ["inbetweener"]
sys.exit(__main__.main())
"""
FAULT = "import ctypes; ctypes.string_at(0)"
KILLED = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
ABORTED = "import os; os.abort()"


def run(folder, end: str) -> int:
    command = [sys.executable, "-c", PROGRAM.format(end=end), str(folder)]
    return subprocess.run(command, cwd=project_root(), check=False, capture_output=True).returncode


@pytest.mark.parametrize("end", [FAULT, ABORTED])
def test_a_fault_is_told_once_with_the_last_action_and_the_line(tmp_path, end):
    started_s = time.time()
    assert run(tmp_path, end) != 0
    bury_all(tmp_path)

    crash = take_untold(tmp_path)
    assert crash is not None
    assert crash.action == "command render_all"
    assert 'File "<string>", line 8' in crash.stacks
    assert started_s - 2 <= crash.when_s <= time.time()
    assert crash.stacks in LogFiles(tmp_path, 1).log.read_text(encoding="utf-8")
    bury_all(tmp_path)
    assert take_untold(tmp_path) is None


def test_what_was_done_in_the_run_before_is_not_blamed(tmp_path):
    run(tmp_path, "")
    without_action = PROGRAM.replace('note_action("command", "render_all")', "").format(end=FAULT)
    command = [sys.executable, "-c", without_action, str(tmp_path)]
    subprocess.run(command, cwd=project_root(), check=False, capture_output=True)
    bury_all(tmp_path)

    crash = take_untold(tmp_path)
    assert crash is not None
    assert crash.action == ""


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9")
def test_a_program_that_was_killed_had_no_fault(tmp_path):
    run(tmp_path, KILLED)
    bury_all(tmp_path)

    assert take_untold(tmp_path) is None
    assert not LogFiles(tmp_path, 1).fault.exists()


def test_what_a_running_program_writes_is_left_alone(tmp_path):
    taken = take_files(tmp_path)
    assert taken is not None
    files, lock = taken
    files.fault.write_text("Windows fatal exception, that the program outlived")
    bury_all(tmp_path)

    assert files.fault.exists()
    assert take_untold(tmp_path) is None
    assert lock is not None
    lock.release()


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"when_s": 1}', b"\xff", b"[" * 100_000])
def test_a_damaged_note_of_a_crash_counts_as_none(tmp_path, content):
    (tmp_path / "crash.json").write_bytes(content)

    assert take_untold(tmp_path) is None


def run_window(home, act: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WINDOW.replace("{act}", act)],
        env={**os.environ, "INBETWEENER_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        cwd=project_root(),
        check=False,
        capture_output=True,
        text=True,
    )


def test_the_window_says_after_a_crash_what_was_done_last(tmp_path):
    assert run_window(tmp_path, "crash").returncode != 0
    next_one = run_window(tmp_path, "tell")

    assert next_one.returncode == 0
    assert "crashed when it last ran; the last thing before: “Onion Skin”." in next_one.stdout
