"""Paints the timeline: ruler, cached frames, cells or density, gaps. No more than is in view."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from inbetweener.core.gap import Treatment
from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.crisp import crisp_rect, draw_outline, line_px, outline_pen, snapped_px
from inbetweener.ui.timeline import marks
from inbetweener.ui.timeline.cell_painter import CellPainter
from inbetweener.ui.timeline.colours import mixed
from inbetweener.ui.timeline.density import STATE_OF_URGENCY, DensityMap
from inbetweener.ui.timeline.geometry import (
    CACHED_PX,
    RULER_PX,
    Bands,
    are_gaps_told_apart,
    gap_box,
    gap_runs,
    gaps_between,
)
from inbetweener.ui.timeline.marker_painter import flag_width_px
from inbetweener.ui.timeline.review_painter import paint_dimmed_from_afar
from inbetweener.ui.timeline.ruler import Ruler
from inbetweener.ui.timeline.ruler_marks import RulerMarks

if TYPE_CHECKING:
    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.time_axis import TimeAxis

_SELECTED_SHARE = 0.16
_DENSE_SHARE = 0.85
_DENSE_KEY_PX = 6.0


@dataclass(slots=True)
class TimelinePainter:
    """Paints one picture of the timeline.

    Attributes:
        painter: the open painter.
        contents: what is shown.
        axis: frames along x.
        bands: the rows.
        density: the view from afar, None where single cells can be told apart.
        playhead: the frame that is shown, None for none.
    """

    painter: QPainter
    contents: TimelineContents
    axis: TimeAxis
    bands: Bands
    density: DensityMap | None = None
    playhead: int | None = None

    @property
    def _ratio(self) -> float:
        return float(self.painter.device().devicePixelRatioF())

    def paint(self, left: float, right: float) -> None:
        """Paint all that shows between two x, but for the playhead and a dragged key."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_grounds(left, right)
        self._paint_selection(left, right)
        on_ruler = RulerMarks(self.painter, self.contents, self.axis)
        on_ruler.paint_range()
        self._paint_ruler(left, right)
        on_ruler.paint_markers(left, right)
        on_ruler.paint_camera_keys(left, right)
        self._paint_cached(left, right)
        # A tile's outline and a cut's slashes reach a little past their frames.
        first, end = self.axis.frames_between(left - 8, right + 8)
        if self.density is not None:
            self._paint_density(self.density, left, right)
        else:
            cells = CellPainter(self.painter, self.contents, self.axis, self.bands)
            for cell in self.contents.plan.cells(first, end):
                cells.paint(cell)
        self._paint_gaps(first, end)
        self._paint_end()

    def _fill(self, left: float, top: float, width: float, height: float, colour: QColor) -> None:
        self.painter.fillRect(crisp_rect(left, top, width, height, self._ratio), colour)

    def _paint_grounds(self, left: float, right: float) -> None:
        width = right - left
        self._fill(left, 0, width, self.bands.height_px + 24, theme.BACKGROUND)
        self._fill(left, 0, width, RULER_PX + CACHED_PX, theme.PANEL)
        end = max(left, self.axis.x_of(self.contents.plan.length))
        below = RULER_PX + CACHED_PX
        if end < right:
            self._fill(end, below, right - end, self.bands.height_px, theme.BEYOND_END)

    def _paint_selection(self, left: float, right: float) -> None:
        first, end = self.axis.frames_between(left, right)
        ground = mixed(theme.ACCENT, theme.BACKGROUND, _SELECTED_SHARE)
        top, bottom = self.bands.cells_top - 4, self.bands.bottom
        gaps = gaps_between(self.contents.plan, first, end)
        for run in gap_runs(gaps, self.contents.selected_gaps):
            from_x, to_x = self._span_of(run)
            self._fill(from_x, top, to_x - from_x, bottom - top, ground)

    def _paint_ruler(self, left: float, right: float) -> None:
        contents = self.contents
        ruler = Ruler.of(self.axis, contents.fps, contents.first_number)
        font = lettering.small_font(self.painter.font(), 11)
        self.painter.setFont(font)
        # Numbers stand right of their mark: begin early enough for one that is cut at the left.
        first = max(0, int(self.axis.position_at(left - 60)))
        end = int(self.axis.position_at(right)) + 1
        for tick in ruler.ticks(first, end):
            x = self.axis.x_of(tick.frame)
            height = 12.0 if tick.is_second else 9.0 if tick.is_labelled else 5.0
            inside = tick.frame < contents.plan.length
            strong = theme.MUTED if tick.is_second else mixed(theme.MUTED, theme.PANEL, 0.6)
            colour = strong if inside else theme.OUTLINE
            self._fill(x, RULER_PX - height, line_px(self._ratio), height, colour)
            text = str(contents.number_of(tick.frame))
            if tick.is_labelled and not self._is_under_flag(
                x + 4, lettering.text_width(font, text)
            ):
                box = QRectF(x + 4, 3, 70, 14)
                ink = theme.TEXT if inside else mixed(theme.MUTED, theme.PANEL, 0.6)
                lettering.draw_text(self.painter, box, text, ink, lettering.LEFT)

    def _is_under_flag(self, left: float, width: float) -> bool:
        if self.playhead is None:
            return False
        centre = self.axis.center_x_of(self.playhead)
        text = str(self.contents.number_of(self.playhead))
        half = flag_width_px(self.painter.font(), text) / 2 + 3
        return left < centre + half and left + width > centre - half

    def _paint_cached(self, left: float, right: float) -> None:
        first, end = self.axis.frames_between(left, right)
        ranges = self.contents.cached
        x = self.axis.x_of
        index = max(0, bisect_right(ranges, first, key=lambda found: found.start) - 1)
        drawn_to = left - 1
        for found in ranges[index:]:
            if found.start >= end:
                return
            from_x, to_x = max(x(found.start), drawn_to), min(x(found.stop), right)
            if to_x - drawn_to >= 0.5:  # at most two a pixel, however many there are
                self._fill(from_x, self.bands.cached_top, to_x - from_x, CACHED_PX, theme.CACHED)
                drawn_to = to_x

    def _paint_density(self, density: DensityMap, left: float, right: float) -> None:
        """One column a device pixel: height and colour for the state, marks above for keys."""
        ratio = self._ratio
        first, end = int(left * ratio), int(right * ratio) + 1
        origin = self.axis.position_at(first / ratio)
        edges = origin + np.arange(end - first + 1) / (ratio * self.axis.px_per_frame)
        found = density.columns(edges)
        room = self.bands.cells_height - _DENSE_KEY_PX - 3
        for begin, stop, urgency in runs_of(found.urgency):
            if urgency:
                state = STATE_OF_URGENCY[urgency]
                height = room * marks.STATE_LEVELS[state]
                x, width = (first + begin) / ratio, (stop - begin) / ratio
                top = self.bands.cells_top + self.bands.cells_height - height
                colour = mixed(theme.STATE_COLOURS[state], theme.BACKGROUND, _DENSE_SHARE)
                self._fill(x, top, width, height, colour)
        for begin, stop, has_keys in runs_of((found.keys > 0).astype(np.uint8)):
            if has_keys:
                x, width = (first + begin) / ratio, (stop - begin) / ratio
                self._fill(x, self.bands.cells_top, width, _DENSE_KEY_PX, theme.ACCENT)
        paint_dimmed_from_afar(self.painter, self.contents, self.axis, self.bands, (left, right))

    def _paint_gaps(self, first: int, end: int) -> None:
        plan = self.contents.plan
        gaps = gaps_between(plan, first, end)
        if are_gaps_told_apart(self.axis, gaps, first, end):
            font = lettering.small_font(self.painter.font(), 11)
            self.painter.setFont(font)
            for gap in gaps:
                self._paint_gap(gap, font)
            return
        for run in gap_runs(gaps, self.contents.selected_gaps):
            left, right = self._span_of(run)
            self._fill(left, self.bands.gaps_top, right - left, 5, theme.ACCENT)

    def _span_of(self, gaps: range) -> tuple[float, float]:
        starts = self.contents.plan.starts
        return self.axis.x_of(starts[gaps.start]), self.axis.x_of(starts[gaps.stop])

    def _paint_gap(self, gap: int, font: QFont) -> None:
        box = gap_box(self.axis, self.bands, self.contents.plan, gap)
        rect = crisp_rect(*box, self._ratio)
        is_selected = gap in self.contents.selected_gaps
        self.painter.setBrush(theme.ACCENT if is_selected else theme.PANEL)
        edge = theme.ACCENT if is_selected else theme.OUTLINE
        draw_outline(self.painter, rect, outline_pen(edge, self._ratio), 3)
        ink = theme.ON_ACCENT if is_selected else theme.MUTED
        for text in self.contents.gap_labels(gap):
            if lettering.text_width(font, text) + 10 <= rect.width():
                lettering.draw_text(self.painter, rect, text, ink)
                return
        self._paint_treatment(self.contents.plan.gaps[gap].treatment, rect, ink)

    def _paint_treatment(self, treatment: Treatment, rect: QRectF, ink: QColor) -> None:
        """The sign of a hold or a cut, where no word fits."""
        if treatment is Treatment.HOLD:
            left, right = rect.left() + 4, rect.right() - 5
            marks.draw_hold_line(self.painter, left, right, rect.center().y(), ink)
        elif treatment is Treatment.CUT:
            marks.draw_cut_mark(self.painter, rect.center().x(), rect.top() + 5, 10, ink)

    def _paint_end(self) -> None:
        if not self.contents.plan.length:
            return
        x = snapped_px(self.axis.x_of(self.contents.plan.length), self._ratio)
        self._fill(x, RULER_PX - 12, line_px(self._ratio, 2), self.bands.height_px, theme.OUTLINE)


def runs_of(values: np.ndarray) -> list[tuple[int, int, int]]:
    """Unbroken runs of equal values: where each begins, where it stops, and its value."""
    if not len(values):
        return []
    breaks = np.flatnonzero(np.diff(values)) + 1
    starts = np.concatenate(([0], breaks))
    stops = np.concatenate((breaks, [len(values)]))
    return [
        (int(begin), int(stop), int(values[begin]))
        for begin, stop in zip(starts, stops, strict=True)
    ]
