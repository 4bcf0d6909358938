"""Text in painted widgets, all through one door, so that golden pictures can do without fonts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QPainter

CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def small_font(font: QFont, size_px: int = 11, *, is_bold: bool = False) -> QFont:
    """The font of painted labels: the widget's own family at a fixed size."""
    small = QFont(font)
    small.setPixelSize(size_px)
    small.setBold(is_bold)
    return small


def text_width(font: QFont, text: str) -> float:
    """How many logical pixels a line of text takes."""
    return QFontMetricsF(font).horizontalAdvance(text)


def shortened(font: QFont, text: str, width_px: float) -> str:
    """The text with its middle left out where it is too wide; ends of file names tell most."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, width_px)


def ending(font: QFont, text: str, width_px: float) -> str:
    """The text with its beginning left out where it is too wide: numbers stand at the end."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideLeft, width_px)


def draw_text(
    painter: QPainter, box: QRectF, text: str, colour: QColor, alignment: Qt.AlignmentFlag = CENTRE
) -> None:
    """Draw one line in a box with the painter's font."""
    painter.setPen(colour)
    painter.drawText(box, int(alignment) | int(Qt.TextFlag.TextSingleLine), text)
