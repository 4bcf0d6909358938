from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

import pytest

from inbetweener.storage.atomic import remove_leftovers
from inbetweener.storage.file_lock import try_lock
from inbetweener.storage.placing import place_file
from inbetweener.storage.staging import STAGED_PREFIX, STAGED_SUFFIX

if TYPE_CHECKING:
    from pathlib import Path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_file_is_written_and_nothing_else_left(tmp_path, overwrite):
    place_file(tmp_path / "A1.png", b"picture", overwrite=overwrite)

    assert names(tmp_path) == ["A1.png"]
    assert (tmp_path / "A1.png").read_bytes() == b"picture"


def test_a_taken_name_is_left_alone_unless_overwriting_is_allowed(tmp_path):
    path = tmp_path / "A1.png"
    path.write_bytes(b"before")

    with pytest.raises(FileExistsError):
        place_file(path, b"after", overwrite=False)
    assert path.read_bytes() == b"before"

    place_file(path, b"after", overwrite=True)
    assert path.read_bytes() == b"after"
    assert names(tmp_path) == ["A1.png"]


def test_the_bytes_reach_the_disk_before_the_name(tmp_path, monkeypatch):
    seen = []
    flush = os.fsync

    def noted(descriptor):
        seen.append((os.fstat(descriptor).st_size, (tmp_path / "A1.png").exists()))
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", noted)

    place_file(tmp_path / "A1.png", b"picture", overwrite=False)

    assert seen == [(7, False)]


def test_where_there_are_no_links_a_taken_name_is_still_left_alone(tmp_path, monkeypatch):
    def no_links(*_):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    place_file(tmp_path / "A1.png", b"first", overwrite=False)

    with pytest.raises(FileExistsError):
        place_file(tmp_path / "A1.png", b"second", overwrite=False)
    assert (tmp_path / "A1.png").read_bytes() == b"first"
    assert names(tmp_path) == ["A1.png"]


def test_a_full_disk_leaves_nothing_behind(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(OSError, match="No space"):
        place_file(tmp_path / "A1.png", b"picture", overwrite=False)
    assert names(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="there are no such modes there")
def test_the_umask_decides_who_may_read(tmp_path):
    before = os.umask(0o027)
    try:
        place_file(tmp_path / "A1.png", b"picture", overwrite=False)
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "A1.png").stat().st_mode) == 0o640


def test_what_a_killed_export_left_is_cleared_away_but_not_what_is_still_written(tmp_path):
    left, held = (tmp_path / f"{STAGED_PREFIX}{n}{STAGED_SUFFIX}" for n in "01")
    left.write_bytes(b"torn")
    lock = try_lock(held, create=True)
    assert lock is not None

    assert remove_leftovers(tmp_path) == 1

    assert names(tmp_path) == [held.name]
    lock.release()
    assert remove_leftovers(tmp_path) == 1
