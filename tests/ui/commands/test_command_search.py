from __future__ import annotations

import pytest

from inbetweener.ui.commands.command_search import Wording, cost, find

WORDINGS = [
    Wording("Open Folder", "File", "Open a folder of keys"),
    Wording("Onion Skin", "View"),
    Wording("On Twos", "Timing"),
    Wording("Next Frame", "Play"),
    Wording("Next Key", "Play"),
    Wording("Thirds", "View → Guides", "Lines at the thirds"),
    Wording("Zoom In", "View"),
    Wording("100 %", "View"),
]


def titles(query: str) -> list[str]:
    return [each.title for each in find(query, WORDINGS, lambda each: each)]


def test_nothing_typed_finds_everything_in_its_order():
    assert titles("  ") == [each.title for each in WORDINGS]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("onion", "Onion Skin"),
        ("skin on", "Onion Skin"),
        ("osk", "Onion Skin"),
        ("TWOS", "On Twos"),
        ("fr ne", "Next Frame"),
        ("guides", "Thirds"),
        ("view thi", "Thirds"),
        ("keys folder", "Open Folder"),
        ("oom", "Zoom In"),
        ("100 %", "100 %"),
    ],
)
def test_a_few_letters_find_a_command(query, first):
    assert titles(query)[0] == first


def test_every_word_has_to_be_found():
    assert titles("next skin") == []
    assert cost("zebra", WORDINGS[0]) is None


def test_a_whole_word_is_nearer_than_a_beginning_and_that_than_a_menu():
    words = [Wording("Other", "On"), Wording("Onion"), Wording("On Twos")]
    assert [each.title for each in find("on", words, lambda each: each)] == [
        "On Twos",
        "Onion",
        "Other",
    ]


def test_letters_begin_with_a_word():
    assert cost("nion", Wording("Onion Skin")) is not None
    assert cost("nsk", Wording("Onion Skin")) is None
