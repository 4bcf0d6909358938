"""Which of the pinned packages are one file for every platform, and the hashes of those files.

    python packaging/pure_wheels.py [--report FILE]

Asks pip where each line of constraints.txt comes from, and writes constraints-hashed.txt: the
packages without compiled parts, whose one wheel serves every platform, with its hash. `dev.py`
installs these first, and pip refuses any other file. The rest has a wheel for each platform, torch
even several (with CUDA, without), so that no list of hashes would let every machine install the one
that it needs: they are pinned by version alone. `--report` takes what `pip install --dry-run
--report` has written before.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT = Path(__file__).resolve().parent.parent
PINS = ROOT / "constraints.txt"
HASHED = ROOT / "constraints-hashed.txt"
_HEAD = """\
# The packages of constraints.txt that are one file for every platform, with its hash; the others
# have a file for each. Written by `python packaging/pure_wheels.py`; installed by dev.py.
"""
# Needed on one system alone, though it could be installed on all.
_MARKERS = {"colorama": ' ; sys_platform == "win32"'}


def asked() -> dict[str, Any]:
    """What pip would install, one entry a pin; some wheels are fetched to find out."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed"]
        command += ["--no-deps", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*command, "--report", report, "-r", PINS], cwd=folder, check=True)
        return _read(report)


def _read(report: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return found


def pure(report: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Version and hash of every package whose wheel is for any platform, by its name."""
    found: dict[str, tuple[str, str]] = {}
    for entry in report["install"]:
        download = entry["download_info"]
        file = unquote(download["url"].rpartition("/")[2].partition("#")[0])
        if not file.endswith(".whl"):
            continue
        name, version, _, tags = parse_wheel_filename(file)
        if {tag.platform for tag in tags} == {"any"}:
            sha256 = download["archive_info"]["hashes"]["sha256"]
            found[canonicalize_name(name)] = str(version), sha256
    return found


def lines(found: dict[str, tuple[str, str]]) -> str:
    """The file's text."""
    rows = [
        f"{name}=={version}{_MARKERS.get(name, '')} --hash=sha256:{sha256}\n"
        for name, (version, sha256) in sorted(found.items())
    ]
    return _HEAD + "".join(rows)


def main() -> int:
    """Ask and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--report", type=Path)
    options = parser.parse_args()
    found = pure(_read(options.report) if options.report else asked())
    HASHED.write_text(lines(found), encoding="utf-8")
    print(f"{len(found)} packages are one file for every platform: {HASHED.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
