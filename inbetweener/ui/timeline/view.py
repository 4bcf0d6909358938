"""Shows the timeline: takes values and paints. What the mouse does is in widget."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from inbetweener.core.plan import CellId, FramePlan
from inbetweener.ui import lettering, theme
from inbetweener.ui.timeline.contents import (
    InbetweenThumbnailSource,
    ThumbnailSource,
    TimelineContents,
)
from inbetweener.ui.timeline.density import DensityMap
from inbetweener.ui.timeline.geometry import (
    cell_box,
    frame_ranges,
    is_dense,
)
from inbetweener.ui.timeline.hits import Hit, hit_at
from inbetweener.ui.timeline.marker_painter import MarkerPainter, flag_reach_px
from inbetweener.ui.timeline.painter import TimelinePainter
from inbetweener.ui.timeline.scrolling import ScrollingTimeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QFocusEvent, QPaintEvent, QRegion

    from inbetweener.core.drawing import Role
    from inbetweener.session.cell_states import CellState
    from inbetweener.ui.timeline.gestures import KeyDragGesture

EMPTY_TEXT = "Open a folder of key drawings to begin"
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class TimelineView(ScrollingTimeline):
    """The timeline as a picture.

    It keeps no state of the document: it shows what its setters were given.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = TimelineContents()
        self._density: DensityMap | None = None
        self._playhead = 0
        self._is_playing = False
        self._drag: KeyDragGesture | None = None
        self._shows_focus = False
        self.setAccessibleName("Timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)

    # What is shown

    def set_plan(
        self,
        plan: FramePlan,
        key_names: Sequence[str],
        key_roles: Sequence[Role],
        first_number: int,
        fps: float,
    ) -> None:
        """Show another plan; zoom and place stay, but a first plan is shown whole.

        Args:
            plan: which drawing stands at which frame.
            key_names: the name of each key of the plan.
            key_roles: the role of each key of the plan.
            first_number: what the screen calls frame 0.
            fps: frames a second.

        Raises:
            ValueError: there is not one name and one role for each key.
        """
        if not len(key_names) == len(key_roles) == len(plan.starts):
            raise ValueError(
                f"{len(plan.starts)} keys, {len(key_names)} names, {len(key_roles)} roles"
            )
        was_empty = not self._contents.plan.length
        self._contents = replace(
            self._contents,
            plan=plan,
            key_names=key_names,
            key_roles=key_roles,
            first_number=first_number,
            fps=fps,
        )
        self._density = None
        axis = self._axis.with_length(plan.length)
        self._set_axis(axis.fitted() if was_empty else axis)
        self.update()

    def set_states(self, states: Mapping[CellId, CellState]) -> None:
        """Show the state of every inbetween; one that is left out is not rendered."""
        self._contents.states = dict(states)
        self._density = None
        self.update()

    def set_state(self, cell_id: CellId, state: CellState) -> None:
        """Show the state of one inbetween; repaints that cell only."""
        self._contents.states[cell_id] = state
        plan = self._contents.plan
        if cell_id.gap >= len(plan.gaps) or cell_id.order >= len(plan.gaps[cell_id.gap].cells):
            return
        if self._density is not None:
            self._density.update_gap(self._contents, cell_id.gap)
        self.update_cell(cell_id)

    def set_cached_frames(self, frames: Iterable[int]) -> None:
        """Show which frames play without waiting."""
        self._contents.cached = frame_ranges(sorted(frames))
        self.update()

    def set_cached_ranges(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Show which frames play without waiting, as rising (first, end) with the end excluded."""
        self._contents.cached = tuple(range(first, end) for first, end in ranges)
        self.update()

    def set_thumbnail_source(self, source: ThumbnailSource) -> None:
        """Take the thumbnails of keys from `source(key)`, asked at every repaint of a key."""
        self._contents.thumbnails = source
        self.update()

    def set_inbetween_thumbnail_source(self, source: InbetweenThumbnailSource) -> None:
        """Take the thumbnails of inbetweens from `source(cell)`, asked at every repaint of one."""
        self._contents.inbetween_thumbnails = source
        self.update()

    def update_cell(self, cell_id: CellId) -> None:
        """Repaint one drawing, since its thumbnail has come or changed."""
        plan = self._contents.plan
        if cell_id.gap < len(plan.gaps) and cell_id.order < len(plan.gaps[cell_id.gap].cells):
            box = cell_box(self._axis, self._bands, plan.cell(cell_id))
            self._update_between(box.left - 2, box.right + 2)

    def update_key(self, key: int) -> None:
        """Repaint one key, since its thumbnail has come or changed."""
        self.update_cell(CellId(key, 0))

    def set_selected_gaps(self, gaps: frozenset[int]) -> None:
        """Show which gaps are selected."""
        if gaps != self._contents.selected_gaps:
            self._contents.selected_gaps = gaps
            self.update()

    def set_playhead(self, frame: int) -> None:
        """Move the playhead and keep it in view: by pages while playing, else by a little."""
        self._update_playhead()
        self._playhead = frame
        self._update_playhead()
        if not 0 <= frame < self._contents.plan.length:
            return
        if self._is_playing:
            self._set_axis(self._axis.paged_to(frame))
            return
        self._set_axis(self._axis.revealing(frame, self._reveal_margin_px()))
        cell = self._contents.plan.cell_at(frame)
        description = self._contents.description_of(cell.id)
        self.setAccessibleDescription(f"Frame {self._contents.number_of(frame)}: {description}")

    def set_playing(self, is_playing: bool) -> None:
        """Say whether the playhead moves by itself."""
        self._is_playing = is_playing

    def _playhead_x(self) -> float:
        return self._axis.center_x_of(self._playhead)

    def _hit(self, x: float, y: float) -> Hit:
        return hit_at(self._axis, self._bands, self._contents.plan, x, y)

    def _reveal_margin_px(self) -> float:
        return 40.0

    # Painting

    def _update_playhead(self) -> None:
        centre = self._axis.center_x_of(self._playhead)
        reach = flag_reach_px(self._contents, self._axis)
        self._update_between(centre - reach, centre + reach)

    def _update_between(self, left: float, right: float) -> None:
        if right >= 0 and left <= self.width():
            x = int(max(0.0, left))
            self.update(QRect(x, 0, int(min(right, self.width())) - x + 1, self.height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what has changed and no more."""
        painter = QPainter(self)
        if not self._contents.plan.length:
            self._paint_empty(painter)
            return
        playhead = self._playhead if 0 <= self._playhead < self._contents.plan.length else None
        picture = TimelinePainter(
            painter, self._contents, self._axis, self._bands, self._density_in_view(), playhead
        )
        markers = MarkerPainter(painter, self._contents, self._axis, self._bands)
        for rect in _rects_of(event.region()):
            painter.setClipRect(rect)
            picture.paint(rect.left(), rect.right() + 1)
            if playhead is not None:
                markers.paint_playhead(playhead)
            if self._drag is not None:
                markers.paint_drag(self._drag)
            self._paint_focus(painter)

    def _density_in_view(self) -> DensityMap | None:
        """The view from afar, made when it is first needed and then kept up to date."""
        if not is_dense(self._axis, self._contents.plan):
            return None
        if self._density is None:
            self._density = DensityMap(self._contents)
        return self._density

    def _paint_empty(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), theme.BACKGROUND)
        lettering.draw_text(painter, QRectF(self.rect()), EMPTY_TEXT, theme.MUTED)
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
            text = "" if hit.cell is None else self._contents.description_of(hit.cell)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)


def _rects_of(region: QRegion) -> list[QRect]:
    """The rectangles of a region; PySide6 iterates over them, though its types do not say so."""
    return list(cast("Iterable[QRect]", region))
