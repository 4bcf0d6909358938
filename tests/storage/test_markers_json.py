from __future__ import annotations

from dataclasses import replace

import pytest

from inbetweener.core.marker import Marker, MarkerSign
from inbetweener.errors import ProjectFileError
from inbetweener.storage.fields import Field
from inbetweener.storage.markers_json import markers_as_json, markers_from_json
from inbetweener.storage.shot_json import shot_as_json, shot_from_json
from tests.support.shot_strategies import make_shot

FLAG = {"frame": 3, "text": "step", "sign": "flag"}


def test_a_project_without_markers_is_as_those_of_older_programs():
    whole = shot_as_json(make_shot())

    assert "markers" not in whole
    assert shot_from_json(Field(whole)).markers == ()


def test_markers_are_read_as_they_were_written():
    markers = (Marker(3, "step"), Marker(9, "", MarkerSign.CROSS))
    shot = replace(make_shot(), markers=markers)

    assert markers_as_json(shot)["markers"][0] == FLAG
    assert shot_from_json(Field(shot_as_json(shot))) == shot


@pytest.mark.parametrize(
    ("markers", "fault"),
    [
        ([{**FLAG, "frame": -1}], "frame"),
        ([{**FLAG, "text": "x" * 201}], "longer than 200"),
        ([{**FLAG, "sign": "heart"}], "none of flag"),
        ([FLAG, FLAG], "do not rise"),
        ([{"frame": 3}], "missing"),
        ({}, "not a list"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(markers, fault):
    with pytest.raises(ProjectFileError, match=fault):
        markers_from_json(Field(markers, "shot.markers"))
