"""Looks whether the packed program works: `python3 packaging/check.py [PROGRAM]`.

It gets an environment with nothing of ours in it, a home of its own and another folder to stand in;
the doctor looks at it, and it draws the sample shot to pictures that are counted and measured.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_SUFFIX = ".exe" if os.name == "nt" else ""
PACKED = ROOT / "dist" / "inbetweener" / f"inbetweener{_SUFFIX}"
SAMPLE = ROOT / "resources" / "sample"
_FRAMES = 38
_PNG = b"\x89PNG\r\n\x1a\n"
# What a system needs to start any program at all.
_KEPT_VARIABLES = ("SYSTEMROOT", "TEMP", "TMP", "LANG", "DISPLAY")


def main() -> int:
    """Run everything; what is wrong is told."""
    program = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else PACKED
    if not program.is_file():
        print(f"{program} is not there. First: python3 packaging/build.py", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for words in (["--help"], ["models"], ["doctor"]):
            print(f"{' '.join(words)}: {_run(program, words, place):.1f} s")
        frames = place / "frames"
        seconds = _run(program, ["render", str(SAMPLE), "--out", str(frames)], place)
        pictures = sorted(frames.glob("*.png"))
        whole = [each for each in pictures if each.read_bytes().startswith(_PNG)]
        print(f"render: {len(whole)} pictures in {seconds:.1f} s")
    return 0 if len(whole) == _FRAMES else 1


def _run(program: Path, words: list[str], place: Path) -> float:
    """Run the program and give the seconds that it took.

    Raises:
        subprocess.CalledProcessError: it failed; its own words are on standard error.
    """
    environment = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    environment |= {"INBETWEENER_HOME": str(place / "home"), "HOME": str(place)}
    environment |= {"QT_QPA_PLATFORM": "offscreen"}
    started = time.monotonic()
    subprocess.run(
        [program, *words], cwd=place, env=environment, check=True, stdout=subprocess.DEVNULL
    )
    return time.monotonic() - started


if __name__ == "__main__":
    sys.exit(main())
