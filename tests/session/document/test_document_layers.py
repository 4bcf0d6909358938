from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inbetweener.core import edits
from inbetweener.core.camera import CameraPose
from inbetweener.core.layer import Layer
from inbetweener.errors import EditError
from inbetweener.session.document.document_session import DocumentSession
from inbetweener.session.playback.playback import Playback
from inbetweener.session.playback.work_range import WorkRange
from tests.support.scene_strategies import make_cel, make_scene

FOLDER = Path("cut05")
FIRST = frozenset({0})


@pytest.fixture
def session(qapp) -> DocumentSession:
    session = DocumentSession()
    session.open(make_scene(make_cel("A"), make_cel("B", (8,), first_number=5)), FOLDER, None)
    return session


def told_by(session: DocumentSession) -> list[Any]:
    """What the session says from now on, in order."""
    told: list[Any] = []
    session.leaving_layer.connect(lambda: told.append(("leaving", session.shot.name)))
    session.layer_activated.connect(lambda shift: told.append(("on", session.shot.name, shift)))
    session.shot_changed.connect(lambda old, new: told.append(("shot", old, new)))
    session.scene_changed.connect(lambda old, new: told.append(("scene", old, new)))
    return told


def on_threes(session: DocumentSession) -> None:
    rule = edits.LengthRule.KEEP
    session.edit("threes", lambda shot: edits.set_exposure(shot, FIRST, 3, rule), "on")


def test_another_layer_is_activated_without_an_edit(session):
    told = told_by(session)
    session.activate(1)

    assert told == [("leaving", "A"), ("on", "B", -4)]
    assert (session.shot, session.layer) == (session.scene.layers[1].shot, session.scene.layers[1])
    assert session.scene_frame(0) == 4
    assert not session.is_modified
    assert session.undo_stack.count() == 0
    session.activate(1)
    assert len(told) == 2
    with pytest.raises(IndexError):
        session.activate(2)


def test_an_edit_is_of_the_active_layer_and_told_of_it_and_of_the_scene(session):
    session.activate(1)
    before, told = session.scene, told_by(session)
    on_threes(session)

    assert session.scene.layers[0] is before.layers[0]
    assert session.scene.layers[1].shot.gaps[0].exposure == 3
    assert told == [
        ("shot", before.layers[1].shot, session.shot),
        ("scene", before, session.scene),
    ]


def test_undoing_an_edit_of_another_layer_activates_it_first(session):
    on_threes(session)
    edited, original = session.shot, session.undo_stack.command(0).before.layers[0].shot
    session.activate(1)
    told = told_by(session)
    session.undo_stack.undo()

    assert session.active == 0
    assert [each[0] for each in told] == ["leaving", "on", "shot", "scene"]
    assert told[2] == ("shot", edited, original)
    session.activate(1)
    session.undo_stack.redo()
    assert session.active == 0
    assert session.shot is edited


def test_steps_of_two_layers_never_become_one(session):
    on_threes(session)
    session.activate(1)
    on_threes(session)
    assert session.undo_stack.count() == 2


def test_an_edit_of_the_scene_leaves_the_active_layer_active(session):
    session.activate(1)
    told = told_by(session)
    session.edit_scene("below", lambda scene: edits.move_layer(scene, 1, 0))

    assert (session.active, session.shot.name) == (0, "B")
    assert [each[0] for each in told] == ["scene"]
    session.undo_stack.undo()
    assert (session.active, session.shot.name) == (1, "B")
    session.edit_scene("name", lambda scene: edits.rename_layer(scene, 1, "hair"))
    assert (session.active, session.shot.name) == (1, "hair")
    session.edit_scene("hide", lambda scene: edits.set_layer_visible(scene, 0, is_visible=False))
    assert session.active == 1


def test_a_layer_that_is_taken_away_is_left_for_another_and_comes_back(session):
    session.activate(1)
    told = told_by(session)
    session.edit_scene("remove", lambda scene: edits.remove_layer(scene, 1))

    assert [each[0] for each in told] == ["leaving", "on", "scene"]
    assert session.shot.name == "A"
    session.undo_stack.undo()
    assert [layer.name for layer in session.scene.layers] == ["A", "B"]
    assert session.shot.name == "A"


def test_a_layer_is_held_as_long_as_the_scene_and_told_of_it(session):
    session.activate(1)
    assert session.plan.length == 14
    told = told_by(session)
    session.edit_scene(
        "longer",
        lambda scene: edits.edit_layer(scene, 0, lambda shot: edits.set_last_exposure(shot, 9)),
    )

    assert session.plan.length == 21
    assert [each[0] for each in told] == ["shot", "scene"]
    assert told[0][1] is told[0][2]


def test_edits_that_change_nothing_or_cannot_be_made_are_no_steps(session):
    told = told_by(session)
    session.edit_scene("same", lambda scene: edits.move_layer(scene, 1, 1))
    session.edit_scene("same", lambda scene: edits.set_layer_opacity(scene, 1, 1.0))
    with pytest.raises(EditError):
        session.edit_scene("twice", lambda scene: edits.add_layer(scene, Layer(make_cel("A"))))
    assert (told, session.undo_stack.count()) == ([], 0)


def test_a_drag_of_the_camera_is_one_step(session):
    for x in (1.0, 2.0, 3.0):
        pose = CameraPose(x=x)
        session.edit_scene("pan", lambda s, p=pose: edits.set_camera_key(s, 4, p), "pan")
    assert session.undo_stack.count() == 1
    assert session.scene.camera.keys[0].pose.x == 3
    session.undo_stack.undo()
    assert session.scene.camera.keys == ()


def test_the_playhead_stays_at_the_frame_of_the_scene(session):
    playback = Playback(session)
    playback.show_frame(9)
    session.activate(1)
    assert playback.frame == 5
    session.activate(0)
    assert playback.frame == 9
    playback.show_frame(2)
    session.activate(1)  # which is empty there still
    assert playback.frame == 0


def test_playing_goes_on_in_another_layer(session):
    now_s = 0.0
    playback = Playback(session, clock_s=lambda: now_s)
    playback.show_frame(6)
    playback.play()
    session.activate(1)
    assert playback.is_playing
    now_s = 3 / 24
    playback.advance()
    assert playback.frame == 5
    playback.pause()


def test_the_work_range_stays_at_the_frames_of_the_scene(session):
    work = WorkRange(session)
    work.set(4, 10)
    session.activate(1)
    assert work.frames == (0, 6)
    session.activate(0)
    assert work.frames == (4, 10)
    work.set(0, 2)
    session.activate(1)
    assert work.frames is None


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3)), max_size=10))
def test_any_steps_over_layers_undone_give_the_start_and_redone_the_end(qapp, steps):
    session = DocumentSession()
    session.open(make_scene(), FOLDER, None)
    start = session.scene
    for kind, value in steps:
        _step(session, kind, value)
    end = session.scene

    while session.undo_stack.canUndo():
        session.undo_stack.undo()
        assert session.shot is session.scene.layers[session.active].shot
    assert session.scene == start
    while session.undo_stack.canRedo():
        session.undo_stack.redo()
    assert session.scene == end


def _step(session: DocumentSession, kind: int, value: int) -> None:
    layers = len(session.scene.layers)
    last = layers - 1
    match kind:
        case 0:
            session.activate(value % layers)
        case 1:
            rule = edits.LengthRule.RIPPLE
            session.edit("length", lambda s: edits.set_gap_length(s, 0, 4 + value, rule), "length")
        case 2:
            name = edits.free_layer_name(session.scene, "C")
            session.edit_scene("add", lambda s: edits.add_layer(s, Layer(make_cel(name))))
        case 3 if layers > 1:
            session.edit_scene("remove", lambda s: edits.remove_layer(s, value % layers))
        case 4:
            session.edit_scene("move", lambda s: edits.move_layer(s, last, value))
        case 5:
            session.edit_scene("clear", lambda s: edits.set_layer_opacity(s, last, value / 4), "o")
