"""A box to choose from that has less room than its choice is long."""

from __future__ import annotations

import pytest

from inbetweener.ui.parts.eliding_combo import ElidingComboBox

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def combo(qtbot):
    combo = ElidingComboBox()
    combo.addItem("meilleur appareil disponible")
    qtbot.addWidget(combo)
    with qtbot.waitExposed(combo):
        combo.show()
    return combo


def test_a_choice_with_room_is_shown_whole(combo):
    combo.resize(combo.sizeHint())
    assert combo.shown_text() == combo.currentText()


def test_a_choice_without_room_ends_in_an_ellipsis(combo):
    combo.resize(100, combo.height())
    assert combo.shown_text().endswith("…")
    assert combo.currentText().startswith(combo.shown_text().rstrip("…"))


def test_what_is_painted_is_the_shortened_choice(combo):
    combo.resize(100, combo.height())
    shortened = combo.grab().toImage()
    combo.setItemText(0, combo.shown_text())
    assert combo.grab().toImage() == shortened
