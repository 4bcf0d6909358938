from __future__ import annotations

import pytest

from inbetweener.ui.parts.eliding_label import ElidingLabel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform
TEXT = "frame 16 / 138 · A0005, 1 of 3"


@pytest.fixture
def label(qtbot):
    label = ElidingLabel(breaks_at=" · ")
    qtbot.addWidget(label)
    label.show()
    label.setText(TEXT)
    return label


def make_wide(label: ElidingLabel, text: str) -> None:
    label.resize(label.fontMetrics().horizontalAdvance(text) + 6, 40)


def test_what_fits_stands_in_one_line(label):
    make_wide(label, TEXT)

    assert label.text() == TEXT
    assert label.toolTip() == ""


def test_what_does_not_goes_on_in_a_second(label):
    make_wide(label, "A0005, 1 of 3 x")

    assert label.text() == "frame 16 / 138\nA0005, 1 of 3"
    assert label.toolTip() == ""
    assert label.whole_text == TEXT


def test_where_even_that_is_too_long_the_rest_is_a_tool_tip(label):
    make_wide(label, "A0005")

    assert "…" in label.text()
    assert label.toolTip() == TEXT


def test_without_a_place_to_break_there_is_one_line(qtbot):
    label = ElidingLabel()
    qtbot.addWidget(label)
    label.show()
    label.setText(TEXT)
    make_wide(label, "A0005, 1 of 3")

    assert "\n" not in label.text()


def test_at_1280_pixels_the_place_in_the_shot_is_read_whole(front):
    front.window.resize(1280, 800)
    front.press(".")
    front.press(".")

    position = front.window.position
    assert "frame 3 / 25" in position.text()
    assert "…" not in position.text()
