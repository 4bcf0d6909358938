"""The one undo command: a whole document before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtGui import QUndoCommand

from inbetweener.core.rooting import scene_from_above

if TYPE_CHECKING:
    from collections.abc import Callable

    from inbetweener.core.scene import Scene

    # Shows a scene; the second is the layer that was edited, None where it was no single one.
    Apply: TypeAlias = Callable[[Scene, int | None], None]


class EditCommand(QUndoCommand):
    """Sets the session's scene, back and forth.

    Commands with one merge key, such as the steps of one spin box, become a single undo step; one
    that returns to where it began becomes none.

    Attributes:
        before: the scene that undoing gives back.
        after: the scene that the command leaves behind.
    """

    def __init__(
        self,
        text: str,
        before: Scene,
        after: Scene,
        layer: int | None,
        apply: Apply,
        merge_id: int,
    ) -> None:
        super().__init__(text)
        self.before = before
        self.after = after
        self._layer = layer
        self._apply = apply
        self._merge_id = merge_id

    def redo(self) -> None:
        """Show the document as edited."""
        self._apply(self.after, self._layer)

    def undo(self) -> None:
        """Show the document as it was."""
        self._apply(self.before, self._layer)

    def move_root(self, below: str) -> None:
        """Name all files from a folder further up, from which the document's is at `below`."""
        self.before = scene_from_above(self.before, below)
        self.after = scene_from_above(self.after, below)

    def id(self) -> int:
        """The merge key; -1 never merges."""
        return self._merge_id

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take over a later command of the same gesture."""
        if not isinstance(other, EditCommand):
            return False
        self.after = other.after
        self.setText(other.text())  # "Set 5 inbetweens" that were set to 4 since are 4
        self.setObsolete(self.after == self.before)
        return True
