"""Measures every budget of the program and prints the table.

    python -m benchmarks [--only ROW] [--json] [--markdown FILE]

Each row runs in a process of its own, without a screen, beside a baseline of the same run. On a
machine with other loads the time of the processor says more than that of the clock: both are told.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.budgets import BUDGETS, Budget, Measured
from inbetweener.paths import project_root

_LONGEST_S = 1800


def measure(budget: Budget) -> Measured:
    """One row."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, "-m", "benchmarks.budget_rows", budget.name],
        cwd=project_root(), env=environment, capture_output=True, text=True, check=False,
        timeout=_LONGEST_S,
    )  # fmt: skip
    if done.returncode:
        return Measured(None, "", None, "could not be measured: " + done.stderr.strip()[-200:])
    return Measured(**json.loads(done.stdout.splitlines()[-1]))


def verdict(budget: Budget, measured: Measured) -> str:
    """The last column."""
    if measured.value is None:
        return measured.note or "not measured"
    if budget.is_met(measured.value):
        return "met"
    by_processor = measured.processor is not None and budget.is_met(measured.processor)
    return "met by the processor's time" if by_processor else "MISSED"


def cells(budget: Budget, measured: Measured) -> list[str]:
    """A row of the table."""
    value = "" if measured.value is None else f"{measured.value:.3g} {budget.unit}"
    ratio = "" if measured.ratio is None else f"{measured.ratio:.2f} x {measured.baseline}"
    note = measured.note if measured.value is not None else ""
    busy = measured.processor
    processor = "" if busy is None else f"{busy:.3g} {budget.unit} of the processor"
    held = "; ".join(each for each in (processor, ratio, note) if each)
    bound = f"{budget.sense} {budget.bound:g} {budget.unit}"
    return [budget.what, bound, value, held, verdict(budget, measured)]


HEAD = ["what", "budget", "measured", "beside", ""]


def markdown(rows: list[list[str]]) -> str:
    """The table for a page, with the machine and the load that it was measured under."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    when = datetime.now(UTC).strftime("%d %B %Y")
    lines = [f"| {' | '.join(row)} |" for row in [HEAD, ["---"] * len(HEAD), *rows]]
    cores = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    return "\n".join([f"Measured on {when}: {cores}{load} at the end.", "", *lines, ""])


def main() -> int:
    """Measure and print; 1 where a budget is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--only", choices=BUDGETS, action="append", help="this row alone")
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--markdown", type=Path, help="write the table into a file as well")
    options = parser.parse_args()
    rows: list[list[str]] = []
    for name in options.only or BUDGETS:
        budget = BUDGETS[name]
        measured = measure(budget)
        rows.append(cells(budget, measured))
        if options.json:
            facts = {"row": name, "budget": budget.bound, "unit": budget.unit,
                     "measured": measured.value, "ratio": measured.ratio,
                     "baseline": measured.baseline, "processor": measured.processor,
                     "note": measured.note, "verdict": verdict(budget, measured)}  # fmt: skip
            print(json.dumps(facts), flush=True)
        else:
            what, bound, value, held, ends = rows[-1]
            print(f"{what:<66}{bound:>12}{value:>13}  {ends:<8}{held}", flush=True)
    if options.markdown:
        options.markdown.write_text(markdown(rows), encoding="utf-8")
    return int(any(row[-1] == "MISSED" for row in rows))


if __name__ == "__main__":
    sys.exit(main())
