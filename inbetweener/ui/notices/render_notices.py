"""RenderNotices: says that a batch is finished, in the window and where the artist is instead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from inbetweener.ui.notices.notice import Answer, NoticeKind
from inbetweener.ui.parts.status_strip import time_in_words
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inbetweener.session.rendering.reporter import RenderReport, RenderReporter
    from inbetweener.ui.notices.notice_bar import NoticeBar

# Good news need not be dismissed by hand; whoever was away finds them all the same, since the time
# begins when the window is looked at.
GOOD_NEWS_MS = 15_000
_TOPIC = "rendered"


class RenderNotices(QObject):
    """Between the session's reporter, the notices and the system's own."""

    def __init__(
        self,
        reporter: RenderReporter,
        notices: NoticeBar,
        show_queue: Callable[[], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._notices = notices
        self._show_queue = show_queue
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(GOOD_NEWS_MS)
        self._fade.timeout.connect(partial(notices.withdraw, _TOPIC))
        self._is_good_news = False
        window.installEventFilter(self)
        reporter.ended.connect(self._on_reporter_ended)

    @Slot(object)
    def _on_reporter_ended(self, report: RenderReport) -> None:
        self._is_good_news = not (report.failed_gaps or report.failed_shots)
        words = report_words(report)
        self._notices.show_notice(
            words,
            NoticeKind.INFO if self._is_good_news else NoticeKind.WARNING,
            (Answer(tr("Show Queue"), self._show_queue),),
            lasts=bool(report.shots),  # they are not of the shot that is opened next
            topic=_TOPIC,
        )
        self._fade.stop()
        if self._window.isActiveWindow():
            self._begin_to_fade()
        else:
            QApplication.alert(self._window)
            self._tell_system(words)

    def _begin_to_fade(self) -> None:
        if self._is_good_news:
            self._fade.start()

    def _tell_system(self, words: str) -> None:
        """A message of the desktop's own, where it shows any."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.setToolTip("Inbetweener")
            self._tray.messageClicked.connect(self._window.activateWindow)
            self._tray.activated.connect(self._window.activateWindow)
        self._tray.show()
        self._tray.showMessage(tr("Rendering has finished"), words, self._window.windowIcon())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The artist is back: the tray is not needed, and good news may go in a while."""
        if event.type() == QEvent.Type.WindowActivate:
            if self._tray is not None:
                self._tray.hide()
            self._begin_to_fade()
        return False


def report_words(report: RenderReport) -> str:
    """What was done, in a sentence."""
    has_failed = bool(report.failed_gaps or report.failed_shots)
    # What had to be drawn and could not be is no nothing.
    parts = [_drawn_words(report)] if report.inbetweens or not has_failed else []
    whole = report.shots - report.failed_shots
    if whole:
        parts.append(tr_count("{n} more shot is done", "{n} more shots are done", whole))
    if report.failed_gaps:
        parts.append(tr_count("{n} gap failed", "{n} gaps failed", report.failed_gaps))
    if report.failed_shots:
        parts.append(
            tr_count("{n} shot has problems", "{n} shots have problems", report.failed_shots)
        )
    return tr("{sentence}.", sentence=tr("; ").join(parts))


def _drawn_words(report: RenderReport) -> str:
    if not report.inbetweens:
        return tr("Nothing had to be drawn")
    return tr_count(
        "{n} inbetween drawn in {time}",
        "{n} inbetweens drawn in {time}",
        report.inbetweens,
        time=time_in_words(report.seconds),
    )
