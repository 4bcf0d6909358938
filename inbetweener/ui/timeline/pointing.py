"""What the mouse does on the timeline: scrubs, selects, retimes and pans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from inbetweener.ui.timeline.choosing import chosen_by_band, chosen_by_click
from inbetweener.ui.timeline.drags import EndDragGesture, KeyDragGesture
from inbetweener.ui.timeline.geometry import gaps_between
from inbetweener.ui.timeline.gestures import (
    BandGesture,
    Gesture,
    PanGesture,
    RangeGesture,
    ScrubGesture,
)
from inbetweener.ui.timeline.hits import Hit, RangeEnd, Zone, range_end_at
from inbetweener.ui.timeline.sound_lane import SoundDragGesture
from inbetweener.ui.timeline.view import TimelineView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from inbetweener.core.drawing import Role
    from inbetweener.core.plan import FramePlan

_WHEEL_STEP_PX = 96.0
_WHEEL_NOTCH = 120.0
_WHEEL_ZOOM = 1.2
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class PointedTimeline(TimelineView):
    """The timeline with the mouse; it changes nothing by itself, it asks.

    Signals:
        frame_requested(int): show this frame, counted from 0.
        gap_selected(frozenset): select these gaps, and no others.
        key_move_requested(int, int, bool): begin this key at that frame, and whether all after it
            moves along; sent once, when the key is let go.
        last_exposure_requested(int): let the last key stay so many frames; sent when its end is
            let go.
        work_range_requested(int, int): work on these frames, the first and the last; while an end
            is dragged.
        sound_move_requested(int): let the sound begin at this frame, maybe before the first; sent
            once, when it is let go.
    """

    frame_requested = Signal(int)
    gap_selected = Signal(frozenset)
    key_move_requested = Signal(int, int, bool)
    last_exposure_requested = Signal(int)
    work_range_requested = Signal(int, int)
    sound_move_requested = Signal(int)

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
        elif is_left and (end := self._range_end(x, y)) is not None:
            first, last = self._contents.work_range or (0, 0)
            self._gesture = RangeGesture(end, first, last, self._contents.plan.length)
        elif is_left:
            self._press(self._hit(x, y), x, event.modifiers())

    def _range_end(self, x: float, y: float) -> RangeEnd | None:
        return range_end_at(self._axis, self._contents.work_range, x, y)

    def _press(self, hit: Hit, x: float, modifiers: Qt.KeyboardModifier) -> None:
        has_modifier = bool(modifiers & (_SHIFT | _CTRL))
        if hit.zone is Zone.SOUND and self._contents.sound is not None:
            drag = SoundDragGesture.begin(self._contents.sound, self._axis, x)
            self._gesture = self._sound_drag = drag
            return
        if hit.zone is Zone.GAP_EDGE and modifiers == _SHIFT:
            # Shift means the other rule here, as it does when it is pressed during the drag.
            self._gesture = self._gesture_at(hit, x)
            self._follow_modifiers(modifiers)
            return
        if hit.zone is not Zone.RULER:
            self._select(hit, modifiers)
        if hit.zone in (Zone.GAP, Zone.EMPTY):
            before, adds = self._contents.selected_gaps, bool(modifiers & _CTRL)
            self._gesture = BandGesture.begin(self._axis, x, before, adds=adds)
        elif not has_modifier:
            if hit.zone not in (Zone.GAP_EDGE, Zone.END):
                self.frame_requested.emit(hit.frame)
            self._gesture = self._gesture_at(hit, x)

    def _gesture_at(self, hit: Hit, x: float) -> Gesture:
        """What a drag from here does."""
        if hit.zone is Zone.END:
            self._drag = EndDragGesture.begin(self._contents.plan, self._axis, x)
            return self._drag
        if hit.zone is Zone.RULER or hit.key is None:
            return ScrubGesture(hit.frame)
        plan, is_ripple = self._contents.plan, self._is_ripple
        self._drag = KeyDragGesture.begin(plan, self._axis, hit.key, x, is_ripple=is_ripple)
        return self._drag

    def _select(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        gap = hit.gap
        is_range, is_toggle = bool(modifiers & _SHIFT), bool(modifiers & _CTRL)
        if gap is None or gap >= self._contents.gap_count:
            if not is_toggle:
                self.gap_selected.emit(frozenset())
            return
        selected, anchor = self._contents.selected_gaps, self._range_anchor
        if not is_range:
            self._range_anchor = gap
        self.gap_selected.emit(
            chosen_by_click(selected, anchor, gap, is_range=is_range, is_toggle=is_toggle)
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Update the gesture, or show what a press here would take hold of."""
        x = event.position().x()
        if self._gesture is None:
            hit = self._hit(x, event.position().y())
            is_range_end = self._range_end(x, event.position().y()) is not None
            is_edge = is_range_end or hit.zone in (Zone.GAP_EDGE, Zone.END, Zone.SOUND)
            shape = Qt.CursorShape.SizeHorCursor if is_edge else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        if isinstance(self._gesture, KeyDragGesture | EndDragGesture | BandGesture):
            self._scroll_towards(x)
        self._follow_modifiers(event.modifiers())
        if self._gesture.update(self._axis, x):
            self._show_gesture(self._gesture)

    def _show_gesture(self, gesture: Gesture) -> None:
        if isinstance(gesture, ScrubGesture):
            self.frame_requested.emit(gesture.frame)
        elif isinstance(gesture, PanGesture):
            self._set_axis(self._axis.scrolled_to(gesture.moved_to_px))
        elif isinstance(gesture, RangeGesture):
            self.work_range_requested.emit(gesture.first, gesture.last)
        elif isinstance(gesture, BandGesture):
            self._select_band(gesture)
        else:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
            self._show_drag()

    def _select_band(self, band: BandGesture) -> None:
        first, end = band.frames
        length = self._contents.plan.length
        gaps = gaps_between(self._contents.plan, max(0, first), min(length, end))
        self._band = band.from_position, band.to_position
        self.gap_selected.emit(chosen_by_band(band.before, gaps, adds=band.adds))
        self.update()

    def _follow_modifiers(self, modifiers: Qt.KeyboardModifier) -> None:
        """Shift held during a drag takes the rule that is not chosen."""
        is_ripple = self._is_ripple != bool(modifiers & _SHIFT)
        drag = self._gesture
        if not isinstance(drag, KeyDragGesture):
            return
        if drag.set_ripple(is_ripple=is_ripple) and drag.has_moved:
            self._show_drag()

    def _scroll_towards(self, x: float) -> None:
        """Scroll where a key is dragged past the view, by as much as the pointer is past it."""
        past = min(0.0, x) + max(0.0, x - self.width())
        if past:
            self._set_axis(self._axis.scrolled_to(self._axis.scroll_px + past))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End the gesture, and ask for what it came to."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        drag, sound = self._drag, self._sound_drag
        self._cancel_gesture()
        if sound is not None:
            self._ask_for_sound(sound)
        asked = None if drag is None else drag.finish()
        if asked is None:
            return
        if isinstance(drag, KeyDragGesture):
            self.key_move_requested.emit(drag.key, asked, drag.is_ripple)
        else:
            self.last_exposure_requested.emit(asked)

    def _ask_for_sound(self, drag: SoundDragGesture) -> None:
        """A click on the sound goes there; a drag moves it."""
        offset = drag.finish()
        if not drag.has_moved:
            self.frame_requested.emit(drag.frame)
        elif offset is not None:
            self.sound_move_requested.emit(offset)

    def _cancel_gesture(self) -> None:
        self._gesture = None
        self._sound_drag = None
        self._drag = None
        self._band = None
        self._show_drag()
        self.unsetCursor()
        self.update()

    def _reveal_margin_px(self) -> float:
        # What lies under the pointer must not run away from it.
        return 40.0 if self._gesture is None else 0.0
