"""The review as an artist does it: single keys, the list of doubtful inbetweens, notes, filters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView

from inbetweener.core.plan import CellId
from inbetweener.core.review import Standing
from inbetweener.session.rendering.cell_states import CellState
from inbetweener.ui.look import theme
from inbetweener.ui.parts import review_marks
from inbetweener.ui.presenters.review import review_words

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def panel(front):
    front.window.docks.show("review")
    front.studio.wait(front.window.review.findChild(QListView, "review_list").isVisible)
    front.window.canvas.setFocus()
    return front.window.review


def go_to(front, cell):
    playback = front.workspace.playback
    playback.show_frame(front.workspace.document.plan.cell(cell).first_frame)


def standing(front, cell):
    return front.workspace.reviews.review_of(cell).standing


@pytest.mark.parametrize(
    ("key", "stands"),
    [("A", Standing.ACCEPTED), ("X", Standing.REJECTED), ("N", Standing.NEEDS_HAND)],
)
def test_one_key_judges_the_inbetween_under_the_playhead(front, key, stands):
    front.studio.render_all()
    go_to(front, CellId(1, 2))

    front.press(key)
    assert standing(front, CellId(1, 2)) is stands

    front.press("Shift+X")
    assert standing(front, CellId(1, 2)) is Standing.UNREVIEWED


def test_on_a_key_there_is_nothing_to_judge(front):
    go_to(front, CellId(1, 0))

    assert not front.window.actions_by_name["review_accept"].isEnabled()
    assert not front.window.actions_by_name["review_clear"].isEnabled()
    assert front.window.actions_by_name["review_next"].isEnabled()


@pytest.mark.parametrize("name", ["review_accept", "review_accept_next", "review_reject"])
def test_what_nobody_has_drawn_is_not_judged(front, name):
    go_to(front, CellId(1, 2))
    action = front.window.actions_by_name[name]
    assert not action.isEnabled()
    assert front.window.actions_by_name["review_needs_hand"].isEnabled()

    front.studio.render_all()
    assert action.isEnabled()

    front.studio.repaint_key("A0009.png", 5)  # stale: the picture that is seen is an older one
    front.workspace.states.refresh()
    front.studio.wait(lambda: not action.isEnabled())


def test_of_selected_gaps_what_is_drawn_is_accepted(front):
    front.workspace.selection.select(frozenset({1}))
    front.trigger("render_gap")
    front.studio.wait(lambda: front.studio.gap_states(1) == [CellState.READY] * 3)
    front.trigger("select_all_gaps")

    front.trigger("review_accept_gaps")

    assert standing(front, CellId(1, 2)) is Standing.ACCEPTED
    assert standing(front, CellId(0, 1)) is Standing.UNREVIEWED
    said = "6 inbetweens are not ready, and were not accepted."
    assert front.window.status.message == said


def test_the_list_says_what_is_still_to_be_drawn(front, panel):
    words = panel._model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "not rendered" in words

    front.studio.render_all()
    panel.refresh()

    assert "unreviewed" in panel._model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_accepting_goes_on_to_the_next_doubtful_one(front, monkeypatch):
    front.studio.render_all()
    trust = {CellId(0, 2): 0.1, CellId(2, 1): 0.2, CellId(0, 1): 0.3}
    monkeypatch.setattr(front.workspace.states.notes, "confidence", trust.get)

    seen = []
    front.press("J")
    for _ in range(3):
        seen.append(front.workspace.preview.cell().id)
        front.press("Shift+A")

    assert seen == list(trust)
    assert all(standing(front, cell) is Standing.ACCEPTED for cell in seen)


def test_when_all_is_reviewed_it_is_said(front):
    front.studio.render_all()
    front.trigger("select_all_gaps")
    front.trigger("review_accept_gaps")
    front.trigger("review_next")

    assert front.window.status.message == "Every inbetween has been reviewed."


def test_the_list_has_the_doubtful_first_and_a_click_goes_there(front, panel, monkeypatch):
    monkeypatch.setattr(front.workspace.states.notes, "confidence", {CellId(1, 3): 0.2}.get)
    panel.refresh()
    assert len(panel.listed) == 9
    assert panel.listed[0] == "A0009 + 3"

    view = panel.findChild(QListView, "review_list")
    spot = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert front.workspace.preview.cell().id == CellId(1, 3)


def test_the_arrow_keys_go_through_the_list(front, panel):
    view = panel.findChild(QListView, "review_list")
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))

    QTest.keyClick(view, Qt.Key.Key_Down)

    assert front.workspace.preview.cell().id == CellId(0, 2)


def test_the_list_is_filtered_by_standing_and_counts(front, panel):
    front.studio.render_all()
    go_to(front, CellId(2, 2))
    front.press("X")
    panel.refresh()
    box = panel.findChild(QComboBox)
    assert [box.itemText(row) for row in range(4)] == [
        "To review · 8",
        "All inbetweens · 9",
        "Accepted · 0",
        "Rejected · 1",
    ]

    box.setCurrentIndex(3)
    box.activated.emit(3)

    assert panel.listed == ["A0017 + 2"]


def test_a_note_is_written_where_the_playhead_is(front, panel):
    go_to(front, CellId(0, 1))
    front.press("Shift+N")
    note = panel.findChild(QLineEdit)
    front.studio.wait(note.hasFocus)

    QTest.keyClicks(note, "ear too long")
    QTest.keyClick(note, Qt.Key.Key_Return)

    assert front.workspace.reviews.review_of(CellId(0, 1)).note == "ear too long"
    assert not front.workspace.playback.is_playing
    go_to(front, CellId(0, 2))
    assert note.text() == ""
    go_to(front, CellId(0, 1))
    assert note.text() == "ear too long"


def test_escape_drops_what_was_written(front, panel):
    go_to(front, CellId(0, 1))
    front.press("Shift+N")
    note = panel.findChild(QLineEdit)
    front.studio.wait(note.hasFocus)
    QTest.keyClicks(note, "ear")

    QTest.keyClick(note, Qt.Key.Key_Escape)

    assert (note.text(), note.hasFocus()) == ("", False)
    assert front.workspace.reviews.review_of(CellId(0, 1)).note == ""


def test_a_note_half_written_belongs_to_its_inbetween(front, panel):
    go_to(front, CellId(0, 1))
    front.press("Shift+N")
    note = panel.findChild(QLineEdit)
    front.studio.wait(note.hasFocus)
    QTest.keyClicks(note, "tail")

    front.trigger("review_next")

    said = [front.workspace.reviews.review_of(CellId(0, order)).note for order in (1, 2, 3)]
    assert said == ["tail", "", ""]


def test_the_timeline_and_the_strip_show_the_review(front):
    front.studio.render_all()
    go_to(front, CellId(0, 2))
    front.press("A")

    contents = front.window.timeline._contents
    front.studio.wait(lambda: dict(contents.reviews) == {CellId(0, 2): Standing.ACCEPTED})

    assert front.window.status._review.text() == "8 unreviewed · 1 accepted"
    assert "accepted" in contents.description_of(CellId(0, 2))


def test_the_strip_is_silent_before_the_review_begins():
    assert review_words({}) == ""
    assert review_words({Standing.UNREVIEWED: 5}) == ""


def test_no_two_signs_have_one_shape(qapp, monkeypatch):
    """Told apart without colour: each standing gives another picture in one ink."""
    one_ink = dict.fromkeys(Standing, QColor("white"))
    monkeypatch.setattr(theme, "STANDING_COLOURS", one_ink)
    pictures = set()
    for each in Standing:
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        review_marks.draw_review_mark(painter, image.rect().toRectF().center(), each)
        painter.end()
        pictures.add(bytes(image.constBits()))

    assert len(pictures) == len(Standing)
