"""Asks for the words and the sign of a marker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit

from inbetweener.core.edits import marker_text
from inbetweener.core.marker import LONGEST_MARKER_TEXT, Marker, MarkerSign
from inbetweener.ui.look.dialog_manners import DialogManners
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIGNS = {
    MarkerSign.FLAG: mark("Flag"),
    MarkerSign.DISC: mark("Disc"),
    MarkerSign.DIAMOND: mark("Diamond"),
    MarkerSign.CROSS: mark("Cross"),
}


class MarkerDialog(QDialog):
    """One marker; Enter takes it over, Esc leaves it as it was."""

    def __init__(self, marker: Marker, number: int, parent: QWidget | None = None) -> None:
        """Ask for a marker.

        Args:
            marker: as it is.
            number: what the screen calls its frame.
            parent: the window.
        """
        super().__init__(parent)
        self._frame = marker.frame
        self.setWindowTitle(tr("Marker at frame {number}", number=number))
        self._text = QLineEdit(marker.text, self)
        self._text.setMaxLength(LONGEST_MARKER_TEXT)
        self._text.setPlaceholderText(tr("step, hit, look …"))
        self._text.selectAll()
        self._sign = QComboBox(self)
        for sign, word in _SIGNS.items():
            self._sign.addItem(tr(word), sign)
        self._sign.setCurrentIndex(self._sign.findData(marker.sign))
        buttons = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        box = QDialogButtonBox(buttons, self)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("&Words"), self._text)
        form.addRow(tr("&Sign"), self._sign)
        form.addRow(box)
        self._text.setMinimumWidth(260)
        DialogManners(self)

    def marker(self) -> Marker:
        """The marker as it is asked for."""
        sign = MarkerSign(self._sign.currentData())
        return Marker(self._frame, marker_text(self._text.text()), sign)
