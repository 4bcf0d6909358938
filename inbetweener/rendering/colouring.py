"""The finishing of colours: exact ones where they are asked for, else a count of new ones."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from inbetweener.imaging.exact_colours import in_exact_colours
from inbetweener.imaging.new_colours import new_beside_paints, new_colours_of_painted
from inbetweener.imaging.paints import NotFlat, Paints, find_paints

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inbetweener.core.cancel import CancelToken
    from inbetweener.imaging.picture import Pixels
    from inbetweener.rendering.sketch import Sketch

_NOTE = "colours"


@dataclass(frozen=True, slots=True)
class ColourNote:
    """What is known of the colours of an inbetween.

    Attributes:
        new_count: how many its keys do not have.
        new_share: of its pixels, how many are in those, in [0, 1].
        is_exact: whether it was brought into the paints of its keys.
        not_flat: why its keys have no paints, the name of a `NotFlat`; "" where they have.
    """

    new_count: int
    new_share: float
    is_exact: bool
    not_flat: str = ""

    @property
    def reason(self) -> str:
        """The sentence why the keys have no paints, to be translated; "" where they have."""
        return NotFlat[self.not_flat].value if self.not_flat in NotFlat.__members__ else ""

    def as_json(self) -> dict[str, Any]:
        """The facts as plain JSON values."""
        return asdict(self)


class Colouring:
    """A `FinishingStep`: the colours of one gap's inbetweens.

    The paints of its keys are found once, when needed.

    Args:
        keys: both, (H, W, 3 or 4) uint8 or uint16, straight alpha, of one shape and type.
        is_exact: whether exact colours are asked for.
    """

    def __init__(self, keys: tuple[Pixels, Pixels], *, is_exact: bool) -> None:
        self._keys = keys
        self._is_exact = is_exact

    @cached_property
    def _paints(self) -> Paints | NotFlat:
        return find_paints(self._keys)

    def finish(self, sketch: Sketch, token: CancelToken) -> Sketch:
        """The inbetween in its colours, with a note of them."""
        token.raise_if_cancelled()
        image, note = self.finished(sketch.image)
        return replace(sketch, image=image, notes={**sketch.notes, **colours_as_note(note)})

    def finished(self, picture: Pixels) -> tuple[Pixels, ColourNote]:
        """An inbetween as it is to be kept, and what is known of its colours.

        Where the keys are no flat art the picture is left as it is, whatever was asked for.
        """
        paints = self._paints
        if isinstance(paints, NotFlat):
            found = new_colours_of_painted(picture, self._keys)
            return picture, ColourNote(found.count, round(found.share, 6), False, paints.name)
        if self._is_exact:
            return in_exact_colours(picture, paints), ColourNote(0, 0.0, is_exact=True)
        found = new_beside_paints(picture, paints)
        return picture, ColourNote(found.count, round(found.share, 6), is_exact=False)


def colours_as_note(note: ColourNote) -> dict[str, Any]:
    """What is written beside a picture in the cache."""
    return {_NOTE: note.as_json()}


def colours_in(note: Mapping[str, Any]) -> ColourNote | None:
    """What was noted with a picture in the cache; None where nothing was, or nothing legible."""
    match note.get(_NOTE):
        case {
            "new_count": int(count),
            "new_share": int(share) | float(share),
            "is_exact": bool(is_exact),
            "not_flat": str(not_flat),
        } if count >= 0 and 0 <= share <= 1:
            return ColourNote(count, float(share), is_exact, not_flat)
    return None
