"""What the names of cels say: which is the background, and which lies above which."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from inbetweener.core.numbering import natural_order

if TYPE_CHECKING:
    from collections.abc import Iterable

# "BG", "BG01", "bg_cut05", "background", "背景 2", but no "BGirl".
_BACKGROUND = re.compile(
    r"(bg|back|background|backgrounds|haikei|背景|美術)(\d*|[\s._-].*)", re.IGNORECASE | re.DOTALL
)


def is_background_name(name: str) -> bool:
    """Whether a folder, a level or a picture is called as backgrounds are."""
    return _BACKGROUND.fullmatch(name.strip(" ._-")) is not None


def in_cel_order(names: Iterable[str]) -> list[str]:
    """Names from the lowest cel up: backgrounds, then A, B, C, as a sheet has its columns."""
    return sorted(natural_order(names), key=lambda name: not is_background_name(name))
