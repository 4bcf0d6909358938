"""Packs Inbetweener into one folder that needs no Python: `python3 packaging/build.py`.

Needs nothing but Python and pip. The folder is `dist/inbetweener`, the program in it `inbetweener`.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / "build" / "packing"
PROGRAM = ROOT / "dist" / "inbetweener"
PYINSTALLER = "pyinstaller==6.22.3"

# PyAV's wheels hold GPL encoders: an artist may add it, we do not pass it on.
NOT_PACKED = {"av"}
# It asks for the OpenCV that has a second Qt, and for these.
SCENEDETECT = ("scenedetect", "click", "platformdirs")


def main() -> int:
    """Pack, and say what came of it."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument(
        "--keep", action="store_true", help="use the environment of last time, brought up to date"
    )
    _bring_up_to_date(afresh=not arguments.parse_args().keep)
    started = time.monotonic()
    _run("packaging/icons.py")
    _run("-m", "docs.build_manual", "build/manual")
    folders = ["--distpath", "dist", "--workpath", "build/pyinstaller"]
    recipe = "packaging/inbetweener.spec"
    _run("-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, recipe)
    if sys.platform == "linux":
        _without_symbols()
    print(f"{PROGRAM}: {size_mib(PROGRAM):.0f} MiB, packed in {time.monotonic() - started:.0f} s")
    return 0


def size_mib(folder: Path) -> float:
    """What the files of a folder take, links counted once."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 2**20


def _without_symbols() -> None:
    """What nobody debugs needs no names of its innards: a fifth of torch, most of Python.

    Not those that wheels carry in folders of their own: what is left of OpenBLAS cannot be loaded.
    """
    found = (path for path in (PROGRAM / "_internal").rglob("*.so*") if not path.is_symlink())
    libraries = [str(path) for path in found if not path.parent.name.endswith(".libs")]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)  # noqa: S607


def _bring_up_to_date(*, afresh: bool) -> None:
    """An environment of its own: what developers have installed is not to be packed."""
    if afresh or not _python().exists():
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
    with tempfile.TemporaryDirectory() as folder:
        pins = Path(folder) / "constraints.txt"
        pins.write_text(_without_a_second_qt((ROOT / "constraints.txt").read_text("utf-8")))
        install = ["-m", "pip", "install", "-q", "-c", str(pins)]
        _run(*install, *_requirements(), *SCENEDETECT[1:], PYINSTALLER)
        _run(*install, "--no-deps", SCENEDETECT[0])
    # Ours last, and again: it has no new version each time it changes.
    _run("-m", "pip", "install", "-q", "--no-deps", "--force-reinstall", ".")


def _requirements() -> list[str]:
    """What the program and its manual need, less what is not packed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["manual"]]
    return [
        _without_a_second_qt(each) for each in wanted if each not in {*NOT_PACKED, SCENEDETECT[0]}
    ]


def _without_a_second_qt(text: str) -> str:
    """OpenCV brings a Qt 5 for windows of its own; the same version comes without."""
    return re.sub(r"^opencv-python\b", "opencv-python-headless", text, flags=re.MULTILINE)


def _python() -> Path:
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _run(*arguments: str) -> None:
    subprocess.run([str(_python()), *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
