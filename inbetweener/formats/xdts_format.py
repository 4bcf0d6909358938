"""What XDTS and its neighbours are known by, and how large they may be."""

from __future__ import annotations

from typing import Final

XDTS_SUFFIX: Final = ".xdts"
TDTS_SUFFIX: Final = ".tdts"
XDTS_LINE: Final = "exchangeDigitalTimeSheet Save Data"
TDTS_LINE: Final = "toeiDigitalTimeSheet Save Data"
# The field of the cels; 3 is dialogue, 5 camera work.
CELLS: Final = 0
LARGEST_SHEET_BYTES: Final = 16 * 1024 * 1024
