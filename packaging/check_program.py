"""The packed program, run as somebody who has no Python runs it."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_FRAMES = 38  # of the sample
_BEGINNINGS = {
    ".png": b"\x89PNG\r\n\x1a\n",
    ".apng": b"\x89PNG\r\n\x1a\n",
    ".exr": b"\x76\x2f\x31\x01",
    ".gif": b"GIF89a",
    ".mp4": b"",
    ".otio": b"{",
    ".pdf": b"%PDF-",
    ".tif": b"II*\0",
}
# What a system needs to start any program at all.
_KEPT_VARIABLES = ("SYSTEMROOT", "LANG", "DISPLAY", "XAUTHORITY")
_NOBODY = 65534


class WrongError(Exception):
    """The program does not what it should."""


class Packed:
    """The packed program, and a place for what it writes."""

    def __init__(self, program: Path, place: Path) -> None:
        self.program, self.place = program, place
        self.shot = place / "shot"
        shutil.copytree(next(program.parent.rglob("resources/sample")), self.shot)
        self._as = {}
        if os.name != "nt" and os.geteuid() == 0:
            self._as = {"user": _NOBODY, "group": _NOBODY, "extra_groups": []}
            for path in (place, *place.rglob("*")):
                os.chown(path, _NOBODY, _NOBODY)

    def run(self, *words: object, fails: bool = False, search: str = "") -> bytes:
        """Run it; gives what it wrote to its standard output, or its last words where it fails.

        Raises:
            WrongError: it failed, or did not where it should.
        """
        environment = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
        environment |= {"PATH": search, "HOME": str(self.place), "USERPROFILE": str(self.place)}
        environment |= {name: str(self.place) for name in ("TMPDIR", "TEMP", "TMP")}
        environment["INBETWEENER_HOME"] = str(self.place / "home")
        command = [self.program, *map(str, words)]
        done = subprocess.run(
            command, cwd=self.place, env=environment, capture_output=True, check=False, **self._as
        )
        said = (done.stderr or done.stdout).decode(errors="replace").strip()
        if bool(done.returncode) is not fails:
            raise WrongError(f"exit code {done.returncode}: {said[-2000:]}")
        if b"Warning" in done.stderr:  # of a package that misses something of its own
            raise WrongError(done.stderr.decode(errors="replace"))
        return said.encode() if fails else done.stdout

    def sequence(self, folder: str, suffix: str, *options: str) -> str:
        """Render the sample and count the pictures that begin as such pictures do."""
        out = self.place / folder
        self.run("render", self.shot, "--out", out, "--quiet", *options)
        pictures = [each for each in out.iterdir() if each.suffix == suffix and _is_whole(each)]
        if len(pictures) != _FRAMES:
            raise WrongError(f"{len(pictures)} pictures instead of {_FRAMES}")
        self.run("verify", self.shot, "--out", out, *options)
        return f"{len(pictures)} pictures, verified"

    def file(self, name: str, *words: object, search: str = "") -> str:
        """Have one file written and look at it."""
        path = self.place / name
        self.run(*words, "--out", path, search=search)
        if not path.is_file() or not _is_whole(path):
            raise WrongError(f"{name} is no such file")
        return f"{path.stat().st_size / 1024:.0f} KiB"


def _is_whole(path: Path) -> bool:
    beginning = _BEGINNINGS.get(path.suffix, b"")
    return path.stat().st_size > len(beginning) and path.read_bytes().startswith(beginning)
