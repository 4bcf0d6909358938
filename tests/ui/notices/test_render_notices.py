"""A finished batch says so, in the window and outside."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from inbetweener.errors import RenderError
from inbetweener.session.rendering import reporter
from inbetweener.session.rendering.reporter import RenderReport
from inbetweener.ui.notices.render_notices import report_words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def patient(monkeypatch):
    """Everything takes long."""
    monkeypatch.setattr(reporter, "LONG_S", 0.0)


def render(front) -> None:
    with front.studio.signal(front.workspace.queue.finished):
        front.trigger("render_all")
    front.studio.settle()


def test_the_words():
    assert report_words(RenderReport(12, 4, 1, seconds=124)) == (
        "12 inbetweens drawn in 2 min 4 s; 1 gap failed."
    )
    assert report_words(RenderReport(1, 1, seconds=30)) == "1 inbetween drawn in 30 s."
    assert report_words(RenderReport(40, 9, 2, 3, 1, 40)) == (
        "40 inbetweens drawn in 40 s; 2 more shots are done; 2 gaps failed; 1 shot has problems."
    )
    assert report_words(RenderReport(0, 0, 0, 1, 1)) == "1 shot has problems."
    assert report_words(RenderReport(0, 3, 3, seconds=4)) == "3 gaps failed."
    assert report_words(RenderReport(gaps=9, shots=2)) == (
        "Nothing had to be drawn; 2 more shots are done."
    )


def test_a_notice_tells_and_shows_the_queue(front, patient):
    render(front)
    assert len(front.notices()) == 1
    assert front.notices()[0].startswith("9 inbetweens drawn in ")

    front.click(front.notice_button("Show Queue"))

    front.studio.wait(front.window.queue.isVisible)
    assert front.notices() == []


def test_good_news_go_by_themselves_and_bad_ones_stay(front, patient):
    fade = front.window._queue_front._notices._fade
    render(front)
    assert fade.isActive()
    fade.timeout.emit()
    assert front.notices() == []

    front.studio.set_count(0, 6)
    front.studio.set_count(1, 6)
    front.studio.settle()
    front.studio.engine.failures.append(RenderError("No."))
    fade.stop()
    render(front)

    assert front.notices()[0].endswith("; 1 gap failed.")
    assert not fade.isActive()


def test_nothing_is_said_of_what_is_quickly_done(front):
    render(front)

    assert front.notices() == []


@pytest.fixture
def desktop(monkeypatch, patient):
    """What the desktop is asked to show, on one that has a tray."""
    told: list[Any] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _tray: told.append("tray"))
    monkeypatch.setattr(QSystemTrayIcon, "hide", lambda _tray: told.append("no tray"))
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _tray, _title, text, _icon: told.append(text)
    )
    monkeypatch.setattr(QApplication, "alert", staticmethod(lambda _window: told.append("alert")))
    return told


def test_who_is_elsewhere_is_called(front, desktop, monkeypatch):
    monkeypatch.setattr(front.window, "isActiveWindow", lambda: False)
    render(front)

    assert desktop[:2] == ["alert", "tray"]
    assert desktop[2] == front.notices()[0]
    assert not front.window._queue_front._notices._fade.isActive()


def test_who_looks_at_the_window_is_not_called(front, desktop):
    render(front)

    assert desktop == []


def test_a_desktop_without_a_tray_is_no_failure(front, desktop, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    monkeypatch.setattr(front.window, "isActiveWindow", lambda: False)
    render(front)

    assert desktop == ["alert"]
