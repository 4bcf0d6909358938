"""Which picture goes under which name when a shot is exported."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from inbetweener.core.naming import NamePattern, safe_stem
from inbetweener.core.numbering import NumberedName
from inbetweener.errors import ExportError
from inbetweener.imaging.picture_formats import PictureFormat
from inbetweener.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inbetweener.core.plan import Cell, FramePlan
    from inbetweener.core.shot import Shot

HIGHEST_NUMBER = 10**9
_LONGEST_WORDS_BYTES = 200


class Per(StrEnum):
    """What gets a file of its own."""

    FRAME = "frame"  # holds are repeated
    DRAWING = "drawing"  # each drawing once


@dataclass(frozen=True, slots=True)
class ExportNaming:
    """How the files of an export are called and counted.

    Attributes:
        pattern: the names.
        start: the number of the first file.
        per: what gets a file.
        line_layer: whether the lines alone are written beside each, in a folder of their own.
        gaps: the gaps whose files alone are meant, those of the key that opens each among them;
            None means all. The last key opens a gap of its own.
        form: the format of the files.
    """

    pattern: NamePattern
    start: int
    per: Per = Per.FRAME
    line_layer: bool = False
    gaps: frozenset[int] | None = None
    form: PictureFormat = PictureFormat.PNG

    def __post_init__(self) -> None:
        if not 0 <= self.start <= HIGHEST_NUMBER:
            raise ExportError(tr("Numbers start at 0 or later, not at {start}.", start=self.start))

    def names(self, plan: FramePlan) -> Iterator[tuple[str, Cell]]:
        """The name of every file and the cell that it shows, in order."""
        for number, cell in self._numbered(plan):
            if self.gaps is None or cell.id.gap in self.gaps:
                yield self.pattern.name(self.start + number), cell

    def file_count(self, plan: FramePlan) -> int:
        """How many files there will be."""
        if self.gaps is not None:
            count = sum(1 for _ in self.names(plan))
        else:
            count = plan.length if self.per is Per.FRAME else plan.drawing_count
        return count * (1 + self.line_layer)

    def _numbered(self, plan: FramePlan) -> Iterator[tuple[int, Cell]]:
        return plan.rows() if self.per is Per.FRAME else enumerate(plan.cells())


def default_pattern(shot: Shot) -> NamePattern:
    """The artist's own way of naming: the keys' prefix and as many digits, four at least.

    Words behind the keys' numbers stay behind; keys that share no way of naming give the shot's
    name.
    """
    names = [NumberedName.of(key.drawing) for key in shot.keys]
    if len({(name.prefix, name.tail) for name in names}) == 1 and names[0].number is not None:
        before, after = safe_prefix(names[0].prefix), safe_tail(names[0].tail)
        if len(f"{before}{after}".encode()) <= _LONGEST_WORDS_BYTES:
            return NamePattern.parse(f"{before}{'#' * max(4, names[0].padding)}{after}.png")
    return NamePattern.parse(f"{safe_stem(shot.name)}.####.png")


def safe_prefix(prefix: str) -> str:
    """A prefix made fit for a pattern; its separator at the end is kept."""
    stem = safe_stem(prefix, fallback="")
    separator = prefix[len(prefix.rstrip("._- ")) :] if stem else ""
    return stem.rstrip("._- ") + separator


def safe_tail(tail: str) -> str:
    """Words behind a number made fit for a pattern; their separator is kept."""
    stem = safe_stem(tail, fallback="")
    separator = tail[: len(tail) - len(tail.lstrip("._- "))] if stem else ""
    return separator + stem.lstrip("._- ")
