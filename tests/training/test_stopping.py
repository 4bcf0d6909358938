from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from inbetweener.training.checkpoints import load_stored, read_checkpoint
from inbetweener.training.logs import LOG_FILE
from inbetweener.training.stopping import StopRequest
from tests.support.training_runs import write_recipe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to catch")
def test_a_terminated_run_finishes_its_step_and_saves(tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path, saving={"log_every_steps": 1})
    out = tmp_path / "run"
    asked = ["--recipe", recipe, "--steps", "100000", "--out", str(out), "--device", "cpu"]
    process = subprocess.Popen(
        [sys.executable, "-m", "inbetweener.training", *asked, "--threads", "1"],
        stderr=subprocess.PIPE,
        text=True,
    )

    _wait_for_steps(process, out / LOG_FILE)
    process.terminate()
    _, said = process.communicate(timeout=60)

    assert process.returncode == 0
    assert "Stopped as asked after step" in said
    checkpoint, folder = read_checkpoint(out)
    assert checkpoint.last is not None
    assert checkpoint.last.step == checkpoint.budget.used > 0
    assert load_stored(checkpoint.last, folder)


def _wait_for_steps(process: subprocess.Popen[str], log: Path) -> None:
    deadline = time.monotonic() + 60
    while not (log.is_file() and len(log.read_text(encoding="utf-8").splitlines()) > 1):
        assert process.poll() is None
        assert time.monotonic() < deadline


@pytest.fixture
def terminal() -> Iterator[None]:
    """What is started in the background may ignore Ctrl-C; at a terminal it is heard."""
    outside = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, outside)


@pytest.mark.usefixtures("terminal")
def test_the_first_signal_is_noted_and_the_second_kills() -> None:
    before = signal.getsignal(signal.SIGINT)

    with StopRequest() as stop:
        made = [stop.is_made]
        os.kill(os.getpid(), signal.SIGINT)
        made.append(stop.is_made)
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)

    assert made == [False, True]
    assert signal.getsignal(signal.SIGINT) is before


def test_signals_are_given_back_where_none_came() -> None:
    before = signal.getsignal(signal.SIGTERM)

    with StopRequest():
        assert signal.getsignal(signal.SIGTERM) is not before

    assert signal.getsignal(signal.SIGTERM) is before
