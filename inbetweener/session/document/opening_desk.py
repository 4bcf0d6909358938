"""OpeningDesk: which shot is open, and how another one takes its place without losing edits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inbetweener.session.document.presence import Presence
from inbetweener.storage.opening import Opened, OpenRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.scene import Scene
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.document.saver import Saver
    from inbetweener.session.document.shot_opener import ShotOpener
    from inbetweener.storage.autosave import Recovery
    from inbetweener.storage.open_shots import OpenShots


class OpeningDesk(QObject):
    """Takes shots that have been read, and shows them when that loses nothing.

    Attributes:
        opened: how the open shot was found, None before the first.
        presence: tells other machines what is open here.

    Signals:
        shown(Opened): a shot that was read is shown now.
        opening_held(Opened): a shot was read, but showing it would lose edits made meanwhile.
        open_elsewhere(Opened): a shot was read, but another running program has it open; where it
            is told by a note, the shot's `holder` says who.
    """

    shown = Signal(object)
    opening_held = Signal(object)
    open_elsewhere = Signal(object)

    def __init__(
        self,
        document: DocumentSession,
        opener: ShotOpener,
        saver: Saver,
        open_shots: OpenShots,
        show: Callable[[Opened, bool], None],
        parent: QObject | None = None,
    ) -> None:
        """Wait for shots.

        Args:
            document: the open shot.
            opener: reads others.
            saver: keeps unsaved work.
            open_shots: knows what is open in other programs.
            show: puts a shot before the artist; the second value says that closing it now would
                lose something.
            parent: of Qt.
        """
        super().__init__(parent)
        self.opened: Opened | None = None
        self._document = document
        self._opener = opener
        self._saver = saver
        self._open_shots = open_shots
        self.presence = Presence(document, saver, parent=self)
        self._show = show
        self._scene_when_asked: Scene | None = None
        opener.opened.connect(self._on_opener_opened)

    def open(self, request: OpenRequest) -> None:
        """Begin to open a shot; the one that is open stays until the other has been read.

        Whether its unsaved edits may go is settled before. Those made while the other is being
        read are not: then `opening_held` is sent instead, and `show_opened` shows it all the same.
        """
        self._scene_when_asked = self._document.scene
        self._opener.open(request)

    @Slot(object)
    def _on_opener_opened(self, opened: Opened) -> None:
        if self._document.is_modified and self._document.scene is not self._scene_when_asked:
            self.opening_held.emit(opened)
        elif opened.holder is not None or self._open_shots.is_elsewhere(opened.folder):
            self.open_elsewhere.emit(opened)
        else:
            self.show_opened(opened)

    def show_opened(self, opened: Opened) -> None:
        """Show a shot that has been read."""
        self._opener.cancel()  # what is being read would take its place
        self.opened = opened
        self._open_shots.hold(opened.folder)
        self.presence.will_show(opened)
        self._show(opened, opened.is_recovered or opened.is_unsaved)
        self.shown.emit(opened)

    def show_copy(self, opened: Opened) -> None:
        """Show a shot that has been read as one without a file: saving it asks for a new name."""
        self.show_opened(replace(opened, project_path=None, holder=None))

    def recover(self, recovery: Recovery) -> None:
        """Show the state of a document that a crash left behind; it counts as unsaved."""
        self._opener.cancel()  # what is being read would take its place
        request = OpenRequest(recovery.project_path or recovery.folder)
        self.opened = Opened(request, recovery.scene, recovery.folder, recovery.project_path, None)
        self.presence.will_show(self.opened)
        self._open_shots.hold(recovery.folder)
        self._show(self.opened, True)
        self._saver.supersede(recovery.session_id)
