"""The timing chart of a gap as animators draw it: a ladder from key A down to key B."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inbetweener.core.chart import snapped
from inbetweener.core.drawing import Role
from inbetweener.ui import lettering, theme
from inbetweener.ui.crisp import snapped_px
from inbetweener.ui.timeline import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

CLOSEST_TICKS = 0.01
NUDGE = 0.01
LONG_NUDGE = 0.05
_REACH_PX = 9.0
_LABEL_ROOM_PX = 13.0
_FADED = QColor("#6d7280")
# The fractions that ticks snap to, as they are written on charts.
_FRACTIONS = {1 / 4: "1/4", 1 / 3: "1/3", 1 / 2: "1/2", 2 / 3: "2/3", 3 / 4: "3/4"}


@dataclass(frozen=True, slots=True)
class LadderGeometry:
    """Where the ladder stands in its widget.

    Attributes:
        height_px: of the widget.
    """

    height_px: float

    line_x = 30.0
    margin_px = 14.0

    @property
    def span_px(self) -> float:
        """How far key B stands below key A."""
        return max(1.0, self.height_px - 2 * self.margin_px)

    def y_of(self, t: float) -> float:
        """The y of a place on the chart."""
        return self.margin_px + t * self.span_px

    def t_at(self, y: float) -> float:
        """The place on the chart at a y; may lie outside it."""
        return (y - self.margin_px) / self.span_px

    def tick_at(self, times: Sequence[float], y: float) -> int | None:
        """The tick within reach of a y, None where there is none."""
        if not times:
            return None
        nearest = min(range(len(times)), key=lambda tick: abs(self.y_of(times[tick]) - y))
        return nearest if abs(self.y_of(times[nearest]) - y) <= _REACH_PX else None


def moved_tick(times: tuple[float, ...], tick: int, t: float) -> tuple[float, ...]:
    """The ticks with one moved as far as its neighbours let it."""
    ladder = (0.0, *times, 1.0)
    lowest, highest = ladder[tick] + CLOSEST_TICKS, ladder[tick + 2] - CLOSEST_TICKS
    if lowest > highest:  # so many ticks that they stand closer than this already
        return times
    return (*times[:tick], max(lowest, min(highest, t)), *times[tick + 1 :])


class ChartLadder(QWidget):
    """A timing chart whose ticks can be dragged, or chosen with Tab and moved with Up and Down.

    Dragged ticks snap to quarters, thirds and halves unless Alt is held; Esc gives a drag up.

    Signals:
        times_changed(tuple, bool): the place of every inbetween, and whether this is the last word:
            False while a tick is being moved.
    """

    times_changed = Signal(tuple, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times: tuple[float, ...] = ()
        self._moved: tuple[float, ...] | None = None
        self._names = ("A", "B")
        self._breakdown: int | None = None
        self._tick: int | None = None
        self._is_dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._describe()

    def set_chart(
        self,
        times: Sequence[float],
        a_name: str,
        b_name: str,
        breakdown: int | None = None,
    ) -> None:
        """Show a chart.

        Args:
            times: the place of each inbetween, rising in (0, 1); empty for none.
            a_name: the key at the top.
            b_name: the key at the bottom.
            breakdown: the inbetween, from 0, that is marked as the breakdown.
        """
        if len(times) != len(self._times):
            self._is_dragging = False
        self._times, self._names, self._breakdown = tuple(times), (a_name, b_name), breakdown
        if not self._is_dragging:
            self._moved = None
        if self._tick is not None and self._tick >= len(times):
            self._tick = len(times) - 1 if times and self.hasFocus() else None
        self._describe()
        self.update()

    @property
    def times(self) -> tuple[float, ...]:
        """The ticks as they are shown, one that is being moved included."""
        return self._times if self._moved is None else self._moved

    @property
    def geometry_of_ladder(self) -> LadderGeometry:
        """Where the ladder stands."""
        return LadderGeometry(self.height())

    # Moving a tick

    def _move(self, t: float) -> None:
        if self._tick is None:
            return
        moved = moved_tick(self.times, self._tick, t)
        if moved != self.times:
            self._moved = moved
            self._describe()
            self.update()
            self.times_changed.emit(moved, False)

    def _commit(self) -> None:
        self._is_dragging = False
        if self._moved is None:
            return
        moved, self._moved = self._moved, None
        self.update()
        self.times_changed.emit(moved, True)

    def _give_up(self) -> None:
        self._moved = self._times
        self._commit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of a tick."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._commit()
        self._choose(self.geometry_of_ladder.tick_at(self._times, event.position().y()))
        self._is_dragging = self._tick is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the tick, or show that there is one to be dragged."""
        ladder, y = self.geometry_of_ladder, event.position().y()
        if not self._is_dragging:
            is_near = ladder.tick_at(self._times, y) is not None
            shape = Qt.CursorShape.SizeVerCursor if is_near else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        t = ladder.t_at(y)
        is_free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._move(t if is_free else snapped(t, reach=5 / ladder.span_px))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the tick go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the chosen tick with Up and Down, farther with Shift; Esc gives it up."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Escape and self._moved is not None:
            self._give_up()
        elif event.key() in steps and self._tick is not None:
            is_long = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = steps[Qt.Key(event.key())] * (LONG_NUDGE if is_long else NUDGE)
            self._move(round(self.times[self._tick] + step, 4))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """All nudges of one key held make one change."""
        is_nudge = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if is_nudge and not event.isAutoRepeat() and not self._is_dragging:
            self._commit()
        else:
            super().keyReleaseEvent(event)

    # Choosing a tick

    def _choose(self, tick: int | None) -> None:
        self._tick = tick
        self._describe()
        self.update()

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab goes from tick to tick, then on to the next widget."""
        step = 1 if is_next else -1
        tick = None if self._tick is None else self._tick + step
        if tick is not None and 0 <= tick < len(self._times):
            self._commit()
            self._choose(tick)
            return True
        return super().focusNextPrevChild(is_next)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the first tick, or at the last where one comes backwards."""
        super().focusInEvent(event)
        if self._times and event.reason() is Qt.FocusReason.TabFocusReason:
            self._choose(0)
        elif self._times and event.reason() is Qt.FocusReason.BacktabFocusReason:
            self._choose(len(self._times) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was nudged, and choose none."""
        super().focusOutEvent(event)
        self._commit()
        self._choose(None)

    def _describe(self) -> None:
        a_name, b_name = self._names
        self.setAccessibleName(f"Timing chart from {a_name} to {b_name}")
        times, tick = self.times, self._tick
        if tick is not None and tick < len(times):
            text = f"Inbetween {tick + 1} of {len(times)}, {times[tick]:.0%} of the way"
        else:
            text = f"{len(times)} inbetweens" if times else "No inbetweens"
        self.setAccessibleDescription(text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Give up what is being moved when there is nothing to be moved any more."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._give_up() if self._moved is not None else self._choose(None)

    # Painting

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as a chart is drawn on paper."""
        return QSize(200, 208)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for a few ticks."""
        return QSize(140, 120)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ladder."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(lettering.small_font(self.font(), 12))
        self._paint_rail(painter)
        if not self._times:
            box = QRectF(self._x + 22, 0, self.width() - self._x - 22, self.height())
            lettering.draw_text(
                painter, box, "no inbetweens", self._ink(theme.MUTED), lettering.LEFT
            )
            return
        if self._is_dragging:
            self._paint_anchors(painter)
        self._paint_ticks(painter)

    @property
    def _x(self) -> float:
        return snapped_px(LadderGeometry.line_x, self.devicePixelRatioF())

    def _ink(self, colour: QColor) -> QColor:
        return colour if self.isEnabled() else _FADED

    def _rung(self, painter: QPainter, t: float, half_px: float, pen: QPen) -> float:
        y = snapped_px(self.geometry_of_ladder.y_of(t), self.devicePixelRatioF())
        painter.setPen(pen)
        painter.drawLine(QPointF(self._x - half_px, y), QPointF(self._x + half_px, y))
        return y

    def _write(self, painter: QPainter, y: float, text: str, colour: QColor, left: float) -> None:
        box = QRectF(left, y - 8, max(0.0, self.width() - left - 2), 16)
        words = lettering.shortened(painter.font(), text, box.width())
        lettering.draw_text(painter, box, words, colour, lettering.LEFT)

    def _paint_rail(self, painter: QPainter) -> None:
        ladder = self.geometry_of_ladder
        painter.setPen(QPen(self._ink(theme.TEXT), 2))
        top, bottom = QPointF(self._x, ladder.y_of(0)), QPointF(self._x, ladder.y_of(1))
        painter.drawLine(top, bottom)
        for t, name in zip((0.0, 1.0), self._names, strict=True):
            y = self._rung(painter, t, 12, QPen(self._ink(theme.ACCENT), 3))
            self._write(painter, y, name, self._ink(theme.ACCENT), self._x + 22)

    def _paint_anchors(self, painter: QPainter) -> None:
        for t, text in _FRACTIONS.items():
            y = snapped_px(self.geometry_of_ladder.y_of(t), self.devicePixelRatioF())
            painter.setPen(QPen(theme.OUTLINE, 1))
            painter.drawLine(QPointF(self._x - 8, y), QPointF(self._x + 8, y))
            painter.setFont(lettering.small_font(self.font(), 9))
            box = QRectF(0, y - 6, self._x - 10, 12)
            lettering.draw_text(painter, box, text, theme.MUTED, lettering.RIGHT)
        painter.setFont(lettering.small_font(self.font(), 12))

    def _paint_ticks(self, painter: QPainter) -> None:
        last_label_y = self.geometry_of_ladder.y_of(0)
        for tick, t in enumerate(self.times):
            is_chosen = tick == self._tick and (self.hasFocus() or self._is_dragging)
            colour = self._ink(theme.ACCENT if is_chosen else theme.TEXT)
            y = self._rung(painter, t, 11 if is_chosen else 8, QPen(colour, 3 if is_chosen else 2))
            is_free = y - last_label_y >= _LABEL_ROOM_PX
            is_above_b = self.geometry_of_ladder.y_of(1) - y >= _LABEL_ROOM_PX
            if (is_free and is_above_b) or is_chosen:
                self._paint_label(painter, tick, y, is_chosen=is_chosen)
                last_label_y = y

    def _paint_label(self, painter: QPainter, tick: int, y: float, *, is_chosen: bool) -> None:
        left = self._x + 22
        self._write(painter, y, str(tick + 1), self._ink(theme.TEXT), left)
        if tick == self._breakdown:
            mark = QPointF(left + 26, y)
            marks.draw_role_mark(painter, mark, Role.BREAKDOWN, self._ink(theme.ACCENT))
        if is_chosen:
            self._write(painter, y, _words_of(self.times[tick]), theme.MUTED, left + 40)


def _words_of(t: float) -> str:
    """A place on the chart as it is written there: a fraction where it is one."""
    for anchor, text in _FRACTIONS.items():
        if abs(anchor - t) < 1e-6:
            return text
    return f"{t:.2f}"
