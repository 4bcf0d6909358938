"""Installs the Debian package, looks whether it is one of the system, and removes it again.

    sudo python3 packaging/linux/check_deb.py [PACKAGE]

Needs what a desktop has (shared-mime-info, desktop-file-utils, appstream) and, for the window, what
`walk.py` needs. The command runs as nobody; the window is opened as the menu entry says.
"""

from __future__ import annotations

import argparse
import configparser
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
WALK = ROOT / "packaging" / "linux" / "walk.py"
_ENTRY = Path("/usr/share/applications/inbetweener.desktop")
_METAINFO = Path("/usr/share/metainfo/org.inbetweener.Inbetweener.metainfo.xml")
_TYPE = "application/x-inbetweener-project"
_NOBODY = 65534


def main() -> int:
    """Install, look, remove; 0 where all was right."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("package", type=Path, nargs="?")
    package = parser.parse_args().package or next((ROOT / "dist").glob("*.deb"))
    _do("dpkg", "--install", str(package))
    placed = [Path(line) for line in _do("dpkg", "--listfiles", "inbetweener").splitlines()]
    try:
        look()
    finally:
        _do("dpkg", "--remove", "inbetweener")
    left = [path for path in placed if path.is_file() or path.is_symlink() or "inbet" in path.name]
    left = [path for path in left if os.path.lexists(path)]
    print(f"removed: {len(placed)} files and folders, {len(left)} left {left[:3] or ''}")
    return 1 if left else 0


def look() -> None:
    """All that a desktop asks of a program."""
    print(_do("inbetweener", "--version", user=_NOBODY).strip())
    _do("desktop-file-validate", str(_ENTRY))
    _do("appstreamcli", "validate", "--no-net", str(_METAINFO))
    with tempfile.TemporaryDirectory() as folder:
        shot = Path(folder) / "x.inbetweener"
        shot.write_text("{}", encoding="utf-8")
        kind = _do("xdg-mime", "query", "filetype", str(shot)).strip()
    if kind != _TYPE:
        raise ValueError(f"a project file is taken for {kind}")
    opener = _do("gio", "mime", _TYPE)
    if "inbetweener.desktop" not in opener:
        raise ValueError(f"nothing opens {_TYPE}: {opener}")
    print(f"menu entry, AppStream data and {_TYPE}: as they should be")
    program = shutil.which(_command()[0])
    print(_do(sys.executable, str(WALK), str(program)))


def _command() -> list[str]:
    """What the menu entry starts, without the file."""
    entry = configparser.RawConfigParser()
    entry.read(_ENTRY, encoding="utf-8")
    return shlex.split(entry["Desktop Entry"]["Exec"].replace("%f", ""))


def _do(*words: str, user: int | None = None) -> str:
    environment = {**os.environ, "HOME": "/nonexistent"} if user else dict(os.environ)
    done = subprocess.run(
        words, user=user, env=environment, cwd="/", stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
