"""How far the picture of each cell has come."""

from __future__ import annotations

from enum import StrEnum


class CellState(StrEnum):
    """The state of one inbetween; keys and blanks are always READY."""

    NOT_RENDERED = "not rendered"
    QUEUED = "queued"
    RENDERING = "rendering"
    READY = "ready"
    STALE = "stale"  # an older picture is shown until this one is drawn again
    FAILED = "failed"
