"""The canvas: one picture with zoom, pan and onion skin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCursor, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from inbetweener.session.comparison import clamped_divider
from inbetweener.ui.canvas.file_drop import FileDrop
from inbetweener.ui.canvas.geometry import ViewTransform
from inbetweener.ui.canvas.guides import Guides
from inbetweener.ui.canvas.message import CanvasMessage
from inbetweener.ui.canvas.onion import Ghost, OnionSkin
from inbetweener.ui.canvas.overlay import Overlay, OverlayMaker
from inbetweener.ui.canvas.painter import CanvasPainter
from inbetweener.ui.canvas.picture import Picture
from inbetweener.ui.canvas.wipe import Wipe, WipePainter, divider_at, is_on_divider

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QColor,
        QFocusEvent,
        QImage,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from inbetweener.session.overlays import Overlaid

__all__ = ["CanvasWidget", "Ghost"]

_WHEEL_NOTCH = 120.0
_WHEEL_ZOOM = 1.2
_ZOOM_STEP = 1.25
DEFAULT_BADGE = "not rendered yet"


class CanvasWidget(QWidget):
    """Shows one picture, large.

    The wheel zooms about the pointer; the middle button, or the left with Space held, pans.

    Signals:
        zoom_changed(float): another zoom; 1 is one picture pixel on one device pixel.
        files_dropped(list): the artist dropped these `Path`s, folders or files.
        space_tapped(): Space was pressed and let go without panning.
        message_button_clicked(): the artist took the message's offer.
        divider_dragged(float): the divider of the wipe was dragged to a share of the width.
    """

    zoom_changed = Signal(float)
    files_dropped = Signal(list)
    space_tapped = Signal()
    message_button_clicked = Signal()
    divider_dragged = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._badge = ""
        self._onion = OnionSkin()
        self._background: QColor | None = None
        self._guides = Guides()
        self._transform = ViewTransform()
        self._wipe: Wipe | None = None
        self._overlays = OverlayMaker()
        self._overlay: Overlay | None = None
        self._panned_from: QPointF | None = None
        self._drags_divider = False
        self._is_space_held = False
        self._has_panned = False
        self._is_drop_offered = False
        drop = FileDrop(self)
        drop.offered.connect(self._offer_drop)
        drop.dropped.connect(self.files_dropped)
        self._message = CanvasMessage(self)
        self._message.button_clicked.connect(self.message_button_clicked)
        self.setAccessibleName("Canvas")
        self.setMouseTracking(True)  # the divider shows that it can be taken hold of
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # What is shown

    def set_picture(
        self, image: QImage | None, pending: bool = False, badge: str = DEFAULT_BADGE
    ) -> None:
        """Show a picture; the view stays where it has the same size as the one before.

        Args:
            image: of any format, None for none.
            pending: whether it stands in for one that is not ready.
            badge: what a small badge then says of the one that is not ready.
        """
        is_missing = image is None or image.isNull()
        self._picture = None if image is None or is_missing else Picture.of(image)
        self._badge = badge if pending else ""
        if self._picture is not None:
            shown = self._picture.image
            self._set_transform(self._transform.with_picture(shown.width(), shown.height()))
        self.update()

    def set_ghosts(self, ghosts: Sequence[Ghost], *, in_front: bool = False) -> None:
        """Show neighbouring drawings under the picture or over it, the farthest first."""
        self._onion.set_ghosts(ghosts)
        self._onion.is_in_front = in_front
        self.update()

    def set_background(self, colour: QColor | None) -> None:
        """What cels lie on: a colour, or None for a checkerboard."""
        self._background = colour
        self.update()

    def set_guides(self, guides: Guides) -> None:
        """Lay guides over the picture."""
        self._guides = guides
        self.update()

    def set_wipe(
        self, other: QImage | None, names: tuple[str, str] = ("", ""), divider: float = 0.5
    ) -> None:
        """Lay another picture over part of the one shown.

        Args:
            other: of any format, None for none.
            names: of the picture shown and of the other.
            divider: where the other begins, as a share of the width.
        """
        before = self._wipe
        if other is None or other.isNull():
            self._wipe = None
        else:
            is_known = before is not None and before.other.key == other.cacheKey()
            picture = before.other if before is not None and is_known else Picture.of(other)
            self._wipe = Wipe(picture, *names, divider)
        self.update()

    def set_overlay(self, found: Overlaid | None) -> None:
        """Lay a map over the picture that is shown, or none."""
        self._overlay = self._overlays.make(found, self._picture) if found else None
        self.update()

    def set_message(self, title: str, sentence: str = "", button: str = "") -> None:
        """Say what happened and what to do, over whatever is shown."""
        self._message.show_message(title, sentence, button)
        self.update()

    def clear_message(self) -> None:
        """Say nothing."""
        self._message.hide()
        self.update()

    # Where one looks

    @property
    def zoom(self) -> float:
        """Device pixels for a picture pixel."""
        return self._transform.zoom

    @property
    def transform(self) -> ViewTransform:
        """How the picture lies in the view; maps points both ways."""
        return self._transform

    def zoom_to_fit(self) -> None:
        """Show the whole picture, and go on doing so when the view changes size."""
        self._set_transform(self._transform.fitted())

    def zoom_to(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom, with the picture point under `about` (by default the middle) staying there."""
        at = QPointF(self.width() / 2, self.height() / 2) if about is None else about
        self._set_transform(self._transform.zoomed_to(factor, at.x(), at.y()))

    def zoom_in(self) -> None:
        """Zoom in around the middle."""
        self.zoom_to(self.zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom out around the middle."""
        self.zoom_to(self.zoom / _ZOOM_STEP)

    def turn(self, rotation_degrees: float, *, is_mirrored: bool) -> None:
        """Look at the picture mirrored or rotated; it stays as it is."""
        self._set_transform(self._transform.turned(rotation_degrees, is_mirrored=is_mirrored))

    def _set_transform(self, transform: ViewTransform) -> None:
        before, self._transform = self._transform, transform
        if transform != before:
            self.update()
        if transform.zoom != before.zoom:
            self.zoom_changed.emit(transform.zoom)

    # Mouse and keys

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom about the pointer."""
        notches = event.angleDelta().y() / _WHEEL_NOTCH
        if notches and self._picture is not None:
            self.zoom_to(self.zoom * _WHEEL_ZOOM**notches, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the picture."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        is_middle = event.button() is Qt.MouseButton.MiddleButton
        if is_left and not self._is_space_held and self._is_on_divider(event.position()):
            self._drags_divider = True
        elif is_middle or (is_left and self._is_space_held):
            self._panned_from = event.position()
            self._has_panned = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pan, or move the divider."""
        at = event.position()
        if self._drags_divider:
            divider = divider_at(self._transform, at.x(), at.y())
            self.divider_dragged.emit(clamped_divider(divider))
        elif self._panned_from is not None:
            moved = event.position() - self._panned_from
            self._panned_from = event.position()
            self._set_transform(self._transform.panned(moved.x(), moved.y()))
        else:
            self._show_hand()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the picture go."""
        del event
        self._panned_from = None
        self._drags_divider = False
        self._show_hand()

    def _is_on_divider(self, at: QPointF) -> bool:
        if self._wipe is None or self._message.isVisibleTo(self):
            return False
        return is_on_divider(self._transform, self._wipe.divider, at.x(), at.y())

    def event(self, event: QEvent) -> bool:
        """Keep Space from being taken as a shortcut: here, held, it pans; follow the screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._take_size()
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the hand while Space is held."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._is_space_held, self._has_panned = True, False
            self._show_hand()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Put the hand away; a Space that moved nothing was a tap."""
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat() and self._is_space_held:
            self._is_space_held = False
            self._show_hand()
            if not self._has_panned:
                self.space_tapped.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Put the hand away: the release of Space goes elsewhere."""
        super().focusOutEvent(event)
        self._is_space_held = False
        self._show_hand()

    def _show_hand(self) -> None:
        if self._is_space_held:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._is_on_divider(QPointF(self.mapFromGlobal(QCursor.pos()))):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self.unsetCursor()

    @Slot(bool)
    def _offer_drop(self, is_offered: bool) -> None:
        self._is_drop_offered = is_offered
        self.update()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground, picture, ghosts, badge and the offer to drop."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        picture = CanvasPainter(painter, self._transform)
        picture.paint_ground()
        if self._picture is not None:
            picture.paint_picture(self._picture, self._onion, self._background)
            if self._wipe is not None:
                WipePainter(painter, self._transform, picture).paint(self._wipe, self._background)
            if self._guides != Guides():
                picture.paint_guides(self._guides)
            if self._overlay is not None:
                picture.paint_overlay(self._overlay)
        if self._message.isVisibleTo(self):
            picture.paint_veil()
        elif self._badge:
            picture.paint_badge(self._badge)
        if self._is_drop_offered:
            picture.paint_drop_offer()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep a fitted picture fitted."""
        super().resizeEvent(event)
        self._message.setGeometry(self.rect())
        self._take_size()

    def _take_size(self) -> None:
        ratio = self.devicePixelRatioF()
        self._set_transform(self._transform.resized(self.width(), self.height(), ratio))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The largest part of the window."""
        return QSize(960, 540)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a picture that can still be judged."""
        return QSize(240, 160)
