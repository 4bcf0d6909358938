"""Readers that do what none may, to see that it is noticed."""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING

from tests.fuzz.readers import Reader

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence
    from pathlib import Path

_BAD_CASE = 3


def _numbered(data: bytes, chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    return b"damaged"


def _from_the_third(misbehave: Callable[[], object]) -> Callable[[Path], None]:
    """Harmless for the whole file and the first cases."""
    count = 0

    def read(path: Path) -> None:
        nonlocal count
        count += path.read_bytes() == b"damaged"
        if count == _BAD_CASE:
            misbehave()

    return read


def _die() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def _reader(name: str, misbehave: Callable[[], object]) -> Reader:
    return Reader(name, lambda: [b"whole"], _numbered, "a", _from_the_third(misbehave))


MISBEHAVING = {
    "hangs": _reader("hangs", lambda: time.sleep(60)),
    "dies": _reader("dies", _die),
    "eats": _reader("eats", lambda: bytearray(2 << 30)),
    "raises": _reader("raises", lambda: {"a": 1}["b"]),
}
