"""Which layers are laid over one another before the camera looks."""

from __future__ import annotations

import numpy as np

from inbetweener.core.camera import CameraPose
from inbetweener.core.camera_moves import View, view_of
from inbetweener.core.drawing import CanvasSize
from inbetweener.imaging.blending import Blend
from inbetweener.imaging.sampling import Sampling
from inbetweener.rendering.flat_runs import Lying, run_sheets, runs_of

FIELD = CanvasSize(40, 30)
NEAR, FAR = (view_of(CameraPose(8, 2, 1.5), FIELD, FIELD, each) for each in (1.0, 0.5))


def _lying(view: View = NEAR, x: float = 0, blend: Blend = Blend.NORMAL) -> Lying:
    return Lying(view, x, 0, 1.0, blend)


def _lengths(*layers: Lying) -> list[int]:
    return [len(run) for run in runs_of(layers)]


def test_layers_that_are_seen_alike_go_together():
    assert _lengths(_lying(), _lying(x=5), _lying()) == [3]
    assert _lengths() == []


def test_another_parallax_or_half_a_pixel_parts_them():
    assert _lengths(_lying(FAR), _lying(), _lying()) == [1, 2]
    assert _lengths(_lying(), _lying(x=0.5), _lying()) == [1, 1, 1]


def test_what_multiplies_goes_only_with_the_lowest():
    shadow = _lying(blend=Blend.MULTIPLY)
    assert _lengths(_lying(), shadow, _lying()) == [3]
    assert _lengths(_lying(FAR), _lying(), shadow, _lying()) == [1, 1, 1, 1]


def test_only_what_is_looked_at_is_composed():
    huge = np.full((60, 4000, 3), 200, np.uint8)
    cel = np.zeros((30, 40, 4), np.uint8)
    (sheet,) = run_sheets([_lying(), _lying(x=3)], [huge, cel], FIELD, Sampling.SMOOTH)
    assert sheet.pixels.shape == (30, 40, 3)
    assert (sheet.pixels == 200).all()


def test_out_of_sight_is_nothing():
    cel = np.full((4, 4, 4), 255, np.uint8)
    assert run_sheets([_lying(x=900), _lying(x=950)], [cel, cel], FIELD, Sampling.SMOOTH) == []
    assert run_sheets([_lying(x=900)], [cel], FIELD, Sampling.SMOOTH) == []
