from __future__ import annotations

import hashlib
import json
import os
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inbetweener.errors import DrawingError
from inbetweener.storage.fingerprints import FingerprintIndex

NOW_NS = 1_700_000_000_000_000_000
LONG_AGO_NS = NOW_NS - 3600 * 10**9


@pytest.fixture
def drawing(tmp_path):
    return write(tmp_path / "A1.png", b"key")


def write(path: Path, data: bytes, mtime_ns: int = LONG_AGO_NS) -> Path:
    path.write_bytes(data)
    os.utime(path, ns=(mtime_ns, mtime_ns))
    return path


def index(tmp_path: Path, max_entries: int = 1000) -> FingerprintIndex:
    return FingerprintIndex(tmp_path / "cache" / "index.json", max_entries, lambda: NOW_NS)


@pytest.fixture
def hashed(monkeypatch):
    """The names of the files that are read to be hashed, in order."""
    names: list[str] = []
    whole = hashlib.file_digest

    def noted(file, algorithm):
        names.append(Path(file.name).name)
        return whole(file, algorithm)

    monkeypatch.setattr(hashlib, "file_digest", noted)
    return names


def test_a_fingerprint_is_the_sha256_of_the_bytes(tmp_path, drawing):
    assert index(tmp_path).fingerprint(drawing) == hashlib.sha256(b"key").hexdigest()


def test_an_untouched_file_is_read_once(tmp_path, drawing, hashed):
    files = index(tmp_path)

    assert files.fingerprint(drawing) == files.fingerprint(drawing) == files.known(drawing)
    assert hashed == ["A1.png"]


def test_nothing_is_known_of_a_file_before_it_is_hashed(tmp_path, drawing, hashed):
    assert index(tmp_path).known(drawing) is None
    assert hashed == []


@pytest.mark.parametrize("change", ["size", "time", "inode", "gone"])
def test_a_changed_file_is_no_longer_known(tmp_path, drawing, change):
    files = index(tmp_path)
    files.fingerprint(drawing)

    if change == "size":
        write(drawing, b"other key")
    if change == "time":
        write(drawing, b"yek", LONG_AGO_NS + 1)
    if change == "inode":
        write(tmp_path / "new", b"yek").replace(drawing)
    if change == "gone":
        drawing.unlink()

    assert files.known(drawing) is None


def test_an_edited_key_has_another_fingerprint(tmp_path, drawing):
    files = index(tmp_path)
    files.fingerprint(drawing)

    write(drawing, b"yek", LONG_AGO_NS + 1)

    assert files.fingerprint(drawing) == hashlib.sha256(b"yek").hexdigest()


def test_the_index_outlives_the_program(tmp_path, drawing, hashed):
    first = index(tmp_path)
    digest = first.fingerprint(drawing)
    first.save()

    second = index(tmp_path)

    assert second.known(drawing) == second.fingerprint(drawing) == digest
    assert hashed == ["A1.png"]


@pytest.mark.parametrize("age_ns", [0, 1_999_999_999, -5 * 10**9])
def test_a_file_hashed_while_it_was_fresh_is_not_trusted_for_long(tmp_path, hashed, age_ns):
    fresh = write(tmp_path / "A1.png", b"key", NOW_NS - age_ns)
    files = index(tmp_path)
    files.fingerprint(fresh)

    # A change within the same tick of the clock that nothing but the content shows.
    write(fresh, b"yek", NOW_NS - age_ns)

    assert files.fingerprint(fresh) == hashlib.sha256(b"yek").hexdigest()
    files.save()
    assert index(tmp_path).known(fresh) is None


def test_only_the_most_recently_used_files_are_remembered(tmp_path):
    drawings = [write(tmp_path / f"A{number}.png", b"%d" % number) for number in range(3)]
    files = index(tmp_path, max_entries=2)

    for path in (drawings[0], drawings[1], drawings[0], drawings[2]):
        files.fingerprint(path)

    assert [files.known(path) is not None for path in drawings] == [True, False, True]


def test_a_file_that_has_vanished_is_told(tmp_path):
    with pytest.raises(DrawingError, match=r"A1\.png cannot be used: the file is gone"):
        index(tmp_path).fingerprint(tmp_path / "A1.png")


def test_a_file_that_is_still_being_written_is_told(tmp_path, drawing, monkeypatch):
    def grow(file, algorithm):
        with drawing.open("ab") as more:
            more.write(b"more")
        return hashlib.new(algorithm)

    monkeypatch.setattr(hashlib, "file_digest", grow)

    with pytest.raises(DrawingError, match="another program is writing it"):
        index(tmp_path).fingerprint(drawing)


def test_a_name_that_no_file_can_have_is_not_known(tmp_path):
    assert index(tmp_path).known(Path("A\0.png")) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"format": 2, "files": []}',
        b'{"format": 1, "files": [["a", 1, 2]]}',
        b'{"format": 1, "files": [["a", 1, 2, 3, "' + b"g" * 64 + b'"]]}',
        b'{"format": 1, "files": [["a", "x", 2, 3, "' + b"0" * 64 + b'"]]}',
        b'{"format": 1, "files": [["a", Infinity, 2, 3, "' + b"0" * 64 + b'"]]}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_index_is_as_good_as_none(tmp_path, drawing, content):
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "index.json").write_bytes(content)

    files = index(tmp_path)

    assert files.known(drawing) is None
    files.fingerprint(drawing)
    files.save()
    assert index(tmp_path).known(drawing) == hashlib.sha256(b"key").hexdigest()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.recursive(
        st.none() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=5), inner),
        max_leaves=8,
    )
)
def test_no_index_whatever_it_holds_stops_the_program(tmp_path, rows):
    file = tmp_path / "index.json"
    file.write_text(json.dumps({"format": 1, "files": rows}))

    assert FingerprintIndex(file).known(tmp_path / "A1.png") is None


def test_a_cache_that_cannot_be_written_stops_nobody(tmp_path, drawing):
    (tmp_path / "cache").write_bytes(b"a file where the folder should be")
    files = index(tmp_path)
    files.fingerprint(drawing)

    files.save()

    assert files.known(drawing) is not None


def test_many_threads_agree(tmp_path):
    drawings = [write(tmp_path / f"A{number}.png", b"%d" % number) for number in range(8)]
    files = index(tmp_path, max_entries=4)
    seen: list[list[str]] = []

    def run() -> None:
        seen.append([files.fingerprint(path) for path in drawings * 5])
        files.save()

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    expected = [hashlib.sha256(b"%d" % number).hexdigest() for number in range(8)] * 5
    assert seen == [expected] * 4


def test_making_an_index_reads_nothing_and_the_first_question_reads_it(tmp_path, drawing):
    before = index(tmp_path)
    before.fingerprint(drawing)
    files = index(tmp_path)
    before.save()  # after the other was made, and before it was asked

    assert files.known(drawing) == hashlib.sha256(b"key").hexdigest()


def test_many_threads_read_the_index_once(tmp_path, drawing, monkeypatch):
    before = index(tmp_path)
    before.fingerprint(drawing)
    before.save()
    read: list[Path] = []
    whole = Path.read_bytes

    def noted(path):
        read.append(path)
        return whole(path)

    monkeypatch.setattr(Path, "read_bytes", noted)
    files = index(tmp_path)
    threads = [threading.Thread(target=files.known, args=[drawing]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert read == [tmp_path / "cache" / "index.json"]
