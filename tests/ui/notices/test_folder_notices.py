"""What the window says of files that come, go and change their names while a shot is open."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from inbetweener.core.plan import CellId
from inbetweener.session.folders import folder_looker
from inbetweener.ui.panels.drawings_model import MISSING_ROLE
from tests.support.key_files import drawing
from tests.support.png_samples import png_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform


@pytest.fixture
def watched(monkeypatch, front):
    """The window of an open shot, once its folder has been looked into."""
    looker = front.workspace.folder_watch.looker
    looker._settling.setInterval(30)
    monkeypatch.setattr(folder_looker, "SETTLE_MS", 30)
    front.studio.wait(lambda: not front.workspace.folder_watch._is_first)
    return front


def add(front, name, step=9):
    (front.studio.folder / name).write_bytes(png_of(drawing(step)))


def wait_for(front, words):
    front.studio.wait(lambda: any(words in text for text in front.notices()))


def frames(front):
    return list(front.workspace.document.shot.key_frames())


def test_a_drawing_that_was_taken_in_is_told_and_can_be_taken_back(watched):
    add(watched, "A0033.png")
    wait_for(watched, "A new drawing was taken in: A0033.png.")
    assert frames(watched) == [0, 8, 16, 24, 32]

    watched.click(watched.notice_button("Undo"))

    assert frames(watched) == [0, 8, 16, 24]


def test_nothing_changes_under_an_open_menu(watched):
    menu = QMenu(watched.window)
    menu.addAction("Take Key off the Timeline")
    menu.popup(watched.window.mapToGlobal(watched.window.rect().center()))
    add(watched, "A0033.png")
    watch = watched.workspace.folder_watch
    watched.studio.wait(lambda: watch._waiting is not None)
    assert frames(watched) == [0, 8, 16, 24]

    menu.close()

    wait_for(watched, "A new drawing was taken in: A0033.png.")


def test_what_is_asked_about_is_taken_in_with_a_button(watched):
    add(watched, "A0017b.png")
    wait_for(watched, "A new drawing is in the folder: A0017b.png.")

    watched.click(watched.notice_button("Take In"))

    assert [key.drawing for key in watched.workspace.document.shot.keys][2:4] == [
        "A0017.png",
        "A0017b.png",
    ]


def test_a_key_that_is_gone_is_told_and_marked_until_it_is_back(watched):
    path = watched.studio.folder / "A0009.png"
    before = path.read_bytes()
    path.unlink()
    wait_for(watched, "The file of a key is gone: A0009.png.")
    contents, model = watched.window.timeline._contents, watched.window.drawings._model

    assert contents.missing_keys == {1}
    assert "file missing" in contents.description_of(CellId(1, 0))
    assert [model.index(row).data(MISSING_ROLE) for row in range(4)] == [False, True, False, False]
    path.write_bytes(before)
    wait_for(watched, "A file is back: A0009.png.")
    assert not any("gone" in text for text in watched.notices())
    assert watched.window.timeline._contents.missing_keys == frozenset()


def test_a_folder_that_is_gone_is_told_as_such_and_all_is_well_when_it_is_back(watched):
    folder = watched.studio.folder
    elsewhere = folder.rename(folder.with_name("elsewhere"))
    wait_for(watched, f"The folder {folder} cannot be reached any more.")
    assert len(frames(watched)) == 4

    elsewhere.rename(folder)
    watched.workspace.look_at_files()

    wait_for(watched, "4 files are back")
    assert not any("cannot be reached" in text for text in watched.notices())


def test_a_renamed_file_is_moved_by_its_number(watched):
    folder = watched.studio.folder
    (folder / "A0009.png").rename(folder / "A0011.png")
    wait_for(watched, "A0009.png is called A0011.png now; it is the same drawing.")

    watched.click(watched.notice_button("Move by Number"))

    assert frames(watched) == [0, 10, 16, 24]
    assert not any("gone" in text for text in watched.notices())
