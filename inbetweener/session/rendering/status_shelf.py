"""StatusShelf: what is known of all layers of a document, by whomever it was found out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from inbetweener.core.drawing import DrawingId
    from inbetweener.core.shot import Shot
    from inbetweener.session.rendering.gap_status import GapStatus

# A place for a picture: between two drawings, the nth of so many. It is what an older picture is
# remembered by when its key is edited, its tick moved or its model changed.
PictureSlot: TypeAlias = "tuple[tuple[DrawingId, DrawingId], int, int]"


@dataclass(slots=True)
class StatusShelf:
    """Shared by those who each know one layer, and another one soon after.

    Attributes:
        drawn: the latest picture of each slot, by its digest.
        hashes: SHA-256 of files of the artist's as they were last seen; "" for one that is gone.
    """

    drawn: dict[PictureSlot, str] = field(default_factory=dict)
    hashes: dict[DrawingId, str] = field(default_factory=dict)
    _layers: dict[str, tuple[Shot, dict[int, GapStatus]]] = field(default_factory=dict)

    def lay(self, shot: Shot, statuses: dict[int, GapStatus]) -> None:
        """Lay down what is known of the gaps of a layer."""
        if statuses:
            self._layers[shot.name] = shot, dict(statuses)

    def take(self, shot: Shot) -> tuple[dict[int, GapStatus], set[int]]:
        """What was known of a layer, and the gaps that are to be looked at.

        What is known of a gap tells by itself whether it still holds. The pictures of a layer that
        was not edited since are as they were: files that change meanwhile are found like all
        others, when the window is come back to.
        """
        before, statuses = self._layers.get(shot.name, (None, {}))
        every = set(range(len(shot.gaps)))
        return dict(statuses), every - statuses.keys() if before is shot else every

    def digests(self) -> frozenset[str]:
        """The pictures of all layers that were laid down."""
        layers = self._layers.values()
        return frozenset(
            digest
            for _, statuses in layers
            for status in statuses.values()
            for digest in status.digests
        )

    def clear_layers(self) -> None:
        """Let go of the layers; what lies here of edits long undone goes with them."""
        self._layers.clear()

    def forget_drawn(self) -> None:
        """Let go of all that is known of pictures."""
        self._layers.clear()
        self.drawn.clear()

    def forget(self) -> None:
        """Let go of everything, for another document."""
        self.forget_drawn()
        self.hashes.clear()
