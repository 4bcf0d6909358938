from __future__ import annotations

import json
import re
from dataclasses import fields, replace
from typing import Any

import pytest

from inbetweener.core import provenance
from inbetweener.core.finishing import Finishing
from inbetweener.core.interpolator import Pin
from inbetweener.core.pace import Pace
from inbetweener.core.pin import Arcs, Depth, Shape
from inbetweener.core.provenance import Provenance

USUAL = Provenance(
    key_a="a" * 64,
    key_b="b" * 64,
    t=0.25,
    model="flow-warp",
    model_version="1",
    canvas=(1920, 1080),
    pins=(Pin(1, 2, 3, 4),),
)
OTHER: dict[str, Any] = {
    "key_a": "c" * 64,
    "key_b": "a" * 64,
    "t": 0.25000000000000006,
    "model": "dis-splat",
    "model_version": "2",
    "canvas": None,
    "pins": (Pin(1, 2, 3, 5),),
    "finishing": Finishing(exact_colours=True),
    "arcs": Arcs.STRAIGHT,
}


@pytest.mark.parametrize("name", [field.name for field in fields(Provenance)])
def test_the_digest_differs_in_each_field(name):
    assert replace(USUAL, **{name: OTHER[name]}).digest != USUAL.digest


def test_exchanged_keys_give_another_digest():
    assert replace(USUAL, key_a=USUAL.key_b, key_b=USUAL.key_a).digest != USUAL.digest


def test_the_same_facts_give_the_same_digest_on_every_machine():
    # Recorded: another digest here throws away everybody's rendered inbetweens.
    assert replace(USUAL).digest == USUAL.digest
    assert Provenance("a", "b", 0.5, "dis-splat", "1").digest == (
        "0f9d71533c1f1978fdd5fd2870f7e927564c26299d0862f5b3b51194acb50710"
    )
    assert USUAL.digest == "20c5ebe0b4d3e852fd749c533549c659c987452e57a06cf9a079c019afdb3f69"


@pytest.mark.parametrize(
    "said",
    [
        {"shape": Shape.REGION},
        {"depth": Depth.BEHIND},
        {"arcs": Arcs.STRAIGHT},
        {"path": ((2.0, 9.0),)},
        {"pace": Pace(((0.25, 0.3),))},
    ],
)
def test_whatever_a_pin_says_is_in_the_digest_and_is_plain_json(said):
    pinned = replace(USUAL, pins=(replace(USUAL.pins[0], **said),))

    assert pinned.digest != USUAL.digest
    assert set(json.loads(json.dumps(pinned.as_json()))["pins"][0]) > set(said)


def test_another_way_of_finishing_gives_another_digest(monkeypatch):
    before = USUAL.digest

    monkeypatch.setattr(provenance, "FINISHING_VERSION", provenance.FINISHING_VERSION + 1)

    assert before != USUAL.digest
    assert re.fullmatch("[0-9a-f]{64}", before)


def test_the_facts_are_plain_json():
    assert json.loads(json.dumps(USUAL.as_json()))["pins"][0]["b_y"] == 4
