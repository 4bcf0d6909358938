"""LayerSwitch: what lies in the artist's hand is laid down before another layer is worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from inbetweener.rendering.jobs import JobPlanner
    from inbetweener.session.document.document_session import DocumentSession
    from inbetweener.session.pins.pinning import Pinning
    from inbetweener.session.pins.previews import PinPreviews
    from inbetweener.session.review.motions import Motions


class LayerSwitch(QObject):
    """Lets those parts forget the active layer that know its gaps by their places.

    Made last, so that nobody looks anything up again between this and the switch.
    """

    def __init__(
        self,
        document: DocumentSession,
        pinning: Pinning,
        motions: Motions,
        pin_previews: PinPreviews,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pinning = pinning
        self._motions = motions
        self._pin_previews = pin_previews
        self._planner: JobPlanner | None = None
        document.leaving_layer.connect(self._on_document_leaving_layer)

    def watch(self, planner: JobPlanner) -> None:
        """Begin with another document."""
        self._planner = planner

    @Slot()
    def _on_document_leaving_layer(self) -> None:
        self._pinning.tool.lay_down()
        if self._planner is not None:
            self._motions.watch(self._planner)
            self._pin_previews.watch(self._planner)
