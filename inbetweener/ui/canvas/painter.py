"""Paints the canvas: ground, paper, picture, ghosts, and what is said over them."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from inbetweener.ui.canvas.guides import Guides, paint_guides
from inbetweener.ui.canvas.onion import SMOOTH_UP_TO_ZOOM
from inbetweener.ui.canvas.overlay_painter import OverlayPainter
from inbetweener.ui.canvas.picture import Picture, reduced
from inbetweener.ui.canvas.stage_place import StagePlace, laid_on
from inbetweener.ui.canvas.turning import device_turn, view_turn
from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.crisp import draw_outline, outline_pen
from inbetweener.ui.look.drop_offer import paint_drop_offer
from inbetweener.wording import tr

if TYPE_CHECKING:
    from inbetweener.core.stage import Box
    from inbetweener.session.scene.around import Around
    from inbetweener.ui.canvas.geometry import ViewTransform
    from inbetweener.ui.canvas.onion import OnionSkin
    from inbetweener.ui.canvas.overlay import Overlay

_CHECKS = (QColor("#e6e6e6"), QColor("#d8d8d8"))
_CHECK_PX = 8


class CanvasPainter:
    """Paints one view of a picture with one painter."""

    def __init__(self, painter: QPainter, transform: ViewTransform) -> None:
        self._painter = painter
        self._transform = transform
        self._ratio = transform.pixel_ratio
        self._upright = painter.worldTransform()

    def paint_ground(self) -> None:
        """What lies around the picture."""
        view = QRectF(0, 0, self._transform.view_width, self._transform.view_height)
        self._painter.fillRect(view, theme.CANVAS)

    def paint_picture(
        self,
        picture: Picture,
        onion: OnionSkin,
        background: QColor | None,
        around: Around | None = None,
    ) -> None:
        """The picture and its ghosts: over it, or else under a cel or multiplied onto paper.

        Args:
            picture: what is painted.
            onion: its ghosts.
            background: what cels lie on, None for a checkerboard.
            around: what lies below and above it; None where it is all there is.
        """
        self._painter.save()
        self._enter_picture()
        place = self._place_of(picture.image)
        if around is not None:
            self._draw_among(place, picture, onion, background, around)
        elif picture.is_opaque:
            self._draw_sheet(place, picture, onion)
        else:
            self._draw_paper(place, background)
            self._draw_sheet(place, picture, onion)
        self._painter.restore()

    def _draw_among(
        self,
        place: QRectF,
        picture: Picture,
        onion: OnionSkin,
        background: QColor | None,
        around: Around,
    ) -> None:
        stage = StagePlace(self._painter, self._place_of_box(around.stage), around.stage)
        stage.enter()
        if not around.is_covered:
            self._draw_paper(stage.place, background)
        for each in around.below:
            stage.draw(each, self._transform.zoom, is_smooth=self._is_smooth)
        self._draw_sheet(place, picture, onion, around)
        for each in around.above:
            stage.draw(each, self._transform.zoom, is_smooth=self._is_smooth)

    def _draw_sheet(
        self, place: QRectF, picture: Picture, onion: OnionSkin, around: Around | None = None
    ) -> None:
        """A drawing, and its ghosts where they belong."""
        own = partial(self._draw_own, place, picture.image, around)
        if onion.is_in_front:
            own()
            self._draw_ghosts(place, onion)
        elif not picture.is_opaque:
            self._draw_ghosts(place, onion)
            own()
        else:
            own()
            self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            self._draw_ghosts(place, onion)
            self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _draw_own(self, place: QRectF, image: QImage, around: Around | None) -> None:
        if around is None:
            self._draw_image(place, image)
            return
        with laid_on(self._painter, around.opacity, around.blend):
            self._draw_image(place, image)

    def paint_part(self, picture: Picture, share: float, background: QColor | None) -> None:
        """Another picture in the place of the one shown, from a share of its width on.

        One of another form is fitted into the place.
        """
        self._painter.save()
        self._enter_picture()
        size = self._transform.picture_width, self._transform.picture_height
        place = self._place_of_size(*size)
        part = QRectF(place)
        part.setLeft(round(place.left() + share * place.width()))
        self._painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        self._painter.fillRect(part, theme.CANVAS)
        fitted = _fitted(place, picture.image)
        if not picture.is_opaque:
            self._draw_paper(fitted, background)
        self._draw_image(fitted, picture.image)
        self._painter.restore()

    def paint_overlay(self, overlay: Overlay) -> None:
        """A map over the picture, and what its colours mean."""
        over = OverlayPainter(self._painter, self._transform)
        if overlay.layer is not None or overlay.is_loading:
            self._painter.save()
            self._enter_picture()
            size = self._transform.picture_width, self._transform.picture_height
            over.paint_layer(self._place_of_size(*size), overlay.layer)
            self._painter.restore()
        over.paint_arrows(overlay)
        over.paint_legend(overlay)

    def paint_guides(self, guides: Guides, around: Around | None = None) -> None:
        """Guides over the picture, or over the field that it lies in."""
        self._painter.save()
        self._enter_picture()
        size = self._transform.picture_width, self._transform.picture_height
        place = self._place_of_size(*size) if around is None else self._place_of_box(around.field)
        paint_guides(self._painter, place, guides)
        self._painter.restore()

    def _enter_picture(self) -> None:
        """From here on paint in device pixels of the upright view."""
        self._painter.setWorldTransform(view_turn(self._transform), combine=True)
        self._painter.scale(1 / self._ratio, 1 / self._ratio)

    def _place_of(self, image: QImage) -> QRectF:
        """Where the picture stands, in device pixels; all edges on whole ones."""
        return self._place_of_size(image.width(), image.height())

    def _place_of_size(self, picture_width: int, picture_height: int) -> QRectF:
        left, top = self._transform.origin
        zoom = self._transform.zoom
        width, height = round(picture_width * zoom), round(picture_height * zoom)
        return QRectF(
            round(left * self._ratio), round(top * self._ratio), max(1, width), max(1, height)
        )

    def _place_of_box(self, box: Box) -> QRectF:
        """Where a part of the picture's plane stands."""
        place = self._place_of_size(round(box.width), round(box.height))
        zoom = self._transform.zoom
        return place.translated(round(box.left * zoom), round(box.top * zoom))

    def _draw_image(self, place: QRectF, image: QImage) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._is_smooth)
        self._painter.drawImage(place, reduced(image, self._transform.zoom))

    @property
    def _is_smooth(self) -> bool:
        """Whether single pixels are not to be looked at."""
        is_far = self._transform.zoom <= SMOOTH_UP_TO_ZOOM
        return is_far or self._transform.rotation_degrees % 90 != 0

    def _draw_paper(self, place: QRectF, background: QColor | None) -> None:
        if background is not None:
            self._painter.fillRect(place, background)
            return
        self._painter.setBrushOrigin(place.topLeft())
        self._painter.fillRect(place, QBrush(_checks(max(1, round(_CHECK_PX * self._ratio)))))

    def _draw_ghosts(self, place: QRectF, onion: OnionSkin) -> None:
        if onion.is_empty:
            return
        width = round(self._transform.view_width * self._ratio)
        height = round(self._transform.view_height * self._ratio)
        turn = device_turn(self._transform)
        layer = onion.layer(width, height, place, self._transform.zoom, turn)
        self._painter.save()
        self._painter.setWorldTransform(self._upright)  # the layer is turned already
        self._painter.scale(1 / self._ratio, 1 / self._ratio)
        self._painter.drawImage(layer.offset(), layer)
        self._painter.restore()

    def paint_veil(self) -> None:
        """Dims the picture behind a message."""
        view = QRectF(0, 0, self._transform.view_width, self._transform.view_height)
        self._painter.fillRect(view, theme.VEIL)

    def paint_badge(self, text: str) -> None:
        """A small badge above the picture's lower edge: what is shown stands in for another."""
        font = lettering.small_font(self._painter.font(), 12)
        width, height = lettering.text_width(font, text) + 24, 24.0
        x = round(self._transform.view_width / 2 - width / 2)
        width_px, height_px = self._transform.picture_width, self._transform.picture_height
        bottom = max(
            self._transform.to_view(x, y)[1] for x in (0, width_px) for y in (0, height_px)
        )
        y = round(min(self._transform.view_height, bottom) - height - 12)
        box = QRectF(x, y, width, height)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setBrush(theme.BADGE)
        draw_outline(self._painter, box, outline_pen(theme.ACCENT, self._ratio), height / 2)
        self._painter.setFont(font)
        lettering.draw_text(self._painter, box, text, theme.TEXT)

    def paint_drop_offer(self) -> None:
        """A dashed frame: let go here, and it is opened."""
        view = QRectF(0, 0, self._transform.view_width, self._transform.view_height)
        paint_drop_offer(self._painter, view, tr("Drop to open"))


def _fitted(place: QRectF, image: QImage) -> QRectF:
    """The largest box of the form of an image in the middle of a place."""
    scale = min(place.width() / image.width(), place.height() / image.height())
    width, height = round(image.width() * scale), round(image.height() * scale)
    fitted = QRectF(0, 0, width, height)
    fitted.moveCenter(place.center())
    return QRectF(fitted.toRect())


@lru_cache(maxsize=8)
def _checks(size: int) -> QImage:
    """Two by two squares to be repeated."""
    tile = QImage(2 * size, 2 * size, QImage.Format.Format_RGB32)
    tile.fill(_CHECKS[0])
    with QPainter(tile) as painter:
        painter.fillRect(size, 0, size, size, _CHECKS[1])
        painter.fillRect(0, size, size, size, _CHECKS[1])
    return tile
