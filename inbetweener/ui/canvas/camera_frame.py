"""The camera's frame on the canvas: outline, corner marks, turning disc, title; what lies where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.crisp import device_pixel_ratio, draw_outline, line_px, outline_pen

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from inbetweener.core.camera_frame import Corners
    from inbetweener.core.stage import Box
    from inbetweener.ui.canvas.geometry import ViewTransform

CORNER_REACH_PX, EDGE_REACH_PX = 12.0, 7.0
_MARK_PX = 16.0
_DISC_PX = 9.0
_TITLE_PX, _TITLE_FONT_PX = 20.0, 12
# Two lines, one dark and one light, are seen on any picture.
_DARK, _LIGHT = QColor(0, 0, 0, 170), QColor(255, 255, 255, 235)


class FramePart(Enum):
    """What of the frame lies under the pointer."""

    CORNER = auto()
    EDGE = auto()  # and the title
    TURN = auto()  # the disc in the middle of the right edge


@dataclass(frozen=True, slots=True)
class CameraFrame:
    """What is seen of the camera.

    Attributes:
        corners: of what it sees, upper left first and clockwise; in pixels of the picture.
        title: what is written on it.
        is_key: whether a key stands at this frame.
        title_px: how wide the title is, in logical pixels; see `title_width`.
    """

    corners: Corners
    title: str
    is_key: bool
    title_px: float = 0.0

    def seen(self, transform: ViewTransform) -> list[QPointF]:
        """Its corners in the view."""
        return [QPointF(*transform.to_view(x, y)) for x, y in self.corners]

    def title_box(self, transform: ViewTransform) -> QRectF:
        """Where the title stands: at the highest corner, in the view."""
        width = self.title_px + _TITLE_PX + 8
        top = min(self.seen(transform), key=lambda at: (round(at.y()), at.x()))
        left = min(max(top.x(), 4.0), transform.view_width - width - 4)
        return QRectF(round(left), round(max(top.y() - _TITLE_PX - 4, 4.0)), width, _TITLE_PX)

    def turning_disc(self, transform: ViewTransform) -> QPointF:
        """The middle of the disc that turns the camera, in the view."""
        _, upper_right, lower_right, _ = self.seen(transform)
        return (upper_right + lower_right) / 2

    def part_at(self, transform: ViewTransform, at: QPointF) -> FramePart | None:
        """What a press at a point of the view takes hold of; None for nothing."""
        corners = self.seen(transform)
        if any(_distance(at, corner) <= CORNER_REACH_PX for corner in corners):
            return FramePart.CORNER
        if _distance(at, self.turning_disc(transform)) <= CORNER_REACH_PX:
            return FramePart.TURN
        edges = zip(corners, [*corners[1:], corners[0]], strict=True)
        is_near = any(_from_line(at, a, b) <= EDGE_REACH_PX for a, b in edges)
        on_title = self.title_box(transform).contains(at)
        return FramePart.EDGE if is_near or on_title else None


def title_width(title: str, font: QFont) -> float:
    """How wide a title is in the font of a canvas, in logical pixels."""
    return lettering.text_width(lettering.small_font(font, _TITLE_FONT_PX), title)


def paint_camera_frame(painter: QPainter, transform: ViewTransform, frame: CameraFrame) -> None:
    """Paint the outline of what the camera sees."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = frame.seen(transform)
    for colour, width in ((_DARK, 3.0), (_LIGHT, 1.2)):
        painter.setPen(QPen(colour, width))
        painter.drawPolygon(QPolygonF(corners))
    for colour, width in ((_DARK, 6.0), (theme.ACCENT, 3.5)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLines(_marks(corners))
    _paint_turning_disc(painter, frame.turning_disc(transform))
    _paint_title(painter, transform, frame)
    painter.restore()


def paint_field(painter: QPainter, transform: ViewTransform, field: Box) -> None:
    """A dashed outline: what the pictures lie in without a camera.

    Args:
        painter: of the view.
        transform: how the picture lies there.
        field: in pixels of the picture.
    """
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    places = [
        (field.left, field.top),
        (field.right, field.top),
        (field.right, field.bottom),
        (field.left, field.bottom),
    ]
    outline = QPolygonF([QPointF(*transform.to_view(x, y)) for x, y in places])
    for colour, style in ((_DARK, Qt.PenStyle.SolidLine), (_LIGHT, Qt.PenStyle.DashLine)):
        painter.setPen(QPen(colour, 1.0, style))
        painter.drawPolygon(outline)
    painter.restore()


def _marks(corners: list[QPointF]) -> list[QLineF]:
    """A short line from each corner along each of its edges."""
    marks = []
    for number, corner in enumerate(corners):
        for other in (corners[number - 1], corners[(number + 1) % 4]):
            line = QLineF(corner, other)
            line.setLength(min(_MARK_PX, line.length() / 2))
            marks.append(line)
    return marks


def _paint_turning_disc(painter: QPainter, middle: QPointF) -> None:
    """A disc with an arrow around it."""
    painter.setPen(QPen(theme.ACCENT, 1.5))
    painter.setBrush(theme.BADGE)
    painter.drawEllipse(middle, _DISC_PX, _DISC_PX)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = QRectF(middle.x() - 4.5, middle.y() - 4.5, 9.0, 9.0)
    painter.drawArc(ring, 40 * 16, 280 * 16)  # open at the right, where its head is
    head = QPointF(ring.center().x() + 3.4, ring.center().y() - 2.9)
    painter.drawLine(head, head + QPointF(0.4, -3.6))
    painter.drawLine(head, head + QPointF(-3.6, -0.2))


def _paint_title(painter: QPainter, transform: ViewTransform, frame: CameraFrame) -> None:
    """A plate with a diamond: filled where a key stands, an outline where it is on its way."""
    ratio = device_pixel_ratio(painter)
    box = frame.title_box(transform)
    painter.setBrush(theme.BADGE)
    draw_outline(painter, box, outline_pen(theme.ACCENT, ratio), 3)
    middle = QPointF(box.left() + _TITLE_PX / 2 + 2, box.center().y())
    paint_diamond(painter, middle, theme.ACCENT, is_filled=frame.is_key)
    painter.setFont(lettering.small_font(painter.font(), _TITLE_FONT_PX))
    words = box.adjusted(_TITLE_PX, 0, 0, 0)
    lettering.draw_text(painter, words, frame.title, theme.TEXT, lettering.LEFT)


def paint_diamond(painter: QPainter, middle: QPointF, colour: QColor, *, is_filled: bool) -> None:
    """The sign of a camera key, 9 pixels wide."""
    x, y = middle.x(), middle.y()
    painter.setPen(QPen(colour, line_px(device_pixel_ratio(painter), 1.5)))
    painter.setBrush(colour if is_filled else Qt.BrushStyle.NoBrush)
    points = ((x, y - 4.5), (x + 4.5, y), (x, y + 4.5), (x - 4.5, y))
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))


def _distance(a: QPointF, b: QPointF) -> float:
    return hypot(a.x() - b.x(), a.y() - b.y())


def _from_line(at: QPointF, a: QPointF, b: QPointF) -> float:
    """How far a point lies from a stretch of line."""
    across, down = b.x() - a.x(), b.y() - a.y()
    length = across * across + down * down
    share = ((at.x() - a.x()) * across + (at.y() - a.y()) * down) / length if length else 0.0
    share = min(max(share, 0.0), 1.0)
    return hypot(at.x() - a.x() - share * across, at.y() - a.y() - share * down)
