"""Writing files whole or not at all, on a machine without the artist's storage."""

from __future__ import annotations

import contextlib
import json
import os
from typing import TYPE_CHECKING, Any

from inbetweener.datasets.errors import DataSetError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file under a temporary name, and rename it; its folder is made if there is none.

    Raises:
        DataSetError: it cannot be written; a file of that name stands as it was.
    """
    staged = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with staged.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        staged.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            staged.unlink(missing_ok=True)
        raise DataSetError(f"{path} could not be written: {error.strerror}.") from error


def json_bytes(values: Mapping[str, Any]) -> bytes:
    """Plain values as the bytes of a JSON file; the same values give the same bytes."""
    return json.dumps(values, indent=1, ensure_ascii=False).encode()
