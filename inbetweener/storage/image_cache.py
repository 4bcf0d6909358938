"""Rendered inbetweens on disk, found by the hash of everything that they were made from."""

from __future__ import annotations

import contextlib
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from inbetweener.errors import DrawingError, StorageError
from inbetweener.imaging.png_chunks import split_chunks
from inbetweener.paths import is_file
from inbetweener.storage.atomic import remove_leftovers, write_atomically
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_DIGEST: Final = re.compile(r"[0-9a-f]{16,128}")
_PICTURE_SUFFIX: Final = ".png"
_NOTE_SUFFIX: Final = ".json"
_CONFIDENCE_SUFFIX: Final = ".confidence"  # no ".png": nobody should take it for a picture
_SUFFIXES: Final = frozenset({_PICTURE_SUFFIX, _NOTE_SUFFIX, _CONFIDENCE_SUFFIX})
_MAX_NOTE_BYTES: Final = 1024**2


@dataclass(frozen=True, slots=True)
class _Stored:
    """An entry as `prune` sees it."""

    digest: str
    bytes: int
    used_ns: int


class ImageCache:
    """Finished PNGs by digest, each with a note; safe for several threads and processes at once.

    Every entry can be drawn again, so nothing here is precious: a damaged entry counts as missing,
    and the folder may be deleted at any time.

    Args:
        folder: need not exist yet.
        quota_bytes: what `prune` brings the folder down to.

    Attributes:
        folder: as given.
        quota_bytes: as given.
    """

    def __init__(self, folder: Path, quota_bytes: int) -> None:
        self.folder = folder
        self.quota_bytes = quota_bytes

    def path_of(self, digest: str) -> Path:
        """Where the picture of a digest is, or would be.

        Raises:
            ValueError: `digest` is not 16 to 128 lower-case hexadecimal digits.
        """
        if not _DIGEST.fullmatch(digest):
            raise ValueError(f"a digest is 16 to 128 hexadecimal digits, not {digest!r}")
        return self.folder / digest[:2] / f"{digest}{_PICTURE_SUFFIX}"

    def has(self, digest: str) -> bool:
        """Whether there is a picture; `read` may still find it damaged."""
        return is_file(self.path_of(digest))

    def read(self, digest: str) -> bytes | None:
        """The PNG's bytes, every checksum checked; None where it is missing or damaged.

        A damaged entry is removed; a good one counts as used now.
        """
        path = self.path_of(digest)
        try:
            png = path.read_bytes()
        except OSError:
            return None
        try:
            split_chunks(png, path)
        except DrawingError:
            self._remove(digest)
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return png

    def note(self, digest: str) -> dict[str, Any]:
        """What was noted with a picture; empty where there is nothing, or nothing legible."""
        path = self._note_path(digest)
        try:
            if path.stat().st_size > _MAX_NOTE_BYTES:
                return {}
            note = json.loads(path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}
        return note if isinstance(note, dict) else {}

    def confidence(self, digest: str) -> bytes | None:
        """The PNG of where the engine was sure of a picture; None where none was kept."""
        try:
            return self._confidence_path(digest).read_bytes()
        except OSError:
            return None

    def write(
        self, digest: str, png: bytes, note: Mapping[str, Any], confidence: bytes | None = None
    ) -> None:
        """Keeps a picture and its note; they replace what is there under that digest.

        Args:
            digest: of all that the picture was made from.
            png: the bytes of a whole PNG.
            note: JSON values: where the picture comes from and how far to trust it.
            confidence: a small grey PNG of where to trust it.

        Raises:
            StorageError: the disk is full, read-only or gone.
        """
        path = self.path_of(digest)
        note_bytes = json.dumps(dict(note)).encode()
        try:
            self._write_all(path, png, note_bytes, confidence)
        except StorageError:
            # The folder may have been deleted between making it and writing: once more.
            self._write_all(path, png, note_bytes, confidence)

    def total_bytes(self) -> int:
        """What all pictures and notes take up."""
        return sum(entry.bytes for entry in self._stored())

    def prune(self, protected: Collection[str] = frozenset()) -> int:
        """Deletes the pictures unused for longest until the rest fit the quota.

        Also clears away what killed programs left half written.

        Args:
            protected: digests that stay even if the quota is exceeded by them.

        Returns:
            how many bytes were freed.
        """
        for shard in self._shards():
            remove_leftovers(shard)
        entries = sorted(self._stored(), key=lambda entry: entry.used_ns)
        total = sum(entry.bytes for entry in entries)
        kept = frozenset(protected)
        freed = 0
        for entry in entries:
            if total - freed <= self.quota_bytes:
                break
            if entry.digest not in kept and self._remove(entry.digest):
                freed += entry.bytes
        return freed

    def clear(self) -> int:
        """Deletes every picture.

        Returns:
            how many bytes were freed.
        """
        for shard in self._shards():
            remove_leftovers(shard)
        return sum(entry.bytes for entry in list(self._stored()) if self._remove(entry.digest))

    def _note_path(self, digest: str) -> Path:
        return self.path_of(digest).with_suffix(_NOTE_SUFFIX)

    def _confidence_path(self, digest: str) -> Path:
        return self.path_of(digest).with_suffix(_CONFIDENCE_SUFFIX)

    def _write_all(self, path: Path, png: bytes, note: bytes, confidence: bytes | None) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            raise StorageError(
                tr(
                    "{folder} could not be made: {reason}. "
                    "Choose another place for the cache or mend this one.",
                    folder=path.parent,
                    reason=reason,
                )
            ) from error
        # The note first, so that a picture is never without; no entry is worth waiting for a disk.
        write_atomically(path.with_suffix(_NOTE_SUFFIX), note, durable=False)
        if confidence is not None:
            write_atomically(path.with_suffix(_CONFIDENCE_SUFFIX), confidence, durable=False)
        write_atomically(path, png, durable=False)

    def _remove(self, digest: str) -> bool:
        try:
            self.path_of(digest).unlink(missing_ok=True)
            self._note_path(digest).unlink(missing_ok=True)
            self._confidence_path(digest).unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def _shards(self) -> Iterator[Path]:
        with contextlib.suppress(OSError), os.scandir(self.folder) as found:
            for shard in found:
                if len(shard.name) == 2 and shard.is_dir(follow_symlinks=False):
                    yield Path(shard.path)

    def _stored(self) -> Iterator[_Stored]:
        for shard in self._shards():
            yield from _entries_in(shard)


def _entries_in(shard: Path) -> Iterator[_Stored]:
    """The entries of a sub-folder; picture, note and confidence counted together."""
    size: dict[str, int] = {}
    used_ns: dict[str, int] = {}
    with contextlib.suppress(OSError), os.scandir(shard) as found:
        for file in found:
            stem, suffix = os.path.splitext(file.name)  # noqa: PTH122 - of a name, not a path
            if suffix not in _SUFFIXES or not _DIGEST.fullmatch(stem):
                continue
            with contextlib.suppress(OSError):  # removed by another process meanwhile
                status = file.stat(follow_symlinks=False)
                size[stem] = size.get(stem, 0) + status.st_size
                used_ns[stem] = max(used_ns.get(stem, 0), status.st_mtime_ns)
    for digest, total in size.items():
        yield _Stored(digest, total, used_ns[digest])
