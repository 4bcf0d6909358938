"""A label that gives way: a text too long for it is shortened in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ElidingLabel(QLabel):
    """Shows what fits, and all of it as a tool tip.

    Args:
        parent: of Qt.
        breaks_at: where a text that is too long goes on in a second line; "" for nowhere.
    """

    def __init__(self, parent: QWidget | None = None, breaks_at: str = "") -> None:
        super().__init__(parent)
        self._whole = ""
        self._breaks_at = breaks_at
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def whole_text(self) -> str:
        """The text, whether it fits or not."""
        return self._whole

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show a text."""
        self._whole = text
        self._elide()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the whole text."""
        width = self.fontMetrics().horizontalAdvance(self._whole)
        return QSize(width + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a word."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show what fits now."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        lines = [self._whole]
        if self._breaks_at and self.fontMetrics().horizontalAdvance(self._whole) > self.width():
            lines = self._whole.split(self._breaks_at, 1)
        shown = [self._elided(line) for line in lines]
        super().setText("\n".join(shown))
        self.setToolTip(self._whole if shown != lines else "")

    def _elided(self, text: str) -> str:
        room = max(0, self.width())
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)
