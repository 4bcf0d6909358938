"""What a file's bytes hash to, remembered as long as the file looks untouched."""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from inbetweener.errors import DrawingError, StorageError
from inbetweener.imaging.files import open_drawing
from inbetweener.storage.atomic import write_atomically
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_FORMAT: Final = 1
_MAX_INDEX_BYTES: Final = 64 * 1024**2
# A file changed again within one tick of its clock looks untouched; FAT's ticks last 2 s.
_CLOCK_TICK_NS: Final = 2_000_000_000
_ATTEMPTS: Final = 3


@dataclass(frozen=True, slots=True)
class _Look:
    """What a file looks like from outside."""

    size: int
    mtime_ns: int
    inode: int

    @classmethod
    def at(cls, status: os.stat_result) -> _Look:
        return cls(status.st_size, status.st_mtime_ns, status.st_ino)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A hash, and the look of the file it was taken from.

    Attributes:
        is_settled: whether the file was old enough then for any later change to show in its look.
    """

    look: _Look
    digest: str
    is_settled: bool


class FingerprintIndex:
    """SHA-256 of files, hashed again only where size, time of change or inode differ.

    Safe to use from several threads; two may hash the same file at once, to the same end. The index
    is read when it is first asked, not when it is made: that takes long where it is large.

    Args:
        file: where the index is kept between runs; it may be missing or damaged, then it starts
            empty.
        max_entries: how many files are remembered, the most recently used ones.
        now_ns: the clock that files' times are held against.
    """

    def __init__(
        self,
        file: Path,
        max_entries: int = 50_000,
        now_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._file = file
        self._max_entries = max_entries
        self._now_ns = now_ns
        self._lock = threading.Lock()
        # None until the first question; in order of use, the latest last.
        self._entries: dict[str, _Entry] | None = None
        self._is_changed = False

    def known(self, path: Path) -> str | None:
        """The hash of a file if it looks as it did when it was hashed; reads no content.

        Returns:
            64 hexadecimal digits, or None where the file was not hashed, has changed or is gone.
        """
        try:
            look = _Look.at(path.stat())
        except (OSError, ValueError):
            return None
        entry = self._used(_name(path))
        return entry.digest if entry and entry.look == look else None

    def remembered(self, path: Path) -> str | None:
        """The hash that a file had when it was last hashed, whatever has become of it since.

        Returns:
            64 hexadecimal digits, or None where the file was never hashed.
        """
        entry = self._used(_name(path))
        return entry.digest if entry else None

    def fingerprint(self, path: Path) -> str:
        """The hash of a file; reads it where it is not known, or was hashed while it was fresh.

        Returns:
            64 hexadecimal digits.

        Raises:
            DrawingError: the file has vanished, cannot be read, or is being written.
        """
        name = _name(path)
        for _ in range(_ATTEMPTS):
            with open_drawing(path) as file:
                look = _Look.at(os.fstat(file.fileno()))
                entry = self._used(name)
                if entry and entry.look == look and entry.is_settled:
                    return entry.digest
                started_ns = self._now_ns()
                digest = hashlib.file_digest(file, "sha256").hexdigest()
                is_unchanged = _Look.at(os.fstat(file.fileno())) == look
            if is_unchanged:
                is_settled = started_ns - look.mtime_ns > _CLOCK_TICK_NS
                self._remember(name, _Entry(look, digest, is_settled))
                return digest
        raise DrawingError(
            path, tr("another program is writing it; try again when that has finished")
        )

    def save(self) -> None:
        """Keeps the index for the next run; where it cannot be written, the next run hashes again.

        Entries of files that had just been changed when they were hashed are left out.
        """
        with self._lock:
            if not self._is_changed:
                return
            settled = [(name, entry) for name, entry in self._read().items() if entry.is_settled]
            self._is_changed = False
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, _as_json(settled), durable=False)
        except (OSError, StorageError):
            with self._lock:
                self._is_changed = True

    def _read(self) -> dict[str, _Entry]:
        """What is remembered, from the last run too; the lock must be held."""
        if self._entries is None:
            self._entries = dict(_loaded(self._file))
        return self._entries

    def _used(self, name: str) -> _Entry | None:
        with self._lock:
            entries = self._read()
            entry = entries.pop(name, None)
            if entry is not None:
                entries[name] = entry
            return entry

    def _remember(self, name: str, entry: _Entry) -> None:
        with self._lock:
            entries = self._read()
            entries.pop(name, None)
            entries[name] = entry
            self._is_changed = True
            while len(entries) > self._max_entries:
                del entries[next(iter(entries))]


def _name(path: Path) -> str:
    return os.path.abspath(path)  # noqa: PTH100 - resolve() would touch the disk for every part


def _as_json(entries: Iterable[tuple[str, _Entry]]) -> bytes:
    rows = [
        [name, entry.look.size, entry.look.mtime_ns, entry.look.inode, entry.digest]
        for name, entry in entries
    ]
    return json.dumps({"format": _FORMAT, "files": rows}).encode()


def _loaded(file: Path) -> list[tuple[str, _Entry]]:
    try:
        if file.stat().st_size > _MAX_INDEX_BYTES:
            return []
        value: Any = json.loads(file.read_bytes())
        if value["format"] != _FORMAT:
            return []
        return [_entry(*row) for row in value["files"]]
    # A damaged index is worth nothing, and costs no more than hashing again.
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return []


def _entry(name: str, size: int, mtime_ns: int, inode: int, digest: str) -> tuple[str, _Entry]:
    is_hash = isinstance(digest, str) and len(digest) == 64
    if not (is_hash and isinstance(name, str) and set(digest) <= set("0123456789abcdef")):
        raise ValueError(f"no entry of the index: {name!r}")
    return name, _Entry(_Look(int(size), int(mtime_ns), int(inode)), digest, is_settled=True)
