from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType

from inbetweener.ui.notices.qt_messages import _on_message


def test_what_qt_complains_of_is_in_the_log_as_urgent_as_qt_finds_it(caplog):
    caplog.set_level(logging.DEBUG, "inbetweener.qt")
    where = QMessageLogContext()
    _on_message(QtMsgType.QtWarningMsg, where, "a font with 100 % is missing")
    _on_message(QtMsgType.QtFatalMsg, where, "no platform plugin")

    told = [(each.levelno, each.getMessage()) for each in caplog.records]
    assert told == [
        (logging.WARNING, "a font with 100 % is missing"),
        (logging.CRITICAL, "no platform plugin"),
    ]
