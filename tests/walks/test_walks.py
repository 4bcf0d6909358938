"""What people do with the whole program, from its start to its end, on a real X server if there is.

Each walk is a process of its own, started as a user starts the program.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from tests.support.app_process import ROOT, environment
from tests.support.xvfb import running_xvfb

LONGEST_S = 600.0


def walk(name: str, folder) -> None:
    if shutil.which("Xvfb"):
        with running_xvfb() as display:
            _run(name, folder, DISPLAY=display)
    else:
        _run(name, folder, QT_QPA_PLATFORM="offscreen")


def _run(name: str, folder, **values: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", f"tests.walks.{name}", str(folder)],
        env=environment(folder / "home", **values),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST_S,
    )
    if done.returncode:
        pytest.fail(f"{done.stdout}\n{done.stderr}\n{sorted(folder.iterdir())}", pytrace=False)
    assert "Traceback" not in done.stderr


def test_a_newcomer_makes_a_first_shot(tmp_path):
    walk("first_shot", tmp_path)


def test_an_hours_work_on_two_hundred_drawings_is_done_and_undone(tmp_path):
    walk("long_session", tmp_path)


def test_a_scene_of_layers_gets_whole_lines_closed_gaps_and_a_camera(tmp_path):
    walk("layered_shot", tmp_path)


def test_a_cut_goes_from_a_sheet_to_a_movie_and_the_movie_comes_in_again(tmp_path):
    walk("production", tmp_path)
