from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inbetweener.errors import StorageError
from inbetweener.storage import file_lock
from inbetweener.storage.autosave import AutosaveStore
from inbetweener.storage.file_lock import try_lock
from tests.support.shot_strategies import make_shot

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]

# Keeps a document as another instance of the program would, and then does as it is told.
INSTANCE = """
import sys
from pathlib import Path
from inbetweener.storage.autosave import AutosaveStore
from tests.support.shot_strategies import make_shot

store = AutosaveStore(Path(sys.argv[1]))
store.write(sys.argv[2], make_shot((9, 5)), Path("/keys"), Path("/keys/walk.inbetweener"))
print("kept", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def store(tmp_path):
    return AutosaveStore(tmp_path / "autosaves")


@pytest.fixture
def instance(tmp_path):
    """Another running process with an open document "there"."""
    process = subprocess.Popen(
        [sys.executable, "-c", INSTANCE, str(tmp_path / "autosaves"), "there"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"kept\n"
    yield process
    process.kill()
    process.communicate()


def end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()


def test_the_document_of_a_running_instance_is_never_offered(store, instance):
    assert store.orphans() == ()

    end(instance)

    assert len(store.orphans()) == 1


def test_the_document_of_a_killed_instance_comes_back_whole(store, instance):
    end(instance)

    (recovery,) = store.orphans()

    assert recovery.session_id == "there"
    assert recovery.shot == make_shot((9, 5))
    assert recovery.folder == Path("/keys")
    assert recovery.project_path == Path("/keys/walk.inbetweener")
    assert recovery.saved_at.tzinfo is not None


def test_a_discarded_document_is_gone_for_good(store, instance, tmp_path):
    end(instance)
    (recovery,) = store.orphans()

    store.discard(recovery)
    store.discard(recovery)

    assert store.orphans() == ()
    assert list((tmp_path / "autosaves").iterdir()) == []


def test_the_own_open_documents_are_not_offered(store, tmp_path):
    store.write("mine", make_shot(), tmp_path)

    assert store.orphans() == ()
    assert AutosaveStore(tmp_path / "autosaves").orphans() == ()


def test_a_saved_document_leaves_nothing(store, tmp_path):
    store.write("mine", make_shot(), tmp_path)
    store.clear("mine")
    store.clear("mine")

    assert list((tmp_path / "autosaves").iterdir()) == []


def test_a_session_may_begin_again_after_it_was_cleared(store, tmp_path):
    store.write("mine", make_shot((8,)), tmp_path)
    store.clear("mine")
    store.write("mine", make_shot((9,)), tmp_path)

    assert AutosaveStore(tmp_path / "autosaves").orphans() == ()
    assert json.loads((tmp_path / "autosaves" / "mine.autosave").read_bytes())["project"] is None


def test_a_session_of_another_process_is_not_taken_over(store, instance, tmp_path):
    with pytest.raises(ValueError, match="another process"):
        store.write("there", make_shot(), tmp_path)


def test_a_running_instances_document_cannot_be_discarded(store, instance, tmp_path):
    end(instance)
    (recovery,) = store.orphans()
    lock = try_lock(tmp_path / "autosaves" / "there.lock", create=False)
    assert lock is not None

    store.discard(recovery)
    lock.release()

    assert store.orphans() == (recovery,)


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"format": "inbetweener-autosave", "version": 9}', b"\xff" * 99]
)
def test_damaged_autosaves_are_passed_over_and_others_still_offered(
    store, instance, tmp_path, damage
):
    end(instance)
    (tmp_path / "autosaves" / "damaged.autosave").write_bytes(damage)
    (tmp_path / "autosaves" / "odd name!.autosave").write_bytes(
        (tmp_path / "autosaves" / "there.autosave").read_bytes()
    )
    (tmp_path / "autosaves" / "folder.autosave").mkdir()

    assert [recovery.session_id for recovery in store.orphans()] == ["there"]


def test_the_newest_comes_first(store, tmp_path):
    folder = tmp_path / "autosaves"
    for session_id in ("older", "newer"):
        store.write(session_id, make_shot(), tmp_path)
    newer, older = folder / "newer.autosave", folder / "older.autosave"
    bytes_of_both = [newer.read_bytes(), older.read_bytes()]
    for session_id in ("older", "newer"):
        store.clear(session_id)
    for path, data, seconds in zip((newer, older), bytes_of_both, (2000, 1000), strict=True):
        path.write_bytes(data)
        os.utime(path, (seconds, seconds))

    assert [recovery.session_id for recovery in store.orphans()] == ["newer", "older"]


def test_without_any_autosave_nothing_is_offered(store):
    assert store.orphans() == ()


@pytest.mark.parametrize("session_id", ["", "../a", "a/b", "a.b", "x" * 65, "a\0"])
def test_session_ids_cannot_name_other_places(store, tmp_path, session_id):
    with pytest.raises(ValueError, match="session id"):
        store.write(session_id, make_shot(), tmp_path)


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(StorageError, match="cannot be kept"):
        AutosaveStore(tmp_path / "file" / "autosaves").write("mine", make_shot(), tmp_path)


@pytest.mark.parametrize("code", [errno.ENOLCK, errno.ENOTSUP])
def test_work_is_kept_and_offered_where_there_are_no_locks(tmp_path, monkeypatch, code):
    monkeypatch.setattr(file_lock, "_try_lock", refusing(code))
    running, later = AutosaveStore(tmp_path / "a"), AutosaveStore(tmp_path / "a")
    shot = make_shot((9, 5))

    running.write("mine", shot, tmp_path)

    assert running.orphans() == ()
    assert [recovery.shot for recovery in later.orphans()] == [shot]
    running.clear("mine")
    assert later.orphans() == ()


@pytest.mark.parametrize("code", [errno.EWOULDBLOCK, errno.EACCES])
def test_a_lock_that_is_held_is_told_from_none(tmp_path, monkeypatch, code):
    monkeypatch.setattr(file_lock, "_try_lock", refusing(code))

    assert try_lock(tmp_path / "held", create=True) is None


def refusing(code) -> Callable[[int], None]:
    def refuse(_descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    return refuse
