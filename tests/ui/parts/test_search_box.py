from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inbetweener.ui.parts.search_box import SearchBox


class Window(QWidget):
    """Notes the keys that nobody in it has taken."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.box = SearchBox("Search the colours", self)
        QVBoxLayout(self).addWidget(self.box)

    def keyPressEvent(self, event) -> None:  # noqa: N802 - Qt's name
        self.keys.append(event.key())


@pytest.fixture
def window(qtbot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    return window


def test_escape_takes_back_what_was_typed_and_then_is_the_windows(qtbot, window):
    qtbot.keyClicks(window.box, "red")

    qtbot.keyClick(window.box, Qt.Key.Key_Escape)
    assert window.box.text() == ""
    assert window.keys == []

    qtbot.keyClick(window.box, Qt.Key.Key_Escape)
    assert window.keys == [Qt.Key.Key_Escape]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_down_and_return_go_on_to_the_list(qtbot, window, key):
    with qtbot.waitSignal(window.box.went_on):
        qtbot.keyClick(window.box, key)
