"""Packs Inbetweener into one folder that needs no Python: `python3 packaging/build.py`.

Needs nothing but Python and pip. The folder is `dist/inbetweener`, the program in it `inbetweener`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / "build" / "packing"
PROGRAM = ROOT / "dist" / "inbetweener"
PYINSTALLER = "pyinstaller==6.22.3"


def main() -> int:
    """Pack, and say what came of it."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--keep", action="store_true", help="use the environment of last time")
    if not arguments.parse_args().keep or not _python().exists():
        _make_environment()
    started = time.monotonic()
    _run("packaging/icons.py")
    _run("-m", "docs.build_manual", "build/manual")
    folders = ["--distpath", "dist", "--workpath", "build/pyinstaller"]
    recipe = "packaging/inbetweener.spec"
    _run("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, recipe)
    print(f"{PROGRAM}: {size_mib(PROGRAM):.0f} MiB, packed in {time.monotonic() - started:.0f} s")
    return 0


def size_mib(folder: Path) -> float:
    """What the files of a folder take, links counted once."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 2**20


def _make_environment() -> None:
    """An environment of its own: what developers have installed is not to be packed."""
    venv.create(ENVIRONMENT, clear=True, with_pip=True)
    _run("-m", "pip", "install", "-q", "-c", "constraints.txt", ".[manual]", PYINSTALLER)
    _leave_out_the_second_qt()


def _leave_out_the_second_qt() -> None:
    """OpenCV brings a Qt 5 for windows of its own; the same version comes without."""
    version = _asked("from importlib.metadata import version as v; print(v('opencv-python'))")
    _run("-m", "pip", "uninstall", "-q", "-y", "opencv-python")
    _run("-m", "pip", "install", "-q", "--no-deps", f"opencv-python-headless=={version}")


def _python() -> Path:
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _run(*arguments: str) -> None:
    subprocess.run([str(_python()), *arguments], cwd=ROOT, check=True)


def _asked(code: str) -> str:
    command = [str(_python()), "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
