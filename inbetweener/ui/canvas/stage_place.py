"""Paints what lies below and above the drawing that is worked on, cut off at the stage."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from inbetweener.core.layer import Blend
from inbetweener.ui.canvas.picture import SMALLEST_FILTERED_ZOOM, reduced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.stage import Box
    from inbetweener.session.scene.around import Laid

# The W3C's formulas, as `imaging.compositing` has them; adding differs where a half transparent
# light is clipped.
_MODES = {
    Blend.NORMAL: QPainter.CompositionMode.CompositionMode_SourceOver,
    Blend.MULTIPLY: QPainter.CompositionMode.CompositionMode_Multiply,
    Blend.SCREEN: QPainter.CompositionMode.CompositionMode_Screen,
    Blend.ADD: QPainter.CompositionMode.CompositionMode_Plus,
}
# What lies below and above stands still over many drawings; a quarter of 8 MiB each at 1080p.
_SMALL_KEPT = 8
_small: OrderedDict[tuple[int, int], QImage] = OrderedDict()


@contextmanager
def laid_on(painter: QPainter, opacity: float, blend: Blend) -> Iterator[None]:
    """While it lasts, what is painted meets what is there as a layer does."""
    painter.setOpacity(opacity)
    painter.setCompositionMode(_MODES[blend])
    yield
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setOpacity(1.0)


class StagePlace:
    """The stage of a scene where it stands in a view, with the painter of that.

    Attributes:
        place: of the stage, in device pixels of the upright view.
    """

    def __init__(self, painter: QPainter, place: QRectF, stage: Box) -> None:
        self.place = place
        self._painter = painter
        self._stage = stage

    def enter(self) -> None:
        """From here on paint nothing beyond it."""
        self._painter.setClipRect(self.place, Qt.ClipOperation.IntersectClip)

    def draw(self, laid: Laid, zoom: float, *, is_smooth: bool) -> None:
        """Lay something on what is there.

        Args:
            laid: what, and where in the picture.
            zoom: device pixels for one of the picture.
            is_smooth: whether pixels are blended where they do not meet those of the device.
        """
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        with laid_on(self._painter, laid.opacity, laid.blend):
            self._painter.drawImage(self._place_of(laid), _ready(laid.image, zoom))

    def _place_of(self, laid: Laid) -> QRectF:
        """In the same scale as the stage, be it rounded, so that nothing shifts against it."""
        across = self.place.width() / self._stage.width
        down = self.place.height() / self._stage.height
        return QRectF(
            self.place.left() + (laid.left - self._stage.left) * across,
            self.place.top() + (laid.top - self._stage.top) * down,
            laid.image.width() * across,
            laid.image.height() * down,
        )


def _ready(image: QImage, zoom: float) -> QImage:
    """The image, or a smaller copy of it; the latest are kept."""
    halvings = 0
    while zoom * 2**halvings < SMALLEST_FILTERED_ZOOM:
        halvings += 1
    if not halvings:
        return image
    key = image.cacheKey(), halvings
    if key not in _small:
        _small[key] = reduced(image, zoom)
        if len(_small) > _SMALL_KEPT:
            _small.popitem(last=False)
    _small.move_to_end(key)
    return _small[key]
