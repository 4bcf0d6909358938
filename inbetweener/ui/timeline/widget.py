"""The timeline that the artist works on: turns mouse and keys into requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from inbetweener.ui.timeline.gestures import Gesture, KeyDragGesture, PanGesture, ScrubGesture
from inbetweener.ui.timeline.hits import Hit, Zone
from inbetweener.ui.timeline.view import TimelineView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from inbetweener.core.drawing import Role
    from inbetweener.core.plan import FramePlan

_WHEEL_STEP_PX = 96.0
_WHEEL_NOTCH = 120.0
_WHEEL_ZOOM = 1.2
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class TimelineWidget(TimelineView):
    """The timeline with mouse and keyboard; it changes nothing by itself, it asks.

    Click or drag on ruler and drawings scrubs; a click selects the gap (Shift a range, Ctrl one
    more or less, Ctrl+A all); dragging a key, or the edge where it begins, retimes it. The wheel
    scrolls, Ctrl+wheel zooms, the middle button, or Space held, pans, Esc gives a drag up.

    Signals:
        frame_requested(int): show this frame, counted from 0.
        gap_selected(frozenset): select these gaps, and no others.
        key_move_requested(int, int, bool): begin this key at that frame; sent once, when the key
            is let go, so the bool (is it final) is always True.
        context_menu_requested(object, QPoint): open a menu for this CellId (or None) at that
            place of the screen.
        space_tapped(): Space was pressed and let go without panning.
    """

    frame_requested = Signal(int)
    gap_selected = Signal(frozenset)
    key_move_requested = Signal(int, int, bool)
    context_menu_requested = Signal(object, QPoint)
    space_tapped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gesture: Gesture | None = None
        self._range_anchor = 0
        self._is_ripple = False
        self._is_space_held = False
        self._has_panned = False

    def set_ripple(self, is_ripple: bool) -> None:
        """Say whether moving a key moves all after it; the preview of a drag shows it."""
        self._is_ripple = is_ripple

    def set_plan(
        self,
        plan: FramePlan,
        key_names: Sequence[str],
        key_roles: Sequence[Role],
        first_number: int,
        fps: float,
    ) -> None:
        """Show another plan; a drag that was made on the one before is given up."""
        if self._drag is not None and plan != self._contents.plan:
            self._cancel_gesture()
        super().set_plan(plan, key_names, key_roles, first_number, fps)

    def select_all_gaps(self) -> None:
        """Ask for all gaps to be selected."""
        self.gap_selected.emit(frozenset(range(self._contents.gap_count)))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a gesture."""
        if self._gesture is not None or not self._contents.plan.length:
            return
        x, y = event.position().x(), event.position().y()
        is_left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (is_left and self._is_space_held):
            self._has_panned = True
            self._gesture = PanGesture.begin(self._axis, x)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif is_left:
            self._press(self._hit(x, y), x, event.modifiers())

    def _press(self, hit: Hit, x: float, modifiers: Qt.KeyboardModifier) -> None:
        if hit.zone is not Zone.RULER:
            self._select(hit, modifiers)
        if hit.zone in (Zone.GAP, Zone.EMPTY) or modifiers & (_SHIFT | _CTRL):
            return
        if hit.zone is not Zone.GAP_EDGE:
            self.frame_requested.emit(hit.frame)
        if hit.zone is Zone.RULER or hit.key is None:
            self._gesture = ScrubGesture(hit.frame)
        else:
            self._drag = KeyDragGesture.begin(
                self._contents.plan, self._axis, hit.key, x, is_ripple=self._is_ripple
            )
            self._gesture = self._drag

    def _select(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        gap = hit.gap
        if gap is None or gap >= self._contents.gap_count:
            self.gap_selected.emit(frozenset())
            return
        selected = frozenset({gap})
        if modifiers & _SHIFT:
            low, high = sorted((self._range_anchor, gap))
            selected = frozenset(range(low, high + 1))
        else:
            self._range_anchor = gap
        if modifiers & _CTRL:
            now = self._contents.selected_gaps
            selected = now | selected if modifiers & _SHIFT else now ^ selected
        self.gap_selected.emit(selected)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Update the gesture, or show what a press here would take hold of."""
        x = event.position().x()
        if self._gesture is None:
            hit = self._hit(x, event.position().y())
            is_edge = hit.zone is Zone.GAP_EDGE
            shape = Qt.CursorShape.SizeHorCursor if is_edge else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        if isinstance(self._gesture, KeyDragGesture):
            self._scroll_towards(x)
        if self._gesture.update(self._axis, x):
            self._show_gesture(self._gesture)

    def _show_gesture(self, gesture: Gesture) -> None:
        if isinstance(gesture, ScrubGesture):
            self.frame_requested.emit(gesture.frame)
        elif isinstance(gesture, PanGesture):
            self._set_axis(self._axis.scrolled_to(gesture.moved_to_px))
        else:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
            self.update()

    def _scroll_towards(self, x: float) -> None:
        """Scroll where a key is dragged past the view, by as much as the pointer is past it."""
        past = min(0.0, x) + max(0.0, x - self.width())
        if past:
            self._set_axis(self._axis.scrolled_to(self._axis.scroll_px + past))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End the gesture, and ask for what it came to."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        drag = self._drag
        self._cancel_gesture()
        frame = None if drag is None else drag.finish()
        if drag is not None and frame is not None:
            self.key_move_requested.emit(drag.key, frame, True)

    def _cancel_gesture(self) -> None:
        self._gesture = None
        self._drag = None
        self.unsetCursor()
        self.update()

    def _reveal_margin_px(self) -> float:
        # What lies under the pointer must not run away from it.
        return 40.0 if self._gesture is None else 0.0

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
        hit = self._hit(event.pos().x(), event.pos().y())
        cell, place = hit.cell, event.globalPos()
        is_shown = 0 <= self._playhead < self._contents.plan.length
        if event.reason() is event.Reason.Keyboard and is_shown:
            cell = self._contents.plan.cell_at(self._playhead).id
            x = round(self._axis.center_x_of(self._playhead))
            place = self.mapToGlobal(QPoint(x, round(self._bands.cells_top)))
        self.context_menu_requested.emit(cell, place)

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
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all_gaps()
        elif last >= 0 and not event.modifiers() and event.key() in frames:
            self.frame_requested.emit(frames[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A Space that panned nothing was a tap."""
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
