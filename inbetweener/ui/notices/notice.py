"""One notice: a sentence with its answers and a cross. Mere information goes by itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from inbetweener.ui.look.icons import icon
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent

# It lies over the drawing: long enough to be read twice, and to reach for its button.
READ_MS = 8_000
ANSWERED_MS = 20_000


class NoticeKind(Enum):
    """How urgent a notice is: its symbol; the style sheet colours its edge by the name."""

    INFO = "mdi6.information-outline"  # goes by itself
    CHOICE = "mdi6.help-circle-outline"  # as mild, but it waits for an answer
    WARNING = "mdi6.alert-outline"
    ERROR = "mdi6.alert-circle-outline"


@dataclass(frozen=True, slots=True)
class Answer:
    """A button on a notice.

    Attributes:
        text: the button's.
        act: called when it is pressed; the notice then goes.
    """

    text: str
    act: Callable[[], object]


class Notice(QWidget):
    """One sentence with its answers and a cross.

    Information goes after a while, but never from under the pointer or the keyboard.

    Attributes:
        text: what it says.
        kind: how urgent it is.
        topic: what it is about; "" of nothing in particular.
        lasts: whether it stays until it is answered, whatever else is opened or said.

    Signals:
        done(): it has been answered, dismissed, or read long enough.
    """

    done = Signal()

    def __init__(
        self,
        text: str,
        kind: NoticeKind,
        answers: tuple[Answer, ...],
        parent: QWidget,
        *,
        lasts: bool = False,
        topic: str = "",
    ) -> None:
        super().__init__(parent)
        self.text = text
        self.kind = kind
        self.topic = topic
        self.lasts = lasts
        self._fading = QTimer(self, singleShot=True)
        self._fading.setInterval(ANSWERED_MS if answers else READ_MS)
        self._fading.timeout.connect(self._on_fading_timeout)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("notice")
        self.setProperty("kind", kind.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        self._symbol = QLabel(self)
        self._show_symbol()
        row.addWidget(self._symbol)
        row.addWidget(_sentence(text, self), 1)
        for answer in answers:
            row.addWidget(self._button(answer))
        row.addWidget(self._cross())
        self._fade()

    @property
    def is_mild(self) -> bool:
        """Whether it gives way to a problem."""
        return self.kind in (NoticeKind.INFO, NoticeKind.CHOICE)

    def _fade(self) -> None:
        if self.kind is NoticeKind.INFO and not self.lasts:
            self._fading.start()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Stay under the pointer."""
        super().enterEvent(event)
        self._fading.stop()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to go anew."""
        super().leaveEvent(event)
        self._fade()

    @Slot()
    def _on_fading_timeout(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._fade()
        else:
            self.done.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the symbol in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_symbol()

    def _show_symbol(self) -> None:
        self._symbol.setPixmap(icon(self.kind.value).pixmap(18, 18))

    def says(self, text: str, topic: str) -> bool:
        """Whether it says the same, or is about the same."""
        return self.text == text or (topic != "" and self.topic == topic)

    def _button(self, answer: Answer) -> QPushButton:
        button = QPushButton(answer.text, self)
        button.clicked.connect(self.done)
        button.clicked.connect(answer.act)
        return button

    def _cross(self) -> QToolButton:
        cross = QToolButton(self)
        cross.setIcon(icon("mdi6.close"))
        cross.setToolTip(tr("Dismiss"))
        cross.setAccessibleName(tr("Dismiss"))
        cross.setAutoRaise(True)
        cross.clicked.connect(self.done)
        return cross


def _sentence(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)  # its lines wrap
    label.setSizePolicy(policy)
    return label
