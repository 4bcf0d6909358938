"""Kills `inbetweener render` at random moments and looks at what is left, as many times as asked.

    python -m benchmarks.kill_loop [--kills 100] [--seed 1]

Half of the kills fall while inbetweens are drawn, half while pictures are written. After each one
every picture under a final name must be whole and have the bytes of an uninterrupted run; then the
same command runs to its end, and the folder must be that of the uninterrupted run. Each run is a
fresh start of the program, which takes seconds: `python -m benchmarks.kill_app` is faster, and
kills the window as well.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import png

from inbetweener.imaging.writing import encode_png
from inbetweener.paths import HOME_VARIABLE, project_root

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY_FRAMES = (1, 33, 65)
INBETWEENS = KEY_FRAMES[-1] - len(KEY_FRAMES)
# Writing the pictures takes about as long; a kill that comes too late is counted as such.
_WRITING_S = 0.12
_DRAWING_ONE_S = 0.01


@dataclass(frozen=True, slots=True)
class Bench:
    """One shot, its cache and its export, below one folder.

    Attributes:
        work: the folder.
    """

    work: Path

    @property
    def out(self) -> Path:
        """Where the pictures are written."""
        return self.work / "out"

    @property
    def home(self) -> Path:
        """Where the cache is."""
        return self.work / "home"

    def arguments(self) -> list[str]:
        """What follows `inbetweener` on the command line."""
        shot = str(self.work / "shot")
        return ["render", shot, "--on", "ones", "--out", str(self.out), "--json"]

    def draw_keys(self) -> None:
        """Three small drawings of a ball that rolls."""
        (self.work / "shot").mkdir(parents=True)
        for step, number in enumerate(KEY_FRAMES):
            pixels = np.full((48, 64, 3), 250, np.uint8)
            cv2.circle(pixels, (14 + 12 * step, 24), 9, (200, 60, 40), -1, cv2.LINE_AA)
            cv2.circle(pixels, (14 + 12 * step, 24), 9, (20, 20, 20), 2, cv2.LINE_AA)
            (self.work / "shot" / f"A{number:04d}.png").write_bytes(encode_png(pixels))

    def start(self) -> subprocess.Popen[str]:
        """The command, in a process of its own."""
        environment = {
            **os.environ,
            HOME_VARIABLE: str(self.home),
            "PYTHONPATH": str(project_root()),
            "OMP_NUM_THREADS": "1",  # several threads wait for each other over such small pictures
        }
        return subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "inbetweener", *self.arguments()],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )

    def finish(self) -> None:
        """Run the command to its end.

        Raises:
            RuntimeError: it failed.
        """
        with self.start() as process:
            process.communicate()
        if process.returncode:
            raise RuntimeError(f"the command ended with {process.returncode}")

    def kill_after(self, inbetweens: int, delay_s: float) -> bool:
        """Start the command and kill it so long after an inbetween was told.

        Returns:
            Whether it was killed; False where it had ended by itself.
        """
        with self.start() as process:
            for _ in range(inbetweens):
                _wait_for_inbetween(process)
            try:
                process.wait(delay_s)
            except subprocess.TimeoutExpired:
                process.kill()
        return process.returncode < 0

    def pictures(self) -> dict[str, bytes]:
        """The files of the export under their final names."""
        if not self.out.is_dir():
            return {}
        paths = [path for path in self.out.iterdir() if not path.name.startswith(".")]
        return {path.name: path.read_bytes() for path in paths}

    def cached(self) -> list[bytes]:
        """The pictures of the cache under their final names."""
        return [path.read_bytes() for path in self.home.rglob("*.png")]


def _wait_for_inbetween(process: subprocess.Popen[str]) -> None:
    lines: Iterator[str] = iter(process.stdout or ())
    for line in lines:
        if json.loads(line)["event"] == "inbetween":
            return


def is_whole(data: bytes) -> bool:
    """Whether an independent reader reads a PNG to its end."""
    try:
        _, height, rows, _ = png.Reader(file=io.BytesIO(data)).read()
        return bool(len(list(rows)) == height)
    except (png.Error, EOFError, ValueError):
        return False


@dataclass(slots=True)
class Tally:
    """What the kills left.

    Attributes:
        kills: how many there were while drawing and while writing, or too late for either.
        pictures: how many pictures each kill left under final names.
        faults: sentences; none is what is hoped for.
    """

    kills: Counter[str] = field(default_factory=Counter)
    pictures: list[int] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def look_at(self, bench: Bench, expected: dict[str, bytes], when: str) -> None:
        """Note what is wrong in the folders of a killed run."""
        found = bench.pictures()
        self.pictures.append(len(found))
        for name, data in found.items():
            if not is_whole(data):
                self.faults.append(f"{name} is half written after {when}")
            elif data != expected.get(name):
                self.faults.append(f"{name} has other bytes after {when}")
        if not all(map(is_whole, bench.cached())):
            self.faults.append(f"the cache holds half a picture after {when}")

    def __str__(self) -> str:
        kills = ", ".join(f"{count} {what}" for what, count in sorted(self.kills.items()))
        left = sorted(self.pictures)
        return "\n".join(
            [
                f"kills: {kills}",
                f"pictures left by a kill: {left[0]} to {left[-1]}, median {left[len(left) // 2]}",
                f"faults: {len(self.faults)}",
                *self.faults,
            ]
        )


def kill_once(
    bench: Bench, while_writing: bool, chance: random.Random, tally: Tally
) -> str:  # the moment, for the report
    """One kill at a random moment of a phase; drawing begins with whatever the cache holds."""
    if while_writing:
        told, delay_s = INBETWEENS, chance.uniform(0, _WRITING_S)
    else:
        told, delay_s = chance.randint(1, INBETWEENS - 1), chance.uniform(0, _DRAWING_ONE_S)
    was_killed = bench.kill_after(told, delay_s)
    phase = "while writing" if while_writing else "while drawing"
    tally.kills[phase if was_killed else "too late"] += 1
    return f"a kill {delay_s * 1000:.0f} ms after inbetween {told}"


def run(kills: int, seed: int, work: Path, *, says: bool = True) -> Tally:
    """All kills, each followed by a run to the end."""
    chance = random.Random(seed)  # noqa: S311 - moments, no secrets
    bench = Bench(work)
    bench.draw_keys()
    bench.finish()
    expected = bench.pictures()
    tally = Tally()
    for number in range(kills):
        while_writing = number % 2 == 1
        shutil.rmtree(bench.out)
        if not while_writing:
            shutil.rmtree(bench.home)
        moment = kill_once(bench, while_writing, chance, tally)
        tally.look_at(bench, expected, moment)
        bench.finish()
        if bench.pictures() != expected:
            tally.faults.append(f"the run after {moment} gave other pictures")
        if says:
            print(f"{number + 1}/{kills}: {moment} left {tally.pictures[-1]} pictures", flush=True)
    return tally


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
