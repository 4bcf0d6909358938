"""How far the picture of each cell has come."""

from __future__ import annotations

from enum import StrEnum

from inbetweener.wording import mark


class CellState(StrEnum):
    """The state of one inbetween; keys and blanks are always READY."""

    NOT_RENDERED = mark("not rendered")
    QUEUED = mark("queued")
    RENDERING = mark("rendering")
    READY = mark("ready")
    STALE = mark("stale")  # an older picture is shown until this one is drawn again
    FAILED = mark("failed")
