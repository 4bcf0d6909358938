from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMenu, QToolButton

from inbetweener.ui.docks import PLACES

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "support raise")  # offscreen


def toggles(window):
    menu = next(m for m in window.menuBar().findChildren(QMenu) if m.title() == "Panels")
    return {action.text(): action for action in menu.actions()}


def area_of(front, name):
    return front.window.dockWidgetArea(front.window.docks[name])


def test_every_panel_stands_in_a_dock_of_its_own_name(front):
    docks = front.window.findChildren(QDockWidget)

    assert {dock.objectName() for dock in docks} == {f"dock_{place.name}" for place in PLACES}
    assert all(dock.widget().isVisibleTo(dock) for dock in docks)


def test_panels_are_closed_and_brought_back_from_the_view_menu(front):
    dock = front.window.docks["drawings"]
    close = [b for b in dock.findChildren(QToolButton) if b.toolTip() == "Close Drawings"]

    front.click(close[0])
    assert not dock.isVisible()
    assert not toggles(front.window)["Drawings"].isChecked()

    toggles(front.window)["Drawings"].trigger()
    assert dock.isVisible()


def test_the_timeline_can_not_be_closed(front):
    assert "Timeline" not in toggles(front.window)


def test_the_layout_is_remembered(front, make_front):
    docks = front.window.docks
    front.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["inspector"])
    docks["review"].close()
    front.window._keep_place()

    again = make_front(front.studio)

    assert area_of(again, "inspector") is Qt.DockWidgetArea.LeftDockWidgetArea
    assert not again.window.docks["review"].isVisible()


def test_a_panel_that_was_lent_is_no_part_of_what_is_remembered(front, make_front):
    front.trigger("pin_tool")
    assert not front.window.docks["pins"].isHidden()
    front.window._keep_place()

    again = make_front(front.studio)

    assert again.window.docks["pins"].isHidden()


def test_a_panel_that_is_chosen_in_the_menu_stays(front):
    docks = front.window.docks
    docks.lend("pins")
    for _ in range(2):
        toggles(front.window)["Pins"].trigger()

    assert not docks.take_back("pins")
    assert not docks["pins"].isHidden()


def test_a_panel_that_is_there_is_not_lent(front):
    front.window.docks.lend("review")

    assert not front.window.docks.take_back("review")
    assert not front.window.docks["review"].isHidden()


def test_reset_puts_everything_back(front):
    docks = front.window.docks
    docks["drawings"].setFloating(True)
    docks["review"].close()
    front.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["inspector"])

    front.trigger("reset_layout")

    assert not docks["drawings"].isFloating()
    assert area_of(front, "drawings") is Qt.DockWidgetArea.LeftDockWidgetArea
    assert area_of(front, "inspector") is Qt.DockWidgetArea.RightDockWidgetArea
    assert docks["review"] in front.window.tabifiedDockWidgets(docks["inspector"])
    assert docks["inspector"].isVisible()


def test_a_layout_of_another_version_or_none_is_passed_over(front):
    assert not front.window.docks.restore("")
    assert not front.window.docks.restore("bm9uc2Vuc2U=")


def test_all_fits_a_small_screen(front):
    needed = front.window.minimumSizeHint()

    assert needed.width() <= 1280
    assert needed.height() <= 640  # the theme's fields are higher than those of the tests
