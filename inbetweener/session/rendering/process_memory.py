"""How much memory this process takes up, asked of the system without any library."""

from __future__ import annotations

import sys
from pathlib import Path

_STATM = Path("/proc/self/statm")


def resident_mib() -> int | None:
    """The memory that the process holds now, in MiB; None where the system does not tell.

    On macOS, which tells only the peak since the program began, it is that.
    """
    if sys.platform == "win32":
        return _of_windows()
    if _STATM.exists():
        return _of_linux()
    return _of_posix()


def _of_linux() -> int | None:
    """Resident pages, the second number of `/proc/self/statm`."""
    import resource  # noqa: PLC0415 - Windows has none

    try:
        pages = int(_STATM.read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return pages * resource.getpagesize() >> 20


def _of_posix() -> int | None:
    import resource  # noqa: PLC0415 - Windows has none

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak >> 20 if sys.platform == "darwin" else peak >> 10


def _of_windows() -> int | None:
    """The working set, by `GetProcessMemoryInfo`."""
    import ctypes  # noqa: PLC0415 - its `WinDLL` is there on Windows only
    from ctypes import wintypes  # noqa: PLC0415

    class Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS."""

        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *((f"size_{n}", ctypes.c_size_t) for n in range(8)),  # PeakWorkingSetSize and after
        )

    counters = Counters()
    counters.cb = ctypes.sizeof(counters)
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    ask = kernel.K32GetProcessMemoryInfo
    ask.argtypes = (wintypes.HANDLE, ctypes.c_void_p, wintypes.DWORD)
    if not ask(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb):
        return None
    return int(counters.size_1) >> 20  # WorkingSetSize
