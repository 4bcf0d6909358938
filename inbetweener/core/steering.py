"""What the artist says of a gap, given to whatever model draws it, as far as it can take it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from inbetweener.core.interpolator import TakesArcs, TakesPins
from inbetweener.core.pin import Arcs

if TYPE_CHECKING:
    from inbetweener.core.cancel import CancelToken
    from inbetweener.core.interpolator import Image, Interpolator, PreparedGap
    from inbetweener.core.pin_board import Pins


class Steering(NamedTuple):
    """The artist's word on how the parts of a gap travel.

    Attributes:
        pins: that agree, with paces, in pixels of the keys.
        arcs: which path parts take that say nothing of it.
    """

    pins: Pins = ()
    arcs: Arcs = Arcs.AUTOMATIC


def prepared(
    interpolator: Interpolator, keys: tuple[Image, Image], steering: Steering, token: CancelToken
) -> PreparedGap:
    """A gap searched and steered.

    Raises:
        Cancelled: the token was set.
        ValueError: the keys differ in shape or type, or are no `Image`.
        RenderError: it cannot be done, for want of memory, say.
    """
    if steering.arcs is Arcs.AUTOMATIC:
        return interpolator.prepare(*keys, steering.pins, token)
    searched = interpolator.prepare(*keys, (), token)
    return steered(interpolator, keys, searched, steering, token)


def steered(
    interpolator: Interpolator,
    keys: tuple[Image, Image],
    searched: PreparedGap,
    steering: Steering,
    token: CancelToken,
) -> PreparedGap:
    """A gap that was prepared without pins, steered; searched anew where its model has to.

    Raises:
        Cancelled: the token was set.
        RenderError: it cannot be done, for want of memory, say.
    """
    gap = searched
    if steering.arcs is not Arcs.AUTOMATIC and isinstance(gap, TakesArcs):
        gap = gap.with_arcs(steering.arcs, token)
    if not steering.pins:
        return gap
    if isinstance(gap, TakesPins):
        return gap.with_pins(steering.pins, token)
    return interpolator.prepare(*keys, steering.pins, token)
