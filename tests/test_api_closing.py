from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from inbetweener.api import ArrayInterpolator
from inbetweener.core.interpolator import Inbetween
from tests.support.line_scenes import Break, Scene, Shape, blob

if TYPE_CHECKING:
    from inbetweener.core.motion import Motion

SCENE = Scene(200, 140, (Shape(blob(40, 0.2, seed=2), (80, 70), (30, 0)),))
KEYS = SCENE.drawn(0), SCENE.drawn(1)


@dataclass
class LeakyModel:
    """Draws the scene as it is, but for a gap in a line; tells its exact motion."""

    device: str = "cpu"

    def prepare(self, *_: Any) -> LeakyModel:
        return self

    def at(self, t: float, _token: Any) -> Inbetween:
        drawn = SCENE.drawn(t, {0: [Break(0.4, 5)]})
        return Inbetween(drawn, np.ones(drawn.shape[:2], np.float32))

    def motion(self) -> Motion:
        return SCENE.motion(0.5)


def test_gaps_are_closed_where_that_is_asked_for() -> None:
    model = ArrayInterpolator("leaky", LeakyModel())

    start, plain = model.inbetween(*KEYS, [0, 0.5])
    same_start, closed = model.inbetween(*KEYS, [0, 0.5], close_gaps_px=8)

    np.testing.assert_array_equal(start, same_start)
    true = SCENE.drawn(0.5).astype(int)
    assert np.abs(closed - true).sum() < 0.7 * np.abs(plain - true).sum()


@pytest.mark.parametrize(("width", "error"), [(65, ValueError), (-1, ValueError), (2.5, TypeError)])
def test_a_width_that_makes_no_sense_is_refused(width: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        ArrayInterpolator("leaky", LeakyModel()).inbetween(*KEYS, [0.5], close_gaps_px=width)
