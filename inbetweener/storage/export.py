"""Finished pictures out into a folder: byte for byte, never over another file unasked, resumable.

An export that was stopped or killed leaves only whole pictures under their final names; running it
again passes over those that are there with the same bytes and writes the rest.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from inbetweener.core.cancel import Cancelled
from inbetweener.errors import ExportError
from inbetweener.paths import is_file
from inbetweener.storage.atomic import remove_leftovers
from inbetweener.storage.export_errors import (
    in_the_way_error,
    refuse_bad_names,
    unfinished_error,
    unwritable_error,
)
from inbetweener.storage.placing import place_file
from inbetweener.storage.staging import flush_folder
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken

_Answer = TypeVar("_Answer")

# Enough to keep a disk busy while others wait for it to flush; each holds one picture.
WRITERS = 4


@dataclass(frozen=True, slots=True)
class ExportItem:
    """One file to be written.

    Attributes:
        name: the file name, without folders.
        source_digest: equal for items that have the same bytes (a drawing that is held, or shown
            twice), which are then read once; None where nothing is known.
        read: gives the bytes of the whole file; called from any of several threads, at most once
            to compare and once to write. A key gives the bytes of the artist's file.
    """

    name: str
    source_digest: str | None
    read: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What an export did.

    Attributes:
        written: files written.
        skipped_same: files that were there already with the same bytes.
        bytes: bytes written.
    """

    written: int
    skipped_same: int
    bytes: int


def export_pictures(
    items: Iterable[ExportItem],
    folder: Path,
    *,
    overwrite: bool,
    token: CancelToken,
    report: Callable[[int, int], None],
    protected: Collection[Path] = (),
) -> ExportResult:
    """Write pictures into a folder.

    Everything that can be known is looked at first: doubled names and files in the way stop the
    export before its first file. Each picture is then flushed to the disk under a temporary name
    and named; the folder is flushed once, at the end.

    Args:
        items: the pictures; memory holds `WRITERS` of them at a time.
        folder: where to; made if it is missing.
        overwrite: whether files of these names with other bytes are replaced.
        token: asked between files.
        report: called in this thread with the number of files done and of all.
        protected: the artist's own files, which are not replaced even where `overwrite` is set.

    Raises:
        ExportError: two items have one name, a name is no file name, or another file is in the
            way; files that were there are untouched.
        StorageError: the disk is full, read-only or gone; what was written is whole and stays.
        Cancelled: the token was set; what was written is whole and stays.
    """
    pictures = list(items)
    refuse_bad_names([item.name for item in pictures])
    _prepare(folder)
    job = _Job(folder, overwrite, token, frozenset(filter(None, map(_file_key, protected))))
    try:
        for _ in job.run(_by_source(pictures)):
            report(job.tally.done, len(pictures))
    except OSError as error:
        raise unfinished_error(error, folder, job.tally.done, len(pictures)) from error
    finally:
        flush_folder(folder)
    return ExportResult(job.tally.written, job.tally.same, job.tally.bytes)


@dataclass(slots=True)
class _Tally:
    """Counts kept by several writers."""

    written: int = 0
    same: int = 0
    bytes: int = 0
    guard: threading.Lock = field(default_factory=threading.Lock)

    @property
    def done(self) -> int:
        return self.written + self.same

    def add(self, *, written: int = 0, same: int = 0, size: int = 0) -> None:
        with self.guard:
            self.written += written
            self.same += same
            self.bytes += size


@dataclass(frozen=True, slots=True)
class _Source:
    """One picture's bytes and the names they are written under."""

    read: Callable[[], bytes]
    names: tuple[str, ...]


class _Job:
    """One export under way."""

    def __init__(
        self,
        folder: Path,
        overwrite: bool,
        token: CancelToken,
        protected: frozenset[tuple[int, int]],
    ) -> None:
        self.tally = _Tally()
        self._folder = folder
        self._overwrite = overwrite
        self._token = token
        self._protected = protected
        self._failed = threading.Event()

    def run(self, sources: Sequence[_Source]) -> Iterator[None]:
        """Compare, then write; a tick whenever some files are done."""
        doubtful = [source for source in sources if any(map(self._is_doubtful, source.names))]
        compared = list(self._concurrently(self._compare, doubtful))
        in_the_way = {name for _, others in compared for name in others}
        if in_the_way:
            raise in_the_way_error(sorted(in_the_way), self._folder)
        there = {name for same, _ in compared for name in same}
        self.tally.add(same=len(there))
        yield
        left = [
            _Source(each.read, tuple(n for n in each.names if n not in there)) for each in sources
        ]
        yield from self._concurrently(self._write, [each for each in left if each.names])

    def _concurrently(
        self, work: Callable[[_Source], _Answer], sources: Sequence[_Source]
    ) -> Iterator[_Answer]:
        """The answers of several workers as they come; the first fault stops them all."""
        with ThreadPoolExecutor(WRITERS, thread_name_prefix="export") as pool:
            futures = [pool.submit(work, source) for source in sources]
            try:
                for future in as_completed(futures):
                    yield future.result()
            except BaseException:
                self._failed.set()
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    def _raise_if_stopped(self) -> None:
        self._token.raise_if_cancelled()
        if self._failed.is_set():
            raise Cancelled

    def _read(self, source: _Source) -> bytes:
        self._raise_if_stopped()
        try:
            return source.read()
        except OSError as error:  # not to be taken for trouble with the folder
            raise ExportError(
                tr(
                    "{name} cannot be exported: its picture cannot be read any more ({reason}).",
                    name=source.names[0],
                    reason=error.strerror or error,
                )
            ) from error

    def _is_doubtful(self, name: str) -> bool:
        """Whether a name is taken by what may have to stay, so that it must be looked at first."""
        path = self._folder / name
        if not os.path.lexists(path):
            return False
        return not self._overwrite or not self._may_replace(path)

    def _may_replace(self, path: Path) -> bool:
        return is_file(path) and _file_key(path) not in self._protected

    def _compare(self, source: _Source) -> tuple[list[str], list[str]]:
        """The names of a picture that are taken: by the same bytes, and by something to be kept."""
        data = self._read(source)
        doubtful = [name for name in source.names if self._is_doubtful(name)]
        same = [name for name in doubtful if _holds(self._folder / name, data)]
        return same, [name for name in doubtful if name not in same]

    def _write(self, source: _Source) -> None:
        """Write a picture under each of its names."""
        data = self._read(source)
        for name in source.names:
            self._raise_if_stopped()
            self._write_one(self._folder / name, data)

    def _write_one(self, path: Path, data: bytes) -> None:
        may_replace = self._overwrite and self._may_replace(path)
        if may_replace and _holds(path, data):
            self.tally.add(same=1)
            return
        try:
            place_file(path, data, overwrite=may_replace)
        except FileExistsError:  # taken since it was looked at
            if not _holds(path, data):
                raise in_the_way_error([path.name], self._folder) from None
            self.tally.add(same=1)
        else:
            self.tally.add(written=1, size=len(data))


def _by_source(items: Sequence[ExportItem]) -> list[_Source]:
    """The pictures, each once, in the order of their first frames."""
    groups: dict[str | int, list[ExportItem]] = {}
    for index, item in enumerate(items):
        key = index if item.source_digest is None else item.source_digest
        groups.setdefault(key, []).append(item)
    return [_Source(group[0].read, tuple(item.name for item in group)) for group in groups.values()]


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file is there with exactly these bytes."""
    try:
        return is_file(path) and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _file_key(path: Path) -> tuple[int, int] | None:
    """What a file is known by under any of its names; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _prepare(folder: Path) -> None:
    """Make the folder and clear away what a killed export left in it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        remove_leftovers(folder)
    except FileExistsError as error:
        raise ExportError(
            tr("{folder} is a file, not a folder. Choose a folder.", folder=folder)
        ) from error
    except OSError as error:
        raise unwritable_error(folder, error.strerror) from error
