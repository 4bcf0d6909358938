"""Letting a real window live for a while, for scripts that drive one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QMetaObject, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


def wait(connect: Callable[[Callable[..., None]], object], begin: Callable[[], object]) -> None:
    """Begin something and let the window live until its signal comes."""
    loop = QEventLoop()
    connection = connect(lambda *_: loop.quit())
    begin()
    loop.exec()
    if isinstance(connection, QMetaObject.Connection):  # else each wait would be kept for ever
        QObject.disconnect(connection)


def rest(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
