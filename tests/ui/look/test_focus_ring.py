from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inbetweener.ui.look.focus_ring import FocusRing

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(window)
    for name in ("one", "two"):
        column.addWidget(QPushButton(name, window))
    FocusRing(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    if shiboken6.isValid(window):
        window.close()


def test_it_lies_around_what_has_the_keyboard(qtbot, window):
    for button in window.findChildren(QPushButton):
        button.setFocus()
        ring = window.findChild(FocusRing)
        qtbot.waitUntil(lambda ring=ring, button=button: ring.geometry() == button.geometry())
        assert ring.isVisible()


def test_a_window_that_is_taken_apart_with_the_keyboard_in_it_does_no_harm(qtbot, window):
    button = window.findChild(QPushButton)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    other = QPushButton("other")
    qtbot.addWidget(other)

    shiboken6.delete(window)

    other.show()  # an exception in a slot would fail the test
    other.setFocus()
    qtbot.waitUntil(other.isVisible)
