"""The desktop program in a process of its own, as a user starts it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE_S = 120.0
_POLL_S = 0.05


def environment(home: Path, **changes: str) -> dict[str, str]:
    """Ours, with a home of its own and no word on which Qt platform to take."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    return {
        **kept,
        "INBETWEENER_HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        **changes,
    }


def start(arguments: list[str], values: Mapping[str, str], folder: Path) -> subprocess.Popen[bytes]:
    """A Python process whose output goes to `folder`/stdout and stderr."""
    with (folder / "stdout").open("wb") as out, (folder / "stderr").open("wb") as err:
        return subprocess.Popen(
            [sys.executable, *arguments], env=dict(values), stdout=out, stderr=err, cwd=folder
        )


def wait_for(is_so: Callable[[], object], process: subprocess.Popen[bytes], what: str) -> None:
    """Look again and again at what another process does, until it is done or out of time.

    A process says nothing of its windows and files, so it has to be looked at.
    """
    end_s = time.monotonic() + PATIENCE_S
    while not is_so():
        if process.poll() is not None:
            pytest.fail(f"the program ended ({process.returncode}) before {what}")
        if time.monotonic() > end_s:
            pytest.fail(f"after {PATIENCE_S:g} s: not {what}")
        with_patience = min(_POLL_S, max(0.0, end_s - time.monotonic()))
        try:
            process.wait(with_patience)
        except subprocess.TimeoutExpired:
            continue


def needs(*tools: str) -> pytest.MarkDecorator:
    """Skips where a tool is missing."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")
