"""Hours of work in one session, to see that nothing grows: python -m tests.soak --minutes 60

    python -m tests.soak [--shot small|drawings|4k] [--minutes M] [--json FILE] [--plot FILE]

The real window, without a screen, opens one of two shots, edits, renders, scrubs, plays and exports
it, and goes on with the other. After each round memory, open files, threads and the GPU's memory
are noted. The shots are small ones, of 5,000 drawings, or of 3840 x 2160 pixels.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.soak.plot import plot
from tests.soak.samples import Sample, judge, sample
from tests.soak.session import Session
from tests.soak.shots import KINDS, Kind

_FEWEST_ROUNDS = 8
_SAY_EVERY_S = 30.0


def run(kind: Kind, minutes: float) -> list[Sample]:
    """Work for so long; what was held after each round.

    Raises:
        RuntimeError: a thread did not end.
    """
    samples: list[Sample] = []
    with tempfile.TemporaryDirectory() as home:
        session = Session(Path(home), kind)
        started_s = time.monotonic()
        while time.monotonic() - started_s < 60 * minutes or len(samples) < _FEWEST_ROUNDS:
            session.work()
            samples.append(sample(started_s))
            _say_seldom(samples)
        if not session.end():
            raise RuntimeError("a thread did not end")
    return samples


def _say_seldom(samples: list[Sample]) -> None:
    """The first round, and each that is the first of another half minute."""
    now, before = samples[-1].seconds, samples[-2].seconds if len(samples) > 1 else -1.0
    if now // _SAY_EVERY_S > before // _SAY_EVERY_S:
        sys.stdout.write(f"round {len(samples)}: {samples[-1]}\n")
        sys.stdout.flush()


def told(samples: list[Sample], faults: list[str]) -> str:
    """What it came to, in lines."""
    first, last = samples[len(samples) // 4], samples[-1]
    lines = [f"{len(samples)} rounds in {last.seconds:.0f} s", f"a quarter in: {first}"]
    return "\n".join([*lines, f"at the end: {last}", *faults, ""])


def main() -> int:
    """Work, then tell; 1 where something has grown."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--shot", choices=KINDS, default="small")
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plot", type=Path)
    options = parser.parse_args()
    application = QApplication(["soak"])
    samples = run(KINDS[options.shot], options.minutes)
    faults = judge(samples)
    if options.json:
        kept = {"samples": [asdict(each) for each in samples], "faults": faults}
        options.json.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    if options.plot:
        plot(samples, options.plot)
    sys.stdout.write(told(samples, faults))
    del application
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
