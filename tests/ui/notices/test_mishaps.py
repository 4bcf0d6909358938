from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QTimer

from inbetweener.ui.canvas.painter import CanvasPainter
from inbetweener.ui.notices.mishaps import Mishaps

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "Error calling Python override")


@pytest.fixture
def mishaps(front, monkeypatch):
    """Listens in place of pytest-qt, which would fail the test."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    mishaps = Mishaps(front.window.notices)
    mishaps.listen()
    yield mishaps
    mishaps.leave()


def raise_later(words: str, kind: type[BaseException] = ArithmeticError) -> None:
    def fail() -> None:
        raise kind(words)

    QTimer.singleShot(0, fail)


def test_an_error_in_a_slot_is_told_in_the_window_and_in_the_log(front, mishaps, qtbot, caplog):
    raise_later("0 key drawings")
    qtbot.waitUntil(lambda: bool(front.notices()))

    assert "ArithmeticError: 0 key drawings" in front.notices()[0]
    assert "Save your work" in front.notices()[0]
    assert "raise kind(words)" in caplog.text


def test_what_fails_with_every_frame_is_told_once(front, mishaps, qtbot, monkeypatch, caplog):
    def fail(_painter: CanvasPainter) -> None:
        raise ArithmeticError(f"this cannot be painted {len(caplog.records)} times")

    with monkeypatch.context() as patch:
        patch.setattr(CanvasPainter, "paint_ground", fail)
        front.window.canvas.update()
        qtbot.waitUntil(lambda: bool(front.notices()))
        front.window.notices.withdraw("mishap")
        painted = len(caplog.records)
        front.window.canvas.update()
        qtbot.waitUntil(lambda: len(caplog.records) > painted)

    assert front.notices() == []


def test_afterwards_errors_go_where_they_went(front, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    mishaps = Mishaps(front.window.notices)
    mishaps.listen()
    assert sys.excepthook is not sys.__excepthook__
    mishaps.leave()

    assert sys.excepthook is sys.__excepthook__
