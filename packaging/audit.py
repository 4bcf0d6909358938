"""Looks the pinned packages up in the database of known faults, where the network allows it.

    python3 dev.py audit

pip-audit does it, in an environment of its own (.audit), so that nothing of ours depends on it.
The exit code is 0 where nothing is known against any package, 1 where something is, and 2 where
nobody could be asked.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / ".audit"
NOTHING_KNOWN, SOMETHING_KNOWN, NOT_ASKED = 0, 1, 2


def main() -> int:
    """Ask, tell, and return the exit code."""
    python = PLACE / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(PLACE, with_pip=True, clear=True)
    pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    if subprocess.run([*pip, "pip-audit"], capture_output=True, check=False).returncode:
        sys.stdout.write(
            "pip-audit could not be installed: no package index can be reached from here.\n"
        )
        return NOT_ASKED
    command = [str(python), "-m", "pip_audit", "--requirement", str(ROOT / "constraints.txt")]
    command += ["--no-deps", "--disable-pip", "--progress-spinner", "off", "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    sentences, code = told(done.stdout)
    sys.stdout.write("\n".join([*sentences, ""]))
    return code


def told(answer: str) -> tuple[list[str], int]:
    """What pip-audit's answer comes to: sentences and the exit code."""
    try:
        packages: list[dict[str, Any]] = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        packages = []
    asked = [each for each in packages if "skip_reason" not in each]
    if not asked:
        return ["The database of known faults cannot be reached from here: nothing is known."], 2
    sentences = [f"{len(asked)} of {len(packages)} packages were looked up."]
    skipped = [each["name"] for each in packages if "skip_reason" in each]
    if skipped:
        sentences.append(f"Not to be found there: {', '.join(skipped)}.")
    faults = [_fault(each, fault) for each in asked for fault in each["vulns"]]
    if not faults:
        return [*sentences, "Nothing is known against any of them."], NOTHING_KNOWN
    return [*sentences, *faults], SOMETHING_KNOWN


def _fault(package: dict[str, Any], fault: dict[str, Any]) -> str:
    mended = ", ".join(fault["fix_versions"])
    end = f"mended in {mended}" if mended else "not mended yet"
    return f"{package['name']} {package['version']}: {fault['id']}, {end}."


if __name__ == "__main__":
    sys.exit(main())
