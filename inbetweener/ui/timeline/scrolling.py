"""The part of the timeline that scrolls and zooms: where in the shot one looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from inbetweener.ui.timeline.geometry import Bands, smallest_height_px
from inbetweener.ui.timeline.time_axis import TimeAxis
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SCROLL_BAR_PX = 12
ZOOM_STEP = 1.25
# A drawing on twos is then wide enough for its mark.
READABLE_PX_PER_FRAME = 10.0


class ScrollingTimeline(QWidget):
    """An axis of frames with its scroll bar; what is painted along it is in `TimelineView`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis = TimeAxis(1.0, 0)
        self._sound_px = 0.0
        self._scroll_bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._scroll_bar.setAccessibleName(tr("Timeline position"))
        self._scroll_bar.valueChanged.connect(self._on_scroll_bar_value_changed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def axis(self) -> TimeAxis:
        """The frames laid along x."""
        return self._axis

    @property
    def bands(self) -> Bands:
        """The rows of the timeline."""
        return self._bands

    @property
    def _bands(self) -> Bands:
        return Bands(self.height() - SCROLL_BAR_PX, self._sound_px)

    def zoom_to_fit(self) -> None:
        """Bring the whole shot into view."""
        self._set_axis(self._axis.fitted())

    def zoom_to_start(self) -> None:
        """Show the whole shot if it can be read so, else its beginning."""
        axis = self._axis.fitted()
        if axis.px_per_frame < READABLE_PX_PER_FRAME:
            axis = axis.zoomed(READABLE_PX_PER_FRAME / axis.px_per_frame, 0.0).scrolled_to(0.0)
        self._set_axis(axis)

    def zoom_in(self) -> None:
        """Zoom in around the playhead."""
        self._zoom_around_playhead(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom out around the playhead."""
        self._zoom_around_playhead(1 / ZOOM_STEP)

    def _zoom_around_playhead(self, factor: float) -> None:
        x = self._playhead_x()
        is_seen = 0 <= x < self.width()
        self._set_axis(self._axis.zoomed(factor, x if is_seen else self.width() / 2))

    def _playhead_x(self) -> float:
        """Where the playhead stands; here, in the middle."""
        return self.width() / 2

    def _set_axis(self, axis: TimeAxis) -> None:
        bar = self._scroll_bar
        was_blocked = bar.blockSignals(True)  # the bar follows; it must not answer back
        bar.setRange(0, round(axis.furthest_scroll_px))
        bar.setPageStep(max(1, round(axis.width_px)))
        bar.setSingleStep(40)
        bar.setValue(round(axis.scroll_px))
        bar.blockSignals(was_blocked)
        bar.setVisible(axis.furthest_scroll_px > 0)
        if axis != self._axis:
            self._axis = axis
            self.update()

    def _on_scroll_bar_value_changed(self, value: int) -> None:
        self._set_axis(self._axis.scrolled_to(value))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for thumbnails."""
        return QSize(960, 176)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for marks without thumbnails."""
        return QSize(240, smallest_height_px(self._sound_px) + SCROLL_BAR_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the whole shot in view where it was."""
        super().resizeEvent(event)
        self._scroll_bar.setGeometry(0, self.height() - SCROLL_BAR_PX, self.width(), SCROLL_BAR_PX)
        self._set_axis(self._axis.resized(self.width()))
