"""Lines and regions that are pinned come home, and leave the rest as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from inbetweener.core.pin import Fate, Pin, Shape, points_of
from inbetweener.inference.dense_flow import find_flow
from inbetweener.inference.motions import carry, similarity
from inbetweener.inference.pinning import steer
from inbetweener.inference.pixels import matching_grey, premultiply
from tests.support.cartoon_scenes import BLUE, GREEN, RED, YELLOW, Scene

if TYPE_CHECKING:
    from inbetweener.inference.steered import Steered

_FAR = np.ones((31, 31), np.uint8)


@dataclass(frozen=True)
class Keys:
    """Two keys, and the flow that is found between them without pins."""

    colours: tuple[Any, Any]
    found: tuple[Any, Any]

    @classmethod
    def of(cls, a: Scene, b: Scene) -> Keys:
        colours = premultiply(a.picture), premultiply(b.picture)
        grey_a, grey_b = map(matching_grey, colours)
        return cls(colours, (find_flow(grey_a, grey_b), find_flow(grey_b, grey_a)))

    def steered(self, *pins: Pin) -> tuple[Steered, Steered]:
        return steer(*self.colours, self.found, pins)


def _missed(flow: Any, here: Any, there: Any) -> Any:
    """(N,) by how much a flow misses each of some places."""
    columns, rows = np.rint(here).astype(int).T
    return np.linalg.norm(flow[rows, columns] - (there - here), axis=1)


def _strand(x: float, bend: float, count: int = 40) -> Any:
    share = np.linspace(0, 1, count)
    return np.stack([x + bend * np.sin(share * np.pi / 2), 30 + 110 * share], axis=1)


_ROOTS_A, _ROOTS_B = (60.0, 90.0, 120.0), (90.0, 120.0, 150.0)


def _hair(roots: tuple[float, ...], bend: float) -> Scene:
    scene = Scene().disc((280, 90), 15, GREEN)
    for root in roots:
        scene.stroke(_strand(root, bend))
    return scene


@pytest.mark.parametrize("reach", [0.0, 2.5])
def test_a_line_among_others_alike_comes_home(reach):
    """Every strand moves to where the next one was: nobody could tell. Hands miss a little too."""
    keys = Keys.of(_hair(_ROOTS_A, 0), _hair(_ROOTS_B, 25))
    drawn = (
        _strand(60, 0, 5) + np.array([reach, 0]),
        _strand(90, 25, 12) + np.array([-reach, 0]),
    )
    pin = Pin.between(points_of(drawn[0]), points_of(drawn[1]), Shape.LINE)

    ways = keys.steered(pin)

    a, b = _strand(60, 0), _strand(90, 25)
    for way, (here, there) in enumerate(((a, b), (b, a))):
        assert _missed(keys.found[way], here, there).mean() > 20
        assert _missed(ways[way].flow, here, there).mean() < 2


def test_only_the_line_is_moved():
    keys = Keys.of(_hair(_ROOTS_A, 0), _hair(_ROOTS_B, 25))
    pin = Pin.between(points_of(_strand(60, 0)), points_of(_strand(90, 25)), Shape.LINE)

    way, _ = keys.steered(pin)

    far = cv2.dilate(way.is_pinned.astype(np.uint8), _FAR) == 0
    assert way.is_pinned.sum() < 9 * 110
    assert np.array_equal(way.flow[far & ~way.is_uncovered], keys.found[0][far & ~way.is_uncovered])
    assert (way.flow != keys.found[0]).any(axis=-1).mean() < 0.05


def test_a_line_that_stays_stays():
    keys = Keys.of(_hair(_ROOTS_A, 0), _hair(_ROOTS_A[1:], 0))

    ways = keys.steered(Pin.at(points_of(_strand(90, 0, 2)), Fate.STAYS, Shape.LINE))

    for way in ways:
        assert _missed(way.flow, _strand(90, 0), _strand(90, 0)).max() == 0


def _carried(points: Any, degrees: float, to: Any) -> Any:
    """Turned about (80, 90), which is carried to a place."""
    at = np.array([80.0, 90.0])
    motion = similarity(np.array(np.deg2rad(degrees)), np.array(1.0), at, np.array(to, float))
    return carry(motion, np.asarray(points, np.float32))


def _flag(degrees: float, to: tuple[float, float]) -> Scene:
    """Of several colours, so that no point names all of it."""
    scene = Scene().disc((290, 30), 14, GREEN)
    for outline, colour in (
        ([(40, 80), (120, 80), (120, 100), (40, 100)], RED),
        ([(40, 80), (65, 80), (65, 100), (40, 100)], BLUE),
    ):
        scene.shape(_carried(outline, degrees, to), colour)
    return scene.disc(_carried([(110, 90)], degrees, to)[0], 6, YELLOW)


_LASSO = [(32, 72), (128, 70), (130, 106), (80, 112), (34, 108)]
_INSIDE = np.stack(np.meshgrid(np.linspace(42, 118, 20), np.linspace(82, 98, 5)), -1).reshape(-1, 2)


@pytest.mark.parametrize(
    ("degrees", "to"), [(67, (200, 100)), (-80, (180, 70)), (140, (210, 100)), (12, (190, 110))]
)
def test_a_region_of_many_colours_comes_home_as_one(degrees, to):
    keys = Keys.of(_flag(0, (80, 90)), _flag(degrees, to))
    other_lasso = _carried([(30, 74), (126, 74), (124, 108), (32, 110)], degrees, to)
    pin = Pin.between(points_of(_LASSO), points_of(other_lasso), Shape.REGION)

    ways = keys.steered(pin)

    there = _carried(_INSIDE, degrees, to)
    for way, (here, goal) in enumerate(((_INSIDE, there), (there, _INSIDE))):
        assert _missed(keys.found[way], here, goal).mean() > 20
        assert _missed(ways[way].flow, here, goal).mean() < 2
        changed = (ways[way].flow != keys.found[way]).any(axis=-1)
        assert not changed[:50, 260:].any()  # the disc that stays


def test_a_click_names_the_closed_region_around_it():
    keys = Keys.of(_flag(0, (80, 90)), _flag(67, (200, 100)))
    (place,) = _carried([(90, 86)], 67, (200, 100))
    pin = Pin.between(((75, 94),), points_of([place]), Shape.REGION)  # elsewhere in it

    way, _ = keys.steered(pin)

    red = _INSIDE[(_INSIDE[:, 0] > 70) & (_INSIDE[:, 0] < 100)]
    assert _missed(way.flow, red, _carried(red, 67, (200, 100))).mean() < 2
    assert not way.is_pinned[90, 50]  # the blue end is another region


def test_a_region_that_stays_is_not_looked_for():
    keys = Keys.of(_flag(0, (80, 90)), _flag(8, (84, 90)))

    ways = keys.steered(Pin.at(points_of(_LASSO), Fate.STAYS, Shape.REGION))

    assert _missed(ways[0].flow, _INSIDE, _INSIDE).max() == 0
    assert all(not way.flow[way.is_pinned].any() for way in ways)


@pytest.mark.parametrize(
    "pin",
    [
        Pin.between(((-90, -90), (-50, -50)), ((400, 10), (500, 10)), Shape.LINE),
        Pin.between(((10, 10), (10, 10)), ((20, 20), (60, 60)), Shape.LINE),
        Pin.between(((-90, 0), (-50, 0), (-50, 50)), ((1, 1), (2, 1), (2, 2)), Shape.REGION),
        Pin.between(((300, 170),), ((5, 5),), Shape.REGION),  # paper
        Pin.at(((-90, 0), (-50, 0), (-50, 50)), Fate.APPEARS, Shape.REGION),
    ],
)
def test_shapes_beside_the_picture_or_on_paper_harm_nothing(pin):
    keys = Keys.of(_flag(0, (80, 90)), _flag(8, (84, 90)))

    for way, found in zip(keys.steered(pin), keys.found, strict=True):
        assert np.isfinite(way.flow).all()
        assert (way.flow != found).any(axis=-1).mean() < 0.1
