"""What the canvas says when it has no picture: what happened, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inbetweener.ui import theme

_WIDEST_TEXT_PX = 420


class CanvasMessage(QWidget):
    """A title, a sentence and, where something can be done, a button.

    Signals:
        button_clicked(): the artist took the offer.
    """

    button_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setStyleSheet(f"color: {theme.TEXT.name()}; font-size: 18px; font-weight: 600;")
        self._sentence = QLabel()
        self._sentence.setStyleSheet(f"color: {theme.MUTED.name()};")
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMaximumWidth(_WIDEST_TEXT_PX)
        self._button = QPushButton()
        self._button.setProperty("primary", "true")
        self._button.clicked.connect(self._on_button_clicked)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * theme.SPACING_PX)
        layout.addStretch()
        for widget in (self._title, self._sentence, self._button):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.hide()

    def show_message(self, title: str, sentence: str, button: str) -> None:
        """Say something; without a button text there is no button."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setMinimumWidth(min(_WIDEST_TEXT_PX, self._sentence.sizeHint().width()))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{title}. {sentence}")
        self.show()

    def _on_button_clicked(self) -> None:
        self.button_clicked.emit()
