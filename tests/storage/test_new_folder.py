"""A new folder is there whole or not at all."""

from __future__ import annotations

import pytest

from inbetweener.errors import ExportError, StorageError
from inbetweener.storage.file_lock import try_lock
from inbetweener.storage.new_folder import free_folder, new_folder, remove_left_folders


def test_it_appears_when_all_is_in_it(tmp_path):
    target = tmp_path / "above" / "keys"
    with new_folder(target) as staged:
        (staged / "a.png").write_bytes(b"a")
        assert not target.exists()
    assert [path.name for path in target.iterdir()] == ["a.png"]
    assert [path.name for path in target.parent.iterdir()] == ["keys"]


def test_an_error_leaves_nothing(tmp_path):
    def fill():
        with new_folder(tmp_path / "keys") as staged:
            (staged / "a.png").write_bytes(b"a")
            raise KeyError

    with pytest.raises(KeyError):
        fill()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("is_full", [True, False])
def test_what_is_there_is_not_touched_even_where_it_came_meanwhile(tmp_path, is_full):
    target = tmp_path / "keys"

    def fill():
        with new_folder(target) as staged:
            (staged / "a.png").write_bytes(b"a")
            target.mkdir()
            if is_full:
                (target / "mine").write_bytes(b"mine")

    with pytest.raises(ExportError, match="keys"):
        fill()
    assert [path.name for path in target.iterdir()] == (["mine"] if is_full else [])
    assert [path.name for path in tmp_path.iterdir()] == ["keys"]


def test_left_folders_go_and_those_in_use_stay(tmp_path):
    left, used = tmp_path / ".inbetweener-1.folder", tmp_path / ".inbetweener-2.folder"
    for folder in (left, used):
        folder.mkdir()
        (folder / ".lock").touch()
        (folder / "a.png").touch()
    lock = try_lock(used / ".lock", create=False)

    assert remove_left_folders(tmp_path) == 1

    assert lock is not None
    assert [path.name for path in tmp_path.iterdir()] == [used.name]
    lock.release()


def test_a_place_where_nothing_can_be_made_is_told(tmp_path):
    (tmp_path / "file").touch()
    with (
        pytest.raises(StorageError, match="Choose another folder"),
        new_folder(tmp_path / "file" / "keys"),
    ):
        pass


def test_the_next_free_name(tmp_path):
    target = tmp_path / "keys"
    assert free_folder(target) == target
    target.mkdir()
    (tmp_path / "keys-2").touch()
    assert free_folder(target) == tmp_path / "keys-3"
