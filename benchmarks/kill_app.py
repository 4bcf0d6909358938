"""Kills the window and the shell at random moments, and looks at what they leave.

    python -m benchmarks.kill_app [--kills 200] [--seed 1]

After each kill: every picture under a final name is whole, the project opens without its backup,
what was edited is there as it was shortly before, and an export begun again ends in the bytes of
one that was not killed. The autosave's clock runs ten times as fast as an artist's: of the ten
seconds that a crash may cost, half are for that clock and half for the disk.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.busy_app import ACTS, FASTER, PROJECT, serial_of
from benchmarks.kill_loop import Bench, is_whole
from inbetweener.core.cancel import CancelToken
from inbetweener.errors import InbetweenerError
from inbetweener.paths import HOME_VARIABLE, UserFolders
from inbetweener.storage.autosave import AutosaveStore
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.project_file import backup_of, load_project, save_project

if TYPE_CHECKING:
    from typing import Self

OLDEST_S = 5.0 / FASTER + 5.0
_ROOT = Path(__file__).resolve().parent.parent  # where this package is, installed or not
_LONGEST_ACT_S = 1.5
# What goes on after a kill, and by what.
_ENDING = {"exporting": "export", "shell": "shell"}
_PATIENCE_S = 120.0


@dataclass(slots=True)
class Killed:
    """What a killed program had told, and when.

    Attributes:
        edits: the time of each edit, by the monotonic clock and by its number.
        at: when it was killed.
    """

    edits: dict[int, float] = field(default_factory=dict)
    at: float = 0.0

    def age_s(self, serial: int) -> float:
        """How long before the kill a state ceased to be the newest; 0 for the newest."""
        return self.at - self.edits.get(serial + 1, self.at)


@dataclass(slots=True)
class Tally:
    """What the kills left.

    Attributes:
        kills: how many there were in each act.
        oldest_s: the oldest state that was found after a kill.
        faults: sentences; none is what is hoped for.
    """

    kills: Counter[str] = field(default_factory=Counter)
    oldest_s: float = 0.0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        kills = ", ".join(f"{count} {act}" for act, count in sorted(self.kills.items()))
        return "\n".join(
            [
                f"kills of the program: {kills}",
                f"oldest state found after a kill: {self.oldest_s * 1000:.0f} ms",
                f"faults: {len(self.faults)}",
                *self.faults,
            ]
        )


class AppBench(Bench):
    """A shot with a project file, a home, and the program."""

    @property
    def shot(self) -> Path:
        """The folder of the keys and of the project."""
        return self.work / "shot"

    def exports(self, nursery: Nursery, *acts: str) -> dict[str, bytes]:
        """What the window, and the shell, export when nobody kills them."""
        for act in acts or ("export", "shell"):
            self.run(nursery, act)
        return self.pictures()

    def goes_on(self, nursery: Nursery, act: str, expected: dict[str, bytes]) -> bool:
        """Whether what was killed, begun again, ends in what is expected."""
        folder = "shell-out/" if act == "shell" else "out/"
        found = self.exports(nursery, act)
        names = {name for name in {*found, *expected} if name.startswith(folder)}
        return all(found.get(name) == expected.get(name) for name in names)

    def pictures(self) -> dict[str, bytes]:
        """The files of both exports under their final names."""
        folders = [self.out, self.work / "shell-out"]
        found = [path for folder in folders for path in folder.glob("[!.]*")]
        return {f"{path.parent.name}/{path.name}": path.read_bytes() for path in found}

    def set_up(self) -> None:
        """Keys, and a project of them."""
        self.draw_keys()
        opened = read_shot(OpenRequest(self.shot), CancelToken(), lambda _done, _of: None)
        save_project(self.shot / PROJECT, opened.scene, self.shot)

    def run(self, nursery: Nursery, act: str, delay_s: float | None = None) -> Killed:
        """Let the program be busy, and kill it so long after it has begun; None lets it end.

        Raises:
            RuntimeError: it ended by itself, or in a fault.
        """
        out = self.work / ("shell-out" if act == "shell" else "out")
        return nursery.run(act, self.shot, out, delay_s)


class Nursery:
    """Starts the program, again and again, split off a process that has imported everything.

    Args:
        home: of every program that it starts.
    """

    def __init__(self, home: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.busy_app"],
            cwd=_ROOT,
            env={
                **os.environ,
                HOME_VARIABLE: str(home),
                "QT_QPA_PLATFORM": "offscreen",
                "OMP_NUM_THREADS": "1",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def run(self, act: str, shot: Path, out: Path, delay_s: float | None) -> Killed:
        """One program from its beginning to its end."""
        if self._process.stdin is None:
            raise RuntimeError("the nursery has no ear")
        self._process.stdin.write(f"{act}\t{shot}\t{out}\n")
        self._process.stdin.flush()
        began = self._read().split()
        if began[0] != "began":
            raise RuntimeError(f"{began} where a program should begin")
        killed, pid = Killed(), int(began[1])
        watch = _later(_PATIENCE_S, pid)
        bullet: threading.Timer | None = None
        while not (line := self._read()).startswith("ended"):
            if line.startswith("edit "):
                killed.edits[int(line.split()[1])] = time.monotonic()
            elif line.strip() == act and bullet is None and delay_s is not None:
                bullet = _later(delay_s, pid)
        killed.at = time.monotonic()
        for timer in (watch, bullet):
            if timer is not None:
                timer.cancel()
        code = int(line.split()[1])
        # The shell may have been done before the kill.
        if code not in ({0} if delay_s is None else {-signal.SIGKILL, 0 if act == "shell" else -9}):
            raise RuntimeError(f"{act} ended with {code}")
        if delay_s is not None and bullet is None:
            raise RuntimeError(f"the program never came to {act}")
        return killed

    def _read(self) -> str:
        line = self._process.stdout.readline() if self._process.stdout is not None else ""
        if not line:
            raise RuntimeError("the nursery has ended")
        return line


def _later(seconds: float, pid: int) -> threading.Timer:
    def kill() -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)

    timer = threading.Timer(seconds, kill)
    timer.start()
    return timer


def look_at(bench: AppBench, expected: dict[str, bytes], act: str, killed: Killed) -> list[str]:
    """What is wrong after a kill."""
    faults: list[str] = []
    for name, data in bench.pictures().items():
        if not is_whole(data):
            faults.append(f"{name} is half written")
        elif data != expected.get(name):
            faults.append(f"{name} has other bytes")
    if not all(map(is_whole, bench.cached())):
        faults.append("the cache holds half a picture")
    faults += _unsaved(bench, act, killed)
    return faults


def _unsaved(bench: AppBench, act: str, killed: Killed) -> list[str]:
    try:
        project = load_project(bench.shot / PROJECT)
    except InbetweenerError as error:
        return [f"the project does not open: {error}"]
    faults = ["the project opened from its backup"] if project.recovered else []
    age_s = newest_age_s(bench, act, killed)
    if age_s > OLDEST_S:
        faults.append(f"what is left is {age_s:.2f} s old")
    return faults


def newest_age_s(bench: AppBench, act: str, killed: Killed) -> float:
    """How old the newest state is that a killed program has left."""
    if act not in {"editing", "saving"} or not killed.edits:
        return 0.0

    left = [serial_of(load_project(bench.shot / PROJECT).shot)]
    store = AutosaveStore(UserFolders.below(bench.home).data / "autosave")
    left += [serial_of(recovery.shot) for recovery in store.orphans()]
    return killed.age_s(max(left))


def run(kills: int, seed: int, work: Path, *, says: bool = True) -> Tally:
    """All kills, of each act in turn, at random moments."""
    chance = random.Random(seed)  # noqa: S311 - moments, no secrets
    bench = AppBench(work)
    bench.set_up()
    tally = Tally()
    with Nursery(bench.home) as nursery:
        expected = bench.exports(nursery)
        fresh = (bench.shot / PROJECT).read_bytes()
        for number in range(kills):
            act, delay_s = ACTS[number % len(ACTS)], chance.uniform(0.0, _LONGEST_ACT_S)
            _reset(bench, fresh)
            killed = bench.run(nursery, act, delay_s)
            moment = f"a kill {delay_s * 1000:.0f} ms into {act}"
            _note(tally, bench, act, killed, expected, moment)
            if act in _ENDING and not bench.goes_on(nursery, _ENDING[act], expected):
                tally.faults.append(f"going on after {moment} gave other pictures")
            if says:
                newest = tally.faults[-1] if tally.faults else "none"
                print(f"{number + 1}/{kills}: {moment}, faults: {newest}", flush=True)
    return tally


def _note(
    tally: Tally,
    bench: AppBench,
    act: str,
    killed: Killed,
    expected: dict[str, bytes],
    moment: str,
) -> None:
    tally.kills[act] += 1
    tally.oldest_s = max(tally.oldest_s, newest_age_s(bench, act, killed))
    tally.faults += [f"{f} after {moment}" for f in look_at(bench, expected, act, killed)]


def _reset(bench: AppBench, project: bytes) -> None:
    """The project as it was at first, and no unsaved work of programs that were killed before."""
    shutil.rmtree(bench.work / "shell-out", ignore_errors=True)
    (bench.shot / PROJECT).write_bytes(project)
    backup_of(bench.shot / PROJECT).unlink(missing_ok=True)
    for path in (UserFolders.below(bench.home).data / "autosave").glob("*"):
        path.unlink()


def main() -> int:
    """Read the options, kill, print the summary; 1 where anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = run(options.kills, options.seed, Path(folder) / "bench")
    print(tally)
    return 1 if tally.faults else 0


if __name__ == "__main__":
    sys.exit(main())
