from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inbetweener.core.cancel import Cancelled, CancelToken
from inbetweener.errors import ExportError, RenderError, StorageError
from inbetweener.storage import export_job
from inbetweener.storage.export import ExportItem, ExportResult, export_pictures
from inbetweener.storage.export_job import WRITERS
from inbetweener.storage.placing import place_file

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

ROOT = Path(__file__).resolve().parents[2]


class Pictures:
    """Makes items and counts how often each picture is read, and how many at once."""

    def __init__(self) -> None:
        self.reads: list[str] = []

    def item(self, name: str, digest: str | None = None, data: bytes | None = None) -> ExportItem:
        content = data if data is not None else (digest or name).encode()

        def read() -> bytes:
            self.reads.append(digest or name)
            return content

        return ExportItem(name, digest, read)


@pytest.fixture
def pictures():
    return Pictures()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "out"


def export(
    items: Iterable[ExportItem],
    folder: Path,
    *,
    overwrite: bool = False,
    token: CancelToken | None = None,
    report: Callable[[int, int], None] | None = None,
    protected: Collection[Path] = (),
) -> ExportResult:
    return export_pictures(
        items,
        folder,
        overwrite=overwrite,
        token=token or CancelToken(),
        report=report or (lambda _done, _total: None),
        protected=protected,
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_pictures_are_written_byte_for_byte_into_a_new_folder(pictures, tmp_path):
    folder = tmp_path / "deep" / "out"

    result = export([pictures.item("A1.png"), pictures.item("A2.png")], folder)

    assert contents(folder) == {"A1.png": b"A1.png", "A2.png": b"A2.png"}
    assert result == ExportResult(written=2, skipped_same=0, bytes=12)


def test_a_held_drawing_is_read_once_and_written_for_every_frame(pictures, folder):
    digests = "aabbbacca"
    items = [pictures.item(f"A{n}.png", digest) for n, digest in enumerate(digests)]

    result = export(items, folder)

    assert sorted(pictures.reads) == ["a", "b", "c"]
    assert contents(folder) == {f"A{n}.png": digest.encode() for n, digest in enumerate(digests)}
    assert result.written == 9


def test_pictures_of_unknown_origin_are_each_read(pictures, folder):
    export([pictures.item("A1.png"), pictures.item("A2.png")], folder)

    assert sorted(pictures.reads) == ["A1.png", "A2.png"]


def test_memory_holds_only_as_many_pictures_as_there_are_writers(folder):
    alive, most, guard = 0, 0, threading.Lock()

    class Held(bytes):
        def __del__(self):
            nonlocal alive
            with guard:
                alive -= 1

    def read():
        nonlocal alive, most
        with guard:
            alive += 1
            most = max(most, alive)
        return Held(b"picture")

    export([ExportItem(f"A{n}.png", None, read) for n in range(60)], folder)

    assert most <= WRITERS
    assert alive == 0


def test_a_second_run_writes_nothing_and_reads_no_picture_twice(pictures, folder):
    items = [pictures.item(f"A{n}.png", str(n // 2)) for n in range(6)]
    export(items, folder)
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    pictures.reads.clear()

    result = export(items, folder)

    assert result == ExportResult(written=0, skipped_same=6, bytes=0)
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before
    assert sorted(pictures.reads) == ["0", "1", "2"]


def test_a_stopped_export_resumes_with_what_is_missing(pictures, folder):
    items = [pictures.item(f"A{n}.png") for n in range(200)]
    token = CancelToken()

    with pytest.raises(Cancelled):
        export(items, folder, token=token, report=lambda done, _: token.cancel() if done else None)
    first = len(contents(folder))
    result = export(items, folder)

    assert 0 < first < 200
    assert (result.skipped_same, result.written) == (first, 200 - first)
    assert contents(folder) == {f"A{n}.png": f"A{n}.png".encode() for n in range(200)}


def test_progress_rises_to_all_files_and_comes_from_the_calling_thread(pictures, folder):
    items = [pictures.item(f"A{n}.png", str(n // 4)) for n in range(20)]
    export(items[:8], folder)
    reports = []

    def report(done, total):
        reports.append((done, total, threading.current_thread()))

    export(items, folder, report=report)

    assert reports[0] == (8, 20, threading.current_thread())
    assert reports[-1] == (20, 20, threading.current_thread())
    assert [done for done, _, _ in reports] == sorted(done for done, _, _ in reports)


def test_other_files_in_the_way_stop_the_export_before_anything_is_written(pictures, folder):
    folder.mkdir()
    for n in range(3, 10):
        (folder / f"A{n}.png").write_bytes(b"the artist's")

    with pytest.raises(ExportError) as refused:
        export([pictures.item(f"A{n}.png") for n in range(10)], folder)

    assert "A3.png, A4.png, A5.png, A6.png, A7.png and 2 more" in str(refused.value)
    assert "allow overwriting" in str(refused.value)
    assert set(contents(folder).values()) == {b"the artist's"}
    assert len(contents(folder)) == 7


def test_overwriting_replaces_other_files_and_passes_over_equal_ones(pictures, folder):
    folder.mkdir()
    (folder / "A1.png").write_bytes(b"other")
    (folder / "A2.png").write_bytes(b"A2.png")

    result = export([pictures.item(f"A{n}.png") for n in (1, 2, 3)], folder, overwrite=True)

    assert result == ExportResult(written=2, skipped_same=1, bytes=12)
    assert contents(folder) == {f"A{n}.png": f"A{n}.png".encode() for n in (1, 2, 3)}


def test_the_artists_own_drawings_are_never_overwritten(pictures, folder):
    folder.mkdir()
    key = folder / "A1.png"
    key.write_bytes(b"drawn by hand")

    with pytest.raises(ExportError, match=r"A1\.png.*never overwritten"):
        export(
            [pictures.item("A2.png"), pictures.item("A1.png")],
            folder,
            overwrite=True,
            protected=[folder / ".." / "out" / "A1.png", folder / "gone.png"],
        )

    assert contents(folder) == {"A1.png": b"drawn by hand"}


def test_a_key_exported_onto_itself_is_the_same(pictures, folder):
    folder.mkdir()
    key = folder / "A1.png"
    key.write_bytes(b"A1.png")

    assert export([pictures.item("A1.png")], folder, protected=[key]).skipped_same == 1


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_folder_under_a_pictures_name_is_in_the_way(pictures, folder, overwrite):
    (folder / "A1.png").mkdir(parents=True)

    with pytest.raises(ExportError, match=r"A1\.png"):
        export([pictures.item("A1.png")], folder, overwrite=overwrite)


def test_a_name_taken_in_the_last_moment_is_not_overwritten(pictures, folder, monkeypatch):
    def taken_meanwhile(path, data, *, overwrite):
        path.write_bytes(b"somebody else's")
        place_file(path, data, overwrite=overwrite)

    monkeypatch.setattr(export_job, "place_file", taken_meanwhile)

    with pytest.raises(ExportError, match=r"A1\.png"):
        export([pictures.item("A1.png")], folder)
    assert contents(folder) == {"A1.png": b"somebody else's"}


def test_a_name_taken_in_the_last_moment_by_the_same_picture_is_fine(pictures, folder, monkeypatch):
    def taken_meanwhile(path, data, *, overwrite):
        path.write_bytes(data)
        place_file(path, data, overwrite=overwrite)

    monkeypatch.setattr(export_job, "place_file", taken_meanwhile)

    assert export([pictures.item("A1.png")], folder) == ExportResult(0, 1, 0)


@pytest.mark.parametrize(
    "names", [("A1.png", "A1.png"), ("A1.png", "a1.PNG"), ("é.png", "e\u0301.png"), ("ß", "SS")]
)
def test_names_that_would_be_one_file_somewhere_are_refused(pictures, folder, names):
    with pytest.raises(ExportError, match="Two pictures"):
        export([pictures.item(name) for name in names], folder)
    assert not folder.exists()


@pytest.mark.parametrize("name", ["", ".", "..", "a/b.png", "a\\b.png", "a\0.png", "../A1.png"])
def test_names_that_lead_elsewhere_are_refused(pictures, folder, name):
    with pytest.raises(ExportError, match="no file name"):
        export([pictures.item(name)], folder)
    assert not folder.exists()


def test_a_full_disk_is_told_with_what_was_written(pictures, folder, monkeypatch):
    def fills_up(path, data, *, overwrite):
        if path.name >= "A3":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        place_file(path, data, overwrite=overwrite)

    monkeypatch.setattr(export_job, "place_file", fills_up)
    monkeypatch.setattr(export_job, "WRITERS", 1)

    with pytest.raises(StorageError, match=r"Only 3 of 9 .*disk is full\. Make room"):
        export([pictures.item(f"A{n}.png") for n in range(9)], folder)
    assert sorted(contents(folder)) == ["A0.png", "A1.png", "A2.png"]


def test_a_picture_that_cannot_be_read_stops_the_export_and_is_not_the_disks_fault(
    pictures, folder
):
    def gone():
        raise FileNotFoundError(errno.ENOENT, "No such file")

    with pytest.raises(ExportError, match=r"A2\.png.*cannot be read"):
        export([pictures.item("A1.png"), ExportItem("A2.png", None, gone)], folder)


def test_what_a_picture_itself_complains_of_comes_through(folder):
    def not_rendered():
        raise RenderError("It is not rendered yet.")

    with pytest.raises(RenderError, match="not rendered yet"):
        export([ExportItem("A1.png", None, not_rendered)], folder)


def test_a_file_in_place_of_the_folder_is_told(pictures, folder):
    folder.write_bytes(b"")

    with pytest.raises(ExportError, match="a file, not a folder"):
        export([pictures.item("A1.png")], folder)


def test_a_folder_that_cannot_be_made_is_told(pictures, tmp_path):
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(StorageError, match="Choose another folder"):
        export([pictures.item("A1.png")], tmp_path / "file" / "out")


def test_nothing_to_export_is_no_error(folder):
    assert export([], folder) == ExportResult(0, 0, 0)


# Exports until it is killed; says how far it is, so that the kill can come at any point.
EXPORT = """
import sys
from pathlib import Path
from inbetweener.core.cancel import CancelToken
from inbetweener.storage.export import ExportItem, export_pictures

def item(n):
    return ExportItem(f"A{n:04d}.png", None, lambda: bytes([n % 251]) * 200_000)

export_pictures(
    map(item, range(150)), Path(sys.argv[1]), overwrite=False, token=CancelToken(),
    report=lambda done, total: print(done, flush=True),
)
"""


def test_however_often_it_is_killed_there_are_only_whole_files_and_it_completes(folder):
    whole = {f"A{n:04d}.png": bytes([n % 251]) * 200_000 for n in range(150)}
    command = [sys.executable, "-c", EXPORT, str(folder)]

    for kill in range(10):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT)
        assert process.stdout is not None
        for _ in range(2 + 3 * (kill % 3)):
            process.stdout.readline()
        process.kill()
        process.communicate()

        final = {n: data for n, data in contents(folder).items() if not n.startswith(".")}
        assert final.items() <= whole.items()
        assert final
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)

    assert contents(folder) == whole
