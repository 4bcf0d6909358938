"""What the names of layers say: numbers, backgrounds, and folders that every system can keep."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from inbetweener.core.layer_names import is_background_name
from inbetweener.core.naming import safe_stem
from inbetweener.core.numbering import NumberedName

if TYPE_CHECKING:
    from collections.abc import Sequence

# What is one picture as a background is, and lies elsewhere: overlays, paper, layouts.
_STILL: Final = re.compile(
    r"(book|overlay|ol|underlay|ul|fg|foreground|paper|layout|lo"
    r"|前景|用紙|原図|hintergrund|vordergrund|papier|fond|fondo|sfondo|fundo|фон)"
    r"(\d*|[\s._-].*)",
    re.IGNORECASE | re.DOTALL,
)
# What programs call layers where nobody names them: no name for a level.
_GENERIC: Final = frozenset({"layer", "page", "ebene", "calque", "capa", "livello", "レイヤー"})
_SEPARATORS: Final = "._- "
_PADDING: Final = 4
_HIGHEST_NUMBER: Final = 10**9


class LayerNumber(NamedTuple):
    """The number in a layer's name, and the letter behind it: `12b`."""

    number: int
    letter: str


def is_still_name(name: str) -> bool:
    """Whether a name says that its layer is one picture: a background, an overlay, paper."""
    plain = unicodedata.normalize("NFKC", name).strip(" ._-")
    return is_background_name(plain) or _STILL.fullmatch(plain) is not None


def layer_numbers(names: Sequence[str]) -> list[LayerNumber] | None:
    """The numbers of the drawings of a level; None where one has none, or two have the same."""
    numbers = []
    for name in names:
        taken_apart = _taken_apart(name)
        if taken_apart.number is None or taken_apart.number > _HIGHEST_NUMBER:
            return None
        numbers.append(LayerNumber(taken_apart.number, taken_apart.letter.lower()))
    return numbers if len(set(numbers)) == len(numbers) else None


def shared_prefix(names: Sequence[str]) -> str | None:
    """What stands before the numbers in all names, "" for nothing; None where they differ."""
    prefixes = {_taken_apart(name).prefix.strip(_SEPARATORS) for name in names}
    return prefixes.pop() if len(prefixes) == 1 else None


def level_name(names: Sequence[str], otherwise: str) -> str:
    """A level's name from those of its drawings; another where they say nothing."""
    prefix = shared_prefix(names) if layer_numbers(names) is not None else None
    return otherwise if not prefix or prefix.casefold() in _GENERIC else prefix


def drawing_file(folder: str, place: LayerNumber) -> str:
    """The file name of a drawing: `A0012b.png` in `A`, `A1_0012.png` in `A1`."""
    before = f"{folder}_" if folder[-1:].isdecimal() else folder
    return f"{before}{place.number:0{_PADDING}d}{place.letter}.png"


def _taken_apart(name: str) -> NumberedName:
    # As if it were the name of a file: a point in it begins no suffix.
    return NumberedName.of(name.replace("/", "_") + ".png")


class FolderNames:
    """Gives folder names that every system can keep, none of them twice."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, name: str) -> str:
        """A folder name for a level."""
        stem = safe_stem(name, fallback="level")
        folder, count = stem, 1
        while (folded := unicodedata.normalize("NFC", folder).casefold()) in self._taken:
            count += 1
            folder = f"{stem}_{count}"
        self._taken.add(folded)
        return folder
