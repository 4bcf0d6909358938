from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from inbetweener.core.drawing import DrawingId, Role
from inbetweener.core.gap import Gap
from inbetweener.core.shot import Key, Shot
from inbetweener.errors import EditError
from tests.support.shot_strategies import make_drawing, make_shot, shots


@given(shots())
def test_the_length_is_that_of_all_gaps_and_the_last_stay(shot):
    frames = shot.key_frames()

    assert len(frames) == len(shot.keys)
    assert shot.length == (frames[-1] + shot.last_exposure if frames else 0)


@given(shots())
def test_every_drawing_has_a_role_and_those_on_the_timeline_their_own(shot):
    roles = shot.roles()
    first_roles: dict[DrawingId, Role] = {}
    for key in shot.keys:
        first_roles.setdefault(key.drawing, key.role)

    assert list(roles) == [drawing.id for drawing in shot.drawings]
    assert all(roles[each] is first_roles.get(each, Role.UNUSED) for each in roles)


def test_a_gap_without_a_model_of_its_own_takes_the_shots():
    shot = replace(make_shot((8, 8)), model="flow-warp")
    shot = replace(shot, gaps=(shot.gaps[0], Gap(8, model="rife")))

    assert [shot.model_of(gap) for gap in (0, 1)] == ["flow-warp", "rife"]


def test_a_drawing_is_found_by_its_file():
    shot = make_shot()

    assert shot.drawing(shot.drawings[1].id) is shot.drawings[1]
    with pytest.raises(KeyError):
        shot.drawing(make_drawing(99).id)


@pytest.mark.parametrize(
    "change",
    [
        {"gaps": ()},
        {"keys": ()},
        {"drawings": ()},
        {"drawings": (make_drawing(1), make_drawing(1), make_drawing(2))},
    ],
)
def test_a_shot_whose_parts_do_not_fit_is_a_mistake_of_the_program(change):
    with pytest.raises(ValueError, match=r"."):
        replace(make_shot((8,)), **change)


@pytest.mark.parametrize(
    "change",
    [
        {"last_exposure": 0},
        {"last_exposure": 1_000_001},
        {"fps": 0.0},
        {"fps": -24.0},
        {"fps": 1001.0},
        {"fps": float("nan")},
        {"fps": float("inf")},
    ],
)
def test_timing_beyond_any_use_is_refused_in_a_sentence(change):
    with pytest.raises(EditError, match=r"^(The|A) .*\.$"):
        replace(make_shot(), **change)


def test_only_keys_and_breakdowns_stand_on_the_timeline():
    with pytest.raises(ValueError, match="inbetween"):
        Key(make_drawing(1).id, Role.INBETWEEN)


def test_an_empty_shot_is_a_shot():
    assert Shot("new").length == 0
