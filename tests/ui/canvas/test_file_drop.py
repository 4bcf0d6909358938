"""What is done with files that are let go over a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from inbetweener.ui.canvas.file_drop import FileDrop

if TYPE_CHECKING:
    from pathlib import Path

COPY, MOVE, LINK = (
    Qt.DropAction.CopyAction,
    Qt.DropAction.MoveAction,
    Qt.DropAction.LinkAction,
)
HELD = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier  # which asks for a move


@pytest.fixture
def watched(qtbot):
    """A widget that takes files, and what it was given."""
    widget = QWidget()
    taken: list[Path] = []
    offers: list[bool] = []
    qtbot.addWidget(widget)
    drop = FileDrop(widget)
    drop.dropped.connect(taken.extend)
    drop.offered.connect(offers.append)
    return widget, taken, offers


def files(*paths) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def dragged(widget, actions, data):
    """The events of a drag that ends over the widget, as it has answered them."""
    events = (
        QDragEnterEvent(QPoint(5, 5), actions, data, *HELD),
        QDragMoveEvent(QPoint(6, 6), actions, data, *HELD),
        QDropEvent(QPointF(6, 6), actions, data, *HELD),
    )
    for event in events:
        event.setDropAction(MOVE)
        event.ignore()
        QApplication.sendEvent(widget, event)
    return events


@pytest.mark.parametrize(("offered", "taken_as"), [(COPY | MOVE | LINK, COPY), (MOVE | LINK, LINK)])
def test_files_are_never_taken_as_a_move_which_would_delete_them(
    watched, tmp_path, offered, taken_as
):
    widget, taken, _ = watched
    data = files(tmp_path)
    for event in dragged(widget, offered, data):
        assert event.isAccepted()
        assert event.dropAction() == taken_as

    assert taken == [tmp_path]


def test_what_can_only_be_moved_is_not_taken(watched, tmp_path):
    widget, taken, offers = watched
    data = files(tmp_path)
    assert not any(event.isAccepted() for event in dragged(widget, MOVE, data))
    assert not taken
    assert True not in offers


def test_something_else_than_files_is_not_taken(watched):
    widget, taken, offers = watched
    data = QMimeData()
    data.setText("hello")
    assert not any(event.isAccepted() for event in dragged(widget, COPY, data))
    assert not taken
    assert True not in offers
