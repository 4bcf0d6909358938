"""Loading torch's libraries while other threads go on.

`import torch` opens its large libraries with Python's lock held, so a window beside it stands still
for a fifth of a second or, with CUDA, for seconds. A foreign call gives the lock away: the system's
loader is called through `ctypes` first, and the import then finds the libraries open.
"""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from pathlib import Path

_RTLD_NOW = 2


def open_torch_libraries() -> bool:
    """Open torch's libraries without holding Python's lock; called from a worker thread.

    Returns:
        Whether they were opened; where not, the import does so by itself, only less politely.
    """
    library = _library()
    if library is None or "torch" in sys.modules:
        return False
    if sys.platform == "win32":
        # torch's own import opens its libraries by a foreign call there, which gives the lock away.
        return False
    try:
        dlopen = ctypes.CDLL(None).dlopen
    except (OSError, AttributeError):
        return False
    dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    dlopen.restype = ctypes.c_void_p
    return bool(dlopen(bytes(library), _RTLD_NOW))


def _library() -> Path | None:
    """The library that draws in all others."""
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None:
        return None
    suffix = "dylib" if sys.platform == "darwin" else "so"
    library = Path(found.origin).parent / "lib" / f"libtorch_python.{suffix}"
    return library if library.is_file() else None
