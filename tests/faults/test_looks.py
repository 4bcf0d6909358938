"""What cannot be looked at is not there: no name, however odd, makes a look at the disk fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inbetweener.core.cancel import CancelToken
from inbetweener.core.drawing import DrawingId
from inbetweener.paths import is_file, is_folder, is_there
from inbetweener.storage.opening import OpenRequest, read_shot
from inbetweener.storage.project_file import load_project, missing_drawings, save_project
from tests.support.shot_strategies import make_shot

if TYPE_CHECKING:
    from pathlib import Path


def loop(folder: Path) -> Path:
    path = folder / "loop"
    path.symlink_to(path)
    return path / "a.png"


def too_long(folder: Path) -> Path:
    return folder / ("a" * 400) / "A0001.png"


@pytest.mark.parametrize("odd", [too_long, loop])
def test_a_look_never_fails(tmp_path, odd):
    path = odd(tmp_path)

    with pytest.raises(OSError):  # noqa: PT011 - any will do: the system does refuse to look
        path.stat()
    assert not is_file(path)
    assert not is_folder(path)
    assert not is_there(path)


def test_what_is_there_is_found(tmp_path):
    (tmp_path / "a").write_bytes(b"")

    assert is_file(tmp_path / "a")
    assert is_there(tmp_path / "a")
    assert is_folder(tmp_path)
    assert not is_folder(tmp_path / "a")
    assert not is_file(tmp_path)


def test_a_project_that_names_what_no_disk_can_hold_opens_without_it(tmp_path):
    """Found by fuzzing: a name longer than the system takes ended the opening in an OSError."""
    path = tmp_path / "walk.inbetweener"
    save_project(path, make_shot(), tmp_path)
    text = path.read_text(encoding="utf-8")
    long_name = "a" * 300 + "/A0002.png"
    path.write_text(text.replace("A0002.png", long_name), encoding="utf-8")

    project = load_project(path)

    assert DrawingId(long_name) in missing_drawings(project)


def test_a_project_whose_folder_no_disk_can_hold_opens_with_its_timing(tmp_path):
    path = tmp_path / "walk.inbetweener"
    save_project(path, make_shot(), tmp_path / "drawn")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"drawn"', f'"{"k" * 400}"'), encoding="utf-8")

    opened = read_shot(OpenRequest(path), CancelToken(), lambda _done, _of: None)

    assert opened.shot == make_shot()
