from __future__ import annotations

import contextlib
import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from inbetweener.errors import StorageError
from inbetweener.storage import atomic, staging
from inbetweener.storage.atomic import remove_leftovers, write_atomically
from inbetweener.storage.file_lock import lock_open_file
from inbetweener.storage.staging import STAGED_PREFIX, STAGED_SUFFIX

ROOT = Path(__file__).resolve().parents[2]
# Writes 4 MiB of one letter over and over, a line on stdout before each.
ENDLESS_WRITER = """
import sys
from pathlib import Path
from inbetweener.storage.atomic import write_atomically
while True:
    for letter in b"ab":
        print("again", flush=True)
        write_atomically(Path(sys.argv[1]), bytes([letter]) * 4_194_304, durable=False)
"""
# Stops for ever in the middle of a write, with the temporary file open.
STUCK_WRITER = """
import sys
from pathlib import Path
from inbetweener.storage import atomic
with atomic._replacing(Path(sys.argv[1]), durable=False) as file:
    file.write(b"half")
    file.flush()
    print("stuck", flush=True)
    sys.stdin.read()
"""


def start(script: str, path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def read_lines(process: subprocess.Popen[str], count: int) -> None:
    assert process.stdout is not None
    for _ in range(count):
        assert process.stdout.readline()


def wait_for_a_change_in(folder: Path) -> None:
    before = sizes_in(folder)
    for _ in range(100_000):
        if sizes_in(folder) != before:
            return
    pytest.fail("the writer writes nothing")


def sizes_in(folder: Path) -> dict[str, int]:
    with os.scandir(folder) as found:
        sizes = {}
        for file in found:
            with contextlib.suppress(FileNotFoundError):
                sizes[file.name] = file.stat().st_size
        return sizes


@pytest.mark.parametrize("durable", [True, False])
def test_a_file_is_written_and_replaced(tmp_path, durable):
    path = tmp_path / "shot.inbetween"

    write_atomically(path, b"first", durable=durable)
    write_atomically(path, b"second", durable=durable)

    assert path.read_bytes() == b"second"
    assert names_in(tmp_path) == ["shot.inbetween"]


def test_a_durable_file_reaches_the_disk_before_its_name(tmp_path, monkeypatch):
    path = tmp_path / "shot.inbetween"
    names_at_fsync = []

    def noted(descriptor: int) -> None:
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            assert os.fstat(descriptor).st_size == 4
            names_at_fsync.extend(names_in(tmp_path))

    monkeypatch.setattr(os, "fsync", noted)
    write_atomically(path, b"data")

    assert len(names_at_fsync) == 1
    assert names_at_fsync[0].startswith(STAGED_PREFIX)


def test_permissions_of_a_replaced_file_are_kept(tmp_path):
    path = tmp_path / "shot.inbetween"
    path.write_bytes(b"old")
    path.chmod(0o640)

    write_atomically(path, b"new")

    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_gets_the_permissions_that_any_program_would_give(tmp_path):
    other = tmp_path / "other"
    other.write_bytes(b"")

    write_atomically(tmp_path / "shot.inbetween", b"")

    assert (tmp_path / "shot.inbetween").stat().st_mode == other.stat().st_mode


def test_a_link_is_replaced_and_not_what_it_leads_to(tmp_path):
    key = tmp_path / "A1.png"
    key.write_bytes(b"the artist's own")
    link = tmp_path / "frame_0001.png"
    link.symlink_to(key)

    write_atomically(link, b"frame")

    assert (key.read_bytes(), link.read_bytes()) == (b"the artist's own", b"frame")


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOSPC, "the disk is full. Free some space and try again."),
        (errno.EROFS, "the disk is read-only. Choose another folder."),
        (errno.EACCES, "you are not allowed to write there. Choose another folder."),
        (errno.ELOOP, "Too many levels of symbolic links. Choose another folder."),
    ],
)
def test_what_the_system_says_becomes_advice_and_the_old_file_stands(
    tmp_path, monkeypatch, number, advice
):
    path = tmp_path / "shot.inbetween"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(StorageError) as caught:
        write_atomically(path, b"new")

    assert str(caught.value) == f"{path} could not be written: {advice}"
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["shot.inbetween"]


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(StorageError, match="its folder is gone"):
        write_atomically(tmp_path / "gone" / "shot.inbetween", b"")


def test_a_folder_in_the_way_is_told_and_nothing_is_left(tmp_path):
    (tmp_path / "shot").mkdir()

    with pytest.raises(StorageError, match="a folder has that name"):
        write_atomically(tmp_path / "shot", b"")

    assert names_in(tmp_path) == ["shot"]


def test_an_interrupted_write_leaves_nothing(tmp_path, monkeypatch):
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(atomic, "_keep_permissions", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "shot.inbetween", b"")

    assert names_in(tmp_path) == []


def test_a_kill_at_any_moment_leaves_a_whole_file(tmp_path):
    path = tmp_path / "shot.inbetween"

    for lines in range(1, 11):
        process = start(ENDLESS_WRITER, path)
        read_lines(process, lines)
        wait_for_a_change_in(tmp_path)
        kill(process)
        if path.exists():
            data = path.read_bytes()
            assert len(data) == 4_194_304
            assert data in (b"a" * len(data), b"b" * len(data))

    assert path.exists()
    assert remove_leftovers(tmp_path) > 0  # so some were killed while they wrote
    assert names_in(tmp_path) == ["shot.inbetween"]


def test_leftovers_of_the_killed_go_and_files_still_written_stay(tmp_path):
    dead, alive = (start(STUCK_WRITER, tmp_path / name) for name in ("a", "b"))
    read_lines(dead, 1)
    read_lines(alive, 1)
    kill(dead)

    try:
        assert len(names_in(tmp_path)) == 2
        assert remove_leftovers(tmp_path) == 1
        assert alive.communicate("", timeout=30) is not None
    finally:
        kill(alive)

    assert names_in(tmp_path) == ["b"]
    assert (tmp_path / "b").read_bytes() == b"half"


def test_nothing_of_others_is_cleared_away(tmp_path):
    for name in (".hidden.tmp", f"{STAGED_PREFIX}notes.txt", f"drawing{STAGED_SUFFIX}"):
        (tmp_path / name).write_bytes(b"")

    assert remove_leftovers(tmp_path) == 0
    assert len(names_in(tmp_path)) == 3


def test_a_folder_that_is_gone_has_no_leftovers(tmp_path):
    assert remove_leftovers(tmp_path / "gone") == 0


def test_clearing_away_in_the_moment_between_opening_and_locking_does_no_harm(
    tmp_path, monkeypatch
):
    removed: list[int] = []

    def late_lock(descriptor: int) -> object:
        if not removed:
            removed.append(remove_leftovers(tmp_path))
        return lock_open_file(descriptor)

    monkeypatch.setattr(staging, "lock_open_file", late_lock)
    write_atomically(tmp_path / "shot.inbetween", b"data")

    assert removed == [1]
    assert (tmp_path / "shot.inbetween").read_bytes() == b"data"


def test_files_are_written_where_there_are_no_locks(tmp_path, monkeypatch):
    monkeypatch.setattr(staging, "lock_open_file", lambda _: None)

    write_atomically(tmp_path / "shot.inbetween", b"data")

    assert (tmp_path / "shot.inbetween").read_bytes() == b"data"
    assert names_in(tmp_path) == ["shot.inbetween"]
