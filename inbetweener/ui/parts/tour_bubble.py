"""TourBubble: a step of the tour beside what it is about, and the frame around that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inbetweener.ui.look import theme
from inbetweener.ui.parts.form_parts import make_muted
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH_PX = 380
_AWAY_PX = 12
_FRAME_PX = 2


class TourBubble(QFrame):
    """Lies over the window, beside a widget, and follows both.

    Signals:
        next_pressed(): go on.
        skip_pressed(): no more of it.
    """

    next_pressed = Signal()
    skip_pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour_bubble")
        self.setFixedWidth(_WIDTH_PX)
        self._target: QWidget | None = None
        self._frame = _Frame(window)
        self._title = QLabel(self)
        self._title.setProperty("title", True)
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._count = make_muted("", self)
        self._skip = QPushButton(tr("Skip the Tour"), self)
        self._next = QPushButton(self)
        self._next.setProperty("primary", True)
        self._skip.clicked.connect(self.skip_pressed)
        self._next.clicked.connect(self.next_pressed)
        self._build()
        self.hide()
        window.installEventFilter(self)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self._skip)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addLayout(row)

    def show_step(self, target: QWidget, title: str, sentence: str, place: Sequence[int]) -> None:
        """Show a step.

        Args:
            target: the widget that it is about.
            title: in a few words.
            sentence: what to do.
            place: the number of the step, and of all.
        """
        number, total = place
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._count.setText(tr("{number} of {total}", number=number, total=total))
        self._skip.setVisible(number < total)
        self._next.setText(tr("Next") if number < total else tr("Done"))
        self.setAccessibleName(f"{title}. {sentence}")
        self._follow(target)
        self.show()
        self._lie_beside()

    def end(self) -> None:
        """Show nothing any more."""
        self._follow(None)
        self.hide()
        self._frame.hide()

    def _follow(self, target: QWidget | None) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = target
        if target is not None:
            target.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the window's size and the place of the target."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._lie_beside()
        return False

    def _lie_beside(self) -> None:
        window = self.parentWidget()
        if self._target is None or window is None or self.isHidden():
            return
        corner = self._target.mapTo(window, QPoint(0, 0))
        around = QRect(corner, self._target.size())
        self.adjustSize()
        self.move(bubble_place(around, self.rect(), window.rect()).topLeft())
        self._frame.setGeometry(around.adjusted(-_FRAME_PX, -_FRAME_PX, _FRAME_PX, _FRAME_PX))
        self._frame.show()
        self._frame.raise_()
        self.raise_()


def bubble_place(target: QRect, bubble: QRect, window: QRect) -> QRect:
    """Where a bubble lies: above or below its target, over it where neither has room.

    Args:
        target: in the window's coordinates.
        bubble: of its size.
        window: what it must not leave.
    """
    placed = QRect(QPoint(0, 0), bubble.size())
    placed.moveCenter(target.center())
    if target.top() - _AWAY_PX - placed.height() >= window.top():
        placed.moveBottom(target.top() - _AWAY_PX)
    elif target.bottom() + _AWAY_PX + placed.height() <= window.bottom():
        placed.moveTop(target.bottom() + _AWAY_PX)
    else:
        placed.moveBottom(target.bottom() - _AWAY_PX)
    furthest = window.right() - _AWAY_PX - placed.width()
    placed.moveLeft(max(window.left() + _AWAY_PX, min(placed.left(), furthest)))
    return placed


class _Frame(QWidget):
    """A line around what a step is about; the pointer goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line in the colours of the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ACCENT, _FRAME_PX))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
