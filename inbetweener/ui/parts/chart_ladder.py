"""The timing chart of a gap as animators draw it: a ladder from key A down to key B."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from inbetweener.core.chart import moved_tick, snapped
from inbetweener.ui.parts.ladder_view import LadderView

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

NUDGE = 0.01
LONG_NUDGE = 0.05
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS_OF_A_TICK = (Qt.Key.Key_Up, Qt.Key.Key_Down, *_ENTER)


class ChartLadder(LadderView):
    """A timing chart whose ticks can be dragged, or chosen with Tab and moved with Up and Down.

    Dragged ticks snap to quarters, thirds and halves unless Alt is held; Esc gives a drag up. A
    double click, or Enter, lets the place of a tick be typed.

    Signals:
        times_changed(tuple, bool): the place of every inbetween, and whether this is the last word:
            False while a tick is being moved.
    """

    times_changed = Signal(tuple, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: tuple[float, ...] = ()
        self._box.entered.connect(self._on_box_entered)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

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
        self.update()  # the fractions that a drag snaps to are shown no more
        if self._moved is None:
            return
        moved, self._moved = self._moved, None
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

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the place of a tick be typed."""
        self.mousePressEvent(event)
        self._is_dragging = False
        self._type()

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
            is_for_tick = event.key() in _KEYS_OF_A_TICK and self._tick is not None
            if is_for_tick or (event.key() == Qt.Key.Key_Escape and self._moved is not None):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the chosen tick with Up and Down, farther with Shift; type its place with Enter."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Escape and self._moved is not None:
            self._give_up()
        elif event.key() in _ENTER and self._tick is not None:
            self._type()
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

    def _type(self) -> None:
        if self._tick is not None:
            self._commit()
            t = self.times[self._tick]
            self._box.ask(t, self.geometry_of_ladder.box_at(t))

    @Slot(float)
    def _on_box_entered(self, t: float) -> None:
        self._move(t)
        self._commit()

    # Choosing a tick

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
        if self._box.hasFocus():
            return
        if self._is_dragging and self._moved is not None:
            self._give_up()
        self._commit()
        self._choose(None)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Give up what is being moved when there is nothing to be moved any more."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            if self._moved is not None:
                self._give_up()
            self._is_dragging = False
            self._choose(None)
