"""The log: what is in it, that it stays small, and that it hinders nobody."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from importlib.metadata import PackageNotFoundError

import pytest

from inbetweener.diagnostics import log as log_module
from inbetweener.diagnostics.actions import last_action, note_action
from inbetweener.diagnostics.log import Log, start_log
from inbetweener.diagnostics.log_files import MOST_AT_ONCE, LogFiles, take_files
from inbetweener.paths import project_root


@pytest.fixture
def start(tmp_path, monkeypatch):
    """Starts a log in this process, without faulthandler, which is pytest's here."""
    monkeypatch.setattr(Log, "watch_for_faults", lambda _log: None)
    # Errors that the tests make are for the log, not for pytest.
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    started: list[Log] = []

    def start(folder=tmp_path) -> Log:
        log = start_log(folder, "test")
        assert log is not None
        started.append(log)
        return log

    yield start
    for log in reversed(started):
        log.end()


def text_of(log: Log) -> str:
    return log.files.log.read_text(encoding="utf-8")


def test_a_log_begins_with_the_versions(start):
    text = text_of(start())

    for name in ("Inbetweener 0", "Python 3", "PySide6-Essentials ", "torch ", "processor cores"):
        assert name in text


def test_actions_warnings_and_errors_are_in_it(start):
    log = start()
    note_action("command", "render_all")
    logging.getLogger("inbetweener.session").warning("settings were not saved: %s", "full")
    error = ArithmeticError("no keys")
    sys.excepthook(ArithmeticError, error, None)

    text = text_of(log)
    assert "INFO inbetweener.artist: command render_all" in text
    assert "settings were not saved: full" in text
    assert "ArithmeticError: no keys" in text


def test_an_error_that_ends_a_thread_is_in_it(start):
    def fail() -> None:
        raise ArithmeticError("in a thread")

    log = start()
    thread = threading.Thread(target=fail, name="prune")
    thread.start()
    thread.join()

    assert "ended the thread prune" in text_of(log)
    assert "ArithmeticError: in a thread" in text_of(log)


def test_ctrl_c_is_no_error(start):
    log = start()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert "ERROR" not in text_of(log)


def test_what_is_repeated_is_written_once(start):
    log = start()
    for name in ("next_frame", "next_frame", "next_frame", "play", "next_frame"):
        note_action("command", name)

    assert text_of(log).count("next_frame") == 2


def test_errors_that_are_said_in_the_same_words_are_all_written(start):
    log = start()
    for words in ("of memory", "of the driver"):
        logging.getLogger("inbetweener").info("a job failed", exc_info=ArithmeticError(words))

    assert "ArithmeticError: of memory" in text_of(log)
    assert "ArithmeticError: of the driver" in text_of(log)


def test_the_last_action_is_found_in_older_parts_too(start, monkeypatch):
    monkeypatch.setattr(log_module, "PART_BYTES", 2000)
    log = start()
    note_action("command", "save")
    note_action("exported", "12 pictures")
    for number in range(20):
        logging.getLogger("inbetweener").info("%d %s", number, "x" * 60)

    assert "exported" not in text_of(log)
    assert last_action(log.files) == "exported 12 pictures"


def test_the_files_stay_small_and_few(start, monkeypatch, tmp_path):
    monkeypatch.setattr(log_module, "PART_BYTES", 1000)
    log = start()
    for number in range(200):
        logging.getLogger("inbetweener").info("%d %s", number, "x" * 60)

    logs = list(tmp_path.glob("*.log*"))
    assert len(logs) == len(log.files.parts) == 3
    assert all(path.stat().st_size <= 1000 for path in logs)


def test_two_programs_at_once_write_to_files_of_their_own(start, tmp_path):
    first = start()
    other = take_files(tmp_path)
    assert other is not None
    files, lock = other

    assert first.files.log.name == "inbetweener.log"
    assert files.log.name == "inbetweener-2.log"
    assert lock is not None
    lock.release()


def test_with_too_many_programs_the_last_has_no_log(tmp_path):
    locks = [taken[1] for _ in range(MOST_AT_ONCE) if (taken := take_files(tmp_path))]

    assert start_log(tmp_path, "test") is None
    for lock in locks:
        assert lock is not None
        lock.release()


def test_a_log_that_cannot_be_written_hinders_nothing(tmp_path):
    in_the_way = tmp_path / "log"
    in_the_way.write_bytes(b"")

    assert start_log(in_the_way, "test") is None


def test_a_full_disk_costs_lines_only(start, capsys, monkeypatch):
    log = start()

    def refuse(*_words: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(log._handler.stream, "write", refuse, raising=False)
    note_action("command", "save")

    assert capsys.readouterr().err == ""


def test_at_the_end_all_is_as_before(tmp_path, monkeypatch):
    monkeypatch.setattr(Log, "watch_for_faults", lambda _log: None)
    before = (sys.excepthook, threading.excepthook, logging.getLogger("inbetweener").level)
    handlers = list(logging.getLogger().handlers)
    log = start_log(tmp_path, "test")
    assert log is not None
    log.end()

    after = (sys.excepthook, threading.excepthook, logging.getLogger("inbetweener").level)
    assert after == before
    assert logging.getLogger().handlers == handlers
    assert text_of(log).endswith("the end\n")


def test_the_program_itself_keeps_one_and_still_warns_on_the_terminal(tmp_path):
    code = (
        "import logging, sys\n"
        "from inbetweener import __main__\n"
        "sys.argv = ['inbetweener', '--version']\n"
        "__main__.main()\n"
        "logging.getLogger('inbetweener.cli').warning('the registry is odd')\n"
        "raise ArithmeticError('unforeseen')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"INBETWEENER_HOME": str(tmp_path), "PATH": ""},
        cwd=project_root(),
        capture_output=True,
        text=True,
        check=False,
    )
    text = LogFiles(tmp_path / "data" / "log", 1).log.read_text(encoding="utf-8")

    assert "the registry is odd" in done.stderr
    assert "ArithmeticError: unforeseen" in done.stderr
    assert "the shell --version begins" in text
    assert "ArithmeticError: unforeseen" in text
    assert text.endswith("the end\n")
    assert not list((tmp_path / "data" / "log").glob("*.fault"))


def test_the_opencv_without_windows_is_named_where_it_was_packed(monkeypatch):
    def version(name):
        if name != "opencv-python-headless":
            raise PackageNotFoundError
        return "5.0.0"

    monkeypatch.setattr(log_module, "version", version)

    assert log_module.version_of("opencv-python") == "5.0.0"
    assert log_module.version_of("numpy") == "missing"
