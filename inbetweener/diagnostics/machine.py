"""Facts about this machine in words, from the standard library and the system's own tools."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

MIB = 1 << 20
GIB = 1 << 30
_NVIDIA = ("nvidia-smi", "--query-gpu=name,memory.total,driver_version", "--format=csv,noheader")
_PATIENCE_S = 3


def python_words() -> str:
    """Which Python runs."""
    return f"Python {platform.python_version()}"


def system_words() -> str:
    """The system, its processors and its memory, in one line."""
    cores = f"{os.cpu_count() or '?'} processor cores"
    return ", ".join([platform.platform(), cores, memory_words()])


def memory_words() -> str:
    """How much memory the machine has."""
    memory_bytes = total_memory_bytes()
    return f"{memory_bytes / GIB:.1f} GiB of memory" if memory_bytes else "memory not known"


def total_memory_bytes() -> int:
    """The machine's memory; 0 where the system does not say."""
    try:
        return _total_memory_bytes()
    except (OSError, ValueError):
        return 0


if sys.platform == "win32":

    def _total_memory_bytes() -> int:
        import ctypes  # noqa: PLC0415 - for this system alone

        class Status(ctypes.Structure):
            """MEMORYSTATUSEX of the Windows API."""

            _fields_ = (
                ("length", ctypes.c_ulong),
                ("load", ctypes.c_ulong),
                ("total", ctypes.c_ulonglong),
                ("rest", ctypes.c_ulonglong * 6),
            )

        status = Status(length=ctypes.sizeof(Status))
        ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.total)

else:

    def _total_memory_bytes() -> int:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def gpu_words() -> tuple[str, ...]:
    """The NVIDIA GPUs as the driver names them; empty where there is no such driver.

    The driver is asked and not torch, which takes seconds to import and may be what fails.
    """
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command
            _NVIDIA, capture_output=True, text=True, check=True, timeout=_PATIENCE_S
        )
    except (OSError, subprocess.SubprocessError):
        return ()
    return tuple(line.strip() for line in done.stdout.splitlines() if line.strip())


def free_bytes(folder: Path) -> int:
    """The room on the disk that a folder is on, or would be on once it is made.

    Raises:
        OSError: the disk cannot be asked.
    """
    there = folder.absolute()
    while not there.exists() and there != there.parent:
        there = there.parent
    return shutil.disk_usage(there).free


def without_home(text: str) -> str:
    """A text with the user's home folder, whose name is the user's as a rule, shown as `~`."""
    home = str(Path.home())
    return text if home in {"/", ""} else text.replace(home, "~")
