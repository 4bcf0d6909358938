"""The one undo command: a whole document before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.shot import Shot


class EditCommand(QUndoCommand):
    """Sets the session's shot, back and forth.

    Commands with one merge key, such as the steps of one spin box, become a single undo step; one
    that returns to where it began becomes none.

    Attributes:
        after: the shot that the command leaves behind.
    """

    def __init__(
        self, text: str, before: Shot, after: Shot, apply: Callable[[Shot], None], merge_id: int
    ) -> None:
        super().__init__(text)
        self._before = before
        self.after = after
        self._apply = apply
        self._merge_id = merge_id

    def redo(self) -> None:
        """Show the document as edited."""
        self._apply(self.after)

    def undo(self) -> None:
        """Show the document as it was."""
        self._apply(self._before)

    def id(self) -> int:
        """The merge key; -1 never merges."""
        return self._merge_id

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take over a later command of the same gesture."""
        if not isinstance(other, EditCommand):
            return False
        self.after = other.after
        self.setObsolete(self.after == self._before)
        return True
