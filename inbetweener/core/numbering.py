"""Reading file names: `A.0001.png`, `A0001.png`, `cut-05_0009a.PNG`, `5_rough.png`, `原画12.tga`.

The artist's names are kept for ever; nothing here makes new ones.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from natsort import natsort_keygen, ns

from inbetweener.core.drawing import Drawing, DrawingId
from inbetweener.core.shot import Numbering

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Prefix, last run of digits, at most one letter ("A0012b" is a later addition after 12), and words
# set off from the number ("0005_rough").
_NUMBERED = re.compile(
    r"^(?P<prefix>.*?)(?P<digits>\d{1,18})(?P<letter>[a-zA-Z]?)(?P<tail>(?:[\s._-]\D*)?)$",
    re.DOTALL,
)
_SEPARATORS = "._- "
_natural = natsort_keygen(alg=ns.IGNORECASE)

# Where two files bear one number, the earlier of these is the drawing and the other a copy.
_PREFERENCE = (
    ".png", ".tif", ".tiff", ".exr", ".tga", ".webp", ".bmp", ".jpg", ".jpeg",
    ".psd", ".psb", ".kra", ".ora",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NumberedName:
    """A file name taken apart.

    Attributes:
        file: the name as it is on disk.
        prefix: what stands before the number, with its separator: the level.
        number: None where there is none.
        padding: how many digits the number was written with; 0 without a number.
        letter: the letter behind the number, or "".
        tail: words behind the number, with their separator, or "".
    """

    file: str
    prefix: str
    number: int | None
    padding: int
    letter: str = ""
    tail: str = ""

    @classmethod
    def of(cls, file: str) -> NumberedName:
        """Take a file name apart; never fails. Full-width digits count as digits."""
        stem = PurePosixPath(file).stem
        match = _NUMBERED.match(unicodedata.normalize("NFKC", stem))
        if match is None:
            return cls(file, stem, None, 0)
        digits = match["digits"]
        letter, tail = match["letter"], match["tail"]
        return cls(file, match["prefix"], int(digits), len(digits), letter, tail)

    @property
    def drawing(self) -> Drawing:
        """The file as a drawing."""
        return Drawing(DrawingId(self.file), PurePosixPath(self.file).stem, self.number)


@dataclass(frozen=True, slots=True)
class Level:
    """Files that belong together: one prefix, one tail, rising numbers.

    Attributes:
        prefix: common start of the names; "" also for names without numbers.
        names: in order, each number and letter once.
    """

    prefix: str
    names: tuple[NumberedName, ...]

    @property
    def title(self) -> str:
        """How the level is called in a list: its prefix and tail without separators."""
        tails = {name.tail for name in self.names}
        tail = tails.pop() if len(tails) == 1 else ""
        words = (self.prefix.strip(_SEPARATORS), tail.strip(_SEPARATORS))
        return " ".join(filter(None, words)) or self.names[0].drawing.name

    @property
    def numbering(self) -> Numbering:
        """What the numbers most likely mean: frames if any is left out, else drawings."""
        if len({(name.prefix, name.tail) for name in self.names}) > 1:
            return Numbering.DRAWINGS  # words that happen to end in numbers
        numbers = [name.number for name in self.names]
        known = [number for number in numbers if number is not None]
        if len(known) < len(numbers) or any(b <= a for a, b in pairwise(known)):
            return Numbering.DRAWINGS
        is_dense = all(b - a == 1 for a, b in pairwise(known))
        return Numbering.DRAWINGS if is_dense else Numbering.FRAMES


def natural_order(files: Iterable[str]) -> list[str]:
    """File names as a person sorts them: a2 before a10, letters of any case alike."""
    return sorted(files, key=lambda file: (_natural(unicodedata.normalize("NFKC", file)), file))


def levels_of(files: Iterable[str]) -> tuple[tuple[Level, ...], tuple[str, ...]]:
    """Sort a folder's picture files into levels.

    Names without any number among them form one level of their own order. A numbered level of one
    file beside a longer one is no level (a reference, a background): it is left over.

    Returns:
        The levels, longest first, and the files left over: single pictures and copies of a number
        in another format.
    """
    names = [NumberedName.of(file) for file in natural_order(files)]
    groups: dict[tuple[str, str] | None, list[NumberedName]] = {}
    for name in names:
        place = None if name.number is None else (name.prefix, name.tail)
        groups.setdefault(place, []).append(name)
    if len(groups) > 1 and max(map(len, groups.values())) == 1:
        return (Level("", tuple(names)),), ()  # start7, middle3, end5: words, not numbers
    left: list[str] = []
    levels = [_level(members, left) for members in groups.values()]
    shortest = min(2, max((len(level.names) for level in levels), default=0))
    left += [level.names[0].file for level in levels if len(level.names) < shortest]
    kept = [level for level in levels if len(level.names) >= shortest]
    kept.sort(key=lambda level: -len(level.names))
    return tuple(kept), tuple(natural_order(left))


def _level(members: Sequence[NumberedName], left: list[str]) -> Level:
    """One level in order; files that bear a number again are added to `left`."""
    if members[0].number is None:
        return Level("", tuple(members))
    best: dict[tuple[int, str], NumberedName] = {}
    ranked = sorted(members, key=_preference)
    left += [name.file for name in ranked if best.setdefault(_place(name), name) is not name]
    return Level(members[0].prefix, tuple(best[place] for place in sorted(best)))


def _place(name: NumberedName) -> tuple[int, str]:
    return name.number or 0, name.letter.lower()


def _preference(name: NumberedName) -> tuple[int, str]:
    suffix = PurePosixPath(name.file).suffix.lower()
    rank = _PREFERENCE.index(suffix) if suffix in _PREFERENCE else len(_PREFERENCE)
    return rank, name.file
