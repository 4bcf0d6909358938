"""Sizes of files and memory in words."""

from __future__ import annotations

from inbetweener.ui.look.numbers import decimal
from inbetweener.wording import tr


def size_text(size_bytes: int) -> str:
    """A size as an artist reads it: "0 MiB", "640 MiB", "8.0 GiB"."""
    mebibytes = size_bytes / (1 << 20)
    if mebibytes < 1024:
        return tr("{size} MiB", size=f"{mebibytes:.0f}" if size_bytes else "0")
    return tr("{size} GiB", size=decimal(mebibytes / 1024, 1))
