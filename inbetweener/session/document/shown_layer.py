"""ShownLayer: one layer of the open document, as those take it who draw and show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from inbetweener.core.plan import FramePlan
    from inbetweener.core.shot import Shot


class ShownLayer(Protocol):
    """The active layer, for which `DocumentSession` answers, or another with its `LayerView`."""

    @property
    def shot(self) -> Shot:
        """The layer's drawings and timing."""

    @property
    def plan(self) -> FramePlan:
        """One row for each of its frames."""

    @property
    def folder(self) -> Path | None:
        """Where its drawings are; None while nothing is open."""

    @property
    def shot_changed(self) -> SignalInstance:
        """Told with the shot before and after an edit of this layer."""

    @property
    def layer_activated(self) -> SignalInstance:
        """Told when it is another layer than before, with how far its frames have moved."""
