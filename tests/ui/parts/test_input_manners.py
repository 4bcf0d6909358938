from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QUndoStack, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMainWindow, QVBoxLayout, QWidget

from inbetweener.ui.parts.input_manners import InputManners
from inbetweener.ui.parts.number_boxes import WholeNumberBox


class Window(QMainWindow):
    """A window with a home for the keys, a number and a choice."""

    def __init__(self) -> None:
        super().__init__()
        middle = QWidget()
        self.setCentralWidget(middle)
        self.home = QWidget()
        self.home.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number, self.choice = WholeNumberBox(), QComboBox()
        self.number.setValue(5)
        self.choice.addItems(["one", "two", "three"])
        column = QVBoxLayout(middle)
        for widget in (self.home, self.number, self.choice):
            column.addWidget(widget)
        self.manners = InputManners(self, self.home)


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.home.setFocus()
    qtbot.waitUntil(window.home.hasFocus)
    return window


def _wheel(widget: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        widget.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def test_the_wheel_in_passing_changes_nothing(window):
    _wheel(window.number)
    _wheel(window.choice)

    assert window.number.value() == 5
    assert window.choice.currentIndex() == 0


def test_the_wheel_over_the_box_in_use_counts(window, qtbot):
    window.number.setFocus()
    qtbot.waitUntil(window.number.hasFocus)

    _wheel(window.number)

    assert window.number.value() == 4


def test_space_in_a_number_box_is_for_playing(window, qtbot):
    window.number.setFocus()
    qtbot.waitUntil(window.number.hasFocus)
    window.number.selectAll()

    with qtbot.waitSignal(window.manners.space_tapped):
        qtbot.keyClick(window.number, Qt.Key.Key_Space)

    assert window.number.text() == "5"


def test_enter_gives_the_keys_back(window, qtbot):
    window.number.setFocus()
    qtbot.waitUntil(window.number.hasFocus)
    window.number.selectAll()

    qtbot.keyClicks(window.number, "7")
    qtbot.keyClick(window.number, Qt.Key.Key_Return)

    assert window.number.value() == 7
    assert window.home.hasFocus()


def test_undo_in_a_number_box_is_the_shots(window, qtbot):
    stack = QUndoStack(window)
    undo = stack.createUndoAction(window)
    undo.setEnabled(True)
    undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    window.addAction(undo)
    window.number.setFocus()
    qtbot.waitUntil(window.number.hasFocus)
    qtbot.keyClicks(window.number, "1")

    with qtbot.waitSignal(undo.triggered):
        qtbot.keyClick(window.number, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_choice_made_gives_the_keys_back(window, qtbot):
    window.choice.setFocus()
    qtbot.waitUntil(window.choice.hasFocus)

    qtbot.keyClick(window.choice, Qt.Key.Key_Down)

    assert window.choice.currentIndex() == 1
    assert window.home.hasFocus()
