"""WorkRange: the frames that are worked on, for playing them round and round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from inbetweener.session.document.document_session import DocumentSession


class WorkRange(QObject):
    """A stretch of the open shot; none is the whole of it.

    It is no part of the document: it says where one works and not what is made.

    Attributes:
        frames: the first and the last frame, both included and inside the shot; None for all.

    Signals:
        changed(object): the range is another: (first, last), or None.
    """

    changed = Signal(object)

    def __init__(self, session: DocumentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frames: tuple[int, int] | None = None
        self._session = session
        session.shot_opened.connect(self.clear)
        session.shot_changed.connect(self._on_session_shot_changed)
        session.layer_activated.connect(self._on_session_layer_activated)

    @property
    def first(self) -> int:
        """The first frame to play."""
        return self.frames[0] if self.frames else 0

    @property
    def last(self) -> int:
        """The last frame to play; -1 in an empty shot."""
        return self.frames[1] if self.frames else self._session.plan.length - 1

    def set(self, first: int, last: int) -> None:
        """Work on some frames, both ends included; ends that are crossed are swapped."""
        length = self._session.plan.length
        if not length:
            return
        low, high = sorted((first, last))
        low, high = max(0, min(low, length - 1)), max(0, min(high, length - 1))
        self._set(None if (low, high) == (0, length - 1) else (low, high))

    def set_first(self, frame: int) -> None:
        """Begin at a frame; the end goes along where it would come before."""
        self.set(frame, max(frame, self.last))

    def set_last(self, frame: int) -> None:
        """End at a frame; the beginning goes along where it would come after."""
        self.set(min(self.first, frame), frame)

    @Slot()
    def clear(self) -> None:
        """Work on the whole shot."""
        self._set(None)

    @Slot(object, object)
    def _on_session_shot_changed(self, _before: object, _after: object) -> None:
        """Stay inside the shot."""
        if self.frames is None:
            return
        if self.frames[0] >= self._session.plan.length:
            self.clear()
        else:
            self.set(*self.frames)

    @Slot(int)
    def _on_session_layer_activated(self, shift: int) -> None:
        """Work on the same frames of the scene, as far as the other layer has them."""
        if self.frames is None:
            return
        first, last = (each + shift for each in self.frames)
        if last < 0 or first >= self._session.plan.length:
            self.clear()
        else:
            self.set(first, last)

    def _set(self, frames: tuple[int, int] | None) -> None:
        if frames != self.frames:
            self.frames = frames
            self.changed.emit(frames)
