"""The strip at the bottom: what is going on, how long it will take, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from inbetweener.ui.look.icons import icon
from inbetweener.wording import tr

MESSAGE_MS = 8_000


class StatusStrip(QWidget):
    """Message, progress and cancel at the left; facts at the right.

    Signals:
        cancel_requested(): the work that is shown is to stop.
        filter_cleared(): all drawings are to be shown clearly again.
    """

    cancel_requested = Signal()
    filter_cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = ""  # what is said of the work under way
        self._message = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(200)
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.clicked.connect(self.cancel_requested)
        self._facts = QLabel(self)
        self._facts.setProperty("muted", True)
        self.filter_chip = self._build_chip()
        self._review = QLabel(self)
        self._review.setProperty("muted", True)
        self._review.setAccessibleName(tr("Review"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        self.setFixedHeight(self._cancel.sizeHint().height() + 8)  # nothing jumps when work begins
        row.setSpacing(12)
        for widget in (self._message, self._bar, self._cancel):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.filter_chip)
        row.addWidget(self._review)
        row.addWidget(self._facts)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(MESSAGE_MS)
        self._fade.timeout.connect(self._on_fade_timeout)
        self.end_work()

    def _build_chip(self) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName("filter_chip")
        chip.setIcon(icon("mdi6.close"))
        chip.setIconSize(QSize(12, 12))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the words
        chip.setToolTip(tr("Show all drawings clearly again"))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(self.filter_cleared.emit)
        chip.hide()
        return chip

    def set_filter(self, text: str) -> None:
        """Show which drawings alone are shown clearly; "" where all are."""
        self.filter_chip.setText(text)
        self.filter_chip.setVisible(bool(text))

    def show_work(self, text: str, done: int, total: int) -> None:
        """Show work under way; a total of 0 is work of unknown length."""
        self._fade.stop()
        self._work = text
        self._message.setText(text)
        self._bar.setRange(0, max(0, total))
        self._bar.setValue(done)
        self._bar.show()
        self._cancel.show()

    def end_work(self, text: str = "") -> None:
        """Show that the work has ended, for a while in words."""
        self._work = ""
        self._bar.hide()
        self._cancel.hide()
        self.show_message(text)

    def show_message(self, text: str) -> None:
        """Say something for a while."""
        self._message.setText(text)
        self._fade.start()

    @property
    def message(self) -> str:
        """What is said now."""
        return self._message.text()

    def set_review(self, text: str) -> None:
        """Show how far the review has come; "" shows nothing."""
        self._review.setText(text)
        self._review.setVisible(bool(text))

    def set_facts(self, text: str) -> None:
        """Show lasting facts: device, memory."""
        self._facts.setText(text)

    @Slot()
    def _on_fade_timeout(self) -> None:
        self._message.setText(self._work)


def time_in_words(seconds: float) -> str:
    """A time left, rounded as a person would say it."""
    if seconds < 1:
        return tr("less than a second")
    if seconds < 90:
        return tr("{seconds} s", seconds=round(seconds))
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 10:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    return tr("{minutes} min", minutes=minutes)


def time_left_in_words(seconds: float) -> str:
    """How long something will go on, as a sentence's part of its own."""
    if seconds < 1:
        return tr("less than a second left")
    return tr("about {time} left", time=time_in_words(seconds))
