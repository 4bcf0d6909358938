"""What is typed about a movie: colours of paper, sizes, numbers of frames."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import typer

from inbetweener.rendering.movies.asked import LARGEST_SIDE_PX, WHITE

if TYPE_CHECKING:
    from inbetweener.rendering.movies.asked import Paper

_PAPERS: Final = {"white": WHITE, "black": (0, 0, 0), "grey": (128, 128, 128)}
_KEPT: Final = "transparent"


def parsed_paper(word: str | None) -> Paper | None:
    """A colour of paper; None keeps what is transparent.

    Raises:
        typer.BadParameter: it is no colour.
    """
    if word is None or word == _KEPT:
        return None
    if word in _PAPERS:
        return _PAPERS[word]
    found = re.fullmatch(r"#?([0-9a-fA-F]{6})", word)
    if not found:
        names = ", ".join((_KEPT, *_PAPERS))
        raise typer.BadParameter(
            f"--paper takes {names} or a colour such as #ffeedd, not “{word}”."
        )
    red, green, blue = bytes.fromhex(found[1])
    return red, green, blue


def parsed_scale(scale: str | None, height: int | None) -> Fraction:
    """How much larger the pictures become.

    Raises:
        typer.BadParameter: it is no such number, or both are given.
    """
    if scale is None:
        return Fraction(1)
    if height is not None:
        raise typer.BadParameter("--scale and --height both say the size: give one of them.")
    try:
        found = Fraction(scale)
    except (ValueError, ZeroDivisionError):
        found = Fraction(0)
    if not 0 < found <= LARGEST_SIDE_PX:
        raise typer.BadParameter(f"--scale takes a factor such as 0.5 or 2, not “{scale}”.")
    return found


def frame_of(number: int | None, first_number: int, otherwise: int | None) -> int | None:
    """A frame counted from 0, by its number; one before the first stays one that is not there."""
    return otherwise if number is None else number - first_number
