"""The clock of GIFs, apart from what writes them, which needs Pillow."""

from __future__ import annotations

from typing import Final

TICKS_A_S: Final = 100
# Browsers take a shorter delay for ten hundredths.
SHORTEST_TICKS: Final = 2
