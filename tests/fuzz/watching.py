"""Children that read cases, watched from outside: one that dies or hangs costs one case."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tests.fuzz.cases import ROOT, Fault

LONGEST_S = 10.0
_BATCH = 20_000  # a child's memory that grows from case to case must not pass for a bomb
_NONE = -2
_PATIENCE = 6


@dataclass
class Outcome:
    """What the cases of one reader came to.

    Attributes:
        reader: which.
        cases: how many were read.
        seconds: all together.
        fault_count: how many were wrong.
        faults: those of which more is known.
        taken_bytes: the most memory that a process took over what it began with.
    """

    reader: str
    cases: int = 0
    seconds: float = 0.0
    fault_count: int = 0
    faults: list[Fault] = field(default_factory=list)
    taken_bytes: int = 0

    def as_json(self) -> dict[str, Any]:
        """For the report."""
        return {
            "cases": self.cases,
            "seconds": round(self.seconds, 1),
            "taken_mib": round(self.taken_bytes / 1024**2),
            "fault_count": self.fault_count,
            "faults": [asdict(fault) for fault in self.faults[:50]],
        }


def watched(
    reader: str, seed: int, first: int, cases: int, seconds: float, longest_s: float = LONGEST_S
) -> Outcome:
    """Read so many cases, or for so long; none for longer than `longest_s`."""
    outcome = Outcome(reader)
    started = time.monotonic()
    while cases > 0 and (left := seconds - outcome.seconds) > 0:
        numbers = range(first, first + min(cases, _BATCH))
        done = _child(outcome, seed, numbers, left, longest_s)
        first, cases = first + done, cases - done
        outcome.seconds = time.monotonic() - started
    return outcome


def _child(outcome: Outcome, seed: int, numbers: range, seconds: float, longest_s: float) -> int:
    """One process; how many cases are done with, the one that it died of among them."""
    with tempfile.TemporaryDirectory() as folder:
        progress, report = Path(folder) / "progress", Path(folder) / "report"
        progress.write_bytes(_NONE.to_bytes(8, "little", signed=True))
        arguments = [outcome.reader, seed, numbers.start, len(numbers), seconds, progress, report]
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.child", *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "OMP_NUM_THREADS": "1", "INBETWEENER_HOME": folder},
            stdout=subprocess.DEVNULL,
        )
        try:
            hung = _watch(process, progress, longest_s)
        finally:
            process.kill()
            process.wait()
        if not hung and report.exists():
            return _add(outcome, json.loads(report.read_text(encoding="utf-8")))
        case = _case(progress)
        if case == _NONE:
            raise RuntimeError(f"the child of {outcome.reader} died before its first case")
        what = f"busy for {longest_s:g} s" if hung else f"died with {process.returncode}"
        outcome.faults.append(Fault(outcome.reader, case, what, what))
        outcome.fault_count += 1
        done = case - numbers.start + 1
        outcome.cases += done
        return done


def _add(outcome: Outcome, told: dict[str, Any]) -> int:
    outcome.cases += told["done"]
    outcome.fault_count += told["count"]
    outcome.faults += [Fault(**fault) for fault in told["faults"]]
    outcome.taken_bytes = max(outcome.taken_bytes, told["taken_bytes"])
    return int(told["done"]) or 1


def _case(progress: Path) -> int:
    return int.from_bytes(progress.read_bytes()[:8], "little", signed=True)


def _watch(process: subprocess.Popen[bytes], progress: Path, longest_s: float) -> bool:
    """Wait for the end; True where one case took too long (what comes before the first may).

    What counts is the time of the processor: a busy machine is no fault of a reader. One that waits
    instead is given `_PATIENCE` times as long.
    """
    seen, since, busy_since = _NONE, time.monotonic(), 0.0
    while process.poll() is None:
        case, now, busy = _case(progress), time.monotonic(), _busy_s(process.pid)
        if case != seen:
            seen, since, busy_since = case, now, busy
        elif case != _NONE and _is_too_long(now - since, busy - busy_since, longest_s):
            return True
        time.sleep(0.1)
    return False


def _is_too_long(waited_s: float, busy_s: float, longest_s: float) -> bool:
    return busy_s > longest_s or waited_s > _PATIENCE * longest_s


def _busy_s(pid: int) -> float:
    """Seconds of the processor that a process has used, as Linux tells them; else 0."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
