"""Walks through a first shot in the real window of the packed program, by mouse and keyboard.

    python3 packaging/linux/walk.py [PROGRAM] [--pictures FOLDER]

The program is opened as on the first day, on an X server of its own (`Xvfb`), without a home,
a PATH or Python, by root as nobody; `xdotool` types, and what comes of it is seen from outside:
titles of windows, files. It opens the sample from the welcome page, renders it, and exports all its
pictures. How long a cold start takes is measured on the way. `--pictures` keeps what it looked
like, for which ImageMagick is needed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent.parent
PACKED = ROOT / "dist" / "inbetweener" / "inbetweener"
_NOBODY = 65534
_FRAMES = 38  # of the sample
_PATIENCE_S = 600.0  # a busy machine takes its time
_LOOK_AGAIN_S = 0.05
_SETTLING_S = 1.0  # for what shows no sign of being done


class Walker:
    """Hands and eyes on the program's display."""

    def __init__(self, display: str, place: Path, pictures: Path | None) -> None:
        self._place, self._pictures = place, pictures
        self._as = {}
        if os.geteuid() == 0:
            self._as = {"user": _NOBODY, "group": _NOBODY, "extra_groups": []}
            os.chown(place, _NOBODY, _NOBODY)
        self.environment = {
            "DISPLAY": display,
            "HOME": str(place),
            "PATH": "",
            "LANG": "C.UTF-8",
            "TMPDIR": str(place),
            "INBETWEENER_HOME": str(place / "home"),
        }

    def start(self, program: Path) -> subprocess.Popen[bytes]:
        """Start the program in a folder of no importance."""
        log = (self._place / "said.txt").open("wb")
        return subprocess.Popen(
            [program], cwd=self._place, env=self.environment, stdout=log, stderr=log, **self._as
        )

    def window(self, title: str) -> str:
        """The window of a title (a regular expression), once it is on the screen."""
        found = self.wait(lambda: self._ask("search", "--onlyvisible", "--name", title), title)
        # What a window manager does, which a bare X server has none of.
        self._ask("windowfocus", "--sync", found.split()[-1])
        return found

    def press(self, *keys: str) -> None:
        """Press keys, one after the other ("ctrl+e")."""
        self._ask("key", "--delay", "120", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._ask("type", "--delay", "20", text)

    def wait(self, look: Callable[[], str], what: str) -> str:
        """Look until there is something; gives it.

        Raises:
            TimeoutError: there was nothing for too long.
        """
        end = time.monotonic() + _PATIENCE_S
        while not (seen := look()):
            if time.monotonic() > end:
                self.photograph("failed")
                raise TimeoutError(f"not seen: {what}")
            time.sleep(_LOOK_AGAIN_S)
        return seen

    def photograph(self, name: str) -> None:
        """Keep what the screen looks like, if that is wanted."""
        if self._pictures is not None:
            target = str(self._pictures / f"{name}.png")
            command = ["import", "-window", "root", target]
            subprocess.run(command, env=self._of_the_tools(), check=True)

    def _ask(self, *words: str) -> str:
        command = ["xdotool", *words]
        done = subprocess.run(
            command, env=self._of_the_tools(), capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def _of_the_tools(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.environment["DISPLAY"]}


def walk(walker: Walker, program: Path, place: Path) -> None:
    """From the start of the program to its end."""
    begun = time.monotonic()
    process = walker.start(program)
    try:
        walker.window("Inbetweener$")
        print(f"window on the screen: {time.monotonic() - begun:.1f} s", flush=True)
        time.sleep(5 * _SETTLING_S)  # until the machine was looked at
        walker.photograph("1-first-run")
        walker.press("Tab", "Tab", "space")
        walker.window("^sample.*Inbetweener$")
        time.sleep(_SETTLING_S)
        walker.photograph("2-sample")
        render(walker, place)
        export(walker, place / "out")
        walker.window("^sample.*Inbetweener$")
        walker.press("ctrl+q")
        print(f"ended with {process.wait(_PATIENCE_S)}")
    finally:
        process.kill()


def render(walker: Walker, place: Path) -> None:
    """Render all, and see the pictures come."""
    begun = time.monotonic()
    walker.press("F5")
    cache = place / "home" / "cache" / "inbetweens"
    walker.wait(lambda: next((str(each) for each in cache.rglob("*.png")), ""), "a picture")
    print(f"first picture: {time.monotonic() - begun:.1f} s", flush=True)
    walker.photograph("3-rendering")


def export(walker: Walker, out: Path) -> None:
    """Export, which waits for what is not rendered yet, and count the pictures."""
    walker.press("ctrl+e")
    walker.window("^Export")
    time.sleep(_SETTLING_S)
    walker.press("ctrl+a")
    walker.type(str(out))
    walker.photograph("4-export")
    walker.press("Return")
    walker.wait(lambda: "all" * (len(list(out.glob("*.png"))) == _FRAMES), f"{_FRAMES} pictures")
    time.sleep(_SETTLING_S)
    walker.photograph("5-exported")
    print(f"exported: {_FRAMES} pictures", flush=True)


@contextmanager
def a_display() -> Iterator[str]:
    """An X server of our own."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1600x1000x24", "-noreset"]
    command += ["-ac"]  # for other users, too
    server = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        with os.fdopen(read_end, encoding="ascii") as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def main() -> int:
    """Walk; 0 where all was seen."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path, nargs="?", default=PACKED)
    parser.add_argument("--pictures", type=Path)
    options = parser.parse_args()
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, a_display() as display:
        place = Path(folder)
        walk(Walker(display, place, options.pictures), options.program.absolute(), place)
    return 0


if __name__ == "__main__":
    sys.exit(main())
