"""FileDrop: lets folders and files be dropped on a widget."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# Never a move, whatever is proposed: some file managers delete what was moved.
_ACTIONS = (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction)


class FileDrop(QObject):
    """Watches what is dragged over a widget.

    Signals:
        offered(bool): whether files are held over the widget that it would take.
        dropped(list): the artist let these `Path`s go there.
    """

    offered = Signal(bool)
    dropped = Signal(list)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Offer to take files, withdraw the offer, take them."""
        if isinstance(event, QDragMoveEvent):
            if _accepts(event) and isinstance(event, QDragEnterEvent):
                self.offered.emit(True)
        elif event.type() == QEvent.Type.DragLeave:
            self.offered.emit(False)
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._take(event)
        return False

    def _take(self, event: QDropEvent) -> None:
        self.offered.emit(False)
        if _accepts(event):
            self.dropped.emit(_paths_in(event))


def _accepts(event: QDropEvent) -> bool:
    """Accept files as something that leaves them where they are."""
    harmless = [action for action in _ACTIONS if action in event.possibleActions()]
    if not harmless or not _paths_in(event):
        return False
    event.setDropAction(harmless[0])
    event.accept()
    return True


def _paths_in(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
