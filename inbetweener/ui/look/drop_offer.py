"""What is seen while files are held over something that would take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.crisp import draw_outline

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_INSET_PX, _ABOVE_BOTTOM_PX = 8, 76
_PILL_PX = 36


def paint_drop_offer(painter: QPainter, box: QRectF, text: str) -> None:
    """A dashed frame, and in words what becomes of files that are let go there."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.BAND_FILL)
    pen = QPen(theme.ACCENT, 3, Qt.PenStyle.DashLine)
    inset = (_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
    draw_outline(painter, box.adjusted(*inset), pen, _INSET_PX)
    painter.setFont(lettering.small_font(painter.font(), 15, is_bold=True))
    width = lettering.text_width(painter.font(), text) + 40
    pill = QRectF(box.center().x() - width / 2, box.bottom() - _ABOVE_BOTTOM_PX, width, _PILL_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ACCENT)
    painter.drawRoundedRect(pill, _PILL_PX / 2, _PILL_PX / 2)
    lettering.draw_text(painter, pill, text, theme.ON_ACCENT)


class DropOffer(QWidget):
    """Lies over a widget while files are held over that."""

    def __init__(self, text: str, over: QWidget) -> None:
        """Wait for files.

        Args:
            text: what becomes of them.
            over: the widget that takes them.
        """
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = text
        self._over = over
        self.hide()

    @Slot(bool)
    def offer(self, is_offered: bool) -> None:
        """Show it, or take it away."""
        self.setGeometry(self._over.rect())
        self.setVisible(is_offered)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The offer over the whole widget."""
        with QPainter(self) as painter:
            paint_drop_offer(painter, QRectF(self.rect()), self._text)
