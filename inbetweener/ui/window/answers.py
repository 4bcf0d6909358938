"""WindowAnswers: what the window says when something was done, refused, or went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from inbetweener.ui.notices.notice import NoticeKind
from inbetweener.ui.notices.opening_notices import NUMBERING, show_opening_notices
from inbetweener.wording import tr, tr_count

if TYPE_CHECKING:
    from pathlib import Path

    from inbetweener.session.workspace import Workspace
    from inbetweener.storage.opening import Opened
    from inbetweener.ui.window.parts import WindowParts

_REFUSED = "refused"


class WindowAnswers(QObject):
    """Between the session's answers and a main window's notices."""

    def __init__(self, workspace: Workspace, parts: WindowParts) -> None:
        super().__init__(parts.window)
        self._workspace = workspace
        self._parts = parts
        self._failed_gaps: dict[str, set[int]] = {}  # by what went wrong, since rendering began
        workspace.shown.connect(self._on_workspace_shown)
        workspace.document.shot_changed.connect(self._on_document_shot_changed)
        workspace.opener.failed.connect(self._on_opener_failed)
        workspace.queue.gap_failed.connect(self._on_queue_gap_failed)
        workspace.queue.finished.connect(self._on_queue_finished)
        workspace.promoter.promoted.connect(self._on_promoter_promoted)
        workspace.promoter.failed.connect(self._on_promoter_failed)
        edits = workspace.pinning.tool.edits
        for refusing in (parts.shot_verbs, parts.review_verbs, parts.sheet, edits):
            refusing.refused.connect(self._on_refused)
        parts.sheet.printed.connect(parts.status.show_message)
        parts.review_verbs.said.connect(parts.status.show_message)
        parts.review_verbs.note_requested.connect(self._on_note_requested)

    @Slot(object)
    def _on_workspace_shown(self, opened: Opened) -> None:
        show_opening_notices(opened, self._parts.notices, self._parts.file_verbs.open)
        self._parts.canvas.setFocus()

    @Slot()
    def _on_document_shot_changed(self) -> None:
        """What was refused is behind the artist now, and so is how the numbers were read."""
        for topic in (_REFUSED, NUMBERING):
            self._parts.notices.withdraw(topic)

    @Slot(object, str)
    def _on_opener_failed(self, _path: Path, message: str) -> None:
        if self._workspace.document.is_open:
            self._parts.notices.show_notice(message, NoticeKind.ERROR, topic="opening")

    @Slot(int, str)
    def _on_queue_gap_failed(self, gap: int, message: str) -> None:
        gaps = self._failed_gaps.setdefault(message, set())
        gaps.add(gap)
        which = (
            self._gap_name(gap) if len(gaps) == 1 else tr_count("{n} gap", "{n} gaps", len(gaps))
        )
        self._parts.notices.show_notice(
            f"{which}: {message}", NoticeKind.ERROR, topic=f"failed: {message}"
        )

    def _gap_name(self, gap: int) -> str:
        """A gap by its keys, since the screen shows no numbers of gaps."""
        shot = self._workspace.document.shot
        return " → ".join(shot.drawing(key.drawing).name for key in shot.keys[gap : gap + 2])

    @Slot()
    def _on_queue_finished(self) -> None:
        self._failed_gaps.clear()

    @Slot(str)
    def _on_promoter_promoted(self, file: str) -> None:
        self._workspace.make_thumbnails()
        self._parts.notices.show_notice(
            tr("{file} was written and is a breakdown of this shot now.", file=file)
        )

    @Slot(str)
    def _on_promoter_failed(self, message: str) -> None:
        self._workspace.make_thumbnails()  # a drawing may have come all the same
        self._parts.notices.show_notice(message, NoticeKind.WARNING)

    @Slot(str)
    def _on_refused(self, message: str) -> None:
        self._parts.notices.show_notice(message, NoticeKind.WARNING, topic=_REFUSED)

    @Slot()
    def _on_note_requested(self) -> None:
        self._parts.docks.show("review")
        QTimer.singleShot(0, self._parts.review, self._parts.review.edit_note)
