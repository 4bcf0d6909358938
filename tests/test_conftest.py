"""The safety net of all other tests, tested on small suites that break its rules."""

from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from inbetweener.paths import user_folders

ROOT = Path(__file__).resolve().parent.parent
needs_qt = pytest.mark.skipif(
    importlib.util.find_spec("PySide6") is None, reason="PySide6 is not installed"
)


def outcome_of(source: str, folder: Path) -> str:
    """What pytest prints for a test file with our conftest."""
    suite = folder / "test_suite.py"
    suite.write_text(source, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist"]
    command += ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT)]
    command += ["-p", "tests.conftest", str(suite)]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    ).stdout


def test_settings_go_to_a_private_folder(tmp_path_factory: pytest.TempPathFactory):
    assert user_folders().config.is_relative_to(tmp_path_factory.getbasetemp())


def test_each_test_starts_with_an_empty_home():
    assert not Path(os.environ["INBETWEENER_HOME"]).exists()


@pytest.mark.parametrize("host", ["192.0.2.1", "example.invalid"])
def test_the_network_is_off(host: str):
    with socket.socket() as client, pytest.raises(RuntimeError, match="reach the network"):
        client.connect((host, 80))


def test_this_machine_can_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as client:
        client.connect(server.getsockname())

        assert client.getpeername() == server.getsockname()


@needs_qt
def test_a_test_that_uses_qt_is_marked_gui(qapp: object, request: pytest.FixtureRequest):
    assert qapp is not None
    assert request.node.get_closest_marker("gui") is not None


def test_other_tests_are_not_marked_gui(request: pytest.FixtureRequest):
    assert request.node.get_closest_marker("gui") is None


@needs_qt
def test_windows_and_threads_left_behind_fail_the_test(tmp_path: Path):
    printed = outcome_of(
        "from PySide6.QtCore import QThread\n"
        "from PySide6.QtWidgets import QWidget\n"
        "def test_a_window(qapp):\n"
        "    test_a_window.kept = QWidget()\n"
        "    test_a_window.kept.show()\n"
        "def test_a_thread(qapp):\n"
        "    test_a_thread.kept = QThread()\n"
        "    test_a_thread.kept.start()\n"
        "def test_a_tidy_one(qtbot):\n"
        "    window = QWidget()\n"
        "    qtbot.addWidget(window)\n"
        "    window.show()\n",
        tmp_path,
    )

    assert "left behind by the test: QWidget" in printed
    assert f"left behind by the test: QThread started at {tmp_path / 'test_suite.py'}:8" in printed
    assert "3 passed, 2 errors" in printed


def test_an_x_display_takes_connections(x_display: str):
    number = int(x_display.removeprefix(":"))
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(f"/tmp/.X11-unix/X{number}")  # noqa: S108 - where every X server listens

        assert client.getpeername()


@needs_qt
def test_windows_of_the_test_before_are_not_taken_apart_on_a_thread(tmp_path: Path):
    source = """
import threading, weakref
from PySide6.QtCore import QObject

died_on = []

def test_before(qapp):
    ring = QObject()
    ring.me = ring
    died_on.append(weakref.ref(ring, lambda _: died_on.append(threading.current_thread())))

def test_after(qapp):
    thread = threading.Thread(target=lambda: [[n] for n in range(100_000)])
    thread.start()
    thread.join()
    assert died_on[1:] == [threading.main_thread()]
"""
    assert "2 passed" in outcome_of(source, tmp_path)
