"""Which frames of a film are worth keeping."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DropRule:
    """Which frames are dropped, since they show what the last kept one shows.

    Attributes:
        fewest_pixels: a frame of which fewer pixels differ is dropped; 0 keeps all.
        level: by how much of 255 a pixel must differ in a channel to count; above 0, since no
            encoder gives the same frame twice.
        drops_held: instead of counting pixels, drop every frame of a held drawing but the first,
            by `video.changes.ChangeTest`, to which the noise of an encoder is no change.
    """

    fewest_pixels: int = 0
    level: int = 16
    drops_held: bool = False
