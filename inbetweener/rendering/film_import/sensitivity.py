"""How much of a picture must change before it counts as a new drawing."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from inbetweener.video.changes import ChangeTest

if TYPE_CHECKING:
    from collections.abc import Mapping

# None: any pixel at all.
Change: TypeAlias = ChangeTest | None


class Sensitivity(StrEnum):
    """Steps for the artist, the finest first."""

    EVERY = "every"  # any pixel that is not the same to the bit: films without loss
    FINE = "fine"  # a breath, a blink far away; a clean film
    USUAL = "usual"
    COARSE = "coarse"  # grain, a bad copy


TESTS: Final[Mapping[Sensitivity, Change]] = MappingProxyType(
    {
        Sensitivity.EVERY: None,
        Sensitivity.FINE: ChangeTest(level=8, area_share=0.0002),
        Sensitivity.USUAL: ChangeTest(),
        Sensitivity.COARSE: ChangeTest(level=28, area_share=0.003),
    }
)
