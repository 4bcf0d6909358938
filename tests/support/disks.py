"""Real disks of tests that become full, read-only, or are pulled out; and folders that are closed.

They need Linux and the right to mount; elsewhere the tests that ask for them are skipped.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOBODY = 65534
_FILLER = "filler"
_TRIES = 1000


@dataclass(frozen=True)
class Disk:
    """A small file system in memory.

    Attributes:
        folder: where it is mounted.
    """

    folder: Path

    def fill(self, leaves_bytes: int = 0) -> None:
        """Leave so much room, in whole pages."""
        self.empty()
        status = os.statvfs(self.folder)
        taken = max(0, status.f_bavail * status.f_frsize - leaves_bytes)
        (self.folder / _FILLER).write_bytes(bytes(taken))

    def empty(self) -> None:
        """Make room again."""
        (self.folder / _FILLER).unlink(missing_ok=True)

    def make_read_only(self) -> None:
        """Nothing can be written any more: as soon as no file is open for writing."""
        for _ in range(_TRIES):
            if _mount_again(self.folder, "ro"):
                return
        pytest.fail(f"a file was open for writing in {self.folder} all the time")

    def make_writable(self) -> None:
        """It can be again."""
        assert _mount_again(self.folder, "rw")

    def pull_out(self) -> None:
        """The folder is empty from now on, whatever is open in it."""
        _system("umount", "--lazy", str(self.folder))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A disk of 1 MiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not _mounted(folder):
        pytest.skip("only root may mount a small disk, on Linux")
    try:
        yield Disk(folder)
    finally:
        while os.path.ismount(folder):
            _system("umount", "--lazy", str(folder))


def _mounted(folder: Path) -> bool:
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("mount") is None:
        return False
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    return subprocess.run(mount, check=False, capture_output=True).returncode == 0


def _mount_again(folder: Path, access: str) -> bool:
    remount = ["mount", "-o", f"remount,{access}", str(folder)]
    return subprocess.run(remount, check=False, capture_output=True).returncode == 0


def _system(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that every user may enter and write in."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        path.chmod(0o777)
        yield path


@contextlib.contextmanager
def without_permission(folder: Path) -> Iterator[None]:
    """Within the block this process may read in a folder, and not write."""
    if sys.platform == "win32":
        pytest.skip("Windows has other permissions")
    is_root = os.geteuid() == 0  # who is asked for no permission
    mode = folder.stat().st_mode
    folder.chmod(0o555)
    if is_root:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        folder.chmod(mode)
