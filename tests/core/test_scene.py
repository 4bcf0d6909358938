from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from inbetweener.core.camera import Camera, CameraKey, CameraPose, Ease
from inbetweener.core.drawing import CanvasSize
from inbetweener.core.layer import Layer
from inbetweener.core.scene import Scene
from inbetweener.core.scene_plan import ScenePlan
from inbetweener.errors import EditError
from tests.support.scene_strategies import make_cel, make_scene, scenes
from tests.support.shot_strategies import make_shot, shots

if TYPE_CHECKING:
    from inbetweener.core.shot import Shot


@settings(max_examples=30)
@given(shots())
def test_a_shot_is_a_plain_scene_and_keeps_its_length_number_and_plan(shot: Shot):
    scene = Scene.of(shot)

    assert scene.is_plain
    assert (scene.name, scene.length, scene.first_number) == (
        shot.name,
        shot.length,
        shot.first_number,
    )
    plan = ScenePlan.of(scene)
    assert plan.length == plan.plans[0].length == shot.length
    assert Scene.of(scene) is scene


def test_what_a_shot_has_not_makes_a_scene_more_than_plain():
    shot = make_shot()

    assert not Scene("another name", (Layer(shot),)).is_plain
    assert not Scene(shot.name, (Layer(shot, opacity=0.5),)).is_plain
    assert not Scene(shot.name, (Layer(shot),), Camera((CameraKey(0),))).is_plain
    assert not make_scene().is_plain


def test_layers_stand_at_the_frames_that_their_first_numbers_name():
    scene = make_scene(make_cel("A", (8, 8), first_number=5), make_cel("B", (4,), first_number=13))

    assert scene.first_number == 5
    assert [scene.start_of(index) for index in (0, 1)] == [0, 8]
    assert scene.length == 18
    assert [scene.shown_length(index) for index in (0, 1)] == [18, 10]


def test_the_last_drawing_is_held_to_the_end_of_the_scene_unless_it_is_crossed_out():
    short = make_cel("B", (4,))
    scene = make_scene(make_cel("A", (8, 8)), short)
    crossed_out = replace(scene, layers=(scene.layers[0], replace(scene.layers[1], is_held=False)))

    held = ScenePlan.of(scene).cell_of(1, 17)
    assert held is not None
    assert (held.id.gap, held.first_frame, held.length) == (1, 4, 14)
    assert ScenePlan.of(crossed_out).cell_of(1, 5) is not None
    assert ScenePlan.of(crossed_out).cell_of(1, 6) is None


def test_a_layer_that_begins_later_is_empty_before():
    scene = make_scene(make_cel("A"), make_cel("B", first_number=10))
    plan = ScenePlan.of(scene)

    assert plan.cell_of(1, 8) is None
    later = plan.cell_of(1, 9)
    assert later is not None
    assert later.first_frame == 0
    assert [each.layer for each in plan.cells_at(8)] == [0]
    assert [each.layer for each in plan.cells_at(9)] == [0, 1]


def test_a_background_is_there_on_every_frame_and_makes_the_scene_no_longer():
    picture = replace(make_cel("BG", ()), last_exposure=500, first_number=900)
    scene = Scene(
        "cut05",
        (
            Layer(replace(picture, canvas=CanvasSize(4000, 1080)), is_background=True),
            Layer(make_cel("A", first_number=3)),
        ),
    )
    plan = ScenePlan.of(scene)

    assert (scene.length, scene.first_number) == (18, 3)
    assert scene.canvas == CanvasSize(1920, 1080)
    assert all(plan.cell_of(0, frame) is not None for frame in (0, 17))
    assert scene.main_index == 1


def test_hidden_and_clear_layers_are_not_seen():
    scene = make_scene()
    hidden = replace(scene.layers[0], is_visible=False)
    clear = replace(scene.layers[1], opacity=0)

    assert ScenePlan.of(replace(scene, layers=(hidden, clear))).cells_at(0) == ()


def test_two_layers_of_one_name_no_layers_and_far_apart_ones_are_refused():
    with pytest.raises(EditError, match="both be called"):
        make_scene(make_cel("A"), replace(make_cel("B"), name="a"))
    with pytest.raises(EditError, match="1 to 500 layers"):
        Scene("cut05", ())
    with pytest.raises(EditError, match="lasts up to"):
        make_scene(make_cel("A"), make_cel("B", first_number=10**9))
    with pytest.raises(ValueError, match="one rate"):
        make_scene(make_cel("A"), replace(make_cel("B"), fps=12.0))


@pytest.mark.parametrize(
    "values",
    [{"opacity": 1.1}, {"opacity": -0.1}, {"x": float("nan")}, {"y": 1e9}, {"parallax": -1.0}],
)
def test_impossible_layers_are_refused(values: dict[str, float]):
    with pytest.raises(EditError):
        Layer(make_cel("A"), **values)  # type: ignore[arg-type]


def test_impossible_poses_and_disorder_of_camera_keys_are_refused():
    for values in ({"zoom": 0.0}, {"x": float("inf")}, {"degrees": 1e9}):
        with pytest.raises(EditError):
            CameraPose(**values)
    with pytest.raises(ValueError, match="rise"):
        Camera((CameraKey(4), CameraKey(4)))


def test_the_keys_of_the_camera_around_a_frame():
    first, second = CameraKey(2), CameraKey(10, ease=Ease.HOLD)
    camera = Camera((first, second))

    assert camera.keys_around(1) == (None, first)
    assert camera.keys_around(2) == (first, second)
    assert camera.keys_around(9.5) == (first, second)
    assert camera.keys_around(10) == (second, None)
    assert camera.key_at(10) is second
    assert camera.key_at(3) is None


@settings(max_examples=30)
@given(scenes())
def test_every_layer_shows_one_cell_a_frame_where_it_is_seen(scene: Scene):
    plan = ScenePlan.of(scene)
    assert plan.length == scene.length
    for index, layer in enumerate(scene.layers):
        own = plan.plans[index]
        rows = [frame for frame, _cell in own.rows()]
        assert rows == list(range(own.length))
        assert own.length >= layer.shot.length or not layer.shot.keys
        end = plan.starts[index] + own.length
        if layer.is_held and layer.shot.keys and not layer.is_background:
            assert end == plan.length
        assert plan.cell_of(index, plan.starts[index] - 1) is None
        assert plan.cell_of(index, end) is None


@settings(max_examples=30)
@given(scenes())
def test_plans_of_layers_that_did_not_change_are_kept(scene: Scene):
    before = ScenePlan.of(scene)
    hidden = replace(scene.layers[0], is_visible=not scene.layers[0].is_visible)
    after = ScenePlan.of(replace(scene, layers=(hidden, *scene.layers[1:])), before)

    assert all(a is b for a, b in zip(before.plans, after.plans, strict=True))
