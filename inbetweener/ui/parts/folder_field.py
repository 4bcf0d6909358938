"""FolderField: a folder that is typed or chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from inbetweener.wording import tr

if TYPE_CHECKING:
    from os import PathLike


class FolderField(QWidget):
    """A line for the path of a folder, and a button that asks for one.

    Signals:
        chosen(Path): another folder was typed to the end, or chosen.
        edited(): the line says something else than before, typed to the end or not.
    """

    chosen = Signal(object)
    edited = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Begin with none.

        Args:
            title: what the folder is for, when it is asked for and for those who cannot see it.
            parent: of Qt.
        """
        super().__init__(parent)
        self._title = title
        self._shown = ""
        self._line = QLineEdit(self)
        self._line.setAccessibleName(title)
        browse = QPushButton(tr("Choose…"), self)
        browse.setAutoDefault(False)  # Enter in the line is no click on it
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(browse)
        self.setFocusProxy(self._line)
        self._line.textChanged.connect(self.edited)
        self._line.editingFinished.connect(self._on_line_finished)
        browse.clicked.connect(self._on_browse_clicked)

    @property
    def text(self) -> str:
        """What is typed."""
        return self._line.text().strip()

    def show_folder(self, folder: PathLike[str] | str) -> None:
        """Show a folder without telling of it."""
        self._shown = str(folder)
        self._line.setText(self._shown)

    @Slot()
    def _on_line_finished(self) -> None:
        if self.text != self._shown:
            self._shown = self.text
            self.chosen.emit(Path(self.text))

    @Slot()
    def _on_browse_clicked(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._title, self.text)
        if folder:
            self._line.setText(folder)
            self._on_line_finished()
