"""The strip at the bottom: how it words a time."""

from __future__ import annotations

import pytest

from inbetweener.ui.device_words import device_title
from inbetweener.ui.parts.status_strip import StatusStrip, time_in_words, time_left_in_words


@pytest.mark.parametrize(
    ("seconds", "words", "left"),
    [
        (0.4, "less than a second", "less than a second left"),
        (12.6, "13 s", "about 13 s left"),
        (125, "2 min 5 s", "about 2 min 5 s left"),
        (3600, "60 min", "about 60 min left"),
    ],
)
def test_a_time_is_worded_as_a_person_would(seconds, words, left):
    assert time_in_words(seconds) == words
    assert time_left_in_words(seconds) == left


def test_devices_have_the_words_of_the_toolbar():
    assert [device_title(name) for name in ("auto", "cpu")] == ["best device", "CPU"]
    assert device_title("cuda:1") == "cuda:1"


def test_what_is_said_meanwhile_gives_way_to_the_work_again(qtbot):
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show_work("Rendering A1 → A5", 1, 4)
    strip.show_message("Saved.")
    assert strip.message == "Saved."

    strip._fade.timeout.emit()
    assert strip.message == "Rendering A1 → A5"

    strip.end_work("All inbetweens are ready.")
    strip._fade.timeout.emit()
    assert strip.message == ""
