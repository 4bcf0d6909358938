"""Letting a real window live for a while, for scripts that drive one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


def wait(connect: Callable[[Callable[..., None]], object], begin: Callable[[], object]) -> None:
    """Begin something and let the window live until its signal comes."""
    loop = QEventLoop()
    connect(lambda *_: loop.quit())
    begin()
    loop.exec()


def rest(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
