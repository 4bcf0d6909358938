from __future__ import annotations

import contextlib
import multiprocessing
import os
import shutil
import threading
from typing import TYPE_CHECKING

import pytest

from inbetweener.errors import StorageError
from inbetweener.storage.image_cache import ImageCache
from tests.support.png_samples import COLOUR, random_png

if TYPE_CHECKING:
    from pathlib import Path

PNG = random_png(COLOUR, 8)
OTHER = random_png(COLOUR, 16)
NOTE = {"model": "dis-splat", "t": 0.5, "confidence": {"mean": 0.93}}


def digest(number: int) -> str:
    return f"{number:064x}"


@pytest.fixture
def cache(tmp_path):
    return ImageCache(tmp_path / "inbetweens", quota_bytes=10_000)


def set_age(cache: ImageCache, number: int, age_s: int) -> None:
    for path in (cache.path_of(digest(number)), cache.path_of(digest(number)).with_suffix(".json")):
        status = path.stat()
        os.utime(path, (status.st_atime, status.st_mtime - age_s))


def test_a_picture_and_its_note_come_back(cache):
    cache.write(digest(1), PNG, NOTE)

    assert cache.has(digest(1))
    assert cache.read(digest(1)) == PNG
    assert cache.note(digest(1)) == NOTE
    assert cache.path_of(digest(1)).read_bytes() == PNG


def test_what_was_never_written_is_missing(cache):
    assert not cache.has(digest(1))
    assert cache.read(digest(1)) is None
    assert cache.note(digest(1)) == {}
    assert cache.total_bytes() == 0
    assert cache.prune() == 0


def test_writing_again_replaces(cache):
    cache.write(digest(1), PNG, NOTE)
    cache.write(digest(1), OTHER, {})

    assert (cache.read(digest(1)), cache.note(digest(1))) == (OTHER, {})


@pytest.mark.parametrize(
    "name", ["", "../../etc/passwd", "a" * 15, "A" * 64, "0" * 63 + "/", "0" * 64 + "\n", "0" * 129]
)
def test_no_name_but_a_digest_is_taken(cache, name):
    for use in (cache.path_of, cache.has, cache.read, cache.note):
        with pytest.raises(ValueError, match="a digest is 16 to 128 hexadecimal digits"):
            use(name)
    with pytest.raises(ValueError, match="a digest is"):
        cache.write(name, PNG, {})


@pytest.mark.parametrize(
    "damaged",
    [b"", PNG[:-1], PNG[: len(PNG) // 2], bytes(len(PNG)), PNG[:80] + b"\0\0" + PNG[82:], b"text"],
)
def test_a_damaged_picture_counts_as_missing_and_is_removed(cache, damaged):
    cache.write(digest(1), PNG, NOTE)
    cache.path_of(digest(1)).write_bytes(damaged)

    assert cache.read(digest(1)) is None
    assert not cache.has(digest(1))
    assert cache.total_bytes() == 0


@pytest.mark.parametrize("damaged", [b"", b"[1]", b"{", b"\xff", b"[" * 100_000])
def test_a_damaged_note_is_empty_and_the_picture_stays(cache, damaged):
    cache.write(digest(1), PNG, NOTE)
    cache.path_of(digest(1)).with_suffix(".json").write_bytes(damaged)

    assert cache.note(digest(1)) == {}
    assert cache.read(digest(1)) == PNG


def test_all_that_is_stored_is_counted(cache):
    cache.write(digest(1), PNG, {})
    cache.write("ab" * 32, OTHER, {})

    assert cache.total_bytes() == len(PNG) + len(OTHER) + 2 * len(b"{}")


def test_what_was_unused_for_longest_goes_first(cache):
    for number in range(4):
        cache.write(digest(number), PNG, {})
        set_age(cache, number, age_s=100 - number)
    cache.read(digest(0))
    cache.quota_bytes = 2 * (len(PNG) + 2)

    freed = cache.prune()

    assert freed == 2 * (len(PNG) + 2)
    assert [cache.has(digest(number)) for number in range(4)] == [True, False, False, True]
    assert cache.total_bytes() == cache.quota_bytes


def test_what_is_protected_stays_even_beyond_the_quota(cache):
    for number in range(3):
        cache.write(digest(number), PNG, {})
    cache.quota_bytes = 0

    cache.prune(protected={digest(0), digest(2)})

    assert [cache.has(digest(number)) for number in range(3)] == [True, False, True]


def test_nothing_goes_while_the_quota_is_kept(cache):
    cache.write(digest(1), PNG, {})

    assert cache.prune() == 0
    assert cache.has(digest(1))


def test_files_of_others_are_neither_counted_nor_deleted(cache):
    cache.write(digest(1), PNG, {})
    strange = cache.path_of(digest(1)).with_name("drawing.png")
    strange.write_bytes(b"not ours")
    (cache.folder / "notes.txt").write_bytes(b"not ours")
    cache.quota_bytes = 0

    cache.prune()

    assert strange.exists()
    assert (cache.folder / "notes.txt").exists()
    assert cache.total_bytes() == 0


def test_half_written_files_of_killed_programs_are_cleared_away(cache):
    cache.write(digest(1), PNG, {})
    leftover = cache.path_of(digest(1)).with_name(".inbetweener-0011223344556677.tmp")
    leftover.write_bytes(b"half")

    cache.prune()

    assert not leftover.exists()
    assert cache.has(digest(1))


def test_the_folder_may_be_deleted_at_any_time(cache):
    cache.write(digest(1), PNG, {})

    shutil.rmtree(cache.folder)

    assert cache.read(digest(1)) is None
    assert cache.total_bytes() == 0
    cache.write(digest(1), PNG, {})
    assert cache.read(digest(1)) == PNG


def test_a_place_where_no_folder_can_be_made_is_told(tmp_path):
    (tmp_path / "inbetweens").write_bytes(b"a file")

    with pytest.raises(StorageError, match="could not be made"):
        ImageCache(tmp_path / "inbetweens", 0).write(digest(1), PNG, {})


def test_the_folder_may_be_deleted_while_others_write(cache):
    is_over = threading.Event()

    def delete() -> None:
        while not is_over.is_set():
            shutil.rmtree(cache.folder, ignore_errors=True)

    thread = threading.Thread(target=delete)
    thread.start()
    try:
        for number in range(100):
            with contextlib.suppress(StorageError):  # told, in our own words
                cache.write(digest(number), PNG, {})
            assert cache.read(digest(number)) in (None, PNG)
    finally:
        is_over.set()
        thread.join()

    cache.write(digest(1), PNG, {})
    assert cache.read(digest(1)) == PNG


def churn(folder: Path, seed: int) -> None:
    cache = ImageCache(folder, quota_bytes=3 * len(OTHER))
    for step in range(60):
        number = (step * 7 + seed) % 5
        data = cache.read(digest(number))
        if data not in (None, PNG, OTHER):
            raise SystemExit(1)
        cache.write(digest(number), (PNG, OTHER)[step % 2], {"step": step})
        cache.prune()


def test_two_processes_at_once_see_whole_pictures_only(tmp_path):
    spawn = multiprocessing.get_context("spawn")
    processes = [spawn.Process(target=churn, args=(tmp_path, seed)) for seed in (1, 2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()

    assert [process.exitcode for process in processes] == [0, 0]
    assert not [name for _, _, names in os.walk(tmp_path) for name in names if name[0] == "."]


def test_where_an_engine_was_sure_is_kept_beside_its_picture(cache):
    cache.write(digest(1), PNG, NOTE, OTHER)
    cache.write(digest(2), PNG, NOTE)

    assert cache.confidence(digest(1)) == OTHER
    assert cache.confidence(digest(2)) is None
    assert cache.read(digest(1)) == PNG


def test_it_counts_and_goes_with_its_picture(tmp_path):
    cache = ImageCache(tmp_path / "inbetweens", quota_bytes=0)
    cache.write(digest(1), PNG, {}, OTHER)
    assert cache.total_bytes() == len(PNG) + len(b"{}") + len(OTHER)
    freed = cache.prune()

    assert freed == len(PNG) + len(b"{}") + len(OTHER)
    assert cache.confidence(digest(1)) is None
    assert [path for path in cache.folder.rglob("*") if path.is_file()] == []


def test_a_cache_is_emptied_whole_and_says_what_that_freed(cache):
    cache.write(digest(1), PNG, NOTE, confidence=OTHER)
    cache.write(digest(2), OTHER, {})
    stranger = cache.folder / "readme.txt"
    stranger.write_text("not ours")
    size = cache.total_bytes()

    assert cache.clear() == size > 0
    assert cache.total_bytes() == 0
    assert not cache.has(digest(1))
    assert stranger.exists()
