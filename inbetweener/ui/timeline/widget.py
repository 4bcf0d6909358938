"""The timeline that the artist works on: turns mouse and keys into requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from inbetweener.ui.timeline.hits import Hit, Zone
from inbetweener.ui.timeline.pointing import PointedTimeline

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QWheelEvent


_WHEEL_STEP_PX = 96.0
_WHEEL_NOTCH = 120.0
_WHEEL_ZOOM = 1.2
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class TimelineWidget(PointedTimeline):
    """The timeline with mouse and keyboard; it changes nothing by itself, it asks.

    Click or drag on ruler and drawings scrubs; a click selects the gap (Shift a range, Ctrl one
    more or less, Ctrl+A all), a band drawn over the row of gaps selects those it touches. Dragging
    a key, or the edge where it begins, retimes it, with Shift by the other rule; dragging the end
    of the shot holds the last key. The wheel scrolls, Ctrl+wheel zooms, the middle button, or Space
    held, pans, Esc gives a drag up.

    Signals:
        those of PointedTimeline, and
        context_menu_requested(Hit, QPoint): open a menu for what was clicked at that
            place of the screen.
        space_tapped(): Space was pressed and let go without panning.
    """

    context_menu_requested = Signal(object, QPoint)
    space_tapped = Signal()

    def select_all_gaps(self) -> None:
        """Ask for all gaps to be selected."""
        self.gap_selected.emit(frozenset(range(self._contents.gap_count)))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll, or with Ctrl zoom around the pointer."""
        turned = event.angleDelta()
        notches = (turned.y() or turned.x()) / _WHEEL_NOTCH
        if event.modifiers() & _CTRL:
            self._set_axis(self._axis.zoomed(_WHEEL_ZOOM**notches, event.position().x()))
        else:
            moved = event.pixelDelta().x() or event.pixelDelta().y() or notches * _WHEEL_STEP_PX
            self._set_axis(self._axis.scrolled_to(self._axis.scroll_px - moved))
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for a menu for the drawing under the pointer, or under the playhead by keyboard."""
        hit, place = self._hit(event.pos().x(), event.pos().y()), event.globalPos()
        is_shown = 0 <= self._playhead < self._contents.plan.length
        if event.reason() is event.Reason.Keyboard and is_shown:
            cell = self._contents.plan.cell_at(self._playhead).id
            hit = Hit(Zone.KEY if cell.is_key else Zone.INBETWEEN, self._playhead, cell)
            x = round(self._axis.center_x_of(self._playhead))
            place = self.mapToGlobal(QPoint(x, round(self._bands.cells_top)))
        self.context_menu_requested.emit(hit, place)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep Space, and Esc during a drag, from being taken as shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_escape = event.key() == Qt.Key.Key_Escape and self._gesture is not None
            if is_escape or event.key() == Qt.Key.Key_Space:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc gives a drag up; Ctrl+A, Home, End and the arrows ask for gaps and frames."""
        last = self._contents.plan.length - 1
        frames = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Left: max(0, self._playhead - 1),
            Qt.Key.Key_Right: min(last, self._playhead + 1),
        }
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self._cancel_gesture()
        elif event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._is_space_held, self._has_panned = True, False
        elif event.key() == Qt.Key.Key_Shift:
            self._follow_modifiers(event.modifiers() | _SHIFT)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all_gaps()
        elif last >= 0 and not event.modifiers() and event.key() in frames:
            self.frame_requested.emit(frames[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A Space that panned nothing was a tap; a drag goes by its own rule without Shift."""
        if event.key() == Qt.Key.Key_Shift:
            self._follow_modifiers(event.modifiers() & ~_SHIFT)
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat() or not self._is_space_held:
            super().keyReleaseEvent(event)
            return
        self._is_space_held = False
        if not self._has_panned:
            self.space_tapped.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Forget a held Space: its release goes elsewhere."""
        super().focusOutEvent(event)
        self._is_space_held = False
