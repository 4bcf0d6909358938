"""Layers: all that is laid over the picture on the canvas, from below to above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Signal

from inbetweener.ui.canvas.camera_frame import CameraFrame, paint_camera_frame, paint_field
from inbetweener.ui.canvas.guides import Guides
from inbetweener.ui.canvas.inset import InsetLayer
from inbetweener.ui.canvas.overlay import Overlay, OverlayMaker
from inbetweener.ui.canvas.picture import Picture
from inbetweener.ui.canvas.pins import PinsPainter
from inbetweener.ui.canvas.spacing import SpacingPainter
from inbetweener.ui.canvas.wipe import Wipe, WipePainter

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage, QPainter

    from inbetweener.core.stage import Box
    from inbetweener.session.pins.marks import PinMarks
    from inbetweener.session.review.overlays import Overlaid
    from inbetweener.session.review.spacing import Spacing
    from inbetweener.session.scene.around import Around
    from inbetweener.ui.canvas.geometry import ViewTransform
    from inbetweener.ui.canvas.onion import OnionSkin
    from inbetweener.ui.canvas.painter import CanvasPainter


class Layers(QObject):
    """What lies over one picture.

    Attributes:
        picture: that one; None where there is none.
        around: what lies below and above it; None where it is all there is.
        is_through_camera: whether the picture is what the camera sees, not a drawing.
        camera: the camera's frame on the field, None for none.
        guides: lines to compose by.
        wipe: another picture over a part, None for none.
        spacing: where a point is on each drawing of the gap, None for none.
        pins: of the gap, with the inbetween that they make; None for none.

    Signals:
        changed(): it looks otherwise than before.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self.around: Around | None = None
        self.is_through_camera = False
        self.camera: CameraFrame | None = None
        self.guides = Guides()
        self.wipe: Wipe | None = None
        self._overlaid: Overlaid | None = None
        self.spacing: Spacing | None = None
        self.pins: PinMarks | None = None
        self._inset = InsetLayer()
        self._overlays = OverlayMaker()

    @property
    def overlay(self) -> Overlay | None:
        """A map over the picture, in the colours of the theme in use; None for none."""
        return self._overlays.make(self._overlaid, self.picture) if self._overlaid else None

    @property
    def stage(self) -> Box | None:
        """What is shown, in pixels of the picture; None for the picture itself."""
        return self.around.stage if self.around is not None else None

    def set_around(self, around: Around | None) -> None:
        """Lay other pictures around the one that is shown next, or none."""
        self.around = around
        self.changed.emit()

    def set_camera(self, camera: CameraFrame | None) -> None:
        """Show the camera's frame, or none."""
        if camera != self.camera:
            self.camera = camera
            self.changed.emit()

    def set_guides(self, guides: Guides) -> None:
        """Lay guides over the picture."""
        self.guides = guides
        self.changed.emit()

    def set_wipe(
        self, other: QImage | None, names: tuple[str, str] = ("", ""), divider: float = 0.5
    ) -> None:
        """Lay another picture over part of the one shown.

        Args:
            other: of any format, None for none.
            names: of the picture shown and of the other.
            divider: where the other begins, as a share of the width.
        """
        before = self.wipe
        if other is None or other.isNull():
            self.wipe = None
        else:
            is_known = before is not None and before.other.key == other.cacheKey()
            picture = before.other if before is not None and is_known else Picture.of(other)
            self.wipe = Wipe(picture, *names, divider)
        self.changed.emit()

    def set_overlay(self, found: Overlaid | None) -> None:
        """Lay a map over the picture that is shown, or none."""
        self._overlaid = found
        self.changed.emit()

    def set_spacing(self, spacing: Spacing | None) -> None:
        """Show where a point is on each drawing of the gap, or no such dots."""
        if spacing != self.spacing:
            self.spacing = spacing
            self.changed.emit()

    def set_pins(self, pins: PinMarks | None) -> None:
        """Show the pins of a gap, or none."""
        if pins is not None or self.pins is not None:
            self.pins = pins
            self.changed.emit()

    def keep_inset_from(self, transform: ViewTransform, at: QPointF) -> None:
        """The pointer is at a point of the view: what lies in a corner there goes to another."""
        is_there = self.pins is not None and self.pins.inset is not None
        if is_there and self._inset.keep_away(transform, at.x(), at.y()):
            self.changed.emit()

    def paint_picture(
        self, canvas: CanvasPainter, onion: OnionSkin, background: QColor | None
    ) -> None:
        """Paint the picture itself, where there is one, with what lies around it."""
        if self.picture is not None:
            canvas.paint_picture(self.picture, onion, background, self.around)

    def paint(
        self,
        painter: QPainter,
        transform: ViewTransform,
        canvas: CanvasPainter,
        background: QColor | None,
    ) -> None:
        """Paint all of it.

        Args:
            painter: of the view.
            transform: how the picture lies there.
            canvas: has painted the picture.
            background: what cels lie on, None for a checkerboard.
        """
        if self.wipe is not None:
            WipePainter(painter, transform, canvas).paint(self.wipe, background)
        if self.guides != Guides():
            canvas.paint_guides(self.guides, self.around)
        overlay = self.overlay
        if overlay is not None:
            canvas.paint_overlay(overlay)
        if self.is_through_camera:
            return  # all else is of a drawing
        if self.around is not None and self.around.stage != self.around.field:
            paint_field(painter, transform, self.around.field)
        if self.camera is not None:
            paint_camera_frame(painter, transform, self.camera)
        if self.spacing is not None:
            SpacingPainter(painter, transform).paint(self.spacing, has_hint=self.pins is None)
        if self.pins is not None:
            if self.pins.inset is not None:
                self._inset.paint(painter, transform, self.pins.inset, background)
            PinsPainter(painter, transform).paint(self.pins)
