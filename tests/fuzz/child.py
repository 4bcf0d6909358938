"""The process that cases are read in: what it takes or does, it takes and does alone.

    python -m tests.fuzz.child READER SEED FIRST CASES SECONDS PROGRESS REPORT

It may take 1 GiB more memory than it has once the reader is imported and has read one whole file.
"""

from __future__ import annotations

import json
import mmap
import os
import resource
import sys
import tempfile
import time
import warnings
from dataclasses import asdict
from pathlib import Path

from tests.fuzz.cases import Cases
from tests.fuzz.misbehaving import MISBEHAVING
from tests.fuzz.readers import READERS

MEMORY_BYTES = 1 << 30
_MOST_FAULTS = 200


def main(arguments: list[str]) -> int:
    """Read the cases; the report says how many, and what was wrong."""
    name, progress, report = arguments[0], Path(arguments[5]), Path(arguments[6])
    seed, first, count = map(int, arguments[1:4])
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder, progress.open("r+b") as file:
        cases = Cases((READERS | MISBEHAVING)[name], seed, Path(folder))
        cases.fault(-1)  # a whole file: everything that is imported late is there now
        _silence()
        baseline = _peak_bytes()
        _limit_memory()
        told = mmap.mmap(file.fileno(), 8)

        def note(number: int) -> None:
            told[:8] = number.to_bytes(8, "little", signed=True)

        ends_at = time.monotonic() + float(arguments[4])
        done, faults = cases.run(range(first, first + count), ends_at, note)
    taken = max(0, _peak_bytes() - baseline)
    told_faults = [asdict(fault) for fault in faults[:_MOST_FAULTS]]
    report.write_text(
        json.dumps(
            {"done": done, "faults": told_faults, "count": len(faults), "taken_bytes": taken}
        ),
        encoding="utf-8",
    )
    return 0


def _silence() -> None:
    """What libraries in C say of damaged files would fill the screen."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)


def _peak_bytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _limit_memory() -> None:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + MEMORY_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
