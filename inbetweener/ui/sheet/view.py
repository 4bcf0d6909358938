"""The exposure sheet on the screen: follows the playhead, edited by keyboard like a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from inbetweener.ui.look import lettering, theme
from inbetweener.ui.sheet.count_box import CountBox
from inbetweener.ui.sheet.geometry import ROW_PX, SheetGeometry
from inbetweener.ui.sheet.painter import SheetPainter
from inbetweener.ui.sheet.rows import SheetContents, SheetStyle
from inbetweener.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -24,
    Qt.Key.Key_PageDown: 24,
}
_EXPOSURES = {Qt.Key(Qt.Key.Key_0.value + digit): digit for digit in range(1, 10)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = (*_STEPS, *_EXPOSURES, *_ENTER, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_SELECTED_PX = 4.0


class SheetView(QAbstractScrollArea):
    """The rows; paints those that are seen.

    Signals:
        frame_requested(int): go to a frame.
        exposure_requested(int): put the selected gaps on so many frames a drawing.
        removal_requested(): take away the drawing under the playhead.
        count_requested(int): give the gap under the playhead so many inbetweens.
    """

    frame_requested = Signal(int)
    exposure_requested = Signal(int)
    removal_requested = Signal()
    count_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = SheetContents()
        self._style = SheetStyle.WESTERN
        self._playhead = 0
        self._selected: frozenset[int] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(self.Shape.NoFrame)
        self.setAccessibleName(tr("Exposure sheet"))
        self.verticalScrollBar().setSingleStep(round(ROW_PX))
        self._count: CountBox | None = None

    # What is shown

    def set_contents(self, contents: SheetContents) -> None:
        """Show a shot."""
        self._contents = contents
        self._fit_scroll_bar()
        self.viewport().update()

    def set_style(self, style: SheetStyle) -> None:
        """Follow other habits."""
        self._style = style
        self.viewport().update()

    def set_selected(self, gaps: frozenset[int]) -> None:
        """Show which gaps are selected."""
        self._selected = gaps
        self.viewport().update()

    def set_playhead(self, frame: int) -> None:
        """Mark the frame that is shown, and keep it in view."""
        self._playhead = frame
        self._close_count()
        top, bar = frame * ROW_PX, self.verticalScrollBar()
        seen = self.viewport().height()
        if top < bar.value() or top + ROW_PX > bar.value() + seen:
            bar.setValue(round(top - seen / 3))
        self.viewport().update()

    @property
    def geometry_px(self) -> SheetGeometry:
        """Where the rows lie, before scrolling."""
        contents = self._contents
        width = self.viewport().width()
        return SheetGeometry(width, 0, contents.plan.length, sound_px=contents.sound_px)

    def edit_count(self) -> None:
        """Let the artist type how many inbetweens the gap under the playhead has."""
        plan = self._contents.plan
        if not self._playhead < plan.length:
            return
        gap = plan.cell_at(self._playhead).id.gap
        if gap >= len(plan.gaps) - 1:
            return
        column = self.geometry_px.drawings
        top = round(self._playhead * ROW_PX) - self.verticalScrollBar().value()
        self._close_count()
        box = self._count = CountBox(self.viewport())
        box.setAccessibleName(tr("Inbetweens of the gap"))
        box.setRange(0, max(0, plan.gaps[gap].length - 1))
        box.setValue(plan.gaps[gap].inbetween_count)
        box.setGeometry(round(column.left), top - 3, round(column.width) + 10, 26)
        box.entered.connect(self.count_requested)
        box.left.connect(self._leave_count)
        box.show()
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        box.selectAll()

    def _close_count(self) -> None:
        if self._count is not None:
            self._count.hide()
            self._count.deleteLater()
            self._count = None

    def _leave_count(self) -> None:
        self._close_count()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll over what does not fit."""
        super().resizeEvent(event)
        self._fit_scroll_bar()

    def _fit_scroll_bar(self) -> None:
        seen = self.viewport().height()
        self.verticalScrollBar().setPageStep(seen)
        self.verticalScrollBar().setRange(0, max(0, round(self.geometry_px.height_px) - seen))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows that are seen."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), theme.CANVAS)
            if not self._contents.plan.length:
                box = QRectF(self.viewport().rect())
                lettering.draw_text(painter, box, tr("No keys yet"), theme.MUTED)
                return
            offset = self.verticalScrollBar().value()
            painter.translate(0, -offset)
            area = event.rect()
            geometry = self.geometry_px
            first, end = geometry.frames_between(area.top() + offset, area.bottom() + 1 + offset)
            SheetPainter(painter, self._contents, geometry, self._style).paint(first, end)
            self._paint_selection(painter, geometry, first, end)
            row = QRectF(0, geometry.top_of(self._playhead), geometry.width_px, ROW_PX)
            painter.setPen(QPen(theme.PLAYHEAD, 2 if self.hasFocus() else 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(row.adjusted(1, 1, -1, -1))

    def _paint_selection(
        self, painter: QPainter, geometry: SheetGeometry, first: int, end: int
    ) -> None:
        """A stripe beside the rows of the selected gaps."""
        for row in self._contents.rows(first, end):
            if row.cell.gap in self._selected:
                left = geometry.drawings.left + 1
                top = geometry.top_of(row.frame)
                painter.fillRect(QRectF(left, top, _SELECTED_PX, ROW_PX), theme.ACCENT)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the frame that was clicked."""
        frame = self.geometry_px.frame_at(event.position().y() + self.verticalScrollBar().value())
        if frame is not None and event.button() == Qt.MouseButton.LeftButton:
            self.frame_requested.emit(frame)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that edit the sheet from the window's shortcuts."""
        is_claim = event.type() == QEvent.Type.ShortcutOverride
        if is_claim and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move and edit as in a spreadsheet."""
        key = Qt.Key(event.key())
        if not _is_own(event):
            event.ignore()
        elif key in _STEPS:
            last = self._contents.plan.length - 1
            self.frame_requested.emit(min(max(0, self._playhead + _STEPS[key]), max(0, last)))
        elif key in _EXPOSURES:
            self.exposure_requested.emit(_EXPOSURES[key])
        elif key in _ENTER:
            self.edit_count()
        else:
            self.removal_requested.emit()


def _is_own(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _OWN_KEYS and plain == Qt.KeyboardModifier.NoModifier
