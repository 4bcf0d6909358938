"""FilmStrip: the drawings that were found in a film, with how long each is held, and the cuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from inbetweener.rendering.film_import.words import summary
from inbetweener.ui.look import theme
from inbetweener.ui.look.lettering import LEFT, RIGHT, draw_text, small_font
from inbetweener.wording import tr, tr_list

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from inbetweener.rendering.film_import.proposal import FilmProposal, ProposedDrawing

_PICTURE_PX = 96, 64
_SPACE_PX = 8
_LABEL_PX = 18
_CUT_PX = 14  # wider where a scene begins
_HEIGHT_PX = _PICTURE_PX[1] + _LABEL_PX + 2 * _SPACE_PX


class FilmStrip(QScrollArea):
    """Scrolls along the drawings of a proposal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = _Row(self)
        self.setWidget(self._row)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar_px = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(_HEIGHT_PX + bar_px + 2 * self.frameWidth())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Drawings that were found in the film"))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Go along the film by the common wheel, which turns up and down."""
        turned = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.x() or turned.y()))
        event.accept()

    def show_proposal(self, proposal: FilmProposal | None) -> None:
        """Show what is proposed; None for nothing yet."""
        self._row.show_proposal(proposal)
        self.setAccessibleDescription("" if proposal is None else _told(proposal))


def _told(proposal: FilmProposal) -> str:
    """What is seen, for those who cannot see it."""
    numbers = [
        str(proposal.first_number + drawing.frame)
        for drawing in proposal.drawings
        if drawing.begins_scene
    ]
    if not numbers:
        return summary(proposal)
    cuts = tr("cuts before frame {numbers}", numbers=tr_list(numbers))
    return tr_list((summary(proposal), cuts))


class _Row(QWidget):
    """Paints the drawings that can be seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawings: tuple[ProposedDrawing, ...] = ()
        self._lefts: list[int] = []
        self._first_number = 1
        self._thumbnails: Mapping[int, NDArray[np.uint8]] = {}

    def show_proposal(self, proposal: FilmProposal | None) -> None:
        self._drawings = () if proposal is None else proposal.drawings
        self._first_number = 1 if proposal is None else proposal.first_number
        self._thumbnails = {} if proposal is None else proposal.reading.thumbnails
        self._lefts, left = [], _SPACE_PX
        for drawing in self._drawings:
            left += _CUT_PX if drawing.begins_scene else 0
            self._lefts.append(left)
            left += _PICTURE_PX[0] + _SPACE_PX
        self.setMinimumWidth(left)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what has to be."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(small_font(self.font()))
        painter.fillRect(event.rect(), theme.RAISED)
        seen = event.rect()
        for drawing, left in zip(self._drawings, self._lefts, strict=True):
            if left - _CUT_PX - _SPACE_PX <= seen.right() and left + _PICTURE_PX[0] >= seen.left():
                self._paint(painter, drawing, left)
        painter.end()

    def _paint(self, painter: QPainter, drawing: ProposedDrawing, left: int) -> None:
        box = QRectF(left, _SPACE_PX, *_PICTURE_PX)
        painter.fillRect(box, theme.THUMBNAIL_GROUND)
        pixels = self._thumbnails.get(drawing.source)
        if pixels is None:
            draw_text(painter, box, "…", theme.MUTED)
        else:
            painter.drawImage(*_fitted(pixels, box))
        label = QRectF(left, box.bottom(), _PICTURE_PX[0], _LABEL_PX)
        draw_text(painter, label, str(self._first_number + drawing.frame), theme.TEXT, LEFT)
        draw_text(painter, label, f"× {drawing.length}", theme.MUTED, RIGHT)
        if drawing.begins_scene:
            _paint_cut(painter, left - (_CUT_PX + _SPACE_PX) / 2)


def _paint_cut(painter: QPainter, x: float) -> None:
    painter.setPen(QPen(theme.WARNING, 2, Qt.PenStyle.DashLine))
    painter.drawLine(round(x), 3, round(x), _HEIGHT_PX - 3)


def _fitted(pixels: NDArray[np.uint8], box: QRectF) -> tuple[QRectF, QImage]:
    """A thumbnail as large as the box allows, in its middle."""
    height, width = pixels.shape[:2]
    scale = min(box.width() / width, box.height() / height)
    target = QRectF(0, 0, width * scale, height * scale)
    target.moveCenter(box.center())
    packed = np.ascontiguousarray(pixels)
    image = QImage(packed.data, width, height, width * 3, QImage.Format.Format_RGB888)
    return target, image.copy()
