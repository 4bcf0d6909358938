"""Notices: sentences over the canvas; problems and questions stay until they are answered."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inbetweener.ui.notices.notice import Answer, Notice, NoticeKind

MOST_NOTICES = 3
WIDEST_PX = 760  # longer lines are hard to read
MARGIN_PX = 12

_log = logging.getLogger(__name__)


class NoticeBar(QWidget):
    """The notices, the latest on top; when there are too many, the oldest and mildest go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: list[Notice] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._ground: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)

    def lie_over(self, ground: QWidget) -> None:
        """Lie over the top of a widget, which keeps its place whatever is said."""
        self._ground = ground
        self.setParent(ground)
        ground.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the widget below."""
        if watched is self._ground and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        """Take another height when notices come and go."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return answer

    def _place(self) -> None:
        if self._ground is None:
            return
        width = min(WIDEST_PX, self._ground.width() - 2 * MARGIN_PX)
        needed = self._layout.heightForWidth(width)
        height = needed if needed >= 0 else self._layout.sizeHint().height()
        left = (self._ground.width() - width) // 2
        self.setGeometry(left, MARGIN_PX, max(0, width), height if self._notices else 0)
        self.setVisible(bool(self._notices))
        self.raise_()

    def show_notice(
        self,
        text: str,
        kind: NoticeKind = NoticeKind.INFO,
        answers: tuple[Answer, ...] = (),
        *,
        lasts: bool = False,
        topic: str = "",
    ) -> None:
        """Show a sentence; one that is shown already moves to the top.

        Args:
            text: what is said.
            kind: how urgent it is.
            answers: its buttons.
            lasts: whether it stays until it is answered, whatever else is opened or said.
            topic: it takes the place of the notice before it about the same; "" of none.
        """
        if kind in (NoticeKind.WARNING, NoticeKind.ERROR):
            _log.info("told: %s", text)
        for notice in [each for each in self._notices if each.says(text, topic)]:
            self.remove(notice)
        notice = Notice(text, kind, answers, self, lasts=lasts, topic=topic)
        notice.done.connect(partial(self.remove, notice))
        self._notices.insert(0, notice)
        self._layout.insertWidget(0, notice)
        notice.show()
        self._make_room()
        self._place()

    def _make_room(self) -> None:
        """Take the oldest away, mere information first; what was said just now stays."""
        passing = self._passing()
        too_many = len(passing) - MOST_NOTICES
        if too_many <= 0:
            return
        newest, *older = passing
        goes_first = [notice for notice in reversed(older) if notice.is_mild]
        if not newest.is_mild:  # mere information drives no problem out
            goes_first += [each for each in reversed(older) if each not in goes_first]
        for notice in goes_first[:too_many]:
            self.remove(notice)

    def withdraw(self, topic: str) -> None:
        """Take away what is said about something."""
        for notice in [each for each in self._notices if each.topic == topic]:
            self.remove(notice)

    def texts(self) -> list[str]:
        """What is shown, the latest first."""
        return [notice.text for notice in self._notices]

    def clear(self) -> None:
        """Take the notices away that do not last, for another shot."""
        for notice in self._passing():
            self.remove(notice)

    def _passing(self) -> list[Notice]:
        return [notice for notice in self._notices if not notice.lasts]

    def remove(self, notice: Notice) -> None:
        """Take a notice away, if it is still there."""
        if notice not in self._notices:
            return
        self._notices.remove(notice)
        self._layout.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self._place()
