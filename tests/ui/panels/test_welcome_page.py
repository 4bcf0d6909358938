from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inbetweener.storage.opening import OpenRequest
from inbetweener.ui.panels.recent_delegate import SHOT_ROLE
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from inbetweener.session.document.recent_shots import RecentShot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def later(make_studio, make_front, tmp_path):
    """A window of the next day: two shots were opened the day before, and one has vanished."""
    studio = make_studio()
    write_keys(tmp_path / "gone", "B1.png", "B2.png")
    kept = studio.workspace.recents._folder
    for count, folder in enumerate((tmp_path / "gone", studio.folder), start=1):
        studio.open(OpenRequest(folder))
        studio.wait(lambda count=count: len(list(kept.glob("*.png"))) == count)
    shutil.rmtree(tmp_path / "gone")
    front = make_front(make_studio())
    front.studio.wait(lambda: front.window.welcome._model.rowCount() == 2)
    return front


def shots(front) -> list[RecentShot]:
    model = front.window.welcome._model
    return [model.index(row, 0).data(SHOT_ROLE) for row in range(model.rowCount())]


def key(front, code: Qt.Key, row: int = 0) -> None:
    view = front.window.welcome._recent
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, code)


def test_recent_shots_are_shown_with_a_thumbnail_each(later):
    here, gone = shots(later)

    assert (here.path.name, here.is_there) == ("walk", True)
    assert (gone.path.name, gone.is_there) == ("gone", False)
    assert here.thumbnail is not None
    assert gone.thumbnail is not None
    later.window.welcome.grab()


def test_a_recent_shot_is_opened_by_key(later):
    with later.studio.signal(later.workspace.opener.opened):
        key(later, Qt.Key.Key_Return)
    later.studio.settle()

    assert later.workspace.document.shot.name == "walk"
    assert not later.window.welcome.isVisible()


def test_a_shot_that_has_vanished_says_so_and_can_be_taken_off(later):
    key(later, Qt.Key.Key_Return, row=1)
    assert later.window.welcome._title.text() == "gone is not there any more"
    assert not later.workspace.opener.is_busy

    key(later, Qt.Key.Key_Delete, row=1)

    assert [shot.path.name for shot in shots(later)] == ["walk"]
    assert len(later.workspace.settings.recent) == 1


def test_the_list_goes_with_its_last_shot(later):
    for _ in range(2):
        key(later, Qt.Key.Key_Delete)

    assert not later.window.welcome._recent.isVisible()
    assert not later.window.welcome._recent_title.isVisible()
    assert later.workspace.settings.recent == ()


def test_the_sample_is_a_click_away(make_studio, make_front):
    front = make_front(make_studio())
    sample = front.window.welcome._buttons[2]
    assert not front.window.welcome._recent.isVisible()
    with front.studio.signal(front.workspace.opener.opened):
        front.click(sample)
    front.studio.settle()

    assert len(front.workspace.document.shot.keys) >= 5


def test_the_page_fills_the_canvas(make_studio, make_front):
    window = make_front(make_studio()).window
    assert window.welcome.size() == window.canvas.size()
    window.resize(1500, 700)

    assert window.welcome.size() == window.canvas.size()
