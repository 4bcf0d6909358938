"""Any moment from a model that knows the middle alone: the middle of middles.

The gap is halved a number of times, and a moment is answered by the nearest of those that this
gives: with three halvings by the nearest eighth. A key is never the answer to a moment between the
keys.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from inbetweener.core.interpolator import Interpolator

HALVINGS = 3
_MOST = 10
_KEPT = 4

T = TypeVar("T")


@runtime_checkable
class TakesHalvings(Protocol):
    """An interpolator that draws the middle alone, and how finely it divides a gap."""

    def with_halvings(self, halvings: int) -> Self:
        """The same model, with a gap halved so many times."""
        ...


def divided_for(interpolator: Interpolator, most_between: int) -> Interpolator:
    """The same model, dividing finely enough for so many even moments to get a picture each.

    Args:
        interpolator: any; one that draws every moment by itself is left as it is.
        most_between: how many inbetweens the fullest gap has.
    """
    if not isinstance(interpolator, TakesHalvings) or not most_between:
        return interpolator
    divided: Interpolator = interpolator.with_halvings(min(_MOST, most_between.bit_length() + 1))
    return divided


def check_halvings(halvings: int) -> int:
    """The number itself.

    Raises:
        ValueError: it is below 1 or needlessly large.
    """
    if not 1 <= halvings <= _MOST:
        raise ValueError(f"a gap can be halved 1 to {_MOST} times, not {halvings}")
    return halvings


def nearest_moment(t: float, halvings: int) -> Fraction:
    """The moment that answers t.

    Args:
        t: in [0, 1].
        halvings: how often the gap is halved.

    Returns:
        0 or 1 for these alone; else the nearest k / 2^halvings between them, the earlier of two.
    """
    parts = 2 ** check_halvings(halvings)
    if t in (0, 1):
        return Fraction(int(t))
    # Halves down: the same t is answered alike however often it comes.
    nearest = -((1 - 2 * Fraction(t) * parts) // 2)
    return Fraction(min(parts - 1, max(1, int(nearest))), parts)


class Halves(Generic[T]):
    """Pictures between two, each made when it is first asked for.

    The quarters are kept, since others are made from them; finer parts are not, since a gap's worth
    of large pictures is more than some machines hold.

    Args:
        first: at 0.
        last: at 1.
    """

    def __init__(self, first: T, last: T) -> None:
        self._known = {Fraction(0): first, Fraction(1): last}

    def at(self, moment: Fraction, middle: Callable[[T, T], T]) -> T:
        """The picture at a moment, whose denominator is a power of 2.

        Args:
            moment: in [0, 1].
            middle: makes the picture in the middle of two.
        """
        if moment in self._known:
            return self._known[moment]
        step = Fraction(1, moment.denominator)
        made = middle(self.at(moment - step, middle), self.at(moment + step, middle))
        if moment.denominator <= _KEPT:
            self._known[moment] = made
        return made
