"""What else an artist can do where the model was not sure."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QListView, QPushButton

from inbetweener.core.gap import Treatment
from inbetweener.core.interpolator import BASELINE, ModelInfo
from inbetweener.ui.panels import doubt_box
from inbetweener.ui.panels.doubt_box import DoubtBox

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def box(front, monkeypatch):
    """The box of a window whose inbetweens are in doubt where the keys are far away."""
    monkeypatch.setattr(doubt_box, "DOUBTFUL", 0.78)
    front.window.docks.show("review")
    front.studio.wait(front.window.review.findChild(QListView, "review_list").isVisible)
    front.studio.render_all()
    front.window.canvas.setFocus()
    return front.window.review.findChild(DoubtBox)


def show(front, frame):
    front.workspace.playback.show_frame(frame)


def button(box, text):
    return next(each for each in box.findChildren(QPushButton) if each.text() == text)


def gap(front):
    return front.workspace.document.shot.gaps[0]


def test_it_comes_up_for_what_is_in_doubt_and_for_nothing_else(front, box):
    show(front, 4)  # halfway
    front.studio.wait(box.isVisible)
    for frame in (0, 2, 8):  # a key, a surer inbetween, the next key
        show(front, frame)
        assert not box.isVisible()


@pytest.mark.parametrize(
    ("text", "keys", "treatment"),
    [("Hold", "Alt+2", Treatment.HOLD), ("Blank", "Alt+4", Treatment.BLANK)],
)
def test_a_click_or_a_key_treats_the_gap_otherwise(front, box, text, keys, treatment):
    show(front, 4)
    front.studio.wait(box.isVisible)
    front.click(button(box, text))
    assert gap(front).treatment is treatment

    front.press("Ctrl+Z", front.window)
    assert gap(front).treatment is Treatment.INBETWEEN
    front.press(keys, front.window)
    assert gap(front).treatment is treatment


def test_fewer_inbetweens(front, box):
    show(front, 4)
    front.studio.wait(box.isVisible)
    front.click(button(box, "Fewer"))

    assert gap(front).inbetween_count == 2


def test_another_model_after_another_until_it_is_the_first_again(front, box):
    show(front, 4)
    front.studio.wait(box.isVisible)
    names = [model.name for model in front.workspace.models]
    for name in [*names[1:], names[0]]:
        front.trigger("other_model")
        assert gap(front).model == name


def test_the_older_systems_are_no_other_model(front, box):
    show(front, 4)
    front.studio.wait(box.isVisible)
    old = ModelInfo("old", "One to compare with", "1", details=((BASELINE, "true"),))
    workspace = front.workspace
    names = [model.name for model in workspace.models]
    workspace.models = (*workspace.models, old)
    for name in [*names[1:], names[0]]:
        front.trigger("other_model")
        assert gap(front).model == name
