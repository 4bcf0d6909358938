"""A private X server for the tests that need real windows."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCREEN = "1600x1000x24"


@contextmanager
def running_xvfb() -> Iterator[str]:
    """Xvfb on a free display for as long as the block runs; yields its name (":12").

    Raises:
        RuntimeError: Xvfb ended before it named a display.
        FileNotFoundError: there is no Xvfb on this machine.
    """
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", _SCREEN, "-nolisten", "tcp"]
    # Else it begins anew whenever the last window closes, and may refuse the next one meanwhile.
    command += ["-noreset"]
    try:
        server = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    except OSError:
        os.close(read_end)
        raise
    finally:
        os.close(write_end)
    try:
        yield _display_named_on(read_end)
    finally:
        server.terminate()
        server.wait(timeout=10)


def _display_named_on(read_end: int) -> str:
    # Xvfb writes the number once it takes connections; it closes the pipe when it cannot start.
    with open(read_end, encoding="ascii") as pipe:
        number = pipe.readline().strip()
    if not number:
        raise RuntimeError("Xvfb ended before it named a display")
    return f":{number}"


@pytest.fixture(scope="session")
def x_display() -> Iterator[str]:
    """The display of an Xvfb that lives as long as the test session; skips where there is none."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed, so no real X window can be opened")
    with running_xvfb() as display:
        yield display
