"""Has the tests test the wheel: `python3 packaging/check_wheel.py [--keep] [PYTEST ARGUMENT …]`.

Builds the wheel as `pip install .` does, installs it with what the tests need into an environment
of its own, and runs them in a folder that holds the tests and their papers but not the program.
Without arguments, everything is run that opens no window and trains nothing.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / "build" / "wheel-environment"
# What tests read of a checkout beside the program.
PAPERS = (".ci", ".github", "benchmarks", "docs", "models", "packaging", "resources", "tests")
PARTS = (
    *("cli", "core", "datasets", "diagnostics", "doctor", "formats", "imaging", "packaging"),
    *("rendering", "resources", "sound", "storage", "video"),
)


def main() -> int:
    """Build, install, test."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--keep", action="store_true", help="use the environment of last time")
    options, wanted = parser.parse_known_args()
    with tempfile.TemporaryDirectory() as folder:
        wheel = _build(Path(folder))
        _install(wheel, afresh=not options.keep)
        outside = _outside(Path(folder) / "outside")
        return _test(outside, wanted or [f"tests/{name}" for name in PARTS])


def _build(folder: Path) -> Path:
    options = ["--quiet", "--no-deps", "--wheel-dir", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, str(ROOT)], check=True)
    (wheel,) = folder.glob("inbetweener-*.whl")
    print(f"{wheel.name}: {wheel.stat().st_size / 2**20:.0f} MiB")
    return wheel


def _install(wheel: Path, *, afresh: bool) -> None:
    if afresh or not _python().exists():
        venv.create(ENVIRONMENT, clear=True, with_pip=True)
    pip = [str(_python()), "-m", "pip", "install", "--quiet"]
    named = f"inbetweener[dev] @ {wheel.as_uri()}"
    subprocess.run([*pip, "-c", str(ROOT / "constraints.txt"), named], check=True)
    # Again, alone: a wheel of the same version is not taken as news.
    subprocess.run([*pip, "--no-deps", "--force-reinstall", str(wheel)], check=True)


def _outside(folder: Path) -> Path:
    """A folder with everything of the checkout that is no part of the program."""
    folder.mkdir()
    for name in PAPERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path in ROOT.iterdir():
        if path.is_file():
            shutil.copyfile(path, folder / path.name)
    return folder


def _test(folder: Path, wanted: list[str]) -> int:
    environment = {name: each for name, each in os.environ.items() if name != "PYTHONPATH"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
    look = "import inbetweener; print(inbetweener.__file__)"
    for command in (["-c", look], ["-m", "pytest", *wanted]):
        done = subprocess.run([str(_python()), *command], cwd=folder, env=environment, check=False)
        if done.returncode:
            return done.returncode
    return 0


def _python() -> Path:
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


if __name__ == "__main__":
    sys.exit(main())
