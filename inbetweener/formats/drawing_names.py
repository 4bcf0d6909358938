"""Which file a sheet means by "1", "2a", "A1" or "A0001"."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from inbetweener.core.numbering import NumberedName

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inbetweener.core.drawing import Drawing, DrawingId

_SEPARATORS = "._- "


class DrawingNames:
    """Finds drawings by the names that sheets give them."""

    def __init__(self, drawings: Iterable[Drawing], *cel_names: str) -> None:
        """Begin.

        Args:
            drawings: of one cel.
            cel_names: what the cel is called; a name in the sheet may begin with it.
        """
        self._by_name: dict[str, Drawing] = {}
        self._by_number: dict[tuple[int, str], Drawing] = {}
        self._prefixes = {"", *map(_folded, cel_names)}
        for drawing in drawings:
            name = _taken_apart(drawing.name)
            self._by_name.setdefault(_folded(drawing.name), drawing)
            self._prefixes.add(_folded(name.prefix))
            if name.number is not None:
                self._by_number.setdefault((name.number, name.letter.casefold()), drawing)

    def find(self, text: str) -> Drawing | None:
        """The drawing of that name or number; None where there is none."""
        exact = self._by_name.get(_folded(text))
        name = _taken_apart(text)
        if exact is not None or name.number is None or name.tail:
            return exact
        if _folded(name.prefix) not in self._prefixes:
            return None
        return self._by_number.get((name.number, name.letter.casefold()))


def sheet_names(drawings: Iterable[Drawing]) -> dict[DrawingId, str]:
    """What a sheet calls the drawings of a cel, by their files: their numbers where that will do.

    Drawings of one number, and those without, keep the names of their files.
    """
    listed = list(drawings)
    short = [_short(drawing.name) for drawing in listed]
    bearers = Counter(text.casefold() for text in short)
    return {
        drawing.id: text if bearers[text.casefold()] == 1 else drawing.name
        for drawing, text in zip(listed, short, strict=True)
    }


def _short(name: str) -> str:
    parts = _taken_apart(name)
    return name if parts.number is None else f"{parts.number}{parts.letter}"


def _taken_apart(name: str) -> NumberedName:
    """A name without its extension taken apart; a point in it begins none."""
    return NumberedName.of(f"{name}.png")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip(_SEPARATORS)
