"""Finished pictures out into a folder: byte for byte, never over another file unasked, resumable.

An export that was stopped or killed leaves only whole pictures under their final names; running it
again passes over those that are there with the same bytes and writes the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inbetweener.errors import ExportError
from inbetweener.storage.atomic import remove_leftovers
from inbetweener.storage.export_errors import refuse_bad_names, unfinished_error, unwritable_error
from inbetweener.storage.export_job import ExportJob, Source, file_key
from inbetweener.storage.staging import flush_folder
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from pathlib import Path

    from inbetweener.core.cancel import CancelToken


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
    job = ExportJob(folder, overwrite, token, frozenset(filter(None, map(file_key, protected))))
    try:
        for _ in job.run(_by_source(pictures)):
            report(job.tally.done, len(pictures))
    except OSError as error:
        raise unfinished_error(error, folder, job.tally.done, len(pictures)) from error
    finally:
        flush_folder(folder)
    return ExportResult(job.tally.written, job.tally.same, job.tally.bytes)


def _by_source(items: Sequence[ExportItem]) -> list[Source]:
    """The pictures, each once, in the order of their first frames."""
    groups: dict[str | int, list[ExportItem]] = {}
    for index, item in enumerate(items):
        key = index if item.source_digest is None else item.source_digest
        groups.setdefault(key, []).append(item)
    return [Source(group[0].read, tuple(item.name for item in group)) for group in groups.values()]


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
