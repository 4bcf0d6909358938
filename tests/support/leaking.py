"""Leaks of scenes whose motion is known exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inbetweener.imaging.closed_regions import ClosedRegions
from inbetweener.imaging.leaks import find_leaks
from inbetweener.imaging.walls import walls_of
from inbetweener.rendering.regions import KeyRegions

if TYPE_CHECKING:
    from inbetweener.imaging.leaks import Expected, Leak
    from inbetweener.imaging.picture import Pixels
    from tests.support.line_scenes import Scene


def expected_in(scene: Scene, t: float) -> tuple[Expected, ...]:
    """Where the regions of both keys of a scene should be at t."""
    keys = scene.drawn(0), scene.drawn(1)
    return KeyRegions.of(keys, scene.motion(t)).expected(t)


def leaks_of(scene: Scene, t: float, drawn: Pixels) -> tuple[Leak, ...]:
    """What leaks in a drawing of a scene at t."""
    return find_leaks(ClosedRegions.between(walls_of(drawn)), expected_in(scene, t))
