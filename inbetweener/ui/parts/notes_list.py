"""NotesList: sentences to be known before something is confirmed, as high as it has to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from inbetweener.ui.look.icons import icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_SIGN = "mdi6.information-outline"
_SIGN_PX = 15
_ROW_PX, _MOST_ROWS_SEEN = 25, 5


class NotesList(QListWidget):
    """A sign and a sentence a row; hidden while there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin empty.

        Args:
            name: what it is called for those who cannot see it.
            parent: of Qt.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setIconSize(QSize(_SIGN_PX, _SIGN_PX))
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.hide()

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show these sentences instead."""
        self.clear()
        for note in notes:
            self.addItem(QListWidgetItem(icon(_SIGN), note))
        seen = min(len(notes), _MOST_ROWS_SEEN)
        self.setFixedHeight(_ROW_PX * seen + 2 * self.frameWidth() + 4)
        self.setVisible(bool(notes))
