"""Paints the timeline. What the mouse does is in pointing, what keys do in widget."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from inbetweener.core.marker import marker_at
from inbetweener.ui.look import lettering, theme
from inbetweener.ui.timeline.density import DensityMap
from inbetweener.ui.timeline.gap_tiles import GapTiles
from inbetweener.ui.timeline.geometry import is_dense
from inbetweener.ui.timeline.hits import Zone
from inbetweener.ui.timeline.marker_painter import MarkerPainter
from inbetweener.ui.timeline.painter import TimelinePainter
from inbetweener.ui.timeline.showing import ShownTimeline
from inbetweener.ui.timeline.sound_painter import SoundPainter
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent, QPaintEvent, QRegion

    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.drags import Drag
    from inbetweener.ui.timeline.sound_lane import SoundDragGesture
    from inbetweener.ui.timeline.time_axis import TimeAxis

EMPTY_TEXT = mark("Open a folder of key drawings to begin")
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class TimelineView(ShownTimeline):
    """The timeline as a picture.

    It keeps no state of the document: it shows what its setters were given.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag: Drag | None = None
        self._tiles = GapTiles()
        # What is shown while an edge is dragged: the shot as it would be.
        self._preview: TimelineContents | None = None
        # The band that selects gaps, from and to which place in frames.
        self._band: tuple[float, float] | None = None
        self._sound_drag: SoundDragGesture | None = None
        self._shows_focus = False
        self.setAccessibleName(tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what has changed and no more."""
        with QPainter(self) as painter:
            if not self._contents.plan.length:
                self._paint_empty(painter)
                return
            playhead = self._playhead if 0 <= self._playhead < self._contents.plan.length else None
            contents = self._contents if self._preview is None else self._preview
            axis = replace(self._axis, length=contents.plan.length)
            density = self._density_in_view() if self._preview is None else None
            # Rendered for another device than the screen, what was kept would be scaled.
            is_screen = painter.deviceTransform().m11() == self.devicePixelRatioF()
            tiles = self._tiles if is_screen else None
            picture = TimelinePainter(
                painter, contents, axis, self._bands, density, playhead, tiles
            )
            markers = MarkerPainter(painter, contents, axis, self._bands)
            for rect in _rects_of(event.region()):
                painter.setClipRect(rect)
                picture.paint(rect.left(), rect.right() + 1)
                self._paint_sound(painter, axis, rect)
                if playhead is not None:
                    markers.paint_playhead(playhead)
                if self._drag is not None and self._preview is not None:
                    markers.paint_drag(self._drag)
                if self._band is not None:
                    markers.paint_band(*self._band)
                self._paint_focus(painter)

    def _paint_sound(self, painter: QPainter, axis: TimeAxis, rect: QRect) -> None:
        """The lane of sound, while it is moved as it would be."""
        drag, lane = self._sound_drag, self._contents.sound
        if lane is None or rect.bottom() < self._bands.sound_top:
            return
        is_moved = drag is not None and drag.has_moved
        shown = drag.shown if drag is not None and is_moved else lane
        sound = SoundPainter(painter, shown, axis, self._bands, axis.length)
        sound.paint(rect.left(), rect.right() + 1)
        if drag is not None and is_moved:
            sound.paint_drag(drag, self._contents.first_number)

    def _show_drag(self) -> None:
        """Paint the shot as the drag would leave it."""
        drag, self._preview = self._drag, None
        if drag is not None and drag.has_moved:
            self._preview = self._contents.previewed(drag.preview(), drag.touched_gaps)
        self.update()

    def _density_in_view(self) -> DensityMap | None:
        """The view from afar, made when it is first needed and then kept up to date."""
        if not is_dense(self._axis, self._contents.plan):
            return None
        if self._density is None:
            self._density = DensityMap(self._contents)
        return self._density

    def _paint_empty(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), theme.BACKGROUND)
        lettering.draw_text(painter, QRectF(self.rect()), tr(EMPTY_TEXT), theme.MUTED)
        self._paint_focus(painter)

    def _paint_focus(self, painter: QPainter) -> None:
        if self._shows_focus:
            painter.setPen(QPen(theme.ACCENT, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the focus to those who move by keyboard."""
        self._shows_focus = event.reason() in _KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hide the focus."""
        super().focusOutEvent(event)
        self._shows_focus = False
        self.update()

    def event(self, event: QEvent) -> bool:
        """Answer where a tooltip is asked for: what drawing is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._hit(event.pos().x(), event.pos().y())
            marker = marker_at(self._contents.markers, hit.frame)
            text = "" if hit.cell is None else self._contents.description_of(hit.cell)
            if hit.zone is Zone.SOUND and self._contents.sound is not None:
                text = self._contents.sound.tip
            elif hit.zone is Zone.RULER and marker is not None and marker.text:
                text = marker.text
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)


def _rects_of(region: QRegion) -> list[QRect]:
    """The rectangles of a region; PySide6 iterates over them, though its types do not say so."""
    return list(cast("Iterable[QRect]", region))
