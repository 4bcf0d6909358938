from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


def test_a_key_whose_command_is_greyed_out_says_why(front):
    front.press("B")
    title = "Make This Inbetween a Breakdown"
    assert front.window.status.message == f"{title}: Stand on an inbetween that is ready."


def test_the_timeline_says_it_too(front):
    front.window.timeline.setFocus()
    front.press("X", front.window.focusWidget())

    assert front.window.status.message == "Reject: Stand on an inbetween that is ready."


def test_a_key_that_does_something_says_nothing(front):
    front.press(".")
    front.press("3")

    assert front.window.status.message == ""


def test_a_key_without_a_command_says_nothing(front):
    QTest.keyClick(front.window.canvas, Qt.Key.Key_Z)

    assert front.window.status.message == ""


def test_a_sign_that_needs_shift_is_known_without_it(front):
    action = front.window.actions_by_name["make_breakdown"]
    action.setShortcut("+")
    front.window.actions_by_name["more_inbetweens"].setShortcut("")
    QTest.keyClick(front.window.canvas, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)

    assert "Stand on an inbetween" in front.window.status.message


def test_before_a_shot_is_open_it_is_asked_for(make_front, make_studio):
    front = make_front(make_studio())
    front.press("Ctrl+S", front.window)

    assert front.window.status.message == "Save: Open a shot first."
