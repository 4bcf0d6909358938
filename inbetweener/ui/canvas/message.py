"""What the canvas says when it has no picture: what happened, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inbetweener.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_WIDEST_TEXT_PX = 480


class CanvasMessage(QWidget):
    """A title, a sentence and, where something can be done, a button.

    Signals:
        button_clicked(): the artist took the offer.
    """

    button_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("title", True)
        self._sentence = QLabel()
        self._sentence.setProperty("muted", True)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.setProperty("primary", "true")
        self._button.clicked.connect(self._on_button_clicked)
        self._column = layout = QVBoxLayout(self)
        layout.setSpacing(2 * theme.SPACING_PX)
        layout.addStretch()
        layout.addWidget(self._title)
        layout.addWidget(self._sentence)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.hide()

    def show_message(self, title: str, sentence: str, button: str) -> None:
        """Say something; without a button text there is no button."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{title}. {sentence}")
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the text in a column that is read at a glance."""
        super().resizeEvent(event)
        margin = max(2 * theme.SPACING_PX, (self.width() - _WIDEST_TEXT_PX) // 2)
        self._column.setContentsMargins(margin, theme.SPACING_PX, margin, theme.SPACING_PX)

    def _on_button_clicked(self) -> None:
        self.button_clicked.emit()
