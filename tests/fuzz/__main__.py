"""Reads damaged files with every reader, in processes of their own that are watched.

    python -m tests.fuzz [READER...] [--cases N | --minutes M] [--seed S] [--json FILE]
    python -m tests.fuzz READER --case N [--keep FILE]      one case again, with its traceback

A reader may take a file or refuse it with a sentence. It may not raise anything else, die, take
more than 1 GiB over what it began with, or be busy with one file for longer than 10 s.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.fuzz.cases import Cases
from tests.fuzz.readers import READERS
from tests.fuzz.watching import Outcome, watched


def main() -> int:
    """Reads the options and the cases; 1 where anything was wrong."""
    options = _options()
    if options.case is not None:
        return _again(options)
    names = options.readers or list(READERS)
    shares = {name: READERS[name].share for name in names}
    outcomes: list[Outcome] = []
    started = time.monotonic()
    for name in names:
        seconds = options.minutes * 60 * shares[name] / sum(shares.values())
        limits = (options.cases, 1e9) if options.cases else (10**9, seconds)
        outcomes.append(watched(name, options.seed, options.first, *limits))
        _say(_line(outcomes[-1]))
        _keep(options, outcomes, time.monotonic() - started)
    faults = sum(outcome.fault_count for outcome in outcomes)
    _say(f"{sum(each.cases for each in outcomes):,} cases, {faults:,} faults")
    return 1 if faults else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("readers", nargs="*", choices=[[], *READERS], metavar="READER")
    parser.add_argument("--cases", type=int, help="of each reader")
    parser.add_argument("--minutes", type=float, default=10.0, help="of all readers together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first case")
    parser.add_argument("--json", type=Path, help="where the counts are kept")
    parser.add_argument("--case", type=int, help="read this one here and now")
    parser.add_argument("--keep", type=Path, help="where to keep its bytes")
    return parser.parse_args()


def _again(options: argparse.Namespace) -> int:
    reader = READERS[options.readers[0]]
    with tempfile.TemporaryDirectory() as folder:
        cases = Cases(reader, options.seed, Path(folder))
        if options.keep:
            options.keep.write_bytes(cases.data(options.case))
        was_taken = cases.read(options.case)
    _say("read" if was_taken else "refused")
    return 0


def _line(outcome: Outcome) -> str:
    rate = outcome.cases / outcome.seconds if outcome.seconds else 0.0
    sorts = Counter(fault.what for fault in outcome.faults)
    told = "".join(
        f"\n  {count} x {what}, as in case "
        f"{next(fault.case for fault in outcome.faults if fault.what == what)}"
        for what, count in sorts.most_common()
    )
    return (
        f"{outcome.reader:<13}{outcome.cases:>9,} cases {rate:>8,.0f}/s "
        f"{outcome.taken_bytes / 1024**2:>6.0f} MiB {outcome.fault_count:>5} faults{told}"
    )


def _keep(options: argparse.Namespace, outcomes: list[Outcome], seconds: float) -> None:
    if options.json is None:
        return
    told = {
        "seed": options.seed,
        "seconds": round(seconds),
        "cases": sum(outcome.cases for outcome in outcomes),
        "readers": {outcome.reader: outcome.as_json() for outcome in outcomes},
    }
    options.json.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
