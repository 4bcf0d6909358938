from __future__ import annotations

import pytest

from inbetweener.core.drawing import CanvasSize, FitRule
from inbetweener.core.edits import (
    add_drawings,
    set_canvas,
    set_fps,
    set_last_exposure,
    set_model,
)
from inbetweener.errors import EditError
from tests.support.shot_strategies import make_drawing, make_shot


def test_edits_of_the_shot_change_just_what_they_name():
    shot = make_shot()
    size = CanvasSize(640, 480)

    assert set_fps(shot, 12).fps == 12
    assert set_last_exposure(shot, 6).length == shot.length + 4
    assert set_model(shot, "flow-warp").model == "flow-warp"
    assert set_canvas(shot, size, FitRule.FIT).canvas == size
    assert set_canvas(shot, size, FitRule.FIT).fit is FitRule.FIT


def test_edits_of_the_shot_that_change_nothing_give_back_the_very_same():
    shot = make_shot()
    assert shot.canvas is not None

    assert set_fps(shot, shot.fps) is shot
    assert set_last_exposure(shot, shot.last_exposure) is shot
    assert set_model(shot, shot.model) is shot
    assert set_canvas(shot, shot.canvas, shot.fit) is shot
    assert add_drawings(shot, shot.drawings) is shot


def test_impossible_values_are_refused():
    with pytest.raises(EditError, match="frames a second"):
        set_fps(make_shot(), 0)
    with pytest.raises(EditError, match="1 frame or more"):
        set_last_exposure(make_shot(), 0)


def test_new_drawings_come_last_and_unused():
    shot = make_shot((8,))

    after = add_drawings(shot, [make_drawing(9), shot.drawings[0]])

    assert after.drawings == (*shot.drawings, make_drawing(9))
    assert after.keys == shot.keys
