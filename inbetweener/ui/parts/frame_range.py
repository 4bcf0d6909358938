"""FrameRange: from which frame to which."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from inbetweener.ui.parts.number_boxes import WholeNumberBox
from inbetweener.wording import tr

_NUMBER_PX = 96


class FrameRange(QWidget):
    """Two numbers of frames, as the timeline counts them, and a button for all.

    Signals:
        changed(): another range was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = self._box(tr("First frame"))
        self._last = self._box(tr("Last frame"))
        self._all = QPushButton(tr("All Frames"), self)
        self._all.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self._first, QLabel(tr("to"), self), self._last, self._all):
            row.addWidget(each)
        row.addStretch()
        self._all.clicked.connect(self._on_all_clicked)

    @property
    def frames(self) -> tuple[int, int]:
        """The first and the last frame, counted from 0; the last may come before the first."""
        start = self._first.minimum()
        return self._first.value() - start, self._last.value() - start

    def set_length(self, first_number: int, length: int) -> None:
        """Choose among so many frames, all of them for now, without telling of it."""
        for box, value in ((self._first, first_number), (self._last, first_number + length - 1)):
            with QSignalBlocker(box):
                box.setRange(first_number, first_number + max(1, length) - 1)
                box.setValue(value)
        self._show_all()

    def choose(self, first: int, last: int) -> None:
        """Show a range of frames counted from 0, as far as they are there, without telling."""
        start = self._first.minimum()
        for box, frame in ((self._first, first), (self._last, last)):
            with QSignalBlocker(box):
                box.setValue(start + frame)
        self._show_all()

    def _box(self, name: str) -> QSpinBox:
        box = WholeNumberBox(self)
        box.setMinimumWidth(_NUMBER_PX)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.valueChanged.connect(self._on_value_changed)
        return box

    def _show_all(self) -> None:
        ends = (self._first.minimum(), self._last.maximum())
        self._all.setEnabled((self._first.value(), self._last.value()) != ends)

    @Slot()
    def _on_value_changed(self) -> None:
        self._show_all()
        self.changed.emit()

    @Slot()
    def _on_all_clicked(self) -> None:
        self.choose(0, self._last.maximum() - self._first.minimum())
        self.changed.emit()
