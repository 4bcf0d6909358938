"""Mishaps: errors that nobody foresaw are told in the window, and not on a terminal alone."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from inbetweener.ui.notices.notice import NoticeKind
from inbetweener.wording import tr

if TYPE_CHECKING:
    from types import TracebackType

    from inbetweener.ui.notices.notice_bar import NoticeBar

_log = logging.getLogger(__name__)
_TOPIC = "mishap"


class Mishaps(QObject):
    """Hears of errors that come out of slots and events, from `listen` to `leave`.

    Each place in the program that fails is told of once: what is painted fails with every frame.
    """

    _happened = Signal(str)

    def __init__(self, notices: NoticeBar) -> None:
        super().__init__(notices)
        self._notices = notices
        self._told: set[tuple[str, int]] = set()
        # In its own time: the error may come from painting, when no widget can be made.
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook

    def listen(self) -> None:
        """Hear of errors."""
        self._before, sys.excepthook = sys.excepthook, self._on_error

    def leave(self) -> None:
        """Hear of no more."""
        sys.excepthook = self._before

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):  # Ctrl-C is none
            self._before(kind, error, trace)
            return
        _log.error("an error that nobody foresaw", exc_info=(kind, error, trace))
        place = _place_of(trace)
        if place not in self._told:
            self._told.add(place)
            self._happened.emit(f"{kind.__name__}: {error}")

    @Slot(str)
    def _tell(self, words: str) -> None:
        self._notices.show_notice(
            tr(
                "Something went wrong that was not foreseen ({error}). Save your work; "
                "if the window looks odd from now on, close it and open it again.",
                error=words,
            ),
            NoticeKind.ERROR,
            lasts=True,
            topic=_TOPIC,
        )


def _place_of(trace: TracebackType | None) -> tuple[str, int]:
    """The file and line that an error was raised on; "" and 0 where that is not known."""
    if trace is None:
        return "", 0
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_filename, trace.tb_lineno
