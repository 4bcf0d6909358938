"""A cut as it comes from another program: folders of cels, and the sheet that times them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.formats.time_sheet import Mark, TimeSheet
from inbetweener.formats.xdts_writing import write_xdts
from tests.support.key_files import write_keys
from tests.support.sheet_strategies import column

if TYPE_CHECKING:
    from pathlib import Path

TICK, EMPTY = Mark.INBETWEEN.value, Mark.EMPTY.value
# On twos from 1 to 2, held from 2 to 3, which stays; begins late, ends early; drawn nowhere.
A = column("A", (0, "1"), (2, TICK), (4, "2"), (8, "3"))
B = column("B", (0, EMPTY), (3, "1"), (6, TICK), (9, "2"), (10, EMPTY))
C = column("C", (0, "1"))
FRAMES = 12


def write_cut(folder: Path, *, fps: float | None = None) -> Path:
    """Drawings of A, B and a background, none of C, and one folder more; gives the sheet."""
    write_keys(folder / "cel_A", "A0001.png", "A0002.png", "A0003.png", planes=4)
    write_keys(folder / "B", "1.png", "2.png", planes=4)
    write_keys(folder / "spare", "1.png", "2.png", planes=4)
    write_keys(folder / "BG", "bg.png")
    file = folder / "cut05.xdts"
    file.write_bytes(write_xdts(TimeSheet("timeline", FRAMES, (A, B, C), fps=fps)))
    return file
