from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QUndoView

from inbetweener.ui.look import theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def steps(front) -> QUndoView:
    """The history after two steps, in front of its neighbours."""
    front.press("1")
    front.press("Alt+2")
    front.window.docks.show("history")
    view = front.window.docks["history"].findChild(QUndoView)
    assert isinstance(view, QUndoView)
    return view


def names(steps) -> list[str]:
    return [steps.model().index(row, 0).data() for row in range(steps.model().rowCount())]


def test_every_step_is_named(steps):
    assert names(steps)[:2] == ["As it was opened", "Set on ones"]
    assert len(names(steps)) == 3


def test_choosing_a_step_goes_there_and_back(steps, front):
    after = front.workspace.document.shot
    steps.setCurrentIndex(steps.model().index(0, 0))
    assert front.workspace.document.shot.gaps[0].exposure == 2
    assert front.window.actions_by_name["redo"].text() == "Redo Set on ones"
    steps.setCurrentIndex(steps.model().index(2, 0))

    assert front.workspace.document.shot is after


def test_undoing_by_key_moves_the_mark(steps, front):
    front.press("Ctrl+Z")

    assert steps.currentIndex().row() == 1


def test_steps_that_are_undone_step_back(steps, front):
    front.press("Ctrl+Z")

    def ink(row: int):
        option = QStyleOptionViewItem()
        option.palette = steps.palette()
        steps.itemDelegate().initStyleOption(option, steps.model().index(row, 0))
        return option.palette.color(QPalette.ColorRole.Text)

    assert ink(2) == theme.MUTED
    assert ink(1) != theme.MUTED


def test_the_step_that_is_saved_says_so(steps, front):
    document = front.workspace.document
    document.mark_saved(front.studio.folder, document.scene)
    option = QStyleOptionViewItem()
    steps.itemDelegate().initStyleOption(option, steps.model().index(2, 0))

    assert option.text.endswith("(saved)")


def test_another_shot_begins_a_new_history(steps, front):
    front.studio.open()

    assert names(steps) == ["As it was opened"]


def test_without_a_shot_there_is_no_list(make_studio, make_front):
    window = make_front(make_studio()).window

    assert window.docks["history"].findChild(QUndoView).isHidden()
