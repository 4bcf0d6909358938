"""Paints the timeline: ruler, cached frames, cells or density, gaps. No more than is in view."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor, QPainter

from inbetweener.ui.look import marks, theme
from inbetweener.ui.look.crisp import crisp_rect, fill_all, line_px, snapped_px
from inbetweener.ui.timeline.colours import mixed
from inbetweener.ui.timeline.density import STATE_OF_URGENCY, DensityMap
from inbetweener.ui.timeline.gap_painter import GapPainter
from inbetweener.ui.timeline.gap_tile import paint_selected
from inbetweener.ui.timeline.geometry import (
    CACHED_PX,
    RULER_PX,
    Bands,
    are_gaps_told_apart,
    gap_runs,
    gaps_between,
)
from inbetweener.ui.timeline.review_painter import paint_dimmed_from_afar
from inbetweener.ui.timeline.ruler_marks import RulerMarks
from inbetweener.ui.timeline.ruler_painter import RulerPainter

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtCore import QRectF

    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.gap_tiles import GapTiles
    from inbetweener.ui.timeline.time_axis import TimeAxis

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
        tiles: gaps that were painted before, None where all are painted anew.
    """

    painter: QPainter
    contents: TimelineContents
    axis: TimeAxis
    bands: Bands
    density: DensityMap | None = None
    playhead: int | None = None
    tiles: GapTiles | None = None

    @property
    def _ratio(self) -> float:
        return float(self.painter.device().devicePixelRatioF())

    def paint(self, left: float, right: float) -> None:
        """Paint all that shows between two x, but for the playhead and a dragged key."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # A tile's outline and a cut's slashes reach a little past their frames.
        first, end = self.axis.frames_between(left - 8, right + 8)
        self._paint_grounds(left, right)
        self._paint_selection(first, end)
        on_ruler = RulerMarks(self.painter, self.contents, self.axis)
        on_ruler.paint_range()
        RulerPainter(self.painter, self.contents, self.axis, self.playhead).paint(left, right)
        on_ruler.paint_markers(left, right)
        on_ruler.paint_camera_keys(left, right)
        self._paint_cached(left, right)
        if self.density is not None:
            self._paint_density(self.density, left, right)
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

    def _paint_selection(self, first: int, end: int) -> None:
        gaps = gaps_between(self.contents.plan, first, end)
        for run in gap_runs(gaps, self.contents.selected_gaps):
            paint_selected(self.painter, self.bands, *self._span_of(run))

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
        self._paint_states(found.urgency, first)
        self._paint_keys(found.keys > 0, first)
        paint_dimmed_from_afar(self.painter, self.contents, self.axis, self.bands, (left, right))

    def _paint_states(self, urgency: NDArray[np.uint8], first: int) -> None:
        """A bar for each run of columns from `first` on that have the same most pressing state."""
        ratio, bottom = self._ratio, self.bands.cells_top + self.bands.cells_height
        room = self.bands.cells_height - _DENSE_KEY_PX - 3
        places: dict[int, list[QRectF]] = {}
        for begin, stop, value in runs_of(urgency):
            if value:
                height = room * marks.STATE_LEVELS[STATE_OF_URGENCY[value]]
                x, width = (first + begin) / ratio, (stop - begin) / ratio
                place = crisp_rect(x, bottom - height, width, height, ratio)
                places.setdefault(value, []).append(place)
        for value, alike in places.items():
            colour = theme.STATE_COLOURS[STATE_OF_URGENCY[value]]
            fill_all(self.painter, alike, mixed(colour, theme.BACKGROUND, _DENSE_SHARE))

    def _paint_keys(self, has_keys: NDArray[np.bool_], first: int) -> None:
        """A mark over each run of columns from `first` on in which keys begin."""
        ratio, top = self._ratio, self.bands.cells_top
        places = [
            crisp_rect((first + begin) / ratio, top, (stop - begin) / ratio, _DENSE_KEY_PX, ratio)
            for begin, stop, is_key in runs_of(has_keys.astype(np.uint8))
            if is_key
        ]
        fill_all(self.painter, places, theme.ACCENT)

    def _paint_gaps(self, first: int, end: int) -> None:
        """The drawings between two frames, and the gaps below them; what was kept is copied."""
        plan = self.contents.plan
        stay = plan.starts[-1] < end  # the stay of the last key is no gap, and yet shows it
        gaps = [*gaps_between(plan, first, end), *([self.contents.gap_count] if stay else [])]
        has_bands = self._has_bands
        if self.tiles is not None and self.density is None:
            gaps = self.tiles.paint(
                self.painter, self.contents, self.axis, self.bands, gaps, has_bands=has_bands
            )
        if gaps:
            self._paint_anew(gaps, first, end, has_bands=has_bands)
        if not has_bands:
            self._paint_selected_bands(first, end)

    def _paint_anew(self, gaps: list[int], first: int, end: int, *, has_bands: bool) -> None:
        each = GapPainter(self.painter, self.contents, self.axis, self.bands)
        for gap in gaps:
            if self.density is None:
                each.paint_cells(gap, first, end)
            if has_bands:
                each.paint_band(gap)

    @property
    def _has_bands(self) -> bool:
        """Whether the gaps in view are told apart; of those that are not the selected are shown."""
        first, end = self.axis.visible_frames()
        gaps = gaps_between(self.contents.plan, first, end)
        return are_gaps_told_apart(self.axis, gaps, first, end)

    def _paint_selected_bands(self, first: int, end: int) -> None:
        gaps = gaps_between(self.contents.plan, first, end)
        for run in gap_runs(gaps, self.contents.selected_gaps):
            left, right = self._span_of(run)
            self._fill(left, self.bands.gaps_top, right - left, 5, theme.ACCENT)

    def _span_of(self, gaps: range) -> tuple[float, float]:
        starts = self.contents.plan.starts
        return self.axis.x_of(starts[gaps.start]), self.axis.x_of(starts[gaps.stop])

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
