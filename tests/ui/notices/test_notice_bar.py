from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from inbetweener.ui.notices import notice
from inbetweener.ui.notices.notice import NoticeKind
from inbetweener.ui.notices.notice_bar import MOST_NOTICES, WIDEST_PX, NoticeBar

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def bar(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def test_errors_are_not_driven_out_by_information(bar):
    for number in range(MOST_NOTICES):
        bar.show_notice(f"error {number}", NoticeKind.ERROR)
    for number in range(5):
        bar.show_notice(f"info {number}")

    assert bar.texts() == ["info 4", "error 2", "error 1", "error 0"]


def test_information_goes_before_older_errors(bar):
    bar.show_notice("error 0", NoticeKind.ERROR)
    bar.show_notice("info")
    for number in (1, 2):
        bar.show_notice(f"error {number}", NoticeKind.ERROR)

    assert bar.texts() == ["error 2", "error 1", "error 0"]


def test_the_oldest_error_goes_when_all_are_errors(bar):
    for number in range(5):
        bar.show_notice(f"error {number}", NoticeKind.ERROR)

    assert bar.texts() == ["error 4", "error 3", "error 2"]


def test_a_notice_takes_the_place_of_the_one_about_the_same(bar):
    bar.show_notice("1 file", topic="files")
    bar.show_notice("other")
    bar.show_notice("2 files", topic="files")

    assert bar.texts() == ["2 files", "other"]


@pytest.fixture
def ground(qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(600, 400)
    ground.show()
    return ground


def test_over_a_widget_it_takes_no_more_room_than_it_needs(bar, ground):
    bar.lie_over(ground)
    assert not bar.isVisible()
    bar.show_notice("one")
    one = bar.height()
    bar.show_notice("two")

    assert bar.isVisible()
    assert 0 < one < bar.height() < 200
    assert ground.rect().contains(bar.geometry())
    bar.clear()
    assert not bar.isVisible()


def test_it_follows_the_widget_below(bar, ground):
    bar.lie_over(ground)
    bar.show_notice("one")
    ground.resize(1400, 500)

    assert bar.width() == WIDEST_PX
    assert abs(bar.geometry().center().x() - ground.rect().center().x()) <= 1


def test_a_long_sentence_is_not_cut_in_a_narrow_window(qtbot, bar, ground):
    bar.lie_over(ground)
    bar.show_notice("some words " * 5)
    short = bar.height()
    bar.clear()
    ground.resize(260, 400)
    bar.show_notice("some words " * 5)

    qtbot.waitUntil(lambda: bar.height() > short)


@pytest.fixture
def fading(monkeypatch):
    """Notices are read in no time."""
    monkeypatch.setattr(notice, "READ_MS", 1)
    monkeypatch.setattr(notice, "ANSWERED_MS", 1)


@pytest.mark.usefixtures("fading")
def test_information_goes_when_it_has_been_read_and_nothing_else_does(qtbot, bar):
    for kind in NoticeKind:
        bar.show_notice(kind.name, kind)
    bar.show_notice("kept", lasts=True)

    qtbot.waitUntil(lambda: "INFO" not in bar.texts())
    assert bar.texts() == ["kept", "ERROR", "WARNING", "CHOICE"]


@pytest.mark.usefixtures("fading")
def test_information_stays_under_the_pointer_until_it_leaves(qtbot, bar):
    bar.show_notice("read slowly")
    shown = bar.findChild(notice.Notice)
    QApplication.sendEvent(shown, QEnterEvent(QPointF(), QPointF(), QPointF()))
    bar.show_notice("read fast")

    qtbot.waitUntil(lambda: bar.texts() == ["read slowly"])
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not bar.texts())


def test_information_stays_while_its_button_has_the_keyboard(qtbot, bar, monkeypatch):
    monkeypatch.setattr(notice, "ANSWERED_MS", 300)  # time enough to take the keyboard there
    monkeypatch.setattr(notice, "READ_MS", 301)
    bar.move(300, 300)  # away from the pointer
    bar.show()
    bar.activateWindow()
    bar.show_notice("written", answers=(notice.Answer("Show", lambda: None),))
    button = bar.findChild(QPushButton)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    bar.show_notice("read later")

    qtbot.waitUntil(lambda: bar.texts() == ["written"])
    button.clearFocus()
    qtbot.waitUntil(lambda: not bar.texts())
