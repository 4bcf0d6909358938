"""Paints one recent shot: its thumbnail, its name, where it is, or that it is there no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inbetweener.ui.look import lettering, theme
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.session.document.recent_shots import RecentShot

SHOT_ROLE = Qt.ItemDataRole.UserRole
CARD_PX = QSize(176, 158)
GONE = mark("not there any more")
_INSET_PX = 5.0
_PICTURE_PX = 102.0
_GONE_OPACITY = 0.35


class RecentDelegate(QStyledItemDelegate):
    """Paints the cards of the welcome page."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All cards are alike."""
        return CARD_PX

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a card."""
        shot: RecentShot = index.data(SHOT_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        state = option.state
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        edge = theme.ACCENT if has_focus or is_hovered else theme.OUTLINE
        painter.setPen(QPen(edge, 2 if has_focus else 1))
        painter.setBrush(theme.RAISED if has_focus or is_hovered else theme.PANEL)
        painter.drawRoundedRect(card, 6, 6)
        inside = card.adjusted(8, 8, -8, -8)
        _paint_picture(painter, QRectF(inside.topLeft(), inside.size()), shot)
        _paint_words(painter, inside, index.data(), shot)
        painter.restore()


def _paint_picture(painter: QPainter, inside: QRectF, shot: RecentShot) -> None:
    room = QRectF(inside.left(), inside.top(), inside.width(), _PICTURE_PX - 8)
    painter.fillRect(room, theme.THUMBNAIL_GROUND)
    if shot.thumbnail is None:
        lettering.draw_text(painter, room, tr("no picture kept"), theme.MUTED)
        return
    size = shot.thumbnail.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(room.center())
    painter.setOpacity(1.0 if shot.is_there else _GONE_OPACITY)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(place, Qt.GlobalColor.white)
    painter.drawImage(place, shot.thumbnail)
    painter.setOpacity(1.0)


def _paint_words(painter: QPainter, inside: QRectF, name: str, shot: RecentShot) -> None:
    upper = QRectF(inside.left(), inside.top() + _PICTURE_PX - 2, inside.width(), 18)
    shown = lettering.shortened(painter.font(), name, upper.width())
    lettering.draw_text(painter, upper, shown, theme.TEXT, lettering.LEFT)
    painter.setFont(lettering.small_font(painter.font(), 11))
    where = str(shot.path.parent) if shot.is_there else f"✕ {tr(GONE)}"
    ink = theme.MUTED if shot.is_there else theme.PROBLEM
    lower = upper.translated(0, 18)
    shown = lettering.shortened(painter.font(), where, lower.width())
    lettering.draw_text(painter, lower, shown, ink, lettering.LEFT)
