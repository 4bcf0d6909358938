"""What Qt complains of goes into the log, and on the terminal as before."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext

_log = logging.getLogger("inbetweener.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,  # Qt ends the process right after
}


def log_qt_messages() -> None:
    """Take Qt's messages over; may be called before there is a QApplication."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Called on whatever thread complains."""
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", words)
