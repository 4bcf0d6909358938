"""What the drawing on the screen is compared with, and how: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

# The divider never leaves the picture altogether, so that it can be taken hold of again.
LEAST_DIVIDER = 0.01


class Against(StrEnum):
    """What the drawing is compared with."""

    PREVIOUS_KEY = "previous_key"
    NEXT_KEY = "next_key"
    MODEL = "model"
    FILE = "file"


class CompareMode(StrEnum):
    """How two pictures are shown in one place."""

    WIPE = "wipe"
    BLINK = "blink"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A choice of the artist.

    Attributes:
        is_on: whether anything is compared.
        against: what with.
        mode: how.
        divider: where the wipe parts the pictures, as a share of their width from their left.
        model: the model whose picture is looked at, "" for the first that is not the gap's own.
        file: the artist's own picture, None while none was chosen.
    """

    is_on: bool = False
    against: Against = Against.PREVIOUS_KEY
    mode: CompareMode = CompareMode.WIPE
    divider: float = 0.5
    model: str = ""
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """Two pictures side by side in time or place; of the one on the screen, the name alone.

    Attributes:
        own_name: of the drawing on the screen.
        other_name: of what it is compared with.
        other: its picture; None where there is none to be shown (yet).
        problem: why there is none, "" where there is or it is being loaded.
        can_render: whether drawing the gap with the model would give it.
        is_other_on_top: whether the other is the one to be seen now, blinking.
    """

    own_name: str
    other_name: str
    other: QImage | None = None
    problem: str = ""
    can_render: bool = False
    is_other_on_top: bool = False


def clamped_divider(share: float) -> float:
    """A place for the divider at which both pictures can be seen."""
    return max(LEAST_DIVIDER, min(1 - LEAST_DIVIDER, share))
