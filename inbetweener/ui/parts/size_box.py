"""SizeBox: how large a movie is, beside the pictures that it is made of."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtWidgets import QComboBox, QWidget

from inbetweener.errors import ExportError
from inbetweener.rendering.movies.asked import plan_movie
from inbetweener.wording import mark, tr

if TYPE_CHECKING:
    from inbetweener.rendering.movies.asked import MovieAsked, ShotFacts

Scale: TypeAlias = "Fraction | int"  # a factor, or a number of rows
_SCALES: Final = {
    Fraction(1): mark("full size"),
    Fraction(1, 2): mark("half size"),
    Fraction(1, 4): mark("quarter size"),
    Fraction(2): mark("double size"),
}
_HEIGHTS_PX: Final = (2160, 1440, 1080, 720, 480)


class SizeBox(QComboBox):
    """A choice of factors, and of the heights that films have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = tr("Size of the movie")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._offered: list[Scale] = []

    @property
    def scale(self) -> Scale:
        """What is chosen."""
        return self._offered[self.currentIndex()] if self._offered else Fraction(1)

    def offer(self, asked: MovieAsked, facts: ShotFacts, chosen: Scale | None = None) -> None:
        """Offer the sizes that a movie can have; the choice stays where it is among them.

        Args:
            asked: the movie.
            facts: of what it shows.
            chosen: what is to be chosen; None for what was.
        """
        wanted = self.scale if chosen is None else chosen
        self.clear()
        self._offered = []
        heights = [height for height in _HEIGHTS_PX if height != facts.size.height]
        scales: list[Scale] = [*_SCALES, *heights]
        for scale in scales:
            try:
                size = plan_movie(scaled(asked, scale), replace(facts, length=1)).padded
            except ExportError:  # larger than any movie
                continue
            self._offered.append(scale)
            if isinstance(scale, Fraction):
                words = tr(_SCALES[scale])
            else:
                words = tr("{rows} rows", rows=scale)
            self.addItem(f"{words} – {size}")
        self.setCurrentIndex(self._offered.index(wanted) if wanted in self._offered else 0)


def scaled(asked: MovieAsked, scale: Scale) -> MovieAsked:
    """A movie at another scale, of its first frame."""
    if isinstance(scale, Fraction):
        return replace(asked, scale=scale, height_px=None, first=0, last=None)
    return replace(asked, scale=Fraction(1), height_px=scale, first=0, last=None)
