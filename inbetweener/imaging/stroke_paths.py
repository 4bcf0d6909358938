"""The strokes of a key on their way to the other key's, and brought together with those on t."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from inbetweener.imaging.stroke_matching import CLOSE_ROUNDS, Match, match
from inbetweener.imaging.stroke_tears import tears_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inbetweener.imaging.line_art import LineArt
    from inbetweener.imaging.stroke_tears import Tears
    from inbetweener.imaging.strokes import Places, Strokes

# Along a line motion changes slowly; what meets no line of the other key is unsure, and keeps its
# shape rather than its place.
_CALM_PASSES, _SHAPE_PASSES = 6, 120
_LEAST_BELIEF = 1e-3
_WIDTH_PASSES = 6
_NARROWER, _WIDER = 0.7, 1.5


@dataclass(frozen=True, slots=True, eq=False)
class Carried:
    """The strokes of a key where they are at t.

    Attributes:
        art: the key.
        strokes: of it, linked where they stay together.
        tears: where they do not.
        places: (N, 2) where they are now.
        engine_places: (N, 2) where the engine takes them.
        is_met: (N,) bool: which of them the other key has too.
        widening: (N,) float32: how much wider they are now.
    """

    art: LineArt
    strokes: Strokes
    tears: Tears
    places: Places
    engine_places: Places
    is_met: NDArray[np.bool_]
    widening: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class StrokePaths:
    """How the strokes of a key travel to those of the other.

    Attributes:
        art: the key.
        strokes: of it, linked where they stay together.
        tears: where they do not.
        belief: (N,) float32, above 0: how far the engine's motion is believed.
        match: how they meet those of the other key.
        partner_mass: (N,) float32: the width that each has there.
    """

    art: LineArt
    strokes: Strokes
    tears: Tears
    belief: NDArray[np.float32]
    match: Match
    partner_mass: NDArray[np.float32]

    @classmethod
    def between(
        cls,
        art: LineArt,
        strokes: Strokes,
        other: Strokes,
        other_ink: NDArray[np.float32],
        gone: Places,
        belief: NDArray[np.float32],
    ) -> StrokePaths:
        """Find how the strokes of a key meet those of the other.

        Args:
            art: the key.
            strokes: of it.
            other: those of the other key.
            other_ink: (H, W) its ink.
            gone: (N, 2) how far the engine takes each point, all the way.
            belief: (N,) how far that is believed, above 0.
        """
        belief = np.maximum(belief.astype(np.float32), np.float32(_LEAST_BELIEF))
        tears = tears_of(strokes, gone)
        strokes = replace(strokes, links=np.concatenate([tears.whole, tears.across]))
        calm = _calmed(strokes, gone, belief, _CALM_PASSES)
        found = match(strokes, strokes.places + calm, other, ink=other_ink)
        mass = other.mass[found.partner] if len(other) else strokes.mass
        mass = np.where(found.is_met, mass, strokes.mass)
        return cls(art, strokes, tears, belief, found, mass)

    def at(self, gone: Places, share: float) -> Carried:
        """The strokes after a share of the way.

        Args:
            gone: (N, 2) how far the engine takes each point by then.
            share: in [0, 1].
        """
        strokes = self.strokes
        steady = _calmed(strokes, gone, self.belief, _SHAPE_PASSES)
        calm = _calmed(strokes, gone, self.belief, _CALM_PASSES)
        sure = strokes.evened(self.match.is_met.astype(np.float32), 2 * _CALM_PASSES)[:, None]
        places = strokes.places + steady + (calm - steady) * np.minimum(1, 2 * sure)
        places = places + np.float32(share) * self.match.correction
        return Carried(
            art=self.art,
            strokes=strokes,
            tears=self.tears,
            places=places,
            engine_places=strokes.places + gone,
            is_met=self.match.is_met,
            widening=self._widening(share),
        )

    def _widening(self, share: float) -> NDArray[np.float32]:
        own = np.maximum(self.strokes.mass, np.float32(0.1))
        widening = (1 + share * (self.partner_mass / own - 1)).astype(np.float32)
        return np.clip(self.strokes.evened(widening, _WIDTH_PASSES), _NARROWER, _WIDER)


def brought_together(near: Carried, far: Carried, share: float) -> tuple[Carried, Carried]:
    """Two keys' strokes at t, each moved to meet the other's: an engine's arcs may differ a little.

    Args:
        near: those of the nearer key.
        far: those of the other one.
        share: of its way that the nearer key has gone.
    """
    moved = []
    for own, other, part in ((near, far, share), (far, near, 1 - share)):
        there = replace(other.strokes, places=other.places)
        found = match(own.strokes, own.places, there, CLOSE_ROUNDS)
        step = (found.correction * own.is_met[:, None] * part).astype(np.float32)
        moved.append(replace(own, places=own.places + own.strokes.evened(step, 2)))
    return moved[0], moved[1]


def _calmed(strokes: Strokes, gone: Places, belief: NDArray[np.float32], passes: int) -> Places:
    """(N, 2) a motion evened along the lines, what is believed counting more."""
    weighted = np.concatenate([gone * belief[:, None], belief[:, None]], axis=1)
    total = strokes.evened(weighted, passes)
    calm: Places = total[:, :2] / total[:, 2:]
    return calm
