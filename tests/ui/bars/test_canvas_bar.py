from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from inbetweener.session.settings import SettingsStore
from inbetweener.ui.bars.canvas_bar import CanvasBar
from inbetweener.ui.parts.onion_slots import OnionSlots

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly


@pytest.fixture
def bar(front) -> CanvasBar:
    found = front.window.findChild(CanvasBar)
    assert isinstance(found, CanvasBar)
    return found


@pytest.fixture
def slots(front) -> Iterator[OnionSlots]:
    """The popover, opened from the keyboard on a key in the middle of the shot."""
    front.workspace.playback.show_frame(8)
    front.studio.wait(lambda: front.workspace.pictures._thread.is_idle)
    front.press("Shift+O")
    made = front.window.findChild(OnionSlots)
    assert made.isVisible()
    yield made
    made.close()


def button(bar: CanvasBar, name: str) -> QToolButton:
    return next(
        each for each in bar.findChildren(QToolButton) if each.defaultAction().objectName() == name
    )


def ghosts(front):
    """What the canvas paints, in that order: which side, and how opaque."""
    front.studio.wait(lambda: front.workspace.pictures._thread.is_idle)
    onion = front.workspace.preview.onion
    sides = {onion.before_colour: "before", onion.after_colour: "after"}
    painted = front.window.canvas._onion._ghosts
    return [(sides[each.colour.name()], round(each.opacity, 3)) for each in painted]


@pytest.mark.parametrize("name", ["compare", "overlay", "spacing_dots"])
def test_what_is_laid_over_is_a_click_away(front, bar, name):
    front.studio.render_all()
    front.workspace.playback.show_frame(4)
    front.click(button(bar, name))
    assert front.window.actions_by_name[name].isChecked()
    front.click(button(bar, name))

    assert not front.window.actions_by_name[name].isChecked()


def test_what_to_compare_with_is_in_the_menu_of_the_button(front, bar):
    names = [each.objectName() for each in button(bar, "compare").menu().actions()]

    assert "compare_model" in names
    assert "compare_blink" in names


def test_overlays_are_in_the_menu_of_their_button_which_brings_back_the_last(front, bar):
    front.studio.render_all()
    front.workspace.playback.show_frame(4)
    overlay, actions = button(bar, "overlay"), front.window.actions_by_name
    names = [each.objectName() for each in overlay.menu().actions()]
    assert {"overlay_confidence", "overlay_flow", "overlay_next"} <= set(names)
    overlay.menu().actions()[names.index("overlay_difference")].trigger()
    assert actions["overlay"].isChecked()
    front.click(overlay)
    assert not actions["overlay_difference"].isChecked()
    front.click(overlay)

    assert actions["overlay_difference"].isChecked()


def test_where_there_is_little_room_the_words_go_and_nothing_is_cut_off(bar, qtbot):
    bar.setParent(None)
    qtbot.addWidget(bar)
    bar.show()
    for level, width in enumerate(bar._least_px):
        bar.resize(width, bar.sizeHint().height())
        style = BESIDE if level < len(bar._least_px) - 1 else ALONE
        assert button(bar, "compare").toolButtonStyle() is style
        bar.layout().activate()
        buttons = [each for each in bar.children() if getattr(each, "isVisible", bool)()]
        edges = sorted((each.geometry().left(), each.geometry().right()) for each in buttons)
        assert all(a[1] < b[0] for a, b in pairwise(edges))
        assert edges[-1][1] < width
    assert bar._least_px == sorted(bar._least_px, reverse=True)
    assert bar.minimumSizeHint().width() == bar._least_px[-1]


def test_the_farthest_ghosts_are_painted_first_and_are_the_weakest(front, slots):
    assert ghosts(front) == [("before", 0.45), ("after", 0.45)]
    QTest.keyClick(slots.after.count, Qt.Key.Key_Up)

    assert ghosts(front) == [("after", 0.27), ("before", 0.45), ("after", 0.45)]
    QTest.keyClick(slots.before.count, Qt.Key.Key_Down)
    assert ghosts(front) == [("after", 0.27), ("after", 0.45)]


def test_each_ghost_has_a_strength_of_its_own(front, slots):
    slots.after.count.setValue(2)
    slots.after.sliders[1].setValue(100)

    assert ghosts(front) == [("after", 0.45), ("before", 0.45), ("after", 0.45)]
    assert SettingsStore(front.studio.home / "config").load().onion_after_percents[1] == 100


def test_only_the_sliders_of_ghosts_that_are_shown_can_be_moved(slots):
    slots.before.count.setValue(3)

    assert [each.isEnabled() for each in slots.before.sliders] == [True, True, True, False]


def test_one_on_either_side_is_a_click_away(front, slots):
    slots.before.count.setValue(4)
    slots.before.sliders[0].setValue(20)
    front.click(slots.findChild(QPushButton))

    assert ghosts(front) == [("before", 0.45), ("after", 0.45)]
    assert slots.before.count.value() == 1


def test_escape_closes_it_and_the_keyboard_is_back_on_the_canvas(front, slots):
    QTest.keyClick(slots, Qt.Key.Key_Escape)

    assert not slots.isVisible()
    assert front.window.focusWidget() is front.window.canvas
