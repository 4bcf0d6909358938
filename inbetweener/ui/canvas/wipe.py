"""The wipe: another picture from a divider on, which the artist drags across the drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inbetweener.ui.look import lettering, theme

if TYPE_CHECKING:
    from inbetweener.ui.canvas.geometry import ViewTransform
    from inbetweener.ui.canvas.painter import CanvasPainter
    from inbetweener.ui.canvas.picture import Picture

GRIP_PX = 8.0  # this near to the divider the pointer takes hold of it
_KNOB_PX = 13.0
_LABEL_HEIGHT_PX = 24.0
_LABEL_INSET_PX = 10.0
_SHADOW = QColor(0, 0, 0, 150)


@dataclass(frozen=True, slots=True)
class Wipe:
    """Two pictures in one place.

    Attributes:
        other: shown from the divider to the picture's right edge.
        own_name: of the picture that it covers.
        other_name: its name.
        divider: as a share of the picture's width from its left.
    """

    other: Picture
    own_name: str
    other_name: str
    divider: float


def is_on_divider(transform: ViewTransform, divider: float, x: float, y: float) -> bool:
    """Whether a view point is near enough to take hold of the divider."""
    across, down = transform.to_picture(x, y)
    distance_px = abs(across - divider * transform.picture_width) * transform.scale
    return distance_px <= GRIP_PX and 0 <= down <= transform.picture_height


def divider_at(transform: ViewTransform, x: float, y: float) -> float:
    """Where the divider stands when it is dragged to a view point; may lie off the picture."""
    return transform.to_picture(x, y)[0] / max(1, transform.picture_width)


class WipePainter:
    """Paints a wipe over the picture that is painted already."""

    def __init__(self, painter: QPainter, transform: ViewTransform, picture: CanvasPainter) -> None:
        self._painter = painter
        self._transform = transform
        self._picture = picture

    def paint(self, wipe: Wipe, background: QColor | None) -> None:
        """The other picture, the divider with its knob, and both names."""
        self._picture.paint_part(wipe.other, wipe.divider, background)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_divider(wipe.divider)
        self._paint_names(wipe)

    def _at(self, across: float, down: float) -> QPointF:
        """The view point of a place given in shares of the picture's width and height."""
        width, height = self._transform.picture_width, self._transform.picture_height
        return QPointF(*self._transform.to_view(across * width, down * height))

    def _paint_divider(self, divider: float) -> None:
        line = QLineF(self._at(divider, 0), self._at(divider, 1))
        for colour, width in ((_SHADOW, 4.0), (QColor("white"), 1.5)):
            self._painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.FlatCap))
            self._painter.drawLine(line)
        height = max(1, self._transform.picture_height)
        middle = max(0.0, min(1.0, self._transform.center_y / height))
        self._paint_knob(self._at(divider, middle), line.angle() + 90)

    def _paint_knob(self, at: QPointF, degrees: float) -> None:
        """A disc with an arrow to either side: it can be dragged, and where to."""
        painter = self._painter
        painter.save()
        painter.translate(at)
        painter.rotate(-degrees)
        painter.setPen(QPen(_SHADOW, 2.0))
        painter.setBrush(QColor("white"))
        painter.drawEllipse(QPointF(), _KNOB_PX, _KNOB_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.CANVAS)
        for side in (-1, 1):
            tip, foot = side * 9.0, side * 3.5
            painter.drawPolygon(
                QPolygonF([QPointF(tip, 0), QPointF(foot, -4.5), QPointF(foot, 4.5)])
            )
        painter.restore()

    def _paint_names(self, wipe: Wipe) -> None:
        """Each name in the upper outer corner of its picture."""
        corners = self._seen_corners()
        dividing = self._at(wipe.divider, 0.5).x()
        names = (wipe.own_name, wipe.other_name)
        own_is_left = self._at(0, 0.5).x() <= self._at(1, 0.5).x()
        left, right = names if own_is_left else names[::-1]
        self._paint_name(left, corners.left(), dividing, is_left=True)
        self._paint_name(right, corners.right(), dividing, is_left=False)

    def _seen_corners(self) -> QRectF:
        """What is seen of the box around the picture, less a margin."""
        points = [self._at(across, down) for across in (0, 1) for down in (0, 1)]
        box = QPolygonF(points).boundingRect()
        view = QRectF(0, 0, self._transform.view_width, self._transform.view_height)
        inset = _LABEL_INSET_PX
        return box.intersected(view).adjusted(inset, inset, -inset, -inset)

    def _paint_name(self, name: str, edge: float, dividing: float, *, is_left: bool) -> None:
        font = lettering.small_font(self._painter.font(), 12)
        width = lettering.text_width(font, name) + 20
        room = dividing - edge if is_left else edge - dividing
        if self._transform.is_upright and room < width:
            return  # it would stand on the other picture
        top = self._seen_corners().top()
        box = QRectF(edge if is_left else edge - width, top, width, _LABEL_HEIGHT_PX)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.BADGE)
        self._painter.drawRoundedRect(box, 4, 4)
        self._painter.setFont(font)
        lettering.draw_text(self._painter, box, name, theme.TEXT)
