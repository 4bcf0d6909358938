"""The real program with the real engine: what a kill, Ctrl-C and a run to the end leave."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys

import pytest

from benchmarks.kill_loop import INBETWEENS, Bench, Tally, is_whole, kill_once
from inbetweener.cli import main
from inbetweener.paths import HOME_VARIABLE
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import chunks_of, expected_pixels, png_of, raw_png, with_chunks
from tests.support.shell import names_in


@pytest.fixture(autouse=True, scope="module")
def _one_thread():
    """Several threads wait for each other over such small pictures."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def bench(tmp_path):
    """Three keys that get 62 inbetweens, one picture a frame."""
    bench = Bench(tmp_path / "bench")
    bench.draw_keys()
    return bench


@pytest.fixture
def finish(monkeypatch, capsys):
    """Runs the command of a bench to its end, in this process; gives its last event."""

    def run(bench: Bench):
        monkeypatch.setenv(HOME_VARIABLE, str(bench.home))
        assert main(bench.arguments()) == 0
        return json.loads(capsys.readouterr().out.splitlines()[-1])

    return run


def uninterrupted(bench: Bench, finish) -> dict[str, bytes]:
    """The files of a run that nothing stops; the bench is then as it was."""
    assert finish(bench)["drawn"] == INBETWEENS
    expected = bench.pictures()
    shutil.rmtree(bench.out)
    shutil.rmtree(bench.home)
    return expected


def test_kills_while_drawing_and_writing_leave_whole_files_and_the_rest_follows(bench, finish):
    expected = uninterrupted(bench, finish)
    chance, tally = random.Random(5), Tally()  # noqa: S311 - moments, no secrets

    # Three here, each a program started anew; `python -m benchmarks.kill_loop` does hundreds.
    tally.look_at(bench, expected, kill_once(bench, False, chance, tally))
    assert 0 < finish(bench)["reused"] < INBETWEENS
    for _ in range(2):
        shutil.rmtree(bench.out)
        tally.look_at(bench, expected, kill_once(bench, True, chance, tally))
    finish(bench)

    assert tally.faults == []
    assert tally.kills["while drawing"] == 1
    assert bench.pictures() == expected
    assert len(names_in(bench.out)) == len(expected) == 65


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches a whole console there")
def test_ctrl_c_ends_with_130_and_the_same_command_goes_on(bench, finish):
    with bench.start() as process:
        assert process.stdout is not None
        events = [json.loads(process.stdout.readline())]
        process.send_signal(signal.SIGINT)
        events += map(json.loads, process.stdout)

    assert process.returncode == events[-1]["exit_code"] == 130
    assert 1 <= len(events) - 1 < INBETWEENS
    assert all(map(is_whole, bench.cached()))
    assert bench.pictures() == {}
    assert finish(bench)["reused"] == len(events) - 1


def test_dis_splat_draws_cels_in_the_form_of_their_keys(tmp_path, capsys):
    folder = tmp_path / "cel"
    folder.mkdir()
    phys = (b"pHYs", (11811).to_bytes(4) * 2 + b"\x01")
    for step, name in enumerate(("原画_01.png", "原画_05.png")):
        cel = png_of(drawing(step, planes=4, depth=16))
        (folder / name).write_bytes(with_chunks(cel, [phys]))

    code = main(["render", str(folder), "--on", "twos", "--out", str(tmp_path / "out")])

    assert code == 0
    assert names_in(tmp_path / "out") == [f"原画_{n:04d}.png" for n in range(1, 6)]
    middle = (tmp_path / "out" / "原画_0003.png").read_bytes()
    read = raw_png(middle)
    assert (read.bit_depth, read.samples.shape[2]) == (16, 4)
    assert phys in chunks_of(middle)
    rows, columns = (expected_pixels(middle)[..., 3] > 32768).nonzero()
    assert columns.mean() == pytest.approx(15.5, abs=1)
    assert rows.mean() == pytest.approx(23.5, abs=1)


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (64, 1)])
def test_dis_splat_takes_the_smallest_drawings(tmp_path, capsys, size):
    folder = write_keys(tmp_path / "shot", "A1.png", "A2.png")
    for name in names_in(folder):
        (folder / name).write_bytes(png_of(drawing(0)[: size[1], : size[0]]))

    code = main(["render", str(folder), "--json"])

    assert code == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["drawn"] == 3


def test_a_reader_that_goes_away_is_no_fault(tmp_path):
    folder = write_keys(tmp_path / "shot", "A1.png", "A2.png")
    read_end, write_end = os.pipe()
    os.close(read_end)

    try:
        command = [sys.executable, "-m", "inbetweener", "info", str(folder), "--json"]
        answer = subprocess.run(
            command, stdout=write_end, stderr=subprocess.PIPE, check=False, timeout=60
        )
    finally:
        os.close(write_end)

    assert answer.returncode == 1
    assert b"Traceback" not in answer.stderr
