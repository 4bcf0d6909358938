"""The ladder of a timing chart: how it is painted, and how it is told to whoever cannot see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from inbetweener.core.drawing import Role
from inbetweener.ui.look import lettering, marks, theme
from inbetweener.ui.look.crisp import device_pixel_ratio, snapped_px
from inbetweener.ui.look.numbers import decimal
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from inbetweener.ui.parts.ladder_geometry import LadderGeometry

_LABEL_ROOM_PX = 13.0
# The fractions that ticks snap to, as they are written on charts.
_FRACTIONS = {1 / 4: "1/4", 1 / 3: "1/3", 1 / 2: "1/2", 2 / 3: "2/3", 3 / 4: "3/4"}


@dataclass(frozen=True, slots=True)
class LadderLook:
    """All that decides how a ladder looks.

    Attributes:
        times: the place of each inbetween.
        names: of key A and key B.
        breakdown: the inbetween that is marked as the breakdown, None for none.
        chosen: the tick that is dragged or has the focus, None for none.
        is_dragging: whether the places that ticks snap to are shown.
        is_enabled: whether anything can be moved.
    """

    times: tuple[float, ...]
    names: tuple[str, str]
    breakdown: int | None
    chosen: int | None
    is_dragging: bool
    is_enabled: bool


class LadderPainter:
    """Paints a ladder with one painter."""

    def __init__(
        self, painter: QPainter, look: LadderLook, geometry: LadderGeometry, width_px: float
    ) -> None:
        self._painter = painter
        self._look = look
        self._geometry = geometry
        self._width_px = width_px
        self._ratio = device_pixel_ratio(painter)
        self._x = snapped_px(geometry.line_x, self._ratio)
        self._font = lettering.small_font(painter.font(), 12)
        self._tiny = lettering.small_font(painter.font(), 9)

    def paint(self) -> None:
        """Paint all."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setFont(self._font)
        self._paint_rail()
        if not self._look.times:
            y = self._geometry.y_of(0.5)
            self._write(y, tr("no inbetweens"), self._ink(theme.MUTED), self._x + 22)
            return
        if self._look.is_dragging:
            self._paint_anchors()
        self._paint_ticks()

    def _ink(self, colour: QColor) -> QColor:
        return colour if self._look.is_enabled else theme.DISABLED

    def _rung(self, t: float, half_px: float, pen: QPen) -> float:
        y = snapped_px(self._geometry.y_of(t), self._ratio)
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(self._x - half_px, y), QPointF(self._x + half_px, y))
        return y

    def _write(self, y: float, text: str, colour: QColor, left: float) -> None:
        box = QRectF(left, y - 8, max(0.0, self._width_px - left - 2), 16)
        words = lettering.shortened(self._font, text, box.width())
        lettering.draw_text(self._painter, box, words, colour, lettering.LEFT)

    def _paint_rail(self) -> None:
        ladder = self._geometry
        self._painter.setPen(QPen(self._ink(theme.TEXT), 2))
        top, bottom = QPointF(self._x, ladder.y_of(0)), QPointF(self._x, ladder.y_of(1))
        self._painter.drawLine(top, bottom)
        for t, name in zip((0.0, 1.0), self._look.names, strict=True):
            y = self._rung(t, 12, QPen(self._ink(theme.ACCENT), 3))
            self._write(y, name, self._ink(theme.ACCENT), self._x + 22)

    def _paint_anchors(self) -> None:
        for t, text in _FRACTIONS.items():
            y = snapped_px(self._geometry.y_of(t), self._ratio)
            self._painter.setPen(QPen(theme.OUTLINE, 1))
            self._painter.drawLine(QPointF(self._x - 8, y), QPointF(self._x + 8, y))
            self._painter.setFont(self._tiny)
            box = QRectF(0, y - 6, self._x - 17, 12)
            lettering.draw_text(self._painter, box, text, theme.MUTED, lettering.RIGHT)
        self._painter.setFont(self._font)

    def _paint_ticks(self) -> None:
        last_label_y = self._geometry.y_of(0)
        for tick, t in enumerate(self._look.times):
            is_chosen = tick == self._look.chosen
            colour = self._ink(theme.ACCENT if is_chosen else theme.TEXT)
            y = self._rung(t, 11 if is_chosen else 8, QPen(colour, 3 if is_chosen else 2))
            is_free = y - last_label_y >= _LABEL_ROOM_PX
            is_above_b = self._geometry.y_of(1) - y >= _LABEL_ROOM_PX
            if (is_free and is_above_b) or is_chosen:
                self._paint_label(tick, y)
                last_label_y = y

    def _paint_label(self, tick: int, y: float) -> None:
        left = self._x + 22
        self._write(y, str(tick + 1), self._ink(theme.TEXT), left)
        if tick == self._look.breakdown:
            mark = QPointF(left + 26, y)
            marks.draw_role_mark(self._painter, mark, Role.BREAKDOWN, self._ink(theme.ACCENT))
        self._write(y, _words_of(self._look.times[tick]), self._ink(theme.MUTED), left + 40)


def _words_of(t: float) -> str:
    """A place on the chart as it is written there: a fraction where it is one."""
    for anchor, text in _FRACTIONS.items():
        if abs(anchor - t) < 1e-6:
            return text
    return decimal(t, 2)


def ladder_words(times: tuple[float, ...], tick: int | None) -> str:
    """A chart for whoever cannot see it: the chosen tick, or how many there are."""
    if not times:
        return tr("No inbetweens")
    if tick is None or tick >= len(times):
        return tr_count("{n} inbetween", "{n} inbetweens", len(times))
    return tr(
        "Inbetween {number} of {count}, {percent} % of the way",
        number=tick + 1,
        count=len(times),
        percent=round(times[tick] * 100),
    )
