"""The short form of the kill loops: the program and the shell are killed, and nothing is half."""

from __future__ import annotations

import signal
import sys

import pytest

from benchmarks import kill_app
from benchmarks.busy_app import PROJECT

KILLS = 10

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "SIGKILL") or sys.platform == "win32", reason="kills are of POSIX"
)


def test_killed_programs_leave_whole_files_and_go_on(tmp_path):
    tally = kill_app.run(KILLS, seed=3, work=tmp_path / "bench", says=False)

    assert tally.faults == []
    assert tally.kills.total() == KILLS
    assert tally.oldest_s <= kill_app.OLDEST_S


def test_half_a_picture_would_be_found(tmp_path):
    bench = kill_app.AppBench(tmp_path / "bench")
    bench.set_up()
    bench.out.mkdir()
    whole = next(bench.shot.glob("*.png")).read_bytes()
    (bench.out / "A0001.png").write_bytes(whole[:-20])
    (bench.out / "A0002.png").write_bytes(whole)
    (bench.shot / PROJECT).write_bytes(b"{")

    faults = kill_app.look_at(bench, {"out/A0002.png": whole}, "editing", kill_app.Killed())

    assert [fault.split(" ")[0] for fault in faults] == ["out/A0001.png", "the"]


def test_a_state_that_is_too_old_would_be_found():
    killed = kill_app.Killed({1: 10.0, 2: 12.0, 3: 15.0}, at=16.0)

    assert killed.age_s(3) == 0
    assert killed.age_s(2) == 1
    assert killed.age_s(0) == 6
