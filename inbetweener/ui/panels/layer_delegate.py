"""Paints one layer of the list: eye, thumbnail, name, and what there is to say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem

from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.icons import icon
from inbetweener.ui.panels.layers_model import (
    ABOUT_ROLE,
    ACTIVE_ROLE,
    THUMBNAIL_ROLE,
    VISIBLE_ROLE,
)
from inbetweener.ui.parts.number_boxes import keeps_enter

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

ROW_PX = 46
_EYE_PX = 18
_EYE_ROOM_PX = 32
_THUMBNAIL = QSize(54, 34)
_HIDDEN_OPACITY = 0.45
_Index = QModelIndex | QPersistentModelIndex


class LayerDelegate(QStyledItemDelegate):
    """Paints the rows of the layers list, and lets the eye be clicked."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        """All rows are alike."""
        return QSize(170, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(4, 2, -4, -2)
        is_active = bool(index.data(ACTIVE_ROLE))
        painter.setPen(QPen(theme.ACCENT if is_active else theme.PANEL, 1))
        painter.setBrush(theme.RAISED if is_active else theme.PANEL)
        painter.drawRoundedRect(area, 5, 5)
        is_visible = bool(index.data(VISIBLE_ROLE))
        name = "mdi6.eye-outline" if is_visible else "mdi6.eye-off-outline"
        icon(name).paint(painter, _eye(option.rect))
        painter.setOpacity(1.0 if is_visible else _HIDDEN_OPACITY)
        self._paint_thumbnail(painter, _thumbnail(option.rect), index.data(THUMBNAIL_ROLE))
        self._paint_words(painter, _words(option.rect), index)
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, area: QRect, image: QImage | None) -> None:
        painter.fillRect(area, theme.THUMBNAIL_GROUND)
        if image is None:
            return
        size = image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(area.center())
        painter.fillRect(target, Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)

    def _paint_words(self, painter: QPainter, area: QRect, index: _Index) -> None:
        upper, lower = area.adjusted(0, 0, 0, -area.height() // 2), area
        lower = area.adjusted(0, area.height() // 2, 0, 0)
        elide, middle = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.TEXT)
        name = painter.fontMetrics().elidedText(index.data(), elide, area.width())
        painter.drawText(upper, middle, name)
        painter.setFont(lettering.small_font(painter.font(), 11))
        painter.setPen(theme.MUTED)
        said = painter.fontMetrics().elidedText(index.data(ABOUT_ROLE), elide, area.width())
        painter.drawText(lower, middle, said)

    def editorEvent(  # noqa: N802 - Qt's name
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """A click on the eye shows or hides the layer, and does nothing else."""
        if isinstance(event, QMouseEvent) and _eye_room(option.rect).contains(
            event.position().toPoint()
        ):
            if event.type() == QEvent.Type.MouseButtonRelease:
                model.setData(index, not index.data(VISIBLE_ROLE), VISIBLE_ROLE)
            return True
        return super().editorEvent(event, model, option, index)

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index
    ) -> QWidget:
        """A line to type the name in."""
        return _NameEdit(parent)

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index
    ) -> None:
        """The name is typed where it stands."""
        editor.setGeometry(_words(option.rect).adjusted(-4, 4, 0, -4))


class _NameEdit(QLineEdit):
    """Enter ends what is typed, and is no shortcut there."""

    def event(self, event: QEvent) -> bool:
        """Keep Enter from being taken as a shortcut."""
        return keeps_enter(event) or super().event(event)


def is_on_eye(row: QRect, x: int, y: int) -> bool:
    """Whether a point of the list is where the eye of a row takes clicks."""
    return _eye_room(row).contains(x, y)


def _eye_room(row: QRect) -> QRect:
    return QRect(row.left(), row.top(), _EYE_ROOM_PX, row.height())


def _eye(row: QRect) -> QRect:
    eye = QRect(0, 0, _EYE_PX, _EYE_PX)
    eye.moveCenter(_eye_room(row).center())
    return eye.translated(2, 0)


def _thumbnail(row: QRect) -> QRect:
    place = QRect(row.left() + _EYE_ROOM_PX + 4, 0, _THUMBNAIL.width(), _THUMBNAIL.height())
    place.moveTop(row.top() + (row.height() - _THUMBNAIL.height()) // 2)
    return place


def _words(row: QRect) -> QRect:
    left = _EYE_ROOM_PX + 4 + _THUMBNAIL.width() + 8
    return row.adjusted(left, 5, -8, -5)
