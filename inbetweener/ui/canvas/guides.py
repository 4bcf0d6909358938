"""Guides over the picture: thirds, the animator's field grid, and what television may cut off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from collections.abc import Iterator

# Two lines, one dark and one light, are seen on any picture.
_DARK, _LIGHT = QColor(0, 0, 0, 130), QColor(255, 255, 255, 190)
FIELDS = 12
# Shares of width and height, SMPTE ST 2046-1.
ACTION_SAFE, TITLE_SAFE = 0.93, 0.90


@dataclass(frozen=True, slots=True)
class Guides:
    """Which guides are seen.

    Attributes:
        thirds: two lines across and two down.
        field: 12 fields from edge to edge, with the middle marked.
        safe: the areas that are safe for action and for titles.
    """

    thirds: bool = False
    field: bool = False
    safe: bool = False

    def lines(self, place: QRectF) -> Iterator[QLineF]:
        """The lines of a grid laid on a place."""
        if self.thirds:
            yield from _grid(place, 3)
        if self.field:
            yield from _grid(place, FIELDS)
            yield QLineF(place.topLeft(), place.bottomRight())
            yield QLineF(place.topRight(), place.bottomLeft())

    def boxes(self, place: QRectF) -> Iterator[QRectF]:
        """The boxes laid on a place."""
        for share in (ACTION_SAFE, TITLE_SAFE) if self.safe else ():
            inset_x, inset_y = place.width() * (1 - share) / 2, place.height() * (1 - share) / 2
            yield place.adjusted(inset_x, inset_y, -inset_x, -inset_y)


def _grid(place: QRectF, parts: int) -> Iterator[QLineF]:
    for part in range(1, parts):
        x = place.left() + place.width() * part / parts
        y = place.top() + place.height() * part / parts
        yield QLineF(x, place.top(), x, place.bottom())
        yield QLineF(place.left(), y, place.right(), y)


def paint_guides(painter: QPainter, place: QRectF, guides: Guides) -> None:
    """Paint guides on the place of a picture, in device pixels."""
    lines, boxes = list(guides.lines(place)), list(guides.boxes(place))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((_DARK, 2.0), (_LIGHT, 1.0)):
        pen = QPen(colour, width)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLines(lines)
        painter.drawRects(boxes)
