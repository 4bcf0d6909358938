"""The timing chart of a gap as animators draw it: a ladder from key A down to key B."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from inbetweener.core.chart import moved_tick, snapped
from inbetweener.ui.parts.ladder_painter import LadderGeometry, LadderLook, LadderPainter
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent

NUDGE = 0.01
LONG_NUDGE = 0.05


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
        self._before: tuple[float, ...] = ()
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
        # Whoever shows what is being moved as it moves answers with the same chart.
        is_other = len(times) != len(self._times) or (a_name, b_name) != self._names
        if is_other:
            self._moved, self._is_dragging = None, False
        self._times, self._names, self._breakdown = tuple(times), (a_name, b_name), breakdown
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
            if self._moved is None:
                self._before = self._times
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
        self._moved = self._before
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

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move a tick from being taken as shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_nudge = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._tick is not None
            if is_nudge or (event.key() == Qt.Key.Key_Escape and self._moved is not None):
                event.accept()
                return True
        return super().event(event)

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
        # Qt asks here too when the ladder is being disabled and must part with the focus.
        if self.isEnabled() and tick is not None and 0 <= tick < len(self._times):
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
        """Keep what was nudged, give up what is being dragged, and choose none."""
        super().focusOutEvent(event)
        if self._is_dragging and self._moved is not None:
            self._give_up()
        self._commit()
        self._choose(None)

    def _describe(self) -> None:
        a_name, b_name = self._names
        self.setAccessibleName(tr("Timing chart from {a} to {b}", a=a_name, b=b_name))
        times, tick = self.times, self._tick
        if tick is not None and tick < len(times):
            text = tr(
                "Inbetween {number} of {count}, {percent} % of the way",
                number=tick + 1,
                count=len(times),
                percent=round(times[tick] * 100),
            )
        elif times:
            text = tr_count("{n} inbetween", "{n} inbetweens", len(times))
        else:
            text = tr("No inbetweens")
        self.setAccessibleDescription(text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Give up what is being moved when there is nothing to be moved any more."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            if self._moved is not None:
                self._give_up()
            self._is_dragging = False
            self._choose(None)

    # Painting

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough to drag by; it takes what room the panel has beyond that."""
        return QSize(200, 112)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for a few ticks."""
        return QSize(140, 96)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ladder."""
        with QPainter(self) as painter:
            painter.setClipRect(event.rect())
            is_chosen = self._is_dragging or self.hasFocus()
            look = LadderLook(
                times=self.times,
                names=self._names,
                breakdown=self._breakdown,
                chosen=self._tick if is_chosen else None,
                is_dragging=self._is_dragging,
                is_enabled=self.isEnabled(),
            )
            LadderPainter(painter, look, self.geometry_of_ladder, self.width()).paint()
