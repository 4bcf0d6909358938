"""Whether the artist can see a widget: a panel behind its neighbour counts for Qt as visible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def is_in_sight(widget: QWidget) -> bool:
    """Whether any of it is on the screen, not behind another panel."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


@runtime_checkable
class CatchesUp(Protocol):
    """A panel that follows the session only while it is in sight."""

    def refresh(self) -> None:
        """Show everything as it stands."""
        ...
