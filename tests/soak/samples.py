"""What the process holds after each round of a long session, and whether that has grown."""

from __future__ import annotations

import os
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# What may be more at the end: Python's own arenas, and a file that is open at that moment.
MORE_MEMORY = 1.08
MORE_FILES = 3


@dataclass(frozen=True, slots=True)
class Sample:
    """What the process held after a round.

    Attributes:
        seconds: since the start.
        memory_mib: resident.
        files: open ones, sockets and all.
        threads: of any library.
        gpu_mib: of the GPU, as torch counts what is in use; 0 where there is none.
    """

    seconds: float
    memory_mib: float
    files: int
    threads: int
    gpu_mib: float = 0.0


def sample(started_s: float) -> Sample:
    """Now, as Linux tells it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    memory_mib = pages * os.sysconf("SC_PAGESIZE") / 1024**2
    files, threads = (len(os.listdir(f"/proc/self/{each}")) for each in ("fd", "task"))  # noqa: PTH208
    seconds = time.monotonic() - started_s
    return Sample(round(seconds, 1), round(memory_mib, 1), files, threads, round(gpu_mib(), 1))


def gpu_mib() -> float:
    """What torch holds of the GPU; nothing where nobody has asked for torch yet."""
    torch = sys.modules.get("torch")
    if torch is None or not torch.cuda.is_available():
        return 0.0
    return float(torch.cuda.memory_allocated()) / 1024**2


def judge(samples: Sequence[Sample]) -> list[str]:
    """What has grown, in sentences.

    What the last quarter holds is compared with the second quarter: by then all is loaded that
    will be.
    """
    quarter = len(samples) // 4
    early, late = samples[quarter : 2 * quarter], samples[-quarter:]

    def median(which: str, part: Sequence[Sample]) -> float:
        return float(statistics.median(getattr(each, which) for each in part))

    faults = []
    for which, most in (
        ("memory_mib", MORE_MEMORY * median("memory_mib", early)),
        ("files", MORE_FILES + median("files", early)),
        ("threads", median("threads", early)),
        ("gpu_mib", MORE_MEMORY * median("gpu_mib", early)),
    ):
        if median(which, late) > most:
            faults.append(f"{which}: {median(which, early):g}, later {median(which, late):g}")
    return faults
