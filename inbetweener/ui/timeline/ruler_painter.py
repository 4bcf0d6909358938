"""Paints the marks and the numbers of the ruler."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from inbetweener.ui.look import lettering, theme
from inbetweener.ui.look.crisp import device_pixel_ratio, fill_all, line_px, snapped_px
from inbetweener.ui.timeline.colours import mixed
from inbetweener.ui.timeline.geometry import RULER_PX
from inbetweener.ui.timeline.marker_painter import flag_width_px
from inbetweener.ui.timeline.ruler import Ruler

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from inbetweener.ui.timeline.contents import TimelineContents
    from inbetweener.ui.timeline.ruler import Tick
    from inbetweener.ui.timeline.time_axis import TimeAxis

# Of a plain mark, one with a number, one at which a second begins, and one of both.
_HEIGHTS_PX = (5.0, 9.0, 12.0, 12.0)
_NUMBER_SHIFT_PX = 4.0  # a number stands so far right of its mark
_WIDEST_NUMBER_PX = 70.0


class RulerPainter:
    """Paints the ruler with one painter; hundreds of marks in as many strokes as they have looks.

    Numbers that the playhead's flag would touch are left out.
    """

    def __init__(
        self,
        painter: QPainter,
        contents: TimelineContents,
        axis: TimeAxis,
        playhead: int | None,
    ) -> None:
        self._painter = painter
        self._contents = contents
        self._axis = axis
        self._ratio = device_pixel_ratio(painter)
        self._font = lettering.small_font(painter.font(), 11)
        painter.setFont(self._font)
        self._flag = self._flag_span(playhead)

    def paint(self, left: float, right: float) -> None:
        """Paint what shows between two x."""
        ruler = Ruler.of(self._axis, self._contents.fps, self._contents.first_number)
        # Numbers stand right of their mark: begin early enough for one that is cut at the left.
        first = max(0, int(self._axis.position_at(left - 60)))
        end = int(self._axis.position_at(right)) + 1
        ticks = list(ruler.ticks(first, end))
        self._paint_marks(ticks)
        for tick in ticks:
            if tick.is_labelled:
                self._paint_number(tick.frame)

    def _paint_marks(self, ticks: list[Tick]) -> None:
        length = self._contents.plan.length
        strong: list[QRectF] = []
        plain: list[QRectF] = []
        beyond: list[QRectF] = []
        width, ratio = line_px(self._ratio), self._ratio
        tops = [snapped_px(RULER_PX - height, ratio) for height in _HEIGHTS_PX]
        bottom = snapped_px(RULER_PX, ratio)
        for tick in ticks:
            top = tops[tick.is_labelled + 2 * tick.is_second]
            alike = beyond if tick.frame >= length else strong if tick.is_second else plain
            x = snapped_px(self._axis.x_of(tick.frame), ratio)
            alike.append(QRectF(x, top, width, bottom - top))
        fill_all(self._painter, strong, theme.MUTED)
        fill_all(self._painter, plain, _faint())
        fill_all(self._painter, beyond, theme.OUTLINE)

    def _paint_number(self, frame: int) -> None:
        left = self._axis.x_of(frame) + _NUMBER_SHIFT_PX
        text = str(self._contents.number_of(frame))
        if self._is_under_flag(left, text):
            return
        is_inside = frame < self._contents.plan.length
        ink = theme.TEXT if is_inside else _faint()
        box = QRectF(left, 3, _WIDEST_NUMBER_PX, 14)
        lettering.draw_text(self._painter, box, text, ink, lettering.LEFT)

    def _is_under_flag(self, left: float, text: str) -> bool:
        flag_left, flag_right = self._flag
        if left >= flag_right or left + 2 * _WIDEST_NUMBER_PX <= flag_left:
            return False  # most, and measuring takes longer than writing
        return left + lettering.text_width(self._font, text) > flag_left

    def _flag_span(self, playhead: int | None) -> tuple[float, float]:
        """From where to where the playhead's flag reaches, with a little air; nowhere for none."""
        if playhead is None:
            return 0.0, float("-inf")
        centre = self._axis.center_x_of(playhead)
        text = str(self._contents.number_of(playhead))
        half = flag_width_px(self._painter.font(), text) / 2 + 3
        return centre - half, centre + half


def _faint() -> QColor:
    """The colour of what is there to be counted by and not to be read."""
    return mixed(theme.MUTED, theme.PANEL, 0.6)
