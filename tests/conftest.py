"""What every test gets: a private home, no network, and a check for what GUI tests leave behind.

PySide6 is imported only for tests that ask for it, so that the rest run on machines without Qt.
"""

from __future__ import annotations

import gc
import importlib.util
import ipaddress
import itertools
import os
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from tests.support.leaks import ThreadLog, visible_windows
from tests.support.xvfb import x_display

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["x_display"]

_QT_FIXTURES = frozenset({"qapp", "qtbot"})
_QT_VARIABLES_OF_OPENCV = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
_home_numbers = itertools.count()

# How fast a machine is, or how busy, says nothing of what is tested.
PATIENCE_MS = 60_000
settings.register_profile(
    "any-machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any-machine")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Many workers share few cores: threads of torch that wait for each other made tiny convolutions
# fifty times slower.
os.environ.setdefault("OMP_NUM_THREADS", "1")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Knows pytest-qt's settings where it is missing, since unknown ones are errors."""
    if importlib.util.find_spec("pytestqt") is None:
        parser.addini("qt_api", "set for pytest-qt, which is not installed")
        parser.addini("qt_log_level_fail", "set for pytest-qt, which is not installed")


def pytest_configure() -> None:
    """Lets pytest-qt wait longer than its five seconds; what is waited for ends the wait anyway."""
    if importlib.util.find_spec("pytestqt") is None:
        return
    from pytestqt.qtbot import QtBot

    for name in ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed"):
        getattr(QtBot, name).__kwdefaults__["timeout"] = PATIENCE_MS


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks each test that needs a QApplication."""
    for item in items:
        if _needs_qt(item):
            item.add_marker("gui")


def _needs_qt(item: Any) -> bool:
    return not _QT_FIXTURES.isdisjoint(getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application's arguments, once opencv's own Qt is out of PySide6's way."""
    for variable in _QT_VARIABLES_OF_OPENCV:
        if "cv2" in os.environ.get(variable, ""):
            del os.environ[variable]
    return ["inbetweener-tests"]


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def _private_home(_homes: Path) -> Iterator[None]:
    # Not created: the program must make its own folders, and most tests never need them.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INBETWEENER_HOME", str(_homes / str(next(_home_numbers))))
        yield


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _local_only(getattr(socket.socket, name)))
        yield


def _local_only(connect: Any) -> Any:
    def guarded(self: socket.socket, address: Any) -> Any:
        if not _is_local(self.family, address):
            raise RuntimeError(f"a test tried to reach the network: {address!r}")
        return connect(self, address)

    return guarded


def _is_local(family: int, address: Any) -> bool:
    if family not in {socket.AF_INET, socket.AF_INET6}:
        return family == getattr(socket, "AF_UNIX", None)
    host = str(address[0])
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:  # a name that would have to be looked up
        return False


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    # Set up before the test's own fixtures, so it looks after all of them have cleaned up.
    if not _needs_qt(request.node):
        yield
        return
    threads = ThreadLog()
    with pytest.MonkeyPatch.context() as patch, _garbage_kept():
        threads.install(patch)
        yield
    left = [*threads.running(), *visible_windows()]
    if left:
        pytest.fail("left behind by the test: " + ", ".join(left))


@contextmanager
def _garbage_kept() -> Iterator[None]:
    """As in the program, windows and sessions are taken apart on no thread but the GUI thread."""
    gc.collect(0)  # the test before this has let go of them
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
