"""ExportJob: writers that compare pictures with what is there, and write what is missing."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from inbetweener.core.cancel import Cancelled
from inbetweener.errors import ExportError
from inbetweener.paths import is_file
from inbetweener.storage.export_errors import in_the_way_error
from inbetweener.storage.placing import place_file
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken

_Answer = TypeVar("_Answer")

# Enough to keep a disk busy while others wait for it to flush; each holds one picture.
WRITERS = 4


@dataclass(slots=True)
class Tally:
    """Counts kept by several writers.

    Attributes:
        written: files written.
        same: files that were there already with the same bytes.
        bytes: bytes written.
        guard: held while they are changed.
    """

    written: int = 0
    same: int = 0
    bytes: int = 0
    guard: threading.Lock = field(default_factory=threading.Lock)

    @property
    def done(self) -> int:
        """Files that need no more work."""
        return self.written + self.same

    def add(self, *, written: int = 0, same: int = 0, size: int = 0) -> None:
        """Count further files and bytes; from any thread."""
        with self.guard:
            self.written += written
            self.same += same
            self.bytes += size


@dataclass(frozen=True, slots=True)
class Source:
    """One picture's bytes and the names they are written under.

    Attributes:
        read: gives the bytes; called from any of several threads.
        names: of files, without folders.
    """

    read: Callable[[], bytes]
    names: tuple[str, ...]


class ExportJob:
    """One export under way.

    Attributes:
        tally: what has been done so far.
    """

    def __init__(
        self,
        folder: Path,
        overwrite: bool,
        token: CancelToken,
        protected: frozenset[tuple[int, int]],
    ) -> None:
        """Begin with nothing done.

        Args:
            folder: where to; it is there.
            overwrite: whether files of these names with other bytes are replaced.
            token: asked between files.
            protected: the `file_key`s of files that are never replaced.
        """
        self.tally = Tally()
        self._folder = folder
        self._overwrite = overwrite
        self._token = token
        self._protected = protected
        self._failed = threading.Event()

    def run(self, sources: Sequence[Source]) -> Iterator[None]:
        """Compare, then write; a tick whenever some files are done.

        Raises:
            ExportError: a file is in the way, or a picture cannot be read any more.
            OSError: the disk is full, read-only or gone.
            Cancelled: the token was set.
        """
        doubtful = [source for source in sources if any(map(self._is_doubtful, source.names))]
        compared = list(self._concurrently(self._compare, doubtful))
        in_the_way = {name for _, others in compared for name in others}
        if in_the_way:
            raise in_the_way_error(sorted(in_the_way), self._folder)
        there = {name for same, _ in compared for name in same}
        self.tally.add(same=len(there))
        yield
        left = [
            Source(each.read, tuple(n for n in each.names if n not in there)) for each in sources
        ]
        yield from self._concurrently(self._write, [each for each in left if each.names])

    def _concurrently(
        self, work: Callable[[Source], _Answer], sources: Sequence[Source]
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

    def _read(self, source: Source) -> bytes:
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
        return is_file(path) and file_key(path) not in self._protected

    def _compare(self, source: Source) -> tuple[list[str], list[str]]:
        """The names of a picture that are taken: by the same bytes, and by something to be kept."""
        data = self._read(source)
        doubtful = [name for name in source.names if self._is_doubtful(name)]
        same = [name for name in doubtful if _holds(self._folder / name, data)]
        return same, [name for name in doubtful if name not in same]

    def _write(self, source: Source) -> None:
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


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file is there with exactly these bytes."""
    try:
        return is_file(path) and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def file_key(path: Path) -> tuple[int, int] | None:
    """What a file is known by under any of its names; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
