"""The Qt application: it passes on the files that the system has it open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """A QApplication that macOS can hand files to: there a double-click is no command line.

    An event filter would do as well, and would be asked about every event of every widget.

    Signals:
        file_given(Path): a project or a folder is to be opened.
    """

    file_given = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take what is for the application itself."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_given.emit(Path(event.file()))
            return True
        return super().event(event)
