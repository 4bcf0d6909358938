"""Whether Qt starts, without a display and on the one there is, and has the letters it needs."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING

from inbetweener.doctor.findings import Finding, bad, doubtful, good

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.doctor.probing import Seen

# What Qt loads from the system on Linux, and the Debian package that has it; as in dev.py, which
# has to run before anything is installed.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
_AGAIN = "Install the program again (from a checkout: python3 dev.py setup)."


def has_display() -> bool:
    """Whether this process can be expected to open a window."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def check_qt(offscreen: Seen, shown: Seen | None) -> Iterator[Finding]:
    """Whether the window can be opened, and speaks Japanese.

    Args:
        offscreen: what Qt's probe saw without a display.
        shown: what it saw on the display; None where there is none.
    """
    if offscreen.fault:
        yield bad("Qt", f"it does not start: {offscreen.fault}", _mended())
        return
    yield good("Qt", f"{offscreen.facts['version']} starts")
    yield _display(shown)
    best = offscreen if shown is None or shown.fault else shown
    yield _japanese(best.facts.get("japanese_fonts", []))


def _display(shown: Seen | None) -> Finding:
    if shown is None:
        todo = "Log in to a desktop to open the window; commands of the shell need none."
        return doubtful("Display", "there is none here", todo)
    if shown.fault:
        return bad("Display", f"no window can be opened: {shown.fault}", _mended())
    screens = ", ".join(f"{width} x {height}" for width, height in shown.facts["screens"])
    return good("Display", f"{shown.facts['platform']}, {screens}")


def _japanese(fonts: list[str]) -> Finding:
    if fonts:
        return good("Japanese letters", f"in {fonts[0]}")
    todo = "Install a Japanese font if you need it (on Debian and Ubuntu: fonts-noto-cjk)."
    return doubtful("Japanese letters", "no font has them", todo)


def _mended() -> str:
    """What to do where Qt does not start: mostly, libraries of the system are missing."""
    missing = missing_libraries()
    if not missing:
        return _AGAIN
    packages = " ".join(QT_LIBRARIES[name] for name in missing)
    return (
        f"The system lacks {', '.join(missing)}. "
        f"On Debian and Ubuntu: sudo apt-get install {packages}"
    )


def missing_libraries() -> list[str]:
    """The system's libraries that Qt needs and the loader does not find; none but on Linux."""
    if sys.platform != "linux":
        return []
    return [name for name in QT_LIBRARIES if not _can_load(name)]


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
