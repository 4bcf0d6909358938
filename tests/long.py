"""The long form of the tests of reliability: python -m tests.long [--hours 3]

Damaged files, kills, a long session and the budgets, one after the other; what each came to is kept
in a folder. The short forms are part of the ordinary tests.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

from inbetweener.paths import project_root


def commands(hours: float, folder: Path) -> dict[str, list[str]]:
    """What is run, each with its share of the time."""
    minutes = 60 * hours
    return {
        "damaged files": ["tests.fuzz", "--minutes", f"{0.5 * minutes:g}", "--seed",
                          str(int(time.time())), "--json", str(folder / "fuzz.json")],
        "kills": ["benchmarks.kill_app", "--kills", str(max(10, round(100 * hours)))],
        "kills of the shell": ["benchmarks.kill_loop", "--kills", str(max(4, round(20 * hours)))],
        **{f"a long session: {shot}": ["tests.soak", "--shot", shot, "--minutes",
                                       f"{share * minutes:g}",
                                       "--json", str(folder / f"soak-{shot}.json"),
                                       "--plot", str(folder / f"soak-{shot}.png")]
           for shot, share in (("small", 0.2), ("drawings", 0.08), ("4k", 0.05))},
        "budgets": ["benchmarks", "--markdown", str(folder / "budgets.md")],
    }  # fmt: skip


def main() -> int:
    """Run all; 1 where any found something."""
    parser = argparse.ArgumentParser(prog="python -m tests.long", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--hours", type=float, default=3.0)
    parser.add_argument("--out", type=Path, default=Path("long-test"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    failed = []
    for name, arguments in commands(options.hours, options.out.absolute()).items():
        sys.stdout.write(f"\n== {name}\n")
        sys.stdout.flush()
        command = [sys.executable, "-m", *arguments]
        if subprocess.run(command, cwd=project_root(), check=False).returncode:
            failed.append(name)
    sys.stdout.write(f"\n{', '.join(failed) + ': look above' if failed else 'all well'}\n")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
