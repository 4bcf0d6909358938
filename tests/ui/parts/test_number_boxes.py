"""Numbers with fractions, typed as people of different countries do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt

from inbetweener.ui.parts.number_boxes import NumberBox

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def box(qtbot, request):
    box = NumberBox()
    box.setLocale(QLocale(request.param))
    box.setRange(1, 999)
    box.setDecimals(3)
    qtbot.addWidget(box)
    box.show()
    return box


@pytest.mark.parametrize(
    ("box", "shown"), [("en", "23.976"), ("fr", "23,976"), ("es", "23,976")], indirect=["box"]
)
def test_a_number_is_written_with_the_sign_of_the_country(box, shown):
    box.setValue(23.976)
    assert box.text() == shown


@pytest.mark.parametrize("box", ["en", "fr"], indirect=True)
def test_zeros_that_say_nothing_are_left_out(box):
    box.setValue(24.0)
    assert box.text() == "24"


@pytest.mark.parametrize(
    ("box", "typed"),
    [("en", "12.5"), ("fr", "12,5"), ("fr", "12.5"), ("es", "12.5")],
    indirect=["box"],
)
def test_a_point_is_taken_whatever_the_country_writes(box, typed, qtbot):
    box.selectAll()
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 12.5
