"""Kills the program at random moments of all that it does with files, and looks at what is left.

    python -m benchmarks.kill_app [--kills 100] [--seed 1]

After each kill: every picture under a final name is whole, the project opens without its backup,
what was edited is there as it was shortly before, and an export begun again ends in the bytes of
one that was not killed. The autosave's clock runs ten times as fast as an artist's: of the ten
seconds that a crash may cost, half are for that clock and half for the disk.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.busy_app import ACTS, FASTER, PROJECT, serial_of
from benchmarks.kill_loop import Bench, is_whole
from inbetweener.core.cancel import CancelToken
from inbetweener.errors import InbetweenerError
from inbetweener.paths import HOME_VARIABLE, UserFolders, project_root
from inbetweener.storage.autosave import AutosaveStore
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.project_file import backup_of, load_project, save_project

OLDEST_S = 5.0 / FASTER + 5.0
_LONGEST_ACT_S = 1.5
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

    def set_up(self) -> None:
        """Keys, and a project of them."""
        self.draw_keys()
        opened = read_shot(OpenRequest(self.shot), CancelToken(), lambda _done, _of: None)
        save_project(self.shot / PROJECT, opened.scene, self.shot)

    def program(self, act: str) -> subprocess.Popen[str]:
        """The program, busy with something."""
        return subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "benchmarks.busy_app", act, str(self.shot), str(self.out)],
            cwd=project_root(),
            env={
                **os.environ,
                HOME_VARIABLE: str(self.home),
                "QT_QPA_PLATFORM": "offscreen",
                "OMP_NUM_THREADS": "1",
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def export(self) -> None:
        """Export to the end.

        Raises:
            RuntimeError: that failed.
        """
        with self.program("export") as process:
            try:
                process.wait(_PATIENCE_S)
            finally:
                process.kill()
        if process.returncode:
            raise RuntimeError(f"the export ended with {process.returncode}")

    def kill(self, act: str, delay_s: float) -> Killed:
        """Start the program and kill it so long after it has begun to be busy."""
        killed = Killed()
        with self.program(act) as process:
            watch = threading.Timer(_PATIENCE_S, process.kill)
            watch.start()
            end_s = float("inf")
            for line in process.stdout or ():
                now = time.monotonic()
                if line.startswith("edit "):
                    killed.edits[int(line.split()[1])] = now
                elif line.strip() == act and end_s == float("inf"):
                    end_s = now + delay_s
                    threading.Timer(delay_s, process.kill).start()
            killed.at = time.monotonic()
            watch.cancel()
        if end_s == float("inf"):
            raise RuntimeError(f"the program never came to {act}")
        return killed


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
    bench.export()
    expected = bench.pictures()
    fresh = (bench.shot / PROJECT).read_bytes()
    tally = Tally()
    for number in range(kills):
        act = ACTS[number % len(ACTS)]
        _reset(bench, fresh)
        delay_s = chance.uniform(0.0, _LONGEST_ACT_S)
        killed = bench.kill(act, delay_s)
        tally.kills[act] += 1
        tally.oldest_s = max(tally.oldest_s, newest_age_s(bench, act, killed))
        moment = f"a kill {delay_s * 1000:.0f} ms into {act}"
        tally.faults += [f"{f} after {moment}" for f in look_at(bench, expected, act, killed)]
        if act == "exporting":
            bench.export()
            if bench.pictures() != expected:
                tally.faults.append(f"the export after {moment} gave other pictures")
        if says:
            print(f"{number + 1}/{kills}: {moment}, {len(tally.faults)} faults", flush=True)
    return tally


def _reset(bench: AppBench, project: bytes) -> None:
    """The project as it was at first, and no unsaved work of programs that were killed before."""
    (bench.shot / PROJECT).write_bytes(project)
    backup_of(bench.shot / PROJECT).unlink(missing_ok=True)
    for path in (UserFolders.below(bench.home).data / "autosave").glob("*"):
        path.unlink()


def main() -> int:
    """Read the options, kill, print the summary; 1 where anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = run(options.kills, options.seed, Path(folder) / "bench")
    print(tally)
    return 1 if tally.faults else 0


if __name__ == "__main__":
    sys.exit(main())
