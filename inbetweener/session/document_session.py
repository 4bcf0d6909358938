"""DocumentSession: owns the open shot, its undo stack, and the file it is saved in."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from inbetweener.core.plan import FramePlan
from inbetweener.core.shot import Shot
from inbetweener.session.commands import EditCommand

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

UNDO_LIMIT = 1000


class DocumentSession(QObject):
    """The only one who swaps the document.

    Attributes:
        shot: the document as it stands.
        plan: its frame plan.
        folder: where the drawings are; None while nothing is open.
        project_path: the project file; None while the shot was never saved.
        undo_stack: every edit.

    Signals:
        shot_opened(): another document is open; `shot` and `folder` are new.
        shot_changed(Shot, Shot): an edit, an undo or a redo: before and after.
        modified_changed(bool): whether there is anything to save.
    """

    shot_opened = Signal()
    shot_changed = Signal(object, object)
    modified_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shot = Shot("")
        self.plan = FramePlan.of(self.shot)
        self.folder: Path | None = None
        self.project_path: Path | None = None
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self.undo_stack.cleanChanged.connect(self._on_undo_stack_clean_changed)
        self._recovered = False
        self._merge_ids: dict[str, int] = {}
        self._next_merge_id = count(1)

    @property
    def is_open(self) -> bool:
        """Whether a shot is open."""
        return self.folder is not None

    @property
    def is_modified(self) -> bool:
        """Whether closing now would lose something."""
        return self._recovered or not self.undo_stack.isClean()

    def open(
        self, shot: Shot, folder: Path, project_path: Path | None, *, recovered: bool = False
    ) -> None:
        """Show another document; the edits of the one before are forgotten.

        Args:
            shot: the document.
            folder: where its drawings are.
            project_path: where it is saved, None for a folder that was opened just now.
            recovered: whether it comes from an autosave and is not saved yet.
        """
        self.folder = folder
        self.project_path = project_path
        self._recovered = recovered
        self._set(shot)
        self.undo_stack.clear()
        self.shot_opened.emit()
        self.modified_changed.emit(self.is_modified)

    def edit(self, text: str, edit: Callable[[Shot], Shot], merge_key: str | None = None) -> None:
        """Change the document by a pure edit, as one undo step.

        Args:
            text: what the edit does, for the undo menu ("set on twos").
            edit: from the shot to the next.
            merge_key: edits in a row with one key become one step; None never merges.

        Raises:
            EditError: the document cannot take it; nothing is changed.
        """
        before = self.shot
        after = edit(before)
        if after is before or after == before:
            return
        self.undo_stack.push(
            EditCommand(text, before, after, self._swap, self._merge_id(merge_key))
        )

    def end_merge(self) -> None:
        """Let the next edit begin a new undo step, whatever its merge key."""
        self._merge_ids.clear()

    def mark_saved(self, project_path: Path, shot: Shot) -> None:
        """Note that `shot` has reached the disk; later edits stay unsaved."""
        self.project_path = project_path
        self._recovered = False
        self.end_merge()
        if shot is self.shot:
            self.undo_stack.setClean()
        else:  # edited meanwhile: no step of the stack is known to be what the file holds
            self.undo_stack.resetClean()
        self.modified_changed.emit(self.is_modified)

    def _swap(self, shot: Shot) -> None:
        before = self.shot
        self._set(shot)
        self.shot_changed.emit(before, shot)

    def _set(self, shot: Shot) -> None:
        self.shot = shot
        self.plan = FramePlan.of(shot)

    def _merge_id(self, merge_key: str | None) -> int:
        if merge_key is None:
            self._merge_ids.clear()
            return -1
        if merge_key not in self._merge_ids:
            self._merge_ids = {merge_key: next(self._next_merge_id)}
        return self._merge_ids[merge_key]

    def _on_undo_stack_clean_changed(self, _is_clean: bool) -> None:
        self.modified_changed.emit(self.is_modified)
