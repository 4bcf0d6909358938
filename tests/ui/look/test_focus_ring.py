from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

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


def test_the_sign_of_a_check_box_is_seen_within_it(qtbot, window):
    box = QCheckBox("tick", window)
    window.layout().addWidget(box)
    qtbot.waitUntil(box.isVisible)
    box.setFocus()
    ring = window.findChild(FocusRing)
    qtbot.waitUntil(lambda: ring.geometry().contains(box.pos()))
    left, top = box.x() - ring.x(), box.y() - ring.y()
    assert min(left, top) >= 3
    assert ring.geometry().bottom() - box.geometry().bottom() >= 3
    assert ring.width() < box.width()  # which goes on to the edge of the window


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
