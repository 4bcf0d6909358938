"""The canvas: one picture with zoom, pan and onion skin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from inbetweener.session.review.comparison import clamped_divider
from inbetweener.ui.canvas.file_drop import FileDrop
from inbetweener.ui.canvas.geometry import ViewTransform
from inbetweener.ui.canvas.hand import CanvasHand
from inbetweener.ui.canvas.layers import Layers
from inbetweener.ui.canvas.message import CanvasMessage
from inbetweener.ui.canvas.onion import Ghost, OnionSkin
from inbetweener.ui.canvas.painter import CanvasPainter
from inbetweener.ui.canvas.picture import Picture
from inbetweener.ui.canvas.wipe import divider_at, is_on_divider
from inbetweener.ui.look.focus_ring import RINGED
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QImage, QPaintEvent, QResizeEvent


__all__ = ["CanvasWidget", "Ghost"]

_ZOOM_STEP = 1.25
DEFAULT_BADGE = mark("not rendered yet")


class CanvasWidget(QWidget):
    """Shows one picture, large.

    The wheel zooms about the pointer; the middle button, or the left with Space held, pans.

    Attributes:
        layers: what lies over the picture.
        hand: what moves it.

    Signals:
        zoom_changed(float): another zoom; 1 is one picture pixel on one device pixel.
        files_dropped(list): the artist dropped these `Path`s, folders or files.
        space_tapped(): Space was pressed and let go without panning.
        message_button_clicked(): the artist took the message's offer.
        divider_dragged(float): the divider of the wipe was dragged to a share of the width.
        pointed(float, float): the pointer is over a point of the picture, or beside it.
        pointer_left(): it is over the canvas no more.
        marked(float, float): a point of the picture was clicked with Shift.
    """

    zoom_changed = Signal(float)
    files_dropped = Signal(list)
    space_tapped = Signal()
    message_button_clicked = Signal()
    divider_dragged = Signal(float)
    pointed = Signal(float, float)
    pointer_left = Signal()
    marked = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._badge = ""
        self._onion = OnionSkin()
        self._background: QColor | None = None
        self.layers = Layers(self)
        self.layers.changed.connect(self.update)
        self._transform = ViewTransform()
        self._is_drop_offered = False
        drop = FileDrop(self)
        drop.offered.connect(self._offer_drop)
        drop.dropped.connect(self.files_dropped)
        self.hand = hand = CanvasHand(self, self._is_on_divider)
        hand.panned.connect(self._on_hand_panned)
        hand.zoomed.connect(self._on_hand_zoomed)
        hand.divider_moved.connect(self._on_hand_divider_moved)
        hand.space_tapped.connect(self.space_tapped)
        hand.pointed.connect(lambda at: self.pointed.emit(*self._picture_point(at)))
        hand.marked.connect(lambda at: self.marked.emit(*self._picture_point(at)))
        hand.pointer_left.connect(self.pointer_left)
        self._message = CanvasMessage(self)
        self._message.button_clicked.connect(self.message_button_clicked)
        self.setAccessibleName(tr("Canvas"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RINGED, True)
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
        self.layers.picture = self._picture
        self._badge = badge if pending else ""
        if self._picture is not None:
            shown = self._picture.image
            self._set_transform(
                self._transform.with_picture(shown.width(), shown.height(), self.layers.stage)
            )
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

    # The hand

    @Slot(QPointF)
    def _on_hand_panned(self, moved: QPointF) -> None:
        self._set_transform(self._transform.panned(moved.x(), moved.y()))

    @Slot(float, QPointF)
    def _on_hand_zoomed(self, factor: float, about: QPointF) -> None:
        if self._picture is not None:
            self.zoom_to(self.zoom * factor, about)

    @Slot(QPointF)
    def _on_hand_divider_moved(self, at: QPointF) -> None:
        divider = divider_at(self._transform, at.x(), at.y())
        self.divider_dragged.emit(clamped_divider(divider))

    def _is_on_divider(self, at: QPointF) -> bool:
        wipe = self.layers.wipe
        if wipe is None or self._message.isVisibleTo(self):
            return False
        return is_on_divider(self._transform, wipe.divider, at.x(), at.y())

    def _picture_point(self, at: QPointF) -> tuple[float, float]:
        return self._transform.to_picture(at.x(), at.y())

    # Qt

    def event(self, event: QEvent) -> bool:
        """Follow the screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._take_size()
        return super().event(event)

    @Slot(bool)
    def _offer_drop(self, is_offered: bool) -> None:
        self._is_drop_offered = is_offered
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground, picture, ghosts, badge and the offer to drop."""
        with QPainter(self) as painter:
            painter.setClipRect(event.rect())
            picture = CanvasPainter(painter, self._transform)
            picture.paint_ground()
            if self._picture is not None:
                self.layers.paint_picture(picture, self._onion, self._background)
                self.layers.paint(painter, self._transform, picture, self._background)
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
