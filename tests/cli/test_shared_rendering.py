"""Several workers that draw one shot into one folder, and what joins and verifies it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pytest

from benchmarks.kill_loop import Bench
from inbetweener.cli import main
from inbetweener.core.cancel import CancelToken
from inbetweener.paths import HOME_VARIABLE, project_root
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.project_file import save_project
from tests.support.key_files import drawing, write_keys
from tests.support.png_samples import png_of
from tests.support.shell import names_in


@pytest.fixture
def cut(tmp_path):
    """A on 1, 5, 9 and B on 3, 7 over BG: gaps 1 and 2 of A, 3 of B."""
    folder = tmp_path / "cut05"
    write_keys(folder / "A", "A0001.png", "A0005.png", "A0009.png", planes=4)
    write_keys(folder / "B")
    for name, step in (("B0003.png", 4), ("B0007.png", 6)):
        (folder / "B" / name).write_bytes(png_of(drawing(step, planes=4)))
    write_keys(folder / "BG", "bg.png", size=(100, 60))
    return folder


@pytest.fixture
def shared(shell, tmp_path):
    """Renders into one folder, with one cache for all workers."""
    out = tmp_path / "out"

    def run(shot, *options):
        return shell.render(shot, "--out", out, "--cache", tmp_path / "shared", *options)

    return run


def pictures(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*.png"))
        if not any(part.startswith(".") for part in path.parts[len(folder.parts) :])
    }


def test_a_worker_draws_its_gaps_and_writes_only_their_files(shell, shared, walk, tmp_path):
    first = shared(walk, "--gaps", "1")

    assert first.code == 0
    assert names_in(tmp_path / "out") == [f"A{n:04d}.png" for n in (1, 2, 3, 4)]
    assert (first.events[-1]["drawn"], first.events[-1]["written"]) == (1, 4)
    shared(walk, "--gaps", "2")
    assert names_in(tmp_path / "out") == [f"A{n:04d}.png" for n in range(1, 10)]
    shell.render(walk)
    assert pictures(tmp_path / "out") == pictures(walk.with_name("walk-inbetweens"))


def test_a_share_that_was_done_before_draws_nothing_again(shell, shared, walk):
    shared(walk, "--gaps", "1-2")

    again = shared(walk, "--gaps", "1").events[-1]

    assert (again["drawn"], again["reused"], again["already_there"]) == (0, 1, 4)


def test_the_own_cache_of_a_user_is_left_alone(shared, walk, monkeypatch, tmp_path):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))

    shared(walk, "--gaps", "1")

    assert not (tmp_path / "home" / "cache" / "inbetweens").exists()
    assert len(list((tmp_path / "shared").rglob("*.png"))) == 1


@pytest.mark.parametrize(
    ("gaps", "said"),
    [("3", "There is no gap 3: the gaps are numbered 1 to 2"), ("2-1", "is no list of gaps")],
)
def test_gaps_that_are_not_there_are_refused(shared, walk, gaps, said):
    answer = shared(walk, "--gaps", gaps)

    assert answer.code == 1
    assert said in answer.events[-1]["message"]


def test_join_writes_what_no_worker_wrote_and_verifies_all(shared, walk, tmp_path):
    shared(walk, "--gaps", "1")
    shared(walk, "--gaps", "2")
    (tmp_path / "out" / "A0006.png").unlink()

    joined = shared(walk, "--join")

    assert joined.code == 0
    assert joined.named("done")[0]["drawn"] == 0
    assert joined.named("done")[0]["written"] == 1
    assert joined.events[-1] == {"event": "verified", "pictures": 9}


def test_join_says_which_gaps_are_not_drawn_and_writes_nothing(shared, walk, tmp_path):
    shared(walk, "--gaps", "2")

    joined = shared(walk, "--join")

    assert joined.code == 1
    assert "Gaps not drawn: 1." in joined.events[-1]["message"]
    assert names_in(tmp_path / "out") == [f"A{n:04d}.png" for n in range(5, 10)]


def test_layers_are_shared_out_under_running_numbers(shell, shared, cut, tmp_path):
    for gap in ("3", "1", "2"):
        assert shared(cut, "--layers", "--gaps", gap).code == 0
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == ["A", "B"]

    joined = shared(cut, "--layers", "--join")

    assert joined.events[-1]["event"] == "verified"
    shell.render(cut, "--layers")
    assert pictures(tmp_path / "out") == pictures(cut.with_name("cut05-inbetweens"))


def test_flattened_frames_are_composed_when_all_layers_are_drawn(shell, shared, cut, tmp_path):
    for gap in ("1-2", "3"):
        share = shared(cut, "--layers", "--flatten", "--gaps", gap)
        assert (share.code, share.events[-1]["written"]) == (0, 0)

    joined = shared(cut, "--layers", "--flatten", "--join")

    assert joined.events[-1] == {"event": "verified", "pictures": 9}
    shell.render(cut, "--layers", "--flatten")
    assert pictures(tmp_path / "out") == pictures(cut.with_name("cut05-inbetweens"))


def test_a_sequence_that_is_whole_is_verified(shell, walk):
    shell.render(walk)

    answer = shell.run("verify", walk, "--json")

    assert (answer.code, answer.events) == (0, [{"event": "verified", "pictures": 9}])


def _cut_short(path):
    path.write_bytes(path.read_bytes()[:-30])


def _of_another_size(path):
    path.write_bytes(png_of(drawing(0, size=(32, 32))))


def _painted_over(path):
    path.write_bytes(png_of(drawing(7)))


@pytest.mark.parametrize(
    ("name", "damage", "said"),
    [
        ("A0003.png", os.unlink, "it is missing"),
        ("A0003.png", _cut_short, "it is damaged"),
        ("A0003.png", _of_another_size, "it is 32 × 32 pixels and not 64 × 48"),
        ("A0004.png", _painted_over, "it is held from A0003.png and differs from it"),
        ("A0005.png", _painted_over, "it is not the artist’s own drawing"),
    ],
)
def test_every_fault_of_a_sequence_is_told_by_its_file(shell, walk, name, damage, said):
    shell.render(walk)
    out = walk.with_name("walk-inbetweens")
    damage(out / name)

    answer = shell.run("verify", walk, "--json")

    assert answer.code == 1
    faults = [(each["file"], each["message"]) for each in answer.named("fault")]
    assert [file for file, _ in faults] == [str(out / name)]
    assert said in faults[0][1]
    assert answer.events[-1]["message"].startswith(f"1 of 9 pictures in {out} are not as")


def test_a_damaged_picture_makes_no_other_of_its_hold_good(shell, walk):
    shell.render(walk)
    out = walk.with_name("walk-inbetweens")
    for name in ("A0003.png", "A0004.png"):
        _cut_short(out / name)

    assert len(shell.run("verify", walk, "--json").named("fault")) == 2


def test_files_of_an_earlier_and_longer_sequence_are_told(shell, walk):
    shell.render(walk)
    out = walk.with_name("walk-inbetweens")
    (out / "A0010.png").write_bytes((out / "A0009.png").read_bytes())
    (out / "notes.png").write_bytes(b"")

    answer = shell.run("verify", walk, "--json")

    assert answer.code == 0
    assert answer.named("warning")[0]["files"] == ["A0010.png"]


class Farm:
    """A shot of three keys and 30 inbetweens, and workers in processes of their own."""

    def __init__(self, work):
        self.bench = Bench(work)
        self.bench.draw_keys()
        self.project = work / "shot.inbetweener"
        opened = read_shot(OpenRequest(work / "shot"), CancelToken(), lambda _done, _all: None)
        save_project(self.project, opened.scene, opened.folder)

    def arguments(self, out, *options):
        command = ["render", self.project, "--on", "twos", "--model", "dis-splat"]
        shared = ["--out", out, "--cache", out / ".cache", "--json"]
        return [*map(str, [*command, *shared, *options])]

    def start(self, out, *options):
        """A worker in a process of its own."""
        environment = {**os.environ, "PYTHONPATH": str(project_root()), "OMP_NUM_THREADS": "1"}
        return subprocess.Popen(
            [sys.executable, "-m", "inbetweener", *self.arguments(out, *options)],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )


def last_event(text):
    return json.loads(text.splitlines()[-1])


@pytest.fixture
def one_thread():
    """Several threads wait for each other over such small pictures."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def test_two_workers_and_one_that_is_killed_give_the_bytes_of_one(tmp_path, capsys, one_thread):
    farm = Farm(tmp_path / "farm")
    one, two = tmp_path / "farm" / "one", tmp_path / "farm" / "two"
    with farm.start(two, "--gaps", "1") as killed:
        while '"inbetween"' not in killed.stdout.readline():
            assert killed.poll() is None, "it ended before it had drawn anything"
        killed.send_signal(signal.SIGKILL)
        assert killed.wait() == -signal.SIGKILL

    workers = [farm.start(two, "--gaps", gap) for gap in ("1", "2")]
    assert main(farm.arguments(one)) == 0
    told = [last_event(each.communicate()[0]) for each in workers]
    assert main(farm.arguments(two, "--join")) == 0

    assert [each.returncode for each in workers] == [0, 0]
    assert told[0]["reused"] > 0
    assert sum(each["drawn"] + each["reused"] for each in told) == 30
    assert last_event(capsys.readouterr().out) == {"event": "verified", "pictures": 65}
    assert pictures(two) == pictures(one)
